/// Strings and their places, in the order in which they were remembered. A record has few and asks for them often, so
/// this is a table of its own: open addressing over a short hash of the bytes.
struct StringTable {
    /// The strings' bytes end to end, and where each ends.
    private var arena: [UInt8] = []
    private var ends: [Int] = []
    /// Places plus one, 0 for none; a power of two, at most half full.
    private var slots = [UInt32](repeating: 0, count: 128)

    /// Longer ones are not remembered: they are seldom met twice.
    static let lengthLimit = 255

    /// The place of a string that was remembered.
    /// - Complexity: O(*n*), *n* the bytes of the string.
    func place(of string: UnsafeBufferPointer<UInt8>) -> Int? {
        guard string.count <= Self.lengthLimit else { return nil }
        var slot = Self.hash(string) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if withBytes(place, { $0.count == string.count && $0.elementsEqual(string) }) { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    mutating func remember(_ string: UnsafeBufferPointer<UInt8>) {
        guard string.count <= Self.lengthLimit else { return }
        arena += string
        ends.append(arena.count)
        insert(ends.count - 1)
        if ends.count * 2 > slots.count { grow() }
    }

    private func withBytes<Result>(_ place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let range = (place == 0 ? 0 : ends[place - 1])..<ends[place]
        return arena.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for place in ends.indices { insert(place) }
    }

    private mutating func insert(_ place: Int) {
        var slot = withBytes(place) { Self.hash($0) } & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(place + 1)
    }

    /// Multiplies eight bytes at a time, folded so that the low bits can index a table.
    private static func hash(_ string: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(string)
        var state = UInt64(raw.count)
        var offset = 0
        while offset + 8 <= raw.count {
            state = (state ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            state ^= state >> 29
            offset += 8
        }
        for byte in raw[offset...] { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: state ^ (state >> 32))
    }
}
