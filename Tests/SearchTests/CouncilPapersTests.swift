import Extraction
import IndexSchema
import InvertedIndex
import QueryLanguage
import Search
import SourceText
import Storage
import Testing

/// What a reader asks of a handful of papers: which of them, which beslispunt, which sums and dates, what refers to what.
@Suite struct CouncilPapersTests {
    private let searcher: Searcher

    init() throws {
        let store = MemoryStore()
        let writer = try IndexWriter(store, layout: .griffie)
        let builder = SegmentBuilder(layout: .griffie)
        for paper in CouncilPaper.all { paper.add(to: builder) }
        try writer.add(try builder.write(to: store, as: writer.reserveSegment()))
        try writer.commit(payload: [])
        searcher = Searcher(try IndexReader.open(store)!)
    }

    @Test(arguments: [
        ("zwembad", ["zwembad.md", "brug.md"]),
        ("besluit:zwembad", ["zwembad.md"]),
        ("zwembad -brug", ["zwembad.md"]),
        ("\"krediet beschikbaar\"", ["zwembad.md", "brug.md"]),
        ("titel:brug", ["brug.md"]),
        ("zwem*", ["zwembad.md", "brug.md"]),
        ("zwenbad~1", ["zwembad.md", "brug.md"]),
        ("zaak:2024-0000002", ["brug.md"]),
        ("verwijst:2024-0000001", ["brug.md"]),
        ("soort:motie", ["motie.md"]),
        ("artikel:\"Gemeentewet 192\"", ["zwembad.md"]),
        ("artikel:\"artikel 192 van de Gemeentewet\"", ["zwembad.md"]),
        ("artikel:Gemeentewet", ["zwembad.md"]), ("artikel:Gemw", ["zwembad.md"]),
        ("artikel:\"Gemw 192\"", ["zwembad.md"]), ("artikel:\"Gemeentewet artikel 192\"", ["zwembad.md"]),
        ("artikel:\"Gemeentewet 192 lid 9\"", []),
        ("artikel:\"Verordening Gemeentewet 192\"", []),
        ("artikel:192", ["zwembad.md"]),
        ("portefeuillehouder:visser", ["brug.md"]),
        ("bron:map/brug.md", ["brug.md"]),
        ("bron:brug*", ["brug.md"]),
        ("besluit:*", ["zwembad.md"]),
        ("datum:2024-03", ["zwembad.md"]),
        ("bedrag:>=1mln", ["brug.md"]),
        ("deadline:<2025", ["zwembad.md"]),
        ("nietbestaand", []),
        ("renovaties", ["zwembad.md"]),
        ("fiets", ["motie.md"]),
        ("pad", ["motie.md"]),
        ("\"pad\"", []),
        ("=pad", []),
        ("oeververbindingen", ["brug.md"]),
        ("titel:pad", []),
        ("=renovaties", []),
        ("=renovatie", ["zwembad.md"]),
        ("=\"het zwembad\"", ["zwembad.md", "brug.md"]),
        ("=\"zwembad renoveren\"", []),
        ("=\"zwembad te renoveren\"", ["zwembad.md"]),
        ("besluit:=\"zwembad te renoveren\"", ["zwembad.md"]),
        ("titel:=\"Nieuwe brug\"", ["brug.md"]),
        ("titel:=\"nieuw brug\"", []),
        ("-=zwembad", ["motie.md"]),
    ])
    func `a question and the papers that answer it`(text: String, expected: [String]) throws {
        let result = try searcher.search(SearchRequest(query: try query(text))).sound
        #expect(result.total == expected.count)
        let names = try result.hits.map { try searcher.summary(of: $0.address).displayPath }
        #expect(Set(names) == Set(expected.map { "map/" + $0 }))
    }

    @Test func `a hit in a beslispunt comes before one in the text`() throws {
        let result = try searcher.search(SearchRequest(query: try query("zwembad"))).sound
        #expect(try searcher.summary(of: try #require(result.hits.first).address).displayPath == "map/zwembad.md")
    }

    @Test func `the snippet is the beslispunt with the words, marked`() throws {
        let query = try query("krediet")
        let result = try searcher.search(SearchRequest(query: query)).sound
        let first = try #require(result.hits.first { $0.address.document == 0 })
        let snippet = SnippetMaker(query).snippet(of: try searcher.stored(first.address))
        #expect(snippet.origin == .beslispunt(number: 2, standing: .draft))
        #expect(snippet.text == "een krediet beschikbaar te stellen van € 50.000")
        #expect(snippet.highlights == [ByteRange(start: 4, end: 11)])
    }

    @Test func `a snippet of running text is cut around the words`() throws {
        let query = try query("oeververbinding")
        let result = try searcher.search(SearchRequest(query: query)).sound
        let hit = try #require(result.hits.first)
        let snippet = SnippetMaker(query, length: 40).snippet(of: try searcher.stored(hit.address))
        #expect(snippet.origin == .text)
        let marked = snippet.highlights.map {
            String(decoding: Array(snippet.text.utf8)[$0.start..<$0.end], as: UTF8.self)
        }
        #expect(marked == ["oeververbinding"])
    }

    @Test func `amounts as rows, the greatest first`() throws {
        let all = try searcher.amounts(AmountBounds(minimum: nil, maximum: nil), FactRequest(order: .descending)).sound
        let rows = all.rows(0..<all.count).sound
        #expect(rows.map(\.fact.maximum) == [250_000_000, 5_000_000])
        #expect(rows.last?.point?.beslispunt.number == 2)
        #expect(rows.last?.context == "2. een krediet beschikbaar te stellen van € 50.000")
        let some = try searcher.amounts(
            AmountBounds(minimum: nil, maximum: nil),
            FactRequest(query: try query("besluit:zwembad"), order: .descending)
        ).sound
        #expect(some.total == 1)
    }

    @Test func `deadlines as rows, by kind`() throws {
        let open = DateBounds(first: nil, last: nil)
        let all = try searcher.deadlines(open, DeadlineFilter(), FactRequest(order: .ascending)).sound
        #expect(all.rows(0..<all.count).sound.map(\.fact.value) == ["2024-12-31"])
        #expect(
            try searcher.deadlines(open, DeadlineFilter(kinds: [.start]), FactRequest(order: .ascending)).sound.total
                == 0)
        #expect(
            try searcher.deadlines(open, DeadlineFilter(kinds: [.due]), FactRequest(order: .ascending)).sound.total == 1
        )
    }

    @Test func `the links of a number go both ways`() {
        let graph = searcher.links(of: "2024-0000002", depth: 1).sound
        #expect(graph.cited.map(\.name) == ["2024-0000001"])
        #expect(graph.citing.map(\.name) == ["map/motie.md"])
        #expect(
            searcher.links(of: "2024-0000001", depth: 2).sound.nodes.map(\.name) == [
                "2024-0000001", "2024-0000002", "map/motie.md",
            ])
    }

    @Test func `facets count the hits`() throws {
        let facets = try #require(
            try searcher.search(SearchRequest(query: try query("*"), wantsFacets: true)).sound.facets)
        #expect(facets.kinds.map(\.name) == ["raadsvoorstel", "motie"] && facets.kinds.map(\.count) == [2, 1])
        #expect(facets.years.map(\.name) == ["2024"] && facets.years.map(\.count) == [2])
    }

    @Test func `what the index cannot tell is refused`() throws {
        #expect(throws: SearchError.self) { try searcher.search(SearchRequest(query: try query("POK-mid*"))).sound }
    }

    private func query(_ text: String) throws -> QueryNode { try #require(QueryParser.parse(text).root) }
}
