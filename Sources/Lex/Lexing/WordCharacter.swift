import SourceText
internal import UnicodeText

/// A character outside ASCII as a part of a word.
struct WordCharacter {
    enum Part {
        /// Never stands in a word: a space, a mark, a sign, bytes that are no UTF-8.
        case none
        case letter
        case capital
        /// Belongs to the letter before it: a vowel sign, `ª`, `º`.
        case joined
        /// A combining accent: the word's hash leaves it out, so that `é` and `e` + U+0301 are the same.
        case accent
        /// Shows nothing between two letters: a soft hyphen, a zero-width space, a joiner. The hash leaves it out; elsewhere it is white space.
        case hidden
        /// `’`, between two letters.
        case apostrophe
    }

    /// Bytes, 1 to 4; 0 where they are no UTF-8.
    let width: Int
    let part: Part

    /// The character that begins with the bytes `a` to `d`, as many of them as it has.
    init(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) {
        if Self.isMisread(a, b, c, d) {
            (width, part) = (4, d < 0x9F ? .capital : .letter)
            return
        }
        width = Byte.width(a, b, c, d)
        part = width > 1 ? Self.known(a, b, c) ?? Self.part(LetterClass(Self.codePoint(width, a, b, c, d))) : .none
    }

    var isLetter: Bool { part == .letter || part == .capital }

    /// `Ã©` for `é`: a letter of Latin-1 in UTF-8 that was read as Windows-1252 or Latin-1 and written as UTF-8 again. No other text has
    /// these four bytes in a word.
    static func isMisread(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> Bool {
        a == 0xC3 && b == 0x83 && c == 0xC2 && d >= 0x80 && d < 0xC0 && d != 0x97 && d != 0xB7
    }

    /// What most characters of Dutch texts are; nil for all others.
    private static func known(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Part? {
        switch (a, b) {
        case (0xC2, 0xAD): .hidden
        case (0xC2, 0xB5): .letter  // µ
        case (0xC2, 0xAA), (0xC2, 0xBA): .joined
        case (0xC2, _), (0xC3, 0x97), (0xC3, 0xB7): Part.none
        case (0xC3, _): b < 0x9F ? .capital : .letter
        // U+0345 alone is a letter when case is folded.
        case (0xCD, 0x85): .joined
        case (0xCC, _), (0xCD, 0x80...0xAF): .accent
        case (0xE2, 0x80): c == 0x99 ? .apostrophe : (0x8B...0x8D).contains(c) ? .hidden : Part.none
        case (0xE2, 0x81) where c == 0xA0: .hidden
        default: nil
        }
    }

    private static func part(_ letter: LetterClass) -> Part {
        switch letter {
        case .none: .none
        case .joined: .joined
        case .letter: .letter
        case .capital: .capital
        }
    }

    /// The code point that the bytes stand for; U+FFFF, which is no character, where fewer bytes would do.
    private static func codePoint(_ width: Int, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> UInt32 {
        let (second, third, fourth) = (UInt32(b & 0x3F), UInt32(c & 0x3F), UInt32(d & 0x3F))
        switch width {
        case 2: return UInt32(a & 0x1F) << 6 | second
        case 3:
            let value = UInt32(a & 0x0F) << 12 | second << 6 | third
            return value < 0x800 ? 0xFFFF : value
        default:
            let value = UInt32(a & 0x07) << 18 | second << 12 | third << 6 | fourth
            return value < 0x10000 ? 0xFFFF : value
        }
    }
}
