import Storage

/// Takes documents in and becomes a segment: the hot path of indexing. One per worker; not shared between threads.
///
///     builder.beginDocument()
///     let term = builder.term(field: 2, hash: hash, bytes)     // once per distinct word
///     builder.add(term, position: 17)                          // once per occurrence, positions ascending
///     builder.setLength(field: 2, tokens: 684)
///     builder.add(20220301, column: 0)
///     builder.store(text)
///     builder.endDocument(key: path)
///
/// A term's number holds for this builder only. Memory grows with what is added: ask `byteSize`, and start another
/// builder when it reaches the budget. A document with the key of an earlier one replaces it.
@safe
package final class SegmentBuilder {
    let layout: IndexLayout
    private let details: [UInt8]
    var terms = TermTable()
    var arena = PostingArena()
    private var states: UnsafeMutablePointer<TermState>
    private var stateCapacity = 1 << 12
    /// For each field, a length code for each document; empty for a field without lengths.
    private(set) var lengthCodes: [[UInt8]]
    private(set) var columns: [ColumnWriter]
    let stored = StoredFieldsWriter()
    /// Documents that a later one replaced.
    private(set) var replaced: [UInt32] = []
    /// Documents ended so far; the number of the current one.
    package private(set) var documentCount = 0
    private var isStored = false

    package init(layout: IndexLayout) {
        self.layout = layout
        details = layout.allFields.map(\.detail.rawValue)
        lengthCodes = layout.allFields.map { _ in [] }
        columns = layout.columns.map { ColumnWriter(kind: $0) }
        unsafe states = .allocate(capacity: stateCapacity)
    }

    deinit { unsafe states.deallocate() }

    /// Bytes of memory held, to be compared with a budget.
    package var byteSize: Int {
        let lengths = lengthCodes.reduce(0) { $0 + $1.count }
        let columnBytes = columns.reduce(0) { $0 + $1.byteSize }
        return Int(arena.used) + terms.byteSize + terms.count * MemoryLayout<TermState>.stride + stored.byteSize + lengths
            + columnBytes
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
        return unsafe number(field, hash, UnsafeRawBufferPointer(bytes))
    }

    private func number(_ field: Int, _ hash: UInt64, _ bytes: UnsafeRawBufferPointer) -> UInt32 {
        let limit = TermDictionaryFormat.maximumTermLength
        let known = unsafe bytes.count <= limit ? bytes : UnsafeRawBufferPointer(rebasing: bytes[..<limit])
        let (number, isNew) = unsafe terms.number(field: field, hash: hash, known)
        if isNew {
            if Int(number) == stateCapacity { growStates() }
            unsafe (states + Int(number)).initialize(to: TermState(detail: details[field]))
        }
        return number
    }

    private func growStates() {
        let larger = UnsafeMutablePointer<TermState>.allocate(capacity: stateCapacity * 2)
        unsafe larger.moveInitialize(from: states, count: stateCapacity)
        unsafe states.deallocate()
        unsafe states = larger
        stateCapacity *= 2
    }

    /// Adds an occurrence of a term to the current document. Positions of one term rise or stay; they are below 2³¹, and are
    /// not kept for fields without positions.
    @inline(__always)
    package func add(_ term: UInt32, position: UInt32 = 0) {
        precondition(term < terms.count)
        let state = unsafe states + Int(term)
        let document = UInt32(truncatingIfNeeded: documentCount)
        let detail = unsafe state.pointee.detail
        // The lowest bit says whether the number is the gap to a new document or to the next position in this one.
        if unsafe state.pointee.lastDocument != document {
            let gap = unsafe UInt64(document &- state.pointee.lastDocument &- 1)
            unsafe arena.append(gap &<< 1 | 1, to: state)
            unsafe state.pointee.lastDocument = document
            unsafe state.pointee.documentCount += 1
            if detail == IndexLayout.Detail.positions.rawValue {
                unsafe arena.append(UInt64(position & 0x7FFF_FFFF), to: state)
                unsafe state.pointee.lastPosition = position
            }
        } else if detail == IndexLayout.Detail.positions.rawValue {
            let gap = unsafe max(position, state.pointee.lastPosition) &- state.pointee.lastPosition
            unsafe arena.append(UInt64(gap & 0x7FFF_FFFF) &<< 1, to: state)
            unsafe state.pointee.lastPosition = max(position, state.pointee.lastPosition)
        } else if detail == IndexLayout.Detail.frequencies.rawValue {
            unsafe arena.append(0, to: state)
        }
    }

    /// Adds many occurrences at once: term `terms[i]` at `positions[i]`.
    package func add(_ terms: UnsafeBufferPointer<UInt32>, positions: UnsafeBufferPointer<UInt32>) {
        precondition(terms.count == positions.count)
        for index in 0..<terms.count { unsafe add(terms[index], position: positions[index]) }
    }

    /// Adds many occurrences at once: term `terms[i]` at position `start + i`.
    package func add(_ terms: UnsafeBufferPointer<UInt32>, from start: UInt32) {
        for index in 0..<terms.count { unsafe add(terms[index], position: start &+ UInt32(truncatingIfNeeded: index)) }
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

    /// What is given back for the current document by `Segment.stored`; at most once.
    package func store(_ bytes: UnsafeRawBufferPointer) {
        precondition(!isStored, "a document is stored once")
        unsafe stored.add(bytes)
        isStored = true
    }

    /// Ends the document. `key` is its name for updates and deletes: a path, say.
    package func endDocument(key: some Collection<UInt8>) {
        if !isStored { unsafe stored.add(UnsafeRawBufferPointer(start: nil, count: 0)) }
        let term = unsafe Array(key).withUnsafeBytes { bytes in
            unsafe number(layout.keyField, XXHash64.hash(bytes), bytes)
        }
        let earlier = unsafe states[Int(term)].lastDocument
        if earlier != .max { replaced.append(earlier) }
        add(term)
        documentCount += 1
    }

    /// Length codes for all documents, and the fields' totals; nothing is added after this.
    func seal() {
        stored.finish()
        for field in layout.fields.indices where layout.fields[field].hasLengths { pad(field, to: documentCount) }
        for term in 0..<terms.count { unsafe arena.seal(states[term]) }
    }

    func state(of term: UInt32) -> TermState { unsafe states[Int(term)] }
}
