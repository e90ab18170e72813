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
    /// In tokens.
    private static let longestLine = 200

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
        guard date.value.utf8.count > 4 || date.modifier != nil else { return nil }
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
        case line(Int)
    }

    /// Where a date stands with nothing else in its cell, or on its line but a step and the colon or dash between.
    private func place(of tokens: Range<Int>) -> Place? {
        let (first, end) = (tokens.lowerBound, tokens.upperBound)
        if let place = tables.place(ofToken: first), tables.cells[place.cell].tokens == tokens { return .cell(place) }
        let opensLine = reading.flags(first).contains(.startsLine) || reading.kind(first - 1) == .listMarker
        guard opensLine || reading.isColon(first - 1) && isShortLabel(before: first - 1) else { return nil }
        let closes = !reading.has(end) || reading.flags(end).contains(.startsLine)
        let leads =
            opensLine
            && (reading.isColon(end) || reading.isDash(end) || reading.flags(end).contains(.capitalised))
        guard closes || leads else { return nil }
        let line = reading.lines.index(ofToken: first)
        return reading.lines[line].content.count < Self.longestLine ? .line(line) : nil
    }

    /// `Start werk: september 2018`: a few words from the start of the line to the colon.
    private func isShortLabel(before colon: Int) -> Bool {
        var first = colon
        while first > 0, colon - first < 8, !reading.flags(first).contains(.startsLine) { first -= 1 }
        return colon > first && reading.flags(first).contains(.startsLine)
            && reading.flags(first).contains(.capitalised)
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
                    reading.kind($0) == .word && PlanWords.steps.contains(reading.tokens.hashes[$0])
                }
        }
    }

    /// In tokens.
    private static let longestHead = 3
    /// A plan has no more.
    private static let mostColumns = 24

    private func tellsWhen(_ cell: Range<Int>) -> Bool {
        cell.count <= Self.longestHead
            && cell.contains { reading.kind($0) == .word && PlanWords.days.contains(reading.tokens.hashes[$0]) }
    }

    /// `Einddatum`, `Start bouw`, `Planning`, `Gereed`.
    private func kind(of head: Range<Int>) -> Deadline.Kind? {
        guard head.count <= 5, head.allSatisfy({ reading.kind($0) != .number && reading.kind($0) != .date }) else {
            return nil
        }
        for token in head where reading.kind(token) == .word {
            let hash = reading.tokens.hashes[token]
            if isDue(token) { return .due }
            if PlanWords.ends.contains(hash) { return .end }
            if PlanWords.starts.contains(hash) { return .start }
            if PlanWords.plans.contains(hash) { return .planned }
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
        let line = reading.lines[reading.lines.index(ofToken: first)]
        return line.content.prefix(8).contains {
            reading.kind($0) == .word
                && (PlanWords.headings.contains(reading.tokens.hashes[$0]) || reading.hasSuffix($0, "planning"))
        }
    }

    /// What a step's words say: `Start bouw`, `Sluiting inschrijving`; planned where they say nothing.
    private func stepKind(_ place: Place, _ tokens: Range<Int>) -> Deadline.Kind {
        for token in label(place, tokens).prefix(6) where reading.kind(token) == .word {
            if PlanWords.starts.contains(reading.tokens.hashes[token]) { return .start }
            if PlanWords.ends.contains(reading.tokens.hashes[token]) { return .end }
            if isDue(token) { return .due }
        }
        return .planned
    }

    private func isDue(_ token: Int) -> Bool {
        reading.keyword(token) == .uiterlijk || reading.keyword(token) == .deadline
            || PlanWords.dues.contains(reading.tokens.hashes[token])
    }

    /// The words beside the date: before it, behind it, or on the line of the paragraph above that has its place.
    private func label(_ place: Place, _ tokens: Range<Int>) -> Range<Int> {
        switch place {
        case .cell(let place):
            let cells = tables.cells[tables.rows[place.row].cells]
            let beside = cells.first { $0.tokens.lowerBound != tokens.lowerBound }
            return beside?.tokens ?? tokens.lowerBound..<tokens.lowerBound
        case .line(let line):
            let content = reading.lines[line].content
            if content.lowerBound < tokens.lowerBound { return content.lowerBound..<tokens.lowerBound }
            if tokens.upperBound < content.upperBound { return tokens.upperBound..<content.upperBound }
            return lineBeside(line) ?? content.lowerBound..<content.lowerBound
        }
    }

    /// The line that has the place of `line` in the paragraph above its own, which is as long.
    private func lineBeside(_ line: Int) -> Range<Int>? {
        var first = line
        while first > 0, line - first < 12, !reading.lines[first].startsParagraph { first -= 1 }
        var count = 1
        while first + count < reading.lines.count, count < 13, !reading.lines[first + count].startsParagraph {
            count += 1
        }
        let beside = line - count
        guard beside >= 0, first >= count, reading.lines[first - count].startsParagraph,
            !(first - count + 1..<first).contains(where: { reading.lines[$0].startsParagraph })
        else { return nil }
        return reading.lines[beside].content
    }
}

/// Lexicon of plans: words compared by their hash.
private enum PlanWords {
    static let ends = WordSet(
        "einddatum einde eind afloop afloopdatum vervaldatum expiratiedatum eindtermijn")
    static let starts = WordSet(
        "start startdatum begin begindatum aanvang aanvangsdatum ingang ingangsdatum inwerkingtreding")
    static let plans = WordSet(
        "gereed planning oplevering opleverdatum afronding streefdatum gepland gereeddatum wanneer opgeleverd realisatiedatum"
    )
    static let dues = WordSet(
        "sluiting indienen inleveren inschrijving inschrijvingen sluitingsdatum uiterlijke termijn reactietermijn")
    static let steps = WordSet(
        "stap stappen fase actie acties activiteit activiteiten mijlpaal mijlpalen wat onderdeel processtap onderwerp")
    static let days = WordSet("datum data termijn periode tijdstip streefdatum")
    static let headings = WordSet(
        """
        tijdpad tijdlijn fasering mijlpalen vervolg vervolgtraject vervolgproces vervolgstappen verder uitvoering
        stappen processtappen
        """
    )
}
