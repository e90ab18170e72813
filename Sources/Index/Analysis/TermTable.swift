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
            if arena[range(Int(number))].elementsEqual(bytes) { return number }
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

    /// FNV-1a, folded so that the low bits can index a table.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: state ^ (state >> 32))
    }
}
