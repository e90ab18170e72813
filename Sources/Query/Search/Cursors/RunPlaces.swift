import InvertedIndex

/// Where terms stand next to each other in a document.
final class RunPlaces {
    private let postings: [PostingsCursor]
    /// Terms of the run.
    let length: UInt32
    private var starts: [UInt32] = []

    /// - Parameter postings: of the terms in order; none where one of them is in no document.
    init(_ postings: [PostingsCursor], length: Int) {
        self.postings = postings
        self.length = UInt32(clamping: length)
    }

    /// The positions at which the run begins in a document, ascending; documents are asked in ascending order.
    /// - Complexity: O(*positions* of the terms).
    func starts(in document: UInt32) -> [UInt32] {
        starts.removeAll(keepingCapacity: true)
        guard let first = postings.first, postings.allSatisfy({ $0.advance(to: document) == document }) else {
            return starts
        }
        first.positions(into: &starts)
        for (place, part) in postings.enumerated().dropFirst() {
            let kept = unsafe starts.withUnsafeMutableBufferPointer { starts in
                guard let base = starts.baseAddress else { return 0 }
                return unsafe part.keep(base, starts.count, at: UInt32(place))
            }
            starts.removeLast(starts.count - kept)
        }
        return starts
    }
}
