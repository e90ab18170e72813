import Storage

/// The state of an index: which segments it has. One small file, replaced in one step.
package struct Commit: Equatable, Sendable {
    static let format = FileFormat(kind: "CMIT", version: 1)
    static let fileName = "commit"

    /// Counts up with each commit; 0 before the first.
    package internal(set) var generation: UInt64 = 0
    /// The number of the next segment. Numbers are never used again.
    package internal(set) var nextSegment: UInt64 = 1
    package let layout: IndexLayout
    /// In document order: oldest first.
    package internal(set) var segments: [SegmentRecord] = []
    /// The caller's bytes, as given to `IndexWriter.commit`.
    package internal(set) var payload: [UInt8] = []

    init(layout: IndexLayout) { self.layout = layout }

    /// Nil when there is no commit, nor anything that one would have named.
    init?(reading store: any FileStore) throws(SegmentError) {
        guard let mapping = try Self.map(store) else { return nil }
        let file = try reading { () throws(DamagedFile) in
            try PagedFile(mapping, path: store.path(of: Self.fileName), format: Self.format)
        }
        var cursor = try reading { () throws(DamagedFile) in try file.cursor(file.root..<file.bodyEnd) }
        let commit = withExtendedLifetime(file) { Self(decoding: &cursor) }
        guard let commit, !cursor.failed else {
            throw .damaged(file.malformed("commit", at: file.root))
        }
        self = commit
    }

    /// A writer commits before it makes its first segment, so segments without a commit have lost theirs.
    private static func map(_ store: any FileStore) throws(SegmentError) -> MappedBytes? {
        if let mapping = try mapIfThere(store) { return mapping }
        let names = try storing { () throws(StorageError) in try store.list() }
        guard names.contains(where: SegmentRecord.isSegment) else { return nil }
        // Made since, if a first writer has begun in the meantime.
        if let mapping = try mapIfThere(store) { return mapping }
        throw .lostCommit(path: store.path(of: fileName))
    }

    private static func mapIfThere(_ store: any FileStore) throws(SegmentError) -> MappedBytes? {
        do throws(StorageError) {
            return try store.map(fileName)
        } catch {
            if case .missing = error { return nil }
            throw .storage(error)
        }
    }

    private init?(decoding cursor: inout ByteCursor) {
        let (generation, nextSegment) = (cursor.varint(), cursor.varint())
        guard let layout = IndexLayout(decoding: &cursor) else { return nil }
        self.init(layout: layout)
        self.generation = generation
        self.nextSegment = nextSegment
        for _ in 0..<cursor.count(limit: cursor.remaining) {
            let number = cursor.varint()
            let documentCount = cursor.count(limit: SegmentDirectory.maximumDocuments)
            let identity = Self.identity(&cursor)
            let deletion = cursor.varint()
            segments.append(
                SegmentRecord(
                    number: number, documentCount: documentCount, identity: identity, deletion: deletion,
                    deletionIdentity: Self.identity(&cursor)))
            if cursor.failed { return nil }
        }
        payload = unsafe Array(cursor.run(cursor.remaining))
        guard hasSoundNumbers else { return nil }
    }

    /// Whether each segment has a number of its own, of those that were given out.
    private var hasSoundNumbers: Bool {
        let numbers = Set(segments.map(\.number))
        return numbers.count == segments.count && numbers.allSatisfy { $0 < nextSegment }
    }

    /// Whether a writer can count on from here. What it writes can always be read: it does not count as far as from this
    /// limit to the last number there is.
    var canBeContinued: Bool {
        let limit = UInt64(1) << 62
        return generation < limit && nextSegment < limit && segments.allSatisfy { $0.deletion < limit }
    }

    private static func identity(_ cursor: inout ByteCursor) -> FileIdentity {
        FileIdentity(size: cursor.count(limit: .max), checksum: cursor.uint64())
    }

    /// What is said where the payload is not what the caller wrote.
    static func malformedPayload(in store: any FileStore) -> SegmentError {
        .damaged(
            .malformed(path: store.path(of: fileName), structure: "notes of the commit", offset: FileFormat.headerSize))
    }

    func encode() -> [UInt8] {
        let buffer = ByteBuffer()
        buffer.appendVarint(generation)
        buffer.appendVarint(nextSegment)
        layout.encode(into: buffer)
        buffer.appendVarint(segments.count)
        for segment in segments {
            buffer.appendVarint(segment.number)
            buffer.appendVarint(segment.documentCount)
            buffer.appendVarint(segment.identity.size)
            buffer.append(segment.identity.checksum)
            buffer.appendVarint(segment.deletion)
            buffer.appendVarint(segment.deletionIdentity.size)
            buffer.append(segment.deletionIdentity.checksum)
        }
        unsafe payload.withUnsafeBytes { unsafe buffer.append(contentsOf: $0) }
        return withExtendedLifetime(buffer) { unsafe Array(buffer.bytes) }
    }

    /// Replaces the store's commit by this one.
    func write(to store: any FileStore) throws(StorageError) {
        let sink = BufferSink()
        let writer = try PagedWriter(Self.format, sink: sink)
        let root = writer.offset
        let content = ByteBuffer()
        unsafe encode().withUnsafeBytes { unsafe content.append(contentsOf: $0) }
        try writer.write(content)
        _ = try writer.finish(root: root)
        try store.replace(Self.fileName, with: sink.bytes)
    }
}
