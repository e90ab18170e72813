import Storage

/// Terms that follow one another in a merged field, with their postings: what one worker makes.
///
/// Sendable: whoever made it hands it over whole.
struct MergedTerms: @unchecked Sendable {
    let stretch: SegmentMerger.Stretch
    /// The terms end to end.
    let names = ByteBuffer(capacity: 1 << 12)
    /// For each term how long it is, and what the dictionary says of it.
    fileprivate(set) var entries: [(length: Int, record: TermRecord)] = []
    /// The posting lists end to end.
    let postings = ByteBuffer(capacity: 1 << 16)
}

extension SegmentMerger {
    /// A part of a field's terms, in byte order.
    struct Stretch: Sendable {
        let field: Int
        /// The first term, which one of the sources has; nil for the first there is.
        let start: [UInt8]?
        /// The first term behind it; nil for the last stretch of the field.
        let end: [UInt8]?
    }

    /// Dictionary blocks of the largest source to a stretch.
    private static let blocksPerStretch = 64

    /// All terms of all fields, in the order of the file.
    func stretches() throws(SegmentError) -> [Stretch] {
        var stretches: [Stretch] = []
        for field in layout.allFields.indices {
            let dictionaries = sources.map { $0.segment.terms(field) }
            let largest = dictionaries.max { $0.blockCount < $1.blockCount }
            var start: [UInt8]?
            if let largest {
                for block in stride(from: Self.blocksPerStretch, to: largest.blockCount, by: Self.blocksPerStretch) {
                    let end = try largest.firstTerm(of: block)
                    // So that each stretch begins behind the one before.
                    guard (start ?? []).lexicographicallyPrecedes(end) else {
                        throw largest.malformed(at: largest.blocks.lowerBound)
                    }
                    stretches.append(Stretch(field: field, start: start, end: end))
                    start = end
                }
            }
            stretches.append(Stretch(field: field, start: start, end: nil))
        }
        return stretches
    }

    /// Merges the terms of a stretch. May run on any thread, several at once.
    func merged(_ stretch: Stretch) throws(SegmentError) -> MergedTerms {
        var merged = MergedTerms(stretch: stretch)
        var queue = try TermQueue(sources.map { $0.segment.terms(stretch.field) }, from: stretch.start)
        var receiver = Renumbering(
            postings: PostingsWriter(detail: layout.allFields[stretch.field].detail), codes: lengthCodes[stretch.field])
        let copier = PostingsCopier()
        var read = [Range<Int>?](repeating: nil, count: sources.count)
        while let term = queue.first {
            if let end = stretch.end, !term.lexicographicallyPrecedes(end) { break }
            receiver.isEmpty = true
            while let (source, entry) = try queue.pop(ifAt: term) {
                receiver.base = sources[source].base
                receiver.numbers = sources[source].numbers
                let segment = sources[source].segment
                guard copier.copy(segment, entry, to: &receiver) else {
                    throw segment.damage ?? .damaged(segment.file.malformed("posting list", at: 0))
                }
                read[source] = (read[source]?.lowerBound ?? entry.list.lowerBound)..<entry.list.upperBound
            }
            if receiver.isEmpty { continue }
            merged.entries.append((term.count, receiver.postings.finish(into: merged.postings)))
            unsafe term.withUnsafeBytes { unsafe merged.names.append(contentsOf: $0) }
        }
        release(read, of: stretch.field)
        return merged
    }

    /// Mapped pages count as memory: what was read is given back.
    private func release(_ lists: [Range<Int>?], of field: Int) {
        for (source, lists) in zip(sources, lists) {
            guard let lists else { continue }
            let start = source.segment.directory.fields[field].postings.lowerBound
            source.segment.file.mapping.release(start + lists.lowerBound..<start + lists.upperBound)
        }
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

        mutating func add(gaps: UnsafeBufferPointer<UInt32>) {
            guard let first = gaps.baseAddress else { return }
            unsafe postings.addGaps(gaps.count).update(from: first, count: gaps.count)
        }
    }

    /// For each field the length codes of all documents.
    static func lengthCodes(of sources: [Source], _ layout: IndexLayout) throws(SegmentError) -> [[UInt8]] {
        var all: [[UInt8]] = []
        for field in layout.allFields.indices {
            var codes: [UInt8] = []
            for source in sources where layout.allFields[field].hasLengths {
                let old = unsafe try source.segment.lengthCodes(field)
                for document in 0..<old.count where source.numbers.isEmpty || source.numbers[document] != .max {
                    unsafe codes.append(old[document])
                }
            }
            all.append(codes)
        }
        return all
    }
}

/// The file of a merge, which takes merged terms in the order of their stretches.
final class MergedFile {
    let writer: SegmentFileWriter
    private let lengthCodes: [[UInt8]]

    init(_ merger: SegmentMerger, _ store: any FileStore) throws(SegmentError) {
        let name = SegmentRecord.fileName(merger.number)
        writer = try storing { () throws(StorageError) in
            try SegmentFileWriter(
                store.create(name), layout: merger.layout, documentCount: merger.documentCount)
        }
        lengthCodes = merger.lengthCodes
    }

    func add(_ terms: MergedTerms) throws(SegmentError) {
        try storing { () throws(StorageError) in
            if terms.stretch.start == nil { writer.begin(field: terms.stretch.field) }
            try writer.add(terms)
            if terms.stretch.end == nil { try writer.endField(lengthCodes: lengthCodes[terms.stretch.field]) }
        }
    }
}
