import Calendar
import Layout
import Lexing
import SourceText
import Vocabulary

/// Dates that stand alone where a plan puts them: in a cell below `Einddatum`, behind a step in the next column, on a
/// line of their own or before the step, below the heading `Planning`.
///
/// Source: observed in startnotities, aanbestedingen and informatiebrieven: planning tables with a column `Start`,
/// `Gereed` or `Einddatum`, and lists of steps without a verb.
struct PlanDates {
    let reading: Reading
    private let tables: TableList
    private let headings: [PlanHeading]
    init(_ reading: Reading, sections: [Section]) {
        self.reading = reading
        tables = reading.layout.tables
        headings = sections.map {
            PlanHeading(
                start: $0.range.start, plans: Self.plans(reading, reading.tokens.firstToken(at: $0.range.start)))
        }
    }

    private struct PlanHeading {
        var start: Int
        var plans: Bool
    }

    /// The signal of a date that stands alone in its cell, column or line; nil where it does not, or where neither the
    /// column's head nor the section says that it plans.
    /// - Complexity: O(log *n*), and the cells of its row and of the head.
    func signal(_ date: DateExpression, _ tokens: Range<Int>) -> DeadlineSignal? {
        guard let place = place(of: tokens) else { return nil }
        if let kind = headKind(place) {
            return DeadlineSignal(kind: kind, start: tokens.lowerBound, rule: .deadlineColumn, confidence: .probable)
        }
        guard date.value.utf8.count > DateExpression.yearDigits || date.modifier != nil else { return nil }
        let isBelowPlan = isBelowPlan(date.range.start)
        guard isBelowPlan || isColumnOfSteps(place) else { return nil }
        return DeadlineSignal(
            kind: stepKind(place, tokens), start: tokens.lowerBound,
            rule: isBelowPlan ? .deadlineStep : .deadlineStepTable, confidence: .probable)
    }

    // MARK: Where it stands

    private enum Place {
        /// Alone in a cell.
        case cell(TableList.Place)
        /// Alone on a line, or before or behind the words of a step.
        case line(LineEntry)
    }

    /// Where a date stands with nothing else in its cell, or on its line but a step and the colon or dash between.
    private func place(of tokens: Range<Int>) -> Place? {
        if let place = tables.place(ofToken: tokens.lowerBound), tables.cells[place.cell].tokens == tokens {
            return .cell(place)
        }
        guard let entry = reading.layout.entry(of: tokens), entry.before.isEmpty || endsShortLabel(entry.before) else {
            return nil
        }
        if entry.behind.isEmpty { return .line(entry) }
        let end = tokens.upperBound
        let leads = reading.isColon(end) || reading.isDash(end) || reading.flags(end).contains(.capitalised)
        return leads && entry.before.isEmpty ? .line(entry) : nil
    }

    /// Tokens of the words of a step before the colon, at most.
    private static let longestLabel = 8

    /// `Start werk: september 2018`: a few words from the start of the line to the colon.
    private func endsShortLabel(_ words: Range<Int>) -> Bool {
        let colon = words.upperBound - 1
        return reading.isColon(colon) && (1...Self.longestLabel).contains(words.count - 1)
            && reading.flags(words.lowerBound).contains(.capitalised)
    }

    // MARK: Columns

    /// What the head of the date's column says.
    private func headKind(_ place: Place) -> Deadline.Kind? {
        guard case .cell(let place) = place else { return nil }
        let heads = tables.heads(of: place.table, column: tables.cells[place.cell].column)
        return heads.lazy.compactMap { kind(of: $0) }.first
    }

    /// `| Stap | Datum |`: the date stands in a table whose head tells of steps.
    private func isColumnOfSteps(_ place: Place) -> Bool {
        guard case .cell(let place) = place else { return false }
        let heads = tables.tables[place.table].head.flatMap {
            tables.cells[tables.rows[$0].cells].prefix(Self.mostColumns)
        }
        guard heads.contains(where: { $0.column > 0 && tellsWhen($0.tokens) }) else { return false }
        return heads.contains { head in
            head.column == 0 && head.tokens.count <= Self.longestHead
                && head.tokens.contains {
                    reading.kind($0) == .word && SignalWords.planSteps.contains(reading.tokens.hashes[$0])
                }
        }
    }

    /// In tokens: of a head that tells of steps or days, and of one that tells what its dates are.
    private static let longestHead = 3
    private static let longestColumnHead = 5
    /// A plan has no more.
    private static let mostColumns = 24

    private func tellsWhen(_ cell: Range<Int>) -> Bool {
        cell.count <= Self.longestHead
            && cell.contains { reading.kind($0) == .word && SignalWords.planDays.contains(reading.tokens.hashes[$0]) }
    }

    /// `Einddatum`, `Start bouw`, `Planning`, `Gereed`.
    private func kind(of head: Range<Int>) -> Deadline.Kind? {
        guard head.count <= Self.longestColumnHead,
            head.allSatisfy({ reading.kind($0) != .number && reading.kind($0) != .date })
        else {
            return nil
        }
        for token in head where reading.kind(token) == .word {
            let hash = reading.tokens.hashes[token]
            if isDue(token) { return .due }
            if SignalWords.planEnds.contains(hash) { return .end }
            if SignalWords.planStarts.contains(hash) { return .start }
            if SignalWords.planReady.contains(hash) { return .planned }
        }
        return nil
    }

    // MARK: Steps

    /// Whether the last heading above `offset` is that of a plan.
    private func isBelowPlan(_ offset: Int) -> Bool {
        let next = headings.partitioningIndex { $0.start >= offset }
        return next > 0 && headings[next - 1].plans
    }

    private static func plans(_ reading: Reading, _ first: Int) -> Bool {
        let words = reading.layout.entry(of: first..<first + 1)?.content ?? 0..<0
        return words.prefix(longestHeading).contains {
            reading.kind($0) == .word
                && (SignalWords.planHeadings.contains(reading.tokens.hashes[$0]) || plannings.matches(reading, $0))
        }
    }

    /// Tokens of a heading that are looked at.
    private static let longestHeading = 8
    private static let plannings = Stems(.planHeading)

    /// Tokens of a step that are looked at.
    private static let longestStep = 6

    /// What a step's words say: `Start bouw`, `Sluiting inschrijving`; planned where they say nothing.
    private func stepKind(_ place: Place, _ tokens: Range<Int>) -> Deadline.Kind {
        for token in label(place, tokens).prefix(Self.longestStep) where reading.kind(token) == .word {
            if SignalWords.planStarts.contains(reading.tokens.hashes[token]) { return .start }
            if SignalWords.planEnds.contains(reading.tokens.hashes[token]) { return .end }
            if isDue(token) { return .due }
        }
        return .planned
    }

    private func isDue(_ token: Int) -> Bool {
        reading.keyword(token) == .uiterlijk || reading.keyword(token) == .deadline
            || SignalWords.planDues.contains(reading.tokens.hashes[token])
    }

    /// The words beside the date: before it, behind it, or on the line of the paragraph above that has its place.
    private func label(_ place: Place, _ tokens: Range<Int>) -> Range<Int> {
        switch place {
        case .cell(let place):
            let cells = tables.cells[tables.rows[place.row].cells]
            let beside = cells.first { $0.tokens.lowerBound != tokens.lowerBound }
            return beside?.tokens ?? tokens.lowerBound..<tokens.lowerBound
        case .line(let entry):
            if !entry.before.isEmpty { return entry.before }
            if !entry.behind.isEmpty { return entry.behind }
            return reading.layout.entry(beside: entry) ?? entry.before
        }
    }
}
