/// A part of a document: a heading, a paragraph, an item of a list, a row of a table.
///
/// Blocks stand in reading order. What belongs to an item (its sub-items, further paragraphs, rows) follows it and names
/// it as its parent.
///
/// Public, as are the members that extraction asks for at each token: only those are inlined there.
public struct TextBlock: Hashable, Sendable {
    /// What it is on the page.
    public enum Kind: UInt8, Hashable, Sendable {
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

    /// What it is, as its rule says.
    public let kind: Kind
    /// What made it so.
    package let rule: LayoutRule
    /// All its tokens, with the marker: half open.
    @inlinable public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
    /// Its tokens without marker, heading mark and the emphasis around the whole.
    @inlinable public var content: Range<Int> { Int(contentStart)..<Int(contentEnd) }
    /// Its lines: half open.
    @inlinable public var lines: Range<Int> { Int(firstLine)..<Int(endLine) }
    /// The item that it belongs to; nil at the top.
    @inlinable public var parent: Int? { parentBlock < 0 ? nil : Int(parentBlock) }
    /// Of an item the first block of its list.
    @inlinable public var list: Int? { listBlock < 0 ? nil : Int(listBlock) }
    /// Of an item its number: as its marker says, or as its place in the list where that gives none.
    @inlinable public var number: Int { Int(ordinal) }
    /// Of an item with a marker: its style.
    package var style: ListMarker.Style?
    /// A blank line stands before it.
    public internal(set) var isSetApart = false
    /// It is a row of a table, also where that begins with the number of an item.
    public internal(set) var isInTable = false
    /// It is a row that the format sets within the item that it names as its parent.
    package var isOfItem = false

    @usableFromInline var firstToken: UInt32
    @usableFromInline var endToken: UInt32
    @usableFromInline var contentStart: UInt32
    @usableFromInline var contentEnd: UInt32
    @usableFromInline var firstLine: UInt32
    @usableFromInline var endLine: UInt32
    @usableFromInline var parentBlock: Int32 = -1
    @usableFromInline var listBlock: Int32 = -1
    @usableFromInline var ordinal: Int32 = 0

    init(_ rule: LayoutRule, tokens: Range<Int>, content: Range<Int>, line: Int) {
        (self.rule, kind) = (rule, rule.kind)
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

/// Comparison that extraction can inline, as that of `TokenKind`.
extension TextBlock.Kind {
    /// How it lies in memory.
    @inlinable
    public var place: UInt8 { unsafe unsafeBitCast(self, to: UInt8.self) }

    /// Whether both are the same.
    @inlinable
    public static func == (a: TextBlock.Kind, b: TextBlock.Kind) -> Bool { a.place == b.place }
    /// Whether they differ.
    @inlinable
    public static func != (a: TextBlock.Kind, b: TextBlock.Kind) -> Bool { a.place != b.place }
}
