package import Extraction
package import QueryLanguage

/// Of which documents amounts are added up, and by what they are parted.
package struct SumRequest: Sendable {
    /// What totals are parted by.
    package enum Key: String, Hashable, Sendable, CaseIterable {
        case gemeente
        /// In which it was decided, else of the document's day.
        case jaar
        /// Of document.
        case kind
        case portefeuillehouder
        /// Of the beslispunt that an amount stands in.
        case status
        /// The case number of the document.
        case dossier
    }

    /// Only amounts of the documents that this finds; nil for all documents.
    package var query: QueryNode?
    /// Only amounts that meet these.
    package var bounds: AmountBounds
    /// Only amounts in beslispunten that stand so; nil for all, also those in running text.
    package var standings: Set<Standing>?
    package var keys: [Key]
    /// Whether each total names the amounts behind it.
    package var wantsRows: Bool

    package init(
        query: QueryNode?, bounds: AmountBounds, standings: Set<Standing>? = nil, keys: [Key], wantsRows: Bool = false
    ) {
        self.query = query
        self.bounds = bounds
        self.standings = standings
        self.keys = keys
        self.wantsRows = wantsRows
    }
}

/// Amounts that can be added up, and their total: in one currency, of each year or not, in beslispunten or only told of in running text.
package struct AmountTotal: Sendable {
    /// One amount behind a total, or left out of it.
    package struct Row: Sendable {
        package let address: DocumentAddress
        /// Which of the document's amounts it is.
        package let index: Int
        package let share: AmountShare
    }

    /// In the order of the keys asked for; nil where a document does not tell.
    package internal(set) var values: [String?]
    package let currency: Currency
    /// Whether these are amounts of each year.
    package let isYearly: Bool
    /// Whether they stand in beslispunten.
    package let isOfPoints: Bool
    /// In cents of the currency: the least that they are together, and the most; they differ where there are ranges.
    package internal(set) var minimum: Int64 = 0
    package internal(set) var maximum: Int64 = 0
    /// Amounts that were added up.
    package internal(set) var count = 0
    /// Documents that they stand in.
    package internal(set) var documentCount = 0
    /// How many were left out, by the reason.
    package internal(set) var leftOut: [AmountShare: Int] = [:]
    /// Those that count first, each in the order of the index.
    package internal(set) var rows: [Row] = []

    package var leftOutCount: Int { leftOut.values.reduce(0, +) }
}
