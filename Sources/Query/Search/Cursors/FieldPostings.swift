import InvertedIndex

/// The postings of one term in one text field, with what an occurrence counts for there.
@safe final class FieldPostings {
    let postings: PostingsCursor
    let scores: FieldScores
    /// The most that any document's occurrences add up to.
    let greatestSum: Float
    /// The same for each block; negative where not known yet.
    private let blockSums: UnsafeMutablePointer<Float>

    init(_ postings: PostingsCursor, _ scores: FieldScores) {
        self.postings = postings
        self.scores = scores
        var greatest: Float = 0
        postings.forEachImpact { greatest = max(greatest, scores.bound($0)) }
        greatestSum = greatest
        unsafe blockSums = .allocate(capacity: max(1, postings.blockCount))
        unsafe blockSums.initialize(repeating: -1, count: max(1, postings.blockCount))
    }

    deinit { unsafe blockSums.deallocate() }

    /// What the occurrences in `document` add up to; 0 where it has none. Documents are asked in ascending order.
    @inline(__always)
    func sum(in document: UInt32) -> Float {
        postings.advance(to: document) == document ? scores.sum(postings.frequency, document) : 0
    }

    /// The most that occurrences in documents from `first` to `last` add up to: 0 where there are none.
    @inline(__always)
    func bound(from first: UInt32, through last: UInt32) -> Float {
        postings.advance(to: first) <= last ? greatestSum : 0
    }

    /// The most that any document's occurrences add up to in a block.
    @inline(__always)
    func greatestSum(ofBlock block: Int) -> Float {
        let known = unsafe blockSums[block]
        return known >= 0 ? known : readGreatestSum(ofBlock: block)
    }

    private func readGreatestSum(ofBlock block: Int) -> Float {
        var sum: Float = 0
        postings.forEachImpact(ofBlock: block) { sum = max(sum, scores.bound($0)) }
        unsafe blockSums[block] = sum
        return sum
    }

    /// A few blocks that promise most, ascending: none of a list that is soon read as a whole.
    var strongestBlocks: [Int] {
        let count = min(4, postings.blockCount / 12)
        if count == 0 { return [] }
        var strongest = TopHits<Float>(capacity: count)
        for block in 0..<postings.blockCount { strongest.offer(greatestSum(ofBlock: block), UInt64(block)) }
        return strongest.sorted.map { Int($0.document) }.sorted()
    }

    /// Goes back to the first document.
    func rewind() { postings.enter(block: 0) }
}
