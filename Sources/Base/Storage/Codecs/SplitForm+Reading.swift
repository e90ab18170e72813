extension SplitForm {
    /// Adds the high parts in `bytes` to the low ones of `count` values in `output`, which has room for 128.
    /// - Returns: false where the bytes do not hold as many.
    static func addHighParts(
        _ bytes: UnsafeRawBufferPointer, _ count: Int, _ output: UnsafeMutablePointer<UInt32>, _ width: Int
    ) -> Bool {
        let shift = UInt32(truncatingIfNeeded: width)
        return unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: BlockCodec.length + 8) { high in
            guard let high = high.baseAddress, unsafe readHighParts(bytes, count, high) else { return false }
            // Behind the counted values there is room, and what is written there means nothing.
            for index in 0..<BlockCodec.length { unsafe output[index] |= high[index] &<< shift & valueMask }
            return true
        }
    }

    /// Eight values at a time, of which the next run writes over those that were none. They are not added to the low bits here:
    /// to read what was written just before, and across it, would stop the processor.
    @inline(__always)
    private static func readHighParts(
        _ bytes: UnsafeRawBufferPointer, _ count: Int, _ high: UnsafeMutablePointer<UInt32>
    ) -> Bool {
        let runs = unsafe RunsOfByte.table
        unsafe high.initialize(repeating: 0, count: BlockCodec.length + 8)
        var (index, zeros): (Int, UInt32) = (0, 0)
        for place in 0..<bytes.count where index < count {
            let byte = unsafe bytes[place]
            if byte == 0 {
                zeros &+= 8
                continue
            }
            let run = unsafe runs + Int(byte)
            unsafe UnsafeMutableRawPointer(high + index).storeBytes(of: run.pointee.zeros, as: SIMD8<UInt32>.self)
            unsafe high[index] &+= zeros
            index &+= unsafe run.pointee.ones
            zeros = unsafe run.pointee.rest
        }
        return index >= count
    }

    /// Values are below 2³¹, whatever the bytes say.
    private static let valueMask: UInt32 = 0x7FFF_FFFF
}

/// A byte of high parts taken apart: up to eight values are read in one step.
private struct RunsOfByte {
    /// How many 0 bits stand before each 1.
    var zeros = SIMD8<UInt32>(repeating: 0)
    /// How many 1 bits there are.
    var ones = 0
    /// How many 0 bits stand behind the last 1.
    var rest: UInt32 = 0

    private init(_ byte: UInt8) {
        for bit in 0..<8 {
            if byte >> UInt8(bit) & 1 == 0 {
                rest += 1
            } else {
                zeros[ones] = rest
                ones += 1
                rest = 0
            }
        }
    }

    /// By byte. Written once, and lives as long as the process.
    nonisolated(unsafe) static let table: UnsafePointer<RunsOfByte> = {
        let table = UnsafeMutablePointer<RunsOfByte>.allocate(capacity: 256)
        for byte in 0..<256 { unsafe (table + byte).initialize(to: RunsOfByte(UInt8(byte))) }
        return unsafe UnsafePointer(table)
    }()
}
