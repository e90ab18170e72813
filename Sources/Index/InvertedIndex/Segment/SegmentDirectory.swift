import Storage

/// Where in a segment file everything is. Written last; the footer's root points to it.
struct SegmentDirectory {
    static let format = FileFormat(kind: "SEGM", version: 1)
    /// A document number is below this, so that 2³¹ - 1 and the end mark are none.
    static let maximumDocuments = Int(Int32.max) - 1
    /// Each document has a key, and of these 128 postings take at least a byte: keeps work in proportion to the file.
    private static let documentsPerByte = 128

    struct Field {
        var postings = 0..<0
        var blocks = 0..<0
        var index = 0..<0
        /// One `LengthCode` for each document; empty for a field without lengths.
        var lengths = 0..<0
        var termCount = 0
        /// The sum of all lengths, in tokens, as their codes give them (so that a merge can count it again).
        var totalLength: UInt64 = 0
        /// Documents whose length is not zero.
        var documentCount = 0

        /// Whether the numbers can be those of such a field in a segment of so many documents.
        func isSound(_ field: IndexLayout.Field, documentCount all: Int) -> Bool {
            let longest = UInt64(LengthCode.length(.max))
            return index.count % TermDictionaryFormat.indexEntrySize == 0
                && termCount <= index.count / TermDictionaryFormat.indexEntrySize * TermDictionaryFormat.blockLength
                && lengths.count == (field.hasLengths ? all : 0)
                && UInt64(documentCount)...UInt64(documentCount) * longest ~= totalLength
        }
    }

    /// A part of the stored documents.
    struct Stored {
        var blocks = 0..<0
        var index = 0..<0
        var dictionaries = 0..<0
    }

    let documentCount: Int
    let layout: IndexLayout
    /// The layout's fields and the key's.
    var fields: [Field]
    var columns: [Range<Int>]
    /// For each of `StoredFieldsFormat.parts`.
    var stored = [Stored](repeating: Stored(), count: StoredFieldsFormat.parts.count)

    init(documentCount: Int, layout: IndexLayout) {
        self.documentCount = documentCount
        self.layout = layout
        fields = Array(repeating: Field(), count: layout.allFields.count)
        columns = Array(repeating: 0..<0, count: layout.columns.count)
    }

    func encode() -> ByteBuffer {
        let buffer = ByteBuffer()
        buffer.appendVarint(documentCount)
        layout.encode(into: buffer)
        for field in fields {
            for range in [field.postings, field.blocks, field.index, field.lengths] { Self.append(range, to: buffer) }
            buffer.appendVarint(field.termCount)
            buffer.appendVarint(field.totalLength)
            buffer.appendVarint(field.documentCount)
        }
        for range in columns { Self.append(range, to: buffer) }
        for part in stored {
            for range in [part.blocks, part.index, part.dictionaries] { Self.append(range, to: buffer) }
        }
        return buffer
    }

    private static func append(_ range: Range<Int>, to buffer: ByteBuffer) {
        buffer.appendVarint(range.lowerBound)
        buffer.appendVarint(range.count)
    }

    /// Nil when the bytes are no directory, or one that points outside the first `limit` bytes.
    init?(decoding cursor: inout ByteCursor, limit: Int) {
        let documentCount = cursor.count(limit: min(Self.maximumDocuments, Self.documentsPerByte * limit))
        guard let layout = IndexLayout(decoding: &cursor) else { return nil }
        self.init(documentCount: documentCount, layout: layout)
        for (number, field) in layout.allFields.enumerated() {
            fields[number].postings = Self.range(&cursor, limit)
            fields[number].blocks = Self.range(&cursor, limit)
            fields[number].index = Self.range(&cursor, limit)
            fields[number].lengths = Self.range(&cursor, limit)
            fields[number].termCount = cursor.count(limit: limit)
            fields[number].totalLength = cursor.varint()
            fields[number].documentCount = cursor.count(limit: documentCount)
            guard fields[number].isSound(field, documentCount: documentCount) else { return nil }
        }
        for number in columns.indices { columns[number] = Self.range(&cursor, limit) }
        for (number, format) in StoredFieldsFormat.parts.enumerated() {
            let blocks = Self.range(&cursor, limit)
            let part = Stored(
                blocks: blocks, index: Self.range(&cursor, limit), dictionaries: Self.range(&cursor, limit))
            guard part.index.count % StoredFieldsFormat.indexEntrySize == 0, part.index.isEmpty == (documentCount == 0),
                part.dictionaries.count % format.dictionarySize == 0
            else { return nil }
            stored[number] = part
        }
        if cursor.failed { return nil }
    }

    private static func range(_ cursor: inout ByteCursor, _ limit: Int) -> Range<Int> {
        let start = cursor.count(limit: limit)
        let count = cursor.count(limit: limit - start)
        return start..<start + count
    }
}
