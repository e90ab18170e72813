import InvertedIndex
import Storage
import TestSupport
import Testing

/// Posting lists whose bytes make no sense under right checksums: the documents that were handed out stay documents, and no
/// position is read for two of them.
@Suite struct DamagedPostingsTests {
    /// A segment whose first bytes are the list of a term in so many documents, several times in each.
    private static func sample(documents: Int, detail: IndexLayout.Detail) throws -> [UInt8] {
        let layout = IndexLayout(fields: [IndexLayout.Field(detail, hasLengths: true)], columns: [])
        let (store, builder) = (MemoryStore(), SegmentBuilder(layout: layout))
        let term = Array("woord".utf8)
        for number in 0..<documents {
            builder.beginDocument()
            term.withUnsafeBufferPointer { term in
                let known = builder.term(field: 0, hash: SegmentBuilder.hash(term), term)
                for place in 0...UInt32(number % 7) { builder.add(known, position: 3 * place) }
            }
            builder.setLength(field: 0, tokens: 20)
            builder.endDocument(key: "\(number)".utf8)
        }
        _ = try builder.write(to: store, as: 1)
        return Array(try store.map("1.segment").buffer)
    }

    /// The same with other bytes in its list.
    private static func damaged(
        _ bytes: [UInt8], _ list: Range<Int>, _ generator: inout SeededGenerator
    ) throws -> Segment {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let place = Int.random(in: list, using: &generator)
            bytes[place] = Bool.random(using: &generator) ? .random(in: 0...255, using: &generator) : 255
        }
        let store = MemoryStore()
        try store.replace("1.segment", with: Resealing.resealed(bytes, "1.segment"))
        return try Segment.open(store, "1.segment")
    }

    private static func list(_ bytes: [UInt8]) throws -> Range<Int> {
        let store = MemoryStore()
        try store.replace("1.segment", with: bytes)
        return 16..<16 + (try Segment.open(store, "1.segment").sizes.postings)
    }

    @Test(arguments: [5, 100, 300], [IndexLayout.Detail.frequencies, .positions])
    func `damaged frequencies and positions leave the documents of a block as they are`(
        documents: Int, detail: IndexLayout.Detail
    ) throws {
        let bytes = try Self.sample(documents: documents, detail: detail)
        let list = try Self.list(bytes)
        var generator = SeededGenerator(seed: UInt64(documents))
        for _ in 0..<repetitions(100) {
            let segment = try Self.damaged(bytes, list, &generator)
            let cursor = segment.postings(try #require(try segment.terms(0).entry("woord".utf8)))
            for block in 0..<cursor.blockCount { read(block, cursor, segment) }
            #expect(cursor.next() == PostingsCursor.end && cursor.positions().isEmpty)
        }
    }

    private func read(_ block: Int, _ cursor: PostingsCursor, _ segment: Segment) {
        cursor.enter(block: block)
        let handedOut = cursor.blockDocuments
        let documents = Array(handedOut)
        #expect(documents.allSatisfy { $0 < UInt32(segment.documentCount) })
        #expect(cursor.blockFrequencies.count == documents.count)
        while cursor.block == block {
            _ = cursor.positions()
            cursor.next()
            if cursor.block == block { #expect(handedOut.elementsEqual(documents)) }
        }
    }

    @Test func `however often blocks name the same positions, no more come than the list has`() throws {
        let bytes = try Self.sample(documents: 600, detail: .positions)
        let list = try Self.list(bytes)
        // What stands in front of the blocks: where they and their positions are.
        let table = list.lowerBound..<list.lowerBound + 40
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<repetitions(100) {
            let segment = try Self.damaged(bytes, table, &generator)
            let cursor = segment.postings(try #require(try segment.terms(0).entry("woord".utf8)))
            var count = 0
            while cursor.document != PostingsCursor.end {
                count += cursor.positions().count
                cursor.next()
            }
            #expect(count <= list.count * 128)
            _ = segment.verify()
        }
    }
}
