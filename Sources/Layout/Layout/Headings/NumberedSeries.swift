import Lexing
import SourceText
import Vocabulary

/// Numbered titles that run through a paper, each above its own text: the items of a besluitenlijst or agenda.
///
/// Such a line looks like an item of a list, and often closes with a full stop as one does. What tells them apart is what
/// stands below: the numbers go on from title to title, and text that is no part of the sentence stands between them.
struct NumberedSeries {
    /// The lines of each title, in order.
    private(set) var titles: [Range<Int>] = []

    /// Fewer titles are no series.
    private static let fewest = 3
    /// Lines of the longest title.
    private static let mostLines = 4
    /// Share of the titles, in hundredths, that have text below them.
    private static let leastWithText = 60

    /// - Parameter isText: whether a line may belong to the series or to its texts.
    /// - Complexity: O(*n*), *n* the number of lines.
    init(_ reading: TokenReading, _ survey: LineSurvey, isText: (Int) -> Bool) {
        for style in [ListMarker.Style.figure, .bare] where titles.isEmpty {
            titles = Self.titles(style, reading, survey, isText)
        }
    }

    /// The titles of which each begins with a figure of that style.
    private static func titles(
        _ style: ListMarker.Style, _ reading: TokenReading, _ survey: LineSurvey, _ isText: (Int) -> Bool
    ) -> [Range<Int>] {
        let (lines, marked) = (survey.lines, survey.marked)
        let paragraphs = ParagraphRules(reading, lines)
        var found: [Range<Int>] = []
        var before: Int?
        for place in 0..<marked.count
        where isText(marked[place].line) && marked[place].marker.style == style && !marked[place].isStray {
            let number = marked[place].marker.number
            // An inner list that happens to come to the number which is due.
            let isInner = before.map { $0 + 1 == number && $0 != found.count } ?? false
            before = number
            guard number == found.count + 1, !isInner, opens(marked[place], reading, lines) else { continue }
            if let last = found.last, hasPart(last.upperBound..<marked[place].line, reading, lines) { break }
            found.append(title(marked[place].line, lines, paragraphs))
        }
        guard found.count >= fewest, let first = found.first, !isLed(first.lowerBound, reading, lines) else {
            return []
        }
        let starts = Set((0..<marked.count).map { marked[$0].line })
        let withText = found.count { title in
            title.upperBound < lines.count && !starts.contains(title.upperBound) && isText(title.upperBound)
                && paragraphs.opensAnew(title.upperBound) && paragraphs.endsTitle(title.upperBound - 1)
        }
        return withText * 100 >= found.count * leastWithText ? found : []
    }

    /// Whether a capital follows the number. `5     Kadernota 2023-2026 (zaak Z22-02977)`: a figure without a point is one
    /// only on a line that begins a paragraph and has no columns.
    private static func opens(_ entry: MarkedLines.Entry, _ reading: TokenReading, _ lines: LineTable) -> Bool {
        guard let first = entry.content.first, reading.flags(first).contains(.capitalised) else { return false }
        return entry.marker.style == .figure || lines[entry.line].startsParagraph && !reading.hasColumns(entry.content)
    }

    /// A title runs over the lines that go on with its sentence.
    private static func title(_ first: Int, _ lines: LineTable, _ paragraphs: ParagraphRules)
        -> Range<Int>
    {
        var end = first + 1
        let isInCapitals = paragraphs.isInCapitals(first)
        while end < lines.count, end < first + mostLines, paragraphs.goesOn(end), !paragraphs.isClosed(end - 1),
            !isInCapitals || paragraphs.isInCapitals(end)
        {
            end += 1
        }
        return first..<end
    }

    /// `Artikel 4   Tarieven` among lines behind a title: the numbers below it are those of leden, which begin anew in each
    /// article.
    private static func hasPart(_ held: Range<Int>, _ reading: TokenReading, _ lines: LineTable) -> Bool {
        held.contains { index in
            let content = lines[index].content
            guard lines[index].startsParagraph, let word = content.first, reading.flags(word).contains(.capitalised),
                let part = ClauseWords.parts.match(reading.tokens, at: word, limit: content.upperBound)
            else { return false }
            return reading.kind(part.end) == .number || reading.kind(part.end) == .articleNumber
        }
    }

    /// Items that a colon leads to are no titles.
    private static func isLed(_ first: Int, _ reading: TokenReading, _ lines: LineTable) -> Bool {
        guard first > 0, let last = lines[first - 1].content.last else { return false }
        return reading.isColon(last)
    }
}
