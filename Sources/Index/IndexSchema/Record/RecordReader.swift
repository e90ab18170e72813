/// Reads what `RecordWriter` wrote. Trusts no length and no number: every reader throws instead of trapping.
struct RecordReader {
    private let bytes: ArraySlice<UInt8>
    private(set) var offset: Int
    private var strings: [String] = []
    private var lastStart = 0

    /// - Parameter bytes: a string table and values, as `RecordWriter.finished` gives them.
    init(_ bytes: ArraySlice<UInt8>) throws(RecordError) {
        self.bytes = bytes
        offset = bytes.startIndex
        let count = try readCount()
        strings.reserveCapacity(count)
        for _ in 0..<count {
            let length = try readCount()
            strings.append(String(decoding: bytes[offset..<offset + length], as: UTF8.self))
            offset += length
        }
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

    mutating func readUnsigned() throws(RecordError) -> UInt64 {
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

    mutating func readOptionalString() throws(RecordError) -> String? {
        let start = offset
        let place = try readUnsigned()
        if place == 0 { return nil }
        guard place <= UInt64(strings.count) else { throw .invalidValue(offset: start) }
        return strings[Int(place - 1)]
    }

    mutating func readString() throws(RecordError) -> String {
        let start = offset
        guard let string = try readOptionalString() else { throw .invalidValue(offset: start) }
        return string
    }

    /// A value of a closed set, written as its raw string.
    mutating func readCase<Value: RawRepresentable>(_: Value.Type = Value.self) throws(RecordError) -> Value
    where Value.RawValue == String {
        let start = offset
        guard let value = Value(rawValue: try readString()) else { throw .invalidValue(offset: start) }
        return value
    }

    mutating func readOptionalCase<Value: RawRepresentable>(_: Value.Type = Value.self) throws(RecordError) -> Value?
    where Value.RawValue == String {
        let start = offset
        guard let string = try readOptionalString() else { return nil }
        guard let value = Value(rawValue: string) else { throw .invalidValue(offset: start) }
        return value
    }

    /// A range's start and length, both sound, of a text of `limit` bytes.
    mutating func readRange(limit: Int) throws(RecordError) -> (start: Int, end: Int) {
        let at = offset
        let (start, overflow) = lastStart.addingReportingOverflow(try readInt())
        let count = try readUnsigned()
        guard !overflow, start >= 0, start <= limit, count <= UInt64(limit - start) else {
            throw .invalidValue(offset: at)
        }
        lastStart = start
        return (start, start + Int(count))
    }

    /// - Parameter item: reads one.
    mutating func readArray<Item>(
        _ item: (inout RecordReader) throws(RecordError) -> Item
    ) throws(RecordError) -> [Item] {
        let count = try readCount()
        var items: [Item] = []
        items.reserveCapacity(count)
        for _ in 0..<count { items.append(try item(&self)) }
        return items
    }
}
