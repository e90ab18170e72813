import SourceText

/// What is open in a `<table>` of HTML that stands between Markdown lines.
struct MarkupTable {
    /// Index of the table's block.
    var table: Int
    /// Index of the open row's block.
    var row: Int?
    /// Start and kind of the open cell.
    var cell: (start: Int, header: Bool)?
    var column = 0
}

extension BlockParser {
    func startsMarkupTable(_ line: Line) -> Bool {
        InlineMarks.isTag(bytes, at: line.textStart, line.textEnd, named: Self.tableName)
    }

    mutating func startMarkupTable(_ line: Line) -> Bool {
        blocks.append(Block(kind: .table, range: line.text))
        open = .markupTable(MarkupTable(table: blocks.count - 1))
        return continueMarkupTable(line)
    }

    /// Reads the tags of a line inside a table. Always true: all lines up to the end tag belong to the table.
    mutating func continueMarkupTable(_ line: Line) -> Bool {
        guard case .markupTable(var table) = open else { return false }
        var index = line.textStart
        while index < line.textEnd {
            guard bytes[index] == 0x3C else {
                index += 1
                continue
            }
            let tagEnd = endOfTag(index, line.textEnd)
            if takeTableTag(from: index, to: tagEnd, &table) {
                blocks[table.table].range.end = tagEnd
                blocks[table.table].outerRange.end = tagEnd
                open = .nothing
                return true
            }
            index = tagEnd
        }
        blocks[table.table].range.end = line.textEnd
        blocks[table.table].outerRange.end = line.textEnd
        open = .markupTable(table)
        return true
    }

    /// Opens or closes rows and cells; true at `</table>`.
    private mutating func takeTableTag(from start: Int, to end: Int, _ table: inout MarkupTable) -> Bool {
        let isEndTag = start + 1 < end && bytes[start + 1] == 0x2F
        let isHeaderCell = InlineMarks.isTag(bytes, at: start, end, named: Self.headerCellName)
        if isHeaderCell || InlineMarks.isTag(bytes, at: start, end, named: Self.cellName) {
            closeCell(at: start, &table)
            if !isEndTag {
                if table.row == nil { openRow(at: start, &table) }
                table.cell = (end, isHeaderCell)
            }
        } else if InlineMarks.isTag(bytes, at: start, end, named: Self.rowName) {
            closeCell(at: start, &table)
            if let row = table.row { closeRow(row, at: start) }
            table.row = nil
            if !isEndTag { openRow(at: end, &table) }
        } else if isEndTag, InlineMarks.isTag(bytes, at: start, end, named: Self.tableName) {
            closeCell(at: start, &table)
            if let row = table.row { closeRow(row, at: start) }
            return true
        }
        return false
    }

    private mutating func openRow(at offset: Int, _ table: inout MarkupTable) {
        blocks.append(Block(kind: .tableRow(header: false), range: ByteRange(start: offset, end: offset)))
        table.row = blocks.count - 1
        table.column = 0
    }

    private mutating func closeRow(_ row: Int, at offset: Int) {
        blocks[row].range.end = max(blocks[row].range.start, offset)
        blocks[row].outerRange = blocks[row].range
    }

    private mutating func closeCell(at offset: Int, _ table: inout MarkupTable) {
        guard let cell = table.cell else { return }
        appendCell(from: cell.start, to: max(cell.start, offset), column: table.column, header: cell.header)
        if cell.header, let row = table.row { blocks[row].kind = .tableRow(header: true) }
        if let row = table.row { closeRow(row, at: offset) }
        table.column += 1
        table.cell = nil
    }

    private func endOfTag(_ start: Int, _ end: Int) -> Int {
        var index = start + 1
        while index < end, bytes[index] != 0x3E {
            if bytes[index] == 0x3C { return index }
            index += 1
        }
        return min(index + 1, end)
    }

    private static let tableName = Array("table".utf8)
    private static let rowName = Array("tr".utf8)
    private static let cellName = Array("td".utf8)
    private static let headerCellName = Array("th".utf8)
}
