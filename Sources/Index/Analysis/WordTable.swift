import Lexing

/// The words that an analyzer has met, by the hash that the lexer gives, each with its terms.
///
/// A hash alone is not trusted: the letters are compared as well, so that two words whose hashes are equal by accident
/// or by intent keep their own terms.
struct WordTable {
    enum Terms {
        case one(UInt32)
        /// A part of `termLists`; empty for a word without terms.
        case several(first: Int, count: Int)
    }

    private struct Entry {
        var hash: UInt64
        /// Where the letters stand in `arena`.
        var start: UInt32
        var count: UInt32
        var kind: TokenKind
        var terms: Terms
    }

    /// The terms of the words that have not exactly one.
    private(set) var termLists: [UInt32] = []
    private var entries: [Entry] = []
    /// Places in `entries` plus one, 0 for none; a power of two, at most half full.
    private var slots: [UInt32]
    private var arena: [UInt8] = []
    private var scratch: [UInt8] = []

    /// - Parameter capacity: a power of two; the table grows by itself.
    init(capacity: Int = 1024) { slots = Array(repeating: 0, count: capacity) }

    /// The terms of a word that was added before; nil where it is new. `raw` is the token's bytes.
    mutating func find(
        _ hash: UInt64, _ kind: TokenKind, _ flags: TokenFlags, _ raw: UnsafeBufferPointer<UInt8>
    ) -> Terms? {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if entries[place].hash == hash, entries[place].kind == kind, unsafe holds(raw, flags, entries[place]) {
                return entries[place].terms
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a word that `find` did not know.
    mutating func add(_ hash: UInt64, _ kind: TokenKind, _ raw: UnsafeBufferPointer<UInt8>, terms: [UInt32]) -> Terms {
        if entries.count * 2 >= slots.count { grow() }
        let stored: Terms
        if terms.count == 1 {
            stored = .one(terms[0])
        } else {
            stored = .several(first: termLists.count, count: terms.count)
            termLists += terms
        }
        let start = arena.count
        unsafe Self.appendKey(of: raw, kind, to: &arena)
        entries.append(
            Entry(hash: hash, start: UInt32(start), count: UInt32(arena.count - start), kind: kind, terms: stored))
        insert(place: entries.count - 1)
        return stored
    }

    /// The flags of tokens whose bytes are not their letters in either case. A number, since a set written as a literal
    /// is built at run time, once for each token.
    private static let spelledOtherwise =
        TokenFlags.broken.rawValue | TokenFlags.nonASCII.rawValue | TokenFlags.unusual.rawValue

    /// Whether the token is spelled as the entry is.
    private mutating func holds(_ raw: UnsafeBufferPointer<UInt8>, _ flags: TokenFlags, _ entry: Entry) -> Bool {
        let start = Int(entry.start)
        let isPlain = entry.kind == .word && flags.rawValue & Self.spelledOtherwise == 0
        if isPlain {
            guard raw.count == Int(entry.count) else { return false }
            return unsafe arena.withUnsafeBufferPointer { stored in
                for i in 0..<raw.count where unsafe stored[start + i] != raw[i] | 0x20 { return false }
                return true
            }
        }
        scratch.removeAll(keepingCapacity: true)
        unsafe Self.appendKey(of: raw, entry.kind, to: &scratch)
        return arena[start..<(start + Int(entry.count))].elementsEqual(scratch)
    }

    /// The bytes that two tokens of a kind must share to be the same word.
    private static func appendKey(of raw: UnsafeBufferPointer<UInt8>, _ kind: TokenKind, to key: inout [UInt8]) {
        if kind == .word { return unsafe WordLetters.append(of: raw, to: &key) }
        for i in raw.indices where unsafe raw[i] > 0x20 {
            unsafe key.append(raw[i] &- 65 < 26 ? raw[i] | 0x20 : raw[i])
        }
    }

    private mutating func insert(place: Int) {
        var slot = Int(truncatingIfNeeded: entries[place].hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(place + 1)
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for place in entries.indices { insert(place: place) }
    }
}
