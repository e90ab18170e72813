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
    private let headings: [PlanHeading]
    /// Lines above the last date in which no cell says what its column is.
    private var headless = 0..<0
    private static let mostRows = 40
    /// In tokens.
    private static let longestRow = 200

    init(_ reading: Reading, sections: [Section]) {
        self.reading = reading
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
    /// - Complexity: O(log *n*) and at most forty lines up; dates below each other share them.
    mutating func signal(_ date: DateExpression, _ tokens: Range<Int>) -> DeadlineSignal? {
        guard let place = place(of: tokens) else { return nil }
        if let kind = headKind(place, tokens) {
            return DeadlineSignal(kind: kind, start: tokens.lowerBound, rule: .deadlineColumn, confidence: .probable)
        }
        guard date.value.utf8.count > 4 || date.modifier != nil else { return nil }
        let isBelowPlan = isBelowPlan(date.range.start)
        guard isBelowPlan || isColumnOfSteps(place, tokens) else { return nil }
        return DeadlineSignal(
            kind: stepKind(place, tokens), start: tokens.lowerBound,
            rule: isBelowPlan ? .deadlineStep : .deadlineStepTable, confidence: .probable)
    }

    // MARK: Where it stands

    private struct Place {
        var line: Int
        /// Whether the line's cells are set apart by borders, else by wide gaps.
        var hasBorders: Bool
    }

    /// The line of a date with nothing else in its cell but a colon or dash behind it.
    private func place(of tokens: Range<Int>) -> Place? {
        let (first, end) = (tokens.lowerBound, tokens.upperBound)
        let before = reading.kind(first - 1)
        let opensLine = reading.flags(first).contains(.startsLine)
        guard
            opensLine || before == .cellBorder || before == .listMarker || gap(before: first) >= 2
                || isColon(first - 1) && isShortLabel(before: first - 1)
        else { return nil }
        let closes =
            !reading.has(end) || reading.flags(end).contains(.startsLine) || reading.kind(end) == .cellBorder
            || gap(before: end) >= 2
        let leads =
            (opensLine || before == .listMarker)
            && (isColon(end) || reading.isDash(end) || reading.flags(end).contains(.capitalised))
        guard closes || leads else { return nil }
        let line = reading.lines.index(ofToken: first)
        guard reading.lines[line].content.count < Self.longestRow else { return nil }
        return Place(line: line, hasBorders: reading.lines[line].hasCells)
    }

    /// `Start werk: september 2018`: a few words from the start of the line to the colon.
    private func isShortLabel(before colon: Int) -> Bool {
        var first = colon
        while first > 0, colon - first < 8, !reading.flags(first).contains(.startsLine) { first -= 1 }
        return colon > first && reading.flags(first).contains(.startsLine)
            && reading.flags(first).contains(.capitalised)
    }

    /// Whether a gap stands before a date, so that it may be in a column: what is known of its lines is kept for those below.
    func standsBehindGap(_ token: Int) -> Bool { gap(before: token) >= 2 }

    private func gap(before token: Int) -> Int {
        guard token > 0, reading.has(token) else { return 0 }
        return Int(reading.tokens.starts[token]) - Int(reading.tokens.ends[token - 1])
    }

    private func isColon(_ token: Int) -> Bool { reading.isMark(token, ":") || reading.kind(token) == .labelEnd }

    // MARK: Columns

    /// What the head of the date's column says.
    private mutating func headKind(_ place: Place, _ tokens: Range<Int>) -> Deadline.Kind? {
        let head = place.hasBorders ? borderedHead(place.line, tokens) : alignedHead(place.line, tokens)
        return head.flatMap { kind(of: $0) }
    }

    private func borderedHead(_ line: Int, _ tokens: Range<Int>) -> Range<Int>? {
        var top = line
        while top > 0, line - top < Self.mostRows,
            reading.lines[top - 1].hasCells || reading.lines[top - 1].shape.contains(.signsOnly)
        { top -= 1 }
        guard top < line else { return nil }
        let cells = reading.cells(reading.lines[line].content)
        guard let column = cells.firstIndex(where: { $0.contains(tokens.lowerBound) }) else { return nil }
        let heads = reading.cells(reading.lines[top].content)
        return heads.count == cells.count ? heads[column] : nil
    }

    /// The cell above that stands in the columns of the date and says what it is: the lines between have columns too.
    private mutating func alignedHead(_ line: Int, _ tokens: Range<Int>) -> Range<Int>? {
        guard gap(before: tokens.lowerBound) >= 2 else { return nil }
        let mine = reading.characters(tokens, in: reading.lines[line].tokens)
        var top = line - 1
        var steps = 0
        var tellsOther = false
        while top >= 0, steps < Self.mostRows {
            if headless.contains(top) {
                top = headless.lowerBound - 1
                continue
            }
            let row = reading.lines[top]
            let cells = reading.columns(row.content)
            guard cells.count > 1 || row.content.dropFirst().contains(where: { gap(before: $0) >= 2 }) else { break }
            if cells.contains(where: { kind(of: $0) != nil }) {
                let head = cells.first { reading.characters($0, in: row.tokens).overlaps(mine) }
                if let head, kind(of: head) != nil { return head }
                // `Start bouw` in the column of the steps says nothing of the column of the dates.
                tellsOther = true
            }
            top -= 1
            steps += 1
        }
        if !tellsOther { headless = top + 1..<line }
        return nil
    }

    /// `| Stap | Datum |`: the date stands in a table whose head tells of steps.
    private func isColumnOfSteps(_ place: Place, _ tokens: Range<Int>) -> Bool {
        var top = place.line
        while top > 0, place.line - top < Self.mostRows, isRow(top - 1, place.hasBorders) { top -= 1 }
        guard top < place.line else { return false }
        let head = reading.lines[top]
        guard head.content.count < Self.longestRow else { return false }
        let cells = place.hasBorders ? reading.cells(head.content) : reading.columns(head.content)
        guard cells.count > 1, cells[1...].contains(where: { tellsWhen($0) }) else { return false }
        return cells[0].count <= 3
            && cells[0].contains {
                reading.kind($0) == .word && PlanWords.steps.contains(reading.tokens.hashes[$0])
            }
    }

    private func isRow(_ line: Int, _ hasBorders: Bool) -> Bool {
        let line = reading.lines[line]
        if hasBorders { return line.hasCells || line.shape.contains(.signsOnly) }
        return line.content.dropFirst().contains { gap(before: $0) >= 2 }
    }

    private func tellsWhen(_ cell: Range<Int>) -> Bool {
        cell.count <= 3
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
        var low = 0
        var high = headings.count
        while low < high {
            let middle = (low + high) / 2
            if headings[middle].start < offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 && headings[low - 1].plans
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
        let line = reading.lines[place.line].content
        if line.lowerBound < tokens.lowerBound { return line.lowerBound..<tokens.lowerBound }
        if tokens.upperBound < line.upperBound { return tokens.upperBound..<line.upperBound }
        var first = place.line
        while first > 0, place.line - first < 12, !reading.lines[first].startsParagraph { first -= 1 }
        var count = 1
        while first + count < reading.lines.count, count < 13, !reading.lines[first + count].startsParagraph {
            count += 1
        }
        let beside = place.line - count
        guard beside >= 0, first >= count, reading.lines[first - count].startsParagraph,
            !(first - count + 1..<first).contains(where: { reading.lines[$0].startsParagraph })
        else { return line.lowerBound..<line.lowerBound }
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
