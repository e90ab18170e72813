import Storage

/// Makes the documents of a block from the gaps between them.
enum GapSum {
    /// Full blocks of smaller gaps are added up in 32 bits, which they cannot leave.
    private static let smallGap: UInt32 = 1 << 23

    /// Replaces gaps (documents left out between two) by documents; gives the last. Where that is a document, all are.
    /// - Parameter before: the document in front of the first, -1 where there is none; below 2³¹.
    static func documents(_ values: UnsafeMutablePointer<UInt32>, count: Int, behind before: Int64) -> Int64 {
        if count == BlockCodec.length, before <= Int64(Int32.max), unsafe areSmall(UnsafeRawPointer(values)) {
            let last = unsafe sumRows(UnsafeMutableRawPointer(values), before: UInt32(truncatingIfNeeded: before))
            return Int64(last)
        }
        // In 64 bits, so that a damaged gap is noticed, not wrapped.
        var sum = before
        for index in 0..<count {
            sum &+= unsafe Int64(values[index]) &+ 1
            unsafe values[index] = UInt32(truncatingIfNeeded: sum)
        }
        return sum
    }

    private static func areSmall(_ values: UnsafeRawPointer) -> Bool {
        var all = SIMD4<UInt32>(repeating: 0)
        for row in 0..<BlockCodec.length / 4 {
            unsafe all |= values.loadUnaligned(fromByteOffset: 16 &* row, as: SIMD4<UInt32>.self)
        }
        return all[0] | all[1] | all[2] | all[3] < smallGap
    }

    /// Four at a time: first within pairs, then within a row, and only one addition waits for the row before. Shifts of
    /// pairs, since shuffles that bring in zeros are compiled to many instructions.
    private static func sumRows(_ values: UnsafeMutableRawPointer, before: UInt32) -> UInt32 {
        let one = SIMD4<UInt32>(repeating: 1)
        let upperHalf = SIMD4<UInt32>(0, 0, .max, .max)
        var carry = SIMD4<UInt32>(repeating: before)
        for row in 0..<BlockCodec.length / 4 {
            let gaps = unsafe values.loadUnaligned(fromByteOffset: 16 &* row, as: SIMD4<UInt32>.self) &+ one
            let lifted = unsafe unsafeBitCast(gaps, to: SIMD2<UInt64>.self) &<< SIMD2(repeating: 32)
            let pairs = unsafe gaps &+ unsafeBitCast(lifted, to: SIMD4<UInt32>.self)
            let sums = pairs &+ carry &+ (SIMD4(repeating: pairs[1]) & upperHalf)
            unsafe values.storeBytes(of: sums, toByteOffset: 16 &* row, as: SIMD4<UInt32>.self)
            carry = SIMD4(repeating: sums[3])
        }
        return carry[0]
    }
}
