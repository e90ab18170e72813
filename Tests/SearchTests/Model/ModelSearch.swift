import Calendar
import IndexSchema
import InvertedIndex
import QueryLanguage
import Search

/// The naive search that the real one must agree with: it looks at every document and every word for every query.
final class ModelSearch {
    /// A document as it lies in the index, deleted ones included: they count for the ranking until a merge.
    struct Place {
        var address: DocumentAddress
        var document: ModelDocument
        var isLive: Bool
    }

    let places: [Place]
    private let averages: [Field: Float]
    private var documentFrequencies: [Field: [String: Int]] = [:]
    private var partFrequencies: [Field: [String: Int]] = [:]

    init(_ places: [Place]) {
        self.places = places
        var averages: [Field: Float] = [:]
        for field in Field.textFields {
            let lengths = places.map { Self.storedLength($0.document, field) }
            let filled = lengths.filter { $0 > 0 }.count
            averages[field] = filled == 0 ? 1 : max(1, Float(Double(lengths.reduce(0, +)) / Double(filled)))
        }
        self.averages = averages
        for field in Field.textFields {
            for place in places {
                for part in place.document.parts[field] ?? [] {
                    partFrequencies[field, default: [:]][part, default: 0] += 1
                }
                for word in Set((place.document.runs[field] ?? []).joined()) {
                    documentFrequencies[field, default: [:]][word, default: 0] += 1
                }
            }
        }
    }

    func hits(_ query: QueryNode) -> [(address: DocumentAddress, score: Float)] {
        places.filter { $0.isLive && matches(query, $0.document, nil) }
            .map { ($0.address, score(query, $0.document, nil)) }
    }

    /// What a search for all words gives that goes on to those that have some: how many documents have all, and the hits
    /// with the places of the words that they lack; nil where enough have all, or no more have some.
    func widened(_ words: [QueryNode]) -> (total: Int, hits: [(address: DocumentAddress, score: Float, lacks: [Int])])?
    {
        let all = places.filter { place in place.isLive && words.allSatisfy { matches($0, place.document, nil) } }.count
        if all >= Widening.enough { return nil }
        let meant = words.map(respelled)
        let telling = meant.filter { node in
            guard case .word(let word) = node.kind else { return true }
            let frequency = max(documentFrequencies[.tekst]?[word] ?? 0, partFrequencies[.tekst]?[word] ?? 0)
            return frequency > 0 && !Widening.isCommon(frequency, of: places.count)
        }
        let asked = telling.isEmpty ? meant : telling
        let some = hits(QueryNode(.or(asked), range: words[0].range))
        if meant == words, some.count == all { return nil }
        let documents = Dictionary(uniqueKeysWithValues: places.map { ($0.address, $0.document) })
        return (
            all,
            some.map { hit in
                let lacks = words.indices.filter { !matches(words[$0], documents[hit.address]!, nil) }
                return (hit.address, hit.score, lacks)
            }
        )
    }

    /// A word that no document has as one of which some letters differ, where there is such a word.
    private func respelled(_ node: QueryNode) -> QueryNode {
        guard case .word(let word) = node.kind, documentFrequencies[.tekst]?[word] == nil,
            partFrequencies[.tekst]?[word] == nil
        else { return node }
        for (edits, length) in Widening.lengths.enumerated() where word.utf8.count >= length {
            let fuzzy = QueryNode(.fuzzy(word, distance: edits + 1), range: node.range)
            if places.contains(where: { matches(fuzzy, $0.document, nil) }) { return fuzzy }
        }
        return node
    }

    /// Hits in order with each that is the same paper as one before it, itself no copy, told of there.
    func folded(_ hits: [Hit]) -> [Hit] {
        let signatures = Dictionary(uniqueKeysWithValues: places.map { ($0.address, $0.document.signature) })
        var folded: [Hit] = []
        for hit in hits {
            let paper = signatures[hit.address]!
            if let place = folded.firstIndex(where: { signatures[$0.address]!.isSamePaper(as: paper) }) {
                folded[place].folded.append(hit.address)
            } else {
                folded.append(hit)
            }
        }
        return folded
    }

    // MARK: Which documents

    /// `field` nil is any text field: `tekst` holds what the others do.
    private func matches(_ node: QueryNode, _ document: ModelDocument, _ field: Field?) -> Bool {
        let place = field ?? .tekst
        switch node.kind {
        case .everything: return field.map { !(document.runs[$0] ?? []).joined().isEmpty } ?? true
        case .word(let word):
            return document.frequency([word], in: place) > 0 || document.parts[place]?.contains(word) == true
        case .phrase(let text), .exact(let text): return document.frequency(words(text), in: place) > 0
        case .prefix, .ending, .fuzzy: return document.has(expansion(node), in: place)
        case .value(let name, let value, let isPrefix):
            return (document.values[Field(name: name.rawValue)!] ?? []).contains {
                isPrefix ? $0.hasPrefix(value) : $0 == value
            }
        case .dates(let name, let bounds):
            let first = bounds.first.map(number) ?? .min, last = bounds.last.map(number) ?? .max
            if name == .besloten { return document.decided.contains { (first...last).contains($0) } }
            if name == .deadline { return document.deadlines.contains { $0.overlaps(first...last) } }
            return document.day.map { (first...last).contains($0) } ?? false
        case .amounts(let bounds):
            return document.amounts.contains { $0.overlaps((bounds.minimum ?? .min)...(bounds.maximum ?? .max)) }
        case .spaced, .near: return count(node, document, place) > 0
        case .within(let unit, let inner):
            return document.units(isParagraph: unit == .alinea).contains { holds(inner, $0) }
        case .field(let name, let inner): return matches(inner, document, Field(name: name.rawValue)!)
        case .not(let inner): return !matches(inner, document, field)
        case .and(let parts): return parts.allSatisfy { matches($0, document, field) }
        case .or(let parts): return parts.contains { matches($0, document, field) }
        }
    }

    /// Whether a sentence or paragraph passes.
    private func holds(_ node: QueryNode, _ unit: [String]) -> Bool {
        switch node.kind {
        case .not(let inner): return !holds(inner, unit)
        case .and(let parts): return parts.allSatisfy { holds($0, unit) }
        case .or(let parts): return parts.contains { holds($0, unit) }
        case .spaced, .near: return !starts(node, [unit]).allSatisfy(\.isEmpty)
        case .word(let text), .phrase(let text), .exact(let text):
            return !ModelDocument.spacings([words(text)], most: 0, isOrdered: true, in: unit).isEmpty
        case .prefix, .ending: return unit.contains(where: expansion(node))
        default: return false
        }
    }

    /// How often words stand near each other, by the first of them.
    private func count(_ node: QueryNode, _ document: ModelDocument, _ field: Field) -> Int {
        starts(node, document.runs[field] ?? []).reduce(0) { $0 + $1.count }
    }

    private func starts(_ node: QueryNode, _ runs: [[String]]) -> [Set<Int>] {
        let (parts, most, isOrdered) = spacing(node)
        return runs.map { ModelDocument.spacings(parts, most: most, isOrdered: isOrdered, in: $0) }
    }

    private func spacing(_ node: QueryNode) -> (parts: [[String]], most: Int, isOrdered: Bool) {
        switch node.kind {
        case .spaced(let text, let most, _): (words(text).map { [$0] }, most, true)
        case .near(let nodes, let most): (nodes.map { words(Self.text($0)) }, most, false)
        default: ([], 0, true)
        }
    }

    private static func text(_ node: QueryNode) -> String {
        switch node.kind {
        case .word(let text), .phrase(let text), .exact(let text): text
        default: ""
        }
    }

    private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    private func number(_ day: CalendarDate) -> Int64 { Int64(day.dayNumber) }

    private func expansion(_ node: QueryNode) -> (String) -> Bool {
        switch node.kind {
        case .prefix(let start): return { $0.hasPrefix(start) }
        case .ending(let end): return { $0.hasSuffix(end) }
        case .fuzzy(let word, let limit):
            let wanted = Array(word.utf8)
            return { Self.distance(Array($0.utf8), wanted) <= limit }
        default: return { _ in false }
        }
    }

    /// Insertions, deletions, replacements and swaps of neighbours, no letter edited twice.
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in 0...a.count { table[i][0] = i }
        for j in 0...b.count { table[0][j] = j }
        for i in 0..<a.count {
            for j in 0..<b.count {
                let replaced = table[i][j] + (a[i] == b[j] ? 0 : 1)
                var least = min(replaced, table[i][j + 1] + 1, table[i + 1][j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, table[i - 1][j - 1] + 1) }
                table[i + 1][j + 1] = least
            }
        }
        return table[a.count][b.count]
    }

    // MARK: Scores

    /// `field` nil is any text field.
    private func score(_ node: QueryNode, _ document: ModelDocument, _ field: Field?) -> Float {
        switch node.kind {
        case .everything, .value, .dates, .amounts, .not: return 0
        case .spaced, .near: return score(spaced: node, document, field)
        case .within(_, let inner): return scoreWithin(inner, document)
        case .word(let word): return score(word, document, field)
        case .phrase(let text), .exact(let text): return score(words(text), document, field)
        case .fuzzy(let word, let limit): return score(near: word, limit, document, field)
        case .prefix, .ending:
            var sum: Float = 0
            for field in fields(field) where document.has(expansion(node), in: field) { sum += Ranking.weight(field) }
            return saturated(sum, 1)
        case .field(let name, let inner): return score(inner, document, Field(name: name.rawValue)!)
        case .and(let parts): return parts.reduce(0) { $0 + score($1, document, field) }
        case .or(let parts):
            return parts.reduce(0) { matches($1, document, field) ? $0 + score($1, document, field) : $0 }
        }
    }

    /// Words near each other as one word that is as rare as they are together.
    private func score(spaced node: QueryNode, _ document: ModelDocument, _ field: Field?) -> Float {
        var (inverse, sum): (Float, Float) = (0, 0)
        for word in spacing(node).parts.joined() {
            let frequency = documentFrequencies[field ?? .tekst]?[word] ?? 0
            inverse += Ranking.inverseFrequency(frequency, of: places.count)
        }
        for field in fields(field) { sum += Float(count(node, document, field)) * factor(document, field) }
        return saturated(sum, inverse)
    }

    /// Words that are in one sentence score as they would anywhere, whole words alone.
    private func scoreWithin(_ node: QueryNode, _ document: ModelDocument) -> Float {
        switch node.kind {
        case .word(let word): score([word], document, nil)
        case .phrase(let text), .exact(let text): score(words(text), document, nil)
        case .prefix, .ending: score(node, document, nil)
        case .near, .spaced: score(spaced: node, document, nil)
        case .and(let parts): parts.reduce(0) { $0 + scoreWithin($1, document) }
        case .or(let parts): parts.reduce(0) { isCandidate($1, document) ? $0 + scoreWithin($1, document) : $0 }
        default: 0
        }
    }

    /// Whether a document may have a sentence that passes, by its words alone.
    private func isCandidate(_ node: QueryNode, _ document: ModelDocument) -> Bool {
        switch node.kind {
        case .word(let text), .phrase(let text), .exact(let text): document.frequency(words(text), in: .tekst) > 0
        case .prefix, .ending: document.has(expansion(node), in: .tekst)
        case .near, .spaced: count(node, document, .tekst) > 0
        case .and(let parts): parts.allSatisfy { isCandidate($0, document) }
        case .or(let parts): parts.contains { isCandidate($0, document) }
        default: true
        }
    }

    private func fields(_ field: Field?) -> [Field] { field.map { [$0] } ?? [.tekst, .titel, .besluit] }

    /// A word, and what has it as a part for less.
    private func score(_ word: String, _ document: ModelDocument, _ field: Field?) -> Float {
        let main = field ?? .tekst
        let frequency = max(documentFrequencies[main]?[word] ?? 0, partFrequencies[main]?[word] ?? 0)
        var parts: Float = 0
        for field in fields(field) where document.parts[field]?.contains(word) == true {
            parts += factor(document, field)
        }
        let total = sum([word], document, field) + parts * Ranking.partShare
        return saturated(total, Ranking.inverseFrequency(frequency, of: places.count))
    }

    private func score(_ words: [String], _ document: ModelDocument, _ field: Field?) -> Float {
        let main = field ?? .tekst
        var inverse: Float = 0
        for word in words {
            let frequency = documentFrequencies[main]?[word] ?? 0
            inverse += Ranking.inverseFrequency(frequency, of: places.count)
        }
        return saturated(sum(words, document, field), inverse)
    }

    /// All terms near the word as one word, as rare as the commonest of them.
    private func score(near word: String, _ limit: Int, _ document: ModelDocument, _ field: Field?) -> Float {
        let wanted = Array(word.utf8)
        var total: Float = 0
        var greatest = 0
        for (term, frequency) in documentFrequencies[field ?? .tekst]!.sorted(by: { $0.key < $1.key }) {
            let distance = Self.distance(Array(term.utf8), wanted)
            guard distance <= limit else { continue }
            greatest = max(greatest, frequency)
            total += sum([term], document, field) * Ranking.likeness(distance: distance)
        }
        return saturated(total, Ranking.inverseFrequency(greatest, of: places.count))
    }

    /// How often the words stand next to each other, weighed.
    private func sum(_ words: [String], _ document: ModelDocument, _ field: Field?) -> Float {
        var sum: Float = 0
        for field in fields(field) {
            sum += Float(document.frequency(words, in: field)) * factor(document, field)
        }
        return sum
    }

    /// What one occurrence counts for.
    private func factor(_ document: ModelDocument, _ field: Field) -> Float {
        let share = Ranking.lengthShare(field)
        let length = Float(Self.storedLength(document, field))
        return Ranking.weight(field) / (1 - share + share * length / averages[field]!)
    }

    /// The index keeps a length in one byte.
    private static func storedLength(_ document: ModelDocument, _ field: Field) -> Int {
        Int(LengthCode.length(LengthCode.code(UInt32(document.length(field)))))
    }

    private func saturated(_ sum: Float, _ inverse: Float) -> Float {
        let scale = inverse * (Ranking.saturation + 1)
        return scale * sum / (Ranking.saturation + sum)
    }
}
