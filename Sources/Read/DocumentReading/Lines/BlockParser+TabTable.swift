import SourceText

/// Tables as lines with tabs between the cells, as word processors and PDF tools export them.
extension BlockParser {
    /// Two lines with tabs in a row, or one line with three cells, make a table. A tab behind the mark of an item is no border of cells.
    func startsTabTable(_ line: Line, next: Line?) -> Bool {
        guard line.hasInnerTab else { return false }
        let tabs = innerTabs(from: ItemMark(bytes, line)?.textStart ?? line.textStart, to: line.textEnd)
        if tabs >= 2 { return true }
        guard tabs == 1, let next else { return false }
        return next.hasInnerTab || (!next.isBlank && hasTrailingTab(next))
    }

    mutating func startTabTable(_ line: Line) {
        blocks.append(Block(kind: .table, range: line.text))
        let table = blocks.count - 1
        appendTabRow(line, table: table, header: isBoldRow(line))
        open = .tabTable(table)
    }

    func hasTrailingTab(_ line: Line) -> Bool {
        for index in line.textEnd..<line.contentEnd where bytes[index] == 0x09 { return true }
        return false
    }

    mutating func appendTabRow(_ line: Line, table: Int, header: Bool) {
        let rowEnd = line.contentEnd
        blocks.append(Block(kind: .tableRow(header: header), range: ByteRange(start: line.textStart, end: rowEnd)))
        var cellStart = line.textStart
        var column = 0
        for index in line.textStart...rowEnd where index == rowEnd || bytes[index] == 0x09 {
            appendCell(from: cellStart, to: index, column: column, header: header)
            cellStart = index + 1
            column += 1
        }
        blocks[table].range.end = rowEnd
        blocks[table].outerRange.end = rowEnd
    }

    /// A cell without the white space and the marks around its text; an empty cell is an empty range.
    mutating func appendCell(from start: Int, to end: Int, column: Int, header: Bool) {
        guard blocks.count <= mostBlocks else { return }
        let outer = InlineMarks.trimmed(bytes, ByteRange(start: start, end: end))
        let range = isMarkdown ? InlineMarks.stripped(bytes, outer) : outer
        blocks.append(Block(kind: .tableCell(column: column, header: header), range: range, outerRange: outer))
    }

    private func innerTabs(from start: Int, to end: Int) -> Int {
        var count = 0
        for index in start..<max(start, end) where bytes[index] == 0x09 { count += 1 }
        return count
    }

    /// Every cell that is not empty is set in bold.
    private func isBoldRow(_ line: Line) -> Bool {
        guard isMarkdown else { return false }
        var cellStart = line.textStart
        var bold = 0
        for index in line.textStart...line.contentEnd where index == line.contentEnd || bytes[index] == 0x09 {
            let cell = InlineMarks.trimmed(bytes, ByteRange(start: cellStart, end: index))
            cellStart = index + 1
            if cell.isEmpty { continue }
            guard InlineMarks.isBold(bytes, cell) else { return false }
            bold += 1
        }
        return bold > 1
    }
}
