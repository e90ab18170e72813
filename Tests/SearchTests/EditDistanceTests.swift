import IndexSchema
import InvertedIndex
import QueryLanguage
import Search
import Storage
import TestSupport
import Testing

/// Fuzzy words find the terms within the distance and no others, over dictionaries of many similar words.
@Suite struct EditDistanceTests {
    @Test(arguments: [UInt64(1), 2, 3, 4]) func `a fuzzy word finds what a plain comparison finds`(seed: UInt64) throws
    {
        var generator = SeededGenerator(seed: seed)
        func word(_ lengths: ClosedRange<Int>) -> String {
            String(
                (0..<Int.random(in: lengths, using: &generator)).map { _ in "bdgkt".randomElement(using: &generator)! })
        }
        let words = Array(Set((0..<1_500).map { _ in word(1...9) })).sorted()
        let searcher = try self.searcher(of: words)
        for _ in 0..<60 {
            let wanted = word(3...8), distance = Int.random(in: 1...2, using: &generator)
            let query = try #require(QueryParser.parse("besluit:\(wanted)~\(distance)").root)
            let result = try searcher.search(SearchRequest(query: query, limit: .max)).sound
            let expected = words.indices.filter {
                ModelSearch.distance(Array(words[$0].utf8), Array(wanted.utf8)) <= distance
            }
            #expect(
                result.hits.map { Int($0.address.document) }.sorted() == expected, "seed \(seed), \(wanted)~\(distance)"
            )
        }
    }

    /// An index with a document for each word.
    private func searcher(of words: [String]) throws -> Searcher {
        let store = MemoryStore()
        let writer = try IndexWriter(store, layout: .griffie)
        let builder = SegmentBuilder(layout: .griffie)
        for (number, word) in words.enumerated() {
            ModelDocument(
                version: number, key: word, title: [], points: [[word]], text: [], values: [:], day: nil, amounts: [],
                deadlines: [], kind: "motie"
            ).add(to: builder)
        }
        try writer.add(try builder.write(to: store, as: writer.reserveSegment()))
        try writer.commit(payload: [])
        return Searcher(try IndexReader.open(store)!)
    }
}
