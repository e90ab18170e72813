/// What one pass over a file's bytes finds: enough to tell its encoding, and whether it is text at all.
struct ByteSurvey {
    /// Offset of the first byte that is not part of valid UTF-8; nil where all of it is.
    var firstInvalid: Int?
    /// Bytes that are not part of valid UTF-8.
    var invalidCount = 0
    /// Sequences of two or more bytes that are valid UTF-8.
    var multibyteCount = 0
    /// Control characters that no text has (not tab, line ends, form feed, escape or end-of-file marks).
    var controlCount = 0
    /// Offset of the first NUL byte.
    var firstNul: Int?

    /// - Complexity: O(*n*).
    init(_ bytes: [UInt8]) {
        let span = bytes.span
        var index = 0
        while index < span.count {
            if let eight = EightBytes(span, at: index) {
                if eight.notPrintableASCII == 0 {
                    index += 8
                    continue
                }
                index += EightBytes.place(eight.notPrintableASCII)
            }
            let byte = span[index]
            if byte < 0x80 {
                if byte < 0x20 { count(control: byte, at: index) }
                index += 1
                continue
            }
            let length = Self.sequenceLength(span, index)
            if length > 0 {
                multibyteCount += 1
                index += length
            } else {
                if firstInvalid == nil { firstInvalid = index }
                invalidCount += 1
                index += 1
            }
        }
    }

    private mutating func count(control byte: UInt8, at index: Int) {
        if (0x09...0x0D).contains(byte) || byte == 0x1A || byte == 0x1B { return }
        controlCount += 1
        if byte == 0, firstNul == nil { firstNul = index }
    }

    /// Length of the well-formed sequence of 2 to 4 bytes at `index`, or 0 (The Unicode Standard, table 3-7).
    static func sequenceLength(_ span: Span<UInt8>, _ index: Int) -> Int {
        let lead = span[index]
        let left = span.count - index
        func isTrail(_ offset: Int) -> Bool { span[index + offset] & 0xC0 == 0x80 }
        switch lead {
        case 0xC2...0xDF: return left >= 2 && isTrail(1) ? 2 : 0
        case 0xE0...0xEF:
            guard left >= 3, isTrail(1), isTrail(2) else { return 0 }
            let second = span[index + 1]
            if lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F { return 0 }
            return 3
        case 0xF0...0xF4:
            guard left >= 4, isTrail(1), isTrail(2), isTrail(3) else { return 0 }
            let second = span[index + 1]
            if lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F { return 0 }
            return 4
        default: return 0
        }
    }
}
