import InvertedIndex
import Storage
import TestSupport
import Testing

/// Flipped bits and cut files: an error that names the file, or the right answer. Never a trap, never another answer.
@Suite struct DamagedIndexTests {
    /// An index of two segments, one with deleted documents.
    private static func sample(documents: Int) throws -> [String: [UInt8]] {
        var generator = SeededGenerator(seed: 5)
        let store = FaultyStore(failing: 0)
        let writer = try IndexWriter(store, layout: SampleDocument.layout)
        for segment in 0..<2 {
            let builder = SegmentBuilder(layout: SampleDocument.layout)
            for number in 0..<documents {
                SampleDocument.random(number, key: "pad/\(segment)/\(number)", using: &generator).add(to: builder)
            }
            try writer.add(builder.write(to: store, as: writer.reserveSegment()))
        }
        try writer.delete(key: "pad/1/3".utf8)
        try writer.commit(payload: [1])
        return store.afterKill
    }

    @Test func `a flipped bit is noticed by whoever reads it`() throws {
        let files = try Self.sample(documents: 40)
        let whole = try digest(files)
        var generator = SeededGenerator(seed: 17)
        for _ in 0..<repetitions(400) {
            let name = files.keys.sorted().randomElement(using: &generator)!
            var damaged = files
            let place = Int.random(in: 0..<files[name]!.count, using: &generator)
            damaged[name]![place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            let found = try? digest(damaged)
            #expect(found == nil || found == whole, "byte \(place) of \(name)")
        }
    }

    @Test func `a file that was cut short is noticed`() throws {
        let files = try Self.sample(documents: 40)
        var generator = SeededGenerator(seed: 18)
        for name in files.keys.sorted() {
            for _ in 0..<repetitions(60) {
                var damaged = files
                damaged[name] = Array(files[name]!.prefix(Int.random(in: 0..<files[name]!.count, using: &generator)))
                #expect(throws: SegmentError.self) { try digest(damaged) }
            }
        }
    }

    @Test func `bytes that are wrong under a right checksum do not trap`() throws {
        let files = try Self.sample(documents: 140)
        var generator = SeededGenerator(seed: 19)
        for _ in 0..<repetitions(60) {
            let name = files.keys.sorted().randomElement(using: &generator)!
            var bytes = files[name]!
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 16..<bytes.count, using: &generator)
                bytes[place] = Bool.random(using: &generator) ? .random(in: 0...255, using: &generator) : 255
            }
            var damaged = files
            damaged[name] = try Resealing.resealed(bytes, name)
            _ = try? digest(damaged, trusting: true)
        }
    }

    @Test func `damage aimed at any structure under right checksums stops at an error`() throws {
        let files = try Self.sample(documents: 140)
        var generator = SeededGenerator(seed: 20)
        for _ in 0..<repetitions(80) {
            var index = SealedIndex(files)
            _ = try index.damage(using: &generator)
            _ = try? digest(index.files, trusting: true)
            // Nor does a writer trap, whatever it does with it.
            guard let writer = try? IndexWriter(index.store(), layout: SampleDocument.layout) else { continue }
            _ = try? writer.delete(key: "pad/0/7".utf8)
            _ = try? writer.merge(MergePolicy(width: 2, floor: 1 << 16))
            _ = try? writer.mergeAll()
            _ = try? writer.commit(payload: [])
        }
    }

    @Test func `one damaged segment does not keep the others from opening`() throws {
        var files = try Self.sample(documents: 40)
        files["1.segment"]![0] ^= 1
        let reader = try #require(try IndexReader.open(FaultyStore(failing: 0, files: files)))
        #expect(reader.segments.map(\.number) == [2])
        #expect(reader.damaged.map(\.error) == [.damaged(.foreign(path: "1.segment"))])
        #expect(reader.verify() == [.damaged(.foreign(path: "1.segment"))])
    }

    @Test func `a check names the file and the place`() throws {
        var files = try Self.sample(documents: 400)
        files["2.segment"]![5000] ^= 4
        let reader = try #require(try IndexReader.open(FaultyStore(failing: 0, files: files)))
        #expect(reader.verify() == [.damaged(.checksum(path: "2.segment", offset: 4096))])
    }

    @Test func `a segment of another index is refused`() throws {
        var files = try Self.sample(documents: 40)
        files["1.segment"] = try Self.sample(documents: 41)["1.segment"]
        let reader = try #require(try IndexReader.open(FaultyStore(failing: 0, files: files)))
        #expect(reader.damaged.map(\.error) == [.replaced(path: "1.segment")])
    }

    private func digest(_ files: [String: [UInt8]], trusting: Bool = false) throws -> UInt64 {
        try IndexDigest.digest(FaultyStore(failing: 0, files: files), trusting: trusting)
    }
}
