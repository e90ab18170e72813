import Lexing
import SourceText

/// Finds the tables of a document: what the format marks, lines between borders, and lines whose words stand in columns.
struct TableFinder {
    private let reading: TokenReading
    private let text: StructuredText
    private let survey: LineSurvey
    private let pieces: PieceReader
    private let rules: RowRules
    private var list = TableList()
    /// Of each table its lines.
    private var lines: [Range<Int>] = []

    init(_ reading: TokenReading, _ text: StructuredText, _ survey: LineSurvey) {
        self.reading = reading
        self.text = text
        self.survey = survey
        pieces = PieceReader(reading)
        rules = RowRules(reading, survey, pieces)
    }

    /// - Complexity: O(*n*), *n* the number of tokens and blocks.
    mutating func tables() -> TableList {
        var line = 0
        var block = 0
        while let start = text.blocks[block...].firstIndex(where: \.isTable) {
            let end = endOfTable(start)
            let first = survey.lines.index(atOffset: text.blocks[start].range.start)
            takeLines(line..<max(line, min(first, survey.lines.count)))
            takeMarked(start..<end)
            line = max(line, survey.lines.index(atOffset: text.blocks[start].range.end))
            block = end
        }
        takeLines(min(line, survey.lines.count)..<survey.lines.count)
        TableSurroundings(reading, survey).add(to: &list, lines: lines)
        list.lines = rowLines()
        list.indentedLines = indentedLines()
        return list
    }

    // MARK: Marked

    /// Behind the last block of the table at `start`.
    private func endOfTable(_ start: Int) -> Int {
        let end = text.blocks[start].range.end
        var next = start + 1
        while next < text.blocks.count, !text.blocks[next].isTable,
            text.blocks[next].range.start < end || text.blocks[next].range.end <= end
        { next += 1 }
        return next
    }

    private mutating func takeMarked(_ blocks: Range<Int>) {
        let (firstRow, firstCell) = (list.rows.count, list.cells.count)
        var rowStart = firstCell
        var isHead = false
        var columns = 1
        var token = reading.tokens.firstToken(at: text.blocks[blocks.lowerBound].range.start)
        let firstToken = token
        for block in text.blocks[blocks.dropFirst()] {
            switch block.kind {
            case .tableRow(let header):
                closeRow(from: rowStart, isHead: isHead)
                (rowStart, isHead) = (list.cells.count, header)
            case .tableCell(let column, _):
                let first = reading.tokens.firstToken(at: block.range.start, near: token)
                token = max(first, reading.tokens.firstToken(at: block.range.end, near: first))
                columns = max(columns, column + 1)
                appendCell(first..<token, column: column)
            default: break
            }
        }
        closeRow(from: rowStart, isHead: isHead)
        guard list.rows.count > firstRow else { return }
        let last = list.cells[list.cells.count - 1].tokens.upperBound - 1
        appendTables(
            .marked, columns: columns, firstRow: firstRow, isHeadMarked: list.rows[firstRow].isMarkedHead,
            lines: survey.lines.index(ofToken: firstToken)..<survey.lines.index(ofToken: last) + 1)
    }

    private mutating func appendCell(_ tokens: Range<Int>, column: Int) {
        var (first, last) = (tokens.lowerBound, tokens.upperBound)
        while first < last, reading.kind(first) == .emphasis { first += 1 }
        while last > first, reading.kind(last - 1) == .emphasis { last -= 1 }
        if first < last { list.cells.append(TableCell(first..<last, columns: column..<column + 1)) }
    }

    private mutating func closeRow(from start: Int, isHead: Bool) {
        guard start < list.cells.count else { return }
        list.rows.append(TableRow(cells: start..<list.cells.count, isMarkedHead: isHead))
    }

    /// Makes tables of the rows from `firstRow` on: one, or several where a head stands again between them.
    /// - Parameters:
    ///   - isHeadMarked: whether the first row is a head for certain.
    ///   - held: the lines of all of them.
    private mutating func appendTables(
        _ source: Table.Source, columns: Int, firstRow: Int, isHeadMarked: Bool, lines held: Range<Int>
    ) {
        var line = held.lowerBound
        for (rows, head) in MarkedHeads(reading, list).parts(from: firstRow, isHeadMarked: isHeadMarked) {
            let table = Table(source, columns: columns, rows: rows, head: head)
            list.spanHead(of: table)
            list.tables.append(table)
            let isLast = rows.upperBound == list.rows.count
            let end = isLast ? held.upperBound : survey.lines.index(ofToken: list.firstToken(ofRow: rows.upperBound))
            lines.append(line..<max(line, end))
            line = end
        }
    }

    // MARK: Lines

    /// Takes the tables in lines that the format does not mark.
    private mutating func takeLines(_ range: Range<Int>) {
        var line = range.lowerBound
        while line < range.upperBound {
            if isText(line), survey.lines[line].hasCells {
                line = takeBordered(line, before: range.upperBound)
            } else if isText(line) && pieces.hasColumns(survey.lines[line])
                || rules.opensColumn(line, before: range.upperBound)
            {
                line = takeAligned(line, before: range.upperBound)
            } else {
                line += 1
            }
        }
    }

    private func isText(_ line: Int) -> Bool {
        !survey.lines[line].shape.contains(.signsOnly) && !survey.lines[line].isHeading
            && (!survey.furniture.contains(line) || rules.opensRows(line))
    }

    /// Takes the lines with borders from `first` on; gives the line behind them.
    private mutating func takeBordered(_ first: Int, before limit: Int) -> Int {
        let firstRow = list.rows.count
        var (line, columns, isRuled) = (first, 1, false)
        while line < limit, line == first || !survey.lines[line].startsParagraph {
            let signsOnly = survey.lines[line].shape.contains(.signsOnly)
            guard signsOnly || survey.lines[line].hasCells else { break }
            if signsOnly {
                if list.rows.count == firstRow + 1 { isRuled = true }
            } else {
                let start = list.cells.count
                let cells = reading.cells(survey.lines[line].content)
                for (column, cell) in cells.enumerated() { appendCell(cell, column: column) }
                columns = max(columns, cells.count)
                closeRow(from: start, isHead: false)
            }
            line += 1
        }
        guard list.rows.count > firstRow else { return line }
        appendTables(.bordered, columns: columns, firstRow: firstRow, isHeadMarked: isRuled, lines: first..<line)
        return line
    }

    /// Takes the lines in columns from `first` on; gives the line behind them.
    private mutating func takeAligned(_ first: Int, before limit: Int) -> Int {
        let (firstRow, firstCell) = (list.rows.count, list.cells.count)
        var table = AlignedTable(reading, firstRow: firstRow)
        table.add(rules.line(first), to: &list)
        var (line, end) = (first + 1, first + 1)
        var isInHead = false
        while line < limit {
            if isBetweenPages(line) || survey.lines[line].shape.contains(.signsOnly) {
                line += 1
                continue
            }
            let next = rules.line(line)
            isInHead = table.repeatsHead(next, isInHead: isInHead)
            if isInHead {
                (line, end) = (line + 1, line + 1)
                continue
            }
            guard rules.takes(next, at: line, before: limit, into: table) else { break }
            table.add(next, to: &list)
            (line, end) = (line + 1, line + 1)
        }
        if let made = table.finish(&list) {
            list.tables.append(made)
            lines.append(first..<end)
        } else {
            list.drop(rowsFrom: firstRow, cellsFrom: firstCell)
        }
        return end
    }

    /// A page's edge between two rows; a figure directly below a row was torn off it.
    private func isBetweenPages(_ line: Int) -> Bool {
        survey.lines[line].startsParagraph
            && (survey.furniture.contains(line) || PageFoot.isFoot(reading, survey.lines[line]))
            && !rules.opensRows(line)
    }

    /// The lines of marked tables that stand deeper than the margin.
    private func indentedLines() -> LineSet {
        var found = LineSet(of: survey.lines.count)
        for (table, range) in zip(list.tables, lines) where table.source == .marked {
            if reading.indent(of: survey.lines[range.lowerBound].tokens.lowerBound) > 0 { found.insert(range) }
        }
        return found
    }

    /// The lines of rows: between borders, or with more columns than text has.
    private func rowLines() -> LineSet {
        var found = LineSet(of: survey.lines.count)
        for (table, range) in zip(list.tables, lines) where table.columns > LayoutLimits.mostColumnsOfText {
            found.insert(range.filter { !survey.furniture.contains($0) })
        }
        for line in 0..<survey.lines.count where survey.lines[line].hasCells { found.insert(line) }
        return found
    }
}
