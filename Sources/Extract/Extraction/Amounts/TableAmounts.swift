import Layout
import Lexing
import SourceText

/// Figures in the cells of tables whose heading, column or row says that they are money.
extension AmountScan {
    /// - Complexity: O(*n*), *n* the number of blocks and of tokens in tables.
    mutating func readTables() {
        let blocks = reading.text.blocks
        var index = 0
        var token = 0
        while index < blocks.count {
            guard case .table = blocks[index].kind else {
                index += 1
                continue
            }
            let range = blocks[index].range
            token = reading.tokens.firstToken(at: range.start)
            var table = MoneyTable(caption: noted(caption(before: token), below: range.end))
            index += 1
            while index < blocks.count, blocks[index].range.start < range.end || blocks[index].range.end <= range.end {
                switch blocks[index].kind {
                case .tableRow(let isHeader):
                    finish(&table)
                    table.startRow(isHeader: isHeader)
                case .tableCell(let column, _):
                    let first = reading.tokens.firstToken(at: blocks[index].range.start, near: token)
                    token = max(first, reading.tokens.firstToken(at: blocks[index].range.end, near: first))
                    table.row.append(MoneyTable.Cell(column: column, tokens: first..<token))
                default: break
                }
                index += 1
            }
            finish(&table)
        }
    }

    /// What the line or two above a table say: `Bedragen x € 1.000`.
    private func caption(before token: Int) -> MoneyStatement {
        var start = token
        var lines = 0
        while start > 0, token - start < 40, lines < 2 {
            start -= 1
            if reading.flags(start).contains(.startsLine) { lines += 1 }
            // What stands above the heading of the table is said of another.
            if reading.kind(start) == .headingMark { break }
        }
        var statement = MoneyStatement(reading, start..<token)
        // A sentence about a sum says nothing of the table below it; a unit does.
        if statement.factor == nil,
            !(start..<token).contains(where: { reading.keyword($0) == .euro || reading.keyword($0) == .bedrag })
        {
            statement.saysMoney = false
        }
        statement.suggestsMoney = false
        statement.isOther = false
        return statement
    }

    /// What is said above a table; where that is nothing, what the line below it notes: `(bedragen x € 1.000)`.
    private func noted(_ caption: MoneyStatement, below end: Int) -> MoneyStatement {
        guard !caption.saysMoney, caption.factor == nil else { return caption }
        let index = reading.lines.index(atOffset: end)
        guard index < reading.lines.count, !reading.lines[index].hasCells, reading.lines[index].tokens.count <= 20,
            reading.lines[index].tokens.contains(where: { reading.keyword($0) == .bedrag })
        else { return caption }
        return heading(reading.lines[index].tokens) ?? caption
    }

    /// Takes a row's figures, or what it says as a heading.
    private mutating func finish(_ table: inout MoneyTable) {
        guard !table.row.isEmpty else { return }
        defer { table.row.removeAll(keepingCapacity: true) }
        let figures = table.row.map { cellFigure($0.tokens) }
        defer { takeRanges(table) }
        let isBare = !figures.contains { $0 != nil }
        let isHeading = table.isHeaderRow || table.rows == 1 || isBare || areYears(figures)
        if isHeading, !(table.rows > 1 && !table.isHeaderRow && table.hasFigures) {
            for cell in table.row { table.addHeading(MoneyStatement(reading, cell.tokens), column: cell.column) }
            if table.rows == 1, table.isHeaderRow || isBare || areYears(figures) { return }
        }
        guard !isBare else { return }
        let label = table.row.first.map { MoneyStatement(reading, $0.tokens) } ?? MoneyStatement()
        for (cell, figure) in zip(table.row, figures) {
            guard let figure else { continue }
            table.hasFigures = true
            let says = table.statement(
                of: cell.column, row: cell.column == table.row.first?.column ? MoneyStatement() : label)
            if isYear(figure), says.saysTime || (cell.column == table.row.first?.column && table.row.count > 1) {
                continue
            }
            // Written in full.
            if figure.isMoney, figure.number.form == .grouped, figure.number.mantissa >= 1_000_000 { continue }
            guard isMoney(figure, says), let cents = figure.cents(times: figure.multiplier == 1 ? says.factor ?? 1 : 1)
            else { continue }
            // Read as running text.
            if figure.isMoney, !says.isApproximate, says.factor ?? 1 == 1, !figure.isNegative { continue }
            let origin = FactOrigin(
                reading.range(figure.start..<figure.end), rule: .amountTableCell,
                confidence: says.saysMoney ? .certain : .probable)
            add(
                Amount(origin: origin, minimum: cents, maximum: cents, modifier: says.isApproximate ? .approx : .exact),
                first: figure.start,
                end: figure.end)
        }
    }

    /// `300.000 - 450.000` in a cell below a heading that says money.
    private mutating func takeRanges(_ table: MoneyTable) {
        for cell in table.row
        where cell.tokens.count == 3 && table.rows > 1 && reading.isDash(cell.tokens.lowerBound + 1) {
            let says = table.statement(of: cell.column, row: MoneyStatement())
            guard says.saysMoney, let low = cellFigure(cell.tokens.lowerBound..<cell.tokens.lowerBound + 1),
                let high = cellFigure(cell.tokens.lowerBound + 2..<cell.tokens.upperBound), !low.isMoney, !high.isMoney,
                let minimum = low.cents(times: says.factor ?? 1), let maximum = high.cents(times: says.factor ?? 1),
                minimum < maximum
            else { continue }
            let origin = FactOrigin(reading.range(cell.tokens), rule: .amountTableCell)
            add(
                Amount(origin: origin, minimum: minimum, maximum: maximum, modifier: .range),
                first: cell.tokens.lowerBound,
                end: cell.tokens.upperBound)
        }
    }

    private func isMoney(_ figure: MoneyFigure, _ says: MoneyStatement) -> Bool {
        if figure.isMoney { return true }
        if says.isOther { return false }
        if says.saysMoney { return true }
        guard says.suggestsMoney else { return false }
        return figure.number.form == .grouped || (figure.number.form == .commaDecimal && figure.number.decimals == 2)
    }

    /// `2023 | 2024 | 2025`: a second heading.
    func areYears(_ figures: [MoneyFigure?]) -> Bool {
        figures.contains { $0 != nil } && figures.allSatisfy { $0.map(isYear) ?? true }
    }

    /// Four figures that can be a year.
    func isYear(_ figure: MoneyFigure) -> Bool {
        figure.number.form == .plain && figure.number.digits == 4 && (1900...2100).contains(figure.number.mantissa)
    }

    /// The figure that fills a cell, with its minus or brackets; nil where anything else stands in the cell.
    func cellFigure(_ cell: Range<Int>) -> MoneyFigure? {
        var i = cell.lowerBound
        var end = cell.upperBound
        while i < end, isCellDress(i) { i += 1 }
        while end > i, isCellDress(end - 1) || (reading.isMark(end - 1, ")") && !reading.isMark(i, "(")) { end -= 1 }
        guard i < end, !claims.isClaimed(i) else { return nil }
        let start = i
        var isNegative = false
        var inBrackets = false
        if reading.isMark(i, "("), reading.isMark(end - 1, ")") {
            inBrackets = true
            i += 1
            end -= 1
        }
        if let behind = minusEnd(i) {
            isNegative = true
            i = behind
        } else if isEuroSign(i), let figure = signedOtherwise(i), figure.end == end {
            return figure
        }
        guard i < end, reading.tokens.kinds[i] == .number || reading.tokens.kinds[i] == .amount,
            var figure = figure(at: i)
        else { return nil }
        widen(&figure, to: end)
        if minusBehindEnds(figure.end, end) {
            isNegative = true
            figure.end = end
        }
        guard figure.end == end else { return nil }
        if inBrackets { figure.end += 1 }
        figure.isNegative = figure.isNegative || isNegative || inBrackets
        if isNegative || inBrackets { figure.start = start }
        return figure
    }

    private func minusBehindEnds(_ token: Int, _ end: Int) -> Bool {
        guard let behind = minusEnd(token) else { return false }
        return behind == end
    }

    /// Bold marks, footnote stars.
    private func isCellDress(_ token: Int) -> Bool {
        reading.kind(token) == .emphasis || reading.isMark(token, "*") || reading.isMark(token, "\\")
    }

    /// `1 234 567`: groups of three set apart by spaces.
    func widen(_ figure: inout MoneyFigure, to end: Int) {
        guard !figure.isMoney, figure.number.form == .plain, figure.number.digits <= 3 else { return }
        while figure.end < end, let group = reading.plainNumber(figure.end, digits: 3...3),
            figure.number.mantissa < 1 << 40
        {
            figure.number.mantissa = figure.number.mantissa * 1000 + Int64(group)
            figure.number.form = .grouped
            figure.end += 1
        }
    }
}

/// A table while its rows are read.
struct MoneyTable {
    struct Cell {
        var column: Int
        /// Half open, may be empty.
        var tokens: Range<Int>
    }

    var row: [Cell] = []
    /// Rows begun so far.
    var rows = 0
    var isHeaderRow = false
    /// A row with figures was read: what follows are no headings.
    var hasFigures = false
    private let caption: MoneyStatement
    private var columns: [MoneyStatement] = []
    /// The factor that the head of a column gives.
    private var unit: Int64?
    /// What a heading says of the whole table: one cell across it, or that of the labels.
    private var whole = MoneyStatement()

    init(caption: MoneyStatement) { self.caption = caption }

    mutating func startRow(isHeader: Bool) {
        rows += 1
        isHeaderRow = isHeader
    }

    mutating func addHeading(_ statement: MoneyStatement, column: Int) {
        guard column < 256 else { return }
        while columns.count <= column { columns.append(MoneyStatement()) }
        columns[column] = statement.completed(by: columns[column])
        columns[column].isOther = statement.isOther || columns[column].isOther
        if statement.saysMoney, let factor = statement.factor { unit = factor }
        if column == 0 || row.count == 1 {
            whole = statement.completed(by: whole)
            // `Kosten` above the labels names the rows; only a unit holds for the figures too.
            whole.suggestsMoney = false
            if statement.factor == nil, row.count > 1 { whole.saysMoney = false }
        }
    }

    func statement(of column: Int, row: MoneyStatement) -> MoneyStatement {
        let own = column < columns.count ? columns[column] : MoneyStatement()
        var result = own.completed(by: whole).completed(by: caption)
        // `Budget (x € 1.000) | Besteed`: one column gives the unit for those of its kind.
        if own.suggestsMoney || own.tellsOfMoney, !own.saysMoney, !own.isOther, !result.saysMoney, let unit {
            result.saysMoney = true
            result.factor = unit
        }
        if row.isOther { result = MoneyStatement() }
        if row.saysMoney, !own.isOther {
            result.saysMoney = true
            result.factor = row.factor ?? result.factor
        } else if row.suggestsMoney, !own.isOther {
            result.suggestsMoney = true
        }
        return result
    }
}
