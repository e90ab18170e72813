import Storage

/// Which documents of a segment are not deleted.
package struct LiveDocuments: Equatable, Sendable {
    static let format = FileFormat(kind: "LIVE", version: 1)

    /// Documents of the segment.
    package let count: Int
    /// Documents that are live.
    package private(set) var liveCount: Int
    /// A bit for each document; empty as long as all are live.
    private var words: [UInt64] = []

    /// All of `count` documents are live.
    init(allOf count: Int) {
        self.count = count
        liveCount = count
    }

    /// Whether no document is deleted, so that nobody needs to ask for each.
    package var isComplete: Bool { liveCount == count }

    package func contains(_ document: UInt32) -> Bool {
        guard document < count else { return false }
        return words.isEmpty || words[Int(document >> 6)] & (1 &<< UInt64(document & 63)) != 0
    }

    /// Deletes a document; false when it was not live.
    mutating func remove(_ document: UInt32) -> Bool {
        guard contains(document) else { return false }
        if words.isEmpty {
            words = Array(repeating: .max, count: (count + 63) / 64)
            if count % 64 != 0 { words[words.count - 1] = (1 << UInt64(count % 64)) - 1 }
        }
        words[Int(document >> 6)] &= ~(1 << UInt64(document & 63))
        liveCount -= 1
        return true
    }

    func write(to sink: any FileSink) throws(StorageError) -> FileIdentity {
        let writer = try PagedWriter(Self.format, sink: sink)
        let root = writer.offset
        let buffer = ByteBuffer(capacity: words.count * 8 + 16)
        buffer.append(UInt64(count))
        for word in words { buffer.append(word) }
        try writer.write(buffer)
        return try writer.finish(root: root)
    }

    init(reading file: PagedFile) throws(DamagedFile) {
        var cursor = try file.cursor(file.root..<file.bodyEnd)
        let count = cursor.uint64()
        guard count <= UInt64(SegmentDirectory.maximumDocuments), cursor.remaining == (Int(count) + 63) / 64 * 8 else {
            throw file.malformed("live documents", at: file.root)
        }
        self.init(allOf: Int(count))
        for _ in 0..<(Int(count) + 63) / 64 { words.append(cursor.uint64()) }
        if Int(count) % 64 != 0, words[words.count - 1] >> (count % 64) != 0 {
            throw file.malformed("live documents", at: file.root)
        }
        liveCount = words.reduce(0) { $0 + $1.nonzeroBitCount }
    }
}
