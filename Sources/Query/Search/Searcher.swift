import IndexSchema
package import InvertedIndex
import QueryLanguage

/// Answers queries over an index as it was at one commit. Any number of threads may share one.
///
///     let parsed = QueryParser.parse("\"sociaal domein\" besluit:innovatie*")
///     let result = try searcher.search(SearchRequest(query: parsed.root!))
package struct Searcher: Sendable {
    /// In document order.
    package let segments: [Segment]
    /// Segments of the commit that could not be opened.
    private let unopened: [SegmentError]
    /// Whether the documents have facts; without, what is asked of facts is refused.
    let hasFacts: Bool

    package init(_ reader: IndexReader) {
        segments = reader.segments
        unopened = reader.damaged.map(\.error)
        hasFacts = (try? CommitNotes(decoding: reader.commit.payload).hasFacts) ?? true
    }

    /// Finds, orders and counts. Damaged segments are left out, and named in the result.
    /// - Complexity: at most O(*postings* of the words), O(*documents*) for ranges over columns.
    package func search(_ request: SearchRequest) throws(SearchError) -> SearchResult {
        let plan = try plan(request.query)
        return overSoundSegments { context, damage throws(SegmentFailure) in
            var result =
                request.order == .relevance
                ? try byRelevance(plan, request, context) : try byColumn(plan, request, context)
            result.damage = damage
            return result.value
        }
    }

    // MARK: Parts of a search

    /// The plan of a query; refused where it asks for what the index cannot tell.
    func plan(_ query: QueryNode) throws(SearchError) -> Plan {
        var planner = Planner(hasFacts: hasFacts)
        let plan = planner.plan(query)
        if !planner.problems.isEmpty { throw .refused(planner.problems) }
        return plan
    }

    /// Runs `body` over the segments, and again without those that turn out to be damaged.
    func overSoundSegments<Result>(
        _ body: (SearchContext, _ damage: [SegmentError]) throws(SegmentFailure) -> Result
    ) -> Result {
        var damage = unopened
        var sound: [(place: Int, segment: Segment)] = []
        for (place, segment) in segments.enumerated() {
            if let known = segment.damage { damage.append(known) } else { sound.append((place, segment)) }
        }
        while true {
            do {
                let result = try body(SearchContext(sound), damage)
                let found = sound.filter { $0.segment.damage != nil }
                if found.isEmpty { return result }
                damage += found.compactMap(\.segment.damage)
                sound.removeAll { $0.segment.damage != nil }
            } catch {
                damage.append(error.error)
                sound.removeAll { $0.place == error.segment }
            }
        }
    }

    private struct Outcome {
        var total: Int?
        var hits: [Hit]
        var facets: Facets?
        var damage: [SegmentError] = []

        var value: SearchResult { SearchResult(total: total, hits: hits, facets: facets, damage: damage) }
    }

    private func byRelevance(_ plan: Plan, _ request: SearchRequest, _ context: SearchContext) throws(SegmentFailure)
        -> Outcome
    {
        var collector = HitCollector(capacity: capacity(request), wantsTotal: request.wantsTotal)
        for (index, (place, segment)) in context.segments.enumerated() {
            let builder = CursorBuilder(context, segment: index)
            let isPartEnough = !request.wantsTotal && collector.top.capacity > 0
            let cursor =
                isPartEnough ? try builder.cursor(plan, wanted: collector.top.capacity) : try builder.cursor(plan)
            collector.collect(cursor, in: segment, at: place)
        }
        let hits = collector.top.sorted.dropFirst(request.offset).map {
            Hit(address: Self.address($0.document), score: $0.key)
        }
        return Outcome(
            total: request.wantsTotal ? collector.total : nil, hits: hits, facets: try facets(plan, request, context))
    }

    private func byColumn(_ plan: Plan, _ request: SearchRequest, _ context: SearchContext) throws(SegmentFailure)
        -> Outcome
    {
        var collector = OrderedCollector(capacity: capacity(request), order: request.order)
        for (index, (place, segment)) in context.segments.enumerated() {
            let cursor = try CursorBuilder(context, segment: index).cursor(plan)
            try searching(place) { () throws(SegmentError) in try collector.collect(cursor, in: segment, at: place) }
        }
        let hits = collector.top.sorted.dropFirst(request.offset).map {
            Hit(address: Self.address($0.document), score: 0)
        }
        return Outcome(
            total: request.wantsTotal ? collector.total : nil, hits: hits, facets: try facets(plan, request, context))
    }

    private func facets(_ plan: Plan, _ request: SearchRequest, _ context: SearchContext) throws(SegmentFailure)
        -> Facets?
    {
        guard request.wantsFacets else { return nil }
        var counter = FacetCounter()
        for (index, (place, segment)) in context.segments.enumerated() {
            let cursor = try CursorBuilder(context, segment: index).cursor(plan)
            try searching(place) { () throws(SegmentError) in try counter.collect(cursor, in: segment) }
        }
        return counter.facets
    }

    /// No more than there are documents, whatever was asked.
    private func capacity(_ request: SearchRequest) -> Int {
        guard request.limit > 0 else { return 0 }
        let documents = segments.reduce(0) { $0 + $1.documentCount }
        let (wanted, isTooMuch) = request.offset.addingReportingOverflow(request.limit)
        return isTooMuch ? documents : min(wanted, documents)
    }

    private static func address(_ packed: UInt64) -> DocumentAddress {
        DocumentAddress(segment: Int(packed >> 32), document: UInt32(truncatingIfNeeded: packed))
    }
}
