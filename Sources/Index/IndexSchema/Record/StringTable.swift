/// Strings and their places, in the order in which they were first met. A record has few and asks for them often, so
/// this is a table of its own: open addressing over a short hash of the bytes.
struct StringTable {
    private(set) var strings: [String] = []
    /// Places plus one, 0 for none; a power of two, at most half full.
    private var slots = [UInt32](repeating: 0, count: 128)

    /// The place of a string, a new one where it was not met before.
    /// - Complexity: O(*n*), *n* the bytes of the string.
    mutating func place(of string: String) -> Int {
        var slot = Self.hash(string) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if strings[place].utf8.elementsEqual(string.utf8) { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        strings.append(string)
        slots[slot] = UInt32(strings.count)
        if strings.count * 2 > slots.count { grow() }
        return strings.count - 1
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for place in strings.indices {
            var slot = Self.hash(strings[place]) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(place + 1)
        }
    }

    /// FNV-1a, folded so that the low bits can index a table.
    private static func hash(_ string: String) -> Int {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in string.utf8 { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: state ^ (state >> 32))
    }
}
