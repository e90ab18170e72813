import SourceText

/// Writes the values of a record.
///
/// Numbers are LEB128 varints: seven bits a byte, low bits first; signed ones zigzag-coded before. Strings are mostly not
/// written at all but pointed at, in the text or among those before: see `StringForm`.
struct RecordWriter {
    private(set) var bytes: [UInt8] = []
    private let text: [UInt8]
    private var table = StringTable()
    /// Where in the text the strings of the current fact are looked for.
    private var range = ByteRange(start: 0, end: 0)
    private var share: TextShare

    /// - Parameter text: what the ranges of the facts point into.
    init(text: [UInt8] = []) {
        self.text = text
        share = TextShare(textCount: text.count)
        bytes.reserveCapacity(text.count / 8 + 120)
    }

    // MARK: Numbers

    mutating func write(_ number: UInt64) { Self.append(number, to: &bytes) }

    mutating func write(_ number: Int) { write(signed: Int64(number)) }

    mutating func write(signed number: Int64) { write(UInt64(bitPattern: (number << 1) ^ (number >> 63))) }

    static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        if number < 0x80 { return bytes.append(UInt8(truncatingIfNeeded: number)) }
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func write<Item>(_ items: [Item], _ body: (inout RecordWriter, Item) -> Void) {
        write(UInt64(items.count))
        for item in items { body(&self, item) }
    }

    /// How many bytes, then the bytes.
    mutating func write(bytes run: some Collection<UInt8>) {
        write(UInt64(run.count))
        bytes += run
    }

    // MARK: Values

    /// 0 for nil, else the place among all cases and one.
    mutating func write<Value: CaseIterable & Equatable>(case value: Value?) {
        guard let value else { return write(0 as UInt64) }
        var place: UInt64 = 1
        for other in Value.allCases {
            if other == value { break }
            place += 1
        }
        write(place)
    }

    /// A fact's range, counted from the start of the last. The strings that follow are looked for in it.
    mutating func write(_ range: ByteRange) {
        write(range.start - self.range.start)
        write(UInt64(range.count))
        self.range = range
    }

    /// A string that the text may have.
    mutating func write(_ string: String?) {
        guard var string else { return write(StringForm.none) }
        string.withUTF8 { unsafe write(string: $0) }
    }

    private mutating func write(string: UnsafeBufferPointer<UInt8>) {
        let hash = unsafe StringTable.hash(string)
        if unsafe text.withUnsafeBufferPointer({ unsafe FoldedText.isWhole(string, in: $0, range) }),
            share.take(range.count)
        {
            write(StringForm.range)
            unsafe table.remember(string, hash: hash)
        } else if let place = unsafe table.place(of: string, hash: hash) {
            write(StringForm.known + UInt64(place))
        } else if let part = unsafe text.withUnsafeBufferPointer({ unsafe FoldedText.range(of: string, in: $0, range) }
        ),
            share.take(part.count)
        {
            write(StringForm.part)
            write(UInt64(part.start - range.start))
            write(UInt64(part.count))
            unsafe table.remember(string, hash: hash)
        } else {
            unsafe writeNew(string, hash: hash)
        }
    }

    /// A string that is not of the text, such as the name of a rule.
    mutating func write(name: String) {
        var name = name
        name.withUTF8 { bytes in
            let hash = unsafe StringTable.hash(bytes)
            if let place = unsafe table.place(of: bytes, hash: hash) {
                write(StringForm.known + UInt64(place))
            } else {
                unsafe writeNew(bytes, hash: hash)
            }
        }
    }

    private mutating func writeNew(_ string: UnsafeBufferPointer<UInt8>, hash: UInt64) {
        write(StringForm.new)
        unsafe write(bytes: string)
        unsafe table.remember(string, hash: hash)
    }
}

/// How a string is written: one of these numbers, and what belongs to it.
enum StringForm {
    static let none: UInt64 = 0
    /// Its length and its bytes.
    static let new: UInt64 = 1
    /// The whole range of the current fact, white space folded.
    static let range: UInt64 = 2
    /// A part of it: start, counted from the range's, and length in the text. White space folded.
    static let part: UInt64 = 3
    /// The number of one of the record's strings, counted from this.
    static let known: UInt64 = 4
}
