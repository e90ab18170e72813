import SourceText

/// The cells of a sheet as they are seen, and the tables and lines that they make.
///
/// Rows between empty rows are a table; rows of one cell above it are lines that say what it is. Columns that are empty all along
/// are left out.
struct SheetGrid {
    struct Cell {
        /// From 0.
        var row: Int
        var column: Int
        var text: [UInt8]
        var isBold = false
        /// How many it reaches over, itself among them.
        var rows = 1
        var columns = 1
    }

    /// In order of rows, and of columns in a row.
    private(set) var cells: [Cell] = []
    private var bytes = 0

    /// Memory that they take.
    var memory: Int { cells.count * MemoryLayout<Cell>.stride + bytes }

    /// Takes a cell that has text. One that stands before the last one is not taken: no program writes it.
    mutating func add(_ cell: Cell) {
        guard cell.text.contains(where: { $0 > UInt8(ascii: " ") }) else { return }
        if let last = cells.last, (cell.row, cell.column) <= (last.row, last.column) { return }
        bytes += cell.text.count
        cells.append(cell)
    }

    /// Joins cells: the first one has the text of all.
    /// - Complexity: O(*cells* + *merges* · log *cells*).
    mutating func merge(_ areas: [(rows: ClosedRange<Int>, columns: ClosedRange<Int>)]) {
        for area in areas {
            let place = (area.rows.lowerBound, area.columns.lowerBound)
            let index = cells.partitioningIndex { ($0.row, $0.column) >= place }
            guard index < cells.count, (cells[index].row, cells[index].column) == place else { continue }
            cells[index].rows = area.rows.count
            cells[index].columns = area.columns.count
        }
    }

    // MARK: Writing

    /// Writes the tables and lines.
    /// - Throws: where cells, the empty ones among them, take more than `allowance`.
    func write(to writer: inout OfficeWriter, _ allowance: inout MemoryAllowance) throws(ReadError) {
        var start = 0
        while start < cells.count {
            var end = start
            var lastRow = cells[start].row
            while end < cells.count, cells[end].row <= lastRow + 1 {
                lastRow = max(lastRow, cells[end].row)
                end += 1
            }
            try write(cells[start..<end], to: &writer, &allowance)
            start = end
        }
    }

    private func write(
        _ part: ArraySlice<Cell>, to writer: inout OfficeWriter, _ allowance: inout MemoryAllowance
    ) throws(ReadError) {
        var rest = part
        while let first = rest.first, rest.dropFirst().first?.row != first.row {
            writer.open(.paragraph)
            Self.add(first, to: &writer)
            writer.close()
            rest = rest.dropFirst()
        }
        guard !rest.isEmpty else { return }
        writer.open(.table)
        let places = Self.places(rest)
        var covered = CoveredCells()
        while let first = rest.first {
            let row = rest.prefix { $0.row == first.row }
            try Self.write(row, places, &covered, to: &writer, &allowance)
            rest = rest.dropFirst(row.count)
        }
        writer.close()
    }

    /// By their columns in the sheet: columns in the table.
    private static func places(_ cells: ArraySlice<Cell>) -> [Int: Int] {
        let used = Set(cells.map(\.column)).sorted()
        return Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    }

    private static func write(
        _ row: ArraySlice<Cell>, _ places: [Int: Int], _ covered: inout CoveredCells, to writer: inout OfficeWriter,
        _ allowance: inout MemoryAllowance
    ) throws(ReadError) {
        writer.open(.row)
        var next = 0
        for cell in row {
            let place = places[cell.column] ?? next
            while next < place {
                if !covered.holds(next, in: cell.row) {
                    try allowance.take(1, of: MemoryWeight.block)
                    writer.add(.cell)
                }
                next += 1
            }
            try allowance.take(1, of: MemoryWeight.block)
            let reached = (cell.column..<cell.column + min(cell.columns, OfficeTable.mostColumns)).filter {
                places[$0] != nil
            }
            let rows = min(cell.rows, OfficeTable.mostRows)
            var attributes: [MarkupEvents.Attribute] = []
            if reached.count > 1 { attributes.append(.init(name: "colspan", value: String(reached.count))) }
            if rows > 1 { attributes.append(.init(name: "rowspan", value: String(rows))) }
            writer.open(.cell, attributes)
            add(cell, to: &writer)
            writer.close()
            next = place + max(1, reached.count)
            if rows > 1 { covered.add(place..<next, until: cell.row + rows) }
        }
        writer.close()
    }

    private static func add(_ cell: Cell, to writer: inout OfficeWriter) {
        if cell.isBold { writer.open(.bold) }
        writer.add(cell.text)
        if cell.isBold { writer.close() }
    }

    /// Which places cells above reach over.
    private struct CoveredCells {
        private var ends: [Int: Int] = [:]

        mutating func add(_ places: Range<Int>, until row: Int) { for place in places { ends[place] = row } }

        func holds(_ place: Int, in row: Int) -> Bool { ends[place].map { row < $0 } ?? false }
    }
}
