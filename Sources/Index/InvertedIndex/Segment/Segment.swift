package import Storage
import Synchronization

/// One immutable segment, opened for reading: shared by all tasks that search it.
///
/// Opening reads the directory only. Every byte read later is checked first (see `PagedFile`). What hands out values
/// throws when they are damaged; a `PostingsCursor` ends instead and leaves the reason in `damage`: whoever used
/// cursors asks for it afterwards, and then believes nothing that came from this segment.
package final class Segment: Sendable {
    /// The number in the file's name, never used again in this index.
    package let number: UInt64
    package let documentCount: Int
    package let layout: IndexLayout
    /// Which documents are not deleted.
    package let liveDocuments: LiveDocuments
    let file: PagedFile
    let directory: SegmentDirectory
    private let firstDamage = Mutex<SegmentError?>(nil)
    /// What `verifyOnce` found sound.
    private let sound = Mutex<Set<Structure>>([])

    /// Opens a mapped segment file; `liveDocuments` nil means that all are live.
    init(
        _ mapping: MappedBytes, path: String, number: UInt64, liveDocuments: LiveDocuments? = nil
    ) throws(SegmentError) {
        let file = try reading { () throws(DamagedFile) in
            try PagedFile(mapping, path: path, format: SegmentDirectory.format)
        }
        var cursor = try reading { () throws(DamagedFile) in try file.cursor(file.root..<file.bodyEnd) }
        guard let directory = SegmentDirectory(decoding: &cursor, limit: file.root) else {
            throw .damaged(file.malformed("directory", at: file.root))
        }
        if let liveDocuments, liveDocuments.count != directory.documentCount {
            throw .damaged(file.malformed("live documents", at: 0))
        }
        self.file = file
        self.directory = directory
        self.number = number
        documentCount = directory.documentCount
        layout = directory.layout
        self.liveDocuments = liveDocuments ?? LiveDocuments(allOf: directory.documentCount)
    }

    /// Opens a segment file by itself, with all its documents: for looking into one that no commit names.
    package static func open(_ store: any FileStore, _ name: String) throws(SegmentError) -> Segment {
        let mapping = try storing { () throws(StorageError) in try store.map(name) }
        return try Segment(mapping, path: store.path(of: name), number: 0)
    }

    /// Where the file is, for messages.
    package var path: String { file.path }

    /// Bytes of the file.
    package var size: Int { file.identity.size }

    /// The first damage that a cursor met, if any did.
    package var damage: SegmentError? { firstDamage.withLock { $0 } }

    /// Remembers damage, so that nobody believes this segment again.
    package func note(_ damage: SegmentError) {
        firstDamage.withLock { if $0 == nil { $0 = damage } }
    }

    /// What is looked at as a whole before any part of it is believed; columns by their place in the file.
    enum Structure: Hashable {
        case integersColumn(Range<Int>)
        case bytesColumn(Range<Int>)
        /// By the number of the part.
        case storedBlocks(Int)
    }

    /// Whether `test` finds a structure sound. Asked once: the file does not change.
    func verifyOnce<Failure: Error>(_ structure: Structure, _ test: () throws(Failure) -> Bool) throws(Failure) -> Bool
    {
        if sound.withLock({ $0.contains(structure) }) { return true }
        guard try test() else { return false }
        sound.withLock { _ = $0.insert(structure) }
        return true
    }

    func cursor(_ range: Range<Int>) throws(SegmentError) -> ByteCursor {
        try reading { () throws(DamagedFile) in try file.cursor(range) }
    }

    func bytes(_ range: Range<Int>) throws(SegmentError) -> UnsafeRawBufferPointer {
        unsafe try reading { () throws(DamagedFile) in unsafe try file.bytes(range) }
    }

    /// The terms of a field, or of the documents' keys for `layout.fields.count`.
    package func terms(_ field: Int) -> TermDictionary {
        let entry = directory.fields[field]
        return TermDictionary(
            segment: self, field: field,
            coding: TermRecordCoding(detail: layout.field(field).detail, documentCount: documentCount),
            blocks: entry.blocks, index: entry.index,
            blockCount: entry.index.count / TermDictionaryFormat.indexEntrySize, postingsLength: entry.postings.count,
            termCount: entry.termCount)
    }

    /// What the segment knows of a field as a whole, deleted documents included.
    package func statistics(_ field: Int) -> FieldStatistics {
        let entry = directory.fields[field]
        return FieldStatistics(documentCount: entry.documentCount, totalLength: entry.totalLength)
    }

    /// The length code of each document in a field with lengths; none for other fields. Valid as long as the segment.
    package func lengthCodes(_ field: Int) throws(SegmentError) -> UnsafeBufferPointer<UInt8> {
        let range = directory.fields[field].lengths
        let bytes = unsafe try bytes(range)
        return unsafe UnsafeBufferPointer(
            start: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), count: bytes.count)
    }

    /// A cursor on the first posting of a term found in this segment.
    package func postings(_ entry: TermEntry) -> PostingsCursor { PostingsCursor(self, entry) }

    /// The document with a key, if there is one that is live.
    package func document(key: [UInt8]) throws(SegmentError) -> UInt32? {
        guard let entry = try terms(layout.keyField).entry(key) else { return nil }
        return try liveDocument(entry)
    }

    /// The document with the key that an entry of the key field stands for, if there is one that is live.
    package func liveDocument(_ entry: TermEntry) throws(SegmentError) -> UInt32? {
        let cursor = postings(entry)
        while cursor.document != PostingsCursor.end {
            if liveDocuments.contains(cursor.document) { return cursor.document }
            cursor.next()
        }
        if let damage { throw damage }
        return nil
    }
}

/// Sums over the documents of a segment, for ranking.
package struct FieldStatistics: Equatable, Sendable {
    /// Documents in which the field is not empty.
    package let documentCount: Int
    /// Tokens: the sum of `LengthCode.length` over the documents' codes.
    package let totalLength: UInt64
}
