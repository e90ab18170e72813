import SourceText

/// Reads what `RecordWriter` wrote. Trusts no length and no number: every reader throws instead of trapping.
struct RecordReader {
    private let bytes: ArraySlice<UInt8>
    private let text: ArraySlice<UInt8>
    private(set) var offset: Int
    /// Those that may be asked for again.
    private var strings: [String] = []
    /// Of the current fact, in the text.
    private var range = ByteRange(start: 0, end: 0)
    private var share: TextShare

    /// - Parameters:
    ///   - bytes: values as `RecordWriter.bytes` gives them.
    ///   - text: what the ranges of the facts point into.
    init(_ bytes: ArraySlice<UInt8>, text: ArraySlice<UInt8> = []) {
        self.bytes = bytes
        self.text = text
        share = TextShare(textCount: text.count)
        offset = bytes.startIndex
    }

    /// Where the values start behind the version byte.
    static func checkVersion(of record: [UInt8], _ known: UInt8) throws(RecordError) -> Int {
        guard let version = record.first else { throw .truncated(offset: 0) }
        guard version == known else { throw .unsupportedVersion(version) }
        return 1
    }

    /// A varint below 2⁶³ at `offset`, and where it ends.
    static func length(in record: [UInt8], at offset: Int) throws(RecordError) -> (value: Int, end: Int) {
        var result = 0
        var end = offset
        for shift in stride(from: 0, to: 63, by: 7) {
            guard end < record.count else { throw .truncated(offset: end) }
            let byte = record[end]
            end += 1
            result |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return (result, end) }
        }
        throw .invalidValue(offset: end)
    }

    @inline(__always)
    mutating func readUnsigned() throws(RecordError) -> UInt64 {
        guard offset < bytes.endIndex, bytes[offset] < 0x80 else { return try readLongUnsigned() }
        defer { offset += 1 }
        return UInt64(bytes[offset])
    }

    private mutating func readLongUnsigned() throws(RecordError) -> UInt64 {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            guard offset < bytes.endIndex else { throw .truncated(offset: offset) }
            let byte = bytes[offset]
            let bits = UInt64(byte & 0x7F)
            guard shift < 64, (bits << shift) >> shift == bits else { throw .invalidValue(offset: offset) }
            result |= bits << shift
            offset += 1
            if byte < 0x80 { return result }
            shift += 7
        }
    }

    /// A number of items or bytes that follow: never more than the bytes that are left.
    mutating func readCount() throws(RecordError) -> Int {
        let start = offset
        let number = try readUnsigned()
        guard number <= UInt64(bytes.endIndex - offset) else { throw .invalidValue(offset: start) }
        return Int(number)
    }

    mutating func readSigned() throws(RecordError) -> Int64 {
        let coded = try readUnsigned()
        return Int64(bitPattern: coded >> 1) ^ -Int64(bitPattern: coded & 1)
    }

    mutating func readInt() throws(RecordError) -> Int { Int(try readSigned()) }

    /// How many bytes, then the bytes.
    mutating func readBytes() throws(RecordError) -> ArraySlice<UInt8> {
        let count = try readCount()
        defer { offset += count }
        return bytes[offset..<offset + count]
    }

    /// See `StringForm`.
    mutating func readOptionalString() throws(RecordError) -> String? {
        let start = offset
        let form = try readUnsigned()
        switch form {
        case StringForm.none: return nil
        case StringForm.new: return remembered(String(decoding: try readBytes(), as: UTF8.self))
        case StringForm.range: return remembered(try folded(range))
        case StringForm.part: return remembered(try folded(try readPart()))
        default:
            let place = form - StringForm.known
            guard place < UInt64(strings.count) else { throw .invalidValue(offset: start) }
            return strings[Int(place)]
        }
    }

    /// As many as few lists have more.
    private static let usualItems = 64
    /// As many as the shortest records have.
    private static let usualStrings = 4

    private mutating func remembered(_ string: String) -> String {
        guard string.utf8.count <= StringTable.lengthLimit else { return string }
        if strings.isEmpty { strings.reserveCapacity(Self.usualStrings) }
        strings.append(string)
        return string
    }

    /// A piece of the text.
    private mutating func folded(_ range: ByteRange) throws(RecordError) -> String {
        guard share.take(range.count) else { throw .invalidValue(offset: offset) }
        return FoldedText.string(text[text.startIndex + range.start..<text.startIndex + range.end])
    }

    /// A part of the current fact's range.
    private mutating func readPart() throws(RecordError) -> ByteRange {
        let at = offset
        let (start, count) = (try readUnsigned(), try readUnsigned())
        guard start <= UInt64(range.count), count <= UInt64(range.count) - start else {
            throw .invalidValue(offset: at)
        }
        return ByteRange(start: range.start + Int(start), end: range.start + Int(start + count))
    }

    mutating func readString() throws(RecordError) -> String {
        let start = offset
        guard let string = try readOptionalString() else { throw .invalidValue(offset: start) }
        return string
    }

    /// A value of a closed set, written as its place among all.
    mutating func readCase<Value: CaseIterable>(_: Value.Type = Value.self) throws(RecordError) -> Value
    where Value.AllCases == [Value] {
        let start = offset
        guard let value: Value = try readOptionalCase() else { throw .invalidValue(offset: start) }
        return value
    }

    mutating func readOptionalCase<Value: CaseIterable>(_: Value.Type = Value.self) throws(RecordError) -> Value?
    where Value.AllCases == [Value] {
        let start = offset
        let (place, all) = (try readUnsigned(), Value.allCases)
        if place == 0 { return nil }
        guard place <= UInt64(all.count) else { throw .invalidValue(offset: start) }
        return all[Int(place - 1)]
    }

    /// A fact's range, sound in the text. The strings that follow may be parts of it.
    mutating func readRange() throws(RecordError) -> ByteRange {
        let at = offset
        let (start, overflow) = range.start.addingReportingOverflow(try readInt())
        let count = try readUnsigned()
        guard !overflow, start >= 0, start <= text.count, count <= UInt64(text.count - start) else {
            throw .invalidValue(offset: at)
        }
        range = ByteRange(start: start, end: start + Int(count))
        return range
    }

    /// Room is made as items are read, not as many as the bytes say there are.
    /// - Parameter item: reads one.
    mutating func readArray<Item>(
        _ item: (inout RecordReader) throws(RecordError) -> Item
    ) throws(RecordError) -> [Item] {
        let count = try readCount()
        var items: [Item] = []
        items.reserveCapacity(min(count, Self.usualItems))
        for _ in 0..<count { items.append(try item(&self)) }
        return items
    }
}
