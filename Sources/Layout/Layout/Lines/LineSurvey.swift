package import Lexing
package import SourceText

/// The lines of a document and what can be seen of each before anything is said about what they are: made once.
package struct LineSurvey: Sendable {
    package let lines: LineTable
    /// What the edges of pages put between them.
    package let furniture: LineSet
    /// Which are text, and neither rules nor edges of pages.
    package let texts: TextLines
    /// Those that begin with a marker.
    let marked: MarkedLines

    /// - Complexity: O(*n*), *n* the number of tokens.
    package init(_ reading: TokenReading, _ text: StructuredText) {
        let lines = LineTable(text, reading.tokens)
        let furniture = FurnitureFinder.lines(reading, lines)
        self.lines = lines
        self.furniture = furniture
        texts = TextLines(lines, furniture: furniture)
        marked = MarkedLines(reading, lines) { !furniture.contains($0) }
    }
}
