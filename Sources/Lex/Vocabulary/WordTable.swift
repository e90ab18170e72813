import Lexing
public import SourceText

/// The slots of words by their hashes: open addressing, at most a quarter full, made once. Word hashes are mixed already, so
/// their low bits are the slot.
public struct WordSlots: Sendable {
    /// By slot, 0 for a free one.
    @usableFromInline let keys: FixedList<UInt64>
    @usableFromInline let mask: Int

    init(_ hashes: [UInt64]) {
        var capacity = 16
        while capacity < hashes.count * 4 { capacity *= 2 }
        var keys = [UInt64](repeating: 0, count: capacity)
        mask = capacity - 1
        for hash in hashes { keys[Self.slot(hash, in: keys, mask)] = hash }
        self.keys = FixedList(keys)
    }

    /// The slot of a word; nil where it is none of these.
    /// - Complexity: O(1).
    @inlinable @inline(__always)
    func slot(_ hash: UInt64) -> Int? {
        // Most words are in no table, and most of their slots are empty.
        if keys[Int(truncatingIfNeeded: hash) & mask] == 0 { return nil }
        let slot = Self.slot(hash, in: keys, mask)
        return keys[slot] == 0 ? nil : slot
    }

    /// The slot of a word, or the free one where it would stand.
    @inlinable @inline(__always)
    static func slot<Keys: RandomAccessCollection>(_ hash: UInt64, in keys: Keys, _ mask: Int) -> Int
    where Keys.Element == UInt64, Keys.Index == Int {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }
}

/// Finds what belongs to a word by its hash.
public struct WordTable<Value: Sendable>: Sendable {
    @usableFromInline let slots: WordSlots
    @usableFromInline let values: FixedList<Value?>

    /// Of two equal words the last counts.
    package init(_ entries: [(hash: UInt64, value: Value)]) {
        slots = WordSlots(entries.map(\.hash))
        var values = [Value?](repeating: nil, count: slots.keys.count)
        for entry in entries { if let slot = slots.slot(entry.hash) { values[slot] = entry.value } }
        self.values = FixedList(values)
    }

    /// - Complexity: O(1).
    @inlinable @inline(__always)
    public subscript(hash: UInt64) -> Value? {
        guard let slot = slots.slot(hash) else { return nil }
        return values[slot]
    }
}

/// A set of words.
public struct WordSet: Sendable {
    @usableFromInline let slots: WordSlots

    package init(_ words: [String]) { self.init(hashes: words.map { WordHash.of($0) }) }

    /// Words parted by spaces or ends of lines, and marks by the hashes that the lexer gives them.
    package init(_ words: String, marks: [UInt64] = []) {
        self.init(hashes: words.split { $0 == " " || $0 == "\n" }.map { WordHash.of($0) } + marks)
    }

    /// The words of all of these.
    package init(allOf sets: [WordSet]) { self.init(hashes: sets.flatMap { $0.slots.keys.filter { $0 != 0 } }) }

    package init(hashes: [UInt64]) { slots = WordSlots(hashes) }

    /// - Complexity: O(1).
    @inlinable @inline(__always)
    public func contains(_ hash: UInt64) -> Bool { slots.slot(hash) != nil }
}
