import Lexing
import SourceText
import Vocabulary

/// Headings that begin with a number or are named with one: `5.1. Wmo`, `1 Inleiding`, `Artikel 3 - Leges`.
extension PlainHeadings {
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
        if let added = addedNumber(line) { return added }
        guard !line.content.isEmpty, reading.tokens.kinds[first] == .number, let parts = parts(first),
            parts.count > 1 || isGluedNumber(first)
        else { return nil }
        var end = first + 1
        if end < line.content.upperBound, reading.isMark(end, ".") { end += 1 }
        let isSeries =
            parts.count == 2 && reading.tokens.range(first).count >= LayoutLimits.shortestSeriesNumber
            && line.startsParagraph
        guard end < line.content.upperBound, parts.allSatisfy({ $0 <= LayoutLimits.mostChapters }) || isSeries else {
            return nil
        }
        return Prefix(parts: parts, end: end)
    }

    /// `2.` or `2.1.` alone on the line directly above a title, as Word breaks them: the first token of the number.
    func numberAbove(_ index: Int) -> Int? {
        guard index > 0, !lines[index].startsParagraph, lines[index - 1].startsParagraph, !headings.contains(index - 1)
        else { return nil }
        let line = lines[index - 1]
        let number = line.tokens.lowerBound
        if line.hasMarker, line.content.isEmpty {
            return reading.kind(number) == .listMarker && isDigit(number) ? number : nil
        }
        guard line.content.count <= 2, reading.kind(number) == .number,
            let parts = parts(number), parts.count > 1, parts.allSatisfy({ $0 <= LayoutLimits.mostChapters }),
            line.content.dropFirst().allSatisfy({ reading.isMark($0, ".") })
        else { return nil }
        return number
    }

    /// `9a. Communicatie`: a number with a letter and a full stop, put in between two others.
    private func addedNumber(_ line: TextLine) -> Prefix? {
        let first = line.content.lowerBound
        guard !line.content.isEmpty, first + 2 < line.content.upperBound, line.startsParagraph,
            reading.tokens.kinds[first] == .word || reading.tokens.kinds[first] == .articleNumber, isDigit(first),
            reading.isMark(first + 1, "."), !reading.flags(first + 1).contains(.spaceBefore),
            let letter = reading.bytes(of: first).last, Letter.place(letter) != nil,
            let number = Int(String(decoding: reading.bytes(of: first).dropLast(), as: UTF8.self)),
            LayoutLimits.numbersOfHeadings.contains(number)
        else { return nil }
        return Prefix(parts: [number], end: first + 2)
    }

    /// `1 Inleiding`: a figure without a point, on a line of its own between blank lines.
    func bareNumber(_ line: TextLine) -> Prefix? {
        let first = line.content.lowerBound
        guard line.startsParagraph, !line.hasMarker, line.range.count <= area.bytes(.title),
            let number = reading.plainNumber(first, digits: 1...2),
            number > 0, first + 1 < line.content.upperBound, reading.tokens.kinds[first + 1] == .word,
            reading.tokens.flags[first + 1].contains(.capitalised) || isMisread(first + 1, line),
            !reading.keyword(first + 1).isMonth,
            !hasGap(line, from: first + 2), isWordy(line),
            !line.content.contains(where: { reading.isMark($0, ";") }),
            !isFollowedByFigure(line) || isKnownTitle(first + 1, line)
        else { return nil }
        return Prefix(parts: [number], end: first + 1)
    }

    func isFollowedByFigure(_ line: TextLine) -> Bool {
        let next = line.tokens.upperBound
        return reading.kind(next) == .number && !reading.flags(next).contains(.startsParagraph)
    }

    /// Columns: three spaces or more inside a line.
    /// - Parameter token: gaps before it are left out.
    func hasGap(_ line: TextLine, from token: Int = 0) -> Bool {
        line.content.dropFirst(max(1, token - line.content.lowerBound)).contains {
            Int(reading.tokens.starts[$0]) - Int(reading.tokens.ends[$0 - 1]) >= LayoutLimits.columnGap
        }
    }

    /// `Artikel 3 - Leges`, `Vraag 1`, `Hoofdstuk II`: a part that is named with its number.
    func article(_ index: Int) -> Heading? {
        let line = lines[index]
        let first = line.content.lowerBound
        guard !line.hasMarker, line.range.count <= area.bytes(.full), reading.flags(first).contains(.capitalised),
            let part = HeadingWords.parts.match(reading.tokens, at: first, limit: line.content.upperBound),
            part.end < line.content.upperBound, line.startsParagraph || isClosed(before: index)
        else { return nil }
        let number = part.end
        switch reading.tokens.kinds[number] {
        case .number, .articleNumber, .listMarker: break
        case .word
        where reading.flags(number).contains(.capitalised)
            && reading.tokens.range(number).count <= LayoutLimits.longestPartNumber:
            break
        default: return nil
        }
        let behind = number + 1
        guard behind < line.content.upperBound else {
            return make(index..<index + 1, .part)
        }
        let opens =
            reading.flags(behind).contains(.capitalised) || reading.isDash(behind) || reading.isColon(behind)
            || reading.isMark(behind, ".")
        guard opens, !closesSentence(line) || (reading.isMark(behind, ".") && behind + 1 == line.content.upperBound)
        else { return nil }
        return make(index..<index + 1, .part)
    }

    func isDigit(_ token: Int) -> Bool { Byte.isDigit(reading.byte(token)) }

    /// `1.Verbeterde`: no space behind the number's point.
    func isGluedNumber(_ token: Int) -> Bool {
        token + 2 < reading.tokens.count && reading.isMark(token + 1, ".") && reading.tokens.kinds[token + 2] == .word
            && !reading.tokens.flags[token + 2].contains(.spaceBefore)
    }

    func parts(_ token: Int) -> [Int]? {
        let range = reading.tokens.range(token)
        guard range.count <= LayoutLimits.longestChapterNumber else { return nil }
        var parts = [0]
        for byte in reading.bytes[range.start..<range.end] {
            if Byte.isDigit(byte) {
                parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
            } else if byte == UInt8(ascii: ".") {
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
            return make(index..<index + 1, .numbered, level: single ? nil : number.parts.filter { $0 > 0 }.count)
        }
        guard beginsTitle(number.end), !closesSentence(line) || endsInComma(line) || isArgument(index, number) else {
            if single { lastItem = (index, number.parts[0]) }
            return nil
        }
        let end = joined(index)
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
        return make(index..<end, .numbered, level: single ? nil : number.parts.filter { $0 > 0 }.count)
    }

    /// Whether the next line goes on with the sentence: no blank line between, and a small letter.
    func runsOn(_ index: Int) -> Bool {
        guard index + 1 < lines.count else { return false }
        let next = lines[index + 1]
        guard !next.startsParagraph, !next.hasMarker, let first = next.content.first else { return false }
        // `in te zetten in` above `2023 (€ 1.200.000).`
        if reading.kind(first) == .number { return fills(lines[index], .closing) }
        guard reading.kind(first) == .word else { return false }
        let closesBracket = reading.isMark(lines[index].content.upperBound - 1, ")")
        let isWrapped =
            !closesBracket && fills(lines[index], .closing)
            && !fills(next, .running)
            && closesSentence(next)
        return isWrapped || !reading.tokens.flags[first].contains(.capitalised) || endsInComma(lines[index])
    }

    /// Whether the number continues the items before it, with nothing but items between.
    func continuesList(_ index: Int, _ number: Int) -> Bool {
        guard let lastItem, lastItem.number + 1 == number, isCapital(lastItem.line) == isCapital(index) else {
            return false
        }
        return index - lastItem.line <= LayoutLimits.mostLinesOfItem
            && !reading.isMark(lines[index - 1].content.upperBound - 1, ".")
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
        // `2.1 Indiener A` above `Samenvatting` or above the title of a table: no item of a list stands so.
        if number.count > 1, line.startsParagraph, lines[end - 1].startsParagraph { return true }
        if !line.startsParagraph, !fills(lines[end - 1], .closing) || number.count > 1 {
            return true
        }
        return isBody(line) || isQuestion(line) || line.isHeading || line.isBold || opensParagraphs(next)
    }

    /// A short title of its own with a body directly below it: the first of headings below this one.
    func opensParagraphs(_ index: Int) -> Bool {
        guard index + 1 < lines.count, lines[index].startsParagraph, !lines[index + 1].startsParagraph,
            let first = lines[index].content.first
        else { return false }
        return beginsTitle(first) && !fills(lines[index], .half) && isBody(lines[index + 1])
    }
}
