import Storage

/// Takes documents in and becomes a segment: the hot path of indexing. One per worker; not shared between threads.
///
///     builder.beginDocument()
///     let term = builder.term(field: 2, hash: hash, bytes)     // once per distinct word
///     builder.add(terms, from: 17)                             // runs of neighbours, positions ascending
///     builder.setLength(field: 2, tokens: 684)
///     builder.add(20220301, column: 0)
///     builder.store(head: facts, body: text)
///     builder.endDocument(key: path)
///
/// A term's number holds for this builder only. Memory grows with what is added: ask `byteSize`, and start another
/// builder when it reaches the budget. A document with the key of an earlier one replaces it.
@safe
package final class SegmentBuilder {
    let layout: IndexLayout
    private(set) var terms = TermTable()
    let occurrences: OccurrenceLog
    /// For each field, a length code for each document; empty for a field without lengths.
    private(set) var lengthCodes: [[UInt8]]
    private(set) var columns: [ColumnWriter]
    /// For each of `StoredFieldsFormat.parts`.
    let stored: [StoredFieldsWriter]
    /// For each key, as a term, the last document that has it.
    private var keyDocuments: [UInt32: UInt32] = [:]
    /// Documents that a later one replaced.
    private(set) var replaced: [UInt32] = []
    /// Documents ended so far; the number of the current one.
    package private(set) var documentCount = 0
    private var isStored = false

    /// - Parameters:
    ///   - dictionary: what the bodies of the stored documents are compressed with; nil for what they begin with.
    ///   - earlier: a builder of which the segment is written or given up; its memory is taken over.
    package init(
        layout: IndexLayout, dictionary: StoredDictionary? = nil, after earlier: SegmentBuilder? = nil
    ) {
        self.layout = layout
        occurrences = earlier?.occurrences ?? OccurrenceLog()
        occurrences.removeAll()
        stored = [StoredFieldsWriter(.heads), StoredFieldsWriter(.bodies, dictionary: dictionary?.bytes)]
        lengthCodes = layout.allFields.map { _ in [] }
        columns = layout.columns.map { ColumnWriter(kind: $0) }
    }

    /// Bytes of memory held, to be compared with a budget.
    package var byteSize: Int {
        let lengths = lengthCodes.reduce(0) { $0 + $1.count }
        let columnBytes = columns.reduce(0) { $0 + $1.byteSize }
        let storedBytes = stored.reduce(0) { $0 + $1.byteSize }
        return terms.byteSize + occurrences.byteSize + storedBytes + lengths + columnBytes
    }

    /// A hash for `term` where the caller has none of its own. The same term must always come with the same hash.
    package static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        unsafe XXHash64.hash(UnsafeRawBufferPointer(bytes))
    }

    /// Starts the next document. What is added until `endDocument` is its.
    package func beginDocument() {
        precondition(documentCount < SegmentDirectory.maximumDocuments, "a segment numbers fewer than 2³¹ documents")
        isStored = false
    }

    /// The number of a term in a field, for `add`. Bytes beyond the 65,535th do not count.
    /// - Parameter hash: any 64-bit hash of the bytes, the same for the same bytes; the field is mixed in here.
    package func term(field: Int, hash: UInt64, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        precondition(field < layout.fields.count)
        return unsafe terms.number(field: field, hash: hash, UnsafeRawBufferPointer(bytes))
    }

    /// As `term`, for a caller who keeps the numbers: the field must not have been given the term before.
    package func newTerm(field: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        precondition(field < layout.fields.count)
        return unsafe terms.add(field, UnsafeRawBufferPointer(bytes))
    }

    /// Adds an occurrence of a term to the current document. Positions of one term rise or stay; they are below 2³¹, and are
    /// not kept for fields without positions. Runs are faster.
    package func add(_ term: UInt32, position: UInt32 = 0) {
        unsafe withUnsafePointer(to: term) {
            unsafe add(UnsafeBufferPointer(start: $0, count: 1), from: position)
        }
    }

    /// Adds a run of occurrences: term `terms[i]` at position `start + i`.
    package func add(_ terms: UnsafeBufferPointer<UInt32>, from start: UInt32) {
        unsafe occurrences.add(terms, document: UInt32(documentCount), position: start)
    }

    /// The current document's length in a field, in tokens; 0 when not set.
    /// - Precondition: the field has lengths.
    package func setLength(field: Int, tokens: Int) {
        precondition(layout.fields[field].hasLengths)
        pad(field, to: documentCount)
        lengthCodes[field].append(LengthCode.code(UInt32(clamping: tokens)))
    }

    /// Zero lengths for the documents that had none set, so that the next set is document `count`'s.
    private func pad(_ field: Int, to count: Int) {
        while lengthCodes[field].count < count { lengthCodes[field].append(0) }
    }

    /// A value of the current document in a column of integers.
    package func add(_ value: Int64, column: Int) {
        precondition(layout.columns[column] == .integer || layout.columns[column] == .integers)
        columns[column].add(value, document: UInt32(documentCount))
    }

    /// A value of the current document in a column of bytes or labels.
    package func add(_ value: some Collection<UInt8>, column: Int) {
        precondition(layout.columns[column] == .bytes || layout.columns[column] == .labels)
        columns[column].add(value, document: UInt32(documentCount))
    }

    /// What is given back for the current document by `Segment.stored`, end to end; at most once. The heads of documents are
    /// compressed together, and so are their bodies: two kinds of bytes take less space apart.
    package func store(head: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer) {
        precondition(!isStored, "a document is stored once")
        unsafe stored[0].add(head)
        unsafe stored[1].add(body)
        isStored = true
    }

    /// Ends the document. `key` is its name for updates and deletes: a path, say.
    package func endDocument(key: some Collection<UInt8>) {
        let nothing = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
        if !isStored { unsafe store(head: nothing, body: nothing) }
        let term = unsafe Array(key).withUnsafeBytes { bytes in
            unsafe terms.number(field: layout.keyField, hash: XXHash64.hash(bytes), bytes)
        }
        if let earlier = keyDocuments.updateValue(UInt32(documentCount), forKey: term) { replaced.append(earlier) }
        add(term)
        documentCount += 1
    }

    /// Length codes for all documents, and the fields' totals; nothing is added after this.
    func seal() {
        for part in stored { part.finish() }
        for field in layout.fields.indices where layout.fields[field].hasLengths { pad(field, to: documentCount) }
    }
}
