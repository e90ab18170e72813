import SourceText

/// The tables of a document in text order, packed: a text may be nothing but cells.
package struct TableList: Sendable {
    package internal(set) var tables: [Table] = []
    /// The rows of all tables.
    package internal(set) var rows: [TableRow] = []
    /// The cells of all rows that hold anything, in text order.
    package internal(set) var cells: [TableCell] = []

    /// The lines that are rows: between borders, or with more columns than text has.
    package internal(set) var lines = LineSet(of: 0)

    /// The rows of tables that the format marks, where these are set in from the margin, as what belongs to an item is.
    package internal(set) var indentedLines = LineSet(of: 0)

    /// Where a token stands: places in `tables`, `rows` and `cells`.
    package struct Place: Hashable, Sendable {
        package let table: Int
        package let row: Int
        package let cell: Int
    }

    /// The place of the cell that holds a token; nil where none does.
    /// - Complexity: O(log *cells*).
    package func place(ofToken token: Int) -> Place? {
        let cell = cells.partitioningIndex { $0.tokens.lowerBound > token } - 1
        guard cell >= 0, cells[cell].tokens.contains(token) else { return nil }
        let row = rows.partitioningIndex { $0.cells.lowerBound > cell } - 1
        let table = tables.partitioningIndex { $0.rows.lowerBound > row } - 1
        guard rows.indices.contains(row), tables.indices.contains(table) else { return nil }
        return Place(table: table, row: row, cell: cell)
    }

    /// What tells the rows of the table with a token, or of the last one before it; nil where there is none.
    /// - Complexity: O(log *cells*).
    func source(ofToken token: Int) -> Table.Source? {
        let cell = cells.partitioningIndex { $0.tokens.lowerBound > token } - 1
        let row = rows.partitioningIndex { $0.cells.lowerBound > cell } - 1
        let table = tables.partitioningIndex { $0.rows.lowerBound > row } - 1
        return tables.indices.contains(table) ? tables[table].source : nil
    }

    /// What stands in a column of a row, line by line.
    package func texts(row: Int, column: Int) -> [Range<Int>] {
        cells[rows[row].cells].filter { $0.column == column }.map(\.tokens)
    }

    /// What the head of a table says of a column, line by line; cells across several columns are said of each.
    /// - Complexity: O(log *m*), *m* the number of cells of a row.
    package func heads(of table: Int, column: Int) -> [Range<Int>] {
        tables[table].head.flatMap { row in
            let line = cells[rows[row].cells]
            let first = line.partitioningIndex { $0.columns.upperBound > column }
            return line[first...].prefix { $0.column <= column }.map(\.tokens)
        }
    }

    /// The first token of a row's cells.
    func firstToken(ofRow row: Int) -> Int { cells[rows[row].cells.lowerBound].tokens.lowerBound }

    /// The words in the first column of a row, line by line; none where its first cell stands elsewhere.
    package func label(ofRow row: Int) -> [Range<Int>] { texts(row: row, column: 0) }
}

/// While the tables are found.
extension TableList {
    /// Leaves out rows and cells that turned out to be in no table.
    mutating func drop(rowsFrom row: Int, cellsFrom cell: Int) {
        rows.removeSubrange(row...)
        cells.removeSubrange(cell...)
    }

    /// Makes each cell of a head reach up to the next one of its row, or to where a cell of a row above it begins: a head above
    /// several columns. Those of the last row stand above one each.
    /// - Complexity: O(*n* log *n*), *n* the number of cells.
    mutating func spanHead(of table: Table) {
        var starts: Set<Int> = []
        for row in table.head.dropLast() {
            let held = rows[row].cells
            let columns = cells[held].map(\.column)
            starts.formUnion(columns)
            let ends = (starts.sorted() + [table.columns])
            for cell in held {
                let next = ends.partitioningIndex { $0 > cells[cell].column }
                cells[cell].span(to: ends[min(next, ends.count - 1)])
            }
        }
    }
}
