import SourceText

/// Signs, classes of bytes and widths of UTF-8 sequences that the lexer asks for.
extension Byte {
    static let space = UInt8(ascii: " ")
    static let nought = UInt8(ascii: "0")
    static let point = UInt8(ascii: ".")
    static let comma = UInt8(ascii: ",")
    static let hyphen = UInt8(ascii: "-")
    static let equals = UInt8(ascii: "=")
    static let underscore = UInt8(ascii: "_")
    static let star = UInt8(ascii: "*")
    static let ampersand = UInt8(ascii: "&")

    @inline(__always) static func isASCII(_ b: UInt8) -> Bool { b < 0x80 }

    /// ASCII, and no white space or control character.
    @inline(__always) static func isVisible(_ b: UInt8) -> Bool { b > 0x20 && b < 0x80 }

    /// Whether an ASCII mark or blank closes any word before it. An apostrophe, a hyphen and what stands inside addresses,
    /// case numbers and list markers may not.
    @inline(__always) static func closesWord(_ b: UInt8) -> Bool {
        b < 0x40 ? joiners >> UInt64(b) & 1 == 0 : b < 0x80 && b != 0x40 && b != 0x5F && !isLetter(b)
    }

    /// Whether a blank or mark closes any figure before it, so that the two together can be nothing else.
    @inline(__always) static func closesFigure(_ b: UInt8) -> Bool {
        b != comma && b != equals && closesWord(b)
    }

    /// A bit for each of `& ' ) - . / 0 1 2 3 4 5 6 7 8 9 :`.
    private static let joiners: UInt64 = 0x07FF_E2C0_0000_0000

    /// The width of the sequence that starts with `a`, 1 to 4; 0 where the bytes are no UTF-8.
    static func width(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> Int {
        func follows(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
        if a < 0x80 { return 1 }
        if a >= 0xC2, a < 0xE0 { return follows(b) ? 2 : 0 }
        if a >= 0xE0, a < 0xF0 { return follows(b) && follows(c) ? 3 : 0 }
        if a >= 0xF0, a < 0xF5 { return follows(b) && follows(c) && follows(d) ? 4 : 0 }
        return 0
    }
}
