/// The four-lane layout of a full block: 32 rows of four values. Each width has its own copy of the loop, with the width
/// as a literal, which the optimiser turns into straight SIMD code (several times faster than a variable width).
enum Lanes {
    private static let rows = 32

    /// Packs the low `width` bits (0...31) of 128 values into 16 × `width` bytes.
    static func pack(_ values: UnsafePointer<UInt32>, _ output: UnsafeMutableRawPointer, _ width: Int) {
        switch width {
        case 1: unsafe pack(values, output, width: 1 as UInt32)
        case 2: unsafe pack(values, output, width: 2 as UInt32)
        case 3: unsafe pack(values, output, width: 3 as UInt32)
        case 4: unsafe pack(values, output, width: 4 as UInt32)
        case 5: unsafe pack(values, output, width: 5 as UInt32)
        case 6: unsafe pack(values, output, width: 6 as UInt32)
        case 7: unsafe pack(values, output, width: 7 as UInt32)
        case 8: unsafe pack(values, output, width: 8 as UInt32)
        case 9: unsafe pack(values, output, width: 9 as UInt32)
        case 10: unsafe pack(values, output, width: 10 as UInt32)
        case 11: unsafe pack(values, output, width: 11 as UInt32)
        case 12: unsafe pack(values, output, width: 12 as UInt32)
        case 13: unsafe pack(values, output, width: 13 as UInt32)
        case 14: unsafe pack(values, output, width: 14 as UInt32)
        case 15: unsafe pack(values, output, width: 15 as UInt32)
        case 16: unsafe pack(values, output, width: 16 as UInt32)
        case 17: unsafe pack(values, output, width: 17 as UInt32)
        case 18: unsafe pack(values, output, width: 18 as UInt32)
        case 19: unsafe pack(values, output, width: 19 as UInt32)
        case 20: unsafe pack(values, output, width: 20 as UInt32)
        case 21: unsafe pack(values, output, width: 21 as UInt32)
        case 22: unsafe pack(values, output, width: 22 as UInt32)
        case 23: unsafe pack(values, output, width: 23 as UInt32)
        case 24: unsafe pack(values, output, width: 24 as UInt32)
        case 25: unsafe pack(values, output, width: 25 as UInt32)
        case 26: unsafe pack(values, output, width: 26 as UInt32)
        case 27: unsafe pack(values, output, width: 27 as UInt32)
        case 28: unsafe pack(values, output, width: 28 as UInt32)
        case 29: unsafe pack(values, output, width: 29 as UInt32)
        case 30: unsafe pack(values, output, width: 30 as UInt32)
        case 31: unsafe pack(values, output, width: 31 as UInt32)
        default: break
        }
    }

    /// Unpacks 128 values of `width` bits (0...31) from 16 × `width` bytes.
    static func unpack(_ source: UnsafeRawPointer, _ output: UnsafeMutablePointer<UInt32>, _ width: Int) {
        switch width {
        case 1: unsafe unpack(source, output, width: 1 as UInt32)
        case 2: unsafe unpack(source, output, width: 2 as UInt32)
        case 3: unsafe unpack(source, output, width: 3 as UInt32)
        case 4: unsafe unpack(source, output, width: 4 as UInt32)
        case 5: unsafe unpack(source, output, width: 5 as UInt32)
        case 6: unsafe unpack(source, output, width: 6 as UInt32)
        case 7: unsafe unpack(source, output, width: 7 as UInt32)
        case 8: unsafe unpack(source, output, width: 8 as UInt32)
        case 9: unsafe unpack(source, output, width: 9 as UInt32)
        case 10: unsafe unpack(source, output, width: 10 as UInt32)
        case 11: unsafe unpack(source, output, width: 11 as UInt32)
        case 12: unsafe unpack(source, output, width: 12 as UInt32)
        case 13: unsafe unpack(source, output, width: 13 as UInt32)
        case 14: unsafe unpack(source, output, width: 14 as UInt32)
        case 15: unsafe unpack(source, output, width: 15 as UInt32)
        case 16: unsafe unpack(source, output, width: 16 as UInt32)
        case 17: unsafe unpack(source, output, width: 17 as UInt32)
        case 18: unsafe unpack(source, output, width: 18 as UInt32)
        case 19: unsafe unpack(source, output, width: 19 as UInt32)
        case 20: unsafe unpack(source, output, width: 20 as UInt32)
        case 21: unsafe unpack(source, output, width: 21 as UInt32)
        case 22: unsafe unpack(source, output, width: 22 as UInt32)
        case 23: unsafe unpack(source, output, width: 23 as UInt32)
        case 24: unsafe unpack(source, output, width: 24 as UInt32)
        case 25: unsafe unpack(source, output, width: 25 as UInt32)
        case 26: unsafe unpack(source, output, width: 26 as UInt32)
        case 27: unsafe unpack(source, output, width: 27 as UInt32)
        case 28: unsafe unpack(source, output, width: 28 as UInt32)
        case 29: unsafe unpack(source, output, width: 29 as UInt32)
        case 30: unsafe unpack(source, output, width: 30 as UInt32)
        case 31: unsafe unpack(source, output, width: 31 as UInt32)
        default: unsafe output.update(repeating: 0, count: BlockCodec.length)
        }
    }

    @inline(__always)
    private static func pack(_ values: UnsafePointer<UInt32>, _ output: UnsafeMutableRawPointer, width: UInt32) {
        let input = unsafe UnsafeRawPointer(values)
        let mask = SIMD4<UInt32>(repeating: (1 &<< width) &- 1)
        var held = SIMD4<UInt32>(repeating: 0)
        var used: UInt32 = 0
        var word = 0
        for row in 0..<rows {
            let value = unsafe input.loadUnaligned(fromByteOffset: 16 &* row, as: SIMD4<UInt32>.self) & mask
            held |= value &<< SIMD4(repeating: used)
            used &+= width
            if used >= 32 {
                unsafe output.storeBytes(of: held, toByteOffset: 16 &* word, as: SIMD4<UInt32>.self)
                word &+= 1
                used &-= 32
                held = used == 0 ? SIMD4(repeating: 0) : value &>> SIMD4(repeating: width &- used)
            }
        }
    }

    @inline(__always)
    private static func unpack(_ source: UnsafeRawPointer, _ output: UnsafeMutablePointer<UInt32>, width: UInt32) {
        let result = UnsafeMutableRawPointer(output)
        let mask = SIMD4<UInt32>(repeating: (1 &<< width) &- 1)
        for row in 0..<rows {
            let bit = UInt32(truncatingIfNeeded: row) &* width
            let word = Int(bit &>> 5)
            let shift = bit & 31
            var value =
                unsafe source.loadUnaligned(fromByteOffset: 16 &* word, as: SIMD4<UInt32>.self)
                &>> SIMD4(repeating: shift)
            if shift &+ width > 32 {
                value |=
                    unsafe source.loadUnaligned(fromByteOffset: 16 &* (word &+ 1), as: SIMD4<UInt32>.self)
                    &<< SIMD4(repeating: 32 &- shift)
            }
            unsafe result.storeBytes(of: value & mask, toByteOffset: 16 &* row, as: SIMD4<UInt32>.self)
        }
    }
}
