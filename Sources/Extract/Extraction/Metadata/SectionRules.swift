import Layout
import Lexing
import SourceText
import Vocabulary

/// Rules for headings. What the format marks (`#`, `<h2>`, a line wholly in bold) is one; in plain text the layout
/// decides: see `PlainHeadings`.
enum SectionRules {
    static func sections(_ reading: Reading, fields: HeaderFields) -> [Section] {
        let lines = reading.lines
        var marked: [Int] = []
        for index in 0..<lines.count where marked.count <= reading.mostFacts && isMarked(reading, index, fields) {
            marked.append(index)
        }
        let marksMany = marked.count(where: { lines[$0].isHeading || lines[$0].isBold }) >= 3
        if marksMany { return marked.map { markedSection(reading, lines[$0]) } }
        var headings = PlainHeadings(reading, fields: fields)
        return headings.sections(marked: LineSet(marked, of: lines.count)) { markedSection(reading, lines[$0]) }
    }

    /// A heading by its format: not a label of the header, not a cell, not the word `besluit` before a decision.
    private static func isMarked(_ reading: Reading, _ index: Int, _ fields: HeaderFields) -> Bool {
        let line = reading.lines[index]
        guard line.isHeading || line.isBold, !line.content.isEmpty, !line.shape.contains(.signsOnly) else {
            return false
        }
        if fields.holds(line, at: index) { return false }
        if line.isHeading {
            return HeadingWords.mastheads.match(
                reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound) == nil
        }
        guard !line.hasCells, line.range.count <= 200 else { return false }
        let last = line.content.upperBound - 1
        if reading.isSign(last, 0x3B) || reading.isSign(last, 0x2C) { return false }
        if line.range.count > 110 || isPoint(reading, index), reading.isSign(last, 0x2E) { return false }
        return HeadingWords.none.match(reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound)
            == nil
    }

    /// `1. **De nota vast te stellen.**` in the twelve lines below the title of a decision: a point in bold.
    private static func isPoint(_ reading: Reading, _ index: Int) -> Bool {
        let line = reading.lines[index]
        guard line.hasMarker, reading.kind(line.tokens.lowerBound) == .listMarker, line.content.count > 3 else {
            return false
        }
        return (max(0, index - 12)..<index).contains { above in
            let content = reading.lines[above].content
            return DecisionHeading.end(reading.tokens, at: content.lowerBound, limit: content.upperBound)
                == content.upperBound
        }
    }

    static func markedSection(_ reading: Reading, _ line: TextLine) -> Section {
        let title = titleTokens(reading, line)
        let rule = line.isHeading ? "section.marked" : "section.bold"
        return Section(
            origin: FactOrigin(reading.byteRange(title), rule: rule), title: reading.folded(title),
            level: line.level > 0 ? line.level : nil)
    }

    /// The tokens of a heading's title: with its number, without marks of the format.
    static func titleTokens(_ reading: Reading, _ line: TextLine) -> Range<Int> {
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
        while first < last, reading.isSign(first, 0x3C), let end = reading.endOfMarkup(first, before: last) {
            first = end
        }
        while last > first, reading.tokens.kinds[last - 1] == .emphasis || isClosingHash(reading, last - 1) {
            last -= 1
        }
        return first..<last
    }

    private static func isClosingHash(_ reading: Reading, _ token: Int) -> Bool { reading.isSign(token, 0x23) }
}

/// Words that tell headings from other short lines.
enum HeadingWords {
    /// Beginnings of short lines that are no headings: the formal parts of a decision, signatures, greetings, page feet.
    static let none = PhraseTable(.headingNot)

    /// All that a chapter says.
    static let nothing = PhraseTable(.chapterNothing)

    /// Titles that are headings wherever they stand alone on a line, also before another heading or a list.
    static let titles = PhraseTable(.titleChapter)

    /// Titles whose first letter OCR read as an l.
    static let misread = PhraseTable(.titleMisread)

    /// What the head of an official publication says above its title.
    static let mastheads = PhraseTable(.titleMasthead)

    /// Names of parts that a number follows.
    static let parts = PhraseTable(.titlePart)

    /// Words with which a question begins.
    static let question = PhraseTable(.titleQuestion)
}
