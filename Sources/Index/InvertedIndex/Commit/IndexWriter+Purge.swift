extension IndexWriter {
    /// Writes every segment anew from its live documents alone, so that after the next commit no file of the index holds
    /// anything that only deleted documents had: no term, no value, no stored text, and no piece of it in a dictionary that
    /// stored texts are compressed with. Segments without deletions are no exception, since all segments of a run share a
    /// dictionary, and merges carry it on.
    /// - Parameters:
    ///   - jobs: workers to each segment.
    ///   - onSegment: called before each segment is written, with the bytes done and the bytes of all.
    /// - Complexity: O(*n*) in the bytes of the index, however little was deleted.
    package func purge(
        jobs: Int = 1, onSegment: (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) async throws {
        dropEmpty()
        let dictionary = try StoredDictionary(liveIn: entries.map { ($0.segment, $0.live) })
        let all = entries.reduce(0) { $0 + $1.segment.size }
        var done = 0
        for entry in entries {
            onSegment(done, all)
            let merger = try SegmentMerger(
                [(entry.segment, entry.live)], layout: committed.layout, as: reserveSegment(),
                storedBlocks: .anew(dictionary))
            try replace(by: try await merger.run(to: store, jobs: jobs), of: merger)
            done += entry.segment.size
        }
        hasDeleted = false
    }
}
