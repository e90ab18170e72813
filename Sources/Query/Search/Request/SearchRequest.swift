package import QueryLanguage

/// What is asked of an index.
package struct SearchRequest: Sendable {
    package enum Order: Hashable, Sendable {
        /// Best score first.
        case relevance
        /// By the documents' dates; those without one come last.
        case newestFirst, oldestFirst
        /// By the greatest amount in the document; those without one come last.
        case greatestAmountFirst
    }

    package var query: QueryNode
    package var order: Order
    /// Hits to pass over, and the most to give behind them. 0 hits asks for the total alone, and nothing is scored.
    package var offset: Int
    package var limit: Int
    /// Whether to count the hits. Without it, hits that cannot be among the best are not looked at.
    package var wantsTotal: Bool
    /// Whether to count the hits by kind, municipality and year.
    package var wantsFacets: Bool
    /// Whether to go on to documents that have some of the words where few have all: for plain words by relevance.
    package var widens: Bool
    /// Whether to ask for other spellings of words and names in fields where nothing has all of the query: by relevance.
    package var respells: Bool
    /// Whether a paper that is there twice is one hit, the best of its copies; `offset` and `limit` count such hits then, and the
    /// total counts documents all the same.
    package var folds: Bool

    package init(
        query: QueryNode, order: Order = .relevance, offset: Int = 0, limit: Int = 10, wantsTotal: Bool = true,
        wantsFacets: Bool = false, widens: Bool = false, respells: Bool = false, folds: Bool = false
    ) {
        self.query = query
        self.order = order
        self.offset = max(0, offset)
        self.limit = max(0, limit)
        self.wantsTotal = wantsTotal
        self.wantsFacets = wantsFacets
        self.widens = widens
        self.respells = respells
        self.folds = folds
    }
}
