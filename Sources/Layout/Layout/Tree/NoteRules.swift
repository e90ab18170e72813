import Lexing
import SourceText
import Vocabulary

/// Which lines are notes: below the rule at a page's foot, or with the mark of a note before them.
///
/// Source: word processors set notes below a rule of dashes, Markdown has `[^1]: …`.
final class NoteRules {
    private let reading: TokenReading
    private let lines: LineTable

    init(_ reading: TokenReading, _ lines: LineTable) {
        self.reading = reading
        self.lines = lines
    }

    /// Whether the line at `index` begins a note; `last` is the block above it.
    /// - Complexity: O(1).
    func isNote(_ index: Int, behind last: TextBlock?) -> Bool {
        let line = lines[index]
        guard let first = line.tokens.first, line.tokens.count > 1 else { return false }
        if isMark(first) || isMarkdownMark(line.tokens) { return true }
        guard reading.plainNumber(first, digits: LayoutLimits.digitsOfNote) != nil, reading.gap(before: first + 1) > 0,
            reading.flags(first + 1).contains(.capitalised)
        else { return false }
        let isBehindNote = last?.kind == .note && last?.lines.upperBound == index
        return isBehindNote || isRule(index - 1)
    }

    /// `¹`, `⁴`: a raised figure.
    private func isMark(_ token: Int) -> Bool {
        Self.raised.contains(reading.tokens.hashes[token])
    }

    private static let raised = WordSet(.noteMark)

    /// `[^1]:`
    private func isMarkdownMark(_ tokens: Range<Int>) -> Bool {
        let first = tokens.lowerBound
        guard reading.isMark(first, "["), reading.isMark(first + 1, "^") else { return false }
        return tokens.prefix(LayoutLimits.longestNoteMark).contains {
            reading.isMark($0, "]") && reading.isColon($0 + 1)
        }
    }

    /// `__________`
    private func isRule(_ index: Int) -> Bool {
        index >= 0 && lines[index].shape.contains(.signsOnly)
            && lines[index].range.count >= LayoutLimits.shortestRule
    }
}
