/// A text without the backslashes that Markdown puts before signs (CommonMark 2.4, backslash escapes): converters write
/// `€ 2\.298\.000,\-`, `R\-OVH/2017/0412` and `1\.` where the paper has none. It is what rules read; the file's own bytes
/// stay what facts are told in, by `original(of:)`.
package struct UnescapedText: Sendable {
    /// The text with its blocks, both without the backslashes.
    package let text: StructuredText
    private let places: OffsetMap

    /// Nil where no sign is escaped, as in most texts.
    /// - Complexity: O(*n*) in the text and its blocks.
    package init?(_ text: StructuredText) {
        let escapes = Self.escapes(in: text.bytes)
        guard !escapes.isEmpty else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.bytes.count)
        var places = OffsetMap()
        var start = 0
        for end in escapes + [text.bytes.count] {
            bytes += text.bytes[start..<end]
            places.append(textCount: end - start, original: ByteRange(start: start, end: end))
            start = min(end + 1, text.bytes.count)
        }
        let blocks = text.blocks.map { block in
            var block = block
            (block.range, block.outerRange) = (
                Self.moved(block.range, past: escapes), Self.moved(block.outerRange, past: escapes)
            )
            return block
        }
        self.text = StructuredText(bytes: bytes, blocks: blocks)
        self.places = places
    }

    /// The bytes of the text as it was that a range of `text` was read from.
    /// - Complexity: O(log *n*).
    package func original(of range: ByteRange) -> ByteRange { places.original(of: range) }

    /// Whether a sign is escaped at all.
    /// - Complexity: O(*n*).
    package static func holdsEscapes(_ bytes: [UInt8]) -> Bool {
        !escapes(in: bytes).isEmpty
    }

    private static let backslash = UInt8(ascii: "\\")
    /// Signs that stay escaped: bare they would be marks of Markdown or HTML to those who read on.
    private static let marks = Set("#|<>`".utf8)

    /// Offsets of the backslashes before a sign or a line's end, in order.
    private static func escapes(in bytes: [UInt8]) -> [Int] {
        guard holdsBackslash(bytes) else { return [] }
        var escapes: [Int] = []
        var offset = 0
        while offset + 1 < bytes.count {
            let isEscape = bytes[offset] == backslash && mayBeEscaped(bytes[offset + 1])
            if isEscape { escapes.append(offset) }
            offset += isEscape ? 2 : 1
        }
        return escapes
    }

    /// Whether there is one at all: most texts have none, so that eight bytes are looked at together.
    private static func holdsBackslash(_ bytes: [UInt8]) -> Bool {
        let (ones, tops) = (UInt64(0x0101_0101_0101_0101), UInt64(0x8080_8080_8080_8080))
        let wanted = UInt64(backslash) * ones
        return unsafe bytes.withUnsafeBytes { bytes in
            var offset = 0
            while offset + atOnce <= bytes.count {
                // A byte of it is zero where the text has the sign: only there taking one away sets the top bit.
                let rest = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ wanted
                if (rest &- ones) & ~rest & tops != 0 { return true }
                offset += atOnce
            }
            while offset < bytes.count {
                if unsafe bytes[offset] == backslash { return true }
                offset += 1
            }
            return false
        }
    }

    /// Bytes that are looked at together.
    private static let atOnce = MemoryLayout<UInt64>.size

    private static func mayBeEscaped(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
        case UInt8(ascii: "!")...UInt8(ascii: "/"), UInt8(ascii: ":")...UInt8(ascii: "@"),
            UInt8(ascii: "[")...UInt8(ascii: "_"), UInt8(ascii: "{")...UInt8(ascii: "~"):
            !marks.contains(byte)
        default: false
        }
    }

    /// A range of the original in the text without `escapes`.
    private static func moved(_ range: ByteRange, past escapes: [Int]) -> ByteRange {
        func moved(_ offset: Int) -> Int { offset - escapes.partitioningIndex { $0 >= offset } }
        return ByteRange(start: moved(range.start), end: moved(range.end))
    }
}
