import Lexing
import SourceText
import Vocabulary

/// Labels and values in the rows and columns of tables.
extension HeaderScan {
    /// A row of a table: label and value in turn. Rows that are no such thing give nothing.
    mutating func takeRow(_ index: Int) {
        let line = lines[index]
        let cells = cells(line)
        if skipsTable, index > 0,
            lines[index - 1].hasCells || lines[index - 1].shape.contains(.signsOnly)
        {
            return
        }
        skipsTable = isColumnHeads(cells)
        if skipsTable { return takeColumns(cells, below: index) }
        skipsTable = cells.count > 2 && !alternates(cells)
        if skipsTable { return }
        var cell = 0
        var found = false
        while cell < cells.count {
            let next = cell + 1 < cells.count ? cells[cell + 1] : nil
            guard let field = cellLabel(cells[cell], next: next) ?? besideLabels(cells, at: cell, index) else { break }
            add(field, cells[cell], line: line)
            cell += field.value.isEmpty ? 1 : 2
            found = true
        }
        if found { idle = 0 } else { idle += 1 }
    }

    /// A row of nothing but known labels, two or more: the heads of columns.
    func isColumnHeads(_ cells: [Range<Int>]) -> Bool {
        cells.count > 1
            && cells.allSatisfy { cell in
                guard let known = HeaderLabel.table.match(reading.tokens, at: cell.lowerBound, limit: cell.upperBound)
                else { return false }
                return (known.end..<cell.upperBound).allSatisfy { reading.isColon($0) || reading.isSign($0, 0x2E) }
            }
    }

    /// Label, value, label, value: a row of four cells or more that a form lays out in two columns.
    func alternates(_ cells: [Range<Int>]) -> Bool {
        stride(from: 0, to: cells.count, by: 2).allSatisfy { cellLabel(cells[$0], next: nil) != nil }
    }

    /// Labels in one row and their values in the only row below it. A table of several rows is no header.
    mutating func takeColumns(_ labels: [Range<Int>], below index: Int) {
        var rows: [Int] = []
        var next = index + 1
        while next < lines.count,
            lines[next].hasCells || lines[next].shape.contains(.signsOnly), rows.count < 2
        {
            if !lines[next].shape.contains(.signsOnly) { rows.append(next) }
            next += 1
        }
        guard rows.count == 1, let values = rows.first.map({ cells(lines[$0]) }), values.count == labels.count
        else { return }
        for (label, value) in zip(labels, values) {
            guard let known = HeaderLabel.table.match(reading.tokens, at: label.lowerBound, limit: label.upperBound)
            else { continue }
            add(
                Found(label: label.lowerBound..<known.end, value: value, role: known.value.role), label,
                line: lines[index])
        }
        idle = 0
    }

    /// The first of two cells, in a row above or below a row with a known label.
    func besideLabels(_ cells: [Range<Int>], at cell: Int, _ index: Int) -> Found? {
        guard cell == 0, cells.count == 2, cells[0].count <= 6,
            reading.flags(cells[0].lowerBound).contains(.capitalised), !isLeadIn(cells[0])
        else { return nil }
        let isBeside = (max(0, index - 2)...min(lines.count - 1, index + 2)).contains { beside in
            guard beside != index, lines[beside].hasCells, let first = self.cells(lines[beside]).first
            else { return false }
            return HeaderLabel.table.match(reading.tokens, at: first.lowerBound, limit: first.upperBound)?.end
                == first.upperBound
        }
        guard isBeside else { return nil }
        let isDay =
            DayForm.start(of: cells[1], reading) != nil && KindNames.lineKind(reading, cells[0]) != nil
        return Found(label: cells[0], value: cells[1], role: isDay ? .date : .other)
    }

    func cells(_ line: TextLine) -> [Range<Int>] { reading.cells(line.content).filter { !$0.isEmpty } }

    func cellLabel(_ cell: Range<Int>, next: Range<Int>?) -> Found? {
        let tokens = reading.tokens
        var end = cell.upperBound
        while end > cell.lowerBound, reading.isColon(end - 1) || tokens.kinds[end - 1] == .emphasis { end -= 1 }
        guard end > cell.lowerBound else { return nil }
        if let known = HeaderLabel.table.match(tokens, at: cell.lowerBound, limit: cell.upperBound) {
            if known.end == end {
                let nextIsLabel = next.map {
                    HeaderLabel.table.match(tokens, at: $0.lowerBound, limit: $0.upperBound)?.end ?? 0 >= labelEnd($0)
                }
                return Found(
                    label: cell.lowerBound..<end, value: nextIsLabel == true ? end..<end : next ?? end..<end,
                    role: known.value.role)
            }
            if reading.isColon(known.end) {
                return Found(label: cell.lowerBound..<known.end, value: end..<end, role: known.value.role)
            }
        }
        guard end < cell.upperBound, let next, end - cell.lowerBound <= 6 else { return nil }
        return Found(label: cell.lowerBound..<end, value: next, role: .other)
    }

    /// Behind the last token of a cell that is no colon.
    func labelEnd(_ cell: Range<Int>) -> Int {
        var end = cell.upperBound
        while end > cell.lowerBound, reading.isColon(end - 1) || reading.tokens.kinds[end - 1] == .emphasis { end -= 1 }
        return end
    }
}
