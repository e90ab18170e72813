import InvertedIndex
import Storage
import TestSupport
import Testing

/// Random histories of an index: adding, replacing, deleting, committing, merging, opening again.
@Suite struct IndexHistoryTests {
    @Test(arguments: UInt64(1)...40)
    func `an index holds what a plain model of its history holds`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let store = MemoryStore()
        var (model, committed) = (ReferenceIndex(), ReferenceIndex())
        var writer = try IndexWriter(store, layout: SampleDocument.layout)
        var number = 0
        for _ in 0..<12 {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0...4:
                try addSegment(to: writer, &model, &number, &generator)
            case 5:
                for document in model.documents where Int.random(in: 0..<3, using: &generator) == 0 {
                    #expect(try writer.delete(key: document.key.utf8) == 1)
                    model.delete(document.key)
                }
            case 6:
                try writer.merge(MergePolicy(width: 2, floor: 1000))
            case 7:
                try writer.mergeAll()
            case 8:
                try writer.commit(payload: [])
                committed = model
            default:
                writer.close()
                writer = try IndexWriter(store, layout: SampleDocument.layout)
                model = committed
            }
        }
        try writer.commit(payload: [])
        let reader = try #require(try IndexReader.open(store))
        try expectSame(reader, model)
        #expect(reader.verify() == [])
    }

    /// A segment of new documents and new versions of old ones.
    private func addSegment(
        to writer: IndexWriter, _ model: inout ReferenceIndex, _ number: inout Int, _ generator: inout SeededGenerator
    ) throws {
        let builder = SegmentBuilder(layout: SampleDocument.layout)
        for _ in 0..<Int.random(in: 1...200, using: &generator) {
            let isNew = model.documents.isEmpty || Int.random(in: 0..<4, using: &generator) > 0
            let key = isNew ? "pad/\(number)" : model.documents.randomElement(using: &generator)!.key
            let document = SampleDocument.random(number, key: key, using: &generator)
            number += 1
            try writer.delete(key: key.utf8)
            model.put(document)
            document.add(to: builder)
        }
        try writer.add(builder.write(to: writer.store, as: writer.reserveSegment()))
    }

    @Test func `stored documents keep their dictionaries through merges`() throws {
        var generator = SeededGenerator(seed: 23)
        let store = MemoryStore()
        let writer = try IndexWriter(store, layout: SampleDocument.layout)
        var model = ReferenceIndex()
        for segment in 0..<3 {
            let builder = SegmentBuilder(layout: SampleDocument.layout)
            for number in 0..<40 {
                var document = SampleDocument.random(number, key: "pad/\(segment)/\(number)", using: &generator)
                document.stored = (0..<9000).map { _ in UInt8.random(in: 0..<16, using: &generator) }
                model.put(document)
                document.add(to: builder)
            }
            try writer.add(builder.write(to: store, as: writer.reserveSegment()))
        }
        try writer.delete(key: "pad/1/7".utf8)
        model.delete("pad/1/7")
        try writer.mergeAll()
        try writer.commit(payload: [])
        let reader = try #require(try IndexReader.open(store))
        try expectSame(reader, model)
        #expect(reader.segments.count == 1 && reader.verify() == [])
    }

    @Test func `the same documents give the same bytes`() throws {
        #expect(try filesOfSample() == filesOfSample())
    }

    private func filesOfSample() throws -> [String: [UInt8]] {
        var generator = SeededGenerator(seed: 7)
        let store = MemoryStore()
        let writer = try IndexWriter(store, layout: SampleDocument.layout)
        var (model, number) = (ReferenceIndex(), 0)
        for _ in 0..<5 { try addSegment(to: writer, &model, &number, &generator) }
        try writer.merge(MergePolicy(width: 3, floor: 1000))
        try writer.commit(payload: [9])
        var files: [String: [UInt8]] = [:]
        for name in try store.list() {
            let bytes = try store.map(name)
            files[name] = withExtendedLifetime(bytes) { Array(bytes.buffer) }
        }
        return files
    }

    @Test func `a reader keeps the commit that it opened`() throws {
        var generator = SeededGenerator(seed: 3)
        let store = MemoryStore()
        let writer = try IndexWriter(store, layout: SampleDocument.layout)
        var (model, number) = (ReferenceIndex(), 0)
        try addSegment(to: writer, &model, &number, &generator)
        try writer.commit(payload: [])
        let reader = try #require(try IndexReader.open(store))
        let before = model
        try addSegment(to: writer, &model, &number, &generator)
        try writer.mergeAll()
        try writer.commit(payload: [])
        try expectSame(reader, before)
    }

    @Test func `a second writer is refused`() throws {
        let store = MemoryStore()
        let first = try IndexWriter(store, layout: SampleDocument.layout)
        #expect(throws: SegmentError.storage(.locked(path: "memory:lock", holder: nil))) {
            try IndexWriter(store, layout: SampleDocument.layout)
        }
        withExtendedLifetime(first) {}
    }

    @Test func `no commit, no index`() throws {
        #expect(try IndexReader.open(MemoryStore()) == nil)
    }
}
