/// A table: rows of cells in columns, with what is said above and below it. What it means is no matter of layout.
package struct Table: Hashable, Sendable {
    /// What sets its cells apart.
    package enum Source: UInt8, Hashable, Sendable {
        /// The format marks them (`<table>`, rows of pipes or tabs that the reader knew for a table).
        case marked
        /// Pipes or tabs that nothing else marks.
        case bordered
        /// Wide gaps alone.
        case aligned
    }

    package let source: Source
    /// How many columns it has, from 1.
    package var columns: Int { Int(columnCount) }
    /// Its rows in `TableList.rows`: half open, not empty.
    package var rows: Range<Int> { Int(firstRow)..<Int(endRow) }
    /// Its first rows, which say what stands in the columns; empty where there are none.
    package var head: Range<Int> { Int(firstRow)..<Int(endHead) }
    /// Its other rows.
    package var body: Range<Int> { Int(endHead)..<Int(endRow) }
    /// The tokens of the lines above it that may speak of it: a caption, or the last lines of the text. Empty where they
    /// belong to another table.
    package var above: Range<Int> { Int(firstAbove)..<Int(endAbove) }
    /// The tokens of the line below it that may speak of it; empty where there is none.
    package var below: Range<Int> { Int(firstBelow)..<Int(endBelow) }

    /// The tokens of the line above it that names it; empty where none does.
    package var title: Range<Int> { Int(firstTitle)..<Int(endTitle) }

    private let columnCount: UInt16
    private let firstRow: UInt32
    private let endRow: UInt32
    private let endHead: UInt32
    private var firstAbove: UInt32 = 0
    private var endAbove: UInt32 = 0
    private var firstBelow: UInt32 = 0
    private var endBelow: UInt32 = 0
    private var firstTitle: UInt32 = 0
    private var endTitle: UInt32 = 0

    init(_ source: Source, columns: Int, rows: Range<Int>, head: Int) {
        self.source = source
        columnCount = UInt16(clamping: columns)
        (firstRow, endRow) = (UInt32(clamping: rows.lowerBound), UInt32(clamping: rows.upperBound))
        endHead = UInt32(clamping: min(rows.lowerBound + head, rows.upperBound))
    }

    mutating func setAbove(_ tokens: Range<Int>) {
        (firstAbove, endAbove) = (UInt32(clamping: tokens.lowerBound), UInt32(clamping: tokens.upperBound))
    }

    mutating func setTitle(_ tokens: Range<Int>) {
        (firstTitle, endTitle) = (UInt32(clamping: tokens.lowerBound), UInt32(clamping: tokens.upperBound))
    }

    mutating func setBelow(_ tokens: Range<Int>) {
        (firstBelow, endBelow) = (UInt32(clamping: tokens.lowerBound), UInt32(clamping: tokens.upperBound))
    }
}

/// A row of a table, which may stand on several lines.
public struct TableRow: Hashable, Sendable {
    /// Its cells in `TableList.cells`: half open.
    @inlinable public var cells: Range<Int> { Int(firstCell)..<Int(endCell) }
    /// The format says that it is a head.
    public let isMarkedHead: Bool

    @usableFromInline let firstCell: UInt32
    @usableFromInline var endCell: UInt32

    init(cells: Range<Int>, isMarkedHead: Bool = false) {
        (firstCell, endCell) = (UInt32(clamping: cells.lowerBound), UInt32(clamping: cells.upperBound))
        self.isMarkedHead = isMarkedHead
    }

    mutating func extend(to end: Int) { endCell = UInt32(clamping: end) }
}

/// What stands in one place of a table, or a line of it: a cell that is wrapped has one for each line.
public struct TableCell: Hashable, Sendable {
    /// Without the emphasis around them: half open, never empty.
    @inlinable public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
    /// From 0.
    @inlinable public var column: Int { Int(firstColumn) }
    /// The columns that it stands in or above: half open, not empty.
    @inlinable public var columns: Range<Int> { Int(firstColumn)..<max(Int(firstColumn) + 1, Int(endColumn)) }

    @usableFromInline let firstToken: UInt32
    @usableFromInline let endToken: UInt32
    @usableFromInline var firstColumn: UInt16
    @usableFromInline var endColumn: UInt16

    init(_ tokens: Range<Int>, columns: Range<Int>) {
        (firstToken, endToken) = (UInt32(clamping: tokens.lowerBound), UInt32(clamping: tokens.upperBound))
        (firstColumn, endColumn) = (UInt16(clamping: columns.lowerBound), UInt16(clamping: columns.upperBound))
    }

    /// Makes it reach up to the column `end`.
    mutating func span(to end: Int) { endColumn = UInt16(clamping: end) }
}
