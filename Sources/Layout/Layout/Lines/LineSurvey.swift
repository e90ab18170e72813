package import Lexing
package import SourceText

/// The lines of a document and what can be seen of each before anything is said about what they are: made once, and shared
/// by all that look at lines.
package final class LineSurvey: Sendable {
    package let lines: LineTable
    /// What the edges of pages put between them.
    package let furniture: LineSet
    /// Which are text, and neither rules nor edges of pages.
    package let texts: TextLines
    /// Those that begin with a marker.
    let marked: MarkedLines

    /// - Complexity: O(*n*), *n* the number of tokens.
    package init(_ reading: TokenReading, _ text: StructuredText) {
        var lines = LineTable(text, reading.tokens)
        let furniture = FurnitureFinder.lines(reading, lines)
        let marked = MarkedLines(reading, lines) { !furniture.contains($0) }
        // What a converter put before the paper's own number is no content.
        for place in 0..<marked.count where marked[place].start > lines[marked[place].line].tokens.lowerBound {
            lines.setContent(marked[place].content, ofLine: marked[place].line)
        }
        self.lines = lines
        self.furniture = furniture
        self.marked = marked
        texts = TextLines(lines, furniture: furniture)
    }
}
