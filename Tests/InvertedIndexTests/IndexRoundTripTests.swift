import InvertedIndex
import Storage
import TestSupport
import Testing

/// Compares everything that can be read from an index with a plain model of it.
@Suite struct IndexRoundTripTests {
    @Test(arguments: [1, 2, 127, 128, 129, 600, 3000])
    func `one segment gives back what was put in`(count: Int) throws {
        var generator = SeededGenerator(seed: UInt64(count))
        var model = ReferenceIndex()
        let builder = SegmentBuilder(layout: SampleDocument.layout)
        for number in 0..<count {
            let document = SampleDocument.random(number, key: "pad/\(number)", using: &generator)
            model.put(document)
            document.add(to: builder)
        }
        let store = MemoryStore()
        let writer = try IndexWriter(store, layout: SampleDocument.layout)
        try writer.add(builder.write(to: store, as: writer.reserveSegment()))
        try writer.commit(payload: [1, 2, 3])
        let reader = try #require(try IndexReader.open(store))
        #expect(reader.commit.payload == [1, 2, 3])
        try expectSame(reader, model)
    }
}

/// Reads back every list, column and stored document of the live documents, and compares.
func expectSame(_ reader: IndexReader, _ model: ReferenceIndex, sourceLocation: SourceLocation = #_sourceLocation)
    throws
{
    #expect(reader.damaged.isEmpty, sourceLocation: sourceLocation)
    try #require(reader.liveCount == model.documents.count, sourceLocation: sourceLocation)
    var base = 0
    for segment in reader.segments {
        let live = (0..<UInt32(segment.documentCount)).filter { segment.liveDocuments.contains($0) }
        let documents = Array(model.documents[base..<base + live.count])
        let numbers = Dictionary(uniqueKeysWithValues: zip(live, documents))
        for field in SampleDocument.layout.fields.indices {
            let expected = expectedPostings(numbers, field)
            let found = try readPostings(segment, field)
            try #require(found == expected, "field \(field)", sourceLocation: sourceLocation)
        }
        try expectSameValues(segment, numbers, sourceLocation)
        base += live.count
        #expect(segment.damage == nil, sourceLocation: sourceLocation)
    }
}

/// term → document → positions (or as many zeros as the frequency).
private typealias Postings = [String: [UInt32: [UInt32]]]

private func expectedPostings(_ documents: [UInt32: SampleDocument], _ field: Int) -> Postings {
    var result: Postings = [:]
    for (number, document) in documents {
        for (term, positions) in document.fields[field] {
            let kept: [UInt32] =
                switch SampleDocument.layout.fields[field].detail {
                case .documents: [0]
                case .frequencies: positions.map { _ in 0 }
                case .positions: positions
                }
            result[term, default: [:]][number] = kept
        }
    }
    return result
}

private func readPostings(_ segment: Segment, _ field: Int) throws -> Postings {
    var result: Postings = [:]
    var terms = segment.terms(field).cursor()
    var previous: [UInt8] = []
    while try terms.next() {
        #expect(previous.lexicographicallyPrecedes(terms.term))
        previous = terms.term
        let name = String(decoding: terms.term, as: UTF8.self)
        let cursor = segment.postings(try terms.entry())
        var positions: [UInt32] = []
        while cursor.document != PostingsCursor.end {
            if segment.liveDocuments.contains(cursor.document) {
                cursor.positions(into: &positions)
                if segment.layout.fields[field].detail != .positions {
                    positions = Array(repeating: 0, count: Int(cursor.frequency))
                }
                result[name, default: [:]][cursor.document] = positions
            }
            cursor.next()
        }
    }
    return result
}

private func expectSameValues(
    _ segment: Segment, _ documents: [UInt32: SampleDocument], _ sourceLocation: SourceLocation
) throws {
    let (number, numbers) = (try segment.integers(0), try segment.integerLists(1))
    let (title, label) = (try segment.byteRuns(2), try segment.labels(3))
    let lengths = try segment.lengthCodes(0)
    for (document, expected) in documents {
        #expect(number[document] == expected.number, sourceLocation: sourceLocation)
        #expect(numbers[document] == expected.numbers, sourceLocation: sourceLocation)
        #expect(try title[document] == Array(expected.title.utf8), sourceLocation: sourceLocation)
        #expect(
            label[document].map { String(decoding: $0, as: UTF8.self) } == expected.label,
            sourceLocation: sourceLocation)
        #expect(try segment.stored(document) == expected.stored, sourceLocation: sourceLocation)
        #expect(try segment.document(key: Array(expected.key.utf8)) == document, sourceLocation: sourceLocation)
        let length = unsafe lengths[Int(document)]
        #expect(length == LengthCode.code(UInt32(expected.lengths[0])), sourceLocation: sourceLocation)
    }
}
