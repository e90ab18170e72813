/// Writes one JSON value (RFC 8259) as UTF-8 bytes, without white space. The caller sees to it that names do not repeat.
///
/// A document may hold millions of facts: with a sink, bytes go there as they come and are not kept.
package struct JSONWriter {
    /// Written and not given to the sink.
    package private(set) var bytes: [UInt8] = []
    /// Whether the next name or value in the open object or array has one before it.
    private var needsComma = false
    private let sink: (([UInt8]) -> Void)?
    /// Bytes after which they are given to the sink.
    private static let limit = 1 << 16

    package init(to sink: (([UInt8]) -> Void)? = nil) { self.sink = sink }

    package mutating func object(_ body: (inout JSONWriter) -> Void) { nested("{", "}", body) }

    package mutating func array<Items: Sequence>(_ items: Items, _ body: (inout JSONWriter, Items.Element) -> Void) {
        nested("[", "]") { writer in for item in items { body(&writer, item) } }
    }

    /// The name of the value that is written next.
    package mutating func name(_ name: String) {
        separate()
        quote(name.utf8)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    package mutating func value(_ string: String?) {
        separate()
        if let string { quote(string.utf8) } else { bytes.append(contentsOf: "null".utf8) }
    }

    package mutating func value(_ number: Int64?) {
        separate()
        bytes.append(contentsOf: (number.map(String.init) ?? "null").utf8)
    }

    package mutating func value(_ number: Int?) { value(number.map(Int64.init)) }

    /// JSON has no word for infinity or for no number: they become null.
    package mutating func value(_ number: Float) {
        separate()
        bytes.append(contentsOf: (number.isFinite ? String(number) : "null").utf8)
    }

    package mutating func value(_ truth: Bool) {
        separate()
        bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    }

    /// A string given as UTF-8, which must be valid.
    package mutating func value(utf8: some Sequence<UInt8>) {
        separate()
        quote(utf8)
    }

    package mutating func field(_ name: String, _ string: String?) {
        self.name(name)
        value(string)
    }

    package mutating func field(_ name: String, _ number: Int?) {
        self.name(name)
        value(number)
    }

    package mutating func field(_ name: String, _ number: Int64?) {
        self.name(name)
        value(number)
    }

    private mutating func nested(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: open))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: close))
        needsComma = true
        if bytes.count >= Self.limit { drain() }
    }

    /// Gives the sink, if there is one, what it has not yet.
    package mutating func drain() {
        guard let sink else { return }
        sink(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func quote(_ utf8: some Sequence<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        if utf8.withContiguousStorageIfAvailable({ appendIfPlain($0) }) != true { escape(utf8) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends bytes of which none has to be escaped; false where one has.
    private mutating func appendIfPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in utf8 where byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            return false
        }
        bytes.append(contentsOf: utf8)
        return true
    }

    private mutating func escape(_ utf8: some Sequence<UInt8>) {
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
            case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
            case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
            case 0..<0x20, 0x7F: escape(byte)
            default: bytes.append(byte)
            }
        }
    }

    /// A control character as `\u00XX`.
    private mutating func escape(_ byte: UInt8) {
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
    }
}
