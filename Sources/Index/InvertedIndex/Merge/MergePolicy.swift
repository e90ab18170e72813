/// Which neighbouring segments to merge. Looks only at sizes, so that the same input is always merged the same way.
///
/// Segments fall into levels by size, each `width` times the one below. When `width` neighbours are on one level or
/// below, they become one: so there are at most `width - 1` segments to a level, and a byte is rewritten once per level.
package struct MergePolicy: Sendable {
    /// Segments that make a merge, and the factor between levels.
    package let width: Int
    /// Bytes; all segments up to this size are on the lowest level.
    package let floor: Int

    package init(width: Int = 8, floor: Int = 4 << 20) {
        precondition(width >= 2 && floor >= 1)
        self.width = width
        self.floor = floor
    }

    /// What the policy looks at.
    struct Candidate {
        /// Bytes that would remain.
        let size: Int
        let documentCount: Int
        let liveCount: Int
    }

    /// The first merge to be done, or nil when there is none.
    func next(_ candidates: [Candidate]) -> Range<Int>? {
        let levels = candidates.map { level($0.size) }
        for level in 0...max(levels.max() ?? 0, 0) {
            var start = 0
            for index in 0...candidates.count where index == candidates.count || levels[index] > level {
                if index - start >= width { return start..<index }
                start = index + 1
            }
        }
        // A segment that is mostly deleted is written anew.
        return candidates.firstIndex { $0.liveCount * 2 < $0.documentCount }.map { $0..<$0 + 1 }
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
