/// Distinct terms and their numbers, in the order in which they were met.
struct TermTable {
    private var arena: [UInt8] = []
    /// Where each term ends in `arena`; it starts where the one before it ends.
    private var ends: [Int] = []
    /// The upper half of the hash and the term's number plus one, 0 for none; a power of two, at most half full.
    private var slots: [UInt64] = Array(repeating: 0, count: 1024)

    private static let tagMask: UInt64 = 0xFFFF_FFFF_0000_0000

    var count: Int { ends.count }

    func withBytes<Result>(_ term: UInt32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        let range = range(Int(term))
        return try unsafe arena.withUnsafeBufferPointer { try unsafe body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// The number of a term, a new one where it was not met before.
    mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let hash = unsafe Self.hash(UnsafeRawBufferPointer(bytes))
        var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = UInt32(truncatingIfNeeded: slots[slot]) - 1
            if (slots[slot] ^ hash) & Self.tagMask == 0, unsafe isTerm(number, bytes) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        unsafe arena += bytes
        ends.append(arena.count)
        slots[slot] = hash & Self.tagMask | UInt64(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return UInt32(ends.count - 1)
    }

    private func isTerm(_ number: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        unsafe withBytes(number) { known in
            guard known.count == bytes.count else { return false }
            for place in 0..<known.count where unsafe known[place] != bytes[place] { return false }
            return true
        }
    }

    private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    /// A slot follows from the upper half of the hash, which the entry keeps.
    private mutating func grow() {
        let entries = slots
        slots = Array(repeating: 0, count: entries.count * 2)
        for entry in entries where entry != 0 {
            var slot = Int(truncatingIfNeeded: entry >> 32) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }

    /// Multiplies eight bytes at a time; the upper half is used.
    private static func hash(_ raw: UnsafeRawBufferPointer) -> UInt64 {
        var state = UInt64(raw.count)
        var offset = 0
        while offset < raw.count {
            let word = unsafe word(raw, at: offset)
            state = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
            state ^= state >> 29
            offset += 8
        }
        return state &* 0xD6E8_FEB8_6659_FD93
    }

    /// Up to eight bytes from `offset` on.
    private static func word(_ raw: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
        if offset + 8 <= raw.count { return unsafe raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
        var word: UInt64 = 0
        for place in offset..<raw.count { word = unsafe word << 8 | UInt64(raw[place]) }
        return word
    }
}
