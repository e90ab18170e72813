package import Storage

/// The one writer of an index. Holds the lock from `init` until `close`. Not shared between threads; the builders
/// that feed it work on any.
///
///     let writer = try IndexWriter(store, layout: layout)
///     let number = writer.reserveSegment()            // in the order of the input, so that the bytes are always the same
///     let segment = try builder.write(to: store, as: number)     // on a worker
///     try writer.delete(key: path)                    // an older version of a document
///     writer.add(segment)
///     try writer.commit(payload: [])
///
/// Nothing is seen by readers before `commit`; what was not committed is removed by the next writer.
package final class IndexWriter {
    package let store: any FileStore
    private var lock: (any StoreLock)?
    /// The last commit.
    package private(set) var committed: Commit
    /// The state that the next commit will write.
    private var next: Commit
    var entries: [Entry] = []
    /// Segments that have a number and are not added yet: workers may be writing them while a commit is made.
    private var reserved: Set<UInt64> = []
    /// Whether documents were deleted since this writer began or last purged: their texts are then in files still.
    package internal(set) var hasDeleted = false

    /// A segment of the next commit.
    struct Entry {
        var record: SegmentRecord
        var segment: Segment
        var live: LiveDocuments
        var isChanged = false
    }

    /// Takes the lock, reads the last commit, removes what it does not name and closes the rest to other users. A new
    /// index gets an empty commit, of generation 0, before anything else.
    /// - Parameter layout: of a new index; an existing one must have the same.
    package init(_ store: any FileStore, layout: IndexLayout) throws(SegmentError) {
        self.store = store
        lock = try storing { () throws(StorageError) in try store.lock() }
        let last = try Commit(reading: store)
        committed = last ?? Commit(layout: layout)
        next = committed
        guard committed.layout == layout else { throw .layout(path: store.path(of: Commit.fileName)) }
        guard committed.canBeContinued else { throw .exhausted(path: store.path(of: Commit.fileName)) }
        if last == nil { try storing { () throws(StorageError) in try next.write(to: store) } }
        try removeUnreferenced()
        try storing { () throws(StorageError) in
            try store.protect(committed.segments.flatMap(\.fileNames) + [Commit.fileName])
        }
        for record in committed.segments {
            let segment = try Segment(record, store, layout: layout)
            entries.append(Entry(record: record, segment: segment, live: segment.liveDocuments))
        }
    }

    /// For a caller who cannot read the last commit's payload.
    package var malformedPayload: SegmentError { Commit.malformedPayload(in: store) }

    /// Gives the lock back. What was not committed is lost; nothing may be asked of the writer after this.
    package func close() { lock = nil }

    /// The number for the next segment to be written.
    package func reserveSegment() -> UInt64 {
        defer { next.nextSegment += 1 }
        reserved.insert(next.nextSegment)
        return next.nextSegment
    }

    /// Makes a written segment part of the next commit, behind those added before.
    package func add(_ new: NewSegment) throws(SegmentError) {
        entries.append(try entry(of: new))
    }

    func entry(of new: NewSegment) throws(SegmentError) -> Entry {
        release(new.number)
        let record = SegmentRecord(number: new.number, documentCount: new.documentCount, identity: new.identity)
        let segment = try Segment(record, store, layout: next.layout)
        var entry = Entry(record: record, segment: segment, live: segment.liveDocuments)
        for document in new.deleted where entry.live.remove(document) {
            entry.isChanged = true
            hasDeleted = true
        }
        return entry
    }

    /// Deletes the documents of that key from the segments added so far. Gives how many there were.
    @discardableResult
    package func delete(key: some Collection<UInt8>) throws(SegmentError) -> Int {
        var count = 0
        let key = Array(key)
        for index in entries.indices {
            let segment = entries[index].segment
            guard let entry = try segment.terms(next.layout.keyField).entry(key) else { continue }
            let cursor = segment.postings(entry)
            while cursor.document != PostingsCursor.end {
                if entries[index].live.remove(cursor.document) {
                    entries[index].isChanged = true
                    hasDeleted = true
                    count += 1
                }
                cursor.next()
            }
            if let damage = segment.damage { throw damage }
        }
        return count
    }

    /// Whether anything was added or deleted since the last commit.
    package var hasChanges: Bool {
        entries.map(\.record.number) != committed.segments.map(\.number) || entries.contains(where: \.isChanged)
    }

    /// Makes everything so far the state of the index, durable and in one step. On an error the last commit stands.
    package func commit(payload: [UInt8]) throws(SegmentError) {
        dropEmpty()
        var records: [SegmentRecord] = []
        for index in entries.indices {
            if entries[index].isChanged { try writeLive(index) }
            records.append(entries[index].record)
        }
        next.segments = records
        next.payload = payload
        next.generation = committed.generation + 1
        try storing { () throws(StorageError) in
            try store.synchronise()
            try next.write(to: store)
        }
        committed = next
        try removeUnreferenced()
    }

    /// Nobody writes that segment any more: where it was not added, its file goes with the next commit.
    func release(_ number: UInt64) { reserved.remove(number) }

    func dropEmpty() { entries.removeAll { $0.live.liveCount == 0 } }

    private func writeLive(_ index: Int) throws(SegmentError) {
        entries[index].record.deletion += 1
        let live = entries[index].live
        guard let name = entries[index].record.liveFileName else { return }
        entries[index].record.deletionIdentity = try storing { () throws(StorageError) in
            try store.remove(name)
            return try live.write(to: store.create(name))
        }
        entries[index].isChanged = false
    }

    /// Removes files of the index that the last commit does not name and nobody is writing; others are left alone.
    private func removeUnreferenced() throws(SegmentError) {
        let waiting = reserved.map(SegmentRecord.fileName)
        let kept = Set(committed.segments.flatMap(\.fileNames) + [Commit.fileName] + waiting)
        try storing { () throws(StorageError) in
            for name in try store.list() where Self.isOurs(name) && !kept.contains(name) { try store.remove(name) }
        }
    }

    /// Whether a writer gives files of an index such a name: `7.segment`, `7-2.live`, the commit and its draft. Others in
    /// the folder are never touched.
    package static func isOurs(_ name: String) -> Bool {
        if name == Commit.fileName || name == "\(Commit.fileName).new" { return true }
        return SegmentRecord.isSegment(name)
    }
}
