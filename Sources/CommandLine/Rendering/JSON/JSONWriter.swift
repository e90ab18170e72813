/// Writes one JSON value (RFC 8259) as UTF-8, without white space. The caller sees to it that names do not repeat.
///
/// Whoever reads it gets every string back as it was; on a terminal it does nothing, since hidden characters are written
/// as `\u202e`.
///
/// A document may hold millions of facts: with a sink, bytes go there as they come and are not kept.
package struct JSONWriter {
    private var bytes: [UInt8] = []
    /// Whether the next name or value in the open object or array has one before it.
    private var needsComma = false
    private let sink: ((SafeText) -> Void)?
    /// Bytes after which they are given to the sink.
    private static let limit = 1 << 16

    package init(to sink: ((SafeText) -> Void)? = nil) { self.sink = sink }

    /// What has been written and was not given to the sink.
    package var text: SafeText { SafeText(madeSafe: bytes) }

    package mutating func object(_ body: (inout JSONWriter) -> Void) { nested("{", "}", body) }

    package mutating func array<Items: Sequence>(_ items: Items, _ body: (inout JSONWriter, Items.Element) -> Void) {
        nested("[", "]") { writer in for item in items { body(&writer, item) } }
    }

    /// The name of the value that is written next.
    package mutating func name(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    package mutating func value(_ string: String?) {
        separate()
        if let string { quote(string) } else { bytes.append(contentsOf: "null".utf8) }
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

    /// A number to one tenth.
    package mutating func value(tenths number: Double) {
        let tenths = Int64(exactly: (number * 10).rounded()) ?? 0
        let sign = tenths < 0 ? "-" : ""
        separate()
        bytes.append(contentsOf: "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)".utf8)
    }

    package mutating func value(_ truth: Bool) {
        separate()
        bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    }

    /// A string given as UTF-8; bytes that are none become U+FFFD.
    package mutating func value(utf8: some Collection<UInt8>) { value(String(decoding: utf8, as: UTF8.self)) }

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
        sink(text)
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        if Self.isPlain(text) {
            bytes.append(contentsOf: text.utf8)
        } else {
            for scalar in text.unicodeScalars { append(scalar) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether every character stands for itself; ASCII, which most strings are, is looked at as bytes.
    private static func isPlain(_ text: String) -> Bool {
        let isPlainASCII = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
            unsafe bytes.allSatisfy { 0x20 <= $0 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        }
        return isPlainASCII == true
            || text.unicodeScalars.allSatisfy { $0 != "\"" && $0 != "\\" && !HiddenCharacters.contains($0) }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": bytes.append(contentsOf: "\\\"".utf8)
        case "\\": bytes.append(contentsOf: "\\\\".utf8)
        case "\n": bytes.append(contentsOf: "\\n".utf8)
        case "\r": bytes.append(contentsOf: "\\r".utf8)
        case "\t": bytes.append(contentsOf: "\\t".utf8)
        case _ where HiddenCharacters.contains(scalar): for unit in String(scalar).utf16 { escape(unit) }
        default: bytes.append(contentsOf: String(scalar).utf8)
        }
    }

    /// A code unit of UTF-16 as `\u00XX`.
    private mutating func escape(_ unit: UInt16) {
        let digits = String(unit, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.count))
        bytes.append(contentsOf: digits.utf8)
    }
}
