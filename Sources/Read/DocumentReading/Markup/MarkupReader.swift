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
        let declaredEncoding = Self.declaredEncoding(bytes)
        let decoded = try DecodedText.decode(
            bytes, legacy: declaredEncoding ?? .windows1252, mostRuns: left.room(for: MemoryWeight.run))
        try left.take(decoded.offsets.runs.count, of: MemoryWeight.run)
        let (decodedSource, skipped) = Self.withoutMark(decoded.bytes)
        var source = decodedSource
        if syntax == .html { BogusComments.close(in: &source) }
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
        warnings = decoded.encoding == declaredEncoding ? [] : decoded.warnings
        if text.bytes.isEmpty { warnings.append(Diagnostic(.warning, "holds metadata but no text")) }
    }

    /// The encoding that the first bytes name: ISO 8859-15, or Windows-1252, which every browser takes ISO 8859-1 for (WHATWG
    /// Encoding Standard); nil where they name none of these.
    private static func declaredEncoding(_ bytes: [UInt8]) -> TextEncoding? {
        let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
        if ["iso-8859-15", "latin-9", "latin9"].contains(where: head.contains) { return .latin9 }
        let names = ["windows-1252", "cp1252", "iso-8859-1\"", "iso-8859-1'", "iso-8859-1;", "iso-8859-1>", "latin1"]
        return names.contains(where: head.contains) ? .windows1252 : nil
    }

    /// The bytes without a byte order mark, and how many were left out.
    private static func withoutMark(_ bytes: [UInt8]) -> ([UInt8], Int) {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? (Array(bytes[3...]), 3) : (bytes, 0)
    }
}
