import SourceText

/// Text that does nothing to whoever prints it: the only thing that griffie's streams take.
///
/// What stands in the source as a literal is written as it is. What comes from outside — a document, the name of a file,
/// a query, the environment — gets in by interpolation or `init(_:)` alone, and there hidden characters become visible.
/// The languages of other programs build on that: `escaping` puts literals in the place of what has a meaning there.
package struct SafeText: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// UTF-8; of a document's text that goes to a pipe, whatever bytes it has.
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// What a literal says. There is no way in for a string that is made while griffie runs.
    package init(stringLiteral literal: StaticString) {
        append(literal)
        if let said = Catalogue.said(string, []) { self = said }
    }

    package init(stringInterpolation interpolation: Interpolation) { self = interpolation.said }

    /// Text on one line: tabs and line ends become a space, every hidden character its number, `<U+202E>`; a byte that an
    /// argument carries and that is no UTF-8 is shown as `RawText` does.
    /// - Complexity: O(*n*).
    package init(_ text: some StringProtocol) { append(text, as: .oneLine) }

    /// Text of several lines: tabs stay and so do line ends, as LF; every other hidden character becomes its number.
    /// - Complexity: O(*n*).
    package init(lines text: some StringProtocol) { append(text, as: .lines) }

    /// The text of a document as `griffie text` prints it.
    /// - Parameter isForTerminal: show it as lines; else it is given byte for byte, since offsets count in it.
    package init(document text: [UInt8], isForTerminal: Bool) {
        self = isForTerminal ? SafeText(lines: String(decoding: text, as: UTF8.self)) : SafeText(madeSafe: text)
    }

    /// For writers within this module that have seen to every character: tests name them.
    init(madeSafe bytes: [UInt8]) { self.bytes = bytes }

    package struct Interpolation: StringInterpolationProtocol {
        private var text = SafeText()
        /// The same as a sentence of the catalogue and what is put into it; nil where English is spoken.
        private var sentence: (template: String, parts: [SafeText])? = Language.current == .english ? nil : ("", [])

        package init(literalCapacity: Int, interpolationCount: Int) { text.bytes.reserveCapacity(2 * literalCapacity) }

        package mutating func appendLiteral(_ literal: StaticString) {
            text.append(literal)
            sentence?.template += literal.description
        }

        package mutating func appendInterpolation(_ part: SafeText) {
            text += part
            sentence?.parts.append(part)
            if let number = sentence?.parts.count { sentence?.template += "%\(number)" }
        }

        package mutating func appendInterpolation(_ part: some StringProtocol) { appendInterpolation(SafeText(part)) }

        package mutating func appendInterpolation(_ number: some BinaryInteger) {
            appendInterpolation(SafeText(String(number)))
        }

        /// What was put together, in the language that is spoken.
        fileprivate var said: SafeText {
            sentence.flatMap { Catalogue.said($0.template, $0.parts) } ?? text
        }
    }

    private mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    private enum Shape { case oneLine, lines }

    private mutating func append(_ text: some StringProtocol, as shape: Shape) {
        if text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return bytes.append(contentsOf: text.utf8) }
        var rest = RawText.shown(carried: String(text)).unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "\r", rest.first == "\n" { continue }  // One line end.
            if HiddenCharacters.contains(scalar) { append(hidden: scalar, shape) } else { append(scalar) }
        }
    }

    private mutating func append(hidden scalar: Unicode.Scalar, _ shape: Shape) {
        switch (shape, scalar) {
        case (.oneLine, "\t"), (.oneLine, "\n"), (.oneLine, "\r"): bytes.append(UInt8(ascii: " "))
        case (.lines, "\t"), (.lines, "\n"): append(scalar)
        default: bytes.append(contentsOf: HiddenCharacters.mark(scalar).utf8)
        }
    }

    fileprivate mutating func append(_ scalar: Unicode.Scalar) {
        if let code = UTF8.encode(scalar) { bytes.append(contentsOf: code) }
    }
}

// MARK: Parts

extension SafeText {
    package var isEmpty: Bool { bytes.isEmpty }

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    package static func + (left: SafeText, right: SafeText) -> SafeText {
        var sum = left
        sum += right
        return sum
    }

    package static func += (left: inout SafeText, right: SafeText) { left.bytes += right.bytes }

    /// The same with literals in the place of characters that mean something to whoever reads it. Goes by scalars: a
    /// quote with an accent is a character of its own to Swift and a quote to other readers.
    func escaping(_ replacement: (Unicode.Scalar) -> SafeText?) -> SafeText {
        var result = SafeText()
        for scalar in string.unicodeScalars {
            if let other = replacement(scalar) { result += other } else { result.append(scalar) }
        }
        return result
    }

    /// Columns on a terminal.
    package var width: Int { DisplayWidth.of(string) }

    /// Cut to `width` columns, `…` for what is left out.
    package func cut(to width: Int) -> SafeText { SafeText(madeSafe: Array(DisplayWidth.cut(string, to: width).utf8)) }

    /// As `cut`, between words where that leaves at least half of the width.
    func cutBetweenWords(to width: Int) -> SafeText {
        SafeText(madeSafe: Array(DisplayWidth.cutBetweenWords(string, to: width).utf8))
    }

    /// The last `count` characters, `…` before them where there are more.
    func last(_ count: Int) -> SafeText {
        let string = string
        return string.count > count ? "…\(string.suffix(count))" : self
    }

    var withoutSpacesAtEnd: SafeText {
        let end = bytes.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
        return SafeText(madeSafe: Array(bytes[..<end]))
    }

    /// `count` spaces.
    static func spaces(_ count: Int) -> SafeText { SafeText(String(repeating: " ", count: max(0, count))) }
}

extension Sequence<SafeText> {
    package func joined(separator: SafeText = "") -> SafeText {
        var (result, isFirst) = (SafeText(), true)
        for part in self {
            if !isFirst { result += separator }
            result += part
            isFirst = false
        }
        return result
    }
}
