/// A value for each of some words, looked up by a slice of bytes without a copy of it. Made once.
struct SliceMap<Value: Sendable>: Sendable {
    private var keys: [[UInt8]] = []
    private var values: [Value] = []
    /// The place of an entry plus one, 0 for none; a power of two, at most half full.
    private var slots: [Int32] = Array(repeating: 0, count: 64)
    /// Bytes of the longest key.
    private(set) var longest = 0

    /// Of two equal words the first counts.
    mutating func add(_ key: [UInt8], _ value: Value) {
        guard self[key[...]] == nil else { return }
        keys.append(key)
        values.append(value)
        longest = max(longest, key.count)
        if keys.count * 2 > slots.count {
            slots = Array(repeating: 0, count: slots.count * 2)
            for place in keys.indices { insert(place) }
        } else {
            insert(keys.count - 1)
        }
    }

    /// - Complexity: O(*n*), *n* the bytes of the key; O(1) for one that is longer than all.
    subscript(key: ArraySlice<UInt8>) -> Value? {
        guard key.count <= longest else { return nil }
        var slot = Self.hash(key) & (slots.count - 1)
        while slots[slot] > 0 {
            let place = Int(slots[slot]) - 1
            if keys[place].elementsEqual(key) { return values[place] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private mutating func insert(_ place: Int) {
        var slot = Self.hash(keys[place][...]) & (slots.count - 1)
        while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(place + 1)
    }

    /// FNV-1a.
    private static func hash(_ key: ArraySlice<UInt8>) -> Int {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: state ^ (state >> 32))
    }
}
