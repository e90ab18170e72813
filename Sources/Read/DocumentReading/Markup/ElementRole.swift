/// What an element does to the text that is made of a document.
enum ElementRole: Hashable {
    /// Its text runs on in the line.
    case inline
    /// As inline, with white space on both sides: the label, number and title of a heading.
    case spaced
    /// Its text stands apart from what is around it.
    case block
    case heading(level: Int?)
    /// The heading of the element that it stands in; its level is how many such elements are open.
    case sectionHeading
    /// Runs on, set in bold (or only where its `type` is `vet`).
    case bold(byType: Bool)
    /// Runs on, raised: figures in it behind a figure are the mark of a note.
    case raised
    case list(ordered: Bool)
    case listItem
    /// The number or letter of an item or lid, written out in the document.
    case marker
    case lineBreak
    /// A wide gap in a line, as between a label and its value.
    case tab
    case rule
    case table
    /// A table's title; its text stands before the table.
    case caption
    case tableHead
    case row
    case cell(header: Bool)
    /// A list of terms, a term, and what it means. Where each has a few words behind it, a table of labels and values.
    case terms, term, definition
    /// Names a column of a CALS table; no text.
    case column
    /// White space counts.
    case preformatted
    /// The title of the document in its head.
    case title
    /// Declares a value about the document by attributes, or by its text.
    case metadata
    /// Not for readers: scripts, styles, menus.
    case hidden
    /// Not known to the vocabulary: `block` where no text stands beside it, else `inline`.
    case unknown
}
