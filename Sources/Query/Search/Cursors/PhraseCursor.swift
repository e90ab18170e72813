import InvertedIndex

/// The documents that hold terms next to each other, scored as one word that is as rare as its terms together.
///
/// As in `WordCursor` one field decides which documents, and the others add to the score.
final class PhraseCursor: DocumentCursor {
    /// A phrase in one field.
    struct Part {
        let matcher: PhraseMatcher
        let scores: FieldScores
        /// The terms, for bounds.
        let terms: [FieldPostings]

        /// The most that any document's occurrences add up to: those of the scarcest term.
        var greatestSum: Float { terms.reduce(.infinity) { min($0, $1.greatestSum) } }

        func sum(in document: UInt32) -> Float {
            matcher.advance(to: document) == document ? scores.sum(matcher.frequency, document) : 0
        }
    }

    private let main: Part
    private let others: [Part]
    private let scale: Float
    private let othersBound: Float
    @exclusivity(unchecked) private var boundBlocks: [Int]

    init(_ main: Part, others: [Part], inverseFrequency: Float) {
        self.main = main
        self.others = others
        scale = Ranking.scale(inverseFrequency: inverseFrequency)
        othersBound = others.reduce(0) { $0 + $1.greatestSum }
        boundBlocks = main.terms.map { _ in 0 }
        super.init()
        document = main.matcher.document
    }

    /// Positions cost more than documents.
    override var cost: Int { main.matcher.cost * 4 }

    override func advance(to target: UInt32) -> UInt32 {
        document = main.matcher.advance(to: target)
        return document
    }

    override func next() -> UInt32 {
        document = main.matcher.next()
        return document
    }

    override func score() -> Float {
        var sum = main.scores.sum(main.matcher.frequency, document)
        for other in others { sum += other.sum(in: document) }
        return Ranking.score(sum, scale: scale)
    }

    override func bound(at target: UInt32) -> ScoreBound {
        var sum = Float.infinity
        var last = Self.end
        for (index, term) in main.terms.enumerated() {
            let block = term.postings.block(reaching: target, from: boundBlocks[index])
            boundBlocks[index] = block
            guard block < term.postings.blockCount else { return ScoreBound(score: 0, last: Self.end) }
            var greatest: Float = 0
            term.postings.forEachImpact(ofBlock: block) { greatest = max(greatest, term.scores.bound($0)) }
            sum = min(sum, greatest)
            last = min(last, term.postings.lastDocument(ofBlock: block))
        }
        return ScoreBound(score: Ranking.score(sum + othersBound, limit: scale) * ScoreBound.slack, last: last)
    }
}
