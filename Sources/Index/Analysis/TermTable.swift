/// Distinct terms and their numbers, in the order in which they were met.
struct TermTable {
    private var arena: [UInt8] = []
    /// Where each term ends in `arena`; it starts where the one before it ends.
    private var ends: [Int] = []
    /// Numbers plus one, 0 for none; a power of two, at most half full.
    private var slots: [UInt32] = Array(repeating: 0, count: 1024)

    var count: Int { ends.count }

    func withBytes<Result>(_ term: UInt32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        let range = range(Int(term))
        return try unsafe arena.withUnsafeBufferPointer { try unsafe body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// The number of a term, a new one where it was not met before.
    mutating func number(of bytes: ArraySlice<UInt8>) -> UInt32 {
        var slot = Self.hash(bytes) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = slots[slot] - 1
            let known = range(Int(number))
            if known.count == bytes.count, arena[known].elementsEqual(bytes) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        arena += bytes
        ends.append(arena.count)
        slots[slot] = UInt32(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return UInt32(ends.count - 1)
    }

    private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in ends.indices {
            var slot = Self.hash(arena[range(number)]) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }

    /// Multiplies eight bytes at a time, folded so that the low bits can index a table.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
        unsafe bytes.withUnsafeBytes { raw in
            var state = UInt64(raw.count)
            var offset = 0
            while offset < raw.count {
                let word = unsafe word(raw, at: offset)
                state = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
                state ^= state >> 29
                offset += 8
            }
            return Int(truncatingIfNeeded: state ^ (state >> 32))
        }
    }

    /// Up to eight bytes from `offset` on.
    private static func word(_ raw: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
        if offset + 8 <= raw.count { return unsafe raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
        var word: UInt64 = 0
        for place in offset..<raw.count { word = unsafe word << 8 | UInt64(raw[place]) }
        return word
    }
}
