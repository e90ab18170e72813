import Storage

/// Integers at the width of the widest, less the smallest; each is found without reading the others.
/// Layout: smallest (8 bytes), width in bits (1 byte, 0...64), seven zero bytes, the bit string, eight zero bytes.
@safe
struct PackedIntegers: @unchecked Sendable {
    // Sendable: points into a mapped file, which is never written; whoever keeps this keeps the segment.
    static let headSize = 16
    static let tailSize = 8

    let count: Int
    private let smallest: Int64
    private let width: Int
    private let bits: UnsafeRawPointer

    /// Bytes that `count` integers of `width` bits take.
    static func size(count: Int, width: Int) -> Int { headSize + (count * width + 7) / 8 + tailSize }

    /// Appends the integers. At one bit or more, their number cannot exceed what the bytes have room for.
    static func append(_ values: some Collection<Int64>, atLeast narrowest: Int = 0, to buffer: ByteBuffer) {
        let smallest = values.min() ?? 0
        let range = UInt64(bitPattern: (values.max() ?? 0) &- smallest)
        let width = max(narrowest, 64 - range.leadingZeroBitCount)
        buffer.append(UInt64(bitPattern: smallest))
        buffer.append(UInt64(width))
        let size = (values.count * width + 7) / 8 + tailSize
        let place = unsafe buffer.reserve(size + 8)
        unsafe place.initializeMemory(as: UInt8.self, repeating: 0, count: size)
        var bit = 0
        for value in values {
            unsafe put(UInt64(bitPattern: value &- smallest), at: bit, in: place)
            bit += width
        }
        buffer.advance(size)
    }

    /// Sets the bits of a value from a bit on; the memory there is zero.
    private static func put(_ value: UInt64, at bit: Int, in memory: UnsafeMutableRawPointer) {
        let (byte, shift) = (bit / 8, UInt64(bit % 8))
        let low = unsafe memory.loadUnaligned(fromByteOffset: byte, as: UInt64.self).littleEndian | value &<< shift
        unsafe memory.storeBytes(of: low.littleEndian, toByteOffset: byte, as: UInt64.self)
        if shift > 0, value >> (64 - shift) != 0 {
            unsafe memory.storeBytes(of: UInt8(value >> (64 - shift)), toByteOffset: byte + 8, as: UInt8.self)
        }
    }

    /// Reads the head and passes over the rest; nil when the bytes do not hold `count` integers of at least `narrowest` bits.
    init?(_ cursor: inout ByteCursor, count: Int, atLeast narrowest: Int = 0) {
        smallest = Int64(bitPattern: cursor.uint64())
        let width = cursor.uint64()
        guard width >= UInt64(narrowest), width <= 64, count >= 0 else { return nil }
        let run = unsafe cursor.run(Self.size(count: count, width: Int(width)) - Self.headSize)
        guard let base = run.baseAddress else { return nil }
        unsafe bits = base
        self.width = Int(width)
        self.count = count
    }

    /// - Precondition: `index` is in `0..<count`.
    subscript(index: Int) -> Int64 {
        precondition(index >= 0 && index < count)
        let bit = index * width
        let (byte, shift) = (bit / 8, UInt64(bit % 8))
        var value = unsafe UInt64(littleEndian: bits.loadUnaligned(fromByteOffset: byte, as: UInt64.self)) &>> shift
        if shift > 0, Int(shift) + width > 64 {
            value |= unsafe UInt64(bits.load(fromByteOffset: byte + 8, as: UInt8.self)) &<< (64 - shift)
        }
        if width < 64 { value &= (1 &<< UInt64(width)) &- 1 }
        return Int64(bitPattern: value) &+ smallest
    }
}

extension PackedIntegers {
    /// Whether the integers are where parts of a whole start that follow each other from its first to its last item, and
    /// where the last one ends: so that what the parts hold together is no more than there is.
    /// - Complexity: O(*count*).
    func partition(_ whole: Int) -> Bool {
        guard count > 0, self[0] == 0, self[count - 1] == Int64(whole) else { return false }
        var last: Int64 = 0
        for index in 1..<count {
            let next = self[index]
            if next < last { return false }
            last = next
        }
        return true
    }

    /// The items of a part.
    /// - Precondition: the integers are a partition, and have one behind `index`.
    func part(_ index: Int) -> Range<Int> { Int(self[index])..<Int(self[index + 1]) }
}
