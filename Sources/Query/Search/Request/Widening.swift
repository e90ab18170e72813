import QueryLanguage

/// When and how a search for all words goes on to those papers that have some of them.
package enum Widening {
    /// Where so many papers have all words, they are the answer.
    package static let enough = 10

    /// Whether a word that so many of the papers have tells nothing of what was meant: a paper that has only such words
    /// is not found by them.
    package static func isCommon(_ frequency: Int, of documents: Int) -> Bool { frequency * 2 > documents }
}

extension Widening {
    /// Letters of a word in which one and two may differ from what was meant.
    package static let lengths = [4, 6]
    /// Terms that are named of those that were asked instead.
    static let named = 3
}

extension SearchResult {
    /// What became of a search that was widened.
    package struct Widened: Hashable, Sendable {
        /// How many documents have any of the words that count; nil where that was not asked.
        package let total: Int?
        /// For each hit the places of the words that it lacks, in the query.
        package let lacks: [[Int]]
        /// Words that no document has, by their places, and the terms that were asked instead.
        package let respelled: [Int: [String]]
    }
}
