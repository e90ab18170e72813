import Lexing
import SourceText
import Vocabulary

/// Rules for headings. What the format marks (`#`, `<h2>`, a line wholly in bold) is one; in plain text the layout
/// decides: see `PlainHeadings`.
enum HeadingRules {
    /// The headings of a document, in order; where there are more than `most`, about so many of them.
    /// - Parameter marksAll: whether a format that marks some headings marks all; a PDF shows only those in larger type.
    /// - Complexity: O(*n*), *n* the number of tokens.
    static func headings(
        _ reading: TokenReading, _ survey: LineSurvey, fields: HeaderFields, marksAll: Bool, most: Int
    ) -> [Heading] {
        let lines = survey.lines
        var marked: [Int] = []
        for index in 0..<lines.count where marked.count <= most && isMarked(reading, lines, index, fields) {
            marked.append(index)
        }
        let marksMany =
            marksAll
            && marked.count(where: { lines[$0].isHeading || lines[$0].isBold }) >= LayoutLimits.fewestMarkedHeadings
        if marksMany { return marked.map { markedHeading(reading, lines, $0) } }
        var plain = PlainHeadings(reading, survey, fields: fields)
        return plain.headings(marked: LineSet(marked, of: lines.count), most: most) {
            markedHeading(reading, lines, $0)
        }
    }

    /// A heading by its format: not a label of the header, not a cell, not the word `besluit` before a decision.
    private static func isMarked(_ reading: TokenReading, _ lines: LineTable, _ index: Int, _ fields: HeaderFields)
        -> Bool
    {
        let line = lines[index]
        guard line.isHeading || line.isBold, !line.content.isEmpty, !line.shape.contains(.signsOnly) else {
            return false
        }
        if fields.holds(line, at: index) { return false }
        if line.isHeading {
            return HeadingWords.mastheads.match(
                reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound) == nil
        }
        guard !line.hasCells, line.range.count <= LayoutLimits.longestHeading else { return false }
        let last = line.content.upperBound - 1
        if reading.isMark(last, ";") || reading.isMark(last, ",") { return false }
        if DayForm.isPlaceAndDay(line.content, reading) { return false }
        if line.range.count > LayoutLimits.longestBoldSentence || isPoint(reading, lines, index),
            reading.isMark(last, ".")
        {
            return false
        }
        return HeadingWords.none.match(reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound)
            == nil
    }

    /// `1. **De nota vast te stellen.**` in the lines below the title of a decision: a point in bold.
    private static func isPoint(_ reading: TokenReading, _ lines: LineTable, _ index: Int) -> Bool {
        let line = lines[index]
        guard line.hasMarker, reading.kind(line.tokens.lowerBound) == .listMarker,
            line.content.count > LayoutLimits.longestShortPoint
        else {
            return false
        }
        return (max(0, index - LayoutLimits.mostLinesOfPoints)..<index).contains { above in
            let content = lines[above].content
            return DecisionHeading.end(reading.tokens, at: content.lowerBound, limit: content.upperBound)
                == content.upperBound
        }
    }

    private static func markedHeading(_ reading: TokenReading, _ lines: LineTable, _ index: Int) -> Heading {
        let line = lines[index]
        return Heading(
            lines: index..<index + 1, title: titleTokens(reading, line), origin: line.isHeading ? .marked : .bold,
            level: line.level > 0 ? line.level : nil)
    }

    /// The tokens of a heading's title: with its number, without marks of the format.
    static func titleTokens(_ reading: TokenReading, _ line: TextLine) -> Range<Int> {
        var first = line.content.lowerBound
        if line.hasMarker {
            while first > line.tokens.lowerBound, reading.tokens.kinds[first - 1] == .emphasis { first -= 1 }
            let marker = first - 1
            if marker >= line.tokens.lowerBound, reading.tokens.kinds[marker] == .listMarker,
                reading.tokens.payloads[marker] > 0
            {
                first = marker
            }
        }
        var last = line.content.upperBound
        while first < last, reading.isMark(first, "<"), let end = reading.endOfMarkup(first, before: last) {
            first = end
        }
        while last > first, reading.tokens.kinds[last - 1] == .emphasis || isClosingHash(reading, last - 1) {
            last -= 1
        }
        return first..<last
    }

    private static func isClosingHash(_ reading: TokenReading, _ token: Int) -> Bool { reading.isMark(token, "#") }
}
