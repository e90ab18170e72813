import SourceText

/// Windows-1252 to UTF-8, for whole files and for stray bytes in UTF-8.
enum Windows1252Decoder {
    /// With `keepingUTF8`, sequences that are valid UTF-8 stay as they are and only other bytes are decoded.
    /// - Complexity: O(*n*).
    static func decode(_ bytes: [UInt8], keepingUTF8: Bool, mostRuns: Int) -> DecodedText {
        let span = bytes.span
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 16)
        var offsets = OffsetMap()
        var index = 0
        while index < span.count, offsets.runs.count <= mostRuns {
            let start = index
            while index < span.count {
                let length = span[index] < 0x80 ? 1 : keepingUTF8 ? ByteSurvey.sequenceLength(span, index) : 0
                if length == 0 { break }
                index += length
            }
            text.append(contentsOf: bytes[start..<index])
            offsets.append(textCount: index - start, original: ByteRange(start: start, end: index))
            guard index < span.count else { break }
            let before = text.count
            append(scalar(span[index]), to: &text)
            offsets.append(textCount: text.count - before, original: ByteRange(start: index, end: index + 1))
            index += 1
        }
        return DecodedText(bytes: text, offsets: offsets, encoding: .windows1252)
    }

    /// The character of a byte from 0x80; the five that Windows leaves open are U+FFFD.
    private static func scalar(_ byte: UInt8) -> UInt16 { byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt16(byte) }

    /// 0x80 to 0x9F, from Unicode's mapping table CP1252.TXT.
    private static let upperControls: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD,
        0x017E, 0x0178,
    ]

    private static func append(_ unit: UInt16, to text: inout [UInt8]) {
        if unit < 0x800 {
            text.append(0xC0 | UInt8(unit >> 6))
        } else {
            text.append(0xE0 | UInt8(unit >> 12))
            text.append(0x80 | UInt8(unit >> 6 & 0x3F))
        }
        text.append(0x80 | UInt8(unit & 0x3F))
    }
}
