import SourceText

/// One line of a text: where it lies and what its bytes promise, found in one pass.
struct Line {
    /// Offset of its first byte.
    var start: Int
    /// Offset of its first byte that is not white space; equal to `textEnd` on a blank line.
    var textStart: Int
    /// Offset behind its last byte that is not white space.
    var textEnd: Int
    /// Offset of its terminator (line feed, carriage return, form feed), or the end of the text.
    var contentEnd: Int
    /// Offset behind its terminator.
    var end: Int
    /// Columns of white space before the text; a tab goes on to the next multiple of four.
    var indent: Int
    /// A tab stands between two parts of the text.
    var hasInnerTab: Bool
    /// A `|` stands somewhere in the line.
    var hasPipe: Bool
    /// Its terminator is a form feed: the page ends here.
    var endsPage: Bool

    var isBlank: Bool { textStart == textEnd }
    /// The line without white space at its ends.
    var text: ByteRange { ByteRange(start: textStart, end: textEnd) }
}
