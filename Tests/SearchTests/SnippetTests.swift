import Analysis
import DocumentReading
import Extraction
import Foundation
import IndexSchema
import Ingestion
import QueryLanguage
import Search
import SourceText
import TestSupport
import Testing

/// What is shown of a hit, over the project's papers.
@Suite struct SnippetTests {
    /// The papers as the index keeps them.
    private static let papers: [StoredDocument] = {
        let pipeline = DocumentPipeline()
        let names = try? FileManager.default.contentsOfDirectory(atPath: ProjectFiles.corpus.path)
        return (names ?? []).sorted().compactMap { name -> StoredDocument? in
            let path = Array(ProjectFiles.corpus.appending(path: name).path.utf8)
            guard let document = try? pipeline.read(path: path), let tokens = try? pipeline.tokens(of: document),
                let facts = try? pipeline.facts(of: document, tokens: tokens)
            else { return nil }
            return StoredDocument(facts: facts, text: document.structure.bytes)
        }
    }()

    /// The words of a text, by letters alone, and where each begins and ends.
    private static func words(of text: [UInt8]) -> [(word: String, range: ByteRange)] {
        var words: [(String, ByteRange)] = []
        var start = 0
        for end in 0...text.count {
            let isInWord = end < text.count && (text[end] >= 0x80 || (text[end] | 0x20) &- 97 < 26)
            if isInWord { continue }
            if end > start {
                words.append((String(decoding: text[start..<end], as: UTF8.self), ByteRange(start: start, end: end)))
            }
            start = end + 1
        }
        return words
    }

    /// Terms and parts of each word, looked up once.
    private final class Terms {
        private var analyser = QueryTermsBox()
        private var known: [String: Set<[UInt8]>] = [:]

        func of(_ word: String) -> Set<[UInt8]> {
            if let terms = known[word] { return terms }
            let terms = Set(analyser.terms.terms(of: word) + analyser.terms.parts(of: word).map(\.stem))
            known[word] = terms
            return terms
        }

        func one(_ word: String) -> [UInt8]? { analyser.terms.terms(of: word).first }
    }

    private final class QueryTermsBox { var terms = QueryTerms() }

    /// How many of the wanted words the best stretch of `length` bytes of words has, by looking at all.
    private static func most(
        of wanted: [[UInt8]], in words: [(word: String, range: ByteRange)], length: Int, _ terms: Terms
    ) -> Int {
        let hits = words.flatMap { word, range in
            wanted.indices.filter { terms.of(word).contains(wanted[$0]) }.map { ($0, range) }
        }
        return hits.indices.reduce(0) { most, first in
            var found: Set<Int> = []
            for (number, range) in hits[first...] {
                if range.end - hits[first].1.start > length { break }
                found.insert(number)
            }
            return max(most, found.count)
        }
    }

    @Test func `a snippet has as many of the words as the best stretch of the paper`() throws {
        var generator = SeededGenerator(seed: 13)
        let terms = Terms()
        var (cases, misses) = (0, [String]())
        for paper in Self.papers {
            let all = Self.words(of: paper.text)
            let vocabulary = all.map(\.word).filter {
                $0.utf8.count > 4 && $0 != $0.uppercased()
            }
            guard vocabulary.count > 20 else { continue }
            for _ in 0..<5 {
                let count = Int.random(in: 2...4, using: &generator)
                let words = (0..<count).compactMap { _ in vocabulary.randomElement(using: &generator) }
                // A compound that is asked for may be found by its parts: here each word is one term.
                let wanted = Set(words.compactMap(terms.one)).sorted { $0.lexicographicallyPrecedes($1) }
                guard let query = QueryParser.parse(words.joined(separator: " ")).root else { continue }
                let snippet = SnippetMaker(query).snippet(of: paper)
                let shown = Self.most(of: wanted, in: Self.words(of: Array(snippet.text.utf8)), length: .max, terms)
                let best = Self.most(of: wanted, in: all, length: SnippetMaker.usualLength, terms)
                cases += 1
                if shown < best { misses.append("\(words): \(shown) of \(best) in \(snippet.text)") }
                Self.check(snippet, paper)
            }
        }
        #expect(cases > 400)
        #expect(misses.count * 100 <= cases, "\(misses.count) of \(cases): \(misses.prefix(5).joined(separator: "\n"))")
    }

    /// Highlights lie in the text, in order, and there are no marks of type or tables in it.
    private static func check(_ snippet: Snippet, _ paper: StoredDocument) {
        let bytes = Array(snippet.text.utf8)
        #expect(zip(snippet.highlights, snippet.highlights.dropFirst()).allSatisfy { $0.end <= $1.start })
        #expect(snippet.highlights.allSatisfy { $0.start < $0.end && $0.end <= bytes.count })
        #expect(0 <= snippet.range.start && snippet.range.end <= paper.text.count)
        #expect(!snippet.text.contains("**") && !snippet.text.contains("|") && !snippet.text.contains("](" as String))
        guard snippet.origin == .text, let first = bytes.first, let last = bytes.last else { return }
        #expect(first > 0x20 && last > 0x20)
        // No word is cut: what is before and behind it is no letter.
        let (start, end) = (snippet.range.start, snippet.range.end)
        if start > 0 { #expect(!isLetter(paper.text[start - 1]) || !isLetter(paper.text[start])) }
        if end < paper.text.count { #expect(!isLetter(paper.text[end]) || !isLetter(paper.text[end - 1])) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 97 < 26 }

    @Test func `every passage has a word, and none is missing`() throws {
        var generator = SeededGenerator(seed: 31)
        let terms = Terms()
        for paper in Self.papers {
            let words = Self.words(of: paper.text).map(\.word).filter { $0.utf8.count > 5 }
            guard let word = words.randomElement(using: &generator), let wanted = terms.one(word),
                let query = QueryParser.parse("\"\(word)\"").root
            else { continue }
            let passages = SnippetMaker(query).passages(of: paper)
            #expect(passages.allSatisfy { !$0.highlights.isEmpty })
            let stands = Self.words(of: paper.text).filter {
                terms.of($0.word).contains(wanted) && terms.one($0.word) == wanted
            }
            let missing = stands.filter { place in
                !passages.contains { $0.range.start <= place.range.start && place.range.end <= $0.range.end }
                    && !paper.facts.statedPoints.contains { $0.beslispunt.range.contains(place.range) }
            }
            #expect(missing.isEmpty, "\(word): \(missing)")
        }
    }

    @Test(arguments: [
        // What was asked, a text, what is marked in it.
        ("krediet", "De kredietaanvraag is er.", ["krediet"]),
        ("aanvraag", "De kredietaanvragen zijn er.", ["aanvragen"]),
        ("school", "Twee scholen sluiten.", ["scholen"]),
        ("bouwkrediet", "Het bouw krediet is op.", ["bouw krediet"]),
        ("bouwkrediet", "Het bouwkrediet is op, de bouw niet.", ["bouwkrediet"]),
        ("\"openbare ruimte\"", "De ruimte is openbaar; de openbare ruimte niet.", ["openbare ruimte"]),
        ("=ruimte", "Twee ruimten en een ruimte.", ["ruimte"]),
        ("renov*", "De renovatie is klaar, gerenoveerd.", ["renovatie", "gerenoveerd"]),
        ("zwenbad~1", "Het zwembad.", ["zwembad"]),
        ("beslissen", "De raad heeft beslist.", ["beslist"]),
        ("café", "Het cafébezoek en het café.", ["café", "café"]),
        ("-motie krediet", "De motie vraagt krediet.", ["krediet"]),
    ])
    func `what was found is marked, of a compound the part`(asked: String, text: String, marked: [String]) throws {
        let query = try #require(QueryParser.parse(asked).root)
        let snippet = SnippetMaker(query).snippet(
            of: StoredDocument(facts: ExtractedDocument(), text: Array(text.utf8)))
        let bytes = Array(snippet.text.utf8)
        #expect(snippet.highlights.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == marked)
    }

    @Test(arguments: [
        ("Het **krediet** is [hier](https://a.example/b) te zien.", "Het krediet is hier te zien."),
        ("| Post | Bedrag |\n|---|---:|\n| krediet | 5 |\n", "krediet 5"),
        ("* Het plan\n+ Het krediet\n", "Het plan Het krediet"),
        ("> krediet voor de\n> brug\n", "krediet voor de brug"),
        ("Inleiding ............ 3\nkrediet ____ op", "Inleiding 3 krediet op"),
        ("een kre-\ndiet van `code` en \\[x\\]", "een krediet van code en [x]"),
    ])
    func `a snippet is without markup`(text: String, shown: String) throws {
        let query = try #require(QueryParser.parse("krediet").root)
        let snippet = SnippetMaker(query).snippet(
            of: StoredDocument(facts: ExtractedDocument(), text: Array(text.utf8)))
        #expect(snippet.text == shown)
        #expect(snippet.highlights.count == 1)
    }

    @Test func `the page is that of the words`() throws {
        let text = "Een brief over het zwembad.\n\u{0C}Op de tweede bladzijde staat het krediet.\n"
        let query = try #require(QueryParser.parse("krediet").root)
        #expect(
            SnippetMaker(query).snippet(of: StoredDocument(facts: ExtractedDocument(), text: Array(text.utf8))).page
                == 2)
    }
}
