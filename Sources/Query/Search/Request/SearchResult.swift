package import QueryLanguage

/// A document of the index as it was opened; says nothing about another commit.
package struct DocumentAddress: Hashable, Sendable, Comparable {
    /// Place in `Searcher.segments`.
    package let segment: Int
    /// The document's number in that segment.
    package let document: UInt32

    package init(segment: Int, document: UInt32) {
        self.segment = segment
        self.document = document
    }

    package static func < (a: Self, b: Self) -> Bool { (a.segment, a.document) < (b.segment, b.document) }
}

/// One document that was found.
package struct Hit: Hashable, Sendable {
    package let address: DocumentAddress
    /// 0 where the order is not by relevance, or the query holds no words.
    package let score: Float
    /// Other documents that were found and are the same paper, the best first.
    package var folded: [DocumentAddress] = []
}

/// What was found.
package struct SearchResult: Sendable {
    /// How many documents the query has in all, exactly; nil where that was not asked.
    package let total: Int?
    /// In the order asked for; equals in the order in which documents were indexed.
    package internal(set) var hits: [Hit]
    package let facets: Facets?
    /// Where too few documents have all of the words: the hits have some, and `total` counts those that have all.
    package internal(set) var widened: Widened?
    /// How many documents the hits up to the last one stand for, those before the first among them.
    package internal(set) var coveredCount = 0
}

/// How many hits there are of each kind, municipality and year; values without hits are left out.
package struct Facets: Hashable, Sendable {
    package struct Value: Hashable, Sendable {
        package let name: String
        package let count: Int
    }

    /// Most hits first.
    package let kinds: [Value]
    /// Most hits first.
    package let municipalities: [Value]
    /// Latest first.
    package let years: [Value]
}

/// Why a search was not done.
package enum SearchError: Error, Hashable, Sendable {
    /// The query asks for what cannot be honoured; at least one problem.
    case refused([QueryProblem])
}
