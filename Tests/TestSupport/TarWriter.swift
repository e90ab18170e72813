/// Writes tar archives and what gzip packs, for tests.
package enum TarWriter {
    /// Members by name and bytes, with the head that POSIX gives each (ustar).
    package static func tar(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var archive: [UInt8] = []
        for (name, bytes) in members { archive += head(name, bytes.count) + padded(bytes) }
        return archive + [UInt8](repeating: 0, count: 1024)
    }

    private static func padded(_ bytes: [UInt8]) -> [UInt8] {
        bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    }

    private static func head(_ name: String, _ size: Int) -> [UInt8] {
        var head = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at place: Int) {
            head.replaceSubrange(place..<place + text.utf8.count, with: text.utf8)
        }
        func octal(_ number: Int, _ digits: Int) -> String {
            let text = String(number, radix: 8)
            return String(repeating: "0", count: digits - text.count) + text
        }
        put(name, at: 0)
        put(octal(0o644, 7), at: 100)
        put(octal(0, 7), at: 108)
        put(octal(0, 7), at: 116)
        put(octal(size, 11), at: 124)
        put(octal(0, 11), at: 136)
        put("        0", at: 148)
        put("ustar\u{0}00", at: 257)
        put(octal(head.reduce(0) { $0 + Int($1) }, 6) + "\u{0} ", at: 148)
        return head
    }

    /// Bytes as gzip packs them, in blocks that are not compressed (RFC 1951, 3.2.4).
    package static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
        var rest = bytes[...]
        repeat {
            let block = rest.prefix(0xFFFF)
            rest = rest.dropFirst(block.count)
            let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
            packed += [rest.isEmpty ? 1 : 0, low, high, ~low, ~high] + block
        } while !rest.isEmpty
        let sum = ZipWriter.checksum(bytes)
        for number in [sum, UInt32(truncatingIfNeeded: bytes.count)] {
            for place in 0..<4 { packed.append(UInt8(truncatingIfNeeded: number >> UInt32(8 * place))) }
        }
        return packed
    }
}
