import IndexSchema
import InvertedIndex
import QueryLanguage
import Search
import Storage
import TestSupport
import Testing

/// Flipped bits and cut files below a search: an error, an answer with a warning, or the right answer.
@Suite struct DamagedSearchTests {
    @Test func `no answer over a damaged index is wrong without a warning`() throws {
        var generator = SeededGenerator(seed: 23)
        let index = try RandomIndex(using: &generator)
        let files = try contents(of: index.store)
        let names = files.keys.sorted()
        let whole = try index.open().searcher
        for round in 0..<repetitions(200) {
            let text = index.vocabulary.query(using: &generator)
            let parsed = QueryParser.parse(text)
            let query = try #require(parsed.isValid ? parsed.root : nil, "\(text)")
            let request = SearchRequest(query: query, limit: 20, wantsTotal: Bool.random(using: &generator))
            let name = names.randomElement(using: &generator)!
            let damaged = try MemoryStore(files.merging([name: damage(files[name]!, using: &generator)]) { $1 })
            // What cannot be opened at all is an error that the user sees.
            guard let reader = try? IndexReader.open(damaged) else { continue }
            var missing = Damage()
            let found = try Searcher(reader).search(request).value(noting: &missing)
            guard missing.isEmpty else { continue }
            let expected = try whole.search(request).sound
            #expect(found.total == expected.total, "round \(round), \(name), query \(text)")
            #expect(found.hits == expected.hits, "round \(round), \(name), query \(text)")
        }
    }

    /// Long lists, so that documents and frequencies of a block stand on different pages now and then.
    private func longLists(using generator: inout SeededGenerator) throws -> MemoryStore {
        let store = MemoryStore()
        let writer = try IndexWriter(store, layout: .griffie)
        for _ in 0..<2 {
            let builder = SegmentBuilder(layout: .griffie)
            for number in 0..<1500 {
                builder.beginDocument()
                for (place, word) in Self.words.enumerated()
                where Int.random(in: 0...place % 4, using: &generator) == 0 {
                    for occurrence in 0..<Int.random(in: 1...5, using: &generator) {
                        add(word, Field.tekst, UInt32(place + 90 * occurrence), to: builder)
                    }
                }
                builder.setLength(field: Field.tekst.number, tokens: Int.random(in: 10...900, using: &generator))
                if number % 3 == 0 { add(Self.words[0], Field.titel, 0, to: builder) }
                builder.setLength(field: Field.titel.number, tokens: number % 3 == 0 ? 1 : 0)
                builder.endDocument(key: "\(number)-\(UInt32.random(in: 0 ... .max, using: &generator))".utf8)
            }
            try writer.add(try builder.write(to: store, as: writer.reserveSegment()))
        }
        try writer.commit(payload: [])
        return store
    }

    private func add(_ word: String, _ field: Field, _ position: UInt32, to builder: SegmentBuilder) {
        Array(word.utf8).withUnsafeBufferPointer {
            builder.add(
                builder.term(field: field.number, hash: SegmentBuilder.hash($0), $0), position: position)
        }
    }

    private static let words = (0..<24).map { "woord\(Character(UnicodeScalar(UInt8(97 + $0))))" }
    private static let questions =
        words + words.prefix(5).map { "\($0)~1" } + [
            "woordb OR woordx", "woordc woordd", "\"woorda woordb\"", "woord*", "titel:woorda", "woorde -woordf",
        ]

    @Test func `a damaged page of any list leaves its segment out of every later answer, and each says so`() throws {
        var generator = SeededGenerator(seed: 29)
        let files = try contents(of: longLists(using: &generator))
        let whole = Searcher(try #require(try IndexReader.open(try MemoryStore(files))))
        let requests = try Self.questions.map { text in
            SearchRequest(query: try #require(QueryParser.parse(text).root), limit: 20)
        }
        let expected = try requests.map { try whole.search($0).sound }
        for name in files.keys.sorted() where name.hasSuffix(".segment") {
            for page in 0..<files[name]!.count / 4096 {
                var bytes = files[name]!
                bytes[4096 * page + Int.random(in: 0..<4096, using: &generator)] ^= 0x10
                guard let reader = try? IndexReader.open(try MemoryStore(files.merging([name: bytes]) { $1 })) else {
                    continue
                }
                let searcher = Searcher(reader)
                var missing = Damage()
                for (place, request) in requests.enumerated().shuffled(using: &generator) {
                    let known = missing
                    var own = Damage()
                    let found = try searcher.search(request).value(noting: &own)
                    #expect(known.errors.allSatisfy(own.errors.contains), "\(name), page \(page): forgotten")
                    if own.isEmpty {
                        #expect(found.total == expected[place].total, "\(name), page \(page), \(Self.questions[place])")
                        #expect(found.hits == expected[place].hits, "\(name), page \(page), \(Self.questions[place])")
                    }
                    missing = own
                }
            }
        }
    }

    private func damage(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        if Int.random(in: 0..<10, using: &generator) == 0 { return Array(bytes.prefix(place)) }
        var result = bytes
        result[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        return result
    }

    private func contents(of store: MemoryStore) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try store.list() { files[name] = Array(try store.map(name).buffer) }
        return files
    }
}

extension MemoryStore {
    fileprivate convenience init(_ files: [String: [UInt8]]) throws {
        self.init()
        for (name, bytes) in files { try replace(name, with: bytes) }
    }
}
