internal import CPrefetch
import Lexing
import SourceText

/// The words that an analyzer has met, by the hash that the lexer gives, each with its terms.
///
/// A hash alone is not trusted: the letters are compared as well, so that two words whose hashes are equal by accident
/// or by intent keep their own terms. Words of at most 16 letters have them in their slot, so that a look-up reads one
/// place in memory.
struct WordTable: ~Copyable {
    /// A token as far as a look-up needs it.
    struct Word {
        let hash: UInt64
        let kind: TokenKind
        let flags: TokenFlags
        /// Its bytes in the text.
        let range: Range<Int>
    }

    /// A word's terms, in four bytes.
    struct Terms: BitwiseCopyable {
        /// The word's one term, or `listMark` and where its list stands in `lists`.
        private(set) var raw: UInt32 = 0

        private static let listMark: UInt32 = 0x8000_0000

        init() {}
        init(one term: UInt32) { raw = term }
        init(listAt place: Int) { raw = UInt32(place) | Self.listMark }

        /// Whether the word has exactly one term, which is then `one`.
        @inline(__always) var isOne: Bool { raw & Self.listMark == 0 }
        @inline(__always) var one: UInt32 { raw }
        var list: Int { Int(raw ^ Self.listMark) }
    }

    /// Half a cache line.
    struct Slot: BitwiseCopyable {
        var hash: UInt64 = 0
        /// The letters of a short word, zeros behind them; else where the key stands in `arena`, and how long it is.
        var letters: ShortWord = ShortWord()
        var terms = Terms()
        /// 0 for a free slot, else the token's kind and whether the word is short.
        var form: UInt32 = 0
    }

    private enum Form {
        @inline(__always) static func short(_ kind: TokenKind) -> UInt32 { UInt32(kind.place) + 1 }
        static func long(_ kind: TokenKind) -> UInt32 { UInt32(kind.place) + 0x100 }
    }

    /// The terms of the words that have not exactly one: how many, then each.
    private var lists: [UInt32] = []
    /// At most three quarters full.
    private var slots: Slots
    private(set) var count = 0
    /// The keys of words that are not short.
    private var arena: [UInt8] = []
    /// The bytes that two tokens of a kind must share to be the same word: of the word that was looked for last and not
    /// found. Of a word its letters.
    private(set) var key: [UInt8] = []

    /// - Parameter capacity: a power of two; the table grows by itself.
    init(capacity: Int = 1024) { slots = Slots(count: capacity) }

    // MARK: Finding

    /// Has the slot of a word fetched that is to be found soon: a miss of the cache costs more than all else in a look-up.
    @inline(__always)
    func fetch(_ hash: UInt64) { slots.fetch(slots.home(of: hash)) }

    /// The flags of tokens whose bytes are not their letters in either case.
    private static let spelledOtherwise =
        TokenFlags.broken.rawValue | TokenFlags.nonASCII.rawValue | TokenFlags.unusual.rawValue

    /// The letters of a token that is spelled as its key but for capitals; nil for all others and long ones. Figures
    /// and the marks between them have no case.
    @inline(__always)
    private static func plainLetters(of word: Word, in text: UnsafeBufferPointer<UInt8>) -> ShortWord? {
        let isPlain =
            (word.kind == .word || word.kind == .number || word.kind == .date)
            && word.flags.rawValue & spelledOtherwise == 0
        guard isPlain, word.range.count <= ShortWord.limit else { return nil }
        return unsafe ShortWord(lowering: text, word.range)
    }

    /// The terms of a word that was added before; nil where it is new, and its key is then in `key`.
    @inline(__always)
    mutating func find(_ word: Word, in text: UnsafeBufferPointer<UInt8>) -> Terms? {
        if let letters = unsafe Self.plainLetters(of: word, in: text), let found = find(word.hash, word.kind, letters) {
            return found
        }
        return unsafe findKey(word, in: text)
    }

    @inline(__always)
    private func find(_ hash: UInt64, _ kind: TokenKind, _ letters: ShortWord) -> Terms? {
        let form = Form.short(kind)
        var place = slots.home(of: hash)
        while true {
            let slot = slots[place]
            if slot.hash == hash, slot.letters == letters, slot.form == form { return slot.terms }
            if slot.form == 0 { return nil }
            place = slots.next(place)
        }
    }

    /// As `find`, for a token whose key has to be spelled out first.
    @inline(never)
    private mutating func findKey(_ word: Word, in text: UnsafeBufferPointer<UInt8>) -> Terms? {
        unsafe setKey(of: UnsafeBufferPointer(rebasing: text[word.range]), word.kind)
        if let letters = ShortWord(key) { return find(word.hash, word.kind, letters) }
        let form = Form.long(word.kind)
        var place = slots.home(of: word.hash)
        while slots[place].form != 0 {
            if slots[place].hash == word.hash, slots[place].form == form,
                arena[slots[place].letters.arenaRange].elementsEqual(key)
            {
                return slots[place].terms
            }
            place = slots.next(place)
        }
        return nil
    }

    private mutating func setKey(of raw: UnsafeBufferPointer<UInt8>, _ kind: TokenKind) {
        key.removeAll(keepingCapacity: true)
        if kind == .word { return unsafe WordLetters.append(of: raw, to: &key) }
        for i in raw.indices where unsafe raw[i] > 0x20 {
            unsafe key.append(Byte.lowered(raw[i]))
        }
    }

    /// Appends the terms of a word that has not exactly one, those of its parts and forms elsewhere.
    func appendList(_ terms: Terms, to out: inout [UInt32], parts: inout [UInt32], forms: inout FormRun) {
        let count = Int(lists[terms.list])
        for term in lists[(terms.list + 1)..<(terms.list + 1 + count)] {
            if term & (Self.partMark | Self.formMark) == 0 {
                out.append(term)
            } else if term & Self.partMark == 0 {
                forms.append(term ^ Self.formMark, at: out.count - 1)
            } else {
                parts.append(term ^ Self.partMark)
            }
        }
    }

    private static let partMark: UInt32 = 0x8000_0000
    private static let formMark: UInt32 = 0x4000_0000

    /// How a word's list names the term of its form; stands behind that of its stem.
    static func form(_ term: UInt32) -> UInt32 { term | formMark }

    /// How a word's list names the term of a part.
    static func part(_ term: UInt32) -> UInt32 { term | partMark }

    // MARK: Adding

    /// Adds the word that `find` did not know just now.
    mutating func add(_ word: Word, terms: [UInt32]) -> Terms {
        if count * 4 >= slots.count * 3 { grow() }
        var slot = Slot(hash: word.hash, terms: Terms(one: terms.first ?? 0))
        if terms.count != 1 {
            slot.terms = Terms(listAt: lists.count)
            lists.append(UInt32(terms.count))
            lists += terms
        }
        if let letters = ShortWord(key) {
            slot.letters = letters
            slot.form = Form.short(word.kind)
        } else {
            slot.letters = ShortWord(arenaRange: arena.count..<arena.count + key.count)
            slot.form = Form.long(word.kind)
            arena += key
        }
        insert(slot)
        count += 1
        return slot.terms
    }

    private func insert(_ word: Slot) {
        var place = slots.home(of: word.hash)
        while slots[place].form != 0 { place = slots.next(place) }
        slots[place] = word
    }

    private mutating func grow() {
        var words = Slots(count: slots.count * 2)
        swap(&words, &slots)
        for place in 0..<words.count where words[place].form != 0 { insert(words[place]) }
    }
}

extension WordTable {
    /// Slots in memory that starts at a cache line, so that none lies across two.
    @safe
    struct Slots: ~Copyable {
        private let base: UnsafeMutablePointer<Slot>
        /// A power of two.
        let count: Int

        init(count: Int) {
            let memory = UnsafeMutableRawPointer.allocate(
                byteCount: count * MemoryLayout<Slot>.stride, alignment: 2 * MemoryLayout<Slot>.stride)
            unsafe base = memory.initializeMemory(as: Slot.self, repeating: Slot(), count: count)
            self.count = count
        }

        deinit { unsafe UnsafeMutableRawPointer(base).deallocate() }

        @inline(__always) func home(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (count - 1) }
        @inline(__always) func next(_ place: Int) -> Int { (place + 1) & (count - 1) }
        @inline(__always) func fetch(_ place: Int) { unsafe griffie_prefetch(base + place) }

        subscript(place: Int) -> Slot {
            @inline(__always)
            get {
                precondition(place >= 0 && place < count)
                return unsafe base[place]
            }
            @inline(__always)
            nonmutating set {
                precondition(place >= 0 && place < count)
                unsafe base[place] = newValue
            }
        }
    }
}
