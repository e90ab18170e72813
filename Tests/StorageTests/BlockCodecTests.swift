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

    @Test func `a block that is cut short is refused`() {
        let buffer = ByteBuffer()
        let values = (0..<128).map { UInt32($0) }
        values.withUnsafeBufferPointer { BlockCodec.encode($0.baseAddress!, count: 128, into: buffer) }
        var output = [UInt32](repeating: 0, count: 128)
        for available in 0..<buffer.count {
            let size = output.withUnsafeMutableBufferPointer {
                BlockCodec.decode(buffer.bytes.baseAddress!, available: available, count: 128, into: $0.baseAddress!)
            }
            #expect(size == nil)
        }
    }

    private func roundTrip(_ values: [UInt32], count: Int) -> [UInt32] {
        let buffer = ByteBuffer()
        values.withUnsafeBufferPointer { BlockCodec.encode($0.baseAddress!, count: count, into: buffer) }
        #expect(buffer.count <= BlockCodec.maximumSize)
        var output = [UInt32](repeating: 0, count: 128)
        let size = output.withUnsafeMutableBufferPointer {
            BlockCodec.decode(buffer.bytes.baseAddress!, available: buffer.count, count: count, into: $0.baseAddress!)
        }
        #expect(size == buffer.count)
        return Array(output[..<count])
    }
}
