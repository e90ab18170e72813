import Lexing
import SourceText
import Vocabulary

/// What stands around a line: whether the text before it is complete, and a body below it.
extension PlainHeadings {
    /// The line behind the heading that begins at `index`: a heading that fills its line may run on over the next.
    func joined(_ index: Int) -> Int {
        let line = lines[index]
        let next = index + 1
        guard next < lines.count, !isQuestion(line) else { return next }
        let second = lines[next]
        guard !second.hasMarker, !second.hasCells, !closesSentence(second), !isLabelled(second),
            !reading.isColon(second.content.upperBound - 1), numberPrefix(second) == nil,
            !fills(second, .running), reading.kind(second.content.lowerBound) == .word
        else { return next }
        // `2.1 Wijziging mandaatregister` above `Besluit`
        let opening = ClauseWords.openings.match(
            reading.tokens, at: second.content.lowerBound, limit: second.content.upperBound)
        if opening?.end == second.content.upperBound { return next }
        let isLower = !reading.tokens.flags[second.content.lowerBound].contains(.capitalised)
        if second.startsParagraph {
            return isLower && fills(line, .wrapped) && !fills(second, .running) ? next + 1 : next
        }
        guard fills(line, .wrapped) else { return next }
        let behind = next + 1
        guard behind < lines.count else { return next + 1 }
        return isLower || lines[behind].startsParagraph || startsBody(behind) ? next + 1 : next
    }

    /// `Portefeuillehouder: wethouder A. Bos` below the title of an item.
    func isLabelled(_ line: TextLine) -> Bool {
        let label = HeaderLabel.table.match(
            reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound)
        return label.map {
            $0.value.role != .chapter && reading.isColon($0.end) && $0.end + 1 < line.content.upperBound
        }
            ?? false
    }

    /// Whether the sentence goes on behind the foot of the page.
    func runsOnBehindPage(_ index: Int) -> Bool {
        guard let behind = PageFoot.breakEnd(reading, lines, at: index + 1), behind < lines.count,
            !lines[behind].hasMarker,
            let first = lines[behind].content.first
        else { return false }
        return !reading.tokens.flags[first].contains(.capitalised)
    }

    func startsBody(_ index: Int) -> Bool {
        reading.tokens.flags[lines[index].tokens.lowerBound].contains(.capitalised) && isBody(lines[index])
    }

    /// Running text: a line that is long, or that closes a sentence.
    func isBody(_ line: TextLine) -> Bool {
        if line.hasCells || hasGap(line) || saysNone(line) || isCaption(line) { return true }
        let isClosed = closesSentence(line) || reading.isColon(line.content.upperBound - 1)
        return fills(line, .running)
            || (isClosed && line.content.count >= LayoutLimits.fewestTokensOfSentence)
            || (line.hasMarker && line.range.count > LayoutLimits.longestBareItem)
    }

    /// `Tabel 1  Opbouw van het krediet`, `Bedragen in duizenden euro's`: what speaks of the table below it.
    func isCaption(_ line: TextLine) -> Bool {
        guard let first = line.content.first else { return false }
        return TableWords.units.contains(reading.tokens.hashes[first])
            || TableWords.captions.match(reading.tokens, at: first, limit: line.content.upperBound) != nil
    }

    /// `Geen.`, `N.v.t.`, `Niet van toepassing`: a chapter of a form that has nothing to tell.
    func saysNone(_ line: TextLine) -> Bool {
        line.content.count <= LayoutLimits.longestNothing
            && HeadingWords.nothing.match(
                reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound)?.end
                == line.content.upperBound
    }

    /// What closes a sentence or an entry of a list.
    private static let sentenceEnds = Array(".;,".utf8)
    /// What closes any text: a heading may stand behind it.
    private static let textEnds = Array(".?!;)\"".utf8)

    func closesSentence(_ line: TextLine) -> Bool {
        guard let last = line.content.last else { return false }
        return Self.sentenceEnds.contains(reading.lastByte(last))
    }

    /// `2.1. Het plan past in de woonvisie.`: a claim of one short sentence, with its grounds directly below it.
    func isArgument(_ index: Int, _ number: Prefix) -> Bool {
        let line = lines[index]
        guard number.parts.count > 1, line.startsParagraph || headings.contains(index - 1),
            !fills(line, .argument), index + 1 < lines.count,
            reading.isMark(line.content.upperBound - 1, ".")
        else { return false }
        return !lines[index + 1].startsParagraph && startsBody(index + 1)
    }

    func endsInComma(_ line: TextLine) -> Bool { reading.isMark(line.content.upperBound - 1, ",") }

    /// Whether the text before a line is complete: the start, a heading, a header field, or a closed sentence.
    func isClosed(before index: Int) -> Bool {
        guard let before = texts.last(before: index) else { return true }
        if headings.contains(before) || fields.holds(lines[before], at: before) { return true }
        guard let last = lines[before].content.last else { return true }
        if lines[index].startsParagraph, hasGap(lines[before]) { return true }
        if Self.textEnds.contains(reading.lastByte(last)) { return true }
        return !fills(lines[before], .closed) && lines[index].startsParagraph
            && (lines[before].hasMarker || reading.tokens.kinds[last] != .word || !isTitleLike(before))
    }

    /// A short capitalised line: two of them in a row are a list of names, not headings.
    func isTitleLike(_ index: Int) -> Bool {
        beginsTitle(lines[index].content.lowerBound) && lines[index].startsParagraph
    }

    func followsColon(_ index: Int) -> Bool {
        guard index > 0, !headings.contains(index - 1), let last = lines[index - 1].content.last else { return false }
        return reading.isColon(last)
    }

    /// `TWEEDE BESTUURSRAPPORTAGE 2023`: two words or more in capitals at the top, that name no municipality.
    func isInCapitals(_ index: Int) -> Bool {
        let line = lines[index]
        guard index < LayoutLimits.linesAboveCapitals, line.startsParagraph,
            line.range.count <= LayoutLimits.longestTitle, headings.isEmpty
        else { return false }
        let words = line.content.filter { reading.tokens.kinds[$0] == .word }
        guard words.count > 1, !hasGap(line), isWordy(line), index + 1 < lines.count, lines[index + 1].startsParagraph,
            words.allSatisfy({ reading.flags($0).contains(.allCapitals) }),
            HeadingWords.none.match(reading.tokens, at: words[0], limit: line.content.upperBound) == nil
        else { return false }
        return GemeenteTable.shared.match(reading.tokens, at: words[0]) == nil
            && HeaderLabel.table.match(reading.tokens, at: words[0], limit: line.content.upperBound) == nil
    }

    /// `lnleiding`: a known title whose first letter OCR read as an l.
    func isMisread(_ first: Int, _ line: TextLine) -> Bool {
        HeadingWords.misread.match(reading.tokens, at: first, limit: line.content.upperBound)?.end
            == line.content.upperBound
    }

    /// `A. Nieuwe brug` in a list of decisions: a letter and a title, what was decided directly below it.
    func lettered(_ index: Int) -> Heading? {
        let line = lines[index]
        let next = index + 1
        guard line.hasMarker, line.startsParagraph, next < lines.count, !lines[next].startsParagraph,
            !lines[next].hasMarker, !fills(line, .closing), !closesSentence(line),
            Byte.isUpper(reading.byte(line.content.lowerBound - 1)), beginsTitle(line.content.lowerBound),
            let below = lines[next].content.first, reading.flags(below).contains(.capitalised),
            lines[next].content.count == 1 || startsBody(next), !reading.isColon(line.content.upperBound - 1)
        else { return nil }
        return make(index..<next, .lettered)
    }
}
