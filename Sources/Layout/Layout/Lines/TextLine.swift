public import SourceText

/// One line of a text that holds tokens, with what its layout shows.
public struct TextLine: Hashable, Sendable {
    /// How a line is set.
    public struct Shape: OptionSet, Hashable, Sendable {
        /// As it is stored.
        public let rawValue: UInt8
        /// Holds these values.
        @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A blank line, a form feed or the start of the text stands before it.
        @inlinable public static var startsParagraph: Shape { Shape(rawValue: 1) }
        /// Wholly in bold.
        @inlinable public static var bold: Shape { Shape(rawValue: 2) }
        /// Holds the border of a cell.
        @inlinable public static var cells: Shape { Shape(rawValue: 4) }
        /// Begins with a list marker.
        @inlinable public static var marker: Shape { Shape(rawValue: 8) }
        /// The format marks it as a heading (`#`, `<h2>`).
        @inlinable public static var heading: Shape { Shape(rawValue: 16) }
        /// Nothing but signs: a rule (`---`), a row of dots.
        @inlinable public static var signsOnly: Shape { Shape(rawValue: 32) }
        /// More than one space stands between two of its tokens.
        @inlinable public static var gaps: Shape { Shape(rawValue: 64) }
    }

    /// Packed: a text may have as many lines as every other of its bytes.
    @usableFromInline let firstToken: UInt32
    @usableFromInline let lastToken: UInt32
    @usableFromInline var contentStart: UInt32
    @usableFromInline var contentEnd: UInt32
    @usableFromInline let start: UInt32
    @usableFromInline let end: UInt32
    /// How it is set.
    public var shape: Shape
    @usableFromInline var packedLevel: UInt8

    /// Holds these values; `range` in bytes.
    @inlinable public init(tokens: Range<Int>, content: Range<Int>, range: ByteRange, shape: Shape, level: Int) {
        (firstToken, lastToken) = (UInt32(clamping: tokens.lowerBound), UInt32(clamping: tokens.upperBound))
        (contentStart, contentEnd) = (UInt32(clamping: content.lowerBound), UInt32(clamping: content.upperBound))
        (start, end) = (UInt32(clamping: range.start), UInt32(clamping: range.end))
        self.shape = shape
        packedLevel = UInt8(clamping: level)
    }

    /// All its tokens.
    @inlinable public var tokens: Range<Int> { Int(firstToken)..<Int(lastToken) }
    /// Its tokens without the heading mark, the list marker and the emphasis around the rest.
    @inlinable public var content: Range<Int> { Int(contentStart)..<Int(contentEnd) }
    /// From the first token's start to the last one's end, in bytes.
    @inlinable public var range: ByteRange { ByteRange(start: Int(start), end: Int(end)) }
    /// 1 to 6 where the format gives the heading's level, else 0.
    @inlinable public var level: Int {
        get { Int(packedLevel) }
        set { packedLevel = UInt8(clamping: newValue) }
    }

    mutating func setContent(_ content: Range<Int>) {
        (contentStart, contentEnd) = (UInt32(clamping: content.lowerBound), UInt32(clamping: content.upperBound))
    }

    /// A blank line, a form feed or the start of the text stands before it.
    @inlinable public var startsParagraph: Bool { shape.contains(.startsParagraph) }
    /// It begins with a marker that the lexer knows.
    @inlinable public var hasMarker: Bool { shape.contains(.marker) }
    /// It holds the border of a cell.
    @inlinable public var hasCells: Bool { shape.contains(.cells) }
    /// The format marks it as a heading.
    @inlinable public var isHeading: Bool { shape.contains(.heading) }
    /// It is wholly in bold.
    @inlinable public var isBold: Bool { shape.contains(.bold) }
}
