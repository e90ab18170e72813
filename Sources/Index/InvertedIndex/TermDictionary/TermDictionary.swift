import Storage

/// Term in, postings out: the sorted terms of one field of one segment.
///
/// Good for exact, prefix, range and automaton look-ups. Not for going from a term's number to the term.
package struct TermDictionary: Sendable {
    let segment: Segment
    let field: Int
    let detail: IndexLayout.Detail
    let blocks: Range<Int>
    let index: Range<Int>
    let blockCount: Int
    let postingsLength: Int
    /// Different terms.
    package let termCount: Int

    /// The entry of a term, or nil when the field does not have it.
    /// - Complexity: O(log terms)
    package func entry(_ term: some Collection<UInt8>) throws(SegmentError) -> TermEntry? {
        let bytes = Array(term)
        var cursor = TermCursor(self)
        guard try cursor.seek(bytes), cursor.isAt(bytes) else { return nil }
        return try cursor.entry()
    }

    /// A cursor before the first term.
    package func cursor() -> TermCursor { TermCursor(self) }

    /// The last block whose first term is not after `term`, or the first block.
    func block(for term: [UInt8]) throws(SegmentError) -> Int {
        let wanted = unsafe term.withUnsafeBytes { unsafe termKey($0) }
        var (low, high) = (0, blockCount)  // blocks before `low` have keys below, from `high` on above, the wanted one
        while low < high {
            let middle = (low + high) / 2
            if try key(of: middle) < wanted { low = middle + 1 } else { high = middle }
        }
        // From here on keys are equal or greater: equal ones are told apart by the whole first term.
        while low < blockCount, try key(of: low) == wanted, try firstTerm(of: low, isAtMost: term) { low += 1 }
        return max(low - 1, 0)
    }

    private func key(of block: Int) throws(SegmentError) -> UInt64 {
        let start = index.lowerBound + 8 * block
        var cursor = try segment.cursor(start..<start + 8)
        return cursor.uint64()
    }

    private func firstTerm(of block: Int, isAtMost term: [UInt8]) throws(SegmentError) -> Bool {
        var decoded = TermBlock()
        try decoded.load(block, of: self)
        _ = decoded.next()
        return !decoded.current.lexicographicallyPrecedes(term) ? decoded.current == term : true
    }

    /// The bytes of a block.
    func range(of block: Int) throws(SegmentError) -> Range<Int> {
        guard block >= 0, block < blockCount else { throw malformed(at: index.lowerBound) }
        let last = block + 1 == blockCount
        let start = index.lowerBound + 8 * blockCount + 4 * block
        var cursor = try segment.cursor(start..<start + (last ? 4 : 8))
        let from = Int(cursor.uint32())
        let to = last ? blocks.count : Int(cursor.uint32())
        guard from < to, to <= blocks.count else { throw malformed(at: start) }
        return blocks.lowerBound + from..<blocks.lowerBound + to
    }

    func malformed(at offset: Int) -> SegmentError {
        .damaged(segment.file.malformed("term dictionary", at: offset))
    }
}
