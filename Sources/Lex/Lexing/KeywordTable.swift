/// Finds the keyword of a word by its hash: open addressing, at most a quarter full, made once and never freed.
struct KeywordTable: @unchecked Sendable {
    static let shared = KeywordTable()

    private struct Slot {
        var hash: UInt64 = 0
        var keyword: UInt16 = 0
    }

    /// Written only by `init`, so that sharing it between threads is safe.
    private let slots: UnsafePointer<Slot>
    private let mask: Int

    private init() {
        let entries = Keyword.spellings.flatMap { entry in
            entry.words.split(separator: " ").map { Slot(hash: WordHash.of($0), keyword: entry.keyword.rawValue) }
        }
        var capacity = 16
        while capacity < entries.count * 4 { capacity *= 2 }
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
        slots.initialize(repeating: Slot(), count: capacity)
        mask = capacity - 1
        for entry in entries {
            var slot = Int(truncatingIfNeeded: entry.hash) & mask
            while slots[slot].keyword != 0 {
                precondition(slots[slot].hash != entry.hash, "a spelling stands for one keyword only")
                slot = (slot + 1) & mask
            }
            slots[slot] = entry
        }
        self.slots = UnsafePointer(slots)
    }

    /// The raw value of the keyword; 0 where the word is none.
    @inline(__always)
    func keyword(_ hash: UInt64) -> UInt16 {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot].keyword != 0 {
            if slots[slot].hash == hash { return slots[slot].keyword }
            slot = (slot + 1) & mask
        }
        return 0
    }
}
