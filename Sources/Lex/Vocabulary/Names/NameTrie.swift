package import Lexing

/// Finds names of several words in a token stream: a trie whose edges are the hashes of words, so that a look-up
/// compares numbers and reads each token of a name once.
///
/// Hyphens, commas, apostrophes, brackets and emphasis between the words of a name are passed over, in the names as in
/// the text, so that `Financiële verhoudingswet` and `**Drank- en** Horecawet` are found.
package struct NameTrie: Sendable {
    /// A name that stands in the text, and the first of the entries that have it.
    package struct Match {
        /// The first token behind the name.
        package var end: Int
        package var entry: Int
        /// Some word of it begins with a capital.
        package var isCapitalised: Bool
    }

    struct Entry: Sendable {
        /// What the names were made with.
        var value: Int
        /// The next entry with the same name, -1 for none.
        var next: Int
    }

    private(set) var entries: [Entry] = []
    /// Open addressing over (node, hash) mixed: the key in a slot, and the node that the edge leads to, 0 for an empty slot.
    private var keys: [UInt64]
    private var targets: [UInt32]
    private let mask: Int
    /// The hashes of the words with which names begin.
    private(set) var beginnings: [UInt64] = []
    /// A bit for each word that begins a name, by 16 bits of its hash: 8 KB, so that most words are told from memory that
    /// stays near.
    private var firstWords = [UInt64](repeating: 0, count: 1024)
    /// By node: the first entry whose name ends there, -1 for none.
    private var firstEntries: [Int32] = [-1]

    /// `names` holds one name a line; `values` says what each line stands for.
    package init(names: [UInt8], values: [Int]) {
        let tokens = TokenStream(lexing: names)
        var capacity = 64
        while capacity < tokens.count * 2 { capacity *= 2 }
        keys = Array(repeating: 0, count: capacity)
        targets = Array(repeating: 0, count: capacity)
        mask = capacity - 1
        var token = 0
        var line = 0
        while token < tokens.count, line < values.count {
            var node: UInt32 = 0
            markFirst(tokens.hashes[token])
            repeat {
                if !Self.isPassedOver(tokens, token) {
                    node = follow(node, tokens.hashes[token]) ?? add(node, tokens.hashes[token])
                }
                token += 1
            } while token < tokens.count && !tokens.flags[token].contains(.startsLine)
            addEntry(values[line], at: Int(node))
            line += 1
        }
    }

    /// The longest name that starts at `token`; nil where none does, or no such token is.
    package func longest(_ tokens: TokenStream, at token: Int) -> Match? {
        guard token >= 0, token < tokens.count else { return nil }
        let hash = tokens.hashes[token]
        guard mayBegin(hash), tokens.kinds[token] == .word, let node = follow(0, hash) else { return nil }
        return longest(tokens, at: token, from: node)
    }

    /// The longest name whose first two words, with these hashes, are written as the one at `token`.
    package func longest(_ tokens: TokenStream, at token: Int, gluedFrom first: UInt64, _ second: UInt64) -> Match? {
        guard let start = follow(0, first), let node = follow(start, second) else { return nil }
        return longest(tokens, at: token, from: node)
    }

    /// The longest name whose words up to the one at `token` lead to `node`.
    private func longest(_ tokens: TokenStream, at token: Int, from start: UInt32) -> Match? {
        var node = start
        var isCapitalised = tokens.flags[token].contains(.capitalised)
        var end = token + 1
        var best = match(node, end, isCapitalised)
        while let next = Self.nextWord(tokens, end), let to = follow(node, tokens.hashes[next]) {
            node = to
            end = next + 1
            if tokens.flags[next].contains(.capitalised) { isCapitalised = true }
            if let longer = match(node, end, isCapitalised) { best = longer }
        }
        return best
    }

    private func match(_ node: UInt32, _ end: Int, _ isCapitalised: Bool) -> Match? {
        let entry = Int(firstEntries[Int(node)])
        return entry < 0 ? nil : Match(end: end, entry: entry, isCapitalised: isCapitalised)
    }

    /// The next token that can belong to a name, at most two marks further on and not behind a blank line.
    private static func nextWord(_ tokens: TokenStream, _ token: Int) -> Int? {
        var i = token
        while i < tokens.count, i <= token + 2, !tokens.flags[i].contains(.startsParagraph) {
            if !isPassedOver(tokens, i) { return i }
            i += 1
        }
        return nil
    }

    private static func isPassedOver(_ tokens: TokenStream, _ token: Int) -> Bool {
        switch tokens.kinds[token] {
        case .emphasis: true
        case .punctuation: Mark.between.contains(tokens.hashes[token])
        case .word, .number, .amount, .date, .zaaknummer, .articleNumber, .listMarker, .headingMark, .labelEnd,
            .address,
            .cellBorder:
            false
        }
    }

    // MARK: First words

    /// Whether a name may begin with the word; never false for one that does.
    @inline(__always)
    package func mayBegin(_ hash: UInt64) -> Bool { firstWords[Int(hash >> 54)] >> (hash >> 48 & 63) & 1 == 1 }

    private mutating func markFirst(_ hash: UInt64) { firstWords[Int(hash >> 54)] |= 1 << (hash >> 48 & 63) }

    // MARK: Edges

    /// The slot of an edge, or the free one where it would stand. As with words, that two edges have one key is as good as
    /// impossible.
    @inline(__always)
    private func slot(_ key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key) & mask
        while targets[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private static func key(_ node: UInt32, _ hash: UInt64) -> UInt64 {
        hash &+ UInt64(node) &* 0x9E37_79B9_7F4A_7C15
    }

    private func follow(_ node: UInt32, _ hash: UInt64) -> UInt32? {
        let to = targets[slot(Self.key(node, hash))]
        return to == 0 ? nil : to
    }

    private mutating func add(_ node: UInt32, _ hash: UInt64) -> UInt32 {
        let new = UInt32(firstEntries.count)
        firstEntries.append(-1)
        let key = Self.key(node, hash)
        let slot = slot(key)
        keys[slot] = key
        targets[slot] = new
        if node == 0 { beginnings.append(hash) }
        return new
    }

    private mutating func addEntry(_ value: Int, at node: Int) {
        entries.append(Entry(value: value, next: -1))
        let new = entries.count - 1
        guard firstEntries[node] >= 0 else {
            firstEntries[node] = Int32(new)
            return
        }
        var last = Int(firstEntries[node])
        while entries[last].next >= 0 { last = entries[last].next }
        entries[last].next = new
    }
}
