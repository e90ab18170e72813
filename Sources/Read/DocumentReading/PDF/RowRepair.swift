/// Rows of a table whose cells run over several lines, where the page shows it: more room between rows than between the
/// lines of one.
struct RowRepair {
    private let page: WordPage
    private let measure: PageMeasure

    init(_ page: WordPage, _ measure: PageMeasure) {
        self.page = page
        self.measure = measure
    }

    /// The lines with each row on one.
    /// - Complexity: O(*n* log *n*), *n* the number of words.
    func joined(_ lines: [PageLine]) -> [PageLine] {
        var result: [PageLine] = []
        var start = 0
        while start < lines.count {
            // A title above a table is no row.
            if lines[start].parts.count == 1 {
                result.append(lines[start])
                start += 1
                continue
            }
            let end = endOfTable(lines, from: start)
            let table = Array(lines[start..<end])
            result += rows(of: table) ?? table
            start = end
        }
        return result
    }

    /// Behind the last line that belongs to a table: no wide room, and no line of running text, stands between.
    private func endOfTable(_ lines: [PageLine], from start: Int) -> Int {
        var end = start + 1
        while end < lines.count, isInTable(lines[end]),
            lines[end].middle - lines[end - 1].middle < measure.height * PDFLimits.roomInTable
        { end += 1 }
        // Nor is one below it.
        while lines[end - 1].parts.count == 1,
            lines[end - 1].middle - lines[end - 2].middle > measure.height * PDFLimits.roomInRow
        { end -= 1 }
        return end
    }

    private func isInTable(_ line: PageLine) -> Bool {
        line.parts.count > 1 || line.words.count <= PDFLimits.longestCellLine
    }

    /// The rows of a table; nil where it is none, or where its lines do not show where a row ends.
    private func rows(of lines: [PageLine]) -> [PageLine]? {
        let inColumns = lines.count { $0.parts.count > 1 }
        guard inColumns >= PDFLimits.fewestRows, inColumns * 2 > lines.count,
            lines.allSatisfy({ $0.parts.count <= PDFLimits.mostColumns }), let border = border(lines)
        else { return nil }
        var rows: [PageLine] = [lines[0]]
        var first = lines[0]
        var count = 1
        for (above, line) in zip(lines, lines.dropFirst()) {
            if line.middle - above.middle >= border {
                rows.append(line)
                (first, count) = (line, 1)
                continue
            }
            count += 1
            guard count <= PDFLimits.mostLinesOfRow, goesOn(line, row: first) else { return nil }
            rows[rows.count - 1] = rows[rows.count - 1].joined(with: line, within: measure.gap)
        }
        return rows
    }

    /// The step between two lines from which on they are two rows: steps are of two sizes, and one of them is that of the
    /// page's text.
    private func border(_ lines: [PageLine]) -> Float? {
        let steps = zip(lines, lines.dropFirst()).map { $1.middle - $0.middle }.sorted()
        guard let least = steps.first, least > measure.height * PDFLimits.sharedHeight else {
            return nil
        }
        guard
            let place = steps.indices.dropLast().first(where: { steps[$0 + 1] >= steps[$0] * PDFLimits.roomBetweenRows }
            ),
            steps[place] <= least * PDFLimits.evenSteps
        else { return nil }
        return steps[place + 1]
    }

    /// Whether a line may be more of a row: it has fewer cells than the row's first line, and no label with figures of its own.
    private func goesOn(_ line: PageLine, row: PageLine) -> Bool {
        guard line.parts.count < row.parts.count else { return false }
        let hasLabel = line.left < row.words[row.parts[1]].left - measure.gap
        return !hasLabel || !line.pieces.dropFirst().contains { $0.allSatisfy { Signs.isFigure(page.text($0)) } }
    }
}
