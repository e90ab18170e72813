import Layout
import Lexing
import SourceText

/// Aligned tables whose unit stands below them, and those whose heads only suggest money.
///
/// Source: observed in bestuursrapportages and grondexploitaties (`Tabel 1: bedragen x € 1.000` under the table) and in
/// overviews of kredieten without any sign of money.
extension AmountScan {
    private static let mostRows = 60
    private static let mostLinesToHead = 6

    /// The rows of a table and what is said of its figures.
    struct Note {
        var rows: Range<Int>
        var statement: MoneyStatement
        var excluded: [Range<Int>]
    }

    /// What the line at `index` says of the rows above it; nil where it is no note, or one about what follows it.
    /// No line before `seen` is looked at.
    func note(at index: Int, from seen: Int) -> Note? {
        let line = reading.lines[index]
        guard index > seen, line.tokens.count <= 20, !line.hasCells, figures(in: line.tokens).isEmpty,
            line.tokens.contains(where: { reading.keyword($0) == .bedrag })
                || reading.isMark(line.tokens.lowerBound, "("),
            let statement = heading(line.tokens), isRow(index - 1), !line.startsParagraph || !followsTable(index)
        else { return nil }
        var first = index - 1
        while first > seen, index - first < Self.mostRows, isRow(first - 1) || isYearRow(first - 1) { first -= 1 }
        let head = (max(seen, first - 2)...first).first { standsInColumns(reading.lines[$0].tokens) && !isRow($0) }
        return Note(
            rows: first..<index, statement: statement,
            excluded: head.map { otherColumns(reading.lines[$0].tokens) } ?? [])
    }

    /// The note below the rows that begin at `index`, and its line.
    func noteBelow(rowsFrom index: Int, from seen: Int) -> (Note, Int)? {
        var end = index + 1
        while end < reading.lines.count, end - index < Self.mostRows, isRow(end) { end += 1 }
        guard end < reading.lines.count, mentionsMoney(reading.lines[end].tokens) else { return nil }
        return note(at: end, from: seen).map { ($0, end) }
    }

    mutating func takeRows(_ note: Note) {
        for index in note.rows {
            let line = reading.lines[index].tokens
            let figures = self.figures(in: line)
            guard !areYears(figures) else { continue }
            for figure in withoutLabel(figures, line)
            where !note.excluded.contains(where: {
                $0.overlaps(reading.characters(figure.start..<figure.end, in: line))
            }) {
                take(figure, note.statement)
            }
        }
    }

    /// A label and figures in columns behind it.
    private func isRow(_ index: Int) -> Bool {
        let line = reading.lines[index].tokens
        guard line.count <= 60, standsInColumns(line) else { return false }
        let figures = self.figures(in: line)
        return !figures.isEmpty && !areYears(figures)
    }

    private func isYearRow(_ index: Int) -> Bool {
        let line = reading.lines[index].tokens
        return line.count <= 20 && areYears(figures(in: line))
    }

    /// Whether the lines below begin another table.
    private func followsTable(_ index: Int) -> Bool {
        (index + 1..<min(reading.lines.count, index + 3)).contains { standsInColumns(reading.lines[$0].tokens) }
    }

    /// The columns whose heads count something else or name a time.
    private func otherColumns(_ line: Range<Int>) -> [Range<Int>] {
        cells(line).dropFirst().filter { cell in
            let says = MoneyStatement(reading, cell)
            return !says.saysMoney && (says.isOther || says.saysTime)
        }.map { reading.characters($0, in: line) }
    }

    // MARK: Heads that suggest money

    /// The columns left out of the table whose head stands in the six lines above a row; nil where no head there
    /// suggests money: the one above the labels for all columns, another for its own.
    func impliedHeading(above index: Int, from seen: Int) -> [Range<Int>]? {
        guard isRow(index) else { return nil }
        for above in stride(from: index - 1, through: max(seen, index - Self.mostLinesToHead), by: -1) {
            let line = reading.lines[above].tokens
            guard line.count <= 40, standsInColumns(line) else { return nil }
            guard !isRow(above), !isYearRow(above) else { continue }
            let heads = cells(line)
            let says = heads.map { MoneyStatement(reading, $0) }
            let isOfAll = says[0].suggestsMoney && !says[0].isOther
            guard heads.count > 2, isOfAll || says.dropFirst().contains(where: \.suggestsMoney) else { return nil }
            return zip(heads, says).dropFirst().filter {
                $0.1.isOther || $0.1.saysTime || !(isOfAll || $0.1.suggestsMoney)
            }.map { reading.characters($0.0, in: line) }
        }
        return nil
    }
}
