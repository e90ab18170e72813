/// A block of which the low bits are read, and the rest where it is asked for. Valid as long as its bytes.
///
/// Public, since only what is public is inlined in other targets (docs/decisions/0010-public-tokens.md).
@safe
public struct OpenBlock {
    private let width: UInt32
    /// The high parts of a split block: none of a patched one, which is complete.
    @usableFromInline let bytes: UnsafeRawBufferPointer
    /// The value whose high part comes next.
    private var next = 0
    /// What is left of the eight bytes before `offset`.
    private var word: UInt64 = 0
    /// The first bit of the next high part, counted from those eight bytes.
    private var start = 0
    private var offset = 0

    @inline(__always)
    init(width: Int, highParts: UnsafeRawBufferPointer) {
        self.width = UInt32(truncatingIfNeeded: width)
        unsafe bytes = highParts
    }

    /// Adds what the values of a range lack. Ranges that rise cost least; one may be asked for again.
    /// - Returns: false where the bytes do not hold as many.
    @inlinable @inline(__always)
    public mutating func complete(_ values: Range<Int>, in output: UnsafeMutablePointer<UInt32>) -> Bool {
        unsafe bytes.isEmpty || add(values, output)
    }

    @usableFromInline mutating func add(_ values: Range<Int>, _ output: UnsafeMutablePointer<UInt32>) -> Bool {
        var (word, start, index) = (word, start, next)
        if values.lowerBound < index { (word, start, index, offset) = (0, 0, 0, 0) }
        defer { (self.word, self.start, next) = (word, start, index) }
        while index < values.upperBound {
            while word == 0 {
                guard unsafe offset < bytes.count else { return false }
                start &-= offset == 0 ? 0 : 64
                word = unsafe Self.word(bytes, offset)
                offset &+= 8
            }
            let ahead = values.lowerBound &- index
            if ahead > 0 {
                (word, start, index) = Self.skip(word, start, index, ahead)
                continue
            }
            repeat {
                let bit = word.trailingZeroBitCount
                let high = UInt32(truncatingIfNeeded: bit &- start)
                // A bit that is set already is set again.
                unsafe output[index] |= (high &<< width) & 0x7FFF_FFFF
                start = bit &+ 1
                index &+= 1
                word &= word &- 1
            } while word != 0 && index < values.upperBound
        }
        return true
    }

    /// Passes over up to `count` high parts that end in the word.
    @inline(__always)
    private static func skip(
        _ word: UInt64, _ start: Int, _ index: Int, _ count: Int
    ) -> (word: UInt64, start: Int, index: Int) {
        // In byte b the ones of the bytes up to b (Vigna, Broadword implementation of rank/select queries, 2008): not all
        // processors count them by themselves.
        var sums = word &- (word &>> 1 & 0x5555_5555_5555_5555)
        sums = (sums & 0x3333_3333_3333_3333) &+ (sums &>> 2 & 0x3333_3333_3333_3333)
        sums = (sums &+ sums &>> 4) & 0x0F0F_0F0F_0F0F_0F0F
        sums = sums &* eachByte
        let ones = Int(sums &>> 56)
        if ones <= count { return (0, 64 &- word.leadingZeroBitCount, index &+ ones) }
        // The bytes that end before the last one to be passed over.
        let below = ((UInt64(count &- 1) &* eachByte | highBits) &- sums) & highBits
        let shift = (below &>> 7 &* eachByte) &>> 56 &* 8
        let before = shift == 0 ? 0 : Int(sums &>> (shift &- 8) & 0xFF)
        var rest = word & ~0 &<< shift
        for _ in 1..<count &- before { rest &= rest &- 1 }
        return (rest & (rest &- 1), rest.trailingZeroBitCount &+ 1, index &+ count)
    }

    private static let eachByte: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// Eight bytes, those behind the last as zeros.
    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        if offset &+ 8 <= bytes.count {
            return unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        var word: UInt64 = 0
        for place in offset..<bytes.count { word |= unsafe UInt64(bytes[place]) &<< UInt64(8 &* (place &- offset)) }
        return word
    }
}
