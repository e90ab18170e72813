import Storage
import TestSupport
import Testing

@Suite struct BitCodingTests {
    @Test func `numbers of any width come back`() {
        var generator = SeededGenerator(seed: 11)
        var written: [(value: UInt64, width: Int, form: Int)] = []
        for _ in 0..<5000 {
            let width = Int.random(in: 0...31, using: &generator)
            let value = UInt64.random(in: 0..<1 << UInt64(width), using: &generator)
            written.append((value, width, Int.random(in: 0..<3, using: &generator)))
        }
        let buffer = ByteBuffer()
        var bits = BitWriter(buffer)
        for (value, width, form) in written {
            switch form {
            case 0: bits.write(value, width: width)
            case 1: bits.write(small: value)
            default: bits.write(value, about: width / 2)
            }
        }
        bits.pad()
        var cursor = BitCursor(buffer.bytes)
        for (value, width, form) in written {
            switch form {
            case 0: #expect(cursor.read(width: width) == value)
            case 1: #expect(cursor.readSmall() == value)
            default: #expect(cursor.read(about: width / 2) == value)
            }
        }
        #expect(!cursor.failed)
        _ = cursor.read(width: 8)
        #expect(cursor.failed)
        withExtendedLifetime(buffer) {}
    }

    @Test func `bits of no meaning give numbers below two to the power of 32, or fail`() {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<5000 {
            let size = Int.random(in: 0...24, using: &generator)
            let bytes = (0..<size).map { _ in
                UInt8.random(in: 0...255, using: &generator) & .random(in: 0...255, using: &generator)
            }
            bytes.withUnsafeBytes { bytes in
                var cursor = BitCursor(bytes)
                for width in 0..<20 { #expect(cursor.read(about: width) <= UInt64(UInt32.max)) }
            }
        }
        var empty = BitCursor(UnsafeRawBufferPointer(start: nil, count: 0))
        #expect(empty.readSmall() == 0 && empty.failed)
    }
}
