/// What a reader makes of a document: its text, the blocks of that text, and the way back to the file's own bytes.
///
/// For plain text and Markdown in UTF-8 the text *is* the file's bytes (a byte order mark and carriage returns
/// included), so that offsets in it are offsets in the file. For every other format the reader makes the text.
package struct StructuredText: Sendable {
    /// Valid UTF-8.
    package var bytes: [UInt8]
    /// Text offsets to offsets in the file.
    package var offsets: OffsetMap
    /// In text order. A table is followed by its rows, a row by its cells; otherwise blocks do not overlap.
    package var blocks: [Block]

    package init(bytes: [UInt8], offsets: OffsetMap = .identity, blocks: [Block] = []) {
        self.bytes = bytes
        self.offsets = offsets
        self.blocks = blocks
    }

    /// The text of a range, as it stands.
    package func string(_ range: ByteRange) -> String {
        String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
}

/// A part of a text that its format marks, or that lines and blank lines make.
package struct Block: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Marked as a heading by the format: `#` (level 1–6), `<h2>`; level nil for a line set wholly in bold.
        case heading(level: Int?)
        /// Lines between blank lines (or `<p>`).
        case paragraph
        /// An item with a marker (`-`, `1.`, `a)`, `<li>`). `depth` 0 is the outermost; `marker` is its bytes.
        case listItem(depth: Int, marker: ByteRange)
        case table
        /// `header` where the format says so (`<th>`, Markdown's rule line) or the first row is set in bold.
        case tableRow(header: Bool)
        /// `column` from 0, counting `colspan`.
        case tableCell(column: Int, header: Bool)
        /// A form feed, `<hr>` or `---`.
        case pageBreak
    }

    package var kind: Kind
    /// The content without the format's own marks (no `#`, no `**` around the whole, no list marker).
    package var range: ByteRange
    /// The content with its marks.
    package var outerRange: ByteRange

    package init(kind: Kind, range: ByteRange, outerRange: ByteRange? = nil) {
        self.kind = kind
        self.range = range
        self.outerRange = outerRange ?? range
    }
}
