import Lexing
import Vocabulary

/// What stands above and below tables and may speak of them: each line of one table only.
struct TableSurroundings {
    private let reading: TokenReading
    private let survey: LineSurvey

    init(_ reading: TokenReading, _ survey: LineSurvey) {
        self.reading = reading
        self.survey = survey
    }

    /// - Parameter lines: of each table its lines, in order.
    /// - Complexity: O(*t*), *t* the number of tables.
    func add(to list: inout TableList, lines: [Range<Int>]) {
        // Lines before this one speak of a table above.
        var free = 0
        for table in list.tables.indices {
            if goesOn(table, list, lines) {
                list.tables[table].setAbove(list.tables[table - 1].above)
                list.tables[table].setTitle(list.tables[table - 1].title)
            } else {
                list.tables[table].setAbove(above(lines[table].lowerBound, from: free))
                list.tables[table].setTitle(title(lines[table].lowerBound, from: free))
            }
            let next = table + 1 < lines.count ? lines[table + 1].lowerBound : survey.lines.count
            free = lines[table].upperBound
            guard let note = survey.texts.first(from: free), note < next, isNote(note),
                isOfTableAbove(note, next: next)
            else { continue }
            list.tables[table].setBelow(survey.lines[note].content)
            free = note + 1
        }
        for table in list.tables.indices.dropFirst().reversed() where list.tables[table - 1].below.isEmpty {
            if goesOn(table, list, lines) { list.tables[table - 1].setBelow(list.tables[table].below) }
        }
    }

    /// Whether a table is the rest of the one before it: no text stands between them, and their heads name the same columns,
    /// or the upper one ends where a head stands again.
    private func goesOn(_ table: Int, _ list: TableList, _ lines: [Range<Int>]) -> Bool {
        guard table > 0, lines[table - 1].upperBound <= lines[table].lowerBound else { return false }
        let first = lines[table].lowerBound
        if lines[table - 1].upperBound == first, !survey.lines[first].startsParagraph { return true }
        guard survey.texts.first(from: lines[table - 1].upperBound) ?? .max >= first else { return false }
        let names = names(of: table, list)
        return !names.isEmpty && names == self.names(of: table - 1, list)
    }

    /// What the last line of a table's head says beyond the first column.
    private func names(of table: Int, _ list: TableList) -> [UInt64] {
        guard let row = list.tables[table].head.last else { return [] }
        return list.cells[list.rows[row].cells].filter { $0.column > 0 }
            .flatMap { cell in cell.tokens.map { reading.tokens.hashes[$0] } }
    }

    /// The tokens of the lines above the line `first`, none before `limit`, up to a heading.
    private func above(_ first: Int, from limit: Int) -> Range<Int> {
        guard first < survey.lines.count else { return 0..<0 }
        let end = survey.lines[first].tokens.lowerBound
        var start = end
        var line = first
        for _ in 0..<LayoutLimits.linesAboveTable {
            guard let above = survey.texts.last(before: line), above >= limit else { break }
            line = above
            start = max(survey.lines[above].tokens.lowerBound, end - LayoutLimits.tokensAboveTable)
            if survey.lines[above].isHeading { break }
        }
        return start..<end
    }

    /// The content of the line above the line `first` that names a table, none before `limit`: a heading, a line that begins as
    /// captions do, or a short one that closes no sentence. A unit in brackets may stand between them.
    private func title(_ first: Int, from limit: Int) -> Range<Int> {
        var line = first
        for _ in 0..<LayoutLimits.linesAboveTable {
            guard let above = survey.texts.last(before: line), above >= limit else { return 0..<0 }
            let content = survey.lines[above].content
            if !isUnit(content) { return isTitle(above) ? content : 0..<0 }
            line = above
        }
        return 0..<0
    }

    /// `(bedragen x € 1.000)`, `Bedragen x € 1.000`.
    private func isUnit(_ content: Range<Int>) -> Bool {
        guard let first = content.first else { return false }
        return reading.isMark(first, "(")
            || TableWords.notes.match(reading.tokens, at: first, limit: content.upperBound) != nil
    }

    private func isTitle(_ line: Int) -> Bool {
        let content = survey.lines[line].content
        guard let first = content.first, let last = content.last, content.count <= LayoutLimits.longestNote else {
            return false
        }
        if survey.lines[line].isHeading || survey.lines[line].isBold { return true }
        if TableWords.captions.match(reading.tokens, at: first, limit: content.upperBound) != nil { return true }
        let opens = reading.flags(first).contains(.capitalised) && content.count <= LayoutLimits.longestRowLabel
        return opens && !survey.lines[line].hasMarker && !reading.isMark(last, ".") && !reading.isMark(last, ",")
            && !reading.isColon(last) && !reading.isMark(last, ";")
    }

    private func isNote(_ line: Int) -> Bool {
        let line = survey.lines[line]
        return !line.isHeading && !line.hasCells && !line.content.isEmpty
            && line.content.count <= LayoutLimits.longestNote
    }

    /// Whether a line below a table speaks of it: always where more lines follow, and of one between two tables where it
    /// stands closer to the upper one, or begins as notes do.
    private func isOfTableAbove(_ note: Int, next: Int) -> Bool {
        if next == survey.lines.count || survey.texts.first(from: note + 1) ?? next < next { return true }
        let (isApart, nextIsApart) = (survey.lines[note].startsParagraph, survey.lines[next].startsParagraph)
        let content = survey.lines[note].content
        let isCaption =
            reading.isColon(content.upperBound - 1)
            || TableWords.captions.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
        if isApart != nextIsApart { return nextIsApart && !isCaption }
        return !isCaption
            && (!isApart || reading.isMark(content.lowerBound, "(") || reading.isMark(content.lowerBound, "*")
                || TableWords.notes.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil)
    }
}

/// First words of what stands around tables.
enum TableWords {
    static let captions = PhraseTable(.tableCaption)
    static let notes = PhraseTable(.tableNote)
    static let units = WordSet(.tableUnit)
}
