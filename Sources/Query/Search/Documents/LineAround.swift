import SourceText

/// What stands beside a fact.
enum LineAround {
    /// Bytes to each side at most.
    private static let mostBytes = 100

    /// The line that a range stands in, at most 100 bytes to each side, white space folded.
    static func text(_ range: ByteRange, in text: [UInt8]) -> String {
        let (first, last) = (min(range.start, text.count), min(range.end, text.count))
        var (start, end) = (first, max(first, last))
        while start > 0, first - start < mostBytes, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        while start < first, text[start] & 0xC0 == 0x80 { start += 1 }
        while end < text.count, end - last < mostBytes, text[end] != UInt8(ascii: "\n") { end += 1 }
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        let words = text[start..<end].split { $0 <= 0x20 }
        return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
    }
}
