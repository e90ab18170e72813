import SourceText

/// The marks that stand around the whole of a heading or cell: `**…**`, `*…*`, `<b>…</b>`, `<span id="…"></span>`.
enum InlineMarks {
    /// Without white space and no-break spaces at both ends.
    static func trimmed(_ bytes: [UInt8], _ range: ByteRange) -> ByteRange {
        var (start, end) = (range.start, range.end)
        while start < end {
            if bytes[start] == 0x20 || (0x09...0x0D).contains(bytes[start]) {
                start += 1
            } else if bytes[start] == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 {
                start += 2
            } else {
                break
            }
        }
        while end > start {
            if bytes[end - 1] == 0x20 || (0x09...0x0D).contains(bytes[end - 1]) {
                end -= 1
            } else if bytes[end - 1] == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 {
                end -= 2
            } else {
                break
            }
        }
        return ByteRange(start: start, end: end)
    }

    /// Without the marks around the whole. What is left unbalanced stays.
    /// - Complexity: O(*n*); at most 16 layers are taken off.
    static func stripped(_ bytes: [UInt8], _ range: ByteRange) -> ByteRange {
        var range = trimmed(bytes, range)
        for _ in 0..<16 {
            guard !range.isEmpty else { break }
            let before = range
            range = trimmed(bytes, withoutTags(bytes, range))
            if let inner = withoutEmphasis(bytes, range) { range = trimmed(bytes, inner) }
            if range == before { break }
        }
        return range
    }

    /// Whether the whole is set in bold, by Markdown or by tags.
    static func isBold(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
        var range = trimmed(bytes, range)
        for _ in 0..<4 {
            let count = emphasisCount(bytes, range)
            if count >= 2 { return true }
            for name in boldTags where isTag(bytes, at: range.start, range.end, named: name) {
                return endsWithTag(bytes, range, named: name)
            }
            let inner = count == 1 ? withoutEmphasis(bytes, range) ?? range : trimmed(bytes, withoutTags(bytes, range))
            if inner == range { return false }
            range = inner
        }
        return false
    }

    // MARK: Emphasis

    /// How many `*` or `_` stand around the whole at both ends as one pair, 0 to 3.
    private static func emphasisCount(_ bytes: [UInt8], _ range: ByteRange) -> Int {
        guard range.count >= 3 else { return 0 }
        let mark = bytes[range.start]
        guard mark == 0x2A || mark == 0x5F else { return 0 }
        var opening = 0
        while opening < 3, opening < range.count, bytes[range.start + opening] == mark { opening += 1 }
        var closing = 0
        while closing < 3, closing < range.count, bytes[range.end - 1 - closing] == mark { closing += 1 }
        let count = min(opening, closing)
        guard count > 0, range.count > 2 * count, bytes[range.end - 1 - closing] != 0x5C else { return 0 }
        return hasMark(bytes, mark, count, range.start + count, range.end - count) ? 0 : count
    }

    /// Whether a run of at least `count` marks stands inside, so that the outer ones are no pair. Bold inside italics and
    /// the other way round is left to the caller's next round.
    private static func hasMark(_ bytes: [UInt8], _ mark: UInt8, _ count: Int, _ start: Int, _ end: Int) -> Bool {
        var run = 0
        var index = start
        while index < end {
            if bytes[index] == mark && !(index > start && bytes[index - 1] == 0x5C) {
                run += 1
                if run >= count { return true }
            } else {
                run = 0
            }
            index += 1
        }
        return false
    }

    private static func withoutEmphasis(_ bytes: [UInt8], _ range: ByteRange) -> ByteRange? {
        let count = emphasisCount(bytes, range)
        guard count > 0 else { return nil }
        return ByteRange(start: range.start + count, end: range.end - count)
    }

    // MARK: Tags

    private static let boldTags = ["b", "strong"].map { Array($0.utf8) }
    private static let footnoteTag = Array("sup".utf8)
    private static let inlineTags = ["b", "strong", "i", "em", "u", "span", "a", "br", "font", "sup", "center", "p"].map
    { Array($0.utf8) }

    /// Takes one inline tag off each end. `<sup>` at the end is content, at the start an anchor of a footnote.
    private static func withoutTags(_ bytes: [UInt8], _ range: ByteRange) -> ByteRange {
        var range = range
        if let end = tagEnd(bytes, at: range.start, range.end),
            !isTag(bytes, at: range.start, range.end, named: footnoteTag)
        {
            range.start = end
        }
        if !range.isEmpty, bytes[range.end - 1] == 0x3E, let start = lastTagStart(bytes, range) { range.end = start }
        return range
    }

    /// Offset behind the inline tag at `start`; a tag is at most 200 bytes long.
    private static func tagEnd(_ bytes: [UInt8], at start: Int, _ end: Int) -> Int? {
        guard start < end, bytes[start] == 0x3C else { return nil }
        guard inlineTags.contains(where: { isTag(bytes, at: start, end, named: $0) }) else { return nil }
        var index = start + 1
        while index < min(end, start + 200) {
            if bytes[index] == 0x3E { return index + 1 }
            if bytes[index] == 0x3C { return nil }
            index += 1
        }
        return nil
    }

    private static func lastTagStart(_ bytes: [UInt8], _ range: ByteRange) -> Int? {
        var index = range.end - 1
        while index >= max(range.start, range.end - 200) {
            if bytes[index] == 0x3C {
                let isFootnote = isTag(bytes, at: index, range.end, named: footnoteTag)
                return !isFootnote && tagEnd(bytes, at: index, range.end) == range.end ? index : nil
            }
            index -= 1
        }
        return nil
    }

    /// Whether an opening or closing tag of that name starts there, in any case of letters.
    static func isTag(_ bytes: [UInt8], at start: Int, _ end: Int, named name: [UInt8]) -> Bool {
        guard start < end, bytes[start] == 0x3C else { return false }
        var index = start + 1
        if index < end, bytes[index] == 0x2F { index += 1 }
        guard index + name.count < end else { return false }
        for offset in name.indices where bytes[index + offset] | 0x20 != name[offset] { return false }
        let after = bytes[index + name.count]
        return after == 0x3E || after == 0x20 || after == 0x2F || after == 0x0A || after == 0x0D || after == 0x09
    }

    private static func endsWithTag(_ bytes: [UInt8], _ range: ByteRange, named name: [UInt8]) -> Bool {
        let start = range.end - name.count - 3
        return start > range.start && bytes[start + 1] == 0x2F && bytes[range.end - 1] == 0x3E
            && isTag(bytes, at: start, range.end, named: name)
    }
}
