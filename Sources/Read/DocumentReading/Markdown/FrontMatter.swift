import SourceText

/// The head of a Markdown document in YAML: names and values between two lines of hyphens (Jekyll and Pandoc, metadata
/// blocks). Of YAML only values on the line of their name are read.
struct FrontMatter {
    /// Where the text behind it starts.
    private(set) var end = 0
    private(set) var declared = DeclaredMetadata()

    /// Lines of the longest head, its two marks included.
    private static let mostLines = 200
    private static let opening = Array("---".utf8)
    private static let closings = [opening, Array("...".utf8)]

    /// nil where the text does not begin with one.
    /// - Complexity: O(*n*) in its length.
    init?(_ bytes: [UInt8]) {
        var scanner = LineScanner(bytes)
        guard let first = scanner.next(), bytes[first.text] == Self.opening[...] else { return nil }
        for _ in 1..<Self.mostLines {
            guard let line = scanner.next() else { return nil }
            if line.isBlank || line.indent > 0 || bytes[line.textStart] == UInt8(ascii: "#") { continue }
            if Self.closings.contains(where: { bytes[line.text] == $0[...] }) {
                guard !declared.isEmpty else { return nil }
                end = line.end
                return
            }
            if !take(bytes[line.text]) { return nil }
        }
        return nil
    }

    /// `title: "Nota"`, or an item of a list of values; false where the line is none of YAML.
    private mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
        if line.starts(with: Array("- ".utf8)) { return true }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            line[..<colon].allSatisfy(Self.isNameByte)
        else { return false }
        let rest = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }
        guard rest.startIndex > colon + 1 || rest.isEmpty else { return false }
        let value = Self.unquoted(rest)
        let name = String(decoding: line[..<colon], as: UTF8.self)
        if !value.isEmpty { declared.take(name, String(decoding: value, as: UTF8.self)) }
        return true
    }

    /// A letter or digit of any alphabet, a hyphen or a low line.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: byte >= 0x80
        }
    }

    private static func unquoted(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard value.count > 1, let first = value.first, first == value.last,
            first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        else { return value }
        return value.dropFirst().dropLast()
    }
}

extension [UInt8] {
    fileprivate subscript(range: ByteRange) -> ArraySlice<UInt8> { self[range.start..<range.end] }
}
