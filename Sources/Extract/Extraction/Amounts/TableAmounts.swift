import Layout
import Lexing
import SourceText

/// Figures in the cells of tables whose heading, column or row, or the lines around them, say that they are money.
extension AmountScan {
    /// - Complexity: O(*n*), *n* the number of tokens in tables.
    mutating func readTables() {
        let tables = reading.layout.tables
        for table in tables.tables where mayHoldFigures(table, tables) {
            guard found.count <= reading.mostFacts else { return }
            read(table, tables)
        }
    }

    /// The cheap question before the dear ones: whether a cell holds a figure and one word at most, which is no month.
    private func mayHoldFigures(_ table: Table, _ tables: TableList) -> Bool {
        let (first, last) = (tables.rows[table.rows.lowerBound], tables.rows[table.rows.upperBound - 1])
        return tables.cells[first.cells.lowerBound..<last.cells.upperBound].contains { cell in
            var (words, figures) = (0, 0)
            for token in cell.tokens {
                switch reading.tokens.kinds[token] {
                case .number, .amount: figures += 1
                case .word: words += reading.keyword(token).isMonth ? 2 : 1
                default: break
                }
                if words > 1 { return false }
            }
            return figures > 0
        }
    }

    private mutating func read(_ table: Table, _ tables: TableList) {
        var money = MoneyTable(
            table, caption: noted(caption(table.above, of: table.source), below: table.below))
        for row in table.rows {
            money.startRow(tables.cells[tables.rows[row].cells], isHead: table.head.contains(row))
            take(&money)
        }
    }

    // MARK: What stands around a table

    /// What the lines above a table say: `Bedragen x € 1.000`.
    private func caption(_ above: Range<Int>, of source: Table.Source) -> MoneyStatement {
        var statement = MoneyStatement(reading, above)
        // A sentence about a sum says nothing of the table below it; a unit does.
        if !givesUnit(statement, above) { statement.saysMoney = false }
        statement.suggestsMoney = false
        statement.isOther = false
        return statement
    }

    /// What is said above a table; where that is nothing, what the line below it notes: `(bedragen x € 1.000)`.
    private func noted(_ caption: MoneyStatement, below: Range<Int>) -> MoneyStatement {
        guard !caption.saysMoney, caption.factor == nil, let first = below.first,
            reading.isMark(first, "(") || below.contains(where: { reading.keyword($0) == .bedrag })
        else { return caption }
        var note = MoneyStatement(reading, below)
        guard note.saysMoney, givesUnit(note, below) else { return caption }
        note.suggestsMoney = false
        return note
    }

    /// Whether words that say money name its unit: `x € 1.000`, `in euro's`, `Bedragen in €`, `(euro)`.
    private func givesUnit(_ statement: MoneyStatement, _ tokens: Range<Int>) -> Bool {
        statement.factor != nil
            || tokens.contains { token in
                switch reading.keyword(token) {
                case .euro: reading.keyword(token - 1) == .in || reading.isMark(token - 1, "(")
                case .bedrag: reading.keyword(token + 1) == .in || reading.isMark(token - 1, "(")
                default: isEuroSign(token)
                }
            }
    }

    // MARK: Rows

    /// Takes a row's figures, or what it says as a heading.
    private mutating func take(_ table: inout MoneyTable) {
        let figures = table.row.map { cellFigure($0.tokens) }
        defer { takeRanges(table) }
        let isBare = !figures.contains { $0 != nil }
        if table.mayBeHeading(isBare: isBare, isOfYears: areYears(figures)) {
            for cell in table.row { table.addHeading(MoneyStatement(reading, cell.tokens), columns: cell.columns) }
            if table.isHead || table.rows == 1 && (isBare || areYears(figures)) { return }
        }
        guard !isBare else { return }
        let label = label(of: table)
        if label.saysMoney, label.factor != nil { table.rowsGiveUnits = true }
        var unit: MoneyStatement?
        for (cell, figure) in zip(table.row, figures) {
            guard let figure else {
                unit = unitOfRow(cell.tokens) ?? unit
                continue
            }
            table.hasFigures = true
            let isLabel = cell.column == table.row.first?.column
            let says = table.statement(of: cell.column, row: isLabel ? MoneyStatement() : unit?.before(label) ?? label)
            if isYear(figure), says.saysTime || isLabel && table.row.count > 1 { continue }
            if table.isNumber(figure, in: cell) { continue }
            take(figure, says, table)
        }
    }

    /// `Woonlasten | € | 812`, `Verzuim | % | 5,2`: what a cell says that holds nothing but a unit, for the figures behind it.
    private func unitOfRow(_ cell: Range<Int>) -> MoneyStatement? {
        guard cell.count <= Self.longestUnit, !cell.contains(where: { reading.isDash($0) }) else { return nil }
        let statement = MoneyStatement(reading, cell)
        let holdsFigure = cell.contains { reading.kind($0) == .amount || reading.kind($0) == .number }
        guard !holdsFigure || statement.factor != nil else { return nil }
        return statement.saysMoney || statement.isOther ? statement : nil
    }

    /// Tokens of a unit in a cell of its own: `x € 1.000`, `€ mln`.
    private static let longestUnit = 3

    /// What the words before the figures say, wrapped lines together.
    private func label(of table: MoneyTable) -> MoneyStatement {
        guard let first = table.row.first else { return MoneyStatement() }
        var label = MoneyStatement(reading, first.tokens)
        for cell in table.row.dropFirst() where cell.column == first.column {
            let more = MoneyStatement(reading, cell.tokens)
            label = label.completed(by: more)
            label.isOther = label.isOther || more.isOther
        }
        return label
    }

    private mutating func take(_ figure: MoneyFigure, _ says: MoneyStatement, _ table: MoneyTable) {
        // Written in full.
        if figure.isMoney, figure.number.form == .grouped, figure.number.mantissa >= MoneyFigure.million { return }
        guard isMoney(figure, says), let cents = figure.cents(times: figure.multiplier == 1 ? says.factor ?? 1 : 1)
        else { return }
        // Read as running text.
        let isSigned = figure.isNegative && !table.isAligned
        if figure.isMoney, !says.isApproximate, says.factor ?? 1 == 1, !isSigned { return }
        let origin = FactOrigin(
            reading.range(figure.start..<figure.end), rule: table.rule,
            confidence: says.saysMoney && !table.isAligned ? .certain : .probable)
        add(
            Amount(origin: origin, minimum: cents, maximum: cents, modifier: says.isApproximate ? .approx : .exact),
            first: figure.start,
            end: figure.end)
    }

    /// Two figures and the dash between them.
    private static let tokensOfRange = 3

    /// `300.000 - 450.000` in a cell below a heading that says money.
    private mutating func takeRanges(_ table: MoneyTable) {
        for cell in table.row
        where cell.tokens.count == Self.tokensOfRange && table.rows > 1 && reading.isDash(cell.tokens.lowerBound + 1) {
            let says = table.statement(of: cell.column, row: MoneyStatement())
            guard says.saysMoney, let low = cellFigure(cell.tokens.lowerBound..<cell.tokens.lowerBound + 1),
                let high = cellFigure(cell.tokens.lowerBound + 2..<cell.tokens.upperBound), !low.isMoney, !high.isMoney,
                let minimum = low.cents(times: says.factor ?? 1), let maximum = high.cents(times: says.factor ?? 1),
                minimum < maximum
            else { continue }
            let origin = FactOrigin(reading.range(cell.tokens), rule: table.rule)
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
        return figure.number.form == .grouped
            || (figure.number.form == .commaDecimal && Int(figure.number.decimals) == MoneyFigure.centDigits)
    }
}
