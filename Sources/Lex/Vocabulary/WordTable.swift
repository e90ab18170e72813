import Lexing

/// Finds what belongs to a word by its hash: open addressing, at most a quarter full, made once. Word hashes are mixed
/// already, so their low bits are the slot.
package struct WordTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value?]
    private let mask: Int

    /// Of two equal words the last counts.
    package init(_ entries: [(hash: UInt64, value: Value)]) {
        var capacity = 16
        while capacity < entries.count * 4 { capacity *= 2 }
        keys = Array(repeating: 0, count: capacity)
        values = Array(repeating: nil, count: capacity)
        mask = capacity - 1
        for entry in entries {
            let slot = slot(entry.hash)
            keys[slot] = entry.hash
            values[slot] = entry.value
        }
    }

    /// - Complexity: O(1).
    @inline(__always)
    package subscript(hash: UInt64) -> Value? {
        let first = Int(truncatingIfNeeded: hash) & mask
        // Most words are in no table, and most of their slots are empty.
        if keys[first] == 0 { return nil }
        return values[slot(hash)]
    }

    private func slot(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }
}

/// A set of words: open addressing, at most a quarter full, made once.
package struct WordSet: Sendable {
    private var keys: [UInt64]
    private let mask: Int

    package init(_ words: [String]) { self.init(hashes: words.map { WordHash.of($0) }) }

    /// Words parted by spaces or ends of lines, and marks by the hashes that the lexer gives them.
    package init(_ words: String, marks: [UInt64] = []) {
        self.init(hashes: words.split { $0 == " " || $0 == "\n" }.map { WordHash.of($0) } + marks)
    }

    /// The words of all of these.
    package init(allOf sets: [WordSet]) { self.init(hashes: sets.flatMap { $0.keys.filter { $0 != 0 } }) }

    init(hashes: [UInt64]) {
        var capacity = 16
        while capacity < hashes.count * 4 { capacity *= 2 }
        keys = Array(repeating: 0, count: capacity)
        mask = capacity - 1
        for hash in hashes { keys[slot(hash)] = hash }
    }

    /// - Complexity: O(1).
    @inline(__always)
    package func contains(_ hash: UInt64) -> Bool {
        // Most words are in no set, and most of their slots are empty.
        keys[Int(truncatingIfNeeded: hash) & mask] != 0 && keys[slot(hash)] != 0
    }

    private func slot(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }
}
