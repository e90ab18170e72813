import IndexSchema
package import InvertedIndex
package import Storage

/// Proves that an index holds nothing that only a given paper has: looks for all its words, numbers, names and passages in every
/// file of the index, in the texts, rows and dictionaries that are compressed in them, and in their terms.
package struct ForgottenCheck {
    /// Something that only the paper has and that is still there.
    package struct Remnant: Hashable, Sendable {
        package enum Part: Hashable, Sendable {
            /// As plain bytes of the file.
            case file
            /// In what is stored of a document that was deleted and not cleared.
            case deletedDocument
            /// A term of a field that no live document has.
            case term(field: String)
        }

        package let part: Part
        /// The index's file.
        package let file: String
        /// One of the runs of bytes that were found.
        package let example: [UInt8]
        /// How many runs were found there.
        package let count: Int
    }

    package struct Report: Sendable {
        /// Documents of the index that are the paper: by its path, or with the same text.
        package var indexed: [[UInt8]] = []
        package var remnants: [Remnant] = []
        /// Words, numbers, names and passages that only the paper has.
        package var ownCount = 0
        /// Files of the index, and their bytes.
        package var (files, bytes) = (0, 0)
    }

    private let store: any FileStore
    private let reader: IndexReader
    private let naming: SourceNaming

    /// - Parameter indexFolder: the index's own absolute path without links.
    package init(_ store: any FileStore, _ reader: IndexReader, indexFolder: [UInt8]) throws(SegmentError) {
        self.store = store
        self.reader = reader
        let notes = try CommitNotes(of: reader)
        naming = try SourceNaming(indexFolder: indexFolder, reader: reader, notes: notes)
    }

    /// - Parameter file: a path of the paper or a copy of it; an export stands for all its lines.
    /// - Complexity: O(*n*) in the bytes of the index, compressed ones unpacked.
    package func run(_ file: [UInt8]) throws -> Report {
        var report = Report()
        report.indexed = try indexedNames(of: file)
        guard report.indexed.isEmpty else { return report }
        let paper = try PaperIndex(of: file)
        var traces = try paper.traces(names: naming.names(ofTyped: file))
        var places: [(Remnant.Part, file: String)] = []
        unsafe naming.home.withUnsafeBytes { unsafe traces.markElsewhere(in: $0) }
        for segment in reader.segments {
            report.indexed += try copies(of: paper, in: segment)
            try markElsewhere(segment, &traces)
            places.append((.deletedDocument, segment.path))
            try markDeleted(segment, places.count - 1, &traces)
            report.remnants += try deadTerms(of: paper.segment, in: segment)
        }
        for name in try store.list().sorted() {
            let bytes = try store.map(name)
            places.append((.file, store.path(of: name)))
            unsafe traces.mark(places.count - 1, in: bytes.buffer)
            report.files += 1
            report.bytes += bytes.count
        }
        report.ownCount = traces.ownCount
        report.remnants += traces.found.sorted { $0.key < $1.key }.map { place, found in
            Remnant(part: places[place].0, file: places[place].file, example: found.example, count: found.count)
        }
        return report
    }

    private func indexedNames(of file: [UInt8]) throws(SegmentError) -> [[UInt8]] {
        let indexed = try IndexedFiles(reader)
        for path in SourceWalk.absolutes(file) {
            let names = try indexed.names(ofPath: path, naming)
            if !names.isEmpty { return names }
        }
        return []
    }

    /// The names of live documents that have a text of the paper.
    private func copies(of paper: PaperIndex, in segment: Segment) throws(SegmentError) -> [[UInt8]] {
        var documents: Set<UInt32> = []
        unsafe try segment.forEachBody { document, isLive, text in
            if isLive, unsafe !text.isEmpty, unsafe paper.texts.contains(where: text.elementsEqual) {
                documents.insert(document)
            }
        }
        guard !documents.isEmpty else { return [] }
        var names: [[UInt8]] = []
        var cursor = segment.terms(Field.bron.number).cursor()
        while try cursor.next() {
            if let document = try segment.document(key: cursor.term), documents.contains(document) {
                names.append(cursor.term)
            }
        }
        return names
    }

    // MARK: What a segment holds

    /// What the papers have that are in the index: their texts, facts and rows, and the terms made of them.
    private func markElsewhere(_ segment: Segment, _ traces: inout TextTraces) throws(SegmentError) {
        unsafe try segment.forEachStored { _, isLive, bytes in if isLive { unsafe traces.markElsewhere(in: bytes) } }
        try forEachValue(of: segment) { isLive, bytes in
            if isLive { unsafe bytes.withUnsafeBytes { unsafe traces.markElsewhere(in: $0) } }
        }
        for field in Field.allCases {
            var cursor = segment.terms(field.number).cursor()
            while try cursor.next() {
                let entry = try cursor.entry()
                guard segment.liveDocuments.isComplete ? true : try segment.isLive(entry) else { continue }
                unsafe cursor.term.withUnsafeBytes { unsafe traces.markElsewhere(in: $0) }
            }
        }
    }

    private func markDeleted(_ segment: Segment, _ place: Int, _ traces: inout TextTraces) throws(SegmentError) {
        if segment.liveDocuments.isComplete { return }
        unsafe try segment.forEachStored { _, isLive, bytes in if !isLive { unsafe traces.mark(place, in: bytes) } }
        try forEachValue(of: segment) { isLive, bytes in
            if !isLive { unsafe bytes.withUnsafeBytes { unsafe traces.mark(place, in: $0) } }
        }
    }

    /// The rows and labels of all documents.
    private func forEachValue(
        of segment: Segment, _ body: (_ isLive: Bool, _ bytes: [UInt8]) -> Void
    ) throws(SegmentError) {
        for column in Column.allCases {
            switch column.values {
            case .bytes:
                let values = try segment.byteRuns(column.number)
                for document in 0..<UInt32(segment.documentCount) {
                    body(segment.liveDocuments.contains(document), try values[document])
                }
            case .label:
                let values = try segment.labels(column.number)
                for document in 0..<UInt32(segment.documentCount) {
                    if let label = values[document] { body(segment.liveDocuments.contains(document), label) }
                }
            case .integer, .integers: break
            }
        }
    }

    /// The paper's terms that stand in a segment and that only deleted documents have, there or elsewhere.
    private func deadTerms(of paper: Segment, in segment: Segment) throws(SegmentError) -> [Remnant] {
        if segment.liveDocuments.isComplete { return [] }
        var remnants: [Remnant] = []
        for field in Field.allCases {
            var (count, example): (Int, [UInt8]) = (0, [])
            var cursor = paper.terms(field.number).cursor()
            while try cursor.next() {
                guard try segment.terms(field.number).entry(cursor.term) != nil, try !isLive(cursor.term, field) else {
                    continue
                }
                if count == 0 { example = cursor.term }
                count += 1
            }
            guard count > 0 else { continue }
            let part = Remnant.Part.term(field: "\(field)")
            remnants.append(Remnant(part: part, file: segment.path, example: example, count: count))
        }
        return remnants
    }

    private func isLive(_ term: [UInt8], _ field: Field) throws(SegmentError) -> Bool {
        for segment in reader.segments {
            if let entry = try segment.terms(field.number).entry(term), try segment.isLive(entry) { return true }
        }
        return false
    }
}
