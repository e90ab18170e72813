import InvertedIndex

/// The documents that hold any of several terms that a fuzzy word stands for, scored as one word: each term's weighed
/// frequency counts for what the term is like the word, and their sum saturates.
///
/// The sums of all documents are added up when the first is asked for: O(*postings* of the terms), four bytes for each
/// document of the segment. Who only counts never asks.
final class NearCursor: DocumentCursor {
    /// At least two.
    let words: [WordCursor]
    private let segment: Segment
    private let scale: Float
    private let count: Int
    @exclusivity(unchecked) private var madeSums: DocumentSums?

    init(_ words: [WordCursor], in segment: Segment, inverseFrequency: Float) {
        self.words = words
        scale = Ranking.scale(inverseFrequency: inverseFrequency)
        self.segment = segment
        count = words.reduce(0) { $0 + $1.cost }
        super.init()
    }

    var sums: DocumentSums { unsafe madeSums ?? makeSums() }

    private func makeSums() -> DocumentSums {
        let sums = DocumentSums(capacity: segment.documentCount)
        for word in words { sums.add(word) }
        unsafe madeSums = sums
        return sums
    }

    override var cost: Int { count }

    override func advance(to target: UInt32) -> UInt32 {
        if unsafe madeSums == nil || target > document { unsafe document = sums.first(from: target, above: 0) }
        return unsafe document
    }

    override func score() -> Float { unsafe score(of: document) }

    func score(of document: UInt32) -> Float { Ranking.score(sums[document], scale: scale) }

    override func bound(at target: UInt32) -> ScoreBound {
        unsafe ScoreBound(score: Ranking.score(sums.greatest, scale: scale) * ScoreBound.slack, last: Self.end)
    }

    /// What no sum is below that scores more than `score`, on the safe side of rounding.
    func leastSum(scoring score: Float) -> Float { max(0, Ranking.sum(scoring: score, scale: scale) * 0.999_9) }
}
