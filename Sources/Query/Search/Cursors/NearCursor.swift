import InvertedIndex

/// The documents that hold any of several terms that a fuzzy word stands for, scored as one word: each term's weighed
/// frequency counts for what the term is like the word, and their sum saturates.
///
/// The sums of all documents are added up when it is made: O(*postings* of the terms), four bytes for each document of
/// the segment.
final class NearCursor: DocumentCursor {
    /// At least two.
    let words: [WordCursor]
    let sums: DocumentSums
    private let scale: Float
    private let count: Int

    init(_ words: [WordCursor], in segment: Segment, inverseFrequency: Float) {
        self.words = words
        scale = Ranking.scale(inverseFrequency: inverseFrequency)
        sums = DocumentSums(capacity: segment.documentCount)
        count = words.reduce(0) { $0 + $1.cost }
        for word in words { sums.add(word) }
        super.init()
        document = sums.first(from: 0, above: 0)
    }

    override var cost: Int { count }

    override func advance(to target: UInt32) -> UInt32 {
        if target > document { document = sums.first(from: target, above: 0) }
        return document
    }

    override func score() -> Float { score(of: document) }

    func score(of document: UInt32) -> Float { Ranking.score(sums[document], scale: scale) }

    override func bound(at target: UInt32) -> ScoreBound {
        ScoreBound(score: Ranking.score(sums.greatest, scale: scale) * ScoreBound.slack, last: Self.end)
    }

    /// What no sum is below that scores more than `score`, on the safe side of rounding.
    func leastSum(scoring score: Float) -> Float { max(0, Ranking.sum(scoring: score, scale: scale) * 0.999_9) }
}
