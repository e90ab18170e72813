import InvertedIndex
import Storage
import TestSupport
import Testing

@Suite struct MergeTests {
    /// Sizes of segments in MB, and which of them are merged first.
    @Test(
        arguments: [
            ([], nil), ([14], nil), ([400, 300], nil),
            // A small index becomes one segment.
            ([14, 14], 0..<2), ([20, 10, 1], 0..<3), ([18, 18, 18, 18], 0..<4),
            // What is added one by one does not write a large one anew each time.
            ([27, 1], nil), ([60, 2], nil), ([60, 2, 4], 1..<3), ([60, 20, 14], 1..<3), ([60, 34], 0..<2),
            // Eight of a level are merged whatever they are together.
            (Array(repeating: 15, count: 16), 0..<16), ([900] + Array(repeating: 30, count: 8), 1..<9),
            ([900, 900, 30, 30, 30, 30], nil),
        ] as [([Int], Range<Int>?)])
    func `which segments are merged`(sizes: [Int], expected: Range<Int>?) {
        let candidates = sizes.map { MergePolicy.Candidate(size: $0 << 20, documentCount: 10, liveCount: 10) }
        #expect(MergePolicy().next(candidates) == expected)
    }

    @Test func `a segment of which most is deleted is written anew`() {
        let sound = MergePolicy.Candidate(size: 500 << 20, documentCount: 10, liveCount: 10)
        let sparse = MergePolicy.Candidate(size: 200 << 20, documentCount: 10, liveCount: 4)
        #expect(MergePolicy().next([sound, sparse]) == 1..<2)
    }

    @Test(arguments: [1, 2, 3]) func `several workers write the bytes of one`(jobs: Int) async throws {
        let (alone, together) = (MemoryStore(), MemoryStore())
        let policy = MergePolicy(width: 2, floor: 1 << 30)
        try writer(of: alone).merge(policy)
        try await writer(of: together).merge(policy, jobs: jobs)
        let name = "5.segment"
        let (expected, merged) = (try alone.map(name), try together.map(name))
        #expect(withExtendedLifetime((expected, merged)) { expected.buffer.elementsEqual(merged.buffer) })
        let segment = try Segment.open(together, name)
        #expect(segment.terms(0).termCount > 5_000)
    }

    /// Segments with thousands of terms, so that their dictionaries are merged in several stretches; a few documents are
    /// deleted.
    private func writer(of store: MemoryStore) throws -> IndexWriter {
        var generator = SeededGenerator(seed: 41)
        let layout = IndexLayout(fields: [.text, .exact], columns: [])
        let writer = try IndexWriter(store, layout: layout)
        for segment in 0..<4 {
            let builder = SegmentBuilder(layout: layout)
            for document in 0..<200 {
                builder.beginDocument()
                for position in 0..<60 {
                    let term = Array("w\(Int.random(in: 0..<8_000, using: &generator))".utf8)
                    term.withUnsafeBufferPointer {
                        builder.add(
                            builder.term(field: 0, hash: SegmentBuilder.hash($0), $0), position: UInt32(position))
                    }
                }
                builder.setLength(field: 0, tokens: 60)
                builder.endDocument(key: "\(segment)/\(document)".utf8)
            }
            try writer.add(builder.write(to: store, as: writer.reserveSegment()))
        }
        for key in ["0/3", "2/77", "3/199"] { #expect(try writer.delete(key: key.utf8) == 1) }
        return writer
    }
}
