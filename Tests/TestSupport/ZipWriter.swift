/// Writes zip archives, for tests: members as they are, or a run of one letter packed by Deflate as only a bomb is.
package struct ZipWriter {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    package init() {}

    /// Adds a member as it is.
    /// - Parameter isLocked: marks it as encrypted.
    package mutating func add(_ name: String, _ bytes: some Collection<UInt8>, isLocked: Bool = false) {
        add(
            name, packed: Array(bytes), method: 0, sum: Self.checksum(bytes), size: bytes.count,
            flags: isLocked ? 0x0801 : 0x0800)
    }

    package mutating func add(_ name: String, _ text: String) { add(name, text.utf8) }

    /// Adds a member that unpacks to at least `count` times the letter `a`, in a thousandth of the bytes. Its checksum is wrong.
    package mutating func addBomb(_ name: String, count: Int) {
        let runs = count / 258
        add(name, packed: Self.deflated(runs: runs), method: 8, sum: 0, size: runs * 258 + 1, flags: 0x0800)
    }

    package var bytes: [UInt8] {
        var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        Self.put(count, 2, in: &end)
        Self.put(count, 2, in: &end)
        Self.put(directory.count, 4, in: &end)
        Self.put(body.count, 4, in: &end)
        return body + directory + end + [0, 0]
    }

    private mutating func add(
        _ name: String, packed: [UInt8], method: Int, sum: UInt32, size: Int, flags: Int
    ) {
        var head: [UInt8] = []
        Self.put(20, 2, in: &head)
        Self.put(flags, 2, in: &head)
        Self.put(method, 2, in: &head)
        // 1 January 2024.
        Self.put(0, 2, in: &head)
        Self.put(0x5821, 2, in: &head)
        Self.put(Int(sum), 4, in: &head)
        Self.put(packed.count, 4, in: &head)
        Self.put(size, 4, in: &head)
        Self.put(name.utf8.count, 2, in: &head)
        Self.put(0, 2, in: &head)
        directory += [0x50, 0x4B, 1, 2, 20, 0] + head + [UInt8](repeating: 0, count: 10)
        Self.put(body.count, 4, in: &directory)
        directory += Array(name.utf8)
        body += [0x50, 0x4B, 3, 4] + head + Array(name.utf8) + packed
        count += 1
    }

    private static func put(_ number: Int, _ count: Int, in bytes: inout [UInt8]) {
        for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
    }

    /// CRC-32 of RFC 1952.
    static func checksum(_ bytes: some Collection<UInt8>) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }

    /// `a`, and it again as often as 258 letters a run, in the fixed code of RFC 1951, 3.2.6.
    private static func deflated(runs: Int) -> [UInt8] {
        var (bytes, byte, used): ([UInt8], UInt8, UInt8) = ([], 0, 0)
        func put(_ bits: String) {
            for bit in bits.utf8 {
                byte |= (bit - 0x30) << used
                used += 1
                if used == 8 { (bytes, byte, used) = (bytes + [byte], 0, 0) }
            }
        }
        // The last block, in the fixed code; `a` is 0x30 + 0x61.
        put("1" + "10" + "10010001")
        // 13 bits a run, so that 8 runs are 13 whole bytes wherever they begin.
        let run = "11000101" + "00000"
        for _ in 0..<runs { put(run) }
        put("0000000" + "0000000")
        return bytes
    }
}
