import IndexSchema
import InvertedIndex

/// What one search knows of the segments that it covers: sums for ranking, and the terms that were looked up.
final class SearchContext {
    /// Segments that are sound so far, with their places in `Searcher.segments`.
    let segments: [(place: Int, segment: Segment)]
    let statistics: CollectionStatistics
    private var entries: [TermKey: [TermEntry?]] = [:]
    private var nearTerms: [NearKey: NearTerms] = [:]
    private var factors: [Field: FieldFactors] = [:]

    private struct TermKey: Hashable {
        let field: Field
        let term: [UInt8]
    }

    private struct NearKey: Hashable {
        let word: TermKey
        let distance: Int
    }

    init(_ segments: [(place: Int, segment: Segment)]) {
        self.segments = segments
        statistics = CollectionStatistics(segments.map(\.segment))
    }

    /// The entries of a term in each of the segments, looked up once.
    func entries(_ term: [UInt8], in field: Field) throws(SegmentFailure) -> [TermEntry?] {
        let key = TermKey(field: field, term: term)
        if let known = entries[key] { return known }
        var found: [TermEntry?] = []
        found.reserveCapacity(segments.count)
        for (place, segment) in segments {
            found.append(
                try searching(place) { () throws(SegmentError) in try segment.terms(Int(field.rawValue)).entry(term) })
        }
        entries[key] = found
        return found
    }

    /// The terms of a field that are at most `distance` letters from one, looked up once.
    func terms(near term: [UInt8], distance: Int, in field: Field) throws(SegmentFailure) -> NearTerms {
        let key = NearKey(word: TermKey(field: field, term: term), distance: distance)
        if let known = nearTerms[key] { return known }
        var found = NearTerms()
        for (place, segment) in segments {
            try searching(place) { () throws(SegmentError) in
                try found.add(segment.terms(field.number), near: term, limit: distance)
            }
        }
        nearTerms[key] = found
        return found
    }

    /// What occurrences count for in a text field, worked out once.
    func factors(_ field: Field) -> FieldFactors {
        if let known = factors[field] { return known }
        let made = FieldFactors(field, statistics)
        factors[field] = made
        return made
    }

    /// How much a term tells, by the documents of all segments.
    func inverseFrequency(_ term: [UInt8], in field: Field) throws(SegmentFailure) -> Float {
        let frequency = try entries(term, in: field).reduce(0) { $0 + Int($1?.documentFrequency ?? 0) }
        return Ranking.inverseFrequency(frequency, of: statistics.documentCount)
    }
}
