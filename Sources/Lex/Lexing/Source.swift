import SourceText

/// The bytes that are lexed. Reads before and behind them give 0, so that no rule has to ask where the text ends.
///
/// A plain pair of words: rules take it by value without any reference counting. Valid only while the text is.
@safe struct Source {
    private let base: UnsafePointer<UInt8>
    let count: Int

    init(base: UnsafePointer<UInt8>, count: Int) {
        unsafe self.base = base
        self.count = count
    }

    @inline(__always)
    func at(_ offset: Int) -> UInt8 { unsafe UInt(bitPattern: offset) < UInt(bitPattern: count) ? base[offset] : 0 }

    /// The eight bytes from `offset` on, the first one lowest.
    @inline(__always)
    func eight(_ offset: Int) -> UInt64 {
        guard offset >= 0, offset &+ 8 <= count else { return lastBytes(offset) }
        return unsafe UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
    }

    private func lastBytes(_ offset: Int) -> UInt64 {
        (0..<8).reduce(0) { $0 | UInt64(at(offset + $1)) << UInt64(8 * $1) }
    }

    /// Spaces as HTML names them, which Markdown reads everywhere (CommonMark, 2.5) and exporters leave in plain text.
    private static let namedBlanks: [StaticString] = [
        "&nbsp;", "&#160;", "&#xA0;", "&#xa0;", "&thinsp;", "&ensp;", "&emsp;",
    ]

    /// The width of a space outside ASCII (no-break, thin, zero-width, joiner, byte order mark), one that HTML names, or a
    /// stray soft hyphen; else 0.
    func blankWidth(_ offset: Int) -> Int {
        switch at(offset) {
        case 0xC2: return at(offset + 1) == 0xA0 || at(offset + 1) == 0xAD ? 2 : 0
        case Byte.ampersand: return width(ofAny: Self.namedBlanks, at: offset)
        case 0xE2:
            if at(offset + 1) == 0x80 {
                let last = at(offset + 2)
                return (0x80...0x8F).contains(last) || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
            }
            return at(offset + 1) == 0x81 && (at(offset + 2) == 0x9F || at(offset + 2) == 0xA0) ? 3 : 0
        case 0xE3: return at(offset + 1) == 0x80 && at(offset + 2) == 0x80 ? 3 : 0
        case 0xEF: return at(offset + 1) == 0xBB && at(offset + 2) == 0xBF ? 3 : 0
        default: return 0
        }
    }

    /// The width of what may part a word at the end of a line: a hyphen of ASCII, of Unicode (U+2010, what many fonts of PDF
    /// have) or a soft one; else 0. The hyphen that does not break (U+2011) parts none.
    func breakingHyphen(_ offset: Int) -> Int {
        switch (at(offset), at(offset + 1), at(offset + 2)) {
        case (UInt8(ascii: "-"), _, _): 1
        case (0xC2, 0xAD, _): 2
        case (0xE2, 0x80, 0x90): 3
        default: 0
        }
    }

    /// White space, or the end of the text.
    func isBlank(_ offset: Int) -> Bool {
        let byte = at(offset)
        return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) || offset >= count || blankWidth(offset) > 0
    }

    /// Skips spaces and at most one line end from `offset`.
    func skipSpacesAndOneLineEnd(_ offset: Int) -> Int {
        var i = skipSpaces(offset)
        guard at(i) == 0x0D || at(i) == 0x0A else { return i }
        if at(i) == 0x0D { i += 1 }
        if at(i) == 0x0A { i += 1 }
        return skipSpaces(i)
    }

    func skipSpaces(_ offset: Int) -> Int {
        var i = offset
        while true {
            if at(i) == 0x20 || (at(i) == 0x09) {
                i += 1
            } else {
                let width = blankWidth(i)
                guard width > 0 else { return i }
                i += width
            }
        }
    }

    /// `•`, `■`, `▪`, `●`, `–`, `—`, `‣`, `◦`, `✓`: what stands before an item of a list.
    func isBulletSign(_ offset: Int) -> Bool {
        guard at(offset) == 0xE2 else { return false }
        let second = at(offset + 1)
        let third = at(offset + 2)
        switch second {
        case 0x80: return third == 0xA2 || third == 0xA3 || third == 0x93 || third == 0x94
        case 0x96: return (0xA0...0xBA).contains(third)
        case 0x97: return third == 0x8B || third == 0x8F || third == 0xA6 || third == 0x98
        case 0x9C: return third == 0x93 || third == 0x94
        case 0x9E: return third == 0xA2 || third == 0xA4
        default: return false
        }
    }

    /// The hash of bytes as they stand, white space and line ends left out.
    func bytesHash(_ start: Int, _ end: Int) -> UInt64 {
        var hash = WordHash()
        for i in start..<end where at(i) > 0x20 { hash.add(Byte.lowered(at(i))) }
        return hash.value
    }
}
