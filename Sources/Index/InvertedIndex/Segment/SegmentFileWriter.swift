import Storage

/// Writes a segment file from its parts, which come in a fixed order: for each field its terms with their postings, then the
/// columns, then the stored documents. Streams: of the whole it holds one field's dictionary.
final class SegmentFileWriter {
    private let writer: PagedWriter
    private var directory: SegmentDirectory
    private let pending = ByteBuffer(capacity: 1 << 17)
    private var field = 0
    private var dictionary: TermDictionaryWriter?
    private var postingsStart = 0
    /// Bytes of the field's postings that were handed to `writer`.
    private var listsWritten = 0

    init(_ sink: any FileSink, layout: IndexLayout, documentCount: Int) throws(StorageError) {
        writer = try PagedWriter(SegmentDirectory.format, sink: sink)
        directory = SegmentDirectory(documentCount: documentCount, layout: layout)
    }

    /// Starts a field.
    func begin(field: Int) {
        self.field = field
        dictionary = TermDictionaryWriter(
            field: directory.layout.allFields[field], documentCount: directory.documentCount)
        postingsStart = writer.offset
        listsWritten = 0
    }

    /// Adds the next term of the field, whose postings `postings` has been given.
    func add(_ term: UnsafeRawBufferPointer, _ postings: inout PostingsWriter) throws(StorageError) {
        let offset = listsWritten + pending.count
        let record = postings.finish(into: pending)
        unsafe dictionary?.add(term, record, at: offset)
        if pending.count >= 1 << 16 { try flush() }
    }

    /// Adds the next terms of the field.
    func add(_ terms: MergedTerms) throws(StorageError) {
        try flush()
        var (offset, start) = (listsWritten, 0)
        for (length, record) in terms.entries {
            let name = unsafe UnsafeRawBufferPointer(rebasing: terms.names.bytes[start..<start + length])
            unsafe dictionary?.add(name, record, at: offset)
            offset += record.listLength
            start += length
        }
        listsWritten += terms.postings.count
        try writer.write(terms.postings)
    }

    private func flush() throws(StorageError) {
        listsWritten += pending.count
        try writer.write(pending)
        pending.removeAll()
    }

    /// Ends the field.
    func endField(lengthCodes: [UInt8]) throws(StorageError) {
        try flush()
        guard let dictionary else { return }
        directory.fields[field].postings = postingsStart..<writer.offset
        let index = dictionary.finish()
        directory.fields[field].blocks = try write(dictionary.blocks)
        directory.fields[field].index = try write(index)
        directory.fields[field].termCount = dictionary.termCount
        let codes = ByteBuffer(capacity: lengthCodes.count)
        unsafe lengthCodes.withUnsafeBytes { unsafe codes.append(contentsOf: $0) }
        directory.fields[field].lengths = try write(codes)
        for code in lengthCodes where code > 0 {
            directory.fields[field].totalLength += UInt64(LengthCode.length(code))
            directory.fields[field].documentCount += 1
        }
        self.dictionary = nil
    }

    /// Writes a part, and says where it is.
    private func write(_ buffer: ByteBuffer) throws(StorageError) -> Range<Int> {
        let start = writer.offset
        try writer.write(buffer)
        return start..<writer.offset
    }

    func add(_ column: ColumnWriter, number: Int) throws(StorageError) {
        directory.columns[number] = try write(column.encode(documentCount: directory.documentCount))
    }

    /// Writes a part of the stored documents: `fill` adds them and may call the given function to have finished blocks
    /// written.
    func addStored(
        _ stored: StoredFieldsWriter, part: Int, fill: (() throws(StorageError) -> Void) throws(SegmentError) -> Void
    ) throws(SegmentError) {
        let start = writer.offset
        try fill { () throws(StorageError) in try stored.drain(to: writer) }
        stored.finish()
        try storing { () throws(StorageError) in try stored.drain(to: writer) }
        directory.stored[part].blocks = start..<writer.offset
        try storing { () throws(StorageError) in
            directory.stored[part].index = try write(stored.index)
            directory.stored[part].dictionaries = try write(stored.dictionaries)
        }
    }

    /// Ends the file and makes it durable.
    func finish() throws(StorageError) -> FileIdentity {
        let root = writer.offset
        try writer.write(directory.encode())
        return try writer.finish(root: root)
    }
}
