import Analysis
import Calendar
import Extraction
import Foundation
import IndexSchema
import Ingestion
import InvertedIndex
import QueryLanguage
import Search
import SourceText
import Storage
import TestSupport
import Testing
import Vocabulary

/// Beslispunten as answers, over an index of the project's papers.
@Suite struct PointSearchTests {
    private let searcher: Searcher
    private let documents: [(address: DocumentAddress, stored: StoredDocument)]

    init() async throws {
        let store = MemoryStore()
        let walk = SourceWalk([Array(ProjectFiles.corpus.path.utf8)])
        _ = try await IndexRun(store, indexFolder: Array("/griffie".utf8)).run(walk)
        let opened = Searcher(try #require(try IndexReader.open(store)))
        let all = try #require(QueryParser.parse("*").root)
        documents = try opened.search(SearchRequest(query: all, limit: .max)).sound.hits.map {
            ($0.address, try opened.stored($0.address))
        }
        searcher = opened
    }

    /// A point by its document and text.
    private struct Point: Hashable {
        let address: DocumentAddress
        let text: String
    }

    /// What is one in the papers of a case is that of the paper which has come furthest, where that is wanted, else the first.
    private func all(where isWanted: (String, ExtractedDocument) -> Bool) -> Set<Point> {
        var points: Set<Point> = []
        var shared: [String: [(point: Point, rank: (Int, Int), isWanted: Bool)]] = [:]
        for (address, stored) in documents {
            var turns: [UInt64: Int] = [:]
            var texts: Set<String> = []
            for stated in stored.facts.statedPoints {
                let text = stated.beslispunt.text
                let words = PointWords(text).identity
                turns[words, default: 0] += 1
                let point = Point(address: address, text: text)
                let wants = isWanted(text, stored.facts) && texts.insert(text).inserted
                if let number = stored.facts.header.zaaknummer {
                    let rank = (stated.standing.progress, stated.decidedOn?.dayNumber ?? .min)
                    shared["\(number) \(words) \(turns[words]!)", default: []].append((point, rank, wants))
                } else if wants {
                    points.insert(point)
                }
            }
        }
        for same in shared.values {
            let furthest = same.first { one in same.allSatisfy { $0.rank <= one.rank } }!
            if let kept = furthest.isWanted ? furthest : same.first(where: \.isWanted) { points.insert(kept.point) }
        }
        return points
    }

    private static func terms(_ text: String) -> Set<[UInt8]> {
        var terms = QueryTerms()
        var found: Set<[UInt8]> = []
        for word in text.split(whereSeparator: { !$0.isLetter }) {
            found.formUnion(terms.terms(of: String(word)) + terms.parts(of: String(word)).map(\.stem))
        }
        return found
    }

    @Test func `points are those that a look at every one finds`() throws {
        var generator = SeededGenerator(seed: 7)
        let texts = all { _, _ in true }.map(\.text).sorted()
        var known: [String: Set<[UInt8]>] = [:]
        for text in texts { known[text] = Self.terms(text) }
        var terms = QueryTerms()
        for _ in 0..<repetitions(20) {
            let words = try (0..<2).map { _ in
                let text = try #require(texts.randomElement(using: &generator))
                let words = text.split(whereSeparator: { !$0.isLetter }).map(String.init).filter { word in
                    word.count > 3 && word.allSatisfy(\.isASCII) && word != word.uppercased()
                }
                return words.randomElement(using: &generator) ?? "krediet"
            }
            let wanted = words.map { (terms.terms(of: $0).first ?? [], isWhole: terms.parts(of: $0).isEmpty) }
            // A compound is found by its parts next to each other too: asked for as it is spelled elsewhere.
            guard wanted.allSatisfy(\.isWhole) else { continue }
            func has(_ text: String, _ word: Int) -> Bool { (known[text] ?? Self.terms(text)).contains(wanted[word].0) }
            for (query, test) in [
                ("\(words[0]) \(words[1])", { has($0, 0) && has($0, 1) }),
                ("\(words[0]) OR \(words[1])", { has($0, 0) || has($0, 1) }),
                ("\(words[0]) -\(words[1])", { has($0, 0) && !has($0, 1) }),
                ("-\(words[0])", { !has($0, 0) }),
            ] as [(String, (String) -> Bool)] {
                let node = try #require(QueryParser.parse(query).root)
                let found = try searcher.points(SearchRequest(query: node, limit: .max)).sound
                let expected = all { text, _ in test(text) }
                #expect(
                    Set(found.hits.map { Point(address: $0.address, text: $0.point.beslispunt.text) }) == expected,
                    "\(query)")
                #expect(found.total == expected.count && found.hits.count == expected.count, "\(query)")
                let page = try searcher.points(SearchRequest(query: node, order: .newestFirst, offset: 1, limit: 2))
                    .sound
                #expect(page.total == found.total && page.hits.count == min(2, max(0, found.total - 1)), "\(query)")
            }
        }
    }

    @Test func `amounts and deadlines are of the point, kind and number of its paper`() throws {
        func points(_ text: String) throws -> [PointHit] {
            let node = try #require(QueryParser.parse(text).root)
            return try searcher.points(SearchRequest(query: node, limit: .max)).sound.hits
        }
        let dear = try points("krediet bedrag:>=1mln")
        #expect(!dear.isEmpty)
        for hit in dear {
            let amounts = hit.document.facts.amounts.filter { hit.point.beslispunt.range.contains($0.range) }
            #expect(amounts.contains { $0.maximum >= 100_000_000 })
        }
        let moties = try points("soort:motie")
        #expect(!moties.isEmpty && moties.allSatisfy { $0.document.facts.header.kind == .motie })
        #expect(try points("soort:motie titel:bestaatniet").isEmpty)
        let all = try points("*").count, others = try points("-soort:motie").count
        #expect(all == moties.count + others)
    }
}
