import Storage

/// How the dictionary writes what it says of a term. The layout is in Schemas/segment-v1.md, “Term dictionary”.
struct TermRecordCoding: Sendable {
    private let detail: IndexLayout.Detail
    private let documentCount: Int
    /// Bits of a document's number.
    private let documentWidth: Int

    /// One less is the largest number that a list can hold.
    private static let maximumFrequency = UInt32(1) << 31
    /// Bits below which most positions are.
    private static let positionWidth = 8
    /// Bits below which most lists of one document are, in bytes.
    private static let listWidth = 2

    init(detail: IndexLayout.Detail, documentCount: Int) {
        self.detail = detail
        self.documentCount = documentCount
        documentWidth = Int.bitWidth - max(documentCount - 1, 0).leadingZeroBitCount
    }

    func write(_ record: TermRecord, to bits: inout BitWriter) {
        bits.write(small: UInt64(record.documentFrequency) - 1)
        guard record.documentFrequency == 1 else {
            return bits.write(UInt64(record.listLength), about: Self.listWidth(record.documentFrequency))
        }
        bits.write(UInt64(record.document), width: documentWidth)
        if detail != .documents { bits.write(small: UInt64(record.frequency) - 1) }
        guard detail == .positions else { return }
        if record.frequency == 1 {
            bits.write(UInt64(record.position), about: Self.positionWidth)
        } else {
            bits.write(UInt64(record.listLength), about: Self.listWidth)
        }
    }

    /// A document with its frequency and positions takes about four bytes.
    private static func listWidth(_ documentFrequency: UInt32) -> Int { 32 - documentFrequency.leadingZeroBitCount }

    /// Reads the next record; bits that are none make the cursor fail.
    @inline(__always)
    func read(_ bits: inout BitCursor) -> TermRecord {
        var record = TermRecord(documentFrequency: UInt32(truncatingIfNeeded: bits.readSmall() &+ 1))
        if record.documentFrequency == 0 || record.documentFrequency > documentCount { bits.fail() }
        guard record.documentFrequency == 1 else {
            record.listLength = Int(bits.read(about: Self.listWidth(record.documentFrequency)))
            return record
        }
        record.document = UInt32(truncatingIfNeeded: bits.read(width: documentWidth))
        record.frequency = detail == .documents ? 1 : UInt32(truncatingIfNeeded: bits.readSmall() &+ 1)
        if record.document >= documentCount || !(1...Self.maximumFrequency ~= record.frequency) { bits.fail() }
        guard detail == .positions else { return record }
        if record.frequency == 1 {
            record.position = UInt32(truncatingIfNeeded: bits.read(about: Self.positionWidth)) & 0x7FFF_FFFF
        } else {
            record.listLength = Int(bits.read(about: Self.listWidth))
        }
        return record
    }
}
