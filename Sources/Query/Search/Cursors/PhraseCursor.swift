import InvertedIndex

/// The documents that hold terms next to each other, scored as one word that is as rare as its terms together.
///
/// As in `WordCursor` one field decides which documents, and the others add to the score.
final class PhraseCursor: DocumentCursor {
    /// A phrase in one field.
    final class Part {
        let matcher: PhraseMatcher
        let scores: FieldScores
        /// The terms, for bounds.
        let terms: [FieldPostings]

        /// - Parameter terms: at least two, in the order of the phrase.
        init(_ terms: [FieldPostings]) {
            self.terms = terms
            scores = terms[0].scores
            matcher = PhraseMatcher(terms.map(\.postings))
        }

        /// The most that any document's occurrences add up to: those of the scarcest term.
        var greatestSum: Float { terms.reduce(.infinity) { min($0, $1.greatestSum) } }

        func sum(in document: UInt32) -> Float {
            matcher.advance(to: document) == document ? scores.sum(matcher.frequency(), document) : 0
        }

        /// The most that the occurrences in a document add up to, without looking at positions.
        func bound(in document: UInt32) -> Float {
            matcher.advance(to: document) == document ? scores.sum(matcher.frequencyBound, document) : 0
        }

        func rewind() {
            for term in terms { term.rewind() }
            matcher.restart()
        }
    }

    private let main: Part
    private let matcher: PhraseMatcher
    private let others: [Part]
    private let hasOthers: Bool
    private let scale: Float
    private let othersBound: Float
    @exclusivity(unchecked) private var boundBlocks: [Int]
    /// What the documents score at most that `next(above:)` is among.
    @exclusivity(unchecked) private var window = ScoreBound(score: .infinity, last: 0)

    init(_ main: Part, others: [Part], inverseFrequency: Float) {
        self.main = main
        self.others = others
        matcher = main.matcher
        hasOthers = !others.isEmpty
        scale = Ranking.scale(inverseFrequency: inverseFrequency)
        othersBound = others.reduce(0) { $0 + $1.greatestSum }
        unsafe boundBlocks = main.terms.map { _ in 0 }
        super.init()
        unsafe document = settle(matcher.document)
    }

    /// Positions cost more than documents.
    override var cost: Int { matcher.cost * 4 }

    override func advance(to target: UInt32) -> UInt32 {
        if unsafe target > document { unsafe document = settle(matcher.advance(to: target)) }
        return unsafe document
    }

    override func next() -> UInt32 {
        if unsafe document != Self.end { unsafe document = settle(matcher.next()) }
        return unsafe document
    }

    /// The first document with the phrase that is not before `candidate`, where the matcher stands.
    private func settle(_ candidate: UInt32) -> UInt32 {
        var candidate = candidate
        while candidate != Self.end, !matcher.isThere() { candidate = matcher.next() }
        return candidate
    }

    override func score() -> Float { score(frequency: matcher.frequency()) }

    /// How often the phrase stands in the document.
    var frequency: UInt32 { matcher.frequency() }

    private func score(frequency: UInt32) -> Float {
        var sum = unsafe main.scores.sum(frequency, document)
        if hasOthers { for other in others { unsafe sum += other.sum(in: document) } }
        return Ranking.score(sum, scale: scale)
    }

    override func bound(at target: UInt32) -> ScoreBound {
        var sum = Float.infinity
        var last = Self.end
        for (index, term) in main.terms.enumerated() {
            let block = unsafe term.postings.block(reaching: target, from: boundBlocks[index])
            unsafe boundBlocks[index] = block
            guard block < term.postings.blockCount else { return ScoreBound(score: 0, last: Self.end) }
            sum = min(sum, term.greatestSum(ofBlock: block))
            last = min(last, term.postings.lastDocument(ofBlock: block))
        }
        return ScoreBound(score: Ranking.score(sum + othersBound, limit: scale) * ScoreBound.slack, last: last)
    }

    // MARK: The best documents

    /// Gives the documents that have the phrase and may score `least` or more, ascending from `first` through `last`, with
    /// their scores. Stretches whose blocks promise too little are not looked at, nor the positions of a document in which
    /// too few of the words stand.
    /// - Parameter body: gives what documents have to score from then on.
    func forEachBest(
        from first: UInt32, through last: UInt32, least: Float, _ body: (UInt32, Float) -> Float
    ) {
        var bar = Bar(least, scale: scale)
        var candidate = matcher.advance(to: first)
        while candidate <= last, candidate != Self.end {
            if stretchBound(candidate) < bar.score {
                if unsafe window.last == Self.end { return }
                candidate = unsafe matcher.advance(to: window.last + 1)
            } else {
                if sumBound(candidate) >= bar.sum { give(candidate, &bar, body) }
                candidate = matcher.next()
            }
        }
    }

    /// The same over all documents, and tells of each that has the phrase whether or not it may be among the best.
    func forEach(least: Float, found: (UInt32) -> Void, best: (UInt32, Float) -> Float) {
        var bar = Bar(least, scale: scale)
        var candidate = matcher.advance(to: 0)
        while candidate != Self.end {
            // Most documents have the words apart: that is asked first.
            if matcher.isThere() {
                found(candidate)
                if stretchBound(candidate) >= bar.score, sumBound(candidate) >= bar.sum { give(candidate, &bar, best) }
            }
            candidate = matcher.next()
        }
    }

    /// What a document has to score, and the weighed sum that scores so much, on the safe side of rounding.
    private struct Bar {
        let score: Float
        let sum: Float

        init(_ score: Float, scale: Float) {
            self.score = score
            sum = Ranking.sum(scoring: score, scale: scale) * 0.999_9
        }
    }

    /// The most that any document of the stretch of blocks around a document scores.
    private func stretchBound(_ candidate: UInt32) -> Float {
        if unsafe candidate > window.last { unsafe window = bound(at: candidate) }
        return unsafe window.score
    }

    /// Gives a document with its score, where it has the phrase.
    private func give(_ candidate: UInt32, _ bar: inout Bar, _ body: (UInt32, Float) -> Float) {
        let frequency = matcher.frequency()
        if frequency == 0 { return }
        unsafe document = candidate
        bar = Bar(body(candidate, score(frequency: frequency)), scale: scale)
    }

    /// How often the terms stand in a document bounds how often the phrase does.
    private func sumBound(_ candidate: UInt32) -> Float {
        var sum = main.scores.sum(matcher.frequencyBound, candidate)
        if hasOthers { for other in others { sum += other.bound(in: candidate) } }
        return sum
    }

    /// Stretches of documents in which the rarest term promises most, ascending.
    var strongestStretches: [ClosedRange<UInt32>] {
        guard
            let lead = main.terms.min(by: { $0.postings.entry.documentFrequency < $1.postings.entry.documentFrequency })
        else { return [] }
        return lead.strongestBlocks.map { block in
            let first = block == 0 ? 0 : lead.postings.lastDocument(ofBlock: block - 1) + 1
            return first...max(first, lead.postings.lastDocument(ofBlock: block))
        }
    }

    /// Goes back to before the first document.
    func rewind() {
        main.rewind()
        for other in others { other.rewind() }
        for index in unsafe boundBlocks.indices { unsafe boundBlocks[index] = 0 }
        unsafe window = ScoreBound(score: .infinity, last: 0)
        unsafe document = settle(matcher.document)
    }
}
