import SourceText

/// Reads HTML and XML: encoding, elements, text.
struct MarkupReader {
    var text: StructuredText
    var declared: DeclaredMetadata
    var encoding: TextEncoding
    var warnings: [Diagnostic]

    /// - Parameter allowance: what events, and after them blocks, may take.
    /// - Throws: what decoding and parsing throw, and `ReadError.noText` where there is neither text nor metadata.
    init(_ bytes: [UInt8], _ syntax: MarkupParser.Syntax, _ allowance: MemoryAllowance) throws(ReadError) {
        var left = allowance
        let decoded = try DecodedText.decode(
            bytes, declaresLatin9: Self.declares(Self.latin9, in: bytes), mostRuns: left.room(for: MemoryWeight.run))
        try left.take(decoded.offsets.runs.count, of: MemoryWeight.run)
        var (source, skipped) = Self.withoutMark(decoded.bytes)
        if syntax == .html { ConditionalSections.blank(&source) }
        let events = try MarkupParser.events(of: source, syntax, left)
        try left.take(events.memory)
        let isHTML = syntax == .html || events.names.first?.lowercased() == "html"
        var maker = MarkupTextMaker(
            events, source: source, vocabulary: isHTML ? HTMLVocabulary.roles : PublicationVocabulary.roles)
        text = maker.make(within: left.room(for: 1))
        declared = maker.declared
        guard !text.bytes.isEmpty || !declared.isEmpty else { throw .noText }
        text.offsets = text.offsets.shifted(by: skipped).mapped(through: decoded.offsets)
        encoding = decoded.encoding
        warnings = decoded.encoding == .windows1252 && Self.declares(Self.latin1, in: bytes) ? [] : decoded.warnings
        if text.bytes.isEmpty { warnings.append(Diagnostic(.warning, "holds metadata but no text")) }
    }

    /// Names of Windows-1252 and of ISO 8859-1, which every browser reads as Windows-1252 (WHATWG Encoding Standard).
    private static let latin1 = [
        "windows-1252", "cp1252", "iso-8859-1\"", "iso-8859-1'", "iso-8859-1;", "iso-8859-1>", "latin1",
    ]
    private static let latin9 = ["iso-8859-15", "latin9"]
    /// Bytes in which a page declares its encoding (HTML Living Standard, 4.2.5.4).
    private static let declarationBytes = 1024

    /// Whether the first bytes have one of these names.
    private static func declares(_ names: [String], in bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(declarationBytes), as: UTF8.self).lowercased()
        return names.contains { head.contains($0) }
    }

    /// The bytes without a byte order mark, and how many were left out.
    static func withoutMark(_ bytes: [UInt8]) -> ([UInt8], Int) {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? (Array(bytes[3...]), 3) : (bytes, 0)
    }
}
