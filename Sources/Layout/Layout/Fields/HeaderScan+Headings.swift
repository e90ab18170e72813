import Lexing
import SourceText
import Vocabulary

/// Headings that are labels.
extension HeaderScan {
    /// `#### Onderwerp:` above its paragraph; without a colon only words that head no chapter.
    func headedValue(at index: Int) -> Arrangement? {
        let line = lines[index]
        guard line.isHeading, let label = bareLabel(at: index), label.hasColon || label.role.isOfHeader,
            label.lines.count == 1, index + 1 < limit
        else { return nil }
        let end = paragraphEnd(index + 1)
        let value = valueTokens(index + 1).lowerBound..<lines[end - 1].content.upperBound
        guard isShortParagraph(index + 1..<end), label.role.isOfHeader || !isProse(index + 1) else { return nil }
        return Arrangement(
            pairs: [FieldPair(label: label.tokens, value: value, role: label.role)], lines: index..<end)
    }

    /// Behind the last line of the paragraph that begins at `index`, a few lines at most.
    private func paragraphEnd(_ index: Int) -> Int {
        var end = index + 1
        while end < limit, end - index <= LayoutLimits.mostLinesOfValue, !lines[end].startsParagraph,
            !lines[end].isHeading, label(at: end) == nil
        { end += 1 }
        return end
    }

    private func isShortParagraph(_ range: Range<Int>) -> Bool {
        let first = lines[range.lowerBound]
        guard range.count <= LayoutLimits.mostLinesOfValue,
            lines[range.upperBound - 1].range.end - first.range.start <= LayoutLimits.longestHeadedValue
        else { return false }
        return !first.isHeading && !first.hasCells && !(first.hasMarker && !beginsWithInitial(first))
            && !first.shape.contains(.signsOnly) && !beginsBody(first)
    }
}
