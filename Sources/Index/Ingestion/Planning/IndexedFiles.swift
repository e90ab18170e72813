import IndexSchema
import InvertedIndex

/// What the last commit knows of the files that it holds: whether one has changed since costs a look-up, no reading.
struct IndexedFiles {
    /// A file as it was when it was indexed.
    struct Record: Sendable {
        /// In bytes.
        let size: Int64
        let times: FileTimes
        let checksum: UInt64
    }

    private let segments: [(segment: Segment, columns: FileColumns)]

    /// - Parameter reader: nil for a new index.
    init(_ reader: IndexReader?) throws(SegmentError) {
        var segments: [(Segment, FileColumns)] = []
        for segment in reader?.segments ?? [] { segments.append((segment, try FileColumns(segment))) }
        self.segments = segments
    }

    /// What is known of the file of that name; nil where it is not in the index.
    /// - Complexity: O(*segments* × log *documents*).
    func record(of name: [UInt8]) throws(SegmentError) -> Record? {
        for (segment, columns) in segments.reversed() {
            if let document = try segment.document(key: name) { return columns.record(document) }
        }
        return nil
    }

    /// To be asked for names that rise.
    func lookup() -> NameLookup { NameLookup(segments.map(\.segment)) }

    /// As `record(of:)`.
    func record(of name: [UInt8], _ lookup: inout NameLookup) throws(SegmentError) -> Record? {
        guard let (segment, document) = try lookup.place(of: name) else { return nil }
        return segments[segment].columns.record(document)
    }

    /// The same for a file of many documents: what is known of the first of them.
    func record(ofLinesIn file: [UInt8]) throws(SegmentError) -> Record? {
        let prefix = SourceNaming.linePrefix(ofFile: file)
        for (segment, _) in segments {
            var cursor = segment.terms(Field.bron.number).cursor()
            var isThere = try cursor.seek(prefix)
            while isThere, cursor.term.starts(with: prefix) {
                if let record = try record(of: cursor.term) { return record }
                isThere = try cursor.next()
            }
        }
        return nil
    }

    /// The files in the index of which the size is among these, with it, sorted by name.
    /// - Complexity: O(*documents*), and O(*n* log *n*) in those that are found.
    func files(ofSizes sizes: Set<Int64>) throws(SegmentError) -> [(name: [UInt8], size: Int64)] {
        guard !sizes.isEmpty else { return [] }
        var found: [[UInt8]: Int64] = [:]
        for (segment, columns) in segments {
            let rows = try segment.byteRuns(Column.kop.number)
            for document in 0..<UInt32(segment.documentCount) where segment.liveDocuments.contains(document) {
                guard let size = columns.size[document], sizes.contains(size),
                    let row = try? DocumentSummary(decoding: try rows[document])
                else { continue }
                found[SourceNaming.file(ofDocument: row.path)] = size
            }
        }
        return found.map { ($0.key, $0.value) }.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    }

    /// A document of the commit.
    struct Place: Sendable {
        fileprivate let segment: Int
        fileprivate let document: UInt32
    }

    /// The live documents by the checksums of their bytes; the latest of each.
    /// - Complexity: O(*documents*).
    func placesByChecksum() -> [UInt64: Place] {
        var places: [UInt64: Place] = [:]
        for (place, (segment, columns)) in segments.enumerated() {
            for document in 0..<UInt32(segment.documentCount) where segment.liveDocuments.contains(document) {
                guard let checksum = columns.checksum[document] else { continue }
                places[UInt64(bitPattern: checksum)] = Place(segment: place, document: document)
            }
        }
        return places
    }

    /// What the index keeps of a document; nil where that cannot be read.
    func stored(at place: Place) -> StoredDocument? {
        let segment = segments[place.segment].segment
        guard let bytes = try? StoredReader().document(place.document, of: segment) else { return nil }
        return try? StoredDocument(decoding: bytes)
    }

    /// The names of all files in the index that start with `prefix`, sorted.
    /// - Complexity: O(*n*) in these names, and O(*n* log *n*) where they are in several segments.
    func names(startingWith prefix: [UInt8]) throws(SegmentError) -> [[UInt8]] {
        var names: [[UInt8]] = []
        for (segment, _) in segments {
            let isWhole = segment.liveDocuments.isComplete
            var cursor = segment.terms(Field.bron.number).cursor()
            var isThere = prefix.isEmpty ? try cursor.next() : try cursor.seek(prefix)
            while isThere, cursor.term.starts(with: prefix) {
                let isLive = isWhole ? true : try segment.isLive(try cursor.entry())
                if isLive { names.append(cursor.term) }
                isThere = try cursor.next()
            }
        }
        if segments.count > 1 { names.sort { $0.isBefore($1) } }
        return names
    }

    /// The names of all documents that are the file with an absolute path, stand in it or lie below that folder, sorted.
    func names(ofPath root: [UInt8], _ naming: SourceNaming) throws(SegmentError) -> [[UInt8]] {
        try names(startingWith: naming.commonPrefix(ofPath: root)).filter { naming.isPart($0, ofPath: root) }
    }
}

/// The columns of a segment that describe the files it was made of.
private struct FileColumns {
    let size: IntegerColumn
    let modified: IntegerColumn
    let changed: IntegerColumn
    let checksum: IntegerColumn

    init(_ segment: Segment) throws(SegmentError) {
        size = try segment.integers(Column.omvang.number)
        modified = try segment.integers(Column.gewijzigd.number)
        changed = try segment.integers(Column.geraakt.number)
        checksum = try segment.integers(Column.controle.number)
    }

    func record(_ document: UInt32) -> IndexedFiles.Record {
        IndexedFiles.Record(
            size: size[document] ?? -1,
            times: FileTimes(modified: modified[document] ?? -1, changed: changed[document] ?? -1),
            checksum: UInt64(bitPattern: checksum[document] ?? 0))
    }
}
