import Lexing
import SourceText

/// Tables that nothing marks but their alignment: figures at the ends of lines below a line that says they are money.
///
/// Source: observed in text that pdf-to-text made of budget tables: `(bedragen x € 1.000)` above the columns, figures set
/// apart by runs of spaces, rows torn over two lines.
extension AmountScan {
    /// Reads the lines outside marked tables.
    /// - Complexity: O(*n*), *n* the number of tokens: each line is looked at once.
    mutating func readAlignedTables() {
        var table = AlignedTable()
        var line = 0
        let count = reading.tokens.count
        var nextBlock = 0
        while line < count {
            var end = line + 1
            while end < count, !reading.tokens.flags[end].contains(.startsLine) { end += 1 }
            if !isInMarkedTable(line, &nextBlock) { readLine(line..<end, &table) }
            line = end
        }
    }

    /// Whether a token lies in a table that the format marks; `next` is the first block that may hold it.
    private func isInMarkedTable(_ token: Int, _ next: inout Int) -> Bool {
        let blocks = reading.text.blocks
        let offset = Int(reading.tokens.starts[token])
        while next < blocks.count {
            guard case .table = blocks[next].kind, blocks[next].range.end > offset else {
                next += 1
                continue
            }
            return blocks[next].range.start <= offset
        }
        return false
    }

    private mutating func readLine(_ line: Range<Int>, _ table: inout AlignedTable) {
        let figures = table.isOpen ? self.figures(in: line) : []
        if !figures.isEmpty, !areYears(figures.map(\.number)) {
            table.rows += 1
            table.proseLines = 0
            for figure in figures where !table.isExcluded(gapBefore(figure.start), column(of: figure)) { take(figure, table) }
            return
        }
        if isHeading(line), let statement = heading(line) {
            if table.rows > 0 || !table.isOpen { table = AlignedTable() }
            table.add(statement, excluded: excludedColumns(line))
            return
        }
        guard table.isOpen else { return }
        if isProse(line) { table.proseLines += 1 }
        if table.proseLines > 0 || (table.rows > 0 && reading.flags(line.lowerBound).contains(.startsParagraph) && figures.isEmpty && line.count < 3) {
            table = AlignedTable()
        }
    }

    private mutating func take(_ figure: AlignedFigure, _ table: AlignedTable) {
        var money = MoneyFigure(start: figure.start, end: figure.end, number: figure.number)
        money.isNegative = figure.isNegative
        let statement = table.statement
        let isWritten = figure.number.form == .grouped || figure.number.form == .commaDecimal || (statement.factor ?? 1) > 1
        guard statement.saysMoney, isWritten || figure.isAlone || figure.number.digits <= 3, let cents = money.cents(times: statement.factor ?? 1) else { return }
        let origin = FactOrigin(reading.range(figure.start..<figure.end), rule: "amount.aligned-table", confidence: .probable)
        add(
            Amount(origin: origin, minimum: cents, maximum: cents, modifier: statement.isApproximate ? .approx : .exact), first: figure.start,
            end: figure.end)
    }

    // MARK: Headings

    /// A short line, or one whose words stand in columns, that is no sentence.
    private func isHeading(_ line: Range<Int>) -> Bool { line.count <= 30 && !isProse(line) }

    /// What a heading says; nil where it gives no unit of money.
    private func heading(_ line: Range<Int>) -> MoneyStatement? {
        let statement = MoneyStatement(reading, line)
        guard statement.saysMoney else { return nil }
        // A line with a sum of its own is a row or a sentence, a line with a unit is a heading.
        let sums = line.filter { reading.tokens.kinds[$0] == .amount && !isUnit($0) }
        guard sums.isEmpty else { return nil }
        let hasUnit = line.contains { token in
            if reading.tokens.kinds[token] == .amount { return isUnit(token) }
            if reading.keyword(token) == .euro { return reading.keyword(token - 1) != .none || reading.isMark(token - 1, "(") || line.count <= 3 }
            return isEuroSign(token)
        }
        return hasUnit || standsInColumns(line) ? statement : nil
    }

    private func isUnit(_ token: Int) -> Bool {
        guard let number = reading.tokens.amount(token)?.number.integer else { return false }
        return number == 1 || number == 1000 || number == 1_000_000
    }

    /// Two tokens of the line with two spaces or more between them.
    private func standsInColumns(_ line: Range<Int>) -> Bool {
        line.dropFirst().contains { gapBefore($0) >= 2 }
    }

    /// Where columns begin that count something else: `Wachttijd (min)`. Bytes from the start of the line.
    private func excludedColumns(_ line: Range<Int>) -> [Range<Int>] {
        var columns: [(range: Range<Int>, tokens: Range<Int>)] = []
        let lineStart = self.lineStart(line.lowerBound)
        var first = line.lowerBound
        for token in line.dropFirst() + [line.upperBound] where token == line.upperBound || gapBefore(token) >= 2 {
            let range = Int(reading.tokens.starts[first]) - lineStart..<Int(reading.tokens.ends[token - 1]) - lineStart
            columns.append((range, first..<token))
            first = token
        }
        guard columns.count > 1, columns.dropFirst().contains(where: { MoneyStatement(reading, $0.tokens).saysMoney }) else { return [] }
        return columns.dropFirst().filter { !MoneyStatement(reading, $0.tokens).saysMoney }.map(\.range)
    }

    private func isProse(_ line: Range<Int>) -> Bool {
        var words = 0
        for token in line where reading.tokens.kinds[token] == .word {
            if gapBefore(token) < 2 { words += 1 }
        }
        return words >= 8 && !standsInColumns(line)
    }

    // MARK: Figures

    /// A figure in a column.
    private struct AlignedFigure {
        var start: Int
        var end: Int
        var number: NumberValue
        var isNegative: Bool
        /// Nothing but figures on its line.
        var isAlone: Bool
    }

    /// The figures at the end of a line, each set apart by two spaces or more, or alone on it.
    private func figures(in line: Range<Int>) -> [AlignedFigure] {
        var found: [AlignedFigure] = []
        var end = line.upperBound
        while end > line.lowerBound {
            // `V` and `N` behind a figure: voordeel, nadeel.
            if end - 1 > line.lowerBound, reading.kind(end - 1) == .word, reading.tokens.range(end - 1).count == 1, reading.kind(end - 2) != .word,
                found.isEmpty || gapBefore(end) >= 2
            {
                end -= 1
            }
            if reading.isDash(end - 1), gapBefore(end - 1) >= 2 {  // An empty cell.
                end -= 1
                continue
            }
            guard let figure = figure(endingAt: end, line) else { return gappedOnly(found, line) }
            found.append(figure)
            end = figure.start
        }
        for index in found.indices { found[index].isAlone = true }
        return found.reversed()
    }

    /// Without the leftmost figure where only one space parts it from words: a count in a sentence.
    private func gappedOnly(_ found: [AlignedFigure], _ line: Range<Int>) -> [AlignedFigure] {
        found.reversed().filter { gapBefore($0.start) >= 2 || $0.start == line.lowerBound }
    }

    private func figure(endingAt end: Int, _ line: Range<Int>) -> AlignedFigure? {
        var last = end - 1
        let inBrackets = reading.isMark(last, ")")
        if inBrackets { last -= 1 }
        guard last >= line.lowerBound, !claims.isClaimed(last), let number = reading.tokens.number(last), number.form != .dotted, number.form != .pointDecimal
        else { return nil }
        var figure = MoneyFigure(start: last, end: last + 1, number: number)
        var first = last
        // `1 234 567`
        while number.form == .plain, number.digits == 3, first - 1 >= line.lowerBound, gapBefore(first) == 1, last - first < 4,
            reading.plainNumber(first - 1, digits: 1...3) != nil, reading.plainNumber(first, digits: 3...3) != nil
        {
            first -= 1
        }
        if first < last {
            figure = MoneyFigure(start: first, end: first + 1, number: reading.tokens.number(first) ?? number)
            widen(&figure, to: last + 1)
        }
        var start = first
        var isNegative = false
        if inBrackets {
            guard reading.isMark(first - 1, "(") else { return nil }
            start = first - 1
            isNegative = true
        } else if first > line.lowerBound, reading.isDash(first - 1), isTightBehind(first) {
            isNegative = true
            start = minusBefore(first) ?? first - 1
        }
        return AlignedFigure(start: start, end: inBrackets ? last + 2 : last + 1, number: figure.number, isNegative: isNegative, isAlone: false)
    }

    private func isTightBehind(_ token: Int) -> Bool { !reading.flags(token).contains(.spaceBefore) }

    private func areYears(_ figures: [NumberValue]) -> Bool {
        figures.allSatisfy { $0.form == .plain && $0.digits == 4 && (1900...2100).contains($0.mantissa) }
    }

    /// Bytes between a token and the one before it.
    private func gapBefore(_ token: Int) -> Int {
        guard token > 0, reading.has(token) else { return token == reading.tokens.count ? 2 : 0 }
        return Int(reading.tokens.starts[token]) - Int(reading.tokens.ends[token - 1])
    }

    private func lineStart(_ token: Int) -> Int {
        var offset = Int(reading.tokens.starts[token])
        while offset > 0, reading.text.bytes[offset - 1] == 0x20 { offset -= 1 }
        return offset
    }

    /// Bytes from the start of the line to a figure's end.
    private func column(of figure: AlignedFigure) -> Int {
        var first = figure.start
        while first > 0, !reading.flags(first).contains(.startsLine) { first -= 1 }
        return Int(reading.tokens.ends[figure.end - 1]) - lineStart(first)
    }
}

/// What is known of the aligned table that is being read.
struct AlignedTable {
    private(set) var statement = MoneyStatement()
    private var excluded: [Range<Int>] = []
    private(set) var isOpen = false
    var rows = 0
    /// Sentences since the last row.
    var proseLines = 0

    mutating func add(_ statement: MoneyStatement, excluded: [Range<Int>]) {
        self.statement = statement.completed(by: self.statement)
        self.excluded += excluded
        isOpen = true
    }

    /// Whether a figure that ends at `column` stands below a heading that counts something else.
    func isExcluded(_ gap: Int, _ column: Int) -> Bool { excluded.contains { $0.contains(column - 1) } }
}
