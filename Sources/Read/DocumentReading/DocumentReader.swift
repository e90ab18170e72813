import SourceText

/// Reads documents: bytes of a file to text, blocks, and the way back to the file.
///
/// A value without state; any number of threads may use one.
package struct DocumentReader: Sendable {
    /// Largest file that is read, in bytes.
    package var byteLimit: Int
    /// Most memory that work on one document may take, in bytes; see `MemoryAllowance` for what each may take.
    package var memoryLimit: Int

    /// Which pages of PDFs are read from their pictures.
    package var recognition: PageRecognition
    private let slots: RecognitionSlots
    private let memory: RecognitionMemory?

    /// - Parameters:
    ///   - slots: how many pages may be recognised at once.
    ///   - memory: what was read from pictures in earlier runs.
    package init(
        byteLimit: Int = 128 << 20, memoryLimit: Int = .max, recognition: PageRecognition = .never,
        slots: RecognitionSlots = RecognitionSlots(1), memory: RecognitionMemory? = nil
    ) {
        self.byteLimit = byteLimit
        self.memoryLimit = memoryLimit
        self.recognition = recognition
        self.slots = slots
        self.memory = memory
    }

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
        var allowance = MemoryAllowance(size: bytes.count, limit: memoryLimit)
        // The file and its text.
        try allowance.take(bytes.count, of: 2)
        var document = try read(bytes, path, named, allowance)
        document.declared.fileName = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
        return document
    }

    private func read(
        _ bytes: [UInt8], _ path: String, _ format: DocumentFormat, _ allowance: MemoryAllowance
    ) throws(ReadError) -> CouncilDocument {
        switch Self.format(of: bytes, named: format) {
        case .plainText, .markdown: return try readLines(bytes, path: path, format: format, allowance)
        case .html: return try readMarkup(bytes, .html, path: path, format: .html, allowance)
        case .xml: return try readMarkup(bytes, .xml, path: path, format: .xml, allowance)
        case .pdf:
            return try PDFReader(memoryLimit: memoryLimit, recognition: recognition, slots: slots, memory: memory)
                .read(bytes, path: path)
        case .picture:
            return try PictureReader(memoryLimit: memoryLimit, recognition: recognition, slots: slots, memory: memory)
                .read(bytes, path: path)
        case .word, .openText, .workbook, .openSheet, .richText, .oldWord, .oldSheet, .slides:
            return try OfficeReader(
                byteLimit: byteLimit, memoryLimit: memoryLimit,
                converter: OfficeConverter(byteLimit: byteLimit, slots: slots)
            ).read(bytes, path: path)
        case .jsonLines, .archive: throw .manyDocuments
        }
    }

    /// The format that a file has by its first bytes, where these tell; else the one that its name promises.
    private static func format(of bytes: [UInt8], named format: DocumentFormat) -> DocumentFormat {
        switch (BinarySignature(bytes), format) {
        // Many documents in one file are read elsewhere.
        case (_, .jsonLines), (_, .archive): format
        case (.pdf, _): .pdf
        case (.zip, _), (.compoundFile, _): .word
        case (.rtf, _): .richText
        case (let kind?, _) where kind.isPicture: .picture
        case (nil, _) where format == .plainText || format.isOffice: HTMLDetector.isPage(bytes) ? .html : format
        default: format
        }
    }

    private func readMarkup(
        _ bytes: [UInt8], _ syntax: MarkupParser.Syntax, path: String, format: DocumentFormat,
        _ allowance: MemoryAllowance
    ) throws(ReadError) -> CouncilDocument {
        let read = try MarkupReader(bytes, syntax, allowance)
        return CouncilDocument(
            path: path, format: format, encoding: read.encoding, originalByteCount: bytes.count, structure: read.text,
            declared: read.declared, warnings: read.warnings, allowance: try Self.rest(of: allowance, read.text))
    }

    private func readLines(
        _ bytes: [UInt8], path: String, format: DocumentFormat, _ allowance: MemoryAllowance
    ) throws(ReadError) -> CouncilDocument {
        let text = try DecodedText.decode(bytes, mostRuns: allowance.room(for: MemoryWeight.run))
        // A scan that was saved as text is the ends of its pages alone.
        guard text.bytes.contains(where: { $0 > UInt8(ascii: " ") }) else { throw .noText }
        var left = allowance
        try left.take(text.offsets.runs.count, of: MemoryWeight.run)
        let isMarkdown = format == .markdown || MarkdownDetector.looksLikeMarkdown(text.bytes)
        let head = isMarkdown ? FrontMatter(text.bytes) : nil
        var parser = BlockParser(
            text.bytes, from: head?.end ?? 0, isMarkdown: isMarkdown, mostBlocks: left.room(for: MemoryWeight.block))
        let structure = StructuredText(bytes: text.bytes, offsets: text.offsets, blocks: parser.parse())
        return CouncilDocument(
            path: path, format: isMarkdown ? .markdown : .plainText, encoding: text.encoding,
            originalByteCount: bytes.count, structure: structure,
            declared: head?.declared ?? DeclaredMetadata(),
            warnings: text.warnings, allowance: try Self.rest(of: allowance, structure))
    }

    /// What is left beside a text's blocks and its way back to the file.
    private static func rest(of allowance: MemoryAllowance, _ text: StructuredText) throws(ReadError) -> MemoryAllowance
    {
        var allowance = allowance
        try allowance.take(text.blocks.count, of: MemoryWeight.block)
        try allowance.take(text.offsets.runs.count, of: MemoryWeight.run)
        return allowance
    }
}
