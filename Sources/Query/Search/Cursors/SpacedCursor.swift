import InvertedIndex

/// The documents that hold words or phrases near each other, scored as one word that is as rare as its terms together and stands
/// as often as there are first words.
final class SpacedCursor: DocumentCursor {
    /// They in one field.
    final class Part {
        fileprivate let common: Intersection<PostingsCursor>
        private let matcher: SpacingMatcher
        private let scores: FieldScores
        /// What no document's occurrences add up to more than: each begins with one of the runs, which stands no more often than
        /// its scarcest term.
        fileprivate let greatestSum: Float
        fileprivate let rarest: PostingsCursor

        /// - Parameters:
        ///   - runs: the postings of the words' terms, at least two runs, each with a term.
        ///   - matcher: tells where they stand near each other.
        init(_ runs: [[FieldPostings]], _ matcher: SpacingMatcher) {
            let all = runs.joined().map(\.postings).sorted {
                $0.entry.documentFrequency < $1.entry.documentFrequency
            }
            common = Intersection(all)
            rarest = all[0]
            scores = runs[0][0].scores
            greatestSum = runs.reduce(0) { $0 + $1.reduce(.infinity) { min($0, $1.greatestSum) } }
            self.matcher = matcher
        }

        fileprivate func count(in document: UInt32) -> UInt32 { matcher.count(in: document) }

        fileprivate func sum(_ count: UInt32, in document: UInt32) -> Float { scores.sum(count, document) }
    }

    private let main: Part
    private let others: [Part]
    private let scale: Float
    private let greatestScore: Float
    /// How often they stand so in the main field of the current document.
    @exclusivity(unchecked) private var count: UInt32 = 0

    init(_ main: Part, others: [Part], inverseFrequency: Float) {
        self.main = main
        self.others = others
        scale = Ranking.scale(inverseFrequency: inverseFrequency)
        let sum = others.reduce(main.greatestSum) { $0 + $1.greatestSum }
        greatestScore = Ranking.score(sum, limit: scale) * ScoreBound.slack
        super.init()
        unsafe document = settle(main.common.first(from: main.rarest.document))
    }

    /// Positions cost more than documents.
    override var cost: Int { Int(main.rarest.entry.documentFrequency) * 4 }

    override func advance(to target: UInt32) -> UInt32 {
        if unsafe target > document {
            unsafe document = settle(main.common.first(from: main.rarest.advance(to: target)))
        }
        return unsafe document
    }

    private func settle(_ candidate: UInt32) -> UInt32 {
        var candidate = candidate
        while candidate != Self.end {
            unsafe count = main.count(in: candidate)
            if unsafe count > 0 { break }
            candidate = main.common.first(from: main.rarest.advance(to: candidate + 1))
        }
        return candidate
    }

    override func score() -> Float {
        var sum = unsafe main.sum(count, in: document)
        for other in others { unsafe sum += other.sum(other.count(in: document), in: document) }
        return Ranking.score(sum, scale: scale)
    }

    override func bound(at target: UInt32) -> ScoreBound { ScoreBound(score: greatestScore, last: Self.end) }
}
