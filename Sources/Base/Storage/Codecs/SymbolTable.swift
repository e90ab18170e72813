/// Shortens short texts one by one: up to 255 frequent strings of 1 to 8 bytes are one byte each (FSST, Boncz et al. 2020).
/// Any text can be read without the others, and in tens of nanoseconds.
///
/// Layout: one byte with the number of symbols; the length of each, a byte each; the bytes of each, filled up with zeros to
/// eight. In a text, a byte below that number stands for a symbol, and 255 says that the byte behind it stands for itself. A
/// table of no symbols means that texts are as they are.
@safe
package struct SymbolTable {
    static let maximumCount = 255
    static let maximumLength = 8
    static let escape: UInt8 = 255

    /// For each symbol its bytes, the first one lowest, and how many. Sorted by the first byte, the longer before the shorter.
    private let symbols: [UInt64]
    private let lengths: [UInt8]
    /// Where the symbols of each first byte start; one more than bytes.
    private let starts: [Int]

    /// - Parameter entries: different ones, at most 255, their bytes beyond the length zero.
    init(_ entries: [Symbol]) {
        let sorted = entries.sorted { left, right in
            let (a, b) = (left.bytes & 0xFF, right.bytes & 0xFF)
            if a != b { return a < b }
            return left.length != right.length ? left.length > right.length : left.bytes < right.bytes
        }
        symbols = sorted.map(\.bytes)
        lengths = sorted.map { UInt8($0.length) }
        var starts = [Int](repeating: 0, count: 257)
        for symbol in sorted { starts[Int(symbol.bytes & 0xFF) + 1] += 1 }
        for byte in 0..<256 { starts[byte + 1] += starts[byte] }
        self.starts = starts
    }

    /// One string of the table.
    struct Symbol: Hashable {
        var bytes: UInt64
        var length: Int

        /// Both, one after the other, as far as they fit.
        func followed(by other: Symbol) -> Symbol {
            Symbol(
                bytes: bytes | other.bytes &<< UInt64(8 * length),
                length: min(length + other.length, SymbolTable.maximumLength))
        }
    }

    subscript(code: Int) -> Symbol { Symbol(bytes: symbols[code], length: Int(lengths[code])) }

    /// The longest symbol that the word begins with; nil for none.
    /// - Parameter available: bytes of the word that count.
    @inline(__always)
    func code(of word: UInt64, available: Int) -> Int? {
        let first = Int(word & 0xFF)
        for code in starts[first]..<starts[first + 1] {
            let length = Int(lengths[code])
            if length <= available, word & (.max &>> UInt64(64 &- 8 &* length)) == symbols[code] { return code }
        }
        return nil
    }

    /// Appends the table.
    package func write(to buffer: ByteBuffer) {
        buffer.append(UInt8(symbols.count))
        for length in lengths { buffer.append(length) }
        for symbol in symbols { buffer.append(symbol) }
    }

    /// Appends a text in the table's codes.
    package func encode(_ text: UnsafeRawBufferPointer, into buffer: ByteBuffer) {
        guard !symbols.isEmpty else { return unsafe buffer.append(contentsOf: text) }
        var place = 0
        while place < text.count {
            let available = text.count - place
            let word = unsafe Self.word(text, place)
            if let code = code(of: word, available: available) {
                buffer.append(UInt8(code))
                place += Int(lengths[code])
            } else {
                buffer.append(Self.escape)
                buffer.append(UInt8(truncatingIfNeeded: word))
                place += 1
            }
        }
    }

    /// Eight bytes, those behind the last as zeros.
    @inline(__always)
    static func word(_ text: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
        if place &+ 8 <= text.count {
            return unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        }
        var word: UInt64 = 0
        for index in place..<text.count { word |= unsafe UInt64(text[index]) &<< UInt64(8 &* (index &- place)) }
        return word
    }
}
