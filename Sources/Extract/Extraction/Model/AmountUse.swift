package import SourceText

/// What a paper says of a sum of money beside how much it is.
package struct AmountUse: Hashable, Sendable {
    package enum Term: String, Hashable, Sendable, CaseIterable {
        case once
        /// Each year anew.
        case yearly
        /// For each of several: `per woning`, `aan elk van de zeven verenigingen`.
        case each
    }

    /// What makes a sum no sum of its own.
    package enum Relation: String, Hashable, Sendable, CaseIterable {
        /// Lies in another: `waarvan € 10.000`.
        case part
        /// Adds up or compares others: the row or column of totals of a table.
        case total
        /// What was before a change: `te verlagen van € 214,30 naar € 80`.
        case former
    }

    package var term: Term?
    package var relation: Relation?
    /// The clause around it; nil in tables, where `TablePlace` tells what it is for.
    package var purpose: ByteRange?

    package init(term: Term? = nil, relation: Relation? = nil, purpose: ByteRange? = nil) {
        self.term = term
        self.relation = relation
        self.purpose = purpose
    }
}
