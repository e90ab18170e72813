package import Storage

/// Several segments in, one out: their live documents, in order. Streams term by term; decodes no stored document of a
/// segment that nothing was deleted from. May run on any thread.
package struct SegmentMerger: Sendable {
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
    /// The number of the segment that comes out.
    package let number: UInt64

    init(_ segments: [(Segment, LiveDocuments)], layout: IndexLayout, as number: UInt64) throws(SegmentError) {
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
        documentCount = base
    }

    /// Writes the merged segment file. Damage in a source is an error, and nothing is lost by it: the sources stay.
    package func run(to store: any FileStore) throws(SegmentError) -> NewSegment {
        let sink = try storing { () throws(StorageError) in try store.create(SegmentRecord.fileName(number)) }
        let writer = try storing { () throws(StorageError) in
            try SegmentFileWriter(sink, layout: layout, documentCount: documentCount)
        }
        for field in layout.allFields.indices { try mergeField(field, writer) }
        for column in layout.columns.indices {
            let merged = try mergeColumn(column)
            try storing { () throws(StorageError) in try writer.add(merged, number: column) }
        }
        for (part, format) in StoredFieldsFormat.parts.enumerated() {
            let stored = StoredFieldsWriter(format)
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

    // MARK: Terms

    private func mergeField(_ field: Int, _ writer: SegmentFileWriter) throws(SegmentError) {
        let codes = try mergedLengthCodes(field)
        writer.begin(field: field)
        var queue = try TermQueue(sources.map { $0.segment.terms(field) })
        var receiver = Renumbering(postings: PostingsWriter(detail: layout.allFields[field].detail), codes: codes)
        let copier = PostingsCopier()
        var termCount = 0
        while let term = queue.first {
            receiver.isEmpty = true
            termCount += 1
            if termCount.isMultiple(of: Self.termsPerRelease) { releasePostings(of: field) }
            while let (source, entry) = try queue.pop(ifAt: term) {
                receiver.base = sources[source].base
                receiver.numbers = sources[source].numbers
                let segment = sources[source].segment
                guard copier.copy(segment, entry, to: &receiver) else {
                    throw segment.damage ?? .damaged(segment.file.malformed("posting list", at: 0))
                }
            }
            if !receiver.isEmpty { try storing { () throws(StorageError) in try writer.add(term, &receiver.postings) } }
        }
        try storing { () throws(StorageError) in try writer.endField(lengthCodes: codes) }
        releasePostings(of: field)
    }

    /// Mapped pages count as memory: what was read is given back after so many terms.
    private static let termsPerRelease = 4096

    private func releasePostings(of field: Int) {
        for source in sources { source.segment.file.mapping.release(source.segment.directory.fields[field].postings) }
    }

    /// Passes a source's postings on under the new document numbers.
    private struct Renumbering: PostingsCopier.Receiver, ~Copyable {
        var postings: PostingsWriter
        let codes: [UInt8]
        var base: UInt32 = 0
        var numbers: [UInt32] = []
        var isEmpty = true

        init(postings: consuming PostingsWriter, codes: [UInt8]) {
            self.postings = postings
            self.codes = codes
        }

        mutating func add(document: UInt32, frequency: UInt32) -> Bool {
            let number = numbers.isEmpty ? base &+ document : numbers[Int(document)]
            guard number != .max else { return false }
            postings.open(document: number)
            postings.close(frequency: frequency, lengthCode: codes.isEmpty ? 0 : codes[Int(number)])
            isEmpty = false
            return true
        }

        mutating func add(gap: UInt32) { postings.add(gap: gap) }
    }

    private func mergedLengthCodes(_ field: Int) throws(SegmentError) -> [UInt8] {
        var codes: [UInt8] = []
        guard layout.allFields[field].hasLengths else { return codes }
        codes.reserveCapacity(documentCount)
        for source in sources {
            let all = unsafe try source.segment.lengthCodes(field)
            if source.live.isComplete {
                unsafe codes.append(contentsOf: all)
            } else {
                for document in 0..<all.count where source.numbers[document] != .max {
                    unsafe codes.append(all[document])
                }
            }
        }
        return codes
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

    private func copyStored(
        _ part: Int, of source: Source, _ stored: StoredFieldsWriter, _ drain: () throws(StorageError) -> Void
    ) throws(SegmentError) {
        let fields = StoredFields(segment: source.segment, part: part)
        // Blocks are copied as they are, with the dictionaries that they refer to.
        var dictionaries: [Int]?
        if source.live.isComplete {
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
                let content = try fields.content(of: block)
                for place in 0..<block.documentCount where source.live.contains(UInt32(block.firstDocument + place)) {
                    let range = content.starts[place]..<content.starts[place + 1]
                    unsafe content.bytes.withUnsafeBytes {
                        unsafe stored.add(UnsafeRawBufferPointer(rebasing: $0[range]))
                    }
                }
            }
            if stored.byteSize > 1 << 20 { try storing { () throws(StorageError) in try drain() } }
        }
    }
}
