package import Storage

/// An index as it was at one commit: stays so whatever a writer does. Shared by all tasks.
package final class IndexReader: Sendable {
    package let commit: Commit
    /// For a caller who cannot read the commit's payload.
    package let malformedPayload: SegmentError
    /// The segments that could be opened, in document order.
    package let segments: [Segment]
    /// The segments that could not, and why: what is found in the others is then incomplete.
    package let damaged: [DamagedSegment]

    package struct DamagedSegment: Sendable {
        package let record: SegmentRecord
        package let error: SegmentError
    }

    /// Opens the last commit. Nil when there is none, or only the empty one that a first writer begins with.
    package static func open(_ store: any FileStore) throws(SegmentError) -> IndexReader? {
        // A writer may commit and clean up between our reading of the commit and our opening of its files: look again.
        while true {
            guard let commit = try Commit(reading: store), commit.generation > 0 else { return nil }
            let reader = IndexReader(commit, store)
            let isComplete = reader.damaged.isEmpty
            if isComplete { return reader }
            if try Commit(reading: store)?.generation == commit.generation { return reader }
        }
    }

    private init(_ commit: Commit, _ store: any FileStore) {
        self.commit = commit
        malformedPayload = Commit.malformedPayload(in: store)
        var segments: [Segment] = []
        var damaged: [DamagedSegment] = []
        for record in commit.segments {
            do throws(SegmentError) {
                segments.append(try Segment(record, store, layout: commit.layout))
            } catch {
                damaged.append(DamagedSegment(record: record, error: error))
            }
        }
        self.segments = segments
        self.damaged = damaged
    }

    /// Live documents.
    package var liveCount: Int { segments.reduce(0) { $0 + $1.liveDocuments.liveCount } }
}

extension Segment {
    /// Opens the files that a commit names, and makes sure that they are those.
    convenience init(_ record: SegmentRecord, _ store: any FileStore, layout: IndexLayout) throws(SegmentError) {
        var live: LiveDocuments?
        if let name = record.liveFileName {
            let mapping = try storing { () throws(StorageError) in try store.map(name) }
            live = try reading { () throws(DamagedFile) in
                let file = try PagedFile(mapping, path: store.path(of: name), format: LiveDocuments.format)
                guard file.identity == record.deletionIdentity else {
                    throw DamagedFile.checksum(path: file.path, offset: file.bodyEnd)
                }
                return try LiveDocuments(reading: file)
            }
        }
        let path = store.path(of: record.fileName)
        let mapping = try storing { () throws(StorageError) in try store.map(record.fileName) }
        try self.init(mapping, path: path, number: record.number, liveDocuments: live)
        guard file.identity == record.identity, documentCount == record.documentCount else {
            throw .replaced(path: path)
        }
        guard self.layout == layout else { throw .layout(path: path) }
    }
}
