import SourceText

/// Markdown's own lines: headings, rules, quotes, a line set wholly in bold, a table of HTML.
extension BlockParser {
    /// Takes the line if it is one of Markdown's own.
    mutating func takeMarkdown(_ line: Line, next: Line?) -> Bool {
        let first = bytes[line.textStart]
        switch first {
        case 0x23: return takeNumberSigns(line)
        case 0x3D: return takeUnderline(line, mark: 0x3D)
        case 0x2D, 0x2A, 0x5F: if takeUnderline(line, mark: first) { return true }
        case 0x3C where startsMarkupTable(line):
            finish()
            return startMarkupTable(line)
        default: break
        }
        return takeBoldLine(line, next: next)
    }

    /// Takes the marks off the block that has just ended; a paragraph of one line in bold becomes a heading.
    mutating func stripClosedBlock() {
        let last = blocks.count - 1
        let outer = blocks[last].range
        let isBold = openLineCount == 1 && blocks[last].kind == .paragraph && InlineMarks.isBold(bytes, outer)
        blocks[last].range = InlineMarks.stripped(bytes, outer)
        if isBold, !blocks[last].range.isEmpty { blocks[last].kind = .heading(level: nil) }
    }

    /// `### Titel`, with or without number signs behind it.
    private mutating func takeNumberSigns(_ line: Line) -> Bool {
        var level = 0
        while level < 7, line.textStart + level < line.textEnd, bytes[line.textStart + level] == 0x23 { level += 1 }
        guard (1...6).contains(level), line.indent < 4 else { return false }
        let after = line.textStart + level
        guard after == line.textEnd || bytes[after] == 0x20 || bytes[after] == 0x09 else { return false }
        var end = line.textEnd
        while end > after, bytes[end - 1] == 0x23 { end -= 1 }
        if end > after, bytes[end - 1] != 0x20, bytes[end - 1] != 0x09 { end = line.textEnd }
        finish()
        nesting.reset()
        let range = InlineMarks.stripped(bytes, ByteRange(start: after, end: end))
        if !range.isEmpty { blocks.append(Block(kind: .heading(level: level), range: range, outerRange: line.text)) }
        return true
    }

    /// `====` or `----` below a line makes it a heading; alone, three or more of `-`, `*` or `_` are a rule. A converter may
    /// have put an empty line between: then the underline must be as long as the line.
    private mutating func takeUnderline(_ line: Line, mark: UInt8) -> Bool {
        var count = 0
        var hasGaps = false
        for index in line.textStart..<line.textEnd {
            if bytes[index] == mark { count += 1 } else if bytes[index] == 0x20 { hasGaps = true } else { return false }
        }
        if mark == 0x3D || mark == 0x2D, !hasGaps, let heading = underlined(count) {
            blocks[heading].kind = .heading(level: mark == 0x3D ? 1 : 2)
            if case .lines = open { finish() }
            blocks[heading].range = InlineMarks.stripped(bytes, blocks[heading].range)
            blocks[heading].outerRange.end = line.textEnd
            closedSingleLine = nil
            nesting.reset()
            return true
        }
        guard mark != 0x3D, count >= 3 else { return false }
        finish()
        nesting.reset()
        blocks.append(Block(kind: .pageBreak, range: line.text))
        return true
    }

    /// Index of the paragraph that an underline of `count` bytes belongs to.
    private func underlined(_ count: Int) -> Int? {
        guard count >= 3 else { return nil }
        if case .lines = open {
            let last = blocks.count - 1
            return blocks[last].kind == .paragraph && openLineCount <= 3 ? last : nil
        }
        guard let closedSingleLine else { return nil }
        var scalars = 0
        let range = blocks[closedSingleLine].outerRange
        for index in range.start..<range.end where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
        return scalars == count || range.count == count ? closedSingleLine : nil
    }

    /// A first line in bold with running text below it, without a break that was set on purpose (two spaces at its end).
    private mutating func takeBoldLine(_ line: Line, next: Line?) -> Bool {
        guard case .nothing = open, bytes[line.textStart] == 0x2A || bytes[line.textStart] == 0x3C else { return false }
        guard InlineMarks.isBold(bytes, line.text), let next, !next.isBlank else { return false }
        let hasHardBreak = line.contentEnd - line.textEnd >= 2
        guard !hasHardBreak, bytes[next.textStart] != 0x2A, !line.hasInnerTab, !line.hasPipe else { return false }
        let range = InlineMarks.stripped(bytes, line.text)
        guard !range.isEmpty else { return false }
        nesting.reset()
        closedSingleLine = nil
        blocks.append(Block(kind: .heading(level: nil), range: range, outerRange: line.text))
        return true
    }
}
