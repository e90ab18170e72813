import Lexing
import Vocabulary

/// What stands in the place of a value that was made unreadable: `(geanonimiseerd)`, `[gelakt]`, `████`.
enum RedactedValue {
    /// Whether a value is nothing but such marks.
    /// - Complexity: O(*n*), *n* the number of tokens.
    static func isRedacted(_ value: Range<Int>, _ reading: TokenReading) -> Bool {
        var (token, holdsMark) = (value.lowerBound, false)
        while token < value.upperBound {
            if let mark = words.match(reading.tokens, at: token, limit: value.upperBound) {
                (token, holdsMark) = (mark.end, true)
                continue
            }
            guard reading.kind(token) == .punctuation || reading.kind(token) == .emphasis else { return false }
            if isBlock(reading.bytes(of: token)) { holdsMark = true }
            token += 1
        }
        return holdsMark
    }

    private static func isBlock(_ sign: some Sequence<UInt8>) -> Bool {
        String(decoding: Array(sign), as: UTF8.self).unicodeScalars.allSatisfy(blocks.contains)
    }

    private static let words = PhraseTable(.valueRedacted)
    /// Block elements. Source: Unicode, chart U+2580.
    private static let blocks: ClosedRange<Unicode.Scalar> = "\u{2580}"..."\u{259F}"
}
