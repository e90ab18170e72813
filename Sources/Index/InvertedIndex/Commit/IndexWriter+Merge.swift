import Storage

extension IndexWriter {
    /// Merges as the policy says, until it has nothing more to merge. The result is part of the next commit.
    package func merge(_ policy: MergePolicy = MergePolicy()) throws(SegmentError) {
        while let merger = try nextMerge(policy) { try replace(by: merger.run(to: store), of: merger) }
    }

    /// As `merge`, with so many workers to each merge.
    package func merge(_ policy: MergePolicy = MergePolicy(), jobs: Int) async throws {
        while let merger = try nextMerge(policy) {
            try replace(by: try await merger.run(to: store, jobs: jobs), of: merger)
        }
    }

    /// Merges everything into one segment without deleted documents.
    package func mergeAll() throws(SegmentError) {
        let isDone = entries.count <= 1 && entries.allSatisfy { $0.live.isComplete }
        if isDone { return }
        let merger = try merger(of: entries.indices)
        try replace(by: merger.run(to: store), of: merger)
    }

    /// The next merge of the policy, to be run on another thread while documents are added; nil when there is none.
    package func nextMerge(_ policy: MergePolicy = MergePolicy()) throws(SegmentError) -> SegmentMerger? {
        let candidates = entries.map { entry in
            let (live, all) = (entry.live.liveCount, max(entry.record.documentCount, 1))
            return MergePolicy.Candidate(
                size: entry.record.identity.size / all * live, documentCount: entry.record.documentCount,
                liveCount: live)
        }
        guard let range = policy.next(candidates) else { return nil }
        return try merger(of: range)
    }

    private func merger(of range: Range<Int>) throws(SegmentError) -> SegmentMerger {
        try SegmentMerger(entries[range].map { ($0.segment, $0.live) }, layout: committed.layout, as: reserveSegment())
    }

    /// Puts the result of a merge in the place of its sources. False when documents were deleted from them in the
    /// meantime: the result is then left out, and its file removed after the next commit.
    @discardableResult
    package func replace(by merged: NewSegment, of merger: SegmentMerger) throws(SegmentError) -> Bool {
        release(merged.number)
        let numbers = merger.sources.map(\.segment.number)
        guard let start = entries.firstIndex(where: { $0.record.number == numbers.first }),
            start + numbers.count <= entries.count
        else { return false }
        let range = start..<start + numbers.count
        let isSame = zip(entries[range], merger.sources).allSatisfy { $0.segment === $1.segment && $0.live == $1.live }
        guard isSame else { return false }
        entries.replaceSubrange(range, with: merged.documentCount == 0 ? [] : [try entry(of: merged)])
        return true
    }
}
