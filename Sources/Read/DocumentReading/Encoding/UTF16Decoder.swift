import SourceText

/// UTF-16 to UTF-8. A unit that is no character becomes U+FFFD, with one warning for the file.
struct UTF16Decoder {
    enum ByteOrder { case little, big }

    private static let replacement: Unicode.Scalar = "\u{FFFD}"
    private let bytes: [UInt8]
    private let order: ByteOrder
    private var text: [UInt8] = []
    private var offsets = OffsetMap()

    init(_ bytes: [UInt8], _ order: ByteOrder) {
        self.bytes = bytes
        self.order = order
    }

    /// The byte order that the mark at the start tells; nil where there is none.
    static func markedOrder(of bytes: [UInt8]) -> ByteOrder? {
        guard bytes.count >= 2 else { return nil }
        if bytes[0] == 0xFF, bytes[1] == 0xFE { return .little }
        if bytes[0] == 0xFE, bytes[1] == 0xFF { return .big }
        return nil
    }

    /// Without a mark, the byte order is told by the side on which the first 4096 bytes have their NULs: text in Latin
    /// script has one in nearly every pair, always on the same side.
    static func unmarkedOrder(of bytes: [UInt8]) -> ByteOrder? {
        let pairs = min(bytes.count, 4096) / 2
        var (even, odd) = (0, 0)
        for pair in 0..<pairs {
            if bytes[2 * pair] == 0 { even += 1 }
            if bytes[2 * pair + 1] == 0 { odd += 1 }
        }
        guard pairs >= 4, bytes.count % 2 == 0 else { return nil }
        if odd * 10 >= pairs * 7, even == 0 { return .little }
        if even * 10 >= pairs * 7, odd == 0 { return .big }
        return nil
    }

    /// - Throws: `ReadError.empty` where nothing follows the byte order mark, `ReadError.binary` at a NUL character.
    consuming func decode(mostRuns: Int) throws(ReadError) -> DecodedText {
        let hasMark = unit(at: 0) == 0xFEFF
        var index = hasMark ? 2 : 0
        guard index + 1 < bytes.count else { throw .empty }
        text.reserveCapacity(bytes.count / 2 + bytes.count / 16)
        var firstBad: Int?
        while index < bytes.count, offsets.runs.count <= mostRuns {
            guard index + 1 < bytes.count else {
                firstBad = firstBad ?? index
                append(Self.replacement, from: index, count: 1)
                break
            }
            let (scalar, count) = scalar(at: index)
            guard scalar != Unicode.Scalar(0) else { throw .binary(offset: index) }
            if scalar == nil { firstBad = firstBad ?? index }
            append(scalar ?? Self.replacement, from: index, count: count)
            index += count
        }
        let encoding: TextEncoding = order == .little ? .utf16LittleEndian : .utf16BigEndian
        var result = DecodedText(bytes: text, offsets: offsets, encoding: encoding)
        if let firstBad {
            let place = ByteRange(start: firstBad, end: min(firstBad + 2, bytes.count))
            result.warnings.append(
                Diagnostic(
                    .warning, "the UTF-16 here is broken; U+FFFD stands for what could not be read", range: place))
        }
        return result
    }

    private func unit(at index: Int) -> UInt16 {
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return order == .little ? first | second << 8 : first << 8 | second
    }

    private func scalar(at index: Int) -> (Unicode.Scalar?, count: Int) {
        let lead = unit(at: index)
        if let scalar = Unicode.Scalar(UInt32(lead)) { return (scalar, 2) }
        guard lead < 0xDC00, index + 3 < bytes.count else { return (nil, 2) }
        let trail = unit(at: index + 2)
        guard (0xDC00...0xDFFF).contains(trail) else { return (nil, 2) }
        return (Unicode.Scalar(0x10000 + (UInt32(lead) - 0xD800) << 10 + (UInt32(trail) - 0xDC00)), 4)
    }

    private mutating func append(_ scalar: Unicode.Scalar, from index: Int, count: Int) {
        let before = text.count
        if let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
        offsets.append(textCount: text.count - before, original: ByteRange(start: index, end: index + count))
    }
}
