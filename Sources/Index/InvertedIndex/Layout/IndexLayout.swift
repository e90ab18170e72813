import Storage

/// Which fields and columns an index has, by number. The index knows no more of them; names are the caller's.
/// Written into every segment; segments of different layouts do not mix.
package struct IndexLayout: Equatable, Sendable {
    package static let maximumFields = 64
    package static let maximumColumns = 64

    /// What is kept for each term of a field.
    package enum Detail: UInt8, Sendable {
        /// The documents only: for exact values.
        case documents = 0
        /// And how often.
        case frequencies = 1
        /// And where: positions in tokens, ascending within a document.
        case positions = 2
    }

    package struct Field: Equatable, Sendable {
        package let detail: Detail
        /// Whether the field's length in tokens is kept for each document, for ranking.
        package let hasLengths: Bool

        package init(_ detail: Detail, hasLengths: Bool = false) {
            self.detail = detail
            self.hasLengths = hasLengths
        }

        /// Exact values: documents only.
        package static let exact = Field(.documents)
        /// Running text: frequencies, positions and lengths.
        package static let text = Field(.positions, hasLengths: true)
    }

    /// What a column holds for each document.
    package enum Column: UInt8, Sendable {
        /// One integer or none.
        case integer = 0
        /// Any number of integers, in the order given.
        case integers = 1
        /// One run of bytes, fast to fetch; empty when none was given.
        case bytes = 2
        /// One run of bytes or none, of which there are few different ones: kept as a number into a sorted list.
        case labels = 3
    }

    /// Which terms, values and stored bytes the caller makes of a document. Counted up where they become others: an index
    /// of another revision is then refused, and not half understood.
    package let revision: UInt32
    package let fields: [Field]
    package let columns: [Column]

    /// - Precondition: at most 64 fields and 64 columns.
    package init(revision: UInt32 = 0, fields: [Field], columns: [Column]) {
        precondition(fields.count <= Self.maximumFields && columns.count <= Self.maximumColumns)
        self.revision = revision
        self.fields = fields
        self.columns = columns
    }

    /// The field behind the last, in which each document's key is a term.
    var keyField: Int { fields.count }
    /// The caller's fields and the key's.
    var allFields: [Field] { fields + [.exact] }
    /// One of `allFields`, without making them a list.
    func field(_ number: Int) -> Field { number < fields.count ? fields[number] : .exact }

    func encode(into buffer: ByteBuffer) {
        buffer.appendVarint(Int(revision))
        buffer.appendVarint(fields.count)
        for field in fields { buffer.append(field.detail.rawValue | (field.hasLengths ? 0x80 : 0)) }
        buffer.appendVarint(columns.count)
        for column in columns { buffer.append(column.rawValue) }
    }

    /// Nil when the bytes are no layout.
    init?(decoding cursor: inout ByteCursor) {
        let revision = cursor.varint32()
        var fields: [Field] = []
        for _ in 0..<cursor.count(limit: Self.maximumFields) {
            let byte = cursor.byte()
            guard let detail = Detail(rawValue: byte & 0x7F) else { return nil }
            fields.append(Field(detail, hasLengths: byte & 0x80 != 0))
        }
        var columns: [Column] = []
        for _ in 0..<cursor.count(limit: Self.maximumColumns) {
            guard let column = Column(rawValue: cursor.byte()) else { return nil }
            columns.append(column)
        }
        if cursor.failed { return nil }
        self.init(revision: revision, fields: fields, columns: columns)
    }
}
