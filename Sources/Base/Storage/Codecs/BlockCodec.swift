/// Packs up to 128 integers below 2³¹ at the width of most of them, with a few wider ones patched in (PFOR).
///
/// Layout: one byte `width | exceptions << 5`; the low `width` bits of each value; then for each exception a byte with
/// its index and a byte with the bits above `width`. A full block of 128 is laid out in four lanes (value 4r + l stands
/// in row r of lane l), so that one SIMD operation handles four values; a shorter one is a plain bit string.
public enum BlockCodec {
    /// Values in a full block. Public, so that other targets divide by a number that they know.
    @inlinable public static var length: Int { 128 }
    /// The most bytes that a block can take.
    package static let maximumSize = 1 + 16 * 31 + 2 * maximumExceptions
    static let maximumExceptions = 7

    /// Appends `count` values (0...128), each below 2³¹. `values` must have room for `length` values.
    package static func encode(_ values: UnsafePointer<UInt32>, count: Int, into buffer: ByteBuffer) {
        let (width, exceptions) = unsafe bestWidth(values, count)
        let start = unsafe buffer.reserve(maximumSize)
        unsafe start.storeBytes(of: UInt8(width | exceptions << 5), as: UInt8.self)
        var end = 1
        if count == length {
            unsafe Lanes.pack(values, start + 1, width)
            end += 16 * width
        } else {
            end += unsafe packShort(values, count, start + 1, width)
        }
        if exceptions > 0 {
            let limit = UInt32(1) << UInt32(width)
            for index in 0..<count where unsafe values[index] >= limit {
                unsafe start.storeBytes(of: UInt8(index), toByteOffset: end, as: UInt8.self)
                let high = unsafe UInt8(values[index] >> UInt32(width))
                unsafe start.storeBytes(of: high, toByteOffset: end + 1, as: UInt8.self)
                end += 2
            }
        }
        buffer.advance(end)
    }

    /// Reads `count` values (0...128) from `source`, of which `available` bytes may be read. `output` has room for 128.
    /// - Returns: how many bytes the block takes, or nil when the bytes end first or make no sense.
    package static func decode(
        _ source: UnsafeRawPointer, available: Int, count: Int, into output: UnsafeMutablePointer<UInt32>
    ) -> Int? {
        guard let size = unsafe size(source, available: available, count: count) else { return nil }
        let header = unsafe source.load(as: UInt8.self)
        let width = Int(header & 31)
        if count == length {
            unsafe Lanes.unpack(source + 1, output, width)
        } else {
            unsafe unpackShort(source + 1, count, output, width)
        }
        var exceptions = Int(header >> 5)
        var offset = size - 2 * exceptions
        while exceptions > 0 {
            let index = unsafe Int(source.load(fromByteOffset: offset, as: UInt8.self))
            guard index < count else { return nil }
            let high = unsafe UInt32(source.load(fromByteOffset: offset + 1, as: UInt8.self))
            unsafe output[index] |= (high &<< UInt32(width)) & 0x7FFF_FFFF
            offset += 2
            exceptions -= 1
        }
        return size
    }

    /// How many bytes the block of `count` values at `source` takes, or nil when fewer are available.
    package static func size(_ source: UnsafeRawPointer, available: Int, count: Int) -> Int? {
        guard available >= 1 else { return nil }
        let header = unsafe source.load(as: UInt8.self)
        let size = 1 + (count * Int(header & 31) + 7) / 8 + 2 * Int(header >> 5)
        return size <= available ? size : nil
    }

    /// The width that takes the fewest bytes, and how many values are wider.
    private static func bestWidth(_ values: UnsafePointer<UInt32>, _ count: Int) -> (width: Int, exceptions: Int) {
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 33) { histogram in
            unsafe histogram.initialize(repeating: 0)
            var all: UInt32 = 0
            for index in 0..<count {
                let value = unsafe values[index]
                all |= value
                unsafe histogram[32 &- value.leadingZeroBitCount] &+= 1
            }
            let widest = 32 - all.leadingZeroBitCount
            precondition(widest < 32, "a packed value is below 2³¹")
            var best = (width: widest, exceptions: 0)
            var bestSize = (count * widest + 7) / 8
            var exceptions = 0
            var width = widest - 1
            while width >= 0, widest - width <= 8 {
                exceptions += unsafe Int(histogram[width + 1])
                if exceptions > maximumExceptions { break }
                let size = (count * width + 7) / 8 + 2 * exceptions
                if size < bestSize { (best, bestSize) = ((width, exceptions), size) }
                width -= 1
            }
            return best
        }
    }

    private static func packShort(
        _ values: UnsafePointer<UInt32>, _ count: Int, _ output: UnsafeMutableRawPointer, _ width: Int
    ) -> Int {
        let mask = (UInt64(1) << UInt64(width)) - 1
        var held: UInt64 = 0
        var bits = 0
        var offset = 0
        for index in 0..<count {
            held |= (unsafe UInt64(values[index]) & mask) &<< UInt64(bits)
            bits += width
            while bits >= 8 {
                unsafe output.storeBytes(of: UInt8(truncatingIfNeeded: held), toByteOffset: offset, as: UInt8.self)
                held >>= 8
                bits -= 8
                offset += 1
            }
        }
        if bits > 0 {
            unsafe output.storeBytes(of: UInt8(truncatingIfNeeded: held), toByteOffset: offset, as: UInt8.self)
            offset += 1
        }
        return offset
    }

    private static func unpackShort(
        _ source: UnsafeRawPointer, _ count: Int, _ output: UnsafeMutablePointer<UInt32>, _ width: Int
    ) {
        let mask = (UInt64(1) << UInt64(width)) - 1
        var held: UInt64 = 0
        var bits = 0
        var offset = 0
        for index in 0..<count {
            while bits < width {
                held |= unsafe UInt64(source.load(fromByteOffset: offset, as: UInt8.self)) &<< UInt64(bits)
                bits += 8
                offset += 1
            }
            unsafe output[index] = UInt32(truncatingIfNeeded: held & mask)
            held >>= UInt64(width)
            bits -= width
        }
    }
}
