import InvertedIndex
import Storage
import TestSupport
import Testing

/// After a purge nothing that only deleted documents had is in any file.
@Suite struct PurgeTests {
    private static let layout = IndexLayout(fields: [.text, .exact], columns: [.bytes, .labels])

    /// A document with a secret that no other has: in its key, terms, row, label, head and body.
    private struct Paper {
        let number: Int
        let body: String
        var secret: String { "geheim\(number * 7919 + 100_003)kwibus" }

        init(_ number: Int, _ generator: inout SeededGenerator) {
            self.number = number
            let words = (0..<60).map { _ in
                let number = UInt64.random(in: 0..<1 << 40, using: &generator)
                return number % 3 == 0 ? String(number, radix: 36) : "woord\(number % 400)"
            }
            body = words.joined(separator: " ")
        }

        var text: [UInt8] { Array("\(body) \(secret) \(body.prefix(80))".utf8) }
    }

    private static func add(_ paper: Paper, to builder: SegmentBuilder) {
        builder.beginDocument()
        for (position, word) in paper.text.split(separator: UInt8(ascii: " ")).enumerated() {
            builder.add(term(Array(word), field: 0, in: builder), position: UInt32(position))
        }
        builder.add(term(Array(paper.secret.utf8), field: 1, in: builder))
        builder.add(Array(paper.secret.utf8), column: 0)
        builder.add(Array(paper.secret.utf8), column: 1)
        paper.text.withUnsafeBytes { text in
            Array("hoofd \(paper.secret)".utf8).withUnsafeBytes { builder.store(head: $0, body: text) }
        }
        builder.endDocument(key: Array("stuk/\(paper.secret)".utf8))
    }

    private static func term(_ word: [UInt8], field: Int, in builder: SegmentBuilder) -> UInt32 {
        word.withUnsafeBufferPointer { builder.term(field: field, hash: SegmentBuilder.hash($0), $0) }
    }

    /// Papers in segments that share a dictionary trained with all of them, the first ones replaced twice.
    private static func filled(_ papers: [Paper]) throws -> (MemoryStore, IndexWriter) {
        let store = MemoryStore()
        let writer = try IndexWriter(store, layout: layout)
        let texts = papers.map(\.text)
        let made = StoredDictionary(samples: texts.flatMap { $0 }, lengths: texts.map(\.count))
        let dictionary = try #require(made)
        for run in [papers[...], papers[..<40], papers[..<40]] {
            for start in stride(from: 0, to: run.count, by: 300) {
                let builder = SegmentBuilder(layout: layout, dictionary: dictionary)
                for paper in run[start..<min(start + 300, run.count)] { add(paper, to: builder) }
                for paper in run[start..<min(start + 300, run.count)] {
                    try writer.delete(key: Array("stuk/\(paper.secret)".utf8))
                }
                try writer.add(builder.write(to: store, as: writer.reserveSegment()))
            }
            try writer.merge()
            try writer.commit(payload: [])
        }
        return (store, writer)
    }

    /// The secrets that can be found in an index by any means.
    private static func readable(_ papers: [Paper], in store: MemoryStore) throws -> Set<Int> {
        var content: [[UInt8]] = []
        for name in try store.list() { content.append(try store.map(name).buffer.map { $0 }) }
        for segment in try #require(try IndexReader.open(store)).segments {
            try segment.forEachStored { _, _, bytes in content.append(Array(bytes)) }
            let (rows, labels) = (try segment.byteRuns(0), try segment.labels(1))
            for document in 0..<UInt32(segment.documentCount) { content.append(try rows[document]) }
            content += labels.labels
            for field in 0...2 {
                var cursor = segment.terms(field).cursor()
                while try cursor.next() { content.append(cursor.term) }
            }
        }
        let numbers = Dictionary(uniqueKeysWithValues: papers.map { (Array($0.secret.utf8), $0.number) })
        let mark = Array("geheim".utf8)
        var found: Set<Int> = []
        for bytes in content {
            for start in bytes.indices where bytes[start] == mark[0] && bytes[start...].starts(with: mark) {
                let figures = bytes[(start + mark.count)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
                if let number = numbers[mark + figures + Array("kwibus".utf8)] { found.insert(number) }
            }
        }
        return found
    }

    @Test func `nothing of deleted documents is left in any file, and the others are as they were`() async throws {
        var generator = SeededGenerator(seed: 61)
        let papers = (0..<1500).map { Paper($0, &generator) }
        let (store, writer) = try Self.filled(papers)
        #expect(try Self.readable(papers, in: store).count == papers.count)
        let gone = Set((0..<12).map { _ in Int.random(in: 0..<papers.count, using: &generator) }).union([0, 650])
        for number in gone { #expect(try writer.delete(key: Array("stuk/\(papers[number].secret)".utf8)) == 1) }
        try writer.commit(payload: [])
        #expect(try !Self.readable(papers, in: store).isDisjoint(with: gone), "this test sees what is left")
        try await writer.purge()
        try writer.commit(payload: [])
        let left = try Self.readable(papers, in: store)
        #expect(left.isDisjoint(with: gone), "\(generator)")
        #expect(left.count == papers.count - gone.count)
        let reader = try #require(try IndexReader.open(store))
        #expect(reader.verify().isEmpty)
        #expect(reader.segments.allSatisfy { $0.liveDocuments.isComplete })
        for paper in papers where !gone.contains(paper.number) {
            let key = Array("stuk/\(paper.secret)".utf8)
            let places = try reader.segments.compactMap { segment in
                try segment.document(key: key).map { try segment.stored($0) }
            }
            #expect(places == [Array("hoofd \(paper.secret)".utf8) + paper.text])
        }
    }

    @Test func `several workers purge to the same bytes, and a purge of a pure index changes no document`() async throws
    {
        var generator = SeededGenerator(seed: 62)
        let papers = (0..<1200).map { Paper($0, &generator) }
        var digests: Set<[String: [UInt8]]> = []
        for jobs in 1...3 {
            let (store, writer) = try Self.filled(papers)
            try await writer.purge(jobs: jobs)
            try writer.commit(payload: [])
            #expect(!writer.hasDeleted)
            var content: [String: [UInt8]] = [:]
            for name in try store.list() { content[name] = try store.map(name).buffer.map { $0 } }
            digests.insert(content)
            #expect(try Self.readable(papers, in: store).count == papers.count)
        }
        #expect(digests.count == 1)
    }
}
