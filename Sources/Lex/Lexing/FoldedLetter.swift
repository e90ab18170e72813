/// What a letter outside ASCII is to the hash of its word: the ASCII letters that readers take it for.
///
/// Known for what Dutch papers hold: Latin-1, Latin Extended-A and the ligatures of typesetting, as `Folder` of UnicodeText folds
/// them. Any other letter counts as its bytes.
struct FoldedLetter {
    /// One to three letters, the first one lowest.
    let letters: UInt64
    /// Bits of `letters`: eight for each.
    let bits: UInt64

    private init(_ letters: UInt64, bits: UInt64) {
        self.letters = letters
        self.bits = bits
    }

    /// The letter of which the bytes are `a`, `b` and, where it has more, `c` and `d`; nil where it counts as its bytes.
    init?(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) {
        if WordCharacter.isMisread(a, b, c, d) { self.init(a, d, 0) } else { self.init(a, b, c) }
    }

    /// The same of one that was read as it was meant.
    init?(_ a: UInt8, _ b: UInt8, _ c: UInt8) {
        guard b & 0xC0 == 0x80 else { return nil }
        switch a {
        case 0xC3...0xC5:
            let letters = Self.latin[Int(a - 0xC3) << 6 | Int(b & 0x3F)]
            guard letters != 0 else { return nil }
            self.init(UInt64(letters), bits: letters > 0xFF ? 16 : 8)
        case 0xEF where b == 0xAC && c >= 0x80 && c <= 0x86: self = Self.ligatures[Int(c - 0x80)]
        default: return nil
        }
    }

    /// Calls `body` with each of the letters.
    func forEach(_ body: (UInt8) -> Void) {
        for shift in stride(from: 0, to: bits, by: 8) { body(UInt8(truncatingIfNeeded: letters >> shift)) }
    }

    /// U+00C0…U+017F; 0 for what is no letter, and for what `pairs` lacks.
    private static let latin: [UInt16] = {
        let singles =
            "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll."
            + ".llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        var table = singles.utf8.map { $0 == UInt8(ascii: ".") ? 0 : UInt16($0) }
        for (characters, first, second) in pairs {
            for character in characters {
                table[character - 0xC0] = UInt16(first.value) | UInt16(second.value) << 8
            }
        }
        return table
    }()

    /// `Æ æ`, `ß`, `Ĳ ĳ`, `Œ œ`.
    private static let pairs: [(characters: [Int], Unicode.Scalar, Unicode.Scalar)] = [
        ([0xC6, 0xE6], "a", "e"), ([0xDF], "s", "s"), ([0x132, 0x133], "i", "j"), ([0x152, 0x153], "o", "e"),
    ]

    /// U+FB00…U+FB06, which PDF texts hold for pairs of letters.
    private static let ligatures: [FoldedLetter] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { letters in
        FoldedLetter(
            letters.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }, bits: UInt64(8 * letters.utf8.count))
    }
}
