import Analysis
import InvertedIndex

/// The terms that a fuzzy word stands for.
struct NearTerms {
    struct Term {
        let bytes: [UInt8]
        /// By how many edits it differs from what was typed.
        let distance: Int
        let entry: TermEntry
    }

    /// For each of the context's segments, in byte order.
    private(set) var bySegment: [[Term]] = []
    /// How many documents each has in all.
    private var frequencies: [[UInt8]: Int] = [:]

    /// Adds the next segment's.
    /// - Parameter isWanted: which of the terms count.
    mutating func add(
        _ dictionary: TermDictionary, near word: [UInt8], limit: Int, where isWanted: ([UInt8]) -> Bool = { _ in true }
    ) throws(SegmentError) {
        var terms: [Term] = []
        try dictionary.forEachTerm(near: word, limit: limit) { bytes, distance, entry in
            if HiddenTerm.isHidden(bytes) || !isWanted(bytes) { return }
            terms.append(Term(bytes: bytes, distance: distance, entry: entry))
        }
        for term in terms { frequencies[term.bytes, default: 0] += Int(term.entry.documentFrequency) }
        bySegment.append(terms)
    }

    /// The terms that most documents have, at most so many; of equals the first in byte order.
    func commonest(_ count: Int) -> [[UInt8]] {
        frequencies.sorted {
            $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key)
        }.prefix(count).map(\.key)
    }

    /// Whether a term is one of them.
    func holds(_ term: [UInt8]) -> Bool { frequencies[term] != nil }

    /// How many documents have the commonest.
    var greatestFrequency: Int { frequencies.values.max() ?? 0 }
}
