import Lexing
import SourceText
import Vocabulary

/// Where the header ends: at the salutation, the decision, running text, or a heading that no field follows.
extension HeaderScan {
    func ends(at index: Int) -> Bool {
        let line = lines[index]
        if isNumberedTitle(line) || opensContents(line) || !out.fields.isEmpty && headsRelated(line) { return true }
        if line.isHeading || line.isBold {
            guard out.fields.count > 1 else { return false }
            return isAboveChapter(index)
                || label(at: index) == nil && bareLabel(at: index) == nil && !isAboveField(index)
        }
        if beginsBody(line) {
            return (line.startsParagraph || !lastIsTorn || label(at: index) == nil) && !isAddressee(index)
        }
        guard !out.fields.isEmpty || index >= LayoutLimits.fewestLinesOfHead else { return false }
        if isAboveChapter(index) { return !out.fields.isEmpty }
        return isProse(index) && label(at: index) == nil && !continues(index)
    }

    /// `Geachte`, `De raad van de gemeente`, `Inleiding`.
    func beginsBody(_ line: TextLine) -> Bool {
        HeaderBorder.table.match(reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound) != nil
    }

    /// `Eerdere besluiten:` above a list of them.
    private func headsRelated(_ line: TextLine) -> Bool {
        let found = Self.related.match(
            reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound)
        return found.map { withoutColon(line.content).upperBound == $0.end } ?? false
    }

    private static let related = PhraseTable(.titleRelated)

    /// `Inhoud`: a table of contents follows.
    private func opensContents(_ line: TextLine) -> Bool {
        line.content.count == 1 && Self.contents.contains(reading.tokens.hashes[line.content.lowerBound])
    }

    private static let contents = WordSet("inhoud inhoudsopgave")

    /// `1. Wij stellen u voor`: the first chapter.
    func isNumberedTitle(_ line: TextLine) -> Bool {
        guard line.hasMarker, line.startsParagraph, let first = line.content.first, line.content.lowerBound > 0 else {
            return false
        }
        return reading.tokens.payloads[first - 1] > 0 && reading.tokens.kinds[first - 1] == .listMarker
            && reading.flags(first).contains(.capitalised)
    }

    /// `2.1 Vaststellen begroting`: a title with a number of parts is no value of the label above it.
    func isNumberedChapter(_ line: TextLine) -> Bool {
        let first = line.content.lowerBound
        guard first + 1 < line.content.upperBound, reading.tokens.number(first)?.form == .pointDecimal else {
            return false
        }
        return reading.flags(first + 1).contains(.capitalised)
    }

    /// A heading that stands in the header itself: a field follows it, or another heading above one.
    private func isAboveField(_ index: Int) -> Bool {
        for next in index + 1..<max(index + 1, min(limit, index + LayoutLimits.mostTitleLines)) {
            let line = lines[next]
            if line.shape.contains(.signsOnly) { continue }
            if line.hasCells { return reading.cells(line.content).first.map({ isKnown($0) }) ?? false }
            if bareLabel(at: next)?.role.isOfHeader == true { return true }
            if let found = label(at: next) { return found.role.isOfHeader && !found.value.isEmpty }
            guard line.isHeading || line.isBold else { return false }
        }
        return false
    }

    /// `OPENBAAR` or `Kern` above a chapter: a word that can be a label heads running text.
    func isAboveChapter(_ index: Int) -> Bool {
        guard let label = bareLabel(at: index), !label.hasColon || lines[index].isHeading,
            label.role == .other || label.role == .chapter, label.lines.upperBound < lines.count
        else { return false }
        let next = lines[label.lines.upperBound]
        guard next.startsParagraph else { return false }
        return isNumberedChapter(next) || isNumberedTitle(next) && !beginsWithInitial(next)
            || isProse(label.lines.upperBound)
    }

    /// A long line that closes a sentence, or that the next line continues at length.
    func isProse(_ index: Int) -> Bool {
        let line = lines[index]
        // A row of labels may be as wide as a page.
        guard line.range.count > LayoutLimits.shortestProse, !line.hasCells, let last = line.content.last,
            !reading.hasColumns(line.content, more: LayoutLimits.mostColumnsOfText)
        else { return false }
        if reading.isMark(last, ".") || line.range.count > LayoutLimits.sureProse { return true }
        guard index + 1 < lines.count else { return false }
        let next = lines[index + 1]
        return !next.startsParagraph && next.range.count > LayoutLimits.longestShortLine && label(at: index + 1) == nil
    }

    /// Whether the last value stood on a line below its label.
    var lastIsTorn: Bool { out.fields.last?.value.first.map { reading.flags($0).contains(.startsLine) } ?? false }

    /// `De gemeenteraad van Leeuwarden` above the fields of a letter: to whom it goes.
    func isAddressee(_ index: Int) -> Bool {
        let content = lines[index].content
        guard out.fields.isEmpty,
            let opening = DecisionLeadIns.openings.match(
                reading.tokens, at: content.lowerBound, limit: content.upperBound),
            opening.end < content.upperBound, !reading.isMark(content.upperBound - 1, ";")
        else { return false }
        // `De raad …, in vergadering bijeen,` above the subject of a motie.
        let isClause = reading.isMark(content.upperBound - 1, ",")
        for next in index + 1..<min(lines.count, index + LayoutLimits.mostLinesOfAddress) {
            let line = lines[next].content
            guard DecisionLeadIns.clauses.match(reading.tokens, at: line.lowerBound, limit: line.upperBound) == nil
            else { return false }
            if isClause {
                if isLabelled(next), label(at: next)?.role == .subject { return true }
                continue
            }
            if isLabelled(next) || knownEnd(next) != nil || (reading.columns(line).count > 1 && label(at: next) != nil)
            {
                return true
            }
        }
        return false
    }
}
