package import IndexSchema
package import InvertedIndex
import QueryLanguage

/// Answers queries over an index as it was at one commit. Any number of threads may share one.
///
///     let parsed = QueryParser.parse("\"sociaal domein\" besluit:innovatie*")
///     let result = try searcher.search(SearchRequest(query: parsed.root!))
package struct Searcher: Sendable {
    /// In document order.
    package let segments: [Segment]
    /// What could not be read when the index was opened: whole segments, or what the commit says beside them.
    private let unopened: Damage
    /// What the commit notes beside its documents; nil where that could not be read.
    package let notes: CommitNotes?
    /// Whether the documents have facts; without, what is asked of facts is refused.
    var hasFacts: Bool { notes?.hasFacts ?? true }

    package init(_ reader: IndexReader) {
        segments = reader.segments
        var unopened = Damage()
        for segment in reader.damaged { unopened.add(segment.error) }
        do throws(SegmentError) {
            notes = try CommitNotes(of: reader)
        } catch {
            unopened.add(error)
            notes = nil
        }
        self.unopened = unopened
    }

    /// Finds, orders and counts. Damaged segments are left out, and named in the answer.
    /// - Complexity: at most O(*postings* of the words), O(*documents*) for ranges over columns.
    package func search(_ request: SearchRequest) throws(SearchError) -> Answer<SearchResult> {
        let plan = try plan(request.query)
        return overSoundSegments { context throws(SegmentFailure) in
            request.folds && request.limit > 0
                ? try folded(plan, request, context) : try found(plan, request, context).result
        }
    }

    /// What was found, and the plan of the hits: that of the query, or of what it was widened to.
    func found(
        _ plan: Plan, _ request: SearchRequest, _ context: SearchContext
    ) throws(SegmentFailure) -> (result: SearchResult, plan: Plan) {
        if request.order != .relevance { return (try byColumn(plan, request, context), plan) }
        if request.widens, request.limit > 0 {
            let words = if case .and(let parts) = plan { parts } else { [plan] }
            return try widened(words, request, context)
        }
        if request.respells, request.limit > 0 { return try respelled(plan, request, context) }
        return (try byRelevance(plan, request, context), plan)
    }

    // MARK: Parts of a search

    /// The plan of a query; refused where it asks for what the index cannot tell.
    func plan(_ query: QueryNode) throws(SearchError) -> Plan {
        var planner = Planner(notes, index: IndexWords(segments: segments))
        let plan = planner.plan(query)
        if !planner.problems.isEmpty { throw .refused(planner.problems) }
        return plan
    }

    /// Runs `body` over the segments, and again without those that turn out to be damaged. Which are is remembered in the
    /// segments, so that all later answers are without them too, and say so.
    func overSoundSegments<Result>(
        _ body: (SearchContext) throws(SegmentFailure) -> Result
    ) -> Answer<Result> {
        var damage = unopened
        var sound = Array(zip(segments.indices, segments)).map { (place: $0, segment: $1) }
        while true {
            for case let known? in sound.map(\.segment.damage) { damage.add(known) }
            sound.removeAll { $0.segment.damage != nil }
            do {
                let result = try body(SearchContext(sound))
                if sound.allSatisfy({ $0.segment.damage == nil }) { return Answer(result, missing: damage) }
            } catch {
                segments[error.segment].note(error.error)
            }
        }
    }

    func byRelevance(_ plan: Plan, _ request: SearchRequest, _ context: SearchContext) throws(SegmentFailure)
        -> SearchResult
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
        return SearchResult(
            total: request.wantsTotal ? collector.total : nil, hits: hits, facets: try facets(plan, request, context),
            coveredCount: collector.top.sorted.count)
    }

    private func byColumn(_ plan: Plan, _ request: SearchRequest, _ context: SearchContext) throws(SegmentFailure)
        -> SearchResult
    {
        var collector = OrderedCollector(capacity: capacity(request), order: request.order)
        for (index, (place, segment)) in context.segments.enumerated() {
            let cursor = try CursorBuilder(context, segment: index).cursor(plan)
            try searching(place) { () throws(SegmentError) in try collector.collect(cursor, in: segment, at: place) }
        }
        let hits = collector.top.sorted.dropFirst(request.offset).map {
            Hit(address: Self.address($0.document), score: 0)
        }
        return SearchResult(
            total: request.wantsTotal ? collector.total : nil, hits: hits, facets: try facets(plan, request, context),
            coveredCount: collector.top.sorted.count)
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
    func capacity(_ request: SearchRequest) -> Int {
        guard request.limit > 0 else { return 0 }
        let documents = segments.reduce(0) { $0 + $1.documentCount }
        let (wanted, isTooMuch) = request.offset.addingReportingOverflow(request.limit)
        return isTooMuch ? documents : min(wanted, documents)
    }

    private static func address(_ packed: UInt64) -> DocumentAddress {
        DocumentAddress(segment: Int(packed >> 32), document: UInt32(truncatingIfNeeded: packed))
    }
}
