import SourceText

/// Rows as a table for people: a heading, columns set apart by two spaces, numbers to the right. Where the screen is too
/// narrow, columns are left out, the least needed first, then the texts of those that may be are cut between words.
package struct PlainTable {
    private let rows: Rows
    private let screen: Screen
    /// Spaces between columns.
    private static let gap = 2
    /// The columns of a screen that a text is never cut below.
    private static let leastWidth = 12

    package init(_ rows: Rows, on screen: Screen) {
        self.rows = rows
        self.screen = screen
    }

    /// A column as it is shown.
    private struct Shown {
        /// Of `rows.columns`.
        var index: Int
        var texts: [SafeText]
        var width: Int
        var isNumeric: Bool
    }

    package func text() -> SafeText {
        let shown = fitting(natural)
        var result = line(
            shown.map { column in
                screen.style.heading(pad(SafeText(heading(column.index)), in: column))
            })
        for row in rows.cells.indices {
            result += line(shown.map { column in cell(rows.cells[row][column.index], column.texts[row], in: column) })
        }
        return result
    }

    /// The columns that have anything for people, as wide as their texts.
    private var natural: [Shown] {
        rows.columns.indices.compactMap { index in
            let cells = rows.cells.map { $0[index] }
            let isHidden = cells.allSatisfy { if case .hidden = $0 { true } else { false } }
            if isHidden, !cells.isEmpty { return nil }
            let texts = cells.map(text)
            let heading = DisplayWidth.of(heading(index))
            let width = texts.map(\.width).max() ?? 0
            return Shown(
                index: index, texts: texts, width: max(heading, width), isNumeric: cells.contains(where: \.isNumeric))
        }
    }

    private func heading(_ column: Int) -> String { Catalogue.word(rows.columns[column].heading) }

    /// As many of the columns as the screen has room for, none wider than its share. Those that say nothing go first.
    private func fitting(_ columns: [Shown]) -> [Shown] {
        guard let width = screen.width else { return columns }
        var columns = columns
        if Self.total(columns.map(\.width)) > width {
            columns.removeAll { rows.columns[$0.index].leftOut != nil && $0.texts.allSatisfy(\.isEmpty) }
        }
        while Self.total(columns.map(leastWidth)) > width {
            let droppable = columns.indices.filter { rows.columns[columns[$0].index].leftOut != nil }
            let order: (Int) -> Int = { rows.columns[columns[$0].index].leftOut ?? 0 }
            guard let next = droppable.max(by: { order($0) < order($1) }) else { break }
            columns.remove(at: next)
        }
        shrink(&columns, to: width)
        return columns
    }

    private func leastWidth(_ column: Shown) -> Int {
        rows.columns[column.index].isFlexible ? min(column.width, Self.leastWidth) : column.width
    }

    private static func total(_ widths: [Int]) -> Int {
        widths.reduce(0, +) + gap * max(0, widths.count - 1)
    }

    /// Cuts the widest of the flexible columns, again and again, until all fit or none can be cut further.
    private func shrink(_ columns: inout [Shown], to width: Int) {
        var excess = Self.total(columns.map(\.width)) - width
        while excess > 0 {
            let flexible = columns.indices.filter {
                rows.columns[columns[$0].index].isFlexible && columns[$0].width > Self.leastWidth
            }
            guard let widest = flexible.max(by: { columns[$0].width < columns[$1].width }) else { return }
            let others = flexible.filter { $0 != widest }.map { columns[$0].width }.max() ?? 0
            let step = min(excess, max(1, columns[widest].width - max(others, Self.leastWidth)))
            columns[widest].width -= step
            excess -= step
        }
    }

    /// A cell as people write it.
    private func text(_ cell: Rows.Cell) -> SafeText {
        switch cell {
        case .none, .hidden: ""
        case .text(let text), .phrase(_, let text): "\(text)"
        case .file(let path): "\(RawText.shown(screen.name(of: path)))"
        case .number(let number): "\(number)"
        case .decimal(let number): "\(String(number))"
        case .flag(let isSo): isSo ? "yes" : ""
        case .cents(let cents): "\(Euro.text(cents))"
        case .list(let items): "\(items.joined(separator: ", "))"
        case .records(let records): records.map { $0.values.first.map(text) ?? "" }.joined(separator: ", ")
        }
    }

    private func cell(_ cell: Rows.Cell, _ text: SafeText, in column: Shown) -> SafeText {
        let padded = pad(text, in: column)
        guard case .file(let path) = cell else { return padded }
        let name = padded.withoutSpacesAtEnd
        return screen.link(name, to: path) + SafeText.spaces(padded.width - name.width)
    }

    private func pad(_ text: SafeText, in column: Shown) -> SafeText {
        let cut = text.cutBetweenWords(to: column.width)
        let space = SafeText.spaces(column.width - cut.width)
        return column.isNumeric ? space + cut : cut + space
    }

    private func line(_ cells: [SafeText]) -> SafeText {
        cells.joined(separator: SafeText.spaces(Self.gap)).withoutSpacesAtEnd + "\n"
    }
}

extension Rows.Cell {
    fileprivate var isNumeric: Bool {
        switch self {
        case .number, .decimal, .cents: true
        case .none, .text, .phrase, .flag, .file, .list, .records, .hidden: false
        }
    }
}
