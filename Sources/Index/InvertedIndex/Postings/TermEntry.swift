/// What the dictionary says of a term: how many documents have it, and where its postings are.
package struct TermEntry: Equatable, Sendable {
    /// Documents that have the term, deleted ones included (1 or more).
    package let documentFrequency: UInt32
    /// The field, by number.
    package let field: Int
    /// Where its list is, in bytes from the start of the field's postings; empty for a term that is wholly in the dictionary.
    let list: Range<Int>
    /// For a term of one document: that document, and how often it has the term.
    let document: UInt32
    let frequency: UInt32
    /// For a term of one document and one occurrence in a field with positions: that position.
    let position: UInt32
}

/// What writing a term's postings gave, for the dictionary.
struct TermRecord {
    var documentFrequency: UInt32 = 0
    /// Of the only document, where there is one.
    var document: UInt32 = 0
    var frequency: UInt32 = 0
    var position: UInt32 = 0
    /// Bytes written to the field's postings.
    var listLength = 0
}
