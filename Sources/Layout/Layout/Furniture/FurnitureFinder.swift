package import Lexing
import SourceText

/// Finds what a page's edge puts into a text: page numbers, feet and heads. Text formats have no other sign of pages than
/// these lines and form feeds.
package enum FurnitureFinder {
    /// The lines that are furniture.
    /// - Complexity: O(*n*), *n* the number of tokens.
    package static func lines(_ reading: TokenReading, _ lines: LineTable) -> LineSet {
        var found = LineSet(of: lines.count)
        var behindPage = 0
        for index in 0..<lines.count {
            let line = lines[index]
            if index >= behindPage, index > 0, let end = PageFoot.breakEnd(reading, lines, at: index) {
                behindPage = end
            }
            if index < behindPage || isFurniture(reading, line) { found.insert(index) }
        }
        return found
    }

    private static func isFurniture(_ reading: TokenReading, _ line: TextLine) -> Bool {
        PageFoot.isFoot(reading, line) && !line.hasMarker || PageFoot.isRunningHead(reading, line)
    }
}
