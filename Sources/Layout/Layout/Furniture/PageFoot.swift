package import Lexing
import SourceText
import Vocabulary

/// Feet and heads of pages: `Pagina 5/30`, `2 van 7`, `- 3 -`.
package enum PageFoot {
    package static func isFoot(_ reading: TokenReading, _ line: TextLine) -> Bool {
        guard line.tokens.count <= LayoutLimits.longestFoot else { return false }
        var figures = 0
        var mayBePage = false
        for token in line.tokens {
            switch reading.tokens.kinds[token] {
            case .number:
                // `2024      2025` stands above columns.
                if figures > 0, reading.gap(before: token) >= LayoutLimits.columnGap { return false }
                figures += 1
                // `(8717921).` alone on a line is the number of a case.
                if (reading.tokens.number(token)?.digits ?? 0) <= LayoutLimits.mostDigitsOfPage { mayBePage = true }
            case .listMarker:
                if reading.tokens.payloads[token] > 0 { (figures, mayBePage) = (figures + 1, true) }
            case .word: if !words.contains(reading.tokens.hashes[token]) { return false }
            // `2026;`, `2023.`: the end of a sentence that was wrapped.
            case .punctuation: if reading.isMark(token, ";") || closesYear(reading, token) { return false }
            case .emphasis, .cellBorder, .labelEnd: break
            default: return false
            }
        }
        return mayBePage && figures <= 2
    }

    private static func closesYear(_ reading: TokenReading, _ token: Int) -> Bool {
        (reading.isMark(token, ".") || reading.isMark(token, ","))
            && reading.plainNumber(token - 1, digits: LayoutLimits.digitsOfYear).map(LayoutLimits.years.contains)
                ?? false
    }

    /// `Gemeente Hellendoorn                    2`: a head above a page, its number set apart; a line of its own that no
    /// list or table goes on with.
    package static func isRunningHead(_ reading: TokenReading, _ line: TextLine) -> Bool {
        let content = line.content
        guard line.startsParagraph, !line.hasMarker, LayoutLimits.tokensOfRunningHead.contains(content.count),
            let first = content.first, let last = content.last,
            reading.flags(first).contains(.capitalised),
            reading.plainNumber(last, digits: LayoutLimits.digitsOfPage) != nil
        else { return false }
        let gap = content.dropFirst().first {
            Int(reading.tokens.starts[$0]) - Int(reading.tokens.ends[$0 - 1]) >= LayoutLimits.gapBeforePage
        }
        guard let gap, gap == last || !line.hasCells else { return false }
        return (gap..<last).allSatisfy { reading.kind($0) != .word || words.contains(reading.tokens.hashes[$0]) }
    }

    /// The line behind the foot and head that a page's end puts into the text at `index`: a block of a few lines at most,
    /// below a blank line, one of which ends in the page's number. Nil where there is no such block.
    package static func breakEnd(_ reading: TokenReading, _ lines: LineTable, at index: Int) -> Int? {
        guard index < lines.count, lines[index].startsParagraph else { return nil }
        var numbered: Int?
        for line in index..<min(lines.count, index + LayoutLimits.mostLinesOfBreak + 1) {
            if line > index, lines[line].startsParagraph { return numbered == nil ? nil : line }
            // The text goes on directly behind the page's number.
            if let numbered, numbered == line - 1, let first = lines[line].content.first,
                !reading.flags(first).contains(.capitalised)
            {
                return line
            }
            guard line < index + LayoutLimits.mostLinesOfBreak, isOfBreak(lines[line]) else { return nil }
            if endsInPage(reading, lines[line]) { numbered = line }
        }
        return nil
    }

    private static func isOfBreak(_ line: TextLine) -> Bool {
        !line.hasMarker && !line.isHeading && line.tokens.count <= LayoutLimits.longestBreakLine
            && line.range.count <= LayoutLimits.longestBreakLineInBytes
    }

    /// `pagina 1 van 3`, `blad 2`, `- 3 -`, `3 / 9` at the end of a line, set apart where no word says what it is.
    private static func endsInPage(_ reading: TokenReading, _ line: TextLine) -> Bool {
        if isFoot(reading, line) || isRunningHead(reading, line) { return true }
        let content = line.content
        guard let last = content.last, content.count > 2,
            reading.plainNumber(last, digits: LayoutLimits.digitsOfPage) != nil
        else {
            return false
        }
        let before = last - 1
        if isWord(reading, before) && reading.keyword(before) != .van { return true }
        let isOf = reading.keyword(before) == .van || reading.isMark(before, "/")
        guard isOf, last - 2 > content.lowerBound,
            reading.plainNumber(last - 2, digits: LayoutLimits.digitsOfPage) != nil
        else { return isOf && reading.isMark(before, "/") && line.tokens.count <= LayoutLimits.longestPageOf }
        let gap = Int(reading.tokens.starts[last - 2]) - Int(reading.tokens.ends[last - 3])
        return isWord(reading, last - 3) || gap >= LayoutLimits.columnGap
            || line.tokens.count <= LayoutLimits.longestPageOf
    }

    private static func isWord(_ reading: TokenReading, _ token: Int) -> Bool {
        reading.kind(token) == .word && words.contains(reading.tokens.hashes[token])
    }

    private static let words = WordSet(.pageFoot)
}
