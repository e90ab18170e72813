import SourceText

/// Windows-1252 to UTF-8, for whole files and for stray bytes in UTF-8; also ISO 8859-15, which differs in eight signs.
enum Windows1252Decoder {
    /// With `keepingUTF8`, sequences that are valid UTF-8 stay as they are and only other bytes are decoded.
    /// - Complexity: O(*n*).
    static func decode(
        _ bytes: [UInt8], as encoding: TextEncoding = .windows1252, keepingUTF8: Bool, mostRuns: Int
    ) -> DecodedText {
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
            append(encoding == .latin9 ? latin9(span[index]) : scalar(span[index]), to: &text)
            offsets.append(textCount: text.count - before, original: ByteRange(start: index, end: index + 1))
            index += 1
        }
        return DecodedText(bytes: text, offsets: offsets, encoding: encoding)
    }

    /// The bytes of the character that HTML means by a reference to a control character (`&#128;` is the euro sign), given in
    /// UTF-8; nil for any other text.
    /// Source: HTML Living Standard, 13.2.5.80, numeric character reference end state.
    static func characterOfControl(_ bytes: some Collection<UInt8>) -> [UInt8]? {
        guard bytes.count == 2, bytes.first == 0xC2, let last = bytes.dropFirst().first, (0x80..<0xA0).contains(last)
        else { return nil }
        var text: [UInt8] = []
        append(scalar(last), to: &text)
        return text
    }

    /// The character of a byte from 0x80 in ISO 8859-15. Source: Unicode's mapping table 8859-15.TXT.
    private static func latin9(_ byte: UInt8) -> UInt16 {
        switch byte {
        case 0xA4: 0x20AC
        case 0xA6: 0x0160
        case 0xA8: 0x0161
        case 0xB4: 0x017D
        case 0xB8: 0x017E
        case 0xBC: 0x0152
        case 0xBD: 0x0153
        case 0xBE: 0x0178
        default: scalar(byte)
        }
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
