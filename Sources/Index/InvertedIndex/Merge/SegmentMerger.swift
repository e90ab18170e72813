package import Storage

/// Several segments in, one out: their live documents, in order. Streams term by term; decodes no stored document of a
/// segment that nothing was deleted from, unless it is to be compressed anew. May run on any thread.
package struct SegmentMerger: Sendable {
    /// What becomes of compressed blocks of stored documents.
    enum StoredBlocks {
        /// They are taken over where all their documents are live, together with the dictionaries that they refer to.
        case takenOver
        /// All are compressed anew, with a dictionary of live documents or none: nothing of a deleted one is left.
        case anew(StoredDictionary?)
    }

    struct Source: Sendable {
        let segment: Segment
        let live: LiveDocuments
        /// The new number of its first live document.
        let base: UInt32
        /// The new numbers of its documents (`UInt32.max` for deleted ones); empty when nothing is deleted.
        let numbers: [UInt32]
    }

    let sources: [Source]
    let layout: IndexLayout
    let documentCount: Int
    /// For each field the length codes of all documents.
    let lengthCodes: [[UInt8]]
    /// The number of the segment that comes out.
    package let number: UInt64
    private let storedBlocks: StoredBlocks

    init(
        _ segments: [(Segment, LiveDocuments)], layout: IndexLayout, as number: UInt64,
        storedBlocks: StoredBlocks = .takenOver
    ) throws(SegmentError) {
        var base = 0
        var sources: [Source] = []
        for (segment, live) in segments {
            var numbers: [UInt32] = []
            if !live.isComplete {
                var next = UInt32(base)
                for document in 0..<UInt32(segment.documentCount) {
                    numbers.append(live.contains(document) ? next : .max)
                    if live.contains(document) { next += 1 }
                }
            }
            sources.append(Source(segment: segment, live: live, base: UInt32(base), numbers: numbers))
            base += live.liveCount
            guard base <= SegmentDirectory.maximumDocuments else { throw .full(documents: base) }
        }
        self.sources = sources
        self.layout = layout
        self.number = number
        self.storedBlocks = storedBlocks
        documentCount = base
        lengthCodes = try Self.lengthCodes(of: sources, layout)
    }

    /// Writes the merged segment file. Damage in a source is an error, and nothing is lost by it: the sources stay.
    package func run(to store: any FileStore) throws(SegmentError) -> NewSegment {
        let file = try MergedFile(self, store)
        for stretch in try stretches() { try file.add(try merged(stretch)) }
        return try finish(file)
    }

    /// As `run`, with so many stretches of the dictionaries merged at once. The bytes are the same.
    package func run(to store: any FileStore, jobs: Int) async throws -> NewSegment {
        let file = try MergedFile(self, store)
        let stretches = try stretches()
        try await withThrowingTaskGroup(of: (Int, MergedTerms).self) { group in
            var waiting: [Int: MergedTerms] = [:]
            var (started, written) = (0, 0)
            while written < stretches.count {
                // Never far ahead of what is written, so that few stretches are in memory.
                while started < min(written + 2 * max(jobs, 1), stretches.count) {
                    let (number, stretch) = (started, stretches[started])
                    group.addTask { (number, try merged(stretch)) }
                    started += 1
                }
                guard let (number, terms) = try await group.next() else { break }
                waiting[number] = terms
                while let next = waiting.removeValue(forKey: written) {
                    try file.add(next)
                    written += 1
                }
            }
        }
        return try finish(file)
    }

    private func finish(_ file: MergedFile) throws(SegmentError) -> NewSegment {
        let writer = file.writer
        for column in layout.columns.indices {
            let merged = try mergeColumn(column)
            try storing { () throws(StorageError) in try writer.add(merged, number: column) }
        }
        for (part, format) in StoredFieldsFormat.parts.enumerated() {
            let stored = StoredFieldsWriter(format, dictionary: dictionary(ofPart: part))
            try writer.addStored(stored, part: part) { drain throws(SegmentError) in
                for source in sources {
                    try copyStored(part, of: source, stored, drain)
                    source.segment.file.mapping.release(0..<source.segment.size)
                }
            }
        }
        let identity = try storing { () throws(StorageError) in try writer.finish() }
        return NewSegment(number: number, documentCount: documentCount, identity: identity, deleted: [])
    }

    // MARK: Columns and stored documents

    private func mergeColumn(_ column: Int) throws(SegmentError) -> ColumnWriter {
        var merged = ColumnWriter(kind: layout.columns[column])
        for source in sources {
            let segment = source.segment
            switch layout.columns[column] {
            case .integer:
                let values = try segment.integers(column)
                forEachDocument(of: source) { old, new in
                    if let value = values[old] { merged.add(value, document: new) }
                }
            case .integers:
                let values = try segment.integerLists(column)
                forEachDocument(of: source) { old, new in values.forEach(old) { merged.add($0, document: new) } }
            case .bytes:
                let values = try segment.byteRuns(column)
                try forEachDocument(of: source) { old, new throws(SegmentError) in
                    merged.add(try values[old], document: new)
                }
            case .labels:
                let values = try segment.labels(column)
                forEachDocument(of: source) { old, new in
                    if let value = values[old] { merged.add(value, document: new) }
                }
            }
        }
        return merged
    }

    /// Calls `body` with the old and the new number of each live document.
    private func forEachDocument<Failure: Error>(
        of source: Source, _ body: (UInt32, UInt32) throws(Failure) -> Void
    ) throws(Failure) {
        for document in 0..<UInt32(source.segment.documentCount) {
            let number = source.numbers.isEmpty ? source.base + document : source.numbers[Int(document)]
            if number != .max { try body(document, number) }
        }
    }

    /// What a part of the stored documents is compressed with from the start; nil where the writer makes its own.
    private func dictionary(ofPart part: Int) -> [UInt8]? {
        guard case .anew(let dictionary) = storedBlocks, part == StoredFieldsFormat.bodiesPart else { return nil }
        return dictionary?.bytes
    }

    private func copyStored(
        _ part: Int, of source: Source, _ stored: StoredFieldsWriter, _ drain: () throws(StorageError) -> Void
    ) throws(SegmentError) {
        let fields = try StoredFields(segment: source.segment, part: part)
        // Blocks are copied as they are, with the dictionaries that they refer to.
        var dictionaries: [Int]?
        if case .takenOver = storedBlocks, source.live.isComplete {
            let bytes = unsafe try source.segment.bytes(source.segment.directory.stored[part].dictionaries)
            dictionaries = unsafe stored.addDictionaries(bytes)
        }
        for number in 0..<fields.blockCount {
            let block = try fields.block(number)
            if let dictionaries {
                let bytes = unsafe try source.segment.bytes(block.range)
                unsafe stored.addBlock(
                    bytes, originalSize: block.originalSize, documents: block.documentCount,
                    dictionary: dictionaries[block.dictionary])
            } else {
                for (_, bytes) in try fields.documents(of: block, source.live) {
                    unsafe bytes.withUnsafeBytes { unsafe stored.add($0) }
                }
            }
            if stored.byteSize > 1 << 20 { try storing { () throws(StorageError) in try drain() } }
        }
    }
}
