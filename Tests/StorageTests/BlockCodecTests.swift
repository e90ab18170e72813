import Storage
import TestSupport
import Testing

@Suite struct BlockCodecTests {
    @Test(arguments: 0..<32)
    func `values of any width come back, with and without wider ones among them`(width: UInt32) {
        var generator = SeededGenerator(seed: UInt64(width))
        for count in [0, 1, 2, 31, 127, 128] {
            for exceptions in [0, 1, 7, 8, 40] {
                var values = (0..<128).map { _ in UInt32.random(in: 0...(1 << width - 1), using: &generator) }
                for _ in 0..<exceptions {
                    values[Int.random(in: 0..<128, using: &generator)] = .random(in: 0..<1 << 31, using: &generator)
                }
                #expect(roundTrip(values, count: count) == Array(values[..<count]))
            }
        }
    }

    @Test(arguments: [0, 1, 3, 40, 700, 1 << 20, 1 << 30])
    func `gaps of no pattern come back from the split form, which is never longer`(mean: UInt32) {
        var generator = SeededGenerator(seed: UInt64(mean))
        for count in [1, 2, 31, 127, 128] {
            let values = (0..<128).map { _ -> UInt32 in
                let part = Double(UInt32.random(in: 1...1 << 20, using: &generator)) / Double(1 << 20)
                return UInt32(min(Double(mean) * (1 / part - 1), Double(UInt32(1) << 31 - 1)))
            }
            let patched = encoded(values, count: count)
            let split = encoded(values, count: count, maySplit: true)
            #expect(split.count <= patched.count)
            #expect(roundTrip(values, count: count, maySplit: true) == Array(values[..<count]))
        }
    }

    @Test func `bytes of no meaning give values or nothing`() {
        var generator = SeededGenerator(seed: 99)
        var output = [UInt32](repeating: 0, count: 128)
        for _ in 0..<20_000 {
            var bytes = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            if !bytes.isEmpty, Bool.random(using: &generator) { bytes[0] |= 7 << 5 }
            let count = [1, 40, 128].randomElement(using: &generator)!
            let size = bytes.withUnsafeBytes { source in
                output.withUnsafeMutableBufferPointer { output in
                    source.baseAddress.flatMap {
                        BlockCodec.decode($0, available: source.count, count: count, into: output.baseAddress!)
                    }
                }
            }
            #expect(size ?? 0 <= bytes.count)
            #expect(output.allSatisfy { $0 < 1 << 31 })
        }
    }

    @Test(arguments: [1, 40, 127, 128]) func `an exception of none of the values is refused`(count: Int) {
        var output = [UInt32](repeating: 0, count: 128)
        for index in count..<256 {
            let block = [1 << 5, UInt8(index), 200]
            let size = block.withUnsafeBytes { source in
                output.withUnsafeMutableBufferPointer {
                    BlockCodec.decode(
                        source.baseAddress!, available: source.count, count: count, into: $0.baseAddress!)
                }
            }
            #expect(size == nil)
        }
        #expect(output.allSatisfy { $0 == 0 })
    }

    @Test func `a block that is cut short is refused`() {
        let values = (0..<128).map { UInt32($0) }
        var output = [UInt32](repeating: 0, count: 128)
        for maySplit in [false, true] {
            let buffer = encoded(values, count: 128, maySplit: maySplit)
            for available in 0..<buffer.count {
                let size = output.withUnsafeMutableBufferPointer {
                    BlockCodec.decode(
                        buffer.bytes.baseAddress!, available: available, count: 128, into: $0.baseAddress!)
                }
                #expect(size == nil)
            }
        }
    }

    private func encoded(_ values: [UInt32], count: Int, maySplit: Bool = false) -> ByteBuffer {
        let buffer = ByteBuffer()
        values.withUnsafeBufferPointer {
            BlockCodec.encode($0.baseAddress!, count: count, into: buffer, maySplit: maySplit)
        }
        return buffer
    }

    private func roundTrip(_ values: [UInt32], count: Int, maySplit: Bool = false) -> [UInt32] {
        let buffer = encoded(values, count: count, maySplit: maySplit)
        #expect(buffer.count <= BlockCodec.maximumSize)
        var output = [UInt32](repeating: 0, count: 128)
        let size = output.withUnsafeMutableBufferPointer {
            BlockCodec.decode(buffer.bytes.baseAddress!, available: buffer.count, count: count, into: $0.baseAddress!)
        }
        #expect(size == buffer.count)
        return Array(output[..<count])
    }
}
