import Lexing

/// The words that an analyzer has met, by the hash that the lexer gives, each with its terms.
///
/// A hash alone is not trusted: the letters are compared as well, so that two words whose hashes are equal by accident
/// or by intent keep their own terms. Words of at most 16 letters have them in their slot, so that a look-up reads one
/// place in memory.
struct WordTable {
    enum Terms {
        case one(UInt32)
        /// A part of `termLists`; empty for a word without terms.
        case several(first: Int, count: Int)
    }

    /// Half a cache line.
    private struct Slot {
        var hash: UInt64 = 0
        /// The letters of a short word, zeros behind them; else where the key stands in `arena`, and how long it is.
        var letters: ShortWord = ShortWord()
        /// The word's one term, or `listMark` and where its list stands in `termLists`.
        var terms: UInt32 = 0
        /// 0 for a free slot, 1 for a short word, else the kind and 2.
        var form: UInt32 = 0
    }

    private enum Form {
        static let short: UInt32 = 1
        static func long(_ kind: TokenKind) -> UInt32 { UInt32(kind.rawValue) + 2 }
    }

    /// The terms of the words that have not exactly one: how many, then each.
    private(set) var termLists: [UInt32] = []
    /// A power of two, at most half full.
    private var slots: [Slot]
    private(set) var count = 0
    /// Of no meaning; the loads of `fetch` must go somewhere.
    private var fetched: UInt32 = 0
    /// The keys of other tokens than short words.
    private var arena: [UInt8] = []
    private var key: [UInt8] = []

    private static let listMark: UInt32 = 0x8000_0000

    /// - Parameter capacity: a power of two; the table grows by itself.
    init(capacity: Int = 1024) { slots = Array(repeating: Slot(), count: capacity) }

    // MARK: Finding

    /// Looks at the slots of words that are to be found next. A miss of the cache costs more than all else in a look-up;
    /// loads that nothing waits for miss together, while those of `find` would do so one after the other.
    mutating func fetch(_ hashes: ArraySlice<UInt64>) {
        let mask = slots.count - 1
        for hash in hashes { fetched ^= slots[Int(truncatingIfNeeded: hash) & mask].form }
    }

    /// The flags of tokens whose bytes are not their letters in either case.
    private static let spelledOtherwise =
        TokenFlags.broken.rawValue | TokenFlags.nonASCII.rawValue | TokenFlags.unusual.rawValue

    /// The terms of a word that was added before; nil where it is new. `text` holds the token at `range`.
    @inline(__always)
    mutating func find(
        _ hash: UInt64, _ kind: TokenKind, _ flags: TokenFlags, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Terms? {
        let isPlain = kind == .word && flags.rawValue & Self.spelledOtherwise == 0
        guard isPlain, range.count <= ShortWord.limit, let letters = unsafe ShortWord(lowering: text, range) else {
            return unsafe findKey(hash, kind, UnsafeBufferPointer(rebasing: text[range]))
        }
        return find(hash, letters)
    }

    @inline(__always)
    private func find(_ hash: UInt64, _ letters: ShortWord) -> Terms? {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot].form != 0 {
            if slots[slot].hash == hash, slots[slot].letters == letters, slots[slot].form == Form.short {
                return terms(slots[slot].terms)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// As `find`, for a token whose key has to be spelled out first.
    private mutating func findKey(_ hash: UInt64, _ kind: TokenKind, _ raw: UnsafeBufferPointer<UInt8>) -> Terms? {
        unsafe setKey(of: raw, kind)
        if kind == .word, let letters = ShortWord(key) { return find(hash, letters) }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot].form != 0 {
            if slots[slot].hash == hash, slots[slot].form == Form.long(kind) {
                let range = slots[slot].letters.arenaRange
                if arena[range].elementsEqual(key) { return terms(slots[slot].terms) }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    @inline(__always)
    private func terms(_ stored: UInt32) -> Terms {
        if stored & Self.listMark == 0 { return .one(stored) }
        let list = Int(stored ^ Self.listMark)
        return .several(first: list + 1, count: Int(termLists[list]))
    }

    // MARK: Adding

    /// Adds a word that `find` did not know.
    mutating func add(_ hash: UInt64, _ kind: TokenKind, _ raw: UnsafeBufferPointer<UInt8>, terms: [UInt32]) -> Terms {
        if count * 2 >= slots.count { grow() }
        unsafe setKey(of: raw, kind)
        var slot = Slot(hash: hash, terms: terms.first ?? 0)
        if terms.count != 1 {
            slot.terms = UInt32(termLists.count) | Self.listMark
            termLists.append(UInt32(terms.count))
            termLists += terms
        }
        if kind == .word, let letters = ShortWord(key) {
            slot.letters = letters
            slot.form = Form.short
        } else {
            slot.letters = ShortWord(arenaRange: arena.count..<arena.count + key.count)
            slot.form = Form.long(kind)
            arena += key
        }
        insert(slot)
        count += 1
        return self.terms(slot.terms)
    }

    /// Leaves in `key` the bytes that two tokens of a kind must share to be the same word.
    private mutating func setKey(of raw: UnsafeBufferPointer<UInt8>, _ kind: TokenKind) {
        key.removeAll(keepingCapacity: true)
        if kind == .word { return unsafe WordLetters.append(of: raw, to: &key) }
        for i in raw.indices where unsafe raw[i] > 0x20 {
            unsafe key.append(raw[i] &- 65 < 26 ? raw[i] | 0x20 : raw[i])
        }
    }

    private mutating func insert(_ word: Slot) {
        var slot = Int(truncatingIfNeeded: word.hash) & (slots.count - 1)
        while slots[slot].form != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = word
    }

    private mutating func grow() {
        let words = slots
        slots = Array(repeating: Slot(), count: words.count * 2)
        for word in words where word.form != 0 { insert(word) }
    }
}
