import Lexing
import SourceText
import Vocabulary

/// Headings of plain text, from the layout alone: a short line of its own that closes no sentence, above a body.
///
/// What each rule reads, and what speaks against it: `RuleChapter.sections`.
struct PlainHeadings {
    let reading: TokenReading
    let survey: LineSurvey
    var lines: LineTable { survey.lines }
    var texts: TextLines { survey.texts }
    let fields: HeaderFields
    let area: TypeArea

    init(_ reading: TokenReading, _ survey: LineSurvey, fields: HeaderFields) {
        self.reading = reading
        self.fields = fields
        self.survey = survey
        headings = LineSet(of: survey.lines.count)
        area = TypeArea(of: survey.lines)
        let titles = NumberedSeries(reading, survey) {
            !fields.holds(survey.lines[$0], at: $0) && survey.texts.first(from: $0) == $0
        }
        series = titles.titles
    }

    /// Whether a line takes so much of the type area, or more.
    func fills(_ line: TextLine, _ degree: TypeArea.Degree) -> Bool { area.isFilled(degree, by: line.range.count) }

    mutating func headings(marked: LineSet, most: Int, make: (Int) -> Heading) -> [Heading] {
        var out: [Heading] = []
        var index = 0
        while index < lines.count, out.count <= most {
            if marked.contains(index) {
                out.append(make(index))
                headings.insert(index)
            } else if var heading = heading(at: index) {
                if let number = numberAbove(index) {
                    heading.lines = index - 1..<heading.lines.upperBound
                    heading.title = number..<heading.title.upperBound
                    heading.origin = .numbered
                }
                out.append(heading)
                headings.insert(heading.lines)
                index = heading.lines.upperBound
                continue
            }
            index += 1
        }
        return out
    }

    /// The titles of an agenda or list of decisions, and the first of them that is not behind the line at hand.
    private let series: [Range<Int>]
    private var nextTitle = 0

    /// Lines that are headings, so that a heading behind one needs no closed sentence before it.
    var headings: LineSet
    /// The last line that is an item of a list, and its number.
    var lastItem: (line: Int, number: Int)?

    /// The heading that these lines are.
    func make(_ held: Range<Int>, _ origin: Heading.Origin, level: Int? = nil) -> Heading {
        let first = HeadingRules.titleTokens(reading, lines[held.lowerBound])
        let last = lines[held.upperBound - 1].content.upperBound
        return Heading(
            lines: held, title: first.lowerBound..<max(first.upperBound, last), origin: origin, level: level)
    }

    mutating func heading(at index: Int) -> Heading? {
        let line = lines[index]
        guard !line.hasCells, !line.shape.contains(.signsOnly), !line.content.isEmpty,
            line.range.count <= LayoutLimits.longestHeading,
            !fields.holds(line, at: index)
        else { return nil }
        while nextTitle < series.count, series[nextTitle].lowerBound < index { nextTitle += 1 }
        if nextTitle < series.count, series[nextTitle].lowerBound == index {
            return make(series[nextTitle], .numbered)
        }
        if let number = numberPrefix(line) { return numbered(index, number) }
        if let number = bareNumber(line) { return numbered(index, number) }
        if let article = article(index) { return article }
        if let letter = lettered(index) { return letter }
        guard !line.hasMarker, line.range.count <= LayoutLimits.longestPlainHeading,
            !DayForm.isPlaceAndDay(line.content, reading),
            !DayForm.isStandPerDay(line.content, reading)
        else { return nil }
        return question(index) ?? title(index) ?? short(index)
    }

    // MARK: Questions

    func question(_ index: Int) -> Heading? {
        let line = lines[index]
        if index > 0, lines[index - 1].hasMarker, lines[index - 1].content.isEmpty { return nil }
        guard beginsTitle(line.content.lowerBound),
            line.startsParagraph || opensBelow(index), !followsColon(index),
            !answersPart(index)
        else { return nil }
        let end = isQuestion(line) ? index + 1 : index + 2
        guard end <= lines.count, isQuestion(lines[end - 1]), end == index + 1 || !lines[end - 1].startsParagraph else {
            return nil
        }
        guard
            HeadingWords.question.match(reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound)
                != nil
        else { return nil }
        guard sentences(index..<end) == 1 else { return nil }
        if end < lines.count, let next = numberPrefix(lines[end]), next.parts.count == 1, next.parts[0] > 1 {
            return nil
        }
        return make(index..<end, .question)
    }

    /// Behind a short line that closes a sentence or an entry: no line of running text.
    func standsApart(_ index: Int) -> Bool {
        index > 0 && closesSentence(lines[index - 1]) && !fills(lines[index - 1], .title)
    }

    /// The question below `Vraag 1` is the text of that part.
    func answersPart(_ index: Int) -> Bool {
        guard index > 0, headings.contains(index - 1), let first = lines[index - 1].content.first else { return false }
        return HeadingWords.parts.match(reading.tokens, at: first, limit: lines[index - 1].content.upperBound) != nil
    }

    func isQuestion(_ line: TextLine) -> Bool { reading.isMark(line.content.upperBound - 1, "?") }

    func sentences(_ range: Range<Int>) -> Int {
        let tokens = lines[range.lowerBound].content.lowerBound..<lines[range.upperBound - 1].content.upperBound
        return tokens.count { reading.isMark($0, "?") || (reading.isMark($0, ".") && isSentenceEnd($0)) }
    }

    func isSentenceEnd(_ token: Int) -> Bool {
        token + 1 < reading.tokens.count && reading.tokens.flags[token + 1].contains(.capitalised)
            && reading.tokens.flags[token + 1].contains(.spaceBefore)
    }

    // MARK: Titles and short lines

    /// `1. Beslispunten`, `4. Argumenten`: a title that papers use, and nothing else, behind its number.
    func isKnownTitle(_ first: Int, _ line: TextLine) -> Bool {
        guard first < line.content.upperBound else { return false }
        if isMisread(first, line) { return true }
        guard reading.tokens.flags[first].contains(.capitalised) else { return false }
        let limit = line.content.upperBound
        return HeadingWords.titles.match(reading.tokens, at: first, limit: limit)?.end == limit
            || DecisionHeading.end(reading.tokens, at: first, limit: limit) == limit
    }

    func title(_ index: Int) -> Heading? {
        let line = lines[index]
        let first = line.content.lowerBound
        guard line.startsParagraph || reading.flags(first).contains(.capitalised) else { return nil }
        if index > 0, index + 1 < lines.count, hasGap(lines[index - 1]), hasGap(lines[index + 1]) { return nil }
        if line.startsParagraph, isMisread(first, line) {
            return make(index..<index + 1, .title)
        }
        guard line.startsParagraph || isClosed(before: index), reading.tokens.flags[first].contains(.capitalised),
            !followsColon(index)
        else { return nil }
        if isAlone(HeadingWords.titles.match(reading.tokens, at: first, limit: line.content.upperBound)?.end, line) {
            return make(index..<index + 1, .title)
        }
        if DecisionHeading.end(reading.tokens, at: first, limit: line.content.upperBound)
            == line.content.upperBound
        {
            return make(index..<index + 1, .title)
        }
        if KindNames.lineKind(reading, line.content) != nil || isPaperTitle(index) || isInCapitals(index)
            || isNumberedPaper(line) || isDecision(index)
        {
            return make(index..<index + 1, .kind)
        }
        return nil
    }

    /// The title at the top of a paper: it begins with the name of a kind and closes no sentence.
    func isPaperTitle(_ index: Int) -> Bool {
        let line = lines[index]
        guard index < LayoutLimits.linesAboveTitle, line.startsParagraph, line.range.count <= LayoutLimits.longestTitle,
            !closesSentence(line), !hasGap(line),
            headings.isEmpty,
            let found = KindNames.match(reading, line.content)
        else { return false }
        return !isReference(found.end, line) && !reading.isColon(line.content.upperBound - 1)
    }

    /// `Besluit` alone between blank lines, above what was decided.
    func isDecision(_ index: Int) -> Bool {
        let content = lines[index].content
        return content.count == 1 && reading.keyword(content.lowerBound) == .besluit
            && !reading.flags(content.lowerBound).contains(.allCapitals)
            && lines[index].startsParagraph && index + 1 < lines.count && lines[index + 1].startsParagraph
    }

    /// `MOTIE 2 - Geen verhoging`: one of several papers in a file.
    func isNumberedPaper(_ line: TextLine) -> Bool {
        guard line.startsParagraph, let first = line.content.first, reading.flags(first).contains(.allCapitals),
            let found = KindNames.match(reading, line.content), reading.kind(found.end) == .number
        else { return false }
        return reading.isDash(found.end + 1) || reading.isColon(found.end + 1)
    }

    /// `Raadsvoorstel nr. 15/15`: a reference line rather than a title.
    func isReference(_ end: Int, _ line: TextLine) -> Bool { reading.keyword(end) == .nummer }

    /// Whether the line ends there, a colon left out.
    func isAlone(_ end: Int?, _ line: TextLine) -> Bool {
        guard var end else { return false }
        // `Inleiding/aanleiding`, `Kosten/dekking`: two titles in one.
        if reading.isMark(end, "/"), reading.kind(end + 1) == .word { end += 2 }
        // `Argumenten en afwegingen`
        if reading.keyword(end) == .en,
            let second = HeadingWords.titles.match(reading.tokens, at: end + 1, limit: line.content.upperBound)
        {
            end = second.end
        }
        return end == line.content.upperBound || (end + 1 == line.content.upperBound && reading.isColon(end))
    }

    func short(_ index: Int) -> Heading? {
        let line = lines[index]
        let first = line.content.lowerBound
        guard line.content.count <= LayoutLimits.mostTokensOfHeading, beginsTitle(first),
            line.range.count <= max(LayoutLimits.shortestFullTitle, area.bytes(.title)),
            line.startsParagraph || isBijlage(line) || opensBelow(index),
            !isQuestion(line), isWordy(line), !closesSentence(line),
            !reading.isColon(line.content.upperBound - 1), !followsColon(index),
            isClosed(before: index),
            HeadingWords.none.match(reading.tokens, at: first, limit: line.content.upperBound) == nil, !saysNone(line),
            !isPageFoot(line), !hasGap(line), !endsOpen(line), !isCaption(line) || isBijlage(line)
        else { return nil }
        let end = index + 1
        if isLabelled(line) { return nil }
        if let label = HeaderLabel.table.match(reading.tokens, at: first, limit: line.content.upperBound),
            label.value.isOfHeader
        {
            return nil
        }
        guard end < lines.count, isBody(lines[end]) || isBijlage(line) || opensChapters(end), !runsOn(index),
            !isTorn(index), !reading.tokens.flags[first].contains(.broken)
        else { return nil }
        return make(index..<end, .short)
    }

    /// Whether a sentence goes on below the blank line behind it: text whose lines were torn apart.
    func isTorn(_ index: Int) -> Bool {
        guard let next = texts.first(from: index + 1), let first = lines[next].content.first else { return false }
        return reading.kind(first) == .word && !lines[next].hasMarker && !reading.flags(first).contains(.capitalised)
    }

    /// Directly below a heading, or below a short line that closes its paragraph: two words or more, in no brackets.
    func opensBelow(_ index: Int) -> Bool {
        let line = lines[index]
        guard headings.contains(index - 1) || standsApart(index), line.content.count > 1 else { return false }
        return !line.content.contains { reading.isMark($0, "(") || reading.isMark($0, "[") }
    }

    /// `Vast te stellen het`: the sentence goes on below.
    func endsOpen(_ line: TextLine) -> Bool {
        switch reading.keyword(line.content.upperBound - 1) {
        case .de, .het, .een, .van, .volgende: true
        default: false
        }
    }

    /// `1 Water en bodem` or `1. …`: the first of numbered headings below this one.
    func opensChapters(_ index: Int) -> Bool {
        guard let number = numberPrefix(lines[index]) ?? bareNumber(lines[index]) else { return false }
        return number.parts.allSatisfy { $0 <= 1 } && isCapital(index) && !closesSentence(lines[index])
    }

    func isBijlage(_ line: TextLine) -> Bool {
        KindNames.match(reading, line.content)?.kind == .bijlage && line.content.count > 1
    }

    /// Begins with a word that has a capital (or a figure behind a capital): no OCR dust of one letter.
    func beginsTitle(_ token: Int) -> Bool {
        let tokens = reading.tokens
        // `2. Z23.001234 - Subsidie`: an item of a list of decisions.
        if token + 1 < tokens.count, tokens.kinds[token] == .zaaknummer, reading.isDash(token + 1) { return true }
        guard token < tokens.count, tokens.kinds[token] == .word else {
            return token < tokens.count && (tokens.kinds[token] == .punctuation && isOpening(token))
                && tokens.flags[token + 1 < tokens.count ? token + 1 : token].contains(.capitalised)
        }
        guard tokens.flags[token].contains(.capitalised) || isDigit(token) else { return false }
        return tokens.range(token).count > 1
    }

    func isOpening(_ token: Int) -> Bool {
        reading.isMark(token, "(") || Mark.quotes.contains(reading.tokens.hashes[token])
    }

    /// Most of its tokens are words: no row of figures, address or name list.
    func isWordy(_ line: TextLine) -> Bool {
        let words = line.content.count { reading.tokens.kinds[$0] == .word }
        let commas = line.content.count { reading.isMark($0, ",") }
        return words * 2 >= line.content.count && commas < 2
            && !line.content.contains { reading.tokens.kinds[$0] == .address }
    }

    func isPageFoot(_ line: TextLine) -> Bool { PageFoot.isFoot(reading, line) }
}
