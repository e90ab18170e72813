/// Strings and their places, in the order in which they were remembered. A record has few and asks for them often, so
/// this is a table of its own: open addressing over a hash of the bytes.
struct StringTable {
    /// The strings' bytes end to end, and where each ends.
    private var arena: [UInt8] = []
    private var ends: [Int] = []
    /// The upper half of a string's hash, and below it its place plus one; 0 for none. A power of two of them, at most
    /// half full.
    private var slots: [UInt64] = []

    /// Longer ones are not remembered: they are seldom met twice.
    static let lengthLimit = 255

    /// The place of a string that was remembered, the first where it was more than once.
    /// - Parameter hash: see `hash`.
    /// - Complexity: O(*n*), *n* the bytes of the string.
    func place(of string: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
        guard string.count <= Self.lengthLimit, !slots.isEmpty else { return nil }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            if (slots[slot] ^ hash) >> 32 == 0 {
                let place = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
                if unsafe isSame(place, UnsafeRawBufferPointer(string)) { return place }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    mutating func remember(_ string: UnsafeBufferPointer<UInt8>, hash: UInt64) {
        guard string.count <= Self.lengthLimit else { return }
        if slots.isEmpty {
            arena.reserveCapacity(2048)
            ends.reserveCapacity(128)
            slots = Array(repeating: 0, count: 256)
        }
        unsafe arena += string
        ends.append(arena.count)
        insert(ends.count - 1, hash)
        if ends.count * 2 > slots.count { grow() }
    }

    private func start(_ place: Int) -> Int { place == 0 ? 0 : ends[place - 1] }

    private func isSame(_ place: Int, _ string: UnsafeRawBufferPointer) -> Bool {
        let start = start(place)
        guard ends[place] - start == string.count else { return false }
        return unsafe arena.withUnsafeBytes { arena in
            var offset = 0
            while offset + 8 <= string.count {
                let (a, b) = unsafe (
                    arena.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self),
                    string.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                )
                if a != b { return false }
                offset += 8
            }
            while offset < string.count {
                if unsafe arena[start + offset] != string[offset] { return false }
                offset += 1
            }
            return true
        }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for place in ends.indices {
            let hash = unsafe arena.withUnsafeBufferPointer {
                unsafe Self.hash(UnsafeBufferPointer(rebasing: $0[start(place)..<ends[place]]))
            }
            insert(place, hash)
        }
    }

    /// A string that is there keeps its first place: so many equal ones take one slot and no longer walk.
    private mutating func insert(_ place: Int, _ hash: UInt64) {
        let isThere = unsafe arena.withUnsafeBufferPointer {
            unsafe self.place(of: UnsafeBufferPointer(rebasing: $0[start(place)..<ends[place]]), hash: hash) != nil
        }
        if isThere { return }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = hash & ~0xFFFF_FFFF | UInt64(place + 1)
    }

    /// Multiplies eight bytes at a time, folded so that the low bits can index a table. 0 for what is not remembered.
    static func hash(_ string: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard string.count <= lengthLimit else { return 0 }
        let raw = UnsafeRawBufferPointer(string)
        var state = UInt64(raw.count)
        var offset = 0
        while offset + 8 <= raw.count {
            state = unsafe mixed(state ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var last: UInt64 = 0
        while offset < raw.count {
            last = unsafe last << 8 | UInt64(raw[offset])
            offset += 1
        }
        return mixed(state ^ last)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 32)
    }
}
