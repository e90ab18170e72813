import SourceText

/// Tables with `|` between the cells. Some converters put an empty line between the rows; that is allowed for.
extension BlockParser {
    /// A line between two pipes, a line with a pipe at its start above another such line, or any line with a pipe above a rule line.
    func startsPipeTable(_ line: Line, next: Line?) -> Bool {
        guard line.hasPipe else { return false }
        let startsWithPipe = bytes[line.textStart] == 0x7C
        if startsWithPipe, bytes[line.textEnd - 1] == 0x7C { return line.textEnd - line.textStart > 2 }
        guard let next, next.hasPipe else { return false }
        return isRule(next) || (startsWithPipe && bytes[next.textStart] == 0x7C)
    }

    mutating func startPipeTable(_ line: Line) {
        blocks.append(Block(kind: .table, range: line.text))
        let table = blocks.count - 1
        if !isRule(line) { appendPipeRow(line, table: table) }
        open = .pipeTable(table, rows: 1, blankLines: 0)
    }

    mutating func continuePipeTable(_ line: Line, table: Int, rows: Int) -> Bool {
        guard line.hasPipe, bytes[line.textStart] == 0x7C || innerPipes(line) > 0 else { return false }
        if case .pipeTable(_, _, let blankLines) = open, blankLines > 0, bytes[line.textStart] != 0x7C { return false }
        if isRule(line) {
            if rows == 1 { markHeader(table) }
            blocks[table].range.end = line.textEnd
            blocks[table].outerRange.end = line.textEnd
        } else {
            appendPipeRow(line, table: table)
        }
        open = .pipeTable(table, rows: rows + 1, blankLines: 0)
        return true
    }

    private mutating func appendPipeRow(_ line: Line, table: Int) {
        blocks.append(Block(kind: .tableRow(header: false), range: line.text))
        var start = line.textStart
        if bytes[start] == 0x7C { start += 1 }
        var column = 0
        var index = start
        while index <= line.textEnd {
            let isEnd = index == line.textEnd
            if isEnd || (bytes[index] == 0x7C && bytes[index - 1] != 0x5C) {
                if !isEnd || start < index {
                    appendCell(from: start, to: index, column: column, header: false)
                    column += 1
                }
                start = index + 1
            }
            index += 1
        }
        blocks[table].range.end = line.textEnd
        blocks[table].outerRange.end = line.textEnd
    }

    private mutating func markHeader(_ table: Int) {
        for index in blocks.indices[(table + 1)...] {
            switch blocks[index].kind {
            case .tableRow: blocks[index].kind = .tableRow(header: true)
            case .tableCell(let column, _): blocks[index].kind = .tableCell(column: column, header: true)
            case .heading, .table, .pageBreak: break
            }
        }
    }

    private func innerPipes(_ line: Line) -> Int {
        var count = 0
        for index in line.textStart..<line.textEnd where bytes[index] == 0x7C { count += 1 }
        return count
    }

    /// `|---|:--:|`: nothing but hyphens, colons, pipes and spaces, with at least one hyphen.
    private func isRule(_ line: Line) -> Bool {
        var hyphens = 0
        for index in line.textStart..<line.textEnd {
            switch bytes[index] {
            case 0x2D: hyphens += 1
            case 0x3A, 0x7C, 0x20, 0x09: break
            default: return false
            }
        }
        return hyphens > 0
    }
}
