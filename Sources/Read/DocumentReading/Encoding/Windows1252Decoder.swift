import SourceText

/// Windows-1252 to UTF-8, for whole files and for stray bytes in UTF-8; and ISO 8859-15, which differs in eight characters.
enum Windows1252Decoder {
    /// With `keepingUTF8`, sequences that are valid UTF-8 stay as they are and only other bytes are decoded.
    /// - Parameter isLatin9: whether the bytes are declared as ISO 8859-15.
    /// - Complexity: O(*n*).
    static func decode(_ bytes: [UInt8], keepingUTF8: Bool, isLatin9: Bool = false, mostRuns: Int) -> DecodedText {
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
            append(isLatin9 ? latin9[span[index]] ?? scalar(span[index]) : scalar(span[index]), to: &text)
            offsets.append(textCount: text.count - before, original: ByteRange(start: index, end: index + 1))
            index += 1
        }
        return DecodedText(bytes: text, offsets: offsets, encoding: isLatin9 ? .latin9 : .windows1252)
    }

    /// Appends the character of a byte from 0x80 as UTF-8.
    static func append(byte: UInt8, to text: inout [UInt8]) { append(scalar(byte), to: &text) }

    /// The character of a byte from 0x80; the five that Windows leaves open are U+FFFD.
    private static func scalar(_ byte: UInt8) -> UInt16 { byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt16(byte) }

    /// Where ISO 8859-15 has another character, from Unicode's mapping table 8859-15.TXT: the euro sign and seven letters.
    private static let latin9: [UInt8: UInt16] = [
        0xA4: 0x20AC, 0xA6: 0x0160, 0xA8: 0x0161, 0xB4: 0x017D, 0xB8: 0x017E, 0xBC: 0x0152, 0xBD: 0x0153, 0xBE: 0x0178,
    ]

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
