import Extraction
import IndexSchema
import InvertedIndex
import QueryLanguage
import SourceText

extension Searcher {
    /// The beslispunten that a request asks for, each by itself: words, phrases, amounts and deadlines stand in the point, the rest is asked of
    /// its document. Where few points have all of several plain words, those that have some.
    /// - Complexity: reads every document that has the words in its beslispunten.
    package func points(_ request: SearchRequest) throws(SearchError) -> Answer<PointResult> {
        let plan = try plan(request.query)
        var damage = Damage()
        let found = overSoundSegments { context throws(SegmentFailure) in
            try page(plan, request, context)
        }.value(noting: &damage)
        var hits: [PointHit] = []
        let reader = StoredReader()
        for entry in found.entries {
            do throws(DocumentError) {
                let document = try stored(entry.place.address, by: reader)
                let points = found.cases.points(of: document.facts, at: entry.place.address)
                guard entry.place.number < points.count else { continue }
                let (point, other) = points[entry.place.number]
                hits.append(
                    PointHit(
                        address: entry.place.address, point: point, decidedIn: other, document: document,
                        score: entry.place.score, folded: entry.folded, lacks: entry.place.lacks))
            } catch {
                damage.add(error)
            }
        }
        let result = PointResult(
            total: found.total, hits: hits, someTotal: found.someTotal, respelled: found.respelled,
            coveredCount: found.coveredCount)
        return Answer(result, missing: damage)
    }

    private struct PointPage {
        struct Entry {
            let place: PointPlace
            var folded: [DocumentAddress] = []
        }

        var cases: CasePoints
        var entries: [Entry] = []
        var total = 0
        var someTotal: Int?
        var respelled: [Int: [String]] = [:]
        var coveredCount = 0
    }

    private func page(_ plan: Plan, _ request: SearchRequest, _ context: SearchContext) throws(SegmentFailure)
        -> PointPage
    {
        let all = try places(plan, words: [], request.order, context)
        var (places, page) = (all.places, PointPage(cases: all.cases))
        page.total = places.count
        if request.widens, request.limit > 0, places.count < Widening.enough {
            let words = if case .and(let parts) = plan { parts } else { [plan] }
            let (asked, respelled) = try respelled(words, context)
            let some = try self.places(
                .or(try telling(asked, context).map(Self.opened)), words: words, request.order, context)
            if !respelled.isEmpty || some.places.count > places.count {
                (places, page.cases) = some
                (page.someTotal, page.respelled) = (places.count, respelled)
            }
        }
        let wanted = capacity(places.count, request)
        let leaders = request.folds ? try folded(places) : places.map { .init(place: $0) }
        let shown = leaders.prefix(wanted)
        page.entries = Array(shown.dropFirst(request.offset))
        page.coveredCount = shown.reduce(0) { $0 + 1 + $1.folded.count }
        return page
    }

    private func capacity(_ count: Int, _ request: SearchRequest) -> Int {
        let (wanted, isTooMuch) = request.offset.addingReportingOverflow(request.limit)
        return isTooMuch ? count : min(wanted, count)
    }

    /// The points of a plan in order, those of one case that are one once.
    /// - Parameter words: what each is to be told that it lacks.
    private func places(
        _ plan: Plan, words: [Plan], _ order: SearchRequest.Order, _ context: SearchContext
    ) throws(SegmentFailure) -> (places: [PointPlace], cases: CasePoints) {
        let cases = try CasePoints(self, context, plan)
        var places: [PointPlace] = []
        for index in context.segments.indices {
            try collect(plan, words, order, cases, context, segment: index, into: &places)
        }
        places = cases.once(places)
        return (places.sorted { ($1.key, $0.address, $0.number) < ($0.key, $1.address, $1.number) }, cases)
    }

    /// The first points, each with the papers that are the same and have the same point. A copy stands for the best one wherever it
    /// ranks, so that all are looked at.
    private func folded(_ places: [PointPlace]) throws(SegmentFailure) -> [PointPage.Entry] {
        var (leaders, byText): ([PointPage.Entry], [String: [Int]]) = ([], [:])
        var signatures: [DocumentAddress: PaperSignature] = [:]
        func signature(_ address: DocumentAddress) throws(SegmentFailure) -> PaperSignature? {
            if let known = signatures[address] { return known }
            let found = try searching(address.segment) { () throws(SegmentError) in
                PaperSignature(
                    values: try segments[address.segment].integerLists(Column.afdruk.number)[address.document])
            }
            signatures[address] = found
            return found
        }
        for place in places {
            var leader: Int?
            for candidate in (byText[place.text] ?? []).prefix(Self.comparedLimit) where leader == nil {
                let address = leaders[candidate].place.address
                guard address != place.address else { continue }
                guard let one = try signature(address), let other = try signature(place.address) else { continue }
                if one.isSamePaper(as: other) { leader = candidate }
            }
            if let leader {
                leaders[leader].folded.append(place.address)
            } else {
                byText[place.text, default: []].append(leaders.count)
                leaders.append(.init(place: place))
            }
        }
        return leaders
    }

    /// Papers with a point in the same words that one is compared with, at most.
    private static let comparedLimit = 64

    private func collect(
        _ plan: Plan, _ words: [Plan], _ order: SearchRequest.Order, _ cases: CasePoints, _ context: SearchContext,
        segment index: Int,
        into places: inout [PointPlace]
    ) throws(SegmentFailure) {
        let (place, segment) = context.segments[index]
        let cursor = try CursorBuilder(context, segment: index).cursor(plan.ofDocumentsWithPoints)
        let test = try PointTest(plan, context, segment: index)
        var wordTests: [PointTest] = []
        for word in words { wordTests.append(try PointTest(word, context, segment: index)) }
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
                        sharedAs: cases.key(of: count, at: address), text: point.beslispunt.text,
                        lacks: wordTests.indices.filter {
                            wordTests[$0].score(point, of: number, facts) == nil
                        }))
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
