/// Which neighbouring segments to merge. Looks only at sizes, so that the same input is always merged the same way.
///
/// Segments fall into levels by size, each `width` times the one below. When `width` neighbours are on one level or
/// below, they become one: so there are at most `width - 1` segments to a level, and a byte is rewritten once per level.
/// Where an index is small, each segment that a query has to visit counts, and to merge costs little: there two neighbours
/// are enough, unless one of them is most of what would be written.
package struct MergePolicy: Sendable {
    /// Segments that make a merge, and the factor between levels.
    package let width: Int
    /// Bytes; all segments up to this size are on the lowest level.
    package let floor: Int
    /// Bytes; so much is merged even if it is fewer segments than `width`.
    package let small: Int

    package init(width: Int = 8, floor: Int = 4 << 20, small: Int = 96 << 20) {
        precondition(width >= 2 && floor >= 1)
        self.width = width
        self.floor = floor
        self.small = small
    }

    /// What the policy looks at.
    package struct Candidate {
        /// Bytes that would remain.
        let size: Int
        let documentCount: Int
        let liveCount: Int

        package init(size: Int, documentCount: Int, liveCount: Int) {
            self.size = size
            self.documentCount = documentCount
            self.liveCount = liveCount
        }
    }

    /// The first merge to be done, or nil when there is none.
    package func next(_ candidates: [Candidate]) -> Range<Int>? {
        if let run = runs(candidates).first(where: { $0.count >= width }) { return run }
        if let run = runs(candidates).first(where: { isWorthwhile(candidates[$0]) }) { return run }
        // A segment that is mostly deleted is written anew.
        return candidates.firstIndex { $0.liveCount * 2 < $0.documentCount }.map { $0..<$0 + 1 }
    }

    /// Neighbours on one level or below, as many as there are: of the lowest level first.
    private func runs(_ candidates: [Candidate]) -> [Range<Int>] {
        let levels = candidates.map { level($0.size) }
        var runs: [Range<Int>] = []
        for level in 0...max(levels.max() ?? 0, 0) {
            var start = 0
            for index in 0...candidates.count where index == candidates.count || levels[index] > level {
                if start < index { runs.append(start..<index) }
                start = index + 1
            }
        }
        return runs
    }

    /// Whether to merge neighbours that are fewer than `width`: the largest is at most two thirds of them, so that what is
    /// added one by one to a large segment does not write that anew each time.
    private func isWorthwhile(_ run: ArraySlice<Candidate>) -> Bool {
        let total = run.reduce(0) { $0 + $1.size }
        let largest = run.reduce(0) { max($0, $1.size) }
        return run.count >= 2 && total <= small && largest <= total / 3 * 2
    }

    private func level(_ size: Int) -> Int {
        var (level, limit) = (0, floor)
        while size > limit, limit < .max / width {
            level += 1
            limit *= width
        }
        return level
    }
}
