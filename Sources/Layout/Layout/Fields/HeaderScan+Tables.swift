import Lexing
import SourceText
import Vocabulary

/// Labels and values in the cells of a table.
extension HeaderScan {
    /// The fields of the table that begins at `index`, row by row; a row that is none of a header ends them, and the rest
    /// of the table is data.
    func table(at index: Int) -> Arrangement {
        let end = tableEnd(index)
        let rows = (index..<end).filter { !lines[$0].shape.contains(.signsOnly) }
        var pairs: [FieldPair] = []
        var row = 0
        var misses = 0
        while row < rows.count, misses <= LayoutLimits.mostRowsWithoutField {
            let cells = cells(of: rows[row])
            if let found = columns(rows, at: row) {
                pairs += found
                row += 2
                continue
            }
            guard !isColumnHeads(cells), !headsData(rows, at: row),
                let found = cellPairs(cells) ?? rowPairs(cells, rows[row])
            else { break }
            misses = found.isEmpty ? misses + 1 : 0
            pairs += found
            row += 1
        }
        return Arrangement(pairs: pairs, lines: index..<end)
    }

    /// Behind the last row of a table, the rules between its rows included.
    private func tableEnd(_ index: Int) -> Int {
        var end = index + 1
        while end < limit, lines[end].hasCells || lines[end].shape.contains(.signsOnly) { end += 1 }
        return end
    }

    /// The cells of a row; a colon in a cell of its own is none.
    private func cells(of line: Int) -> [Range<Int>] {
        reading.cells(lines[line].content).filter { $0.isEmpty || !$0.allSatisfy({ reading.isColon($0) }) }
    }

    // MARK: Labels above values

    /// A row of nothing but known labels, two or more: the heads of columns.
    func isColumnHeads(_ cells: [Range<Int>]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        return filled.count > 1 && filled.allSatisfy({ isLabelCell($0) })
    }

    func isLabelCell(_ cell: Range<Int>) -> Bool {
        guard let known = knownLabels.match(reading.tokens, at: cell.lowerBound, limit: cell.upperBound) else {
            return false
        }
        return (known.end..<cell.upperBound).allSatisfy { reading.isColon($0) || reading.isMark($0, ".") }
    }

    /// A row of labels and the one row of values below it: behind that the table ends or goes on with labels. A table of
    /// several rows of values is no header.
    private func columns(_ rows: [Int], at row: Int) -> [FieldPair]? {
        guard row + 1 < rows.count else { return nil }
        let labels = cells(of: rows[row])
        let values = cells(of: rows[row + 1])
        guard isColumnHeads(labels) || labels.count == 1 && isLabelCell(labels[0]), !beginsWithLabel(values),
            values.contains(where: { !$0.isEmpty }), !isFirstItem(values, below: labels)
        else { return nil }
        if row + 2 < rows.count, !beginsWithLabel(cells(of: rows[row + 2])) { return nil }
        return labels.indices.compactMap { place in
            guard !labels[place].isEmpty else { return nil }
            let label = withoutColon(labels[place])
            let value = place < values.count ? values[place] : label.upperBound..<label.upperBound
            return FieldPair(label: label, value: value, role: role(of: label))
        }
    }

    /// `| Nr. | Datum |` above `| 1 | 3 mei 2022 |`: the first item of a list.
    func isFirstItem(_ values: [Range<Int>], below heads: [Range<Int>]) -> Bool {
        guard heads.count > 2, isItemHead(heads[0]), let number = values.first?.first else { return false }
        return reading.plainNumber(number, digits: 1...2) == 1
    }

    private func beginsWithLabel(_ cells: [Range<Int>]) -> Bool {
        cells.first { !$0.isEmpty }.map({ isLabelCell($0) }) ?? false
    }

    /// `| Datum | Toezegging | Status |` above `| 20-01-2022 | Evaluatie | open |`: as many cells below, of which the first is
    /// no label.
    private func headsData(_ rows: [Int], at row: Int) -> Bool {
        guard row + 1 < rows.count else { return false }
        let heads = cells(of: rows[row]).filter { !$0.isEmpty }
        let below = cells(of: rows[row + 1])
        return heads.count > 2 && below.count { !$0.isEmpty } == heads.count && !beginsWithLabel(below)
            && !heads.contains {
                ValueForm.isFigure($0.lowerBound, reading) || $0.contains(where: { reading.isColon($0) })
            }
    }

    // MARK: Label and value in one cell

    /// `| Datum: 3 mei 2022 | Steller: J. Bos |`, `| **Datum**<br>3 mei 2022 |`: each filled cell of a row begins with a
    /// label and goes on with its value. Without a colon one value shows by its form that cells are so
    /// (`Zaaknummer Z-22-1 | Versie 2`).
    private func cellPairs(_ cells: [Range<Int>]) -> [FieldPair]? {
        var pairs: [FieldPair] = []
        var isShown = false
        var areMarked = true
        for cell in cells where !cell.isEmpty {
            guard
                let known = knownLabels.match(reading.tokens, at: cell.lowerBound, limit: cell.upperBound),
                known.value.role != .chapter
            else { return nil }
            let value = behindColon(known.end, cell.upperBound)
            guard value < cell.upperBound else { return nil }
            let pair = FieldPair(
                label: cell.lowerBound..<known.end, value: value..<cell.upperBound, role: known.value.role)
            let form = ValueForm(of: pair.label, pair.role, reading)
            isShown = isShown || value > known.end || form.fit(pair.value, reading) >= ValueForm.Fit.exact
            areMarked = areMarked && value > known.end
            pairs.append(pair)
        }
        guard areMarked || isShown && pairs.count > 1 else { return nil }
        return pairs.isEmpty ? nil : pairs
    }

    // MARK: Label and value in turn

    /// Label and value in turn, in two columns or more; nil for a row of data.
    private func rowPairs(_ row: [Range<Int>], _ index: Int) -> [FieldPair]? {
        let filled = row.filter { !$0.isEmpty }
        // Empty cells keep their places where labels stand in every other column.
        let cells = row.count > 2 && alternates(row) ? row : filled
        if filled.count > 2, !alternates(cells) { return nil }
        var pairs: [FieldPair] = []
        var cell = 0
        while cell < cells.count {
            let next = cell + 1 < cells.count ? cells[cell + 1] : nil
            guard !cells[cell].isEmpty,
                let found = cellLabel(cells[cell], next: next) ?? besideLabels(cells, at: cell, index)
            else { break }
            pairs.append(found)
            cell += found.value.isEmpty && next?.isEmpty != true ? 1 : 2
        }
        return pairs
    }

    /// Label, value, label, value: a row that a form lays out in two columns. A label may be missing where its value is.
    private func alternates(_ cells: [Range<Int>]) -> Bool {
        stride(from: 0, to: cells.count, by: 2).allSatisfy { place in
            guard cells[place].isEmpty else { return cellLabel(cells[place], next: nil) != nil }
            return place > 0 && (place + 1 >= cells.count || cells[place + 1].isEmpty)
        }
    }

    /// The first of two cells, in a row above or below a row with a known label.
    private func besideLabels(_ cells: [Range<Int>], at cell: Int, _ index: Int) -> FieldPair? {
        guard cell == 0, cells.count == 2, cells[0].count <= LayoutLimits.longestLabel,
            reading.flags(cells[0].lowerBound).contains(.capitalised), canName(withoutColon(cells[0]))
        else { return nil }
        let isBeside = (max(0, index - 2)...min(lines.count - 1, index + 2)).contains { beside in
            beside != index && lines[beside].hasCells
                && self.cells(of: beside).first { !$0.isEmpty }.map({ isKnown($0) }) ?? false
        }
        guard isBeside else { return nil }
        let isDay =
            DayForm.start(of: cells[1], reading) != nil && KindNames.lineKind(reading, cells[0]) != nil
        return FieldPair(label: cells[0], value: cells[1], role: isDay ? .date : .other)
    }

    /// The label that is a cell, with the next cell as its value; one that no list knows needs its colon.
    private func cellLabel(_ cell: Range<Int>, next: Range<Int>?) -> FieldPair? {
        let label = withoutColon(cell)
        guard !label.isEmpty else { return nil }
        let known = knownLabels.match(reading.tokens, at: cell.lowerBound, limit: cell.upperBound)
        let none = label.upperBound..<label.upperBound
        if let known, known.end == label.upperBound {
            let isLabelNext = next.map { !$0.isEmpty && isKnown(withoutColon($0)) } ?? false
            return FieldPair(label: label, value: isLabelNext ? none : next ?? none, role: known.value.role)
        }
        if let known, reading.isColon(known.end) {
            return FieldPair(
                label: cell.lowerBound..<known.end,
                value: behindColon(known.end, cell.upperBound)..<cell.upperBound, role: known.value.role)
        }
        guard label.upperBound < cell.upperBound, let next, label.count <= LayoutLimits.longestLabel else { return nil }
        return FieldPair(label: label, value: next, role: .other)
    }
}
