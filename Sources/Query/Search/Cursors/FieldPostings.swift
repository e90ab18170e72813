import InvertedIndex

/// The postings of one term in one text field, with what an occurrence counts for there.
struct FieldPostings {
    let postings: PostingsCursor
    let scores: FieldScores
    /// The most that any document's occurrences add up to.
    let greatestSum: Float

    init(_ postings: PostingsCursor, _ scores: FieldScores) {
        self.postings = postings
        self.scores = scores
        var greatest: Float = 0
        postings.forEachImpact { greatest = max(greatest, scores.bound($0)) }
        greatestSum = greatest
    }

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
}
