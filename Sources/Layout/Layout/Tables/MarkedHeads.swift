import Lexing

/// The heads of rows whose cells are marked or stand between borders.
struct MarkedHeads {
    private let reading: TokenReading
    private let pieces: PieceReader
    private let list: TableList

    /// - Parameter list: whose last rows are of no table yet.
    init(_ reading: TokenReading, _ list: TableList) {
        self.reading = reading
        self.list = list
        pieces = PieceReader(reading)
    }

    /// The rows from `first` on as tables: one, or several where a head stands again between them. Of each its rows, and how
    /// many of them are its head.
    /// - Parameter isHeadMarked: whether the first row is a head for certain.
    /// - Complexity: O(*n*), *n* the number of tokens.
    func parts(from first: Int, isHeadMarked: Bool) -> [(rows: Range<Int>, head: Int)] {
        let starts = [first] + starts(after: first) + [list.rows.count]
        return zip(starts, starts.dropFirst()).map { start, end in
            (start..<end, head(start..<end, isMarked: isHeadMarked && start == first))
        }
    }

    /// How many of the rows are a head.
    private func head(_ rows: Range<Int>, isMarked: Bool) -> Int {
        let marked = max(list.rows[rows].prefix { $0.isMarkedHead }.count, isMarked ? 1 : 0)
        // The rows of a head, and the figures below it.
        let lines = rows.prefix(marked + LayoutLimits.mostHeadLines + 1).map({ line($0) })
        return marked > 0 ? HeadFinder(reading).head(lines, marked: marked) : HeadFinder(reading).head(lines)
    }

    /// The rows behind the first that name columns again, below rows with figures and above others.
    private func starts(after first: Int) -> [Int] {
        let heads = HeadAgain(reading)
        var starts: [Int] = []
        var names: [UInt64] = []
        var hasFigures = false
        var above: Int?
        for row in first..<list.rows.count {
            let line = line(row)
            if let named = above, line.hasFigures {
                starts.append(named)
                above = nil
                hasFigures = false
            }
            if line.hasFigures { hasFigures = true }
            let said = heads.names(line.beyond)
            if hasFigures {
                if heads.areYears(line.beyond) || said.map(names.contains) == true {
                    above = above ?? row
                } else if !line.beyond.isEmpty {
                    // The name of a group may stand between them.
                    above = nil
                }
            } else if names.count < LayoutLimits.mostHeadLines, let said {
                names.append(said)
            }
        }
        return starts
    }

    private func line(_ row: Int) -> HeadLine {
        let cells = list.cells[list.rows[row].cells]
        var (all, beyond, columns): ([Range<Int>], [LinePiece], UInt64) = ([], [], 0)
        all.reserveCapacity(cells.count)
        beyond.reserveCapacity(cells.count)
        for cell in cells {
            all.append(cell.tokens)
            guard cell.column > 0 else { continue }
            beyond.append(LinePiece(tokens: cell.tokens, characters: 0..<1, form: pieces.form(cell.tokens)))
            columns |= 1 << UInt64(min(cell.column, LayoutLimits.mostColumns - 1))
        }
        return HeadLine(cells: all, beyond: beyond, columns: columns)
    }
}
