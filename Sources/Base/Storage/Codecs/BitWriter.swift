/// Writes numbers bit by bit, lowest bits first, behind what a buffer holds.
package struct BitWriter {
    private let buffer: ByteBuffer
    /// Bits that are no whole byte yet.
    private var held: UInt64 = 0
    private var count = 0

    package init(_ buffer: ByteBuffer) { self.buffer = buffer }

    /// The low `width` bits (0...56).
    package mutating func write(_ value: UInt64, width: Int) {
        held |= (value & ((1 &<< UInt64(width)) &- 1)) &<< UInt64(count)
        count += width
        while count >= 8 {
            buffer.append(UInt8(truncatingIfNeeded: held))
            held >>= 8
            count -= 8
        }
    }

    /// A number below 2³² by its size (Elias gamma of the number and 1): short for small ones.
    package mutating func write(small value: UInt64) {
        let number = value + 1
        let size = 63 - number.leadingZeroBitCount
        write(1 << UInt64(size), width: size + 1)
        write(number, width: size)
    }

    /// A number below 2³² of about `width` bits (Golomb): what it has above them as a small one, then they.
    package mutating func write(_ value: UInt64, about width: Int) {
        write(small: value >> UInt64(width))
        write(value, width: width)
    }

    /// Zero bits up to the next whole byte.
    package mutating func pad() {
        if count > 0 { write(0, width: 8 - count) }
    }
}
