import InvertedIndex
import Storage
import TestSupport
import Testing

/// Documents are given back as they were stored, whatever they are compressed with.
@Suite struct StoredFieldsTests {
    /// Texts that repeat each other in pieces, as papers do.
    private static func texts(_ count: Int, seed: UInt64) -> [[UInt8]] {
        var phrases = SeededGenerator(seed: 7)
        let stock = (0..<400).map { _ in (0..<90).map { _ in UInt8.random(in: 97...122, using: &phrases) } }
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in (0..<20).flatMap { _ in stock.randomElement(using: &generator) ?? [] } }
    }

    private static func dictionary() throws -> StoredDictionary {
        let samples = texts(500, seed: 1)
        return try #require(StoredDictionary(samples: samples.flatMap { $0 }, lengths: samples.map(\.count)))
    }

    /// An index of a segment for each list of texts.
    private static func index(_ segments: [[[UInt8]]], _ dictionary: StoredDictionary?) throws -> IndexWriter {
        let layout = IndexLayout(revision: 1, fields: [], columns: [])
        let writer = try IndexWriter(MemoryStore(), layout: layout)
        var number = 0
        for texts in segments {
            let builder = SegmentBuilder(layout: layout, dictionary: dictionary)
            for text in texts {
                builder.beginDocument()
                let head = Array("head \(number)".utf8)
                head.withUnsafeBytes { head in text.withUnsafeBytes { builder.store(head: head, body: $0) } }
                builder.endDocument(key: "\(number)".utf8)
                number += 1
            }
            try writer.add(builder.write(to: writer.store, as: writer.reserveSegment()))
        }
        try writer.commit(payload: [])
        return writer
    }

    private static func stored(_ writer: IndexWriter) throws -> Int {
        let reader = try #require(try IndexReader.open(writer.store))
        return reader.segments.reduce(0) { $0 + $1.sizes.stored }
    }

    @Test(arguments: [false, true]) func `documents come back as they were stored`(hasDictionary: Bool) throws {
        let texts = Self.texts(400, seed: 2) + [[], [1]]
        let writer = try Self.index([texts], hasDictionary ? Self.dictionary() : nil)
        let segment = try #require(try IndexReader.open(writer.store)?.segments.first)
        for (number, text) in texts.enumerated() {
            #expect(try segment.stored(UInt32(number)) == Array("head \(number)".utf8) + text)
        }
        #expect(segment.verify() == [])
    }

    @Test func `segments of one dictionary hold it once when they are merged`() throws {
        let segments = (0..<4).map { Self.texts(20, seed: UInt64($0)) }
        let writer = try Self.index(segments, try Self.dictionary())
        let before = try Self.stored(writer)
        try writer.mergeAll()
        try writer.commit(payload: [])
        // All are too small for a dictionary of heads, so nothing else is saved.
        #expect(before - (try Self.stored(writer)) == 3 * 256 << 10)
        let merged = try #require(try IndexReader.open(writer.store)?.segments.first)
        for (number, text) in segments.joined().enumerated() {
            #expect(try merged.stored(UInt32(number)) == Array("head \(number)".utf8) + text)
        }
    }

    @Test func `the same samples give the same dictionary, too few none`() throws {
        let texts = Self.texts(60, seed: 4)
        let (first, second) = (try Self.index([texts], Self.dictionary()), try Self.index([texts], Self.dictionary()))
        let name = try #require(try first.store.list().first { $0.hasSuffix(".segment") })
        let (left, right) = (try first.store.map(name), try second.store.map(name))
        #expect(Array(left.buffer) == Array(right.buffer))
        withExtendedLifetime((left, right)) {}
        #expect(StoredDictionary(samples: [1, 2, 3], lengths: [3]) == nil)
    }
}
