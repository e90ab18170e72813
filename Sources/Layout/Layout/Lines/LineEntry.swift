import Lexing

/// What stands with a part of a line on that line: for plans that are set in lines of which no table was made.
package struct LineEntry: Hashable, Sendable {
    /// The line's content, without its marker.
    package let content: Range<Int>
    /// The part that was asked for, which may run on to further lines.
    package let part: Range<Int>
    fileprivate let line: Int

    /// The content before the part, and behind it.
    package var before: Range<Int> { min(content.lowerBound, part.lowerBound)..<part.lowerBound }
    /// Empty where the part runs to the end of the line, or over it.
    package var behind: Range<Int> { part.upperBound..<max(part.upperBound, content.upperBound) }
}

extension DocumentLayout {
    /// Tokens of a line that is an entry and no running text, at most.
    private static let longestEntry = 200

    /// The line that a part of the text begins on; nil where it is longer than an entry.
    /// - Complexity: O(log *lines*).
    package func entry(of part: Range<Int>) -> LineEntry? {
        let line = lines.index(ofToken: part.lowerBound)
        let content = lines[line].content
        guard content.count < Self.longestEntry else { return nil }
        return LineEntry(content: content, part: part, line: line)
    }

    /// Lines of a column, at most.
    private static let longestColumn = 12

    /// The line that has the place of `entry` in the paragraph above its own, which is as long: two columns that stand one
    /// below the other, as a reader of PDF gives them.
    /// - Complexity: O(1): so many lines.
    package func entry(beside entry: LineEntry) -> Range<Int>? {
        var first = entry.line
        while first > 0, entry.line - first < Self.longestColumn, !lines[first].startsParagraph { first -= 1 }
        var count = 1
        while first + count < lines.count, count <= Self.longestColumn, !lines[first + count].startsParagraph {
            count += 1
        }
        let beside = entry.line - count
        guard beside >= 0, first >= count, lines[first - count].startsParagraph,
            !(first - count + 1..<first).contains(where: { lines[$0].startsParagraph })
        else { return nil }
        return lines[beside].content
    }
}
