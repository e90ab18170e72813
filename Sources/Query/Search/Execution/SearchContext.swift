import Analysis
import IndexSchema
import InvertedIndex

/// What one search knows of the segments that it covers: sums for ranking, and the terms that were looked up.
final class SearchContext {
    /// Segments that are sound so far, with their places in `Searcher.segments`.
    let segments: [(place: Int, segment: Segment)]
    let statistics: CollectionStatistics
    private var entries = KnownEntries()
    private var nearTerms: [(word: [UInt8], distance: Int, field: Field, found: NearTerms)] = []
    private var factors: [(field: Field, factors: FieldFactors)] = []

    init(_ segments: [(place: Int, segment: Segment)]) {
        self.segments = segments
        statistics = CollectionStatistics(segments.map(\.segment))
    }

    /// The entries of a term in each of the segments, looked up once.
    func entries(_ term: [UInt8], in field: Field) throws(SegmentFailure) -> [TermEntry?] {
        if let known = entries.find(term, in: field) { return known }
        var found: [TermEntry?] = []
        found.reserveCapacity(segments.count)
        for (place, segment) in segments {
            found.append(
                try searching(place) { () throws(SegmentError) in try segment.terms(Int(field.rawValue)).entry(term) })
        }
        entries.add(term, in: field, found)
        return found
    }

    /// The terms of a field that are at most `distance` letters from one, looked up once.
    func terms(near term: [UInt8], distance: Int, in field: Field) throws(SegmentFailure) -> NearTerms {
        let known = nearTerms.first { $0.field == field && $0.distance == distance && $0.word == term }
        if let known { return known.found }
        var found = NearTerms()
        for (place, segment) in segments {
            try searching(place) { () throws(SegmentError) in
                try found.add(segment.terms(field.number), near: term, limit: distance)
            }
        }
        nearTerms.append((term, distance, field, found))
        return found
    }

    /// What occurrences count for in a text field, worked out once.
    func factors(_ field: Field) -> FieldFactors {
        if let known = factors.first(where: { $0.field == field }) { return known.factors }
        let made = FieldFactors(field, statistics)
        factors.append((field, made))
        return made
    }

    /// What of the score of a plan counts that stands for what was typed: it tells no more than the words do, and what stands for
    /// several is shared out among them.
    func share(of plan: Plan, as substitute: Substitute) throws(SegmentFailure) -> Float {
        let share = Ranking.share(substitute.reason)
        guard !substitute.typed.isEmpty else { return share }
        let field = substitute.scope.mainField
        var (typed, greatest): (Float, Float) = (0, 0)
        for term in substitute.typed {
            let rarity = try inverseFrequency(ofLoose: term, in: field)
            typed += rarity
            greatest = max(greatest, rarity)
        }
        if substitute.reason == .joined { typed = greatest }
        var own: Float = 0
        for term in plan.run ?? [] { own += try inverseFrequency(ofLoose: term, in: field) }
        return share / Float(substitute.typed.count) * (own > typed ? typed / own : 1)
    }

    /// Of a word and those that it is a part of, the commoner.
    private func inverseFrequency(ofLoose term: [UInt8], in field: Field) throws(SegmentFailure) -> Float {
        min(try inverseFrequency(term, in: field), try inverseFrequency(PartTerm.of(term), in: field))
    }

    /// How much a term tells, by the documents of all segments.
    func inverseFrequency(_ term: [UInt8], in field: Field) throws(SegmentFailure) -> Float {
        let frequency = try entries(term, in: field).reduce(0) { $0 + Int($1?.documentFrequency ?? 0) }
        return Ranking.inverseFrequency(frequency, of: statistics.documentCount)
    }
}
