/// A part of a document: a heading, a paragraph, an item of a list, a row of a table.
///
/// Blocks stand in reading order. What belongs to an item (its sub-items, further paragraphs, rows) follows it and names
/// it as its parent.
package struct TextBlock: Hashable, Sendable {
    package enum Kind: UInt8, Hashable, Sendable {
        case heading
        /// Running text: lines joined.
        case paragraph
        /// An item of a list, with a marker or with one that was lost.
        case item
        /// A row of a table.
        case row
        /// A note at the foot of a page or at the end, with its mark.
        case note
        /// A line that belongs to the labelled fields of the header.
        case field
    }

    package var kind: Kind { rule.kind }
    /// What made it so.
    package let rule: LayoutRule
    /// All its tokens, with the marker: half open.
    package var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
    /// Its tokens without marker, heading mark and the emphasis around the whole.
    package var content: Range<Int> { Int(contentStart)..<Int(contentEnd) }
    /// Its lines: half open.
    package var lines: Range<Int> { Int(firstLine)..<Int(endLine) }
    /// The item that it belongs to; nil at the top.
    package var parent: Int? { parentBlock < 0 ? nil : Int(parentBlock) }
    /// Of an item the first block of its list.
    package var list: Int? { listBlock < 0 ? nil : Int(listBlock) }
    /// Of an item its number: as its marker says, or as its place in the list where that gives none.
    package var number: Int { Int(ordinal) }
    /// Of an item with a marker: its style.
    package var style: ListMarker.Style?
    /// A blank line stands before it.
    package var isSetApart = false
    /// It is a row of a table, also where that begins with the number of an item.
    package var isInTable = false
    /// It is a row that the format sets within the item that it names as its parent.
    package var isOfItem = false

    private var firstToken: UInt32
    private var endToken: UInt32
    private var contentStart: UInt32
    private var contentEnd: UInt32
    private var firstLine: UInt32
    private var endLine: UInt32
    private var parentBlock: Int32 = -1
    private var listBlock: Int32 = -1
    private var ordinal: Int32 = 0

    init(_ rule: LayoutRule, tokens: Range<Int>, content: Range<Int>, line: Int) {
        self.rule = rule
        (firstToken, endToken) = (UInt32(clamping: tokens.lowerBound), UInt32(clamping: tokens.upperBound))
        (contentStart, contentEnd) = (UInt32(clamping: content.lowerBound), UInt32(clamping: content.upperBound))
        (firstLine, endLine) = (UInt32(clamping: line), UInt32(clamping: line + 1))
    }

    /// Says of which list it is an item: of the one whose first block is `list`.
    mutating func setItem(list: Int, number: Int) {
        listBlock = Int32(clamping: list)
        ordinal = Int32(clamping: number)
    }

    mutating func setParent(_ parent: Int?) { parentBlock = Int32(clamping: parent ?? -1) }

    /// Adds the next line of its text.
    mutating func extend(by line: TextLine, at index: Int) {
        endToken = UInt32(clamping: line.tokens.upperBound)
        contentEnd = UInt32(clamping: line.content.upperBound)
        endLine = UInt32(clamping: index + 1)
    }
}
