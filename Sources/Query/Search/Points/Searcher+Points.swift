import Extraction
import IndexSchema
import InvertedIndex
import QueryLanguage
import SourceText

extension Searcher {
    /// The beslispunten that a request asks for, each by itself: words, phrases, amounts and deadlines stand in the point, the rest is asked of
    /// its document.
    /// - Complexity: reads every document that has the words in its beslispunten.
    package func points(_ request: SearchRequest) throws(SearchError) -> Answer<PointResult> {
        if let place = request.query.nearness { throw .refused([QueryProblem(.notInPoints, range: place)]) }
        let plan = try plan(request.query)
        var damage = Damage()
        let found = overSoundSegments { context throws(SegmentFailure) in
            let cases = try CasePoints(self, context, plan)
            var places: [PointPlace] = []
            for index in context.segments.indices {
                try collect(plan, request.order, cases, context, segment: index, into: &places)
            }
            return (places: places, cases: cases)
        }.value(noting: &damage)
        var places = found.cases.once(found.places)
        places.sort { ($1.key, $0.address, $0.number) < ($0.key, $1.address, $1.number) }
        var hits: [PointHit] = []
        let reader = StoredReader()
        for place in places.dropFirst(request.offset).prefix(request.limit) {
            do throws(DocumentError) {
                let document = try stored(place.address, by: reader)
                let points = found.cases.points(of: document.facts, at: place.address)
                guard place.number < points.count else { continue }
                let (point, other) = points[place.number]
                hits.append(
                    PointHit(
                        address: place.address, point: point, decidedIn: other, document: document,
                        score: place.score))
            } catch {
                damage.add(error)
            }
        }
        return Answer(PointResult(total: places.count, hits: hits), missing: damage)
    }

    private func collect(
        _ plan: Plan, _ order: SearchRequest.Order, _ cases: CasePoints, _ context: SearchContext, segment index: Int,
        into places: inout [PointPlace]
    ) throws(SegmentFailure) {
        let (place, segment) = context.segments[index]
        let cursor = try CursorBuilder(context, segment: index).cursor(plan.ofDocumentsWithPoints)
        let test = try PointTest(plan, context, segment: index)
        let keys = try searching(place) { () throws(SegmentError) in try OrderedCollector.KeyColumn(segment, order) }
        let live = LiveTest(segment)
        let reader = StoredReader()
        var number = cursor.advance(to: 0)
        while number != DocumentCursor.end {
            defer { number = cursor.next() }
            guard live.contains(number) else { continue }
            let address = DocumentAddress(segment: place, document: number)
            guard let facts = try facts(of: address, reader) else { continue }
            var texts: Set<String> = []
            for (count, (point, _)) in cases.points(of: facts, at: address).enumerated() {
                guard let score = test.score(point, of: number, facts), texts.insert(point.beslispunt.text).inserted
                else { continue }
                var key = keys[number]
                if order == .relevance { key = Int64(score.bitPattern) }
                if order == .greatestAmountFirst { key = facts.greatestAmount(in: point.beslispunt) }
                places.append(
                    PointPlace(
                        address: address, number: count, score: order == .relevance ? score : 0, key: key,
                        sharedAs: cases.key(of: count, at: address)))
            }
        }
    }

    /// nil for what cannot be read, which is noted where its document is asked for; a segment that is damaged ends the search of
    /// it.
    func facts(of address: DocumentAddress, _ reader: StoredReader) throws(SegmentFailure) -> ExtractedDocument? {
        do { return try stored(address, by: reader).facts } catch {
            if case .segment(let damage) = error { throw SegmentFailure(segment: address.segment, error: damage) }
            return nil
        }
    }
}

extension ExtractedDocument {
    /// In cents; the least number where there is none.
    fileprivate func greatestAmount(in point: Beslispunt) -> Int64 {
        amounts.filter { point.range.contains($0.range) }.map(\.maximum).max() ?? .min
    }
}
