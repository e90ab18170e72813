import Storage

/// What the bodies of stored documents are compressed with, shared by the segments of a run. A segment holds a copy; a merge
/// keeps equal ones once. It is made of pieces of documents, word for word: see `IndexWriter.purge`.
package struct StoredDictionary: Sendable {
    let bytes: [UInt8]

    /// Bytes of bodies. For fewer a dictionary takes more room than it saves.
    package static let leastBodies = 4 << 20
    /// Bytes of one document in a sample; of neighbouring documents where they are shorter.
    package static let pieceSize = 64 << 10
    /// One byte of so many is in the sample.
    private static let share = 64
    /// Bytes of a sample; more gains no 0.5 %.
    private static let sampleSize = 512 << 10...4 << 20

    /// How many pieces make a sample of so many bytes of bodies; 0 where a dictionary does not pay.
    package static func pieces(ofBodies bytes: Int) -> Int {
        guard bytes >= leastBodies else { return 0 }
        return min(max(bytes / share, sampleSize.lowerBound), sampleSize.upperBound) / pieceSize
    }

    /// Makes one that suits documents like the samples; nil where they are too few or too much alike. Same samples, same
    /// dictionary.
    /// - Parameters:
    ///   - samples: bodies of documents end to end: a few MB, at least 256 KB.
    ///   - lengths: of each, in bytes; they add up to the samples.
    /// - Complexity: O(*samples*), about 25 ms for each MB.
    package init?(samples: [UInt8], lengths: [Int]) {
        let size = StoredFieldsFormat.bodies.dictionarySize
        let trained = unsafe samples.withUnsafeBytes {
            unsafe CompressionDictionary.train($0, lengths: lengths, size: size, level: StoredFieldsFormat.level)
        }
        guard let trained else { return nil }
        bytes = trained
    }

    /// Made of the live documents of segments, taken from all over them; nil where they are too few.
    /// - Complexity: O(*blocks*), and at most 4 MB are decompressed.
    init?(liveIn segments: [(segment: Segment, live: LiveDocuments)]) throws(SegmentError) {
        let sample = try LiveSample(segments)
        guard !sample.lengths.isEmpty else { return nil }
        self.init(samples: sample.bytes, lengths: sample.lengths)
    }
}

/// Bodies of live documents from all over an index, piece after piece at even distances.
private struct LiveSample {
    private(set) var bytes: [UInt8] = []
    /// Of each document, in bytes.
    private(set) var lengths: [Int] = []
    private let distance: Int
    private var left: Int
    /// Bytes of blocks that were passed, and where the next piece is due.
    private var passed = 0
    private var due = 0

    init(_ segments: [(segment: Segment, live: LiveDocuments)]) throws(SegmentError) {
        let bodies = try segments.map { (entry) throws(SegmentError) in
            try StoredFields(segment: entry.segment, part: StoredFieldsFormat.bodiesPart)
        }
        var total = 0
        for fields in bodies {
            for number in 0..<fields.blockCount { total += try fields.block(number).originalSize }
        }
        left = StoredDictionary.pieces(ofBodies: total)
        distance = total / max(left, 1)
        for (fields, (_, live)) in zip(bodies, segments) { try add(fields, live) }
    }

    private mutating func add(_ fields: StoredFields, _ live: LiveDocuments) throws(SegmentError) {
        var wanted = 0
        for number in 0..<fields.blockCount {
            let block = try fields.block(number)
            passed += block.originalSize
            while left > 0, due < passed {
                (left, due, wanted) = (left - 1, due + distance, wanted + StoredDictionary.pieceSize)
            }
            if wanted <= 0 { continue }
            for (_, body) in try fields.documents(of: block, live) where !body.isEmpty {
                bytes += body.prefix(StoredDictionary.pieceSize)
                lengths.append(min(body.count, StoredDictionary.pieceSize))
                wanted -= body.count
            }
        }
    }
}
