import Lexing

/// Words or marks by their hashes. Since these are mixed already, a look-up is a mask and a comparison: some ten times
/// faster than a `Set`, which hashes them again.
struct WordSet: Sendable {
    /// Open addressing, at most half full; 0 is an empty slot.
    private let slots: [UInt64]
    private let mask: Int

    init(hashes: [UInt64]) {
        var capacity = 4
        while capacity < hashes.count * 2 { capacity *= 2 }
        var slots = [UInt64](repeating: 0, count: capacity)
        mask = capacity - 1
        for hash in hashes where hash != 0 {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
            slots[slot] = hash
        }
        self.slots = slots
    }

    /// `words` as the lexer gives them, separated by spaces.
    init(_ words: String, marks: [UInt64] = []) { self.init(hashes: words.split(separator: " ").map { WordHash.of($0) } + marks) }

    /// - Complexity: O(1).
    @inline(__always)
    func contains(_ hash: UInt64) -> Bool {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] == hash { return true }
            slot = (slot + 1) & mask
        }
        return false
    }
}
