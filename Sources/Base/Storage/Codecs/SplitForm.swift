/// The split form of a block: see `BlockCodec`.
struct SplitForm {
    private let width: Int
    /// Bytes of the high parts.
    private let highSize: Int
    /// Bytes.
    let size: Int

    /// At the better of the two widths next to the mean; nil where one would not do.
    init?(_ values: UnsafePointer<UInt32>, _ count: Int) {
        guard count > 0 else { return nil }
        var sum: UInt64 = 0
        for index in 0..<count { unsafe sum &+= UInt64(values[index]) }
        // The best width for gaps of no pattern is near the logarithm of their mean times ln 2.
        let middle = sum * 11 / (16 * UInt64(count))
        let narrow = middle == 0 ? 0 : 63 - middle.leadingZeroBitCount
        var best: (width: Int, highBits: Int)?
        for width in narrow...narrow + 1 {
            var highBits = UInt64(count)
            for index in 0..<count { unsafe highBits &+= UInt64(values[index] &>> UInt32(width)) }
            guard highBits <= 255 * 8 else { continue }
            let bits = count * width + Int(highBits)
            if let best, best.width * count + best.highBits <= bits { continue }
            best = (width, Int(highBits))
        }
        guard let best, best.width < 31 else { return nil }
        width = best.width
        highSize = (best.highBits + 7) / 8
        size = 2 + (count * width + 7) / 8 + highSize
    }

    func write(_ values: UnsafePointer<UInt32>, _ count: Int, into buffer: ByteBuffer) {
        let start = unsafe buffer.reserve(BlockCodec.maximumSize + highSize + 8)
        unsafe start.storeBytes(of: UInt8(width | BlockCodec.splitMark << 5), as: UInt8.self)
        unsafe start.storeBytes(of: UInt8(highSize), toByteOffset: 1, as: UInt8.self)
        let high = unsafe 2 + BlockCodec.pack(values, count, start + 2, width)
        unsafe (start + high).initializeMemory(as: UInt8.self, repeating: 0, count: highSize)
        var bit = 0
        for index in 0..<count {
            bit &+= unsafe Int(values[index] &>> UInt32(width))
            let place = high &+ bit &>> 3
            let byte = unsafe start.load(fromByteOffset: place, as: UInt8.self) | 1 &<< UInt8(bit & 7)
            unsafe start.storeBytes(of: byte, toByteOffset: place, as: UInt8.self)
            bit &+= 1
        }
        buffer.advance(size)
    }
}
