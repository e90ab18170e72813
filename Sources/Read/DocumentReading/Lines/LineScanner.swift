/// Cuts a text into lines. A line ends with LF, CR LF, a lone CR, or a form feed.
///
/// White space at the ends of a line is: space, tab, vertical tab, no-break space, and a byte order mark at the start of the text.
struct LineScanner {
    private let bytes: [UInt8]
    private var offset: Int

    /// - Parameter start: where a line starts.
    init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        offset = start
    }

    /// The next line, or nil behind the last one. A text that ends with a terminator has no empty line after it.
    /// - Complexity: O(*n*) in the line's length.
    mutating func next() -> Line? {
        guard offset < bytes.count else { return nil }
        let line = Self.line(bytes.span, from: offset)
        offset = line.end
        return line
    }

    private static func line(_ span: Span<UInt8>, from start: Int) -> Line {
        var index = start
        var lastTab = -1
        var hasPipe = false
        while index < span.count {
            if let eight = EightBytes(span, at: index) {
                if eight.notInsideALine == 0 {
                    index += 8
                    continue
                }
                index += EightBytes.place(eight.notInsideALine)
            }
            let byte = span[index]
            if byte < 0x10 || byte == 0x7C {
                if byte == 0x0A || byte == 0x0D || byte == 0x0C { break }
                if byte == 0x09 { lastTab = index }
                if byte == 0x7C { hasPipe = true }
            }
            index += 1
        }
        let contentEnd = index
        var endsPage = false
        if index < span.count {
            endsPage = span[index] == 0x0C
            let isPair = span[index] == 0x0D && index + 1 < span.count && span[index + 1] == 0x0A
            index += isPair ? 2 : 1
        }
        let (textStart, indent) = indentation(span, start, contentEnd)
        let textEnd = trimmedEnd(span, textStart, contentEnd)
        var hasInnerTab = lastTab >= textStart && lastTab < textEnd
        if lastTab >= textEnd { hasInnerTab = containsTab(span, textStart, textEnd) }
        return Line(
            start: start, textStart: textStart, textEnd: textEnd, contentEnd: contentEnd, end: index, indent: indent,
            hasInnerTab: hasInnerTab, hasPipe: hasPipe, endsPage: endsPage)
    }

    private static func containsTab(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end {
            if span[index] == 0x09 { return true }
            index += 1
        }
        return false
    }

    private static func indentation(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> (textStart: Int, indent: Int) {
        var index = start
        var indent = 0
        if start == 0, end >= 3, span[0] == 0xEF, span[1] == 0xBB, span[2] == 0xBF { index = 3 }
        while index < end {
            switch span[index] {
            case 0x20: indent += 1
            case 0x09: indent = (indent / 4 + 1) * 4
            case 0x0B: break
            case 0xC2 where index + 1 < end && span[index + 1] == 0xA0:
                indent += 1
                index += 1
            default: return (index, indent)
            }
            index += 1
        }
        return (end, indent)
    }

    private static func trimmedEnd(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start {
            let byte = span[end - 1]
            if byte == 0x20 || byte == 0x09 || byte == 0x0B {
                end -= 1
            } else if byte == 0xA0, end - 2 >= start, span[end - 2] == 0xC2 {
                end -= 2
            } else {
                break
            }
        }
        return end
    }
}
