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
            for _ in 0..<60 {
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
            damaged[name] = try resealed(bytes, name)
            _ = try? digest(damaged, trusting: true)
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

    /// The same body under checksums that fit it.
    private func resealed(_ bytes: [UInt8], _ name: String) throws -> [UInt8] {
        let kinds: [String: StaticString] = ["segment": "SEGM", "live": "LIVE", "commit": "CMIT"]
        let kind = kinds[name.split(separator: ".").last.map(String.init) ?? ""] ?? "CMIT"
        let footer = bytes.suffix(32)
        let bodyEnd = min(Int(word(footer, 0) % (1 << 30)), bytes.count)
        let sink = BufferSink()
        let writer = try PagedWriter(FileFormat(kind: kind, version: 1), sink: sink)
        try bytes[16..<max(bodyEnd, 16)].withUnsafeBytes { try writer.write($0) }
        _ = try writer.finish(root: min(Int(word(footer, 8) % (1 << 30)), writer.offset))
        return sink.bytes
    }

    private func word(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> UInt64 {
        (0..<8).reduce(0) { $0 | UInt64(bytes[bytes.startIndex + offset + $1]) << (8 * $1) }
    }

    // MARK: Reading everything

    /// All that can be read from an index, in one number. `trusting` takes segments although the commit means others.
    private func digest(_ files: [String: [UInt8]], trusting: Bool = false) throws -> UInt64 {
        let store = FaultyStore(failing: 0, files: files)
        if trusting { for name in files.keys where name.hasSuffix(".segment") { try? read(Segment.open(store, name)) } }
        guard let reader = try IndexReader.open(store) else { return 0 }
        if let damaged = reader.damaged.first { throw damaged.error }
        var sum = UInt64(reader.liveCount)
        for segment in reader.segments { sum = try sum &* 31 &+ read(segment) }
        return sum
    }

    @discardableResult
    private func read(_ segment: Segment) throws -> UInt64 {
        _ = segment.verify()
        var sum: UInt64 = 0
        for field in 0...segment.layout.fields.count {
            var terms = segment.terms(field).cursor()
            while try terms.next() {
                for byte in terms.term { sum = sum &* 31 &+ UInt64(byte) }
                sum = try sum &* 31 &+ read(segment.postings(terms.entry()))
                _ = try segment.terms(field).entry(terms.term)
            }
            for code in try segment.lengthCodes(field) { sum = sum &* 31 &+ UInt64(code) }
        }
        for document in 0..<min(UInt32(segment.documentCount), 1000) {
            for byte in try segment.stored(document) { sum = sum &* 31 &+ UInt64(byte) }
            sum = try sum &* 31 &+ readColumns(segment, document)
            sum = sum &* 2 &+ (segment.liveDocuments.contains(document) ? 1 : 0)
        }
        if let damage = segment.damage { throw damage }
        return sum
    }

    private func read(_ cursor: PostingsCursor) -> UInt64 {
        var sum: UInt64 = 0
        var positions: [UInt32] = []
        cursor.forEachImpact { sum = sum &* 31 &+ UInt64($0.frequency) }
        while cursor.document != PostingsCursor.end {
            cursor.positions(into: &positions)
            sum = sum &* 31 &+ UInt64(cursor.document) &+ UInt64(cursor.frequency)
            for position in positions.prefix(10_000) { sum = sum &* 31 &+ UInt64(position) }
            cursor.advance(to: cursor.document &+ 1)
        }
        return sum
    }

    private func readColumns(_ segment: Segment, _ document: UInt32) throws -> UInt64 {
        guard segment.layout == SampleDocument.layout else { return 0 }
        var sum = UInt64(bitPattern: try segment.integers(0)[document] ?? -1)
        for value in try segment.integerLists(1)[document].prefix(1000) { sum = sum &* 31 &+ UInt64(bitPattern: value) }
        for byte in try segment.byteRuns(2)[document] { sum = sum &* 31 &+ UInt64(byte) }
        for byte in try segment.labels(3)[document] ?? [] { sum = sum &* 31 &+ UInt64(byte) }
        return sum
    }
}
