import Lexing
public import SourceText

/// Finds what belongs to a word by its hash: open addressing, at most a quarter full, made once. Word hashes are mixed
/// already, so their low bits are the slot.
public struct WordTable<Value: Sendable>: Sendable {
    @usableFromInline let keys: FixedList<UInt64>
    @usableFromInline let values: FixedList<Value?>
    @usableFromInline let mask: Int

    /// Of two equal words the last counts.
    package init(_ entries: [(hash: UInt64, value: Value)]) {
        let slots = WordSlots(entries.map(\.hash))
        var values = [Value?](repeating: nil, count: slots.keys.count)
        for entry in entries { values[slots.slot(entry.hash)] = entry.value }
        keys = FixedList(slots.keys)
        mask = slots.mask
        self.values = FixedList(values)
    }

    /// - Complexity: O(1).
    @inlinable @inline(__always)
    public subscript(hash: UInt64) -> Value? {
        let first = Int(truncatingIfNeeded: hash) & mask
        // Most words are in no table, and most of their slots are empty.
        if keys[first] == 0 { return nil }
        return values[slot(hash)]
    }

    @inlinable @inline(__always)
    func slot(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }
}

/// A set of words: open addressing, at most a quarter full, made once.
public struct WordSet: Sendable {
    @usableFromInline let keys: FixedList<UInt64>
    @usableFromInline let mask: Int

    package init(_ words: [String]) { self.init(hashes: words.map { WordHash.of($0) }) }

    /// Words parted by spaces or ends of lines, and marks by the hashes that the lexer gives them.
    package init(_ words: String, marks: [UInt64] = []) {
        self.init(hashes: words.split { $0 == " " || $0 == "\n" }.map { WordHash.of($0) } + marks)
    }

    /// The words of all of these.
    package init(allOf sets: [WordSet]) { self.init(hashes: sets.flatMap { $0.keys.filter { $0 != 0 } }) }

    package init(hashes: [UInt64]) {
        let slots = WordSlots(hashes)
        (keys, mask) = (FixedList(slots.keys), slots.mask)
    }

    /// - Complexity: O(1).
    @inlinable @inline(__always)
    public func contains(_ hash: UInt64) -> Bool {
        // Most words are in no set, and most of their slots are empty.
        keys[Int(truncatingIfNeeded: hash) & mask] != 0 && keys[slot(hash)] != 0
    }

    @inlinable @inline(__always)
    func slot(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }
}

/// The slots of a table while it is made.
private struct WordSlots {
    /// By slot, 0 for a free one.
    private(set) var keys: [UInt64]
    let mask: Int

    init(_ hashes: [UInt64]) {
        var capacity = 16
        while capacity < hashes.count * 4 { capacity *= 2 }
        keys = Array(repeating: 0, count: capacity)
        mask = capacity - 1
        for hash in hashes { keys[slot(hash)] = hash }
    }

    /// The slot of a word, or the free one where it would stand.
    func slot(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }
}
