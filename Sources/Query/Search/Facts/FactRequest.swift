package import Calendar
package import Extraction
import IndexSchema
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

/// Which deadlines are asked for, beside their days.
package struct DeadlineFilter: Hashable, Sendable {
    /// Only those of these kinds; nil for all.
    package var kinds: Set<Deadline.Kind>?
    /// Only what the college promised.
    package var isOfCommitments = false
    /// Only what is still to come on that day: what can be met then, or takes effect then or later.
    package var openOn: CalendarDate?

    package init(
        kinds: Set<Deadline.Kind>? = nil, isOfCommitments: Bool = false, openOn: CalendarDate? = nil
    ) {
        self.kinds = kinds
        self.isOfCommitments = isOfCommitments
        self.openOn = openOn
    }

    /// - Parameters:
    ///   - first: day number of the first day that it can mean.
    ///   - last: day number of the last day on which it is met.
    func takes(_ traits: DeadlineTraits, first: Int64, last: Int64) -> Bool {
        if let kinds, !kinds.contains(traits.kind) { return false }
        if isOfCommitments, !traits.isCommitment { return false }
        guard let openOn else { return true }
        let day = traits.kind == .start ? first : last
        return day >= Int64(openOn.dayNumber)
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
    /// What it is for, or what is to be done: white space folded; nil where that was not read.
    package let clause: String?
    /// Who must do it, `college` or `wethouder Jansen`; nil where that was not read, and of amounts.
    package let actor: String?
    /// The page, from 1, that it begins on, where form feeds part pages in the text.
    package let page: Int
    /// The names of the table, row and column that it stands in, white space folded; nil each where there is none.
    package let table: String?
    package let row: String?
    package let column: String?
}
