package import Calendar
package import Extraction
package import QueryLanguage

/// Of which documents facts are asked for, and which page of the rows.
package struct FactRequest: Sendable {
    package enum Order: Hashable, Sendable {
        /// Least amount or earliest day first; what is open at that side comes first.
        case ascending
        /// Greatest amount or latest day first.
        case descending
    }

    /// Only facts of the documents that this finds; nil for all documents.
    package var query: QueryNode?
    /// Only facts in beslispunten that stand so; nil for all, also those in running text.
    package var standings: Set<Standing>?
    package var order: Order
    package var offset: Int
    package var limit: Int

    package init(
        query: QueryNode? = nil, standings: Set<Standing>? = nil, order: Order, offset: Int = 0, limit: Int = 20
    ) {
        self.query = query
        self.standings = standings
        self.order = order
        self.offset = max(0, offset)
        self.limit = max(0, limit)
    }
}

/// One fact and where it stands.
package struct FactRow<Value: Sendable>: Sendable {
    package let address: DocumentAddress
    package let fact: Value
    /// The beslispunt that it stands in, as its own document has it.
    package let point: StatedPoint?
    /// How that beslispunt stands, as far as the papers of its case tell; nil outside beslispunten.
    package let status: Standing?
    /// The day on which it was taken, put off or withdrawn.
    package let decidedOn: CalendarDate?
    /// The other paper of the case that tells so; nil where its own document does.
    package let decidedIn: DocumentAddress?
    /// The line of text around it, white space folded.
    package let context: String
    /// The page, from 1, that it begins on, where form feeds part pages in the text.
    package let page: Int
}

/// The rows of one page.
package struct FactResult<Value: Sendable>: Sendable {
    /// How many facts there are in all, exactly.
    package let total: Int
    package let rows: [FactRow<Value>]
}
