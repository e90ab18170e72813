package import SourceText

/// One line of a text that holds tokens, with what its layout shows.
package struct TextLine: Hashable, Sendable {
    /// How a line is set.
    package struct Shape: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A blank line, a form feed or the start of the text stands before it.
        package static let startsParagraph = Shape(rawValue: 1)
        /// Wholly in bold.
        package static let bold = Shape(rawValue: 2)
        /// Holds the border of a cell.
        package static let cells = Shape(rawValue: 4)
        /// Begins with a list marker.
        package static let marker = Shape(rawValue: 8)
        /// The format marks it as a heading (`#`, `<h2>`).
        package static let heading = Shape(rawValue: 16)
        /// Nothing but signs: a rule (`---`), a row of dots.
        package static let signsOnly = Shape(rawValue: 32)
    }

    /// Packed: a text may have as many lines as every other of its bytes.
    private let firstToken: UInt32
    private let lastToken: UInt32
    private let contentStart: UInt32
    private let contentEnd: UInt32
    private let start: UInt32
    private let end: UInt32
    package var shape: Shape
    private var packedLevel: UInt8

    package init(tokens: Range<Int>, content: Range<Int>, range: ByteRange, shape: Shape, level: Int) {
        (firstToken, lastToken) = (UInt32(clamping: tokens.lowerBound), UInt32(clamping: tokens.upperBound))
        (contentStart, contentEnd) = (UInt32(clamping: content.lowerBound), UInt32(clamping: content.upperBound))
        (start, end) = (UInt32(clamping: range.start), UInt32(clamping: range.end))
        self.shape = shape
        packedLevel = UInt8(clamping: level)
    }

    /// All its tokens.
    package var tokens: Range<Int> { Int(firstToken)..<Int(lastToken) }
    /// Its tokens without the heading mark, the list marker and the emphasis around the rest.
    package var content: Range<Int> { Int(contentStart)..<Int(contentEnd) }
    /// From the first token's start to the last one's end, in bytes.
    package var range: ByteRange { ByteRange(start: Int(start), end: Int(end)) }
    /// 1 to 6 where the format gives the heading's level, else 0.
    package var level: Int {
        get { Int(packedLevel) }
        set { packedLevel = UInt8(clamping: newValue) }
    }

    package var startsParagraph: Bool { shape.contains(.startsParagraph) }
    package var hasMarker: Bool { shape.contains(.marker) }
    package var hasCells: Bool { shape.contains(.cells) }
    package var isHeading: Bool { shape.contains(.heading) }
    package var isBold: Bool { shape.contains(.bold) }
}
