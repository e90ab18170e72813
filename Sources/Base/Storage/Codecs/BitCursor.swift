/// Reads what a `BitWriter` wrote, from bytes that are not trusted.
///
/// Public, since only what is public is inlined in other targets (docs/decisions/0010-public-tokens.md).
///
/// Reading past the end gives zero and sets `failed`, which stays set: check it once per structure, not per number.
@safe
public struct BitCursor {
    @usableFromInline let bytes: UnsafeRawBufferPointer
    /// The next bit, and how many there are.
    @usableFromInline var bit = 0
    @usableFromInline let end: Int
    @usableFromInline var hasFailed = false

    /// Whether something was read that is not there.
    @inlinable public var failed: Bool { hasFailed }

    /// The bytes must outlive the cursor.
    public init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.bytes = bytes
        end = bytes.count * 8
    }

    /// Says that what was read makes no sense.
    @inlinable public mutating func fail() { hasFailed = true }

    /// At least 57 bits from the next on, those behind the last as zeros.
    @inlinable @inline(__always)
    var ahead: UInt64 {
        let offset = bit &>> 3
        guard unsafe offset &+ 8 <= bytes.count else { return lastBits }
        return unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            &>> UInt64(bit & 7)
    }

    @usableFromInline var lastBits: UInt64 {
        let offset = bit &>> 3
        var word: UInt64 = 0
        for place in unsafe offset..<max(bytes.count, offset) {
            word |= unsafe UInt64(bytes[place]) &<< UInt64(8 &* (place &- offset))
        }
        return word &>> UInt64(bit & 7)
    }

    /// A number of `width` bits (0...56).
    @inlinable @inline(__always)
    public mutating func read(width: Int) -> UInt64 {
        let value = ahead & ((1 &<< UInt64(width)) &- 1)
        return take(width) ? value : 0
    }

    /// See `BitWriter.write(small:)`.
    @inlinable @inline(__always)
    public mutating func readSmall() -> UInt64 { read(about: 0) }

    /// See `BitWriter.write(_:about:)`: below 2³². `width` is at most 32.
    @inlinable @inline(__always)
    public mutating func read(about width: Int) -> UInt64 {
        let word = ahead
        let size = word.trailingZeroBitCount
        let length = size &+ size &+ 1 &+ width
        guard length <= 57 else { return readLong(about: width) }
        // The bits of the size and the one behind them are passed over; what follows is the high part, then the low one.
        let rest = word &>> UInt64(size &+ 1)
        let high = (1 &<< UInt64(size) | rest & ((1 &<< UInt64(size)) &- 1)) &- 1
        let low = rest &>> UInt64(size) & ((1 &<< UInt64(width)) &- 1)
        guard take(length), high <= UInt64(UInt32.max) &>> UInt64(width) else {
            hasFailed = true
            return 0
        }
        return high &<< UInt64(width) | low
    }

    /// The same in three steps.
    @usableFromInline mutating func readLong(about width: Int) -> UInt64 {
        let size = ahead.trailingZeroBitCount
        guard size <= 32, take(size &+ 1) else {
            hasFailed = true
            return 0
        }
        let high = (1 &<< UInt64(size) | read(width: size)) &- 1
        guard high <= UInt64(UInt32.max) &>> UInt64(width) else {
            hasFailed = true
            return 0
        }
        return high &<< UInt64(width) | read(width: width)
    }

    @inlinable @inline(__always)
    mutating func take(_ width: Int) -> Bool {
        guard bit &+ width <= end else {
            hasFailed = true
            return false
        }
        bit &+= width
        return true
    }
}
