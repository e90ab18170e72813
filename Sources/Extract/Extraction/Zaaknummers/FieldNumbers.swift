import Layout
import Lexing
import SourceText
import Vocabulary

/// The numbers in the labelled fields of the header, wherever the layout puts a value: beside its label, below it, or in
/// the row below a row of labels.
struct FieldNumbers {
    struct Entry {
        var label: NumberLabel
        /// What the value holds, in text order, with `label`: behind a slash a second number, of another register.
        var mentions: [NumberMention]
        /// Whether the label says that they are the document's own.
        var isOwn: Bool
    }

    /// In text order.
    let entries: [Entry]

    init(_ reading: Reading, kind: DocumentKind) {
        let reader = NumberReader(reading: reading)
        entries = reading.layout.fields.fields.compactMap { Self.entry($0, kind, reader) }
            .sorted { $0.mentions[0].tokens.lowerBound < $1.mentions[0].tokens.lowerBound }
    }

    private static func entry(_ field: LabelledField, _ kind: DocumentKind, _ reader: NumberReader) -> Entry? {
        let hashes = reader.reading.tokens.hashes
        guard !field.label.contains(where: { foreign.contains(hashes[$0]) }) else { return nil }
        let words = field.label.compactMap { reader.label(at: $0) }
        guard
            let label = words.first(where: { $0 != .number }) ?? words.first
                ?? (field.role == .number || isRegister(field.label, reader.reading) ? .register : nil),
            var first = number(in: field, reader, isNamed: !words.isEmpty)
        else { return nil }
        first.label = label
        let isOfProposal = field.label.contains { proposals.contains(hashes[$0]) }
        let isOwn =
            !field.label.contains { others.contains(hashes[$0]) }
            && (!isOfProposal || kind == .raadsvoorstel || kind == .raadsbesluit)
        return Entry(label: label, mentions: [first] + second(behind: first, label, reader), isOwn: isOwn)
    }

    /// `Registratie`: the word for a register is all that a label says.
    private static func isRegister(_ label: Range<Int>, _ reading: Reading) -> Bool {
        label.count == 1 && registers.contains(reading.tokens.hashes[label.lowerBound])
    }

    private static let registers = WordSet(.numberRegister)

    /// The number in a value, near its start; where no word of the label says that it holds one, at its start.
    private static func number(in field: LabelledField, _ reader: NumberReader, isNamed: Bool) -> NumberMention? {
        // `Datum / Kenmerk: 12 maart 2021 / Z21-00123`: the number stands behind the day.
        let value = behindDay(field.value, reader.reading)
        for token in value.prefix(isNamed ? NumberLimits.longestValue : 1) {
            if let mention = reader.lettered(at: token) ?? reader.number(at: token, isLabelled: true),
                mention.form.scheme != .none,
                mention.tokens.upperBound <= field.value.upperBound,
                mention.form.series != .digits || mention.value.utf8.count >= NumberLimits.leastLabelled
            {
                return mention
            }
        }
        return nil
    }

    /// The tokens of a value behind the day with which it begins: `12-03-2021`, `12 maart 2021`.
    private static func behindDay(_ value: Range<Int>, _ reading: Reading) -> Range<Int> {
        guard let first = value.first else { return value }
        var end = first
        if reading.kind(first) == .date { end = first + 1 }
        if reading.keyword(first + 1).isMonth, reading.plainNumber(first + 2, digits: NumberLimits.digitsOfYear) != nil
        {
            end = first + NumberLimits.dayMonthYear
        }
        return min(end, value.upperBound)..<value.upperBound
    }

    /// `Z/22/198845 / DOC-22441907`.
    private static func second(
        behind mention: NumberMention, _ label: NumberLabel, _ reader: NumberReader
    ) -> [NumberMention] {
        let slash = mention.tokens.upperBound
        guard reader.reading.isMark(slash, "/"), var next = reader.number(at: slash + 1, isLabelled: false),
            next.form.series != mention.form.series
        else { return [] }
        next.label = label
        return [next]
    }

    /// `Uw kenmerk`, `Zaaknummer voorstel` of a motie, `Bijlage bij`: numbers of another document.
    private static let others = WordSet(.numberOther)
    private static let proposals = WordSet(.numberProposal)
    /// `Telefoonnummer`, `Huisnummer`, `Agendapuntnummer`: numbers of no document.
    private static let foreign = WordSet(.numberForeign)
}
