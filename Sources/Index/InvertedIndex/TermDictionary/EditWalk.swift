extension TermDictionary {
    /// Gives each term that is at most `limit` (1 or 2) edits from `word`, in byte order, and by how many it differs.
    /// - Complexity: visits the blocks that can hold such a term, and finds them by halving.
    package func forEachTerm(
        near word: [UInt8], limit: Int, _ body: (_ term: [UInt8], _ distance: Int, TermEntry) -> Void
    ) throws(SegmentError) {
        var walk = EditWalk(EditAutomaton(word: word, limit: limit))
        try walk.run(self, body)
    }
}

/// Walks a dictionary beside an edit automaton. Terms share their beginnings with the term before, so each byte is read
/// once; terms that share the byte at which the one before failed are passed over, and so are blocks.
@safe
private struct EditWalk: ~Copyable {
    private let automaton: EditAutomaton
    /// The bytes of the current term up to where it fails, and the automaton's states before and after each.
    private let path: UnsafeMutablePointer<UInt8>
    private let states: UnsafeMutablePointer<EditAutomaton.State>
    private var depth = 0

    init(_ automaton: EditAutomaton) {
        self.automaton = automaton
        // A term that is longer than the word by more than the limit has failed.
        let longest = automaton.word.count + automaton.limit + 1
        unsafe path = .allocate(capacity: longest)
        unsafe states = .allocate(capacity: longest + 1)
        unsafe states.initialize(repeating: automaton.start, count: longest + 1)
    }

    deinit {
        unsafe path.deallocate()
        unsafe states.deallocate()
    }

    mutating func run(_ dictionary: TermDictionary, _ body: ([UInt8], Int, TermEntry) -> Void) throws(SegmentError) {
        let keys = try dictionary.keys()
        var block = TermBlock()
        var number = 0
        while number < keys.count {
            if let length = failingLength(keys, number) {
                number = keys.lastBlock(from: number, sharing: length)
                continue
            }
            try block.load(number, of: dictionary, isBehind: true)
            try walk(&block, of: dictionary, body)
            number += 1
        }
    }

    /// How many bytes of what all terms of the block begin with are enough to fail; nil where they do not fail.
    private mutating func failingLength(_ keys: TermKeys, _ number: Int) -> Int? {
        var isKnown = true
        var length = 0
        for byte in keys.sharedBytes(number) {
            length += 1
            if isKnown, length <= depth, unsafe path[length - 1] == byte { continue }
            if isKnown { depth = length - 1 }
            isKnown = false
            if !follow(byte) { return length }
        }
        return nil
    }

    private mutating func walk(
        _ block: inout TermBlock, of dictionary: TermDictionary, _ body: ([UInt8], Int, TermEntry) -> Void
    ) throws(SegmentError) {
        depth = 0
        // At `depth` is the byte at which the term before failed: what shares it fails too.
        while let (shared, suffix) = unsafe block.nextSuffix(sharingAtMost: depth) {
            depth = shared
            guard unsafe follow(suffix), let distance = unsafe automaton.distance(states[depth], atDepth: depth)
            else { continue }
            guard let entry = block.entry(in: dictionary) else { break }
            body(unsafe Array(UnsafeBufferPointer(start: path, count: depth)), distance, entry)
        }
        if block.failed { throw dictionary.malformed(at: dictionary.blocks.lowerBound) }
    }

    @inline(__always)
    private mutating func follow(_ bytes: UnsafeRawBufferPointer) -> Bool {
        for index in bytes.indices where unsafe !follow(bytes[index]) { return false }
        return true
    }

    /// Takes one more byte; false where no term that begins so is near enough.
    @inline(__always)
    private mutating func follow(_ byte: UInt8) -> Bool {
        guard let next = unsafe automaton.step(states[depth], atDepth: depth, byte) else { return false }
        unsafe path[depth] = byte
        depth += 1
        unsafe states[depth] = next
        return true
    }
}
