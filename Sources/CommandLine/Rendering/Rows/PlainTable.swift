/// Rows as a table for people: a heading, columns set apart by two spaces, numbers to the right.
package struct PlainTable {
    private let rows: Rows
    /// Columns of the terminal; nil where the output is no terminal: nothing is cut then.
    private let width: Int?
    private let style: TextStyle

    package init(_ rows: Rows, width: Int?, style: TextStyle = .plain) {
        self.rows = rows
        self.width = width
        self.style = style
    }

    package func text() -> SafeText {
        let shown = rows.columns.indices.filter { index in
            !rows.cells.allSatisfy { if case .hidden = $0[index] { true } else { false } } || rows.cells.isEmpty
        }
        let texts = rows.cells.map { row in shown.map { Self.text(row[$0]) } }
        let widths = columnWidths(shown, texts)
        var result = SafeText()
        let headings = shown.enumerated().map { place, index in
            style.heading(pad(SafeText(rows.columns[index].heading), to: widths[place], right: isNumeric(index)))
        }
        append(headings, to: &result)
        for row in texts {
            let line = row.enumerated().map { place, text in
                pad(text, to: widths[place], right: isNumeric(shown[place]))
            }
            append(line, to: &result)
        }
        return result
    }

    /// A cell as people write it.
    private static func text(_ cell: Rows.Cell) -> SafeText {
        switch cell {
        case .none, .hidden: ""
        case .text(let text), .phrase(_, let text): "\(text)"
        case .number(let number): "\(number)"
        case .decimal(let number): "\(String(number))"
        case .cents(let cents): "\(Euro.text(cents))"
        case .list(let items): "\(items.joined(separator: ", "))"
        case .records(let records): records.map { $0.values.first.map(text) ?? "" }.joined(separator: ", ")
        }
    }

    /// The width of each column; the flexible ones share what the terminal leaves them, at least ten each.
    private func columnWidths(_ shown: [Int], _ texts: [[SafeText]]) -> [Int] {
        var widths = shown.map { DisplayWidth.of(rows.columns[$0].heading) }
        for row in texts {
            for (place, text) in row.enumerated() { widths[place] = max(widths[place], text.width) }
        }
        guard let width else { return widths }
        var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
        while excess > 0 {
            let flexible = widths.indices.filter { rows.columns[shown[$0]].isFlexible && widths[$0] > 10 }
            guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
            let others = flexible.filter { $0 != widest }.map { widths[$0] }.max() ?? 10
            let step = min(excess, max(1, widths[widest] - max(others, 10)))
            widths[widest] -= step
            excess -= step
        }
        return widths
    }

    private func isNumeric(_ column: Int) -> Bool {
        rows.cells.contains { row in
            switch row[column] {
            case .number, .decimal, .cents: true
            case .none, .text, .phrase, .list, .records, .hidden: false
            }
        }
    }

    private func pad(_ text: SafeText, to width: Int, right: Bool) -> SafeText {
        let cut = text.cut(to: width)
        let space = SafeText.spaces(width - cut.width)
        return right ? space + cut : cut + space
    }

    private func append(_ cells: [SafeText], to result: inout SafeText) {
        result += cells.joined(separator: "  ").withoutSpacesAtEnd + "\n"
    }
}
