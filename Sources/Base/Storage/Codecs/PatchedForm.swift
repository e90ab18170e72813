/// The patched form of a block: see `BlockCodec`.
struct PatchedForm {
    private let width: Int
    private let exceptions: Int
    /// Bytes.
    let size: Int

    /// The width that takes the fewest bytes.
    init(_ values: UnsafePointer<UInt32>, _ count: Int) {
        self = unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 33) { histogram in
            unsafe histogram.initialize(repeating: 0)
            var all: UInt32 = 0
            for index in 0..<count {
                let value = unsafe values[index]
                all |= value
                unsafe histogram[32 &- value.leadingZeroBitCount] &+= 1
            }
            let widest = 32 - all.leadingZeroBitCount
            precondition(widest < 32, "a packed value is below 2³¹")
            var best = Self(width: widest, exceptions: 0, count: count)
            var exceptions = 0
            var width = widest - 1
            while width >= 0, widest - width <= 8 {
                exceptions += unsafe Int(histogram[width + 1])
                if exceptions > BlockCodec.maximumExceptions { break }
                let form = Self(width: width, exceptions: exceptions, count: count)
                if form.size < best.size { best = form }
                width -= 1
            }
            return best
        }
    }

    private init(width: Int, exceptions: Int, count: Int) {
        self.width = width
        self.exceptions = exceptions
        size = 1 + (count * width + 7) / 8 + 2 * exceptions
    }

    func write(_ values: UnsafePointer<UInt32>, _ count: Int, into buffer: ByteBuffer) {
        let start = unsafe buffer.reserve(BlockCodec.maximumSize)
        unsafe start.storeBytes(of: UInt8(width | exceptions << 5), as: UInt8.self)
        var end = unsafe 1 + BlockCodec.pack(values, count, start + 1, width)
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

    /// Patches the wider ones of `count` values in; false where one is none of them.
    @inline(__always)
    static func addExceptions(
        _ patches: UnsafeRawBufferPointer, _ count: Int, _ output: UnsafeMutablePointer<UInt32>, _ width: Int
    ) -> Bool {
        var offset = 0
        while offset < patches.count {
            let index = unsafe Int(patches[offset])
            guard index < count else { return false }
            let high = unsafe UInt32(patches[offset &+ 1])
            unsafe output[index] |= (high &<< UInt32(width)) & 0x7FFF_FFFF
            offset &+= 2
        }
        return true
    }
}
