/// Tells Markdown in a `.txt` file, as council information systems export it.
enum MarkdownDetector {
    /// One heading of two or more number signs, one line that begins with text in bold, or two headings of one number sign
    /// among the first 2000 lines.
    /// - Complexity: O(*n*) in those lines.
    static func looksLikeMarkdown(_ bytes: [UInt8]) -> Bool {
        var scanner = LineScanner(bytes)
        var topHeadings = 0
        for _ in 0..<2000 {
            guard let line = scanner.next() else { break }
            guard !line.isBlank else { continue }
            switch bytes[line.textStart] {
            case 0x23:
                let level = headingLevel(bytes, line)
                if level >= 2 { return true }
                if level == 1 { topHeadings += 1 }
                if topHeadings == 2 { return true }
            case 0x2A where startsBold(bytes, line): return true
            default: break
            }
        }
        return false
    }

    private static func headingLevel(_ bytes: [UInt8], _ line: Line) -> Int {
        var index = line.textStart
        while index < line.textEnd, bytes[index] == 0x23 { index += 1 }
        let level = index - line.textStart
        return level <= 6 && index + 1 < line.textEnd && bytes[index] == 0x20 ? level : 0
    }

    /// `**word…**` within the line.
    private static func startsBold(_ bytes: [UInt8], _ line: Line) -> Bool {
        let start = line.textStart
        guard line.textEnd - start > 4, bytes[start + 1] == 0x2A, bytes[start + 2] > 0x20, bytes[start + 2] != 0x2A
        else { return false }
        var index = start + 3
        while index + 1 < line.textEnd {
            if bytes[index] == 0x2A, bytes[index + 1] == 0x2A { return bytes[index - 1] != 0x20 }
            index += 1
        }
        return false
    }
}
