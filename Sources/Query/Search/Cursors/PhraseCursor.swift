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
            matcher.advance(to: document) == document ? scores.sum(matcher.frequency(), document) : 0
        }

        /// The most that the occurrences in a document add up to, without looking at positions.
        func bound(in document: UInt32) -> Float {
            matcher.advance(to: document) == document ? scores.sum(matcher.frequencyBound, document) : 0
        }
    }

    private let main: Part
    private let others: [Part]
    private let scale: Float
    private let othersBound: Float
    @exclusivity(unchecked) private var boundBlocks: [Int]
    /// How often the current document has the phrase in the main field.
    @exclusivity(unchecked) private var frequency: UInt32 = 0
    /// What the documents score at most that `next(above:)` is among.
    @exclusivity(unchecked) private var window = ScoreBound(score: .infinity, last: 0)

    init(_ main: Part, others: [Part], inverseFrequency: Float) {
        self.main = main
        self.others = others
        scale = Ranking.scale(inverseFrequency: inverseFrequency)
        othersBound = others.reduce(0) { $0 + $1.greatestSum }
        boundBlocks = main.terms.map { _ in 0 }
        super.init()
        document = settle(main.matcher.document)
    }

    /// Positions cost more than documents.
    override var cost: Int { main.matcher.cost * 4 }

    override func advance(to target: UInt32) -> UInt32 {
        if target > document { document = settle(main.matcher.advance(to: target)) }
        return document
    }

    override func next() -> UInt32 {
        if document != Self.end { document = settle(main.matcher.next()) }
        return document
    }

    /// The first document with the phrase that is not before `candidate`, where the matcher stands.
    private func settle(_ candidate: UInt32) -> UInt32 {
        var candidate = candidate
        while candidate != Self.end {
            frequency = main.matcher.frequency()
            if frequency > 0 { return candidate }
            candidate = main.matcher.next()
        }
        return candidate
    }

    /// Goes to the next document that has the phrase and may score more than `threshold`. Stretches whose blocks promise
    /// too little are not looked at.
    func next(above threshold: Float) -> UInt32 {
        var candidate = document == Self.end ? document : main.matcher.next()
        while candidate != Self.end {
            if candidate > window.last { window = bound(at: candidate) }
            if window.score <= threshold {
                candidate = window.last == Self.end ? window.last : main.matcher.advance(to: window.last + 1)
                continue
            }
            if scoreBound(candidate) > threshold {
                frequency = main.matcher.frequency()
                if frequency > 0 { break }
            }
            candidate = main.matcher.next()
        }
        document = candidate
        return document
    }

    private func scoreBound(_ candidate: UInt32) -> Float {
        var sum = main.scores.sum(main.matcher.frequencyBound, candidate)
        for other in others { sum += other.bound(in: candidate) }
        return Ranking.score(sum, scale: scale) * ScoreBound.slack
    }

    override func score() -> Float {
        var sum = main.scores.sum(frequency, document)
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
