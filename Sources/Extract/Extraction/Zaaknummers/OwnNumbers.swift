import Layout
import Lexing
import SourceText
import Vocabulary

/// The numbers by which a document calls itself: in its labelled header lines, or on its first lines.
struct OwnNumbers {
    /// The one that identifies it: a zaaknummer before the number of the paper, that before a register's.
    var number: String? { best?.value }
    /// A bit for each ASCII character with which one of them begins.
    private var beginnings: [UInt64] = [0, 0]
    private var best: (rank: Int, value: String)?
    private var labels: [String: NumberLabel?] = [:]
    /// How many digits those have that are digits only.
    private var lengths: Set<Int> = []
    /// The numbers with each figure as a zero.
    private var shapes: Set<[UInt8]> = []

    /// Lines at the head in which `Raadsvoorstel nr. 15/15` is the document's own.
    private static let headLines = 12

    /// None.
    init() {}

    init(_ reading: Reading, header: DocumentHeader) {
        for field in header.fields where Self.mayHoldNumber(field, reading) {
            guard let (label, mentions) = Self.numbers(of: field, header.kind, reading) else { continue }
            for mention in mentions { take(mention, label) }
        }
        if header.kind != .besluitenlijst, header.kind != .agenda, header.kind != .notulen {
            for (label, mention) in Self.numbers(atHeadOf: reading) { take(mention, label) }
        }
    }

    /// Adds a number that the document calls its own; `label` is nil where it stands alone, with nothing to say what it is.
    mutating func take(_ mention: NumberMention, _ label: NumberLabel?) {
        guard mention.form.scheme != .none, !Self.isOfAgenda(mention, label) else { return }
        let rank = Self.rank(mention, label)
        if best.map({ rank < $0.rank }) ?? true { best = (rank, mention.value) }
        if labels[mention.value] == nil || label == .zaak { labels.updateValue(label, forKey: mention.value) }
        if mention.form.series == .digits { lengths.insert(mention.value.utf8.count) }
        if mention.value.utf8.count >= 6 { shapes.insert(Self.shape(mention.value)) }
        if let first = mention.value.utf8.first, first < 0x80 { beginnings[Int(first >> 6)] |= 1 << UInt64(first & 63) }
    }

    /// Whether one of the numbers may begin with `byte`: the cheap question before the dear one.
    func mayBegin(with byte: UInt8) -> Bool { byte >= 0x80 || beginnings[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

    /// Whether it is one of the numbers.
    func contains(_ value: String) -> Bool { mayBegin(with: value.utf8.first ?? 0x80) && labels[value] != nil }

    /// Whether one of the numbers has the length and marks of a series.
    var hasSeries: Bool { !shapes.isEmpty }

    /// Whether a number is written as one of these: the same letters and marks, and as many figures between them.
    func isOfSeries(_ value: String) -> Bool { shapes.contains(Self.shape(value)) }

    /// How a number is labelled where the document gives it as its own.
    func label(of value: String) -> NumberLabel? { labels[value] ?? nil }

    /// Whether one of the numbers is of digits only, as many or one more or less: a system has counted on.
    func hasDigits(about count: Int) -> Bool {
        lengths.contains(count) || lengths.contains(count - 1) || lengths.contains(count + 1)
    }

    /// `Nummer: 6h`: the place of the paper in the agenda of a meeting.
    private static func isOfAgenda(_ mention: NumberMention, _ label: NumberLabel?) -> Bool {
        label == .number && mention.form.series == .free
            && mention.value.utf8.count { $0 &- UInt8(ascii: "0") < 10 } < leastDigits
    }

    private static let leastDigits = 3

    private static func shape(_ value: String) -> [UInt8] {
        value.utf8.map { Letter.isDigit($0) ? UInt8(ascii: "0") : $0 }
    }

    /// Lower is better. A number in the form of a case stands for one, whatever it is called: `Kenmerk: UIT-24-0012 / Z-24-0456`.
    private static func rank(_ mention: NumberMention, _ label: NumberLabel?) -> Int {
        switch label {
        case .zaak: 0
        case _ where mention.form.proof == .case: 1
        case .number: 2
        case .register: 3
        case nil, .brackets: mention.form.scheme == .zaaknummer ? 4 : 5
        case .bbv: 6
        case .ris: 7
        }
    }

    // MARK: Fields

    /// Whether a word that labels a number stands in the field: few fields are read closely.
    private static func mayHoldNumber(_ field: HeaderField, _ reading: Reading) -> Bool {
        let reader = NumberReader(reading: reading)
        let first = reading.tokens.firstToken(at: field.range.start)
        let end = reading.tokens.firstToken(at: field.range.end, near: first)
        var token = reading.interests.next(.number, from: first, before: end)
        while token < end, reading.tokens.kinds[token] != .word || reader.label(at: token) == nil {
            token = reading.interests.next(.number, from: token + 1, before: end)
        }
        return token < end
    }

    /// The number in a header field, if its label says that it holds the document's own; behind a slash a second one of
    /// another register (`Z/22/198845 / DOC-22441907`).
    private static func numbers(
        of field: HeaderField, _ kind: DocumentKind, _ reading: Reading
    ) -> (NumberLabel, [NumberMention])? {
        let first = reading.tokens.firstToken(at: field.range.start)
        if isToken(first, field.label, reading), reading.tokens.kinds[first] == .word,
            !others.contains(reading.tokens.hashes[first]), let label = NumberReader.label(reading.keyword(first)),
            let mention = plainNumber(behind: first, field.value, reading)
        {
            return (label, [mention])
        }
        return numbersInWords(of: field, kind)
    }

    /// Whether a token gives a string as it stands, of ASCII letters, figures and hyphens.
    private static func isToken(_ token: Int, _ string: String, _ reading: Reading) -> Bool {
        guard reading.has(token), !reading.flags(token).contains(.broken) else { return false }
        let range = reading.tokens.range(token)
        return string.utf8.count == range.count
            && string.utf8.elementsEqual(reading.text.bytes[range.start..<range.end])
            && string.utf8.allSatisfy { Letter.isLetter($0) || Letter.isDigit($0) || $0 == UInt8(ascii: "-") }
    }

    /// The number behind a label of one word and the marks behind it, where the field's value is that and nothing more.
    private static func plainNumber(behind label: Int, _ value: String, _ reading: Reading) -> NumberMention? {
        var token = label + 1
        while reading.isColon(token) || reading.kind(token) == .emphasis { token += 1 }
        guard reading.kind(token) == .zaaknummer, isToken(token, value, reading) else { return nil }
        return NumberReader(reading: reading).mention(token..<token + 1)
    }

    /// As `numbers(of:)`, for any field: its label and value are cut into tokens by themselves.
    private static func numbersInWords(of field: HeaderField, _ kind: DocumentKind) -> (NumberLabel, [NumberMention])? {
        let label = Reading(words: field.label)
        guard !label.tokens.hashes.contains(where: others.contains) else { return nil }
        if kind != .raadsvoorstel, kind != .raadsbesluit,
            label.tokens.hashes.contains(where: proposals.contains)
        {
            return nil
        }
        let labels = (0..<label.tokens.count).compactMap { NumberReader(reading: label).label(at: $0) }
        guard let strongest = labels.first(where: { $0 != .number }) ?? labels.first else { return nil }
        let value = Reading(words: field.value)
        let reader = NumberReader(reading: value)
        for token in 0..<min(value.tokens.count, 6) {
            if let mention = reader.number(at: token, isLabelled: true),
                mention.form.series != .digits || mention.value.utf8.count >= 4
            {
                return (strongest, [mention] + second(behind: mention, reader))
            }
        }
        return nil
    }

    private static func second(behind mention: NumberMention, _ reader: NumberReader) -> [NumberMention] {
        let slash = mention.tokens.upperBound
        guard reader.reading.isMark(slash, "/"), let next = reader.number(at: slash + 1, isLabelled: false),
            next.form.series != mention.form.series
        else { return [] }
        return [next]
    }

    /// `Uw kenmerk`, `Zaaknummer voorstel` of a motie, `Bijlage bij`: numbers of another document.
    private static let others = WordSet(.numberOther)
    private static let proposals = WordSet(.numberProposal)

    private static let related = PhraseTable(.titleRelated)

    // MARK: First lines

    /// `Raadsvoorstel nr. 15/15`, `Nr. 16/52`, `Reg.nr.: 2016/013377` at the start of one of the first lines, and the
    /// number under a column headed ZAAKNUMMER.
    private static func numbers(atHeadOf reading: Reading) -> [(NumberLabel, NumberMention)] {
        let reader = NumberReader(reading: reading)
        var found: [(NumberLabel, NumberMention)] = []
        for index in 0..<min(reading.lines.count, headLines) {
            let line = reading.lines[index]
            // `Eerdere besluiten`: what follows are the numbers of others.
            if related.match(reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound) != nil {
                break
            }
            if index < 4, let mention = besideKind(reading, line, reader) { found.append((.number, mention)) }
            let limit = min(line.content.upperBound, line.content.lowerBound + 20)
            var next = line.content.lowerBound
            while true {
                let token = reading.interests.next(.number, from: next, before: limit)
                guard token < limit else { break }
                next = token + 1
                guard reading.tokens.kinds[token] == .word, let label = reader.label(at: token),
                    isOfThis(reading, line.content.lowerBound..<token, index)
                else { continue }
                if let mention = reader.number(behind: token, label: label),
                    mention.tokens.upperBound <= line.tokens.upperBound
                {
                    if isFollowedByProse(reading, mention.tokens.upperBound) { break }
                    found.append((label, mention))
                } else if let mention = below(index, reading, reader),
                    reading.tokens.flags[token].contains(.allCapitals)
                {
                    found.append((label, mention))
                }
                break
            }
        }
        return found
    }

    /// `Raadsvoorstel 2022-0012345`, `Gemeente Waterlede | Raadsvoorstel | 2022-0012345`: behind the name of the kind, and
    /// nothing else in its column.
    private static func besideKind(_ reading: Reading, _ line: TextLine, _ reader: NumberReader) -> NumberMention? {
        for token in line.content.prefix(20) where token == line.content.lowerBound || reading.opensColumn(token) {
            guard let found = KindNames.match(reading, token..<line.content.upperBound), found.kind != .bijlage else {
                continue
            }
            let start = reading.kind(found.end) == .cellBorder ? found.end + 1 : found.end
            guard start < line.content.upperBound, reading.kind(start) == .zaaknummer,
                let mention = reader.number(at: start, isLabelled: false)
            else { continue }
            let end = mention.tokens.upperBound
            if end >= line.content.upperBound || reading.opensColumn(end) || reading.kind(end) == .cellBorder {
                return mention
            }
        }
        return nil
    }

    /// Before the label stand at most words that name the document itself, or `raadsvoorstel` directly.
    private static func isOfThis(_ reading: Reading, _ range: Range<Int>, _ line: Int) -> Bool {
        let tokens = reading.tokens
        func isNumber(_ token: Int) -> Bool {
            tokens.kinds[token] == .zaaknummer || tokens.kinds[token] == .number && tokens.range(token).count > 4
        }
        if line < 3, let last = range.last, last + 1 < tokens.count,
            Int(tokens.starts[last + 1]) - Int(tokens.ends[last]) >= 3
        {
            return true
        }
        if line < 3, let last = range.last,
            tokens.keyword(last) == .raadsvoorstel || tokens.keyword(last) == .raadsbesluit
        {
            return true
        }
        // `Gemeente Gouda | april 2022 | registratienummer …`: a line of parts below the title.
        if line < 6, let last = range.last, tokens.kinds[last] == .cellBorder || reading.isMark(last, "|"),
            !range.contains(where: isNumber)
        {
            return true
        }
        return range.allSatisfy { token in
            switch tokens.kinds[token] {
            case .word: ownWords.contains(tokens.hashes[token])
            case .emphasis, .cellBorder, .labelEnd, .punctuation:
                tokens.hashes[token] != Mark.semicolon && tokens.hashes[token] != Mark.opening
            case .number, .amount, .date, .zaaknummer, .articleNumber, .listMarker, .headingMark, .address: false
            }
        }
    }

    /// `Zaaknummer 10339461 gaat over …`: a sentence, and no labelled line.
    private static func isFollowedByProse(_ reading: Reading, _ token: Int) -> Bool {
        let flags = reading.flags(token)
        guard reading.kind(token) == .word, !flags.contains(.startsLine), !flags.contains(.capitalised) else {
            return false
        }
        return Int(reading.tokens.starts[token]) - Int(reading.tokens.ends[token - 1]) < 3
    }

    private static let ownWords = WordSet(.numberOwn)

    /// The number that begins the line below column heads.
    private static func below(_ index: Int, _ reading: Reading, _ reader: NumberReader) -> NumberMention? {
        guard index + 1 < reading.lines.count else { return nil }
        let next = reading.lines[index + 1]
        guard let mention = reader.number(at: next.content.lowerBound, isLabelled: true), mention.value.utf8.count >= 6
        else { return nil }
        return mention
    }
}
