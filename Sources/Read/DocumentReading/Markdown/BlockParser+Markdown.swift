import SourceText

/// Lines of running text that are open, while it is not known whether they are a heading.
struct OpenText {
    /// Without the white space before and behind.
    var range: ByteRange
    var lineCount = 1
    /// It begins with the mark of an item, so that no underline makes it a heading.
    var isItem: Bool
}

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

    /// Takes a line of running text: it goes on with the open lines, unless it begins an item.
    mutating func takeText(_ line: Line) {
        let mark = ItemMark(bytes, line)
        let isItem = mark.map { !$0.mayBeInitial } ?? false
        if case .text(var text) = open, !isItem {
            text.range.end = line.textEnd
            text.lineCount += 1
            open = .text(text)
        } else {
            finish()
            open = .text(OpenText(range: line.text, isItem: isItem))
        }
    }

    /// Text that has ended: a single line in bold is a heading.
    mutating func close(_ text: OpenText) {
        guard text.lineCount == 1, !text.isItem, InlineMarks.isBold(bytes, text.range) else { return }
        let range = InlineMarks.stripped(bytes, text.range)
        if !range.isEmpty { blocks.append(Block(kind: .heading(level: nil), range: range, outerRange: text.range)) }
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
        if mark == 0x3D || mark == 0x2D, !hasGaps, let text = underlined(count) {
            // A line in bold above an empty line is a heading already, without level.
            if blocks.last?.outerRange == text { blocks.removeLast() }
            let outer = ByteRange(start: text.start, end: line.textEnd)
            let level = mark == 0x3D ? 1 : 2
            blocks.append(
                Block(kind: .heading(level: level), range: InlineMarks.stripped(bytes, text), outerRange: outer))
            open = .nothing
            closedSingleLine = nil
            return true
        }
        guard mark != 0x3D, count >= 3 else { return false }
        finish()
        blocks.append(Block(kind: .pageBreak, range: line.text))
        return true
    }

    /// The text that an underline of `count` bytes belongs to.
    private func underlined(_ count: Int) -> ByteRange? {
        guard count >= 3 else { return nil }
        if case .text(let text) = open { return !text.isItem && text.lineCount <= 3 ? text.range : nil }
        guard let range = closedSingleLine else { return nil }
        var scalars = 0
        for index in range.start..<range.end where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
        return scalars == count || range.count == count ? range : nil
    }

    /// A first line in bold with running text below it, without a break that was set on purpose (two spaces at its end).
    private mutating func takeBoldLine(_ line: Line, next: Line?) -> Bool {
        guard case .nothing = open, bytes[line.textStart] == 0x2A || bytes[line.textStart] == 0x3C else { return false }
        guard InlineMarks.isBold(bytes, line.text), let next, !next.isBlank else { return false }
        let hasHardBreak = line.contentEnd - line.textEnd >= 2
        guard !hasHardBreak, bytes[next.textStart] != 0x2A, !line.hasInnerTab, !line.hasPipe else { return false }
        let range = InlineMarks.stripped(bytes, line.text)
        guard !range.isEmpty else { return false }
        closedSingleLine = nil
        blocks.append(Block(kind: .heading(level: nil), range: range, outerRange: line.text))
        return true
    }
}
