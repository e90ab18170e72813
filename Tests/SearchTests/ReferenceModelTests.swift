import QueryLanguage
import Search
import TestSupport
import Testing

/// The search and a naive model agree on which documents, their order, their scores and how many, over random indexes
/// with random histories.
@Suite struct ReferenceModelTests {
    #if DEBUG
        private static let seeds: Range<UInt64> = 0..<20
        private static let queriesForEach = 100
    #else
        private static let seeds: Range<UInt64> = 0..<200
        private static let queriesForEach = 100
    #endif

    @Test(arguments: seeds) func `a random index answers as the model does`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let index = try RandomIndex(using: &generator)
        let (searcher, model) = try index.open()
        for _ in 0..<Self.queriesForEach {
            let text = index.vocabulary.query(using: &generator)
            let parsed = QueryParser.parse(text)
            let query = try #require(parsed.isValid ? parsed.root : nil, "\(text)")
            let difference = try difference(query, searcher, model, offset: Int.random(in: 0...12, using: &generator))
            #expect(difference == nil, "seed \(seed), query \(text)")
            if difference != nil { return }
        }
    }

    @Test(arguments: seeds) func `plain words are widened as the model does`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let index = try RandomIndex(using: &generator)
        let (searcher, model) = try index.open()
        for _ in 0..<Self.queriesForEach / 2 {
            let text = index.vocabulary.plainQuery(using: &generator)
            let parsed = QueryParser.parse(text)
            guard parsed.isPlain, let query = parsed.root else { continue }
            let words = if case .and(let parts) = query.kind { parts } else { [query] }
            let all = try searcher.search(SearchRequest(query: query, limit: .max, widens: true)).sound
            guard let expected = model.widened(words) else {
                #expect(all.widened == nil && all.total == model.hits(query).count, "seed \(seed), query \(text)")
                continue
            }
            let hits = expected.hits.sorted { ($1.score, $0.address) < ($0.score, $1.address) }
            #expect(all.total == expected.total && all.widened?.total == hits.count, "seed \(seed), query \(text)")
            #expect(all.hits.map(\.address) == hits.map(\.address), "seed \(seed), query \(text)")
            #expect(all.hits.map(\.score) == hits.map(\.score), "seed \(seed), query \(text)")
            #expect(all.widened?.lacks == hits.map(\.lacks), "seed \(seed), query \(text)")
            for wantsTotal in [true, false] {
                let offset = Int.random(in: 0...12, using: &generator)
                let page = try searcher.search(
                    SearchRequest(query: query, offset: offset, limit: 4, wantsTotal: wantsTotal, widens: true)
                ).sound
                #expect(page.hits == Array(all.hits.dropFirst(offset).prefix(4)), "seed \(seed), query \(text)")
                #expect(page.total == (wantsTotal ? all.total : nil), "seed \(seed), query \(text)")
                #expect(page.widened?.total == (wantsTotal ? all.widened?.total : nil), "seed \(seed), query \(text)")
            }
        }
    }

    @Test(arguments: seeds) func `copies are folded as the model does`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let index = try RandomIndex(using: &generator)
        let (searcher, model) = try index.open()
        for _ in 0..<Self.queriesForEach / 2 {
            let text = index.vocabulary.query(using: &generator)
            let query = try #require(QueryParser.parse(text).root)
            let order: SearchRequest.Order = [.relevance, .newestFirst, .greatestAmountFirst].randomElement(
                using: &generator)!
            let all = try searcher.search(SearchRequest(query: query, order: order, limit: .max)).sound
            let expected = model.folded(all.hits)
            let folded = try searcher.search(SearchRequest(query: query, order: order, limit: .max, folds: true)).sound
            #expect(folded.hits == expected, "seed \(seed), query \(text)")
            #expect(folded.total == all.total && folded.coveredCount == all.total, "seed \(seed), query \(text)")
            let offset = Int.random(in: 0...12, using: &generator)
            let wantsTotal = Bool.random(using: &generator)
            let page = try searcher.search(
                SearchRequest(
                    query: query, order: order, offset: offset, limit: 4, wantsTotal: wantsTotal, folds: true)
            ).sound
            #expect(page.hits == Array(expected.dropFirst(offset).prefix(4)), "seed \(seed), query \(text)")
            let covered = expected.prefix(offset + 4).reduce(0) { $0 + 1 + $1.folded.count }
            #expect(page.coveredCount == covered, "seed \(seed), query \(text)")
        }
    }

    /// What the search answers otherwise than the model; nil where they agree.
    private func difference(_ query: QueryNode, _ searcher: Searcher, _ model: ModelSearch, offset: Int) throws
        -> String?
    {
        let expected = model.hits(query).sorted { ($1.score, $0.address) < ($0.score, $1.address) }
        let all = try searcher.search(SearchRequest(query: query, limit: .max)).sound
        if all.total != expected.count { return "total \(all.total ?? -1), not \(expected.count)" }
        for (hit, wanted) in zip(all.hits, expected) where hit.address != wanted.address || hit.score != wanted.score {
            return "\(hit), not \(wanted)"
        }
        if all.hits.count != expected.count { return "\(all.hits.count) hits" }
        for wantsTotal in [true, false] {
            let page = try searcher.search(
                SearchRequest(query: query, offset: offset, limit: 10, wantsTotal: wantsTotal)
            ).sound
            let wanted = Array(all.hits.dropFirst(offset).prefix(10))
            if page.hits != wanted { return "page of \(wantsTotal) \(page.hits), not \(wanted)" }
            if page.total != (wantsTotal ? all.total : nil) { return "total of page \(page.total ?? -1)" }
        }
        let count = try searcher.search(SearchRequest(query: query, limit: 0, wantsFacets: true)).sound
        let kinds = count.facets?.kinds.reduce(0) { $0 + $1.count }
        if count.total != expected.count || kinds != expected.count { return "count \(count), not \(expected.count)" }
        return try ordersAgree(query, searcher, Set(expected.map(\.address)), model) ? nil : "another order by a column"
    }

    /// By date and by amount: the same documents, in the order of the model's values.
    private func ordersAgree(
        _ query: QueryNode, _ searcher: Searcher, _ expected: Set<DocumentAddress>, _ model: ModelSearch
    ) throws -> Bool {
        let places = model.places.filter { expected.contains($0.address) }
        func sorted(_ key: (ModelDocument) -> Int64?) -> [DocumentAddress] {
            places.sorted { (key($1.document) ?? .min, $0.address) < (key($0.document) ?? .min, $1.address) }.map(
                \.address)
        }
        let orders: [(SearchRequest.Order, [DocumentAddress])] = [
            (.newestFirst, sorted(\.day)), (.oldestFirst, sorted { $0.day.map { -$0 } }),
            (.greatestAmountFirst, sorted { $0.amounts.map(\.upperBound).max() }),
        ]
        return try orders.allSatisfy { order, expected in
            try searcher.search(SearchRequest(query: query, order: order, limit: 25)).sound.hits.map(\.address)
                == Array(expected.prefix(25))
        }
    }
}
