/// Packs up to 128 integers below 2³¹, in one of two forms.
///
/// *Patched*: at the width of most of them, with a few wider ones patched in (PFOR). Layout: one byte `width | exceptions <<
/// 5`; the low `width` bits of each value; then for each exception a byte with its index and a byte with the bits above
/// `width`.
///
/// *Split* (Rice): what a value has above its low `width` bits is counted out. Layout: one byte `width | 7 << 5`; a byte with
/// the length of the last part; the low `width` bits of each value; for each value as many 0 bits as its high part says, and
/// a 1. Takes a bit less for each value and a nanosecond longer to read.
///
/// A full block of 128 has its low bits laid out in four lanes (value 4r + l stands in row r of lane l), so that one SIMD
/// operation handles four values; a shorter one is a plain bit string.
public enum BlockCodec {
    /// Values in a full block. Public, so that other targets divide by a number that they know.
    @inlinable public static var length: Int { 128 }
    /// The most bytes that a block can take.
    package static let maximumSize = 2 + 16 * 31 + 2 * maximumExceptions
    static let maximumExceptions = 6
    /// Stands in the place of the number of exceptions.
    static let splitMark = 7

    /// Appends `count` values (0...128), each below 2³¹. `values` must have room for `length` values.
    /// - Parameter maySplit: whether the split form is taken where it is shorter.
    package static func encode(
        _ values: UnsafePointer<UInt32>, count: Int, into buffer: ByteBuffer, maySplit: Bool = false
    ) {
        let patched = unsafe PatchedForm(values, count)
        if maySplit, let split = unsafe SplitForm(values, count), split.size < patched.size {
            return unsafe split.write(values, count, into: buffer)
        }
        unsafe patched.write(values, count, into: buffer)
    }

    /// Reads `count` values (0...128) from `source`, of which `available` bytes may be read. `output` has room for 128.
    /// - Returns: how many bytes the block takes, or nil when the bytes end first or make no sense.
    package static func decode(
        _ source: UnsafeRawPointer, available: Int, count: Int, into output: UnsafeMutablePointer<UInt32>
    ) -> Int? {
        guard let size = unsafe size(source, available: available, count: count) else { return nil }
        let header = unsafe source.load(as: UInt8.self)
        let (width, exceptions) = (Int(header & 31), Int(header >> 5))
        let isSplit = exceptions == splitMark
        unsafe unpack(source + (isSplit ? 2 : 1), count, output, width)
        let rest = isSplit ? 2 + (count * width + 7) / 8 : size - 2 * exceptions
        let bytes = unsafe UnsafeRawBufferPointer(start: source + rest, count: size - rest)
        let isSound =
            isSplit
            ? unsafe SplitForm.addHighParts(bytes, count, output, width)
            : unsafe PatchedForm.addExceptions(bytes, count, output, width)
        return isSound ? size : nil
    }

    /// How many bytes the block of `count` values at `source` takes, or nil when fewer are available.
    package static func size(_ source: UnsafeRawPointer, available: Int, count: Int) -> Int? {
        guard available >= 2 else { return unsafe available == 1 && source.load(as: UInt8.self) == 0 ? 1 : nil }
        let header = unsafe source.load(as: UInt8.self)
        let low = (count * Int(header & 31) + 7) / 8
        let exceptions = Int(header >> 5)
        let size: Int
        if exceptions == splitMark {
            size = unsafe 2 + low + Int(source.load(fromByteOffset: 1, as: UInt8.self))
        } else {
            size = 1 + low + 2 * exceptions
        }
        return size <= available ? size : nil
    }

    // MARK: Low bits

    /// Packs the low `width` bits of the values. Gives the bytes written.
    static func pack(
        _ values: UnsafePointer<UInt32>, _ count: Int, _ output: UnsafeMutableRawPointer, _ width: Int
    ) -> Int {
        guard count == length else { return unsafe packShort(values, count, output, width) }
        unsafe Lanes.pack(values, output, width)
        return 16 * width
    }

    @inline(__always)
    private static func unpack(
        _ source: UnsafeRawPointer, _ count: Int, _ output: UnsafeMutablePointer<UInt32>, _ width: Int
    ) {
        if count == length {
            unsafe Lanes.unpack(source, output, width)
        } else {
            unsafe unpackShort(source, count, output, width)
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
