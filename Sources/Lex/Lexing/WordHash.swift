import SourceText

/// The hash of a word's folded letters: lower case, accents of Latin letters dropped (see `FoldedLetter`), so that `Één` and `een` are equal.
///
/// Eight letters are mixed at a time, so that a word of running text costs three multiplications and no loop. Words of up
/// to seven letters never share a hash. The same value in every run.
public struct WordHash: Sendable {
    /// What the full blocks of eight letters gave.
    private var state = Self.noLetters
    /// The letters behind the last full block, the first one lowest.
    private var block: UInt64 = 0
    /// Bits of `block` that hold letters, a multiple of 8 below 64.
    private var filled: UInt64 = 0

    /// Of no letters.
    public init() {}

    /// The state before any letter (the offset of FNV-1a).
    @inlinable static var noLetters: UInt64 { 0xCBF2_9CE4_8422_2325 }

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

    @inlinable @inline(__always)
    static func mixed(_ value: UInt64) -> UInt64 {
        let product = value &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 32)
    }

    /// The hash of letters, the last block of them mixed into the state that those before it gave.
    @inlinable @inline(__always)
    static func closed(_ state: UInt64) -> UInt64 {
        let product = mixed(state) &* 0xD6E8_FEB8_6659_FD93
        return product ^ (product >> 32)
    }

    /// The hash of what was added.
    @inline(__always)
    public var value: UInt64 { Self.closed(state ^ block) }

    /// The hash that the lexer gives a mark of one ASCII byte: the compiler makes a number of it, so that no comparison asks
    /// whether it was made already.
    @inlinable @inline(__always)
    public static func of(mark: Unicode.Scalar) -> UInt64 { closed(noLetters ^ UInt64(mark.value)) }

    /// The hash of a whole word as the lexer gives it.
    /// - Complexity: O(*n*), *n* the number of bytes.
    public static func of(_ word: some StringProtocol) -> UInt64 {
        var copy = String(word)
        return copy.withUTF8 { bytes in
            var hash = WordHash()
            var i = 0
            while i < bytes.count {
                let (next, third) = unsafe (
                    i + 1 < bytes.count ? bytes[i + 1] : 0, i + 2 < bytes.count ? bytes[i + 2] : 0
                )
                if let folded = unsafe FoldedLetter(bytes[i], next, third) {
                    hash.add(folded.letters, bits: folded.bits)
                    unsafe i += bytes[i] == 0xEF ? 3 : 2
                } else {
                    unsafe hash.add(Byte.lowered(bytes[i]))
                    i += 1
                }
            }
            return hash.value
        }
    }
}
