/// Strings and their places, in the order in which they were remembered. A record has few and asks for them often, so
/// this is a table of its own: open addressing over a short hash of the bytes.
struct StringTable {
    private(set) var strings: [String] = []
    /// Places plus one, 0 for none; a power of two, at most half full.
    private var slots = [UInt32](repeating: 0, count: 128)

    /// Longer ones are not remembered: they are seldom met twice.
    static let lengthLimit = 255

    /// The place of a string that was remembered.
    /// - Complexity: O(*n*), *n* the bytes of the string.
    func place(of string: String) -> Int? {
        guard string.utf8.count <= Self.lengthLimit else { return nil }
        var slot = Self.hash(string) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if strings[place].utf8.elementsEqual(string.utf8) { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    mutating func remember(_ string: String) {
        guard string.utf8.count <= Self.lengthLimit else { return }
        strings.append(string)
        insert(strings.count - 1)
        if strings.count * 2 > slots.count { grow() }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for place in strings.indices { insert(place) }
    }

    private mutating func insert(_ place: Int) {
        var slot = Self.hash(strings[place]) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(place + 1)
    }

    /// FNV-1a, folded so that the low bits can index a table.
    private static func hash(_ string: String) -> Int {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in string.utf8 { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: state ^ (state >> 32))
    }
}
