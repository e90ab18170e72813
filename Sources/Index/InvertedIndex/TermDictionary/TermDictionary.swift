import Storage

/// Term in, postings out: the sorted terms of one field of one segment.
///
/// Good for exact, prefix, range and automaton look-ups. Not for going from a term's number to the term.
package struct TermDictionary: Sendable {
    let segment: Segment
    let field: Int
    let coding: TermRecordCoding
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
        guard blockCount > 0 else { return nil }
        var found = TermBlock()
        try found.load(try block(for: bytes), of: self)
        guard unsafe bytes.withUnsafeBytes({ unsafe found.find($0) }) else {
            if found.failed { throw malformed(at: blocks.lowerBound) }
            return nil
        }
        guard let entry = found.entry(in: self) else { throw malformed(at: blocks.lowerBound) }
        return entry
    }

    /// A cursor before the first term.
    package func cursor() -> TermCursor { TermCursor(self) }

    /// The last block whose first term is not after `term`, or the first block.
    /// - Complexity: O(log blocks)
    func block(for term: [UInt8]) throws(SegmentError) -> Int {
        let wanted = unsafe term.withUnsafeBytes { unsafe termKey($0) }
        var (low, high) = (0, blockCount)  // blocks before `low` start at or before the term, from `high` on behind it
        while low < high {
            let middle = (low + high) / 2
            let key = try key(of: middle)
            // Equal keys are told apart by the whole first term.
            let isBehind = key == wanted ? try term.lexicographicallyPrecedes(firstTerm(of: middle)) : key > wanted
            if isBehind { high = middle } else { low = middle + 1 }
        }
        return max(low - 1, 0)
    }

    private func key(of block: Int) throws(SegmentError) -> UInt64 {
        let start = index.lowerBound + 8 * block
        guard segment.file.isIntact(start..<start + 8) else { throw malformed(at: start) }
        return unsafe UInt64(
            littleEndian: segment.file.mapping.base.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }

    /// All keys at once.
    func keys() throws(SegmentError) -> TermKeys {
        let bytes = unsafe try segment.bytes(index.lowerBound..<index.lowerBound + 8 * blockCount)
        return unsafe TermKeys(bytes, count: blockCount)
    }

    /// The first term of a block; empty where it is damaged.
    func firstTerm(of block: Int) throws(SegmentError) -> [UInt8] {
        var decoded = TermBlock()
        try decoded.load(block, of: self)
        _ = decoded.next()
        return decoded.current
    }

    /// The bytes of a block.
    func range(of block: Int) throws(SegmentError) -> Range<Int> {
        guard block >= 0, block < blockCount else { throw malformed(at: index.lowerBound) }
        let last = block + 1 == blockCount
        let start = index.lowerBound + 8 * blockCount + 4 * block
        var cursor = try segment.cursor(start..<start + (last ? 4 : 8))
        let from = Int(cursor.uint32())
        let to = last ? blocks.count : Int(cursor.uint32())
        guard from < to, to <= blocks.count, to - from <= TermDictionaryFormat.maximumBlockSize else {
            throw malformed(at: start)
        }
        return blocks.lowerBound + from..<blocks.lowerBound + to
    }

    func malformed(at offset: Int) -> SegmentError {
        .damaged(segment.file.malformed("term dictionary", at: offset))
    }
}
