/// What a reader makes of a document: its text, the blocks of that text, and the way back to the file's own bytes.
///
/// For plain text and Markdown in UTF-8 the text *is* the file's bytes (a byte order mark and carriage returns
/// included), so that offsets in it are offsets in the file. For every other format the reader makes the text. The words of
/// a PDF are no bytes of its file: they have places on pages instead of a way back.
package struct StructuredText: Sendable {
    /// Valid UTF-8.
    package var bytes: [UInt8]
    /// Text offsets to offsets in the file.
    package var offsets: OffsetMap
    /// In text order. A table is followed by its rows, a row by its cells; otherwise blocks do not overlap.
    package var blocks: [Block]
    /// Where the words stand on pages; nil for a format without pages.
    package var pages: PageMap?
    /// What the edges of pages hold, which is not in the text.
    package var furniture: [PageFurniture] = []
    /// Words read from a picture that may be others, in text order.
    package var doubtful: [ByteRange] = []

    package init(bytes: [UInt8], offsets: OffsetMap = .identity, blocks: [Block] = [], pages: PageMap? = nil) {
        self.pages = pages
        self.bytes = bytes
        self.offsets = offsets
        self.blocks = blocks
    }

    /// The text of a range, as it stands.
    package func string(_ range: ByteRange) -> String {
        String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
}

/// A part of a text that its format marks: a heading, a table with its rows and cells, the end of a page. What the text
/// between them is, paragraphs and lists, is told by its tokens, not here.
package struct Block: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Marked as a heading by the format: `#` (level 1–6), `<h2>`; 0 where the format
        /// gives no level; nil for a line set wholly in bold.
        case heading(level: Int?)
        case table
        /// `header` where the format says so (`<th>`, Markdown's rule line) or the first row is set in bold.
        case tableRow(header: Bool)
        /// `column` from 0, counting `colspan`.
        case tableCell(column: Int, header: Bool)
        /// A form feed, `<hr>` or `---`.
        case pageBreak
    }

    /// Packed, since a text may have a block for each of its bytes; offsets as for tokens, up to 4 GiB.
    private var start: UInt32
    private var end: UInt32
    private var outerStart: UInt32
    private var outerEnd: UInt32
    private var packedKind: PackedKind

    package var kind: Kind {
        get { packedKind.kind }
        set { packedKind = PackedKind(newValue) }
    }
    /// Whether it is a whole table.
    package var isTable: Bool { packedKind.isTable }
    /// The content without the format's own marks (no `#`, no `**` around the whole).
    package var range: ByteRange {
        get { ByteRange(start: Int(start), end: Int(end)) }
        set { (start, end) = (UInt32(clamping: newValue.start), UInt32(clamping: newValue.end)) }
    }
    /// The content with its marks.
    package var outerRange: ByteRange {
        get { ByteRange(start: Int(outerStart), end: Int(outerEnd)) }
        set { (outerStart, outerEnd) = (UInt32(clamping: newValue.start), UInt32(clamping: newValue.end)) }
    }

    package init(kind: Kind, range: ByteRange, outerRange: ByteRange? = nil) {
        let outer = outerRange ?? range
        (start, end) = (UInt32(clamping: range.start), UInt32(clamping: range.end))
        (outerStart, outerEnd) = (UInt32(clamping: outer.start), UInt32(clamping: outer.end))
        packedKind = PackedKind(kind)
    }
}

/// `Block.Kind` in 8 bytes.
private struct PackedKind: Hashable, Sendable {
    private enum Tag: UInt8 {
        case heading, plainHeading, table, row, headerRow, cell, headerCell, pageBreak
    }

    /// Level or column.
    private var number: UInt32 = 0
    private var tag: Tag

    var isTable: Bool { tag == .table }

    init(_ kind: Block.Kind) {
        switch kind {
        case .heading(let level):
            tag = level == nil ? .plainHeading : .heading
            number = UInt32(clamping: level ?? 0)
        case .table: tag = .table
        case .tableRow(let header): tag = header ? .headerRow : .row
        case .tableCell(let column, let header):
            tag = header ? .headerCell : .cell
            number = UInt32(clamping: column)
        case .pageBreak: tag = .pageBreak
        }
    }

    var kind: Block.Kind {
        switch tag {
        case .heading: .heading(level: Int(number))
        case .plainHeading: .heading(level: nil)
        case .table: .table
        case .row: .tableRow(header: false)
        case .headerRow: .tableRow(header: true)
        case .cell: .tableCell(column: Int(number), header: false)
        case .headerCell: .tableCell(column: Int(number), header: true)
        case .pageBreak: .pageBreak
        }
    }
}
