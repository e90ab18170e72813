import Lexing

/// A table that only gaps set apart, while its lines are taken: the first few are kept until its columns are known.
struct AlignedTable {
    struct Line {
        let pieces: [LinePiece]
        let startsParagraph: Bool
        /// It begins with a small letter.
        let opensLower: Bool
        let hasMarker: Bool
    }

    private let reading: TokenReading
    private var kept: [Line] = []
    private var grid: ColumnGrid?
    /// How many lines belong to the head.
    private var head = 0
    private let firstRow: Int
    private var previous: Line?
    /// The columns that the last row fills, a bit each.
    private var filled: UInt64 = 0
    /// Where the last row begins, in characters.
    private var indent = 0
    /// The last line with more pieces than one.
    private(set) var lastInColumns: [LinePiece] = []
    /// That with most pieces: a row may fill a few of its columns only.
    private(set) var widest: [LinePiece] = []
    private(set) var hasValues = false
    /// Where the second column begins, in characters.
    private(set) var secondColumn = Int.max
    private(set) var linesInColumns = 0
    private var lineCount = 0
    /// Hashes of its first lines, which may be printed again on the next page.
    private var openings: [UInt64] = []
    /// What they say of columns, which may stand again above the next group of rows.
    private var names: [UInt64] = []
    private var hasFigures = false

    init(_ reading: TokenReading, firstRow: Int) {
        self.reading = reading
        self.firstRow = firstRow
    }

    mutating func add(_ line: Line, to list: inout TableList) {
        if line.pieces.count > 1 {
            lastInColumns = line.pieces
            if line.pieces.count > widest.count { widest = line.pieces }
            linesInColumns += 1
            secondColumn = min(secondColumn, line.pieces[1].characters.lowerBound)
            if line.pieces.dropFirst().contains(where: \.isValue) { hasValues = true }
            if line.pieces.dropFirst().contains(where: { $0.form == .figure }) { hasFigures = true }
        }
        lineCount += 1
        if lineCount <= LayoutLimits.mostHeadLines, !line.pieces.dropFirst().contains(where: { $0.form == .figure }) {
            openings.append(hash(line))
            if let hash = HeadAgain(reading).names(beyond(line)) { names.append(hash) }
        }
        if grid != nil { return write(line, to: &list) }
        kept.append(line)
        if kept.count == LayoutLimits.linesOfGrid { settle(&list) }
    }

    /// Whether a line is one of its first ones, printed again.
    /// - Parameter isInHead: whether the line above is.
    func repeatsHead(_ line: Line, isInHead: Bool) -> Bool {
        (line.startsParagraph || isInHead) && hasValues && line.pieces.count > 1 && openings.contains(hash(line))
    }

    /// Whether a line below rows with figures names columns again.
    func namesColumnsAgain(_ line: Line) -> Bool {
        guard hasFigures, line.pieces.count > 1 else { return false }
        let (heads, beyond) = (HeadAgain(reading), beyond(line))
        if heads.areYears(beyond) { return true }
        return heads.names(beyond).map(names.contains) ?? false
    }

    /// The pieces of a line beyond the first column.
    private func beyond(_ line: Line) -> [LinePiece] {
        let edge = secondColumn == .max ? .max : secondColumn - LayoutLimits.edgeTolerance
        return line.pieces.filter { $0.characters.lowerBound >= edge }
    }

    private func hash(_ line: Line) -> UInt64 {
        line.pieces.reduce(UInt64(line.pieces.count)) { sum, piece in
            piece.tokens.reduce(sum) { ($0 &+ reading.tokens.hashes[$1]) &* 0x9E37_79B9_7F4A_7C15 }
        }
    }

    /// Makes a table of what was taken; nil where it is none.
    mutating func finish(_ list: inout TableList) -> Table? {
        let isTable =
            linesInColumns > 1 && (hasValues || linesInColumns > 2 || lastInColumns.count > 2)
            || linesInColumns == 1 && (lastInColumns.count > 2 || hasValues)
            || linesInColumns == 0 && lineCount > 1
        guard isTable else { return nil }
        settle(&list)
        return Table(.aligned, columns: grid?.columns.count ?? 1, rows: firstRow..<list.rows.count, head: head)
    }

    /// Finds columns and head of the lines kept, and writes their rows.
    private mutating func settle(_ list: inout TableList) {
        guard grid == nil else { return }
        grid = ColumnGrid(kept.map(\.pieces))
        head = HeadFinder(reading).head(
            kept.map { line in
                HeadLine(
                    cells: line.pieces.map(\.tokens), beyond: beyond(line), startsParagraph: line.startsParagraph,
                    opensLower: line.opensLower)
            })
        for line in kept { write(line, to: &list) }
        kept = []
    }

    // MARK: Rows

    private mutating func write(_ line: Line, to list: inout TableList) {
        guard let grid else { return }
        let isHead = list.rows.count - firstRow < head
        let pieces = isHead ? grid.parted(line.pieces, reading) : line.pieces
        let places = grid.places(pieces, spanning: isHead)
        let first = list.cells.count
        for (piece, columns) in zip(pieces, places) {
            list.cells.append(TableCell(piece.tokens, columns: columns))
        }
        let mine = places.reduce(UInt64(0)) { $0 | 1 << UInt64($1.lowerBound) }
        if list.rows.count - firstRow > head, goesOn(line, places, mine) {
            list.rows[list.rows.count - 1].extend(to: list.cells.count)
            filled |= mine
        } else {
            list.rows.append(TableRow(cells: first..<list.cells.count))
            filled = mine
            indent = line.pieces.first?.characters.lowerBound ?? 0
        }
        previous = line
    }

    /// Whether a line goes on with the row above it: a figure that was torn off, words that were wrapped.
    private func goesOn(_ line: Line, _ places: [Range<Int>], _ mine: UInt64) -> Bool {
        guard !line.startsParagraph, !line.hasMarker, let previous, let column = places.first?.lowerBound else {
            return false
        }
        let valuesMeet = zip(line.pieces, places).contains { $0.isValue && filled & 1 << UInt64($1.lowerBound) != 0 }
        if valuesMeet { return false }
        if column > 0 { return filled & 1 != 0 }
        guard line.opensLower else { return false }
        // `Bijdrage aan de   1.000` above `veiligheidsregio`, or the figures beside its last line.
        if line.pieces.count == 1 || previous.pieces.count == 1 { return true }
        // `1. Nieuwe brug over de   Conform advies, met` above `   haven   een brief`.
        return line.pieces[0].characters.lowerBound > indent + LayoutLimits.edgeTolerance
    }
}
