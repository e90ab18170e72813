import Layout
import Lexing
import SourceText
import Vocabulary

/// Tables that nothing marks but their alignment: figures at the ends of lines below a line that says they are money.
///
/// Source: observed in text that pdf-to-text made of budget tables: `(bedragen x € 1.000)` above the columns, figures set
/// apart by runs of spaces, rows torn over two lines.
extension AmountScan {
    /// Reads the lines outside marked tables.
    /// - Complexity: O(*n*), *n* the number of tokens: each line is looked at once.
    mutating func readAlignedTables() {
        var table = AlignedTable()
        var nextBlock = 0
        // No line above this one is looked at again.
        var seen = 0
        for index in reading.lines.all.indices {
            let line = reading.lines[index]
            guard index >= seen, line.tokens.count <= Self.mostTokensInRow, table.isOpen || mayBeOfTable(line.tokens),
                !isInMarkedTable(line.tokens.lowerBound, &nextBlock)
            else { continue }
            if !table.isOpen || table.rows == 0, mentionsMoney(line.tokens), let note = note(at: index, from: seen) {
                takeRows(note)
                seen = index
            } else if !table.isOpen, !mentionsMoney(line.tokens) {
                guard let excluded = impliedHeading(above: index, from: seen) else { continue }
                if let (note, end) = noteBelow(rowsFrom: index, from: seen) {
                    takeRows(note)
                    seen = end + 1
                } else {
                    table.open(excluded)
                    readLine(line.tokens, &table)
                }
            } else {
                readLine(line.tokens, &table)
            }
            if table.isOpen { seen = index }
        }
    }

    /// A line with a sign or word of money, or with two figures in thousands.
    private func mayBeOfTable(_ line: Range<Int>) -> Bool {
        var token = reading.interests.next([.money, .amount], from: line.lowerBound, before: line.upperBound)
        var grouped = 0
        while token < line.upperBound {
            if reading.interests.has(.money, at: token) { return true }
            if reading.tokens.number(token)?.form == .grouped { grouped += 1 }
            if grouped > 1 { return true }
            token = reading.interests.next([.money, .amount], from: token + 1, before: line.upperBound)
        }
        return false
    }

    /// Longer lines are no rows; so a line's columns can be counted for each of its cells.
    private static let mostTokensInRow = 160

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

    /// Without the year or the number of the row that opens the line.
    func withoutLabel(_ figures: [MoneyFigure], _ line: Range<Int>) -> ArraySlice<MoneyFigure> {
        guard let first = figures.first, first.start == line.lowerBound, first.number.form == .plain else {
            return figures[...]
        }
        let isNumber = first.end < line.upperBound && reading.kind(first.end) == .word
        return figures.dropFirst((figures.count > 1 && isYear(first)) || isNumber ? 1 : 0)
    }

    /// `Aantal parkeerders   96.400   118.700`: a row that counts something else.
    private func counts(_ line: Range<Int>) -> Bool {
        reading.kind(line.lowerBound) == .word && Self.counting.contains(reading.tokens.hashes[line.lowerBound])
    }

    private static let counting = WordSet(.columnCounting)

    /// `Opbrengst (€)   184.300   71.250`: the unit in the label of a row.
    private func isLabelled(_ line: Range<Int>) -> Bool {
        let first = cells(line)[0]
        return first.count < line.count && MoneyStatement(reading, first).saysMoney
            && !first.contains {
                reading.kind($0) == .number || reading.kind($0) == .amount
            }
    }

    private mutating func readLine(_ line: Range<Int>, _ table: inout AlignedTable) {
        let figures = table.isOpen ? self.figures(in: line) : []
        if !figures.isEmpty, !areYears(figures) {
            table.rows += 1
            if counts(line) { return }
            for figure in withoutLabel(figures, line)
            where (figure.number.form == .grouped || !table.isImplied)
                && !table.isExcluded(reading.characters(figure.start..<figure.end, in: line))
            {
                take(figure, table.statement)
            }
            return
        }
        if mentionsMoney(line), isHeading(line), let statement = heading(line) {
            if table.rows > 0 || !table.isOpen { table = AlignedTable() }
            table.add(statement, excluded: excludedColumns(line))
            // `Bijdrage (in euro's)   6.112.400   6.531.150`: the first row gives the unit of the table.
            for figure in self.figures(in: line)
            where figure.number.form == .grouped && (figure.number.mantissa > 1_000_000 || isLabelled(line)) {
                take(figure, statement)
            }
            return
        }
        if table.isOpen, isProse(line) { table = AlignedTable() }
    }

    mutating func take(_ figure: MoneyFigure, _ says: MoneyStatement) {
        guard let cents = figure.cents(times: figure.multiplier == 1 ? says.factor ?? 1 : 1) else { return }
        let origin = FactOrigin(
            reading.range(figure.start..<figure.end), rule: .amountAlignedTable, confidence: .probable)
        add(
            Amount(origin: origin, minimum: cents, maximum: cents, modifier: says.isApproximate ? .approx : .exact),
            first: figure.start,
            end: figure.end)
    }

    // MARK: Headings

    /// Whether a line holds a sign or word of money at all: the cheap question before the dear ones.
    func mentionsMoney(_ line: Range<Int>) -> Bool {
        reading.interests.next(.money, from: line.lowerBound, before: line.upperBound) < line.upperBound
    }

    /// A short line, one whose words stand in columns, or the sentence that ends in `(bedragen in euro's):`.
    private func isHeading(_ line: Range<Int>) -> Bool {
        if !isProse(line) { return line.count <= 30 }
        return line.contains { token in
            switch reading.keyword(token) {
            case .bedrag: reading.isMark(token - 1, "(")
            case .euro: reading.keyword(token - 1) == .in && reading.isMark(token - 2, "(")
            default: false
            }
        }
    }

    /// What a heading says; nil where it gives no unit of money.
    func heading(_ line: Range<Int>) -> MoneyStatement? {
        let statement = MoneyStatement(reading, line)
        guard statement.saysMoney else { return nil }
        // A line with a sum of its own is a row or a sentence, a line with a unit is a heading.
        let sums = line.filter { reading.tokens.kinds[$0] == .amount && !isUnit($0) && !isOverLineEnd($0) }
        guard sums.isEmpty else { return nil }
        let hasUnit = line.contains { token in
            if reading.tokens.kinds[token] == .amount { return isUnit(token) || isOverLineEnd(token) }
            if reading.keyword(token) == .euro {
                return reading.keyword(token - 1) != .none || reading.isMark(token - 1, "(") || line.count <= 3
            }
            return isEuroSign(token)
        }
        return hasUnit || standsInColumns(line) ? statement : nil
    }

    private func isUnit(_ token: Int) -> Bool {
        guard let number = reading.tokens.amount(token)?.number.integer else { return false }
        return number == 1 || number == 1000 || number == 1_000_000
    }

    /// `Bedrag in €` above a column of figures, the first of which the lexer joins to the sign.
    private func isOverLineEnd(_ token: Int) -> Bool {
        let range = reading.tokens.range(token)
        return reading.text.bytes[range.start..<range.end].contains(0x0A)
    }

    /// Two tokens of the line with two spaces or more between them.
    func standsInColumns(_ line: Range<Int>) -> Bool {
        line.dropFirst().contains { gapBefore($0) >= 2 }
    }

    /// The columns of a heading that count something else: `Wachttijd (min)`.
    func excludedColumns(_ line: Range<Int>) -> [Range<Int>] {
        let cells = self.cells(line).dropFirst()
        let says = cells.map { MoneyStatement(reading, $0).saysMoney }
        guard says.contains(true) else { return [] }
        return zip(cells, says).filter { !$0.1 }.map { reading.characters($0.0, in: line) }
    }

    func isProse(_ line: Range<Int>) -> Bool {
        var words = 0
        for token in line where reading.tokens.kinds[token] == .word {
            if gapBefore(token) < 2 { words += 1 }
        }
        return words >= 8 && !standsInColumns(line)
    }

    // MARK: Cells

    /// What stands between two runs of spaces: tokens, half open.
    func cells(_ line: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var first = line.lowerBound
        for token in line.dropFirst() where gapBefore(token) >= 2 {
            cells.append(first..<token)
            first = token
        }
        return cells + [first..<line.upperBound]
    }

    /// The cells of a line that hold a figure and nothing else but a minus, brackets or the `V` and `N` of
    /// voordeel and nadeel.
    func figures(in line: Range<Int>) -> [MoneyFigure] {
        guard line.contains(where: { reading.tokens.kinds[$0] == .number }) else { return [] }
        return cells(line).compactMap { cell in
            let isMarked =
                cell.count > 1 && reading.kind(cell.upperBound - 1) == .word
                && reading.tokens.range(cell.upperBound - 1).count == 1
            guard let figure = cellFigure(isMarked ? cell.lowerBound..<cell.upperBound - 1 : cell), !figure.isMoney,
                figure.number.form != .pointDecimal
            else { return nil }
            return figure
        }
    }

    /// Bytes between a token and the one before it.
    private func gapBefore(_ token: Int) -> Int {
        guard token > 0, reading.has(token) else { return token == reading.tokens.count ? 2 : 0 }
        return Int(reading.tokens.starts[token]) - Int(reading.tokens.ends[token - 1])
    }
}

/// What is known of the aligned table that is being read.
struct AlignedTable {
    private(set) var statement = MoneyStatement()
    private var excluded: [Range<Int>] = []
    private(set) var isOpen = false
    /// Opened by heads that only suggest money: figures must be written as sums.
    private(set) var isImplied = false
    var rows = 0

    mutating func add(_ statement: MoneyStatement, excluded: [Range<Int>]) {
        self.statement = statement.completed(by: self.statement)
        self.excluded += excluded
        isOpen = true
    }

    mutating func open(_ excluded: [Range<Int>]) {
        var statement = MoneyStatement()
        statement.saysMoney = true
        self = AlignedTable(statement: statement, excluded: excluded, isOpen: true, isImplied: true)
    }

    /// Whether a figure stands below a heading that counts something else.
    func isExcluded(_ columns: Range<Int>) -> Bool { excluded.contains { $0.overlaps(columns) } }
}
