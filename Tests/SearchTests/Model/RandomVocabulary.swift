import Analysis
import IndexSchema
import TestSupport
import Vocabulary

/// Words and values from which random documents and queries are made.
struct RandomVocabulary {
    /// Common ones first: word *n* is drawn about as often as 1 / *n*.
    private let words: [String]
    private let numbers = (0..<12).map { "2022-00\($0)1" }
    private let kinds = ["motie", "raadsvoorstel", "amendement"]
    private let statuses = ["proposed", "adopted", "rejected"]

    /// Short words of few letters, so that prefixes and edits hit several; only those that are their own stems.
    init(using generator: inout SeededGenerator) {
        var words: Set<String> = []
        var terms = QueryTerms()
        while words.count < 40 {
            let length = Int.random(in: 2...6, using: &generator)
            let word = String((0..<length).map { _ in "abklort".randomElement(using: &generator)! })
            let isName = !NameSynonyms.others(of: Array(word.utf8)).isEmpty
            if !isName, terms.terms(of: word) == [Array(word.utf8)] { words.insert(word) }
        }
        self.words = words.sorted().shuffled(using: &generator)
    }

    private func word(_ generator: inout SeededGenerator) -> String {
        let skewed = Double.random(in: 0..<1, using: &generator)
        return words[Int(Double(words.count) * skewed * skewed * skewed)]
    }

    private func run(_ lengths: ClosedRange<Int>, _ generator: inout SeededGenerator) -> [String] {
        (0..<Int.random(in: lengths, using: &generator)).map { _ in word(&generator) }
    }

    func document(version: Int, key: String, using generator: inout SeededGenerator) -> ModelDocument {
        let points =
            Bool.random(using: &generator)
            ? [] : (0..<Int.random(in: 1...3, using: &generator)).map { _ in run(1...6, &generator) }
        let kind = kinds.randomElement(using: &generator)!
        func range(_ all: ClosedRange<Int64>) -> ClosedRange<Int64> {
            let first = Int64.random(in: all, using: &generator)
            return first...(first + Int64.random(in: 0...3, using: &generator) * 400)
        }
        let longest = Int.random(in: 0..<20, using: &generator) == 0 ? 90 : 14
        var document = ModelDocument(
            version: version, key: key, title: run(0...4, &generator), points: points,
            text: run(0...longest, &generator),
            values: [
                .zaak: [numbers.randomElement(using: &generator)!], .soort: [kind],
                .verwijst: Array(
                    Set(
                        (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                            numbers.randomElement(using: &generator)!
                        })),
            ],
            day: Int.random(in: 0..<5, using: &generator) == 0
                ? nil : Int64.random(in: 18_900...19_400, using: &generator),
            amounts: (0..<Int.random(in: 0...2, using: &generator)).map { _ in range(0...20_000_00) },
            deadlines: (0..<Int.random(in: 0...2, using: &generator)).map { _ in range(18_900...19_400) }, kind: kind)
        let some = Set((0..<Int.random(in: 0...4, using: &generator)).map { _ in word(&generator) }).sorted()
        document.parts = [
            .tekst: some, .titel: some.filter { _ in Bool.random(using: &generator) },
            .besluit: some.filter { _ in Bool.random(using: &generator) },
        ]
        document.signature = signature(&generator)
        document.values[.status] = statuses.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
        document.decided = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
            Int64.random(in: 18_900...19_400, using: &generator)
        }.sorted()
        for place in document.runs[.tekst]![0].indices.dropFirst() where Int.random(in: 0..<4, using: &generator) == 0 {
            document.breaks[place] = Bool.random(using: &generator)
        }
        return document
    }

    /// That of a paper of which there may be copies, and others on its form.
    private func signature(_ generator: inout SeededGenerator) -> PaperSignature {
        func maybe(_ values: ClosedRange<UInt32>) -> UInt32 {
            Bool.random(using: &generator) ? 0 : UInt32.random(in: values, using: &generator)
        }
        var signature = PaperSignature()
        signature.whole =
            Int.random(in: 0..<4, using: &generator) == 0 ? maybe(1...40) : .random(in: 1...(.max), using: &generator)
        signature.number = maybe(1...60)
        signature.titleAndDay = maybe(1...60)
        signature.kind = [.motie, .raadsvoorstel, .overig].randomElement(using: &generator)!
        signature.runCount = .random(in: 0...40, using: &generator)
        signature.sample = signature.sample.indices.map { place in
            UInt32(place + 1) &* 0x1234_5671 ^ (Bool.random(using: &generator) ? 0 : maybe(1...255))
        }
        signature.marks = [1, 2, 3].filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
        signature.points = [7, 8].filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
        return signature
    }

    // MARK: Queries

    /// Words near each other.
    private func nearness(_ generator: inout SeededGenerator) -> String {
        let most = Int.random(in: 0...4, using: &generator)
        if Bool.random(using: &generator) {
            let sign = Bool.random(using: &generator) ? "=" : ""
            return "\(sign)\"\(run(2...4, &generator).joined(separator: " "))\"~\(most)"
        }
        return run(2...4, &generator).map { word in
            let sign = Int.random(in: 0..<4, using: &generator) == 0 ? "=" : ""
            return sign
                + (Int.random(in: 0..<4, using: &generator) == 0 ? "\"\(word) \(self.word(&generator))\"" : word)
        }.joined(separator: " NEAR/\(most) ")
    }

    /// Words of one sentence or paragraph.
    private func unit(_ generator: inout SeededGenerator) -> String {
        let parts = (0..<Int.random(in: 1...3, using: &generator)).map { number in
            switch Int.random(in: 0..<8, using: &generator) {
            case 0 where number > 0: "-\(word(&generator))"
            case 1: "(\(word(&generator)) OR \(word(&generator)))"
            case 2: nearness(&generator)
            case 3: "\"\(word(&generator)) \(word(&generator))\""
            case 4: "=\(word(&generator))"
            case 5: "\(word(&generator).prefix(2))*"
            case 6: "*\(word(&generator).suffix(2))"
            default: word(&generator)
            }
        }
        return "\(Bool.random(using: &generator) ? "zin" : "alinea"):(\(parts.joined(separator: " ")))"
    }

    /// The text of a random query.
    func query(using generator: inout SeededGenerator, depth: Int = 0) -> String {
        switch Int.random(in: 0..<(depth < 3 ? 14 : 8), using: &generator) {
        case 0...3: return word(&generator)
        case 4: return "\"\(run(2...3, &generator).joined(separator: " "))\""
        case 5: return leaf(&generator)
        case 6: return "-\(leaf(&generator))"
        case 7: return ["titel", "besluit", "tekst"].randomElement(using: &generator)! + ":" + word(&generator)
        case 8...10: return group(" ", &generator, depth)
        case 11, 12: return group(" OR ", &generator, depth)
        default: return "-\(group(" ", &generator, depth))"
        }
    }

    /// A word with a letter in it that no other has.
    private func unknown(_ generator: inout SeededGenerator) -> String {
        let word = word(&generator)
        return word.prefix(1) + "z" + word.dropFirst(Int.random(in: 1...2, using: &generator))
    }

    /// Words alone, common and rare ones.
    func plainQuery(using generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in
            if Int.random(in: 0..<6, using: &generator) == 0 { return unknown(&generator) }
            return Bool.random(using: &generator) ? word(&generator) : words.randomElement(using: &generator)!
        }.joined(separator: " ")
    }

    private func group(_ separator: String, _ generator: inout SeededGenerator, _ depth: Int) -> String {
        let parts = (0..<Int.random(in: 2...4, using: &generator)).map { _ in query(using: &generator, depth: depth + 1)
        }
        return "(\(parts.joined(separator: separator)))"
    }

    private func leaf(_ generator: inout SeededGenerator) -> String {
        let number = numbers.randomElement(using: &generator)!
        switch Int.random(in: 0..<17, using: &generator) {
        case 11, 12: return nearness(&generator)
        case 13: return unit(&generator)
        case 15: return "status:\(statuses.randomElement(using: &generator)!)"
        case 16:
            return
                "besloten:2022-0\(Int.random(in: 1...5, using: &generator))..2022-0\(Int.random(in: 6...9, using: &generator))"
        case 14: return "besluit:(\(nearness(&generator)))"
        case 10: return "*\(word(&generator).suffix(2))"
        case 0: return "\(word(&generator).prefix(2))*"
        case 1: return "\(word(&generator))~\(Int.random(in: 1...2, using: &generator))"
        case 2: return "besluit:\(word(&generator).prefix(1))*"
        case 3: return "zaak:\(number)"
        case 4: return "verwijst:\(number.prefix(7))*"
        case 5: return "soort:\(kinds.randomElement(using: &generator)!)"
        case 6:
            return
                "datum:20\(Int.random(in: 21...23, using: &generator))-0\(Int.random(in: 1...9, using: &generator)).."
        case 7:
            return
                "bedrag:\(Int.random(in: 0...9, using: &generator))000..\(Int.random(in: 10...20, using: &generator))000"
        case 8: return "deadline:<=2022-0\(Int.random(in: 1...9, using: &generator))"
        default: return "*"
        }
    }
}
