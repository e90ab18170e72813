import Analysis
import Extraction
import IndexSchema
import InvertedIndex

/// A document of the reference model: its words as they are, nothing analysed, nothing encoded.
struct ModelDocument {
    /// Which of all documents ever made; stands in the index as the column `kop`.
    var version: Int
    var key: String
    /// The runs of words in each text field; a phrase lies in one run.
    var runs: [Field: [[String]]]
    /// Where sentences (false) and paragraphs (true) begin in the first run of the text, as places of their first words; at a
    /// title or beslispunt that stands behind it a paragraph begins.
    var breaks: [Int: Bool] = [:]
    /// By text field and run the terms of the words' forms that are not their stems.
    var forms: [Field: [[String?]]] = [:]
    /// The words that stand as parts of compounds in each text field, each once.
    var parts: [Field: [String]] = [:]
    /// What is indexed besides, once for each value.
    var values: [Field: [String]]
    var day: Int64?
    /// Least and greatest, in cents.
    var amounts: [ClosedRange<Int64>]
    var deadlines: [ClosedRange<Int64>]
    /// The days on which its beslispunten were decided.
    var decided: [Int64] = []
    var kind: String
    var signature = PaperSignature()

    /// `tekst` holds what the other fields hold.
    init(
        version: Int, key: String, title: [String], points: [[String]], text: [String], values: [Field: [String]],
        day: Int64?, amounts: [ClosedRange<Int64>], deadlines: [ClosedRange<Int64>], kind: String
    ) {
        self.version = version
        self.key = key
        runs = [.titel: [title], .besluit: points, .tekst: [text, title] + points]
        self.values = values
        self.day = day
        self.amounts = amounts
        self.deadlines = deadlines
        self.kind = kind
    }

    func length(_ field: Field) -> Int { (runs[field] ?? []).reduce(0) { $0 + $1.count } }

    /// How often the words stand next to each other in a field.
    func frequency(_ words: [String], in field: Field) -> Int {
        var count = 0
        for run in runs[field] ?? [] where run.count >= words.count {
            for start in 0...(run.count - words.count) where Array(run[start..<(start + words.count)]) == words {
                count += 1
            }
        }
        return count
    }

    /// The sentences or paragraphs of the text.
    func units(isParagraph: Bool) -> [[String]] {
        (runs[.tekst] ?? []).enumerated().flatMap { number, run in
            var units: [[String]] = [[]]
            for (place, word) in run.enumerated() {
                if number == 0, let isStart = breaks[place], isStart || !isParagraph { units.append([]) }
                units[units.count - 1].append(word)
            }
            return units
        }
    }

    /// The places at which the words begin that stand so near each other in a run, in any order where that does not matter.
    static func spacings(_ words: [[String]], most: Int, isOrdered: Bool, in run: [String]) -> Set<Int> {
        func places(_ part: [String]) -> [Range<Int>] {
            guard run.count >= part.count else { return [] }
            return (0...(run.count - part.count)).filter { Array(run[$0..<($0 + part.count)]) == part }.map {
                $0..<($0 + part.count)
            }
        }
        var choices: [[Range<Int>]] = [[]]
        for part in words { choices = choices.flatMap { choice in places(part).map { choice + [$0] } } }
        let total = words.reduce(0) { $0 + $1.count }
        let fitting = choices.filter { choice in
            let sorted = choice.sorted { $0.lowerBound < $1.lowerBound }
            let areApart = zip(sorted, sorted.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
            return areApart && sorted[sorted.count - 1].upperBound - sorted[0].lowerBound - total <= most
                && (!isOrdered || sorted == choice)
        }
        return Set(fitting.map { $0.map(\.lowerBound).min()! })
    }

    func has(_ isWanted: (String) -> Bool, in field: Field) -> Bool {
        (runs[field] ?? []).contains { $0.contains(where: isWanted) }
    }

    /// - Parameter summary: the column `kop`; the version where not given.
    func add(to builder: SegmentBuilder, summary: [UInt8]? = nil, stored: [UInt8] = []) {
        builder.beginDocument()
        for field in Field.textFields {
            var position: UInt32 = 0
            var counts: [String: UInt32] = [:]
            for (number, run) in (runs[field] ?? []).enumerated() {
                if field == .tekst, number > 0, !run.isEmpty { addBreak(true, position, builder) }
                for (place, word) in run.enumerated() {
                    if field == .tekst, number == 0, let isParagraph = breaks[place] {
                        addBreak(isParagraph, position, builder)
                    }
                    builder.add(term(word, field, builder), position: position)
                    if let form = forms[field]?[number][place] {
                        builder.add(term(form, field, builder), position: counts[word] ?? 0)
                    }
                    counts[word, default: 0] += 1
                    position += 1
                }
                position += UInt32(Field.runGap)
            }
            for part in parts[field] ?? [] {
                let term = String(decoding: PartTerm.of(Array(part.utf8)), as: UTF8.self)
                builder.add(self.term(term, field, builder), position: 0)
            }
            builder.setLength(field: field.number, tokens: length(field))
        }
        for (field, values) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            for value in values { builder.add(term(value, field, builder)) }
        }
        for term in signature.terms {
            term.withUnsafeBufferPointer {
                builder.add(builder.term(field: Field.afdruk.number, hash: SegmentBuilder.hash($0), $0))
            }
        }
        for value in signature.values { builder.add(value, column: Column.afdruk.number) }
        builder.add(summary ?? Array(String(version).utf8), column: Column.kop.number)
        stored.withUnsafeBytes { builder.store(head: UnsafeRawBufferPointer(start: nil, count: 0), body: $0) }
        builder.add(kind.utf8, column: Column.soort.number)
        if let day { builder.add(day, column: Column.datum.number) }
        for amount in amounts {
            builder.add(amount.lowerBound, column: Column.bedrag.number)
            builder.add(amount.upperBound, column: Column.bedrag.number)
        }
        for deadline in deadlines {
            builder.add(deadline.lowerBound, column: Column.termijn.number)
            builder.add(deadline.upperBound, column: Column.termijn.number)
            builder.add(DeadlineTraits(kind: .due).value, column: Column.termijnsoort.number)
        }
        for day in decided {
            for _ in 0..<2 { builder.add(day, column: Column.besloten.number) }
        }
        builder.endDocument(key: key.utf8)
    }

    private func addBreak(_ isParagraph: Bool, _ position: UInt32, _ builder: SegmentBuilder) {
        let term = isParagraph ? HiddenTerm.paragraph : HiddenTerm.sentence
        builder.add(self.term(String(decoding: term, as: UTF8.self), .tekst, builder), position: position)
    }

    private func term(_ word: String, _ field: Field, _ builder: SegmentBuilder) -> UInt32 {
        Array(word.utf8).withUnsafeBufferPointer {
            builder.term(field: field.number, hash: SegmentBuilder.hash($0), $0)
        }
    }
}
