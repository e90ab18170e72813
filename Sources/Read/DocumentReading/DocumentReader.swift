import SourceText

/// Reads documents: bytes of a file to text, blocks, and the way back to the file.
///
/// A value without state; any number of threads may use one.
package struct DocumentReader: Sendable {
    /// Largest file that is read, in bytes.
    package var byteLimit: Int

    package init(byteLimit: Int = 128 << 20) { self.byteLimit = byteLimit }

    /// Reads the file at `path` by the format that its extension names.
    /// - Complexity: O(*n*) in the file's size.
    package func read(path: String) throws(ReadError) -> CouncilDocument {
        let format = try DocumentFormat(path: path)
        let bytes = try FileLoader(byteLimit: byteLimit).load(path)
        return try read(bytes: bytes, path: path, format: format)
    }

    /// Reads bytes that are already there. `path` names them in the result; without a `format` its extension decides.
    package func read(bytes: [UInt8], path: String, format: DocumentFormat? = nil) throws(ReadError) -> CouncilDocument
    {
        guard bytes.count <= byteLimit else { throw .tooLarge(bytes: bytes.count, limit: byteLimit) }
        guard !bytes.isEmpty else { throw .empty }
        let named = if let format { format } else { try DocumentFormat(path: path) }
        switch named {
        case .plainText, .markdown: return try readLines(bytes, path: path, format: named)
        case .html: return Self.document(try MarkupReader(bytes, .html), bytes.count, path, .html)
        case .xml: return Self.document(try MarkupReader(bytes, .xml), bytes.count, path, .xml)
        case .jsonLines: throw .manyDocuments
        }
    }

    private static func document(_ read: MarkupReader, _ byteCount: Int, _ path: String, _ format: DocumentFormat)
        -> CouncilDocument
    {
        CouncilDocument(
            path: path, format: format, encoding: read.encoding, originalByteCount: byteCount, structure: read.text,
            declared: read.declared, warnings: read.warnings)
    }

    private func readLines(_ bytes: [UInt8], path: String, format: DocumentFormat) throws(ReadError) -> CouncilDocument
    {
        let text = try DecodedText.decode(bytes)
        let isMarkdown = format == .markdown || MarkdownDetector.looksLikeMarkdown(text.bytes)
        var parser = BlockParser(text.bytes, isMarkdown: isMarkdown)
        let blocks = parser.parse()
        return CouncilDocument(
            path: path, format: isMarkdown ? .markdown : .plainText, encoding: text.encoding,
            originalByteCount: bytes.count,
            structure: StructuredText(bytes: text.bytes, offsets: text.offsets, blocks: blocks),
            declared: DeclaredMetadata(),
            warnings: text.warnings)
    }
}
