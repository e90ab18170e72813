/// The hash of a word's folded letters: lower case, accents of Latin letters dropped, so that `Één` and `een` are equal.
///
/// Eight letters are mixed at a time, so that a word of running text costs three multiplications and no loop. Words of up
/// to seven letters never share a hash. The same value in every run.
public struct WordHash: Sendable {
    /// What the full blocks of eight letters gave.
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325
    /// The letters behind the last full block, the first one lowest.
    private var block: UInt64 = 0
    /// Bits of `block` that hold letters, a multiple of 8 below 64.
    private var filled: UInt64 = 0

    /// Of no letters.
    public init() {}

    /// Adds a folded byte.
    @inline(__always)
    public mutating func add(_ byte: UInt8) { add(UInt64(byte), bits: 8) }

    /// Adds up to eight folded bytes: the lowest `bits` of `letters`, the first one lowest, with nothing above them.
    @inline(__always)
    mutating func add(_ letters: UInt64, bits: UInt64) {
        block |= letters &<< filled
        guard filled &+ bits >= 64 else { return filled &+= bits }
        state = Self.mixed(state ^ block)
        block = filled == 0 ? 0 : letters &>> (64 &- filled)
        filled = filled &+ bits &- 64
    }

    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 32)
    }

    /// The hash of what was added.
    @inline(__always)
    public var value: UInt64 {
        let product = Self.mixed(state ^ block) &* 0xD6E8_FEB8_6659_FD93
        return product ^ (product >> 32)
    }

    /// The hash of a whole word as the lexer gives it.
    /// - Complexity: O(*n*), *n* the number of bytes.
    public static func of(_ word: some StringProtocol) -> UInt64 {
        var copy = String(word)
        return copy.withUTF8 { bytes in
            var hash = WordHash()
            var i = 0
            while i < bytes.count {
                let next = i + 1 < bytes.count ? bytes[i + 1] : 0
                let (folded, width) = FoldTable.fold(bytes[i], next)
                if folded != 0 {
                    hash.add(folded)
                } else {
                    for k in 0..<width where i + k < bytes.count { hash.add(bytes[i + k]) }
                }
                i += width
            }
            return hash.value
        }
    }
}

/// Folding of single letters: ASCII to lower case, Latin-1 and Latin Extended-A letters to the ASCII letter below the accent.
enum FoldTable {
    /// The folded byte (0 where the letter folds to nothing in ASCII) and how many bytes were read, 1 or 2.
    /// `next` is the byte behind, 0 at the end.
    @inline(__always)
    static func fold(_ byte: UInt8, _ next: UInt8) -> (folded: UInt8, width: Int) {
        if byte < 0x80 { return (byte &- 65 < 26 ? byte | 0x20 : byte, 1) }
        return foldLatin(byte, next)
    }

    private static func foldLatin(_ byte: UInt8, _ next: UInt8) -> (folded: UInt8, width: Int) {
        guard next & 0xC0 == 0x80 else { return (0, 1) }
        switch byte {
        case 0xC3: return (latin1[Int(next & 0x3F)], 2)
        case 0xC4: return (extendedA[Int(next & 0x3F)], 2)
        case 0xC5: return (extendedA[64 + Int(next & 0x3F)], 2)
        default: return (0, byte >= 0xC0 && byte < 0xE0 ? 2 : 1)
        }
    }

    /// U+00C0…U+00FF; a dot where no single ASCII letter stands below.
    private static let latin1 = table(
        "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y")
    /// U+0100…U+017F.
    private static let extendedA = table(
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllllllllnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    )

    private static func table(_ letters: String) -> [UInt8] { letters.utf8.map { $0 == UInt8(ascii: ".") ? 0 : $0 } }
}
