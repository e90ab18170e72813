import SourceText

/// A table that is being recorded.
///
/// Rows and cells are opened when their first content comes: what is said of them stands before it. Cells that hang down from the
/// row above are recorded once, in their first row.
struct OfficeTable {
    /// A cell that hangs down: where its `rowspan` stands, and the rows that it has so far.
    struct Hanging {
        var attribute: Int
        var rows: Int
    }

    /// By its first column.
    var hanging: [Int: Hanging] = [:]
    /// Headings inside its cells, by the events that open them.
    var headings: [Int] = []
    /// Most cells in a row.
    var widest = 0
    var holdsTable = false
    /// The first row is bold by the table's style, and its style is used for that row.
    var styleHasBoldFirstRow = false
    var hasBoldFirstRow = false
    var rows = 0

    /// The rows that are being read are heads.
    var isHeaderGroup = false
    /// For each column: the first row that no cell above reaches into, where cells say how far they reach.
    var reach: [Int: Int] = [:]

    // The open row
    var isRowOpen = false
    var isHeader = false
    var isHiddenRow = false
    var columnsBefore = 0
    var column = 0
    var cells = 0

    // The open cell
    var isCellOpen = false
    var columns = 1
    var hangs = false
    var isCovered = false
    var rowsSpanned = 1
    /// Columns to its right that it reaches over, and that the document still names.
    var columnsCovered = 0
    /// How often it stands there, one behind the other.
    var repetitions = 1
    var isRepeated: Bool { repetitions > 1 }

    /// Rows that a cell hangs down at most; further rows have a cell of their own.
    static let mostRows = 64
    /// Columns that a cell takes at most.
    static let mostColumns = 64
}

extension OfficeWriter {
    mutating func beginRow(_ table: inout OfficeTable) {
        (table.isRowOpen, table.isHeader, table.isHiddenRow) = (false, false, false)
        (table.columnsBefore, table.column, table.cells, table.columnsCovered) = (0, 0, 0, 0)
    }

    mutating func beginCell(_ table: inout OfficeTable) {
        (table.isCellOpen, table.columns, table.hangs, table.isCovered) = (false, 1, false, false)
        (table.rowsSpanned, table.repetitions) = (1, 1)
    }

    /// Opens the row and the cell, if they are not; nothing where the cell is covered by the one above it.
    mutating func openCell(_ table: inout OfficeTable) {
        guard !table.isCellOpen, !table.isHiddenRow else { return }
        openRow(&table)
        table.isCellOpen = true
        if table.isCovered, cover(&table) { return }
        table.isCovered = false
        var attributes: [MarkupEvents.Attribute] = []
        if table.columns > 1 { attributes.append(.init(name: "colspan", value: String(table.columns))) }
        let first = nextAttribute
        let rows = min(table.rowsSpanned, OfficeTable.mostRows)
        if table.hangs || rows > 1 { attributes.append(.init(name: "rowspan", value: String(rows))) }
        open(.cell, attributes)
        for column in table.column..<table.column + table.columns {
            table.hanging[column] = nil
            table.reach[column] = table.rows + rows
        }
        if table.hangs { table.hanging[table.column] = .init(attribute: first + attributes.count - 1, rows: 1) }
        table.column += table.columns
        table.columnsCovered = table.columns - 1
        table.cells += 1
    }

    /// Takes a cell that the document names though another reaches over it; where none does any more, it is a cell of its own.
    mutating func coverCell(_ table: inout OfficeTable) {
        if table.columnsCovered > 0 {
            table.columnsCovered -= 1
        } else if table.reach[table.column] ?? 0 > table.rows {
            openRow(&table)
            table.column += 1
        } else {
            beginCell(&table)
            endCell(&table)
        }
    }

    private mutating func openRow(_ table: inout OfficeTable) {
        guard !table.isRowOpen else { return }
        table.isRowOpen = true
        if table.isHeader { open(.tableHead) }
        open(.row)
        if table.columnsBefore > 0 {
            open(.cell, [.init(name: "colspan", value: String(table.columnsBefore))])
            close()
            table.column = table.columnsBefore
        }
    }

    /// Counts another row to the cell that hangs down here; false where none does.
    private mutating func cover(_ table: inout OfficeTable) -> Bool {
        guard var above = table.hanging[table.column], above.rows < OfficeTable.mostRows else {
            table.hangs = true
            return false
        }
        above.rows += 1
        setAttribute(above.attribute, to: above.rows)
        table.hanging[table.column] = above
        table.column += table.columns
        return true
    }

    mutating func endCell(_ table: inout OfficeTable) {
        openCell(&table)
        if table.isCellOpen, !table.isCovered { close() }
        table.isCellOpen = false
    }

    mutating func endRow(_ table: inout OfficeTable) {
        if table.isRowOpen {
            close()
            if table.isHeader { close() }
            table.rows += 1
        }
        table.widest = max(table.widest, table.cells)
    }

    /// Closes the table. Headings in the cells of one with columns are what stands in those cells, no titles of chapters.
    mutating func close(_ table: OfficeTable) {
        close()
        guard table.widest > 1, !table.holdsTable else { return }
        for heading in table.headings { change(heading, to: .paragraph) }
    }
}
