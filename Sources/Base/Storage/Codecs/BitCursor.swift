/// Reads what a `BitWriter` wrote, from bytes that are not trusted.
///
/// Reading past the end gives zero and sets `failed`, which stays set: check it once per structure, not per number.
@safe
package struct BitCursor {
    private let bytes: UnsafeRawBufferPointer
    /// The next bit.
    private var bit = 0
    package private(set) var failed = false

    /// The bytes must outlive the cursor.
    package init(_ bytes: UnsafeRawBufferPointer) { unsafe self.bytes = bytes }

    /// Says that what was read makes no sense.
    package mutating func fail() { failed = true }

    /// At least 57 bits from the next on, those behind the last as zeros.
    @inline(__always)
    private var ahead: UInt64 {
        let offset = bit &>> 3
        var word: UInt64 = 0
        if unsafe offset &+ 8 <= bytes.count {
            word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        } else {
            for place in unsafe offset..<max(bytes.count, offset) {
                word |= unsafe UInt64(bytes[place]) &<< UInt64(8 &* (place &- offset))
            }
        }
        return word &>> UInt64(bit & 7)
    }

    /// A number of `width` bits (0...56).
    @inline(__always)
    package mutating func read(width: Int) -> UInt64 {
        let value = ahead & ((1 &<< UInt64(width)) &- 1)
        return take(width) ? value : 0
    }

    /// See `BitWriter.write(small:)`.
    @inline(__always)
    package mutating func readSmall() -> UInt64 {
        let size = ahead.trailingZeroBitCount
        guard size <= 32, take(size &+ 1) else {
            failed = true
            return 0
        }
        return (1 &<< UInt64(size) | read(width: size)) &- 1
    }

    /// See `BitWriter.write(_:about:)`: below 2³².
    @inline(__always)
    package mutating func read(about width: Int) -> UInt64 {
        let high = readSmall()
        guard high <= UInt64(UInt32.max) &>> UInt64(width) else {
            failed = true
            return 0
        }
        return high &<< UInt64(width) | read(width: width)
    }

    @inline(__always)
    private mutating func take(_ width: Int) -> Bool {
        guard unsafe bit &+ width <= bytes.count &* 8 else {
            failed = true
            return false
        }
        bit &+= width
        return true
    }
}
