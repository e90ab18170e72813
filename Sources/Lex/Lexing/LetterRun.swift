/// A run of ASCII letters, read eight bytes at a time.
struct LetterRun {
    private(set) var count = 0
    private(set) var capitals = 0
    private(set) var hash: WordHash

    /// The letters from `start` on, added to a hash.
    @inline(__always)
    init(_ source: Source, _ start: Int, hash: WordHash = WordHash()) {
        self.hash = hash
        while add(source.eight(start &+ count)) {}
    }

    /// Adds the letters with which eight bytes begin; true where all eight are letters.
    @inline(__always)
    private mutating func add(_ bytes: UInt64) -> Bool {
        let ends = ~Self.letters(bytes) & Self.highBits
        let bits = ends == 0 ? 64 : UInt64(truncatingIfNeeded: ends.trailingZeroBitCount) - 7
        let mask = ends == 0 ? ~0 : (1 &<< bits) - 1
        let upper = ~bytes & mask & Self.caseBits
        if upper != 0 { capitals &+= upper.nonzeroBitCount }
        hash.add((bytes | Self.caseBits) & mask, bits: bits)
        count &+= Int(truncatingIfNeeded: bits >> 3)
        return ends == 0
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080
    private static let caseBits: UInt64 = 0x2020_2020_2020_2020
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// The high bit of each byte that is an ASCII letter. No sum passes from one byte to the next.
    @inline(__always)
    private static func letters(_ bytes: UInt64) -> UInt64 {
        let lower = (bytes | caseBits) & ~highBits
        let fromA = lower &+ ones &* (0x80 - 0x61)
        let behindZ = lower &+ ones &* (0x80 - 0x7B)
        return fromA & ~behindZ & ~bytes
    }
}
