import Storage

/// Reads everything in a segment and says what is wrong with it. Holds a document's worth of memory at a time.
struct SegmentCheck {
    let segment: Segment
    private(set) var findings: [SegmentError] = []

    init(_ segment: Segment) { self.segment = segment }

    mutating func run() {
        checkPages()
        // With damaged pages the structures on them are damaged too: one finding says it.
        guard findings.isEmpty else { return }
        for field in segment.layout.allFields.indices {
            attempt { check throws(SegmentError) in try check.field(field) }
        }
        for column in segment.layout.columns.indices {
            attempt { check throws(SegmentError) in try check.column(column) }
        }
        for part in StoredFieldsFormat.parts.indices {
            attempt { check throws(SegmentError) in try check.stored(part) }
        }
    }

    private mutating func attempt(_ part: (Self) throws(SegmentError) -> Void) {
        do throws(SegmentError) { try part(self) } catch { findings.append(error) }
    }

    private func malformed(_ structure: String, _ offset: Int) -> SegmentError {
        .damaged(segment.file.malformed(structure, at: offset))
    }

    private mutating func checkPages() {
        let file = segment.file
        var start = 0
        while start < file.bodyEnd {
            let end = min(start + FileFormat.pageSize * 256, file.bodyEnd)
            if let offset = file.firstDamage(in: start..<end) {
                findings.append(.damaged(.checksum(path: file.path, offset: offset)))
                start = offset + FileFormat.pageSize
            } else {
                file.mapping.release(start..<end)
                start = end
            }
        }
    }

    // MARK: Terms

    private func field(_ field: Int) throws(SegmentError) {
        let entry = segment.directory.fields[field]
        var cursor = segment.terms(field).cursor()
        var (termCount, listEnd) = (0, 0)
        let copier = PostingsCopier()
        // That terms rise the cursor sees to.
        while try cursor.next() {
            let term = try cursor.entry()
            if term.list.lowerBound != listEnd {
                throw malformed("posting list place", entry.postings.lowerBound + listEnd)
            }
            listEnd = term.list.upperBound
            var counter = Counter(documentCount: segment.documentCount)
            if !copier.copy(segment, term, to: &counter) || counter.isWrong
                || counter.count != Int(term.documentFrequency)
            {
                throw malformed("posting list", entry.postings.lowerBound + term.list.lowerBound)
            }
            if termCount % TermDictionaryFormat.blockLength == 0 { try checkSeek(cursor.term, term, field) }
            termCount += 1
        }
        if termCount != entry.termCount { throw malformed("term count", entry.blocks.lowerBound) }
        if listEnd != entry.postings.count { throw malformed("postings length", entry.postings.upperBound) }
        try lengths(field)
        segment.file.mapping.release(entry.postings)
    }

    /// The first term of each block must be found through the index.
    private func checkSeek(_ term: [UInt8], _ entry: TermEntry, _ field: Int) throws(SegmentError) {
        if try segment.terms(field).entry(term) != entry {
            throw malformed("term index", segment.directory.fields[field].index.lowerBound)
        }
    }

    private func lengths(_ field: Int) throws(SegmentError) {
        let codes = unsafe try segment.lengthCodes(field)
        var (total, count) = (UInt64(0), 0)
        for index in 0..<codes.count {
            let code = unsafe codes[index]
            total += UInt64(LengthCode.length(code))
            count += code > 0 ? 1 : 0
        }
        let entry = segment.directory.fields[field]
        if total != entry.totalLength || count != entry.documentCount {
            throw malformed("field lengths", entry.lengths.lowerBound)
        }
    }

    /// Documents must rise and exist.
    private struct Counter: PostingsCopier.Receiver {
        let documentCount: Int
        var count = 0
        var previous = -1
        var isWrong = false

        mutating func add(document: UInt32, frequency: UInt32) -> Bool {
            if Int(document) <= previous || Int(document) >= documentCount || frequency == 0 { isWrong = true }
            previous = Int(document)
            count += 1
            return true
        }

        mutating func add(gaps: UnsafeBufferPointer<UInt32>) {}
    }

    // MARK: Columns and stored documents

    private func column(_ column: Int) throws(SegmentError) {
        switch segment.layout.columns[column] {
        case .integer: _ = try segment.integers(column)
        case .integers: _ = try segment.integerLists(column)
        case .bytes:
            let values = try segment.byteRuns(column)
            for document in 0..<UInt32(segment.documentCount) { _ = try values[document] }
        case .labels:
            let labels = try segment.labels(column).labels
            for (left, right) in zip(labels, labels.dropFirst()) where !left.lexicographicallyPrecedes(right) {
                throw malformed("labels", segment.directory.columns[column].lowerBound)
            }
        }
    }

    private func stored(_ part: Int) throws(SegmentError) {
        let fields = try StoredFields(segment: segment, part: part)
        for number in 0..<fields.blockCount { _ = try fields.content(of: fields.block(number)) }
    }
}

extension Segment {
    /// Reads the whole segment: every page's checksum, every list, column and stored document.
    /// - Returns: what is wrong, nothing when all is well.
    package func verify() -> [SegmentError] {
        var check = SegmentCheck(self)
        check.run()
        return check.findings + (check.findings.isEmpty ? [damage].compactMap { $0 } : [])
    }
}

extension IndexReader {
    /// Verifies all segments. Segments that could not be opened are named first.
    package func verify() -> [SegmentError] { damaged.map(\.error) + segments.flatMap { $0.verify() } }
}
