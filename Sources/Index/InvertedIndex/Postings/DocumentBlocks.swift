import Storage

extension Segment {
    /// Gives the documents of a term found in this segment, ascending, up to 128 at a time, until `body` returns false.
    /// For sets: makes no cursor and reads no frequencies. Damage ends the list, and is left in `damage`.
    package func forEachBlock(of entry: TermEntry, _ body: (UnsafeBufferPointer<UInt32>) -> Bool) {
        let list = PostingList(self, entry, layout.field(entry.field).detail)
        unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: BlockCodec.length) { memory in
            guard let output = memory.baseAddress else { return }
            for block in 0..<list.blockCount {
                guard let loaded = unsafe list.decodeDocuments(block, into: output) else {
                    return note(.damaged(file.malformed("posting list", at: list.start)))
                }
                guard unsafe body(UnsafeBufferPointer(start: output, count: loaded.count)) else { return }
            }
        }
    }
}
