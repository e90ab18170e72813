/// Eight bytes of a text looked at in one step. The bit tricks are those of Bit Twiddling Hacks, “determine if a word has a byte
/// less than n”; they may say yes for a byte behind a real one, never no where there is one.
struct EightBytes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080
    private let word: UInt64

    /// The bytes from `index`; nil where fewer than eight are left.
    @inline(__always)
    init?(_ span: Span<UInt8>, at index: Int) {
        guard index <= span.count - 8 else { return nil }
        let bytes = unsafe span.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        word = UInt64(littleEndian: bytes)
    }

    /// Bits for those that are control characters or part of a longer sequence of UTF-8.
    var notPrintableASCII: UInt64 { (word | Self.below(0x20, word)) & Self.highBits }

    /// Bits for those that end a line, are a tab or are a `|`.
    var notInsideALine: UInt64 {
        (Self.below(0x10, word) | Self.below(1, word ^ (Self.ones &* 0x7C))) & Self.highBits
    }

    /// Which of the eight the first bit is of.
    static func place(_ bits: UInt64) -> Int { bits.trailingZeroBitCount / 8 }

    /// The high bit is set in each byte that is below `limit` (at most 0x80).
    @inline(__always)
    private static func below(_ limit: UInt64, _ word: UInt64) -> UInt64 { (word &- ones &* limit) & ~word }
}
