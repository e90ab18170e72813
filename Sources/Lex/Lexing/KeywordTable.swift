/// Finds the keyword of a word by its hash: open addressing, at most half full, made once.
struct KeywordTable: Sendable {
    static let shared = KeywordTable()

    private let hashes: [UInt64]
    private let keywords: [UInt16]
    private let mask: Int

    init() {
        let entries = Keyword.spellings.flatMap { entry in
            entry.words.split(separator: " ").map { (hash: WordHash.of($0), keyword: entry.keyword.rawValue) }
        }
        var capacity = 16
        while capacity < entries.count * 4 { capacity *= 2 }
        var hashes = [UInt64](repeating: 0, count: capacity)
        var keywords = [UInt16](repeating: 0, count: capacity)
        for entry in entries {
            var slot = Int(truncatingIfNeeded: entry.hash) & (capacity - 1)
            while keywords[slot] != 0 {
                precondition(hashes[slot] != entry.hash, "a spelling stands for one keyword only")
                slot = (slot + 1) & (capacity - 1)
            }
            hashes[slot] = entry.hash
            keywords[slot] = entry.keyword
        }
        self.hashes = hashes
        self.keywords = keywords
        mask = capacity - 1
    }

    /// The raw value of the keyword; 0 where the word is none.
    @inline(__always)
    func keyword(_ hash: UInt64) -> UInt16 {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keywords[slot] != 0 {
            if hashes[slot] == hash { return keywords[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }
}
