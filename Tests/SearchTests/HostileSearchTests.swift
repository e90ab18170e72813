import IndexSchema
import InvertedIndex
import QueryLanguage
import Search
import Storage
import TestSupport
import Testing

/// Indexes damaged under right checksums, and records of no meaning, below every kind of question: errors or answers.
@Suite struct HostileSearchTests {
    private static let questions = [
        "zwembad", "\"krediet beschikbaar\"", "zwem*", "zwenbad~1", "zwembad -brug", "besluit:*", "bron:map/*",
        "datum:2024-03", "bedrag:>=1mln", "deadline:<2025", "artikel:Gemeentewet", "soort:motie",
    ]

    private static func sample(record: ([UInt8]) -> [UInt8] = { $0 }) throws -> MemoryStore {
        let store = MemoryStore()
        let writer = try IndexWriter(store, layout: .griffie)
        for part in 0..<2 {
            let builder = SegmentBuilder(layout: .griffie)
            for paper in CouncilPaper.all {
                var paper = paper
                paper.name = "\(part)-\(paper.name)"
                paper.add(to: builder, record: record)
            }
            try writer.add(try builder.write(to: store, as: writer.reserveSegment()))
        }
        try writer.delete(key: "map/1-brug.md".utf8)
        try writer.commit(payload: [])
        return store
    }

    @Test func `damage aimed at any structure under right checksums stops at an error or a warning`() throws {
        let sample = try SealedIndex(Self.sample())
        var generator = SeededGenerator(seed: 31)
        for _ in 0..<repetitions(80) {
            var index = sample
            _ = try index.damage(using: &generator)
            try ask(index.store(), using: &generator)
        }
    }

    @Test func `records of no meaning stop at an error`() throws {
        var generator = SeededGenerator(seed: 32)
        for _ in 0..<repetitions(80) {
            let store = try Self.sample { record in
                var record = record
                if Bool.random(using: &generator) {
                    AimedDamage.apply(to: &record, 1..<record.count, using: &generator)
                } else {
                    let place = Int.random(in: 1..<record.count, using: &generator)
                    record.replaceSubrange(
                        place...place, with: varint(AimedDamage.extremes.randomElement(using: &generator)!))
                }
                return record
            }
            try ask(store, using: &generator)
        }
    }

    /// Asks everything that there is to ask.
    private func ask(_ store: MemoryStore, using generator: inout SeededGenerator) throws {
        guard let reader = try? IndexReader.open(store) else { return }
        _ = reader.verify()
        for segment in reader.segments { _ = try? segment.undecodableRecords() }
        let searcher = Searcher(reader)
        for text in Self.questions {
            let query = try #require(QueryParser.parse(text).root)
            let orders: [SearchRequest.Order] = [.relevance, .newestFirst, .greatestAmountFirst]
            let order = orders.randomElement(using: &generator)!
            let request = SearchRequest(query: query, order: order, limit: 20, wantsFacets: true)
            var damage = Damage()
            guard let found = try? searcher.search(request).value(noting: &damage) else { continue }
            for hit in found.hits {
                _ = try? searcher.summary(of: hit.address)
                _ = try? SnippetMaker(query).snippet(of: searcher.stored(hit.address))
            }
        }
        let everything = AmountBounds(minimum: nil, maximum: nil)
        var damage = Damage()
        if let amounts = try? searcher.amounts(everything, FactRequest(order: .descending)).value(noting: &damage) {
            _ = amounts.rows(0..<amounts.count)
        }
        let deadlines = try? searcher.deadlines(
            DateBounds(first: nil, last: nil), DeadlineFilter(), FactRequest(order: .ascending)
        ).value(noting: &damage)
        if let deadlines { _ = deadlines.rows(0..<deadlines.count) }
        _ = try? searcher.sums(SumRequest(query: nil, bounds: everything, keys: SumRequest.Key.allCases))
        _ = searcher.links(of: "2024-0000001", depth: 3)
    }
}
