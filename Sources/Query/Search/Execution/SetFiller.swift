import InvertedIndex

/// Gathers the documents of many terms of one segment into a set: all, or as many as it takes to know the first few.
///
/// In the second case `ceiling` falls as documents are found, and of each list only what is below it is read.
final class SetFiller {
    /// Holds all documents of the terms; where not all are wanted, all that are below `ceiling`.
    let set: DocumentSet
    private let segment: Segment
    private let live: LiveTest
    private let wanted: Int?
    private var ceiling = UInt32.max
    /// Documents below the ceiling that it does not count yet.
    private var pending = 0

    /// The ceiling is worked out anew when so many documents have come.
    private static let patience = 64

    /// - Parameter wanted: how many of the first live documents have to be right; nil for all.
    init(_ segment: Segment, wanted: Int? = nil) {
        self.segment = segment
        self.wanted = wanted
        set = DocumentSet(capacity: segment.documentCount)
        live = LiveTest(segment)
    }

    func insert(_ entry: TermEntry) {
        unsafe segment.forEachBlock(of: entry) { documents in
            guard let first = unsafe documents.first, let last = unsafe documents.last, first < ceiling else {
                return false
            }
            unsafe set.insert(documents)
            guard let wanted else { return true }
            pending += documents.count
            if pending >= max(Self.patience, wanted) { lowerCeiling(wanted) }
            return last < ceiling
        }
    }

    private func lowerCeiling(_ wanted: Int) {
        pending = 0
        var left = wanted
        var member = set.first(from: 0)
        while member < ceiling {
            if live.contains(member) { left -= 1 }
            if left <= 0 {
                ceiling = member + 1
                return
            }
            member = set.first(from: member + 1)
        }
    }
}
