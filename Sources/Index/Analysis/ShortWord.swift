/// At most 16 bytes of a word in two numbers, so that words are compared at once and not byte by byte.
struct ShortWord: Equatable, BitwiseCopyable {
    static let limit = 16

    private var first: UInt64 = 0
    private var second: UInt64 = 0

    /// No bytes.
    init() {}

    /// The bytes of `range` in lower case; `range` holds 1 to 16 ASCII letters, digits and apostrophes. nil where the
    /// text ends too early to be read in one go.
    @inline(__always)
    init?(lowering text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard range.lowerBound + Self.limit <= text.count, let start = text.baseAddress else { return nil }
        let bytes = unsafe UnsafeRawPointer(start + range.lowerBound)
        let lowering: UInt64 = 0x2020_2020_2020_2020
        let low = min(range.count, 8)
        let high = range.count - low
        unsafe first = (bytes.loadUnaligned(as: UInt64.self) | lowering) & (~0 >> (64 - 8 * UInt64(low)))
        // A shift by all 64 bits gives 0.
        unsafe second =
            (bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self) | lowering) & (~0 >> (64 - 8 * UInt64(high)))
    }

    /// Bytes as they are, none of them 0; nil where there are none or too many.
    init?(_ bytes: [UInt8]) {
        guard !bytes.isEmpty, bytes.count <= Self.limit else { return nil }
        for (place, byte) in bytes.enumerated() {
            if place < 8 { first |= UInt64(byte) << (8 * place) } else { second |= UInt64(byte) << (8 * (place - 8)) }
        }
    }

    /// No word at all: a range.
    init(arenaRange: Range<Int>) {
        first = UInt64(arenaRange.lowerBound)
        second = UInt64(arenaRange.upperBound)
    }

    var arenaRange: Range<Int> { Int(first)..<Int(second) }
}
