/// Finds the keyword of a word by its hash: open addressing, at most a quarter full, made once and never freed.
///
/// A slot is 8 bytes, so that the table stays near the processor: the hash without its low 9 bits, and in their place the
/// keyword below a bit that says whether another word, whose first slot this is too, lies in one behind. The bits left out
/// are among those that choose the slot.
@safe struct KeywordTable: @unchecked Sendable {
    static let shared = KeywordTable()

    /// 0 for a free slot. Written only by `init`, so that sharing it between threads is safe.
    private let slots: UnsafePointer<UInt64>
    private let mask: Int

    private init() {
        let entries = Keyword.hashes
        var capacity = 256
        while capacity < entries.count * 4 { capacity *= 2 }
        let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
        unsafe slots.initialize(repeating: 0, count: capacity)
        mask = capacity - 1
        for entry in entries {
            let first = Int(truncatingIfNeeded: entry.hash) & mask
            var slot = first
            while unsafe slots[slot] != 0 {
                unsafe precondition((slots[slot] ^ entry.hash) >> 9 != 0, "a spelling stands for one keyword only")
                slot = (slot + 1) & mask
            }
            unsafe slots[slot] = entry.hash & ~0x1FF | UInt64(entry.keyword.rawValue)
            if slot != first { unsafe slots[first] |= Self.isShared }
        }
        unsafe self.slots = UnsafePointer(slots)
    }

    private static let isShared: UInt64 = 1 << 8

    /// The raw value of the keyword; 0 where the word is none.
    @inline(__always)
    func keyword(_ hash: UInt64) -> UInt8 {
        let found = unsafe slots[Int(truncatingIfNeeded: hash) & mask]
        let isOther = (found ^ hash) >> 9 != 0
        // Whether a word is a keyword nobody can foretell, but that its first slot is shared is rare.
        if found & Self.isShared != 0, isOther { return keywordBehind(hash) }
        return isOther ? 0 : UInt8(truncatingIfNeeded: found)
    }

    /// The keyword of a word whose first slot holds another.
    private func keywordBehind(_ hash: UInt64) -> UInt8 {
        var slot = ((Int(truncatingIfNeeded: hash) & mask) + 1) & mask
        while unsafe slots[slot] != 0 {
            if unsafe (slots[slot] ^ hash) >> 9 == 0 { return unsafe UInt8(truncatingIfNeeded: slots[slot]) }
            slot = (slot + 1) & mask
        }
        return 0
    }
}

extension Keyword {
    /// The hash of each spelling of each keyword. Byte by byte, as spellings are small letters without accents: every run
    /// begins with it.
    package static var hashes: [(hash: UInt64, keyword: Keyword)] {
        var hashes: [(hash: UInt64, keyword: Keyword)] = []
        hashes.reserveCapacity(2 * spellings.count)
        for entry in spellings {
            var word = WordHash()
            for byte in entry.words.utf8 {
                if byte == UInt8(ascii: " ") {
                    hashes.append((word.value, entry.keyword))
                    word = WordHash()
                } else {
                    word.add(byte)
                }
            }
            hashes.append((word.value, entry.keyword))
        }
        return hashes
    }
}
