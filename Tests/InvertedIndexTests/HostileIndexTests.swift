import InvertedIndex
import Storage
import TestSupport
import Testing

/// Files that contradict themselves under checksums that fit: an error that names the file, before anything is made of it.
@Suite struct HostileIndexTests {
    private static let layout = IndexLayout(
        fields: [IndexLayout.Field(.frequencies)], columns: [.integers, .bytes, .labels])

    /// Two segments of 40 documents, one deleted.
    private static func sample(_ layout: IndexLayout = layout, texts: Int = 10) throws -> SealedIndex {
        let writer = try IndexWriter(MemoryStore(), layout: layout)
        for segment in 0..<2 {
            let builder = SegmentBuilder(layout: layout)
            for number in 0..<40 {
                builder.beginDocument()
                for term in ["aa", "ab"] {
                    let bytes = Array(term.utf8)
                    bytes.withUnsafeBufferPointer { bytes in
                        let number = builder.term(field: 0, hash: SegmentBuilder.hash(bytes), bytes)
                        builder.add(number, position: 1)
                    }
                }
                builder.add(Int64(number), column: 0)
                builder.add(Array("titel \(number)".utf8), column: 1)
                builder.add(Array("soort \(number % 3)".utf8), column: 2)
                let text = Array(repeating: UInt8(ascii: "a"), count: texts)
                text.withUnsafeBytes { builder.store(head: $0, body: $0) }
                builder.endDocument(key: "\(segment)/\(number)".utf8)
            }
            try writer.add(builder.write(to: writer.store, as: writer.reserveSegment()))
        }
        try writer.delete(key: "0/3".utf8)
        try writer.commit(payload: [])
        return try SealedIndex(writer.store as! MemoryStore)
    }

    // MARK: Commit

    @Test func `a commit that leaves no numbers can be read and not continued`() throws {
        for place in 0..<3 {
            var index = try Self.sample()
            var commit = index.commit
            switch place {
            case 0: commit.generation = .max
            case 1: commit.next = .max
            default:
                commit.segments[0].deletion = .max
                index.rename("1-1.live", to: "1-\(UInt64.max).live")
            }
            try index.put(commit)
            let store = try index.store()
            #expect(try IndexReader.open(store)?.liveCount == 79)
            #expect(throws: SegmentError.exhausted(path: "memory:commit")) {
                try IndexWriter(store, layout: Self.layout)
            }
        }
    }

    @Test func `a commit that names a segment twice, or one that was not given out, is refused`() throws {
        let sample = try Self.sample()
        let changes: [(inout CommitImage) -> Void] = [
            { $0.segments.append($0.segments[1]) },
            { $0.segments = Array(repeating: $0.segments, count: 20_000).flatMap { $0 } },
            { $0.next = 2 },
            { $0.next = 0 },
        ]
        for change in changes {
            var index = sample
            var commit = index.commit
            change(&commit)
            try index.put(commit)
            let store = try index.store()
            let error = SegmentError.damaged(.malformed(path: "memory:commit", structure: "commit", offset: 16))
            #expect(throws: error) { try IndexReader.open(store) }
            #expect(throws: error) { try IndexWriter(store, layout: Self.layout) }
        }
    }

    // MARK: Directory

    @Test func `a directory that counts more than the file can hold is refused`() throws {
        // Documents; the key field's terms, sum of lengths and documents.
        for (place, value) in [(0, UInt64(1) << 30), (20, 1000), (21, 1), (21, .max), (22, 1)] {
            var index = try Self.sample()
            var segment = try #require(index.segment("2.segment"))
            segment.numbers[place] = value
            try index.put("2.segment", segment)
            let reader = try #require(try IndexReader.open(index.store()))
            let expected = DamagedFile.malformed(
                path: "memory:2.segment", structure: "directory", offset: segment.data.count)
            #expect(reader.damaged.map(\.error) == [.damaged(expected)], "number \(place)")
        }
    }

    // MARK: Columns

    /// Every other one starts behind the next: each ascends from 0 to `end`, and all together are many times that.
    private static func zigzag(_ count: Int, to end: Int64) -> [Int64] { (0..<count).map { $0 % 2 == 0 ? 0 : end } }

    @Test func `parts that lie in one another are refused: integers, runs of bytes and labels`() throws {
        let columns = [
            packed(Self.zigzag(40, to: 50) + [50], width: 6)
                + packed(Array(repeating: 7, count: 25), width: 5)
                + packed(Array(repeating: 7, count: 25), width: 5),
            packed([0, 100, 50, 100], width: 7) + packed([100, 0, 50], width: 7)
                + packed(Array(repeating: 0, count: 40), width: 1) + [0] + Array(repeating: 97, count: 100),
            varint(99) + Array(repeating: 0, count: 7) + packed(Array(repeating: 1, count: 40), width: 1)
                + packed(Self.zigzag(99, to: 100) + [100], width: 7) + Array(repeating: 97, count: 100),
        ]
        for (column, bytes) in columns.enumerated() {
            var index = try Self.sample()
            var segment = try #require(index.segment("2.segment"))
            segment.move(segment.place(ofColumn: column), to: bytes)
            try index.put("2.segment", segment)
            let opened = try #require(try IndexReader.open(index.store())?.segments.last)
            let expected = SegmentError.damaged(
                .malformed(
                    path: "memory:2.segment", structure: "column",
                    offset: Int(segment.numbers[segment.place(ofColumn: column)])))
            #expect(throws: expected) {
                switch column {
                case 0: _ = try opened.integerLists(0)
                case 1: _ = try opened.byteRuns(1)
                default: _ = try opened.labels(2)
                }
            }
            #expect(opened.verify() == [expected])
        }
    }

    @Test func `integers of no bits are refused where nothing else bounds how many there are`() throws {
        var index = try Self.sample()
        var segment = try #require(index.segment("2.segment"))
        let starts = packed((0...40).map { $0 * 8 }, width: 9)
        segment.move(
            segment.place(ofColumn: 0), to: starts + packed([], width: 0) + packed([], width: 0))
        try index.put("2.segment", segment)
        let opened = try #require(try IndexReader.open(index.store())?.segments.last)
        #expect(throws: SegmentError.self) { try opened.integerLists(0) }
    }

    // MARK: Terms

    @Test func `a term that comes twice stops a merge and a check`() throws {
        var index = try Self.sample()
        var segment = try #require(index.segment("1.segment"))
        let blocks = try #require(segment.structures.first { $0.name == "blocks of field 0" }).range
        let place = try #require(segment.data[blocks].firstIndex(of: UInt8(ascii: "b")))
        segment.data[place] = UInt8(ascii: "a")
        try index.put("1.segment", segment)
        try refuses(index)
    }

    @Test func `a frequency that no list can hold stops a merge`() throws {
        var index = try Self.sample()
        var segment = try #require(index.segment("1.segment"))
        let buffer = ByteBuffer()
        for byte in [1, 3, 0, 2, 0x61, 0x61] as [UInt8] { buffer.append(byte) }
        var bits = BitWriter(buffer)
        bits.write(small: 0)
        bits.write(5, width: 6)
        bits.write(small: UInt64(UInt32.max) - 1)
        bits.pad()
        let index0 = SegmentImage.firstBlock("aa")
        segment.move(3, to: withExtendedLifetime(buffer) { Array(buffer.bytes) })
        segment.move(5, to: index0)
        segment.numbers[2] = 0
        segment.numbers[9] = 1
        try index.put("1.segment", segment)
        try refuses(index)
    }

    /// A check says so, and a writer cannot merge; both come to an end.
    private func refuses(_ index: SealedIndex) throws {
        #expect(try IndexReader.open(index.store())?.verify().isEmpty == false)
        let writer = try IndexWriter(index.store(), layout: Self.layout)
        #expect(throws: SegmentError.self) { try writer.mergeAll() }
    }

    // MARK: Stored documents

    /// An entry of the index of stored blocks.
    private static func entry(first: UInt32, size: UInt32, start: UInt64) -> [UInt8] {
        let buffer = ByteBuffer()
        buffer.append(first)
        buffer.append(size)
        buffer.append(start)
        return withExtendedLifetime(buffer) { Array(buffer.bytes) }
    }

    @Test func `blocks that claim what their bytes cannot hold are refused`() throws {
        let hostile: [(String, [UInt8])] = [
            ("1 GB of few bytes", Self.entry(first: 0, size: 1 << 30, start: 0)),
            ("fewer bytes than documents", Self.entry(first: 0, size: 39, start: 0)),
            ("does not begin with the first document", Self.entry(first: 1, size: 500, start: 0)),
            ("does not begin with the first byte", Self.entry(first: 0, size: 500, start: 1)),
            (
                "one block lies in another",
                Self.entry(first: 0, size: 500, start: 0) + Self.entry(first: 10, size: 500, start: 20)
                    + Self.entry(first: 20, size: 500, start: 0)
            ),
            ("no block", []),
        ]
        for (name, entries) in hostile {
            var index = try Self.sample()
            var segment = try #require(index.segment("2.segment"))
            segment.move(segment.place(ofStored: 0) + 2, to: entries)
            try index.put("2.segment", segment)
            let reader = try #require(try IndexReader.open(index.store()))
            #expect(!reader.verify().isEmpty, "\(name)")
            for segment in reader.segments where segment.number == 2 {
                #expect(throws: SegmentError.self, "\(name)") { try segment.stored(0) }
            }
        }
    }

    @Test func `a block is decompressed once for the documents that are read from it one after the other`() throws {
        let store = try Self.sample().store()
        let segment = try #require(try IndexReader.open(store)?.segments.first)
        let blocks = try #require(try Self.sample().segment("1.segment")).structures.filter {
            ["heads", "bodies"].contains($0.name)
        }
        let reader = StoredReader()
        let first = try reader.document(0, of: segment)
        // Whoever reads the blocks again finds nothing there.
        let mapping = try store.map("1.segment")
        for block in blocks {
            UnsafeMutableRawPointer(mutating: mapping.base + block.range.lowerBound)
                .initializeMemory(as: UInt8.self, repeating: 0, count: block.range.count)
        }
        for document in 1..<40 { #expect(try reader.document(UInt32(document), of: segment) == first) }
        #expect(throws: SegmentError.self) { try StoredReader().document(1, of: segment) }
    }

    @Test func `texts that compress to nothing are stored so that their size can be believed`() throws {
        let writer = try IndexWriter(MemoryStore(), layout: Self.layout)
        let builder = SegmentBuilder(layout: Self.layout)
        let texts = [5, 3 << 20, 7, (1 << 20) - 3, 1 << 20].map { Array(repeating: UInt8(ascii: " "), count: $0) }
        for (number, text) in texts.enumerated() {
            builder.beginDocument()
            text.withUnsafeBytes { builder.store(head: $0, body: $0) }
            builder.endDocument(key: "\(number)".utf8)
        }
        try writer.add(builder.write(to: writer.store, as: writer.reserveSegment()))
        try writer.commit(payload: [])
        let segment = try #require(try IndexReader.open(writer.store)?.segments.first)
        for (number, text) in texts.enumerated() { #expect(try segment.stored(UInt32(number)) == text + text) }
        #expect(segment.verify() == [])
        #expect(segment.sizes.stored > 2 * (3 << 20) / 64)
    }
}

extension SegmentImage {
    /// The index of a dictionary of one block, whose first term is short.
    fileprivate static func firstBlock(_ term: String) -> [UInt8] {
        (Array(term.utf8) + Array(repeating: 0, count: 8)).prefix(8).reversed() + [0, 0, 0, 0]
    }
}
