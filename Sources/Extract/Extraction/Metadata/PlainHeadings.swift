import Layout
import Lexing
import SourceText
import Vocabulary

/// Headings of plain text, from the layout alone: a short line of its own that closes no sentence, above a body.
///
/// What each rule reads, and what speaks against it: `RuleChapter.sections`.
struct PlainHeadings {
    let reading: Reading
    let lines: LineTable
    let texts: TextLines
    let fields: HeaderFields
    /// What a full line holds in bytes, from the document's own type area.
    let fullLine: Int

    init(_ reading: Reading, fields: HeaderFields) {
        self.reading = reading
        self.fields = fields
        lines = reading.lines
        texts = reading.survey.texts
        headings = LineSet([], of: lines.count)
        fullLine = min(max(lines.width, 40), 100)
        let (lines, texts) = (lines, texts)
        let titles = NumberedSeries(reading, reading.survey) {
            !fields.holds(lines[$0], at: $0) && texts.first(from: $0) == $0
        }
        series = titles.titles
    }

    mutating func sections(marked: LineSet, make: (Int) -> Section) -> [Section] {
        var out: [Section] = []
        var index = 0
        while index < lines.count, out.count <= reading.mostFacts {
            if marked.contains(index) {
                out.append(make(index))
                headings.insert([index])
            } else if let heading = heading(at: index) {
                out.append(section(heading))
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

    struct Heading {
        var lines: Range<Int>
        var rule: Rule
        var level: Int?
    }

    func section(_ heading: Heading) -> Section {
        let first = SectionRules.titleTokens(reading, lines[heading.lines.lowerBound])
        let last = lines[heading.lines.upperBound - 1].content.upperBound
        let tokens = first.lowerBound..<max(first.upperBound, last)
        return Section(
            origin: FactOrigin(
                reading.byteRange(tokens), rule: heading.rule,
                confidence: heading.rule.goesByFormAlone ? .probable : .certain),
            title: reading.folded(tokens), level: heading.level)
    }

    mutating func heading(at index: Int) -> Heading? {
        let line = lines[index]
        guard !line.hasCells, !line.shape.contains(.signsOnly), !line.content.isEmpty, line.range.count <= 200,
            !fields.holds(line, at: index)
        else { return nil }
        while nextTitle < series.count, series[nextTitle].lowerBound < index { nextTitle += 1 }
        if nextTitle < series.count, series[nextTitle].lowerBound == index {
            return Heading(lines: series[nextTitle], rule: .sectionNumbered, level: nil)
        }
        if let number = numberPrefix(line) { return numbered(index, number) }
        if let number = bareNumber(line) { return numbered(index, number) }
        if let article = article(index) { return article }
        if let letter = lettered(index) { return letter }
        guard !line.hasMarker, line.range.count <= 140 else { return nil }
        return question(index) ?? title(index) ?? short(index)
    }

    // MARK: Numbered

    struct Prefix {
        var parts: [Int]
        var end: Int
    }

    /// `3.`, `3)` as a list marker, or `5.1`, `5.1.` as figures; letters and bullets are no numbers of headings.
    func numberPrefix(_ line: TextLine) -> Prefix? {
        let first = line.content.lowerBound
        if line.hasMarker {
            let marker = first - 1
            guard marker >= 0, reading.tokens.kinds[marker] == .listMarker, isDigit(marker) else { return nil }
            return Prefix(parts: [Int(reading.tokens.payloads[marker])], end: first)
        }
        guard !line.content.isEmpty, reading.tokens.kinds[first] == .number, let parts = parts(first),
            parts.count > 1 || isGluedNumber(first)
        else { return nil }
        var end = first + 1
        if end < line.content.upperBound, reading.isSign(end, 0x2E) { end += 1 }
        let isSeries = parts.count == 2 && reading.tokens.range(first).count >= 7 && line.startsParagraph
        guard end < line.content.upperBound, parts.allSatisfy({ $0 < 100 }) || isSeries else { return nil }
        return Prefix(parts: parts, end: end)
    }

    /// `1 Inleiding`: a figure without a point, on a line of its own between blank lines.
    func bareNumber(_ line: TextLine) -> Prefix? {
        let first = line.content.lowerBound
        guard line.startsParagraph, !line.hasMarker, line.range.count <= fullLine * 3 / 4,
            let number = reading.plainNumber(first, digits: 1...2),
            number > 0, first + 1 < line.content.upperBound, reading.tokens.kinds[first + 1] == .word,
            reading.tokens.flags[first + 1].contains(.capitalised) || isMisread(first + 1, line),
            reading.keyword(first + 1).month == nil,
            !hasGap(line), isWordy(line),
            !line.content.contains(where: { reading.isSign($0, 0x3B) }),
            !isFollowedByFigure(line) || isKnownTitle(first + 1, line)
        else { return nil }
        return Prefix(parts: [number], end: first + 1)
    }

    func isFollowedByFigure(_ line: TextLine) -> Bool {
        let next = line.tokens.upperBound
        return reading.kind(next) == .number && !reading.flags(next).contains(.startsParagraph)
    }

    /// Columns: three spaces or more inside a line.
    func hasGap(_ line: TextLine) -> Bool {
        line.content.dropFirst().contains { Int(reading.tokens.starts[$0]) - Int(reading.tokens.ends[$0 - 1]) >= 3 }
    }

    /// `Artikel 3 - Leges`, `Vraag 1`, `Hoofdstuk II`: a part that is named with its number.
    func article(_ index: Int) -> Heading? {
        let line = lines[index]
        let first = line.content.lowerBound
        guard !line.hasMarker, line.range.count <= fullLine, reading.flags(first).contains(.capitalised),
            let part = HeadingWords.parts.match(reading.tokens, at: first, limit: line.content.upperBound),
            part.end < line.content.upperBound, line.startsParagraph || isClosed(before: index)
        else { return nil }
        let number = part.end
        switch reading.tokens.kinds[number] {
        case .number, .articleNumber, .listMarker: break
        case .word where reading.flags(number).contains(.capitalised) && reading.tokens.range(number).count <= 4: break
        default: return nil
        }
        let behind = number + 1
        guard behind < line.content.upperBound else {
            return Heading(lines: index..<index + 1, rule: .sectionPart, level: nil)
        }
        let opens =
            reading.flags(behind).contains(.capitalised) || reading.isDash(behind) || reading.isColon(behind)
            || reading.isMark(behind, ".")
        guard opens, !closesSentence(line) || (reading.isMark(behind, ".") && behind + 1 == line.content.upperBound)
        else { return nil }
        return Heading(lines: index..<index + 1, rule: .sectionPart, level: nil)
    }

    func isDigit(_ token: Int) -> Bool { reading.text.bytes[Int(reading.tokens.starts[token])] &- 48 < 10 }

    /// `1.Verbeterde`: no space behind the number's point.
    func isGluedNumber(_ token: Int) -> Bool {
        token + 2 < reading.tokens.count && reading.isSign(token + 1, 0x2E) && reading.tokens.kinds[token + 2] == .word
            && !reading.tokens.flags[token + 2].contains(.spaceBefore)
    }

    func parts(_ token: Int) -> [Int]? {
        let range = reading.tokens.range(token)
        guard range.count <= 10 else { return nil }
        var parts = [0]
        for byte in reading.text.bytes[range.start..<range.end] {
            if byte &- 48 < 10 {
                parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(byte - 48)
            } else if byte == 0x2E {
                parts.append(0)
            } else {
                return nil
            }
        }
        return parts
    }

    mutating func numbered(_ index: Int, _ number: Prefix) -> Heading? {
        let line = lines[index]
        let single = number.parts.count == 1
        if isKnownTitle(number.end, line), line.startsParagraph || isClosed(before: index) {
            lastItem = nil
            return Heading(
                lines: index..<index + 1, rule: .sectionNumbered,
                level: single ? nil : number.parts.filter { $0 > 0 }.count)
        }
        guard beginsTitle(number.end), !closesSentence(line) || endsInComma(line) || isArgument(index, number) else {
            if single { lastItem = (index, number.parts[0]) }
            return nil
        }
        let end = joined(index, shortest: fullLine * 55 / 100)
        guard !runsOnBehindPage(index) else { return nil }
        guard end > index + 1 || (!runsOn(index) && !reading.isColon(line.content.upperBound - 1)) else {
            if single { lastItem = (index, number.parts[0]) }
            return nil
        }
        guard isAboveBody(end, number: number.parts), !(single && continuesList(index, number.parts[0])),
            !closesSentence(lines[end - 1]) || isQuestion(lines[end - 1]) || isArgument(index, number)
        else {
            if single { lastItem = (index, number.parts[0]) }
            return nil
        }
        guard number.parts.count > 1 || line.startsParagraph || isClosed(before: index) else { return nil }
        lastItem = nil
        return Heading(
            lines: index..<end, rule: .sectionNumbered, level: single ? nil : number.parts.filter { $0 > 0 }.count)
    }

    /// Whether the next line goes on with the sentence: no blank line between, and a small letter.
    func runsOn(_ index: Int) -> Bool {
        guard index + 1 < lines.count else { return false }
        let next = lines[index + 1]
        guard !next.startsParagraph, !next.hasMarker, let first = next.content.first,
            reading.tokens.kinds[first] == .word
        else { return false }
        let closesBracket = reading.isSign(lines[index].content.upperBound - 1, 0x29)
        let isWrapped =
            !closesBracket && lines[index].range.count >= fullLine * 8 / 10 && next.range.count < fullLine * 6 / 10
            && closesSentence(next)
        return isWrapped || !reading.tokens.flags[first].contains(.capitalised) || endsInComma(lines[index])
    }

    /// Whether the number continues the items before it, with nothing but items between.
    func continuesList(_ index: Int, _ number: Int) -> Bool {
        guard let lastItem, lastItem.number + 1 == number, isCapital(lastItem.line) == isCapital(index) else {
            return false
        }
        return index - lastItem.line <= 6 && !reading.isSign(lines[index - 1].content.upperBound - 1, 0x2E)
    }

    func isCapital(_ index: Int) -> Bool {
        let first = lines[index].content.first { reading.tokens.kinds[$0] == .word }
        return first.map { reading.tokens.flags[$0].contains(.capitalised) } ?? false
    }

    /// Whether a body (or a heading below this one) stands behind the heading.
    func isAboveBody(_ end: Int, number: [Int]) -> Bool {
        guard let next = texts.first(from: end) else { return false }
        let line = lines[next]
        if let following = numberPrefix(line) {
            if following.parts.count > number.count { return true }
            return number.count == 1 && following.parts == [1] && number[0] != 0 && line.startsParagraph
        }
        if line.hasMarker { return true }
        if !line.startsParagraph, lines[end - 1].range.count < fullLine * 8 / 10 || number.count > 1 { return true }
        return isBody(line) || isQuestion(line) || line.isHeading || line.isBold || opensParagraphs(next)
    }

    /// A short title of its own with a body directly below it: the first of headings below this one.
    func opensParagraphs(_ index: Int) -> Bool {
        guard index + 1 < lines.count, lines[index].startsParagraph, !lines[index + 1].startsParagraph,
            let first = lines[index].content.first
        else { return false }
        return beginsTitle(first) && lines[index].range.count < fullLine / 2 && isBody(lines[index + 1])
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
        return Heading(lines: index..<end, rule: .sectionQuestion, level: nil)
    }

    /// Behind a short line that closes a sentence or an entry: no line of running text.
    func standsApart(_ index: Int) -> Bool {
        index > 0 && closesSentence(lines[index - 1]) && lines[index - 1].range.count < fullLine * 3 / 4
    }

    /// The question below `Vraag 1` is the text of that part.
    func answersPart(_ index: Int) -> Bool {
        guard index > 0, headings.contains(index - 1), let first = lines[index - 1].content.first else { return false }
        return HeadingWords.parts.match(reading.tokens, at: first, limit: lines[index - 1].content.upperBound) != nil
    }

    func isQuestion(_ line: TextLine) -> Bool { reading.isSign(line.content.upperBound - 1, 0x3F) }

    func sentences(_ range: Range<Int>) -> Int {
        let tokens = lines[range.lowerBound].content.lowerBound..<lines[range.upperBound - 1].content.upperBound
        return tokens.count { reading.isSign($0, 0x3F) || (reading.isSign($0, 0x2E) && isSentenceEnd($0)) }
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
            return Heading(lines: index..<index + 1, rule: .sectionTitle, level: nil)
        }
        guard line.startsParagraph || isClosed(before: index), reading.tokens.flags[first].contains(.capitalised),
            !followsColon(index)
        else { return nil }
        if isAlone(HeadingWords.titles.match(reading.tokens, at: first, limit: line.content.upperBound)?.end, line) {
            return Heading(lines: index..<index + 1, rule: .sectionTitle, level: nil)
        }
        if DecisionHeading.end(reading.tokens, at: first, limit: line.content.upperBound)
            == line.content.upperBound
        {
            return Heading(lines: index..<index + 1, rule: .sectionTitle, level: nil)
        }
        if KindNames.lineKind(reading, line.content) != nil || isPaperTitle(index) || isInCapitals(index) {
            return Heading(lines: index..<index + 1, rule: .sectionKind, level: nil)
        }
        return nil
    }

    /// The title at the top of a paper: it begins with the name of a kind and closes no sentence.
    func isPaperTitle(_ index: Int) -> Bool {
        let line = lines[index]
        guard index < 12, line.startsParagraph, line.range.count <= 90, !closesSentence(line), !hasGap(line),
            headings.isEmpty,
            let found = KindNames.match(reading, line.content)
        else { return false }
        return !isReference(found.end, line) && !reading.isColon(line.content.upperBound - 1)
    }

    /// `Raadsvoorstel nr. 15/15`: a reference line rather than a title.
    func isReference(_ end: Int, _ line: TextLine) -> Bool { reading.keyword(end) == .nummer }

    /// Whether the line ends there, a colon left out.
    func isAlone(_ end: Int?, _ line: TextLine) -> Bool {
        guard var end else { return false }
        // `Inleiding/aanleiding`, `Kosten/dekking`: two titles in one.
        if reading.isSign(end, 0x2F), reading.kind(end + 1) == .word { end += 2 }
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
        guard line.content.count <= 11, beginsTitle(first), line.range.count <= max(24, fullLine * 3 / 4),
            line.startsParagraph || isBijlage(line) || opensBelow(index),
            !isQuestion(line), isWordy(line), !closesSentence(line),
            !reading.isColon(line.content.upperBound - 1), !followsColon(index),
            isClosed(before: index),
            HeadingWords.none.match(reading.tokens, at: first, limit: line.content.upperBound) == nil, !saysNone(line),
            !isPageFoot(line), !hasGap(line), !endsOpen(line)
        else { return nil }
        let end = index + 1
        if let label = HeaderLabel.table.match(reading.tokens, at: first, limit: line.content.upperBound),
            label.value.isOfHeader
        {
            return nil
        }
        guard end < lines.count, isBody(lines[end]) || isBijlage(line) || opensChapters(end), !runsOn(index),
            !isTorn(index), !reading.tokens.flags[first].contains(.broken)
        else { return nil }
        return Heading(lines: index..<end, rule: .sectionShort, level: nil)
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
        let byte = reading.text.bytes[Int(reading.tokens.starts[token])]
        return byte == 0x27 || byte == 0x22 || byte == 0xE2 || byte == 0x28
    }

    /// Most of its tokens are words: no row of figures, address or name list.
    func isWordy(_ line: TextLine) -> Bool {
        let words = line.content.count { reading.tokens.kinds[$0] == .word }
        let commas = line.content.count { reading.isSign($0, 0x2C) }
        return words * 2 >= line.content.count && commas < 2
            && !line.content.contains { reading.tokens.kinds[$0] == .address }
    }

    func isPageFoot(_ line: TextLine) -> Bool { PageFoot.isFoot(reading, line) }
}
