/// Walks the terms of one field in byte order. Not shared between threads.
///
///     var cursor = dictionary.cursor()
///     var found = try cursor.seek(Array("beleid".utf8))
///     while found, cursor.term.starts(with: "beleid".utf8) { …; found = try cursor.next() }
package struct TermCursor {
    private let dictionary: TermDictionary
    private var block = TermBlock()
    private var blockNumber = -1
    /// The entry was asked for, and is kept since the block gives it once.
    private var known: TermEntry?

    init(_ dictionary: TermDictionary) { self.dictionary = dictionary }

    /// The current term; empty before the first `seek` or `next`.
    package var term: [UInt8] { block.current }

    func isAt(_ term: [UInt8]) -> Bool { block.current == term }

    /// Goes to the next term. False when there is none.
    package mutating func next() throws(SegmentError) -> Bool {
        known = nil
        while true {
            if blockNumber >= 0, block.next() { return true }
            if blockNumber >= 0, block.failed { throw dictionary.malformed(at: dictionary.blocks.lowerBound) }
            guard blockNumber + 1 < dictionary.blockCount else { return false }
            blockNumber += 1
            try block.load(blockNumber, of: dictionary, isBehind: true)
        }
    }

    /// Goes to the first term that is not before `target`, forward or back. False when there is none.
    /// - Complexity: O(log terms)
    package mutating func seek(_ target: [UInt8]) throws(SegmentError) -> Bool {
        guard dictionary.blockCount > 0 else { return false }
        let wanted = try dictionary.block(for: target)
        let isAhead = wanted == blockNumber && block.place >= 0 && block.current.lexicographicallyPrecedes(target)
        if !isAhead {
            blockNumber = wanted
            try block.load(wanted, of: dictionary)
        }
        while try next() {
            if !block.current.lexicographicallyPrecedes(target) { return true }
        }
        return false
    }

    /// What the dictionary says of the current term.
    /// - Precondition: the last `seek` or `next` was true.
    package mutating func entry() throws(SegmentError) -> TermEntry {
        if let known { return known }
        guard let entry = block.entry(in: dictionary) else {
            throw dictionary.malformed(at: dictionary.blocks.lowerBound)
        }
        known = entry
        return entry
    }
}
