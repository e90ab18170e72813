/// Writes the values of a record. Strings go into a table, once each, and are named by their place in it.
///
/// Numbers are LEB128 varints: seven bits a byte, low bits first; signed ones zigzag-coded before.
struct RecordWriter {
    private var body: [UInt8] = []
    private var table = StringTable()
    /// Start of the last range, from which the next one is counted.
    private var lastStart = 0

    init() {}

    mutating func write(_ number: UInt64) { Self.append(number, to: &body) }

    mutating func write(_ number: Int) { write(signed: Int64(number)) }

    mutating func write(signed number: Int64) { write(UInt64(bitPattern: (number << 1) ^ (number >> 63))) }

    /// 0 for nil, else the place in the table and one.
    mutating func write(_ string: String?) {
        guard let string else { return write(0 as UInt64) }
        write(UInt64(table.place(of: string) + 1))
    }

    mutating func write(start: Int, count: Int) {
        write(start - lastStart)
        write(UInt64(count))
        lastStart = start
    }

    mutating func write<Item>(_ items: [Item], _ body: (inout RecordWriter, Item) -> Void) {
        write(UInt64(items.count))
        for item in items { body(&self, item) }
    }

    /// The string table, then the values.
    func finished() -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(body.count + table.strings.reduce(8) { $0 + $1.utf8.count + 2 })
        Self.append(UInt64(table.strings.count), to: &result)
        for string in table.strings {
            Self.append(UInt64(string.utf8.count), to: &result)
            result.append(contentsOf: string.utf8)
        }
        return result + body
    }

    static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
