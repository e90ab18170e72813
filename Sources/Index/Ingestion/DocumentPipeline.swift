package import DocumentReading
package import Extraction
package import Lexing
import SourceText

/// Takes one document through reading, lexing and extraction. Without state; any number of threads may use one.
package struct DocumentPipeline: Sendable {
    private let loader: FileLoader
    private let reader: DocumentReader
    private let extractor = Extractor()
    private let extractsFacts: Bool

    private static let mostKnownKinds = 256

    /// - Parameters:
    ///   - byteLimit: largest document that is read, in bytes.
    ///   - memoryLimit: most memory that one document may take, in bytes; see `MemoryAllowance`.
    ///   - extractsFacts: whether facts are looked for; without, `facts` gives none.
    ///   - waits: whether pipes and devices are read too, and waited for.
    ///   - recognition: which pages of PDFs are read from their pictures.
    ///   - pagesAtOnce: how many of these at once, all documents together.
    package init(
        byteLimit: Int = 128 << 20, memoryLimit: Int = .max, extractsFacts: Bool = true, waits: Bool = false,
        recognition: PageRecognition = .never, pagesAtOnce: Int = 1
    ) {
        self.extractsFacts = extractsFacts
        loader = FileLoader(byteLimit: byteLimit, waits: waits)
        reader = DocumentReader(
            byteLimit: byteLimit, memoryLimit: memoryLimit, recognition: recognition,
            slots: RecognitionSlots(pagesAtOnce))
    }

    /// Reads the file at `path`, which need not be UTF-8; its extension says what it is.
    /// - Complexity: O(*n*) in the file's size, as all here.
    package func read(path: [UInt8]) throws(ReadError) -> CouncilDocument {
        let name = RawText.shown(path)
        // An unknown kind is told by its name: large pictures and archives are not loaded first.
        let format = try DocumentFormat(path: name)
        return try read(bytes: try loader.load(path: path), path: name, format: format)
    }

    /// The bytes of a file that `read(bytes:path:format:)` takes.
    package func load(path: [UInt8]) throws(ReadError) -> [UInt8] { try loader.load(path: path) }

    package func read(bytes: [UInt8], path: String, format: DocumentFormat) throws(ReadError) -> CouncilDocument {
        try reader.read(bytes: bytes, path: path, format: format)
    }

    /// The documents of a block of JSON lines, in order, and the lines that are none.
    package func forEachDocument(in block: LineBlock, path: String, _ body: (JSONLinesParser.Entry) -> Void) {
        guard let parser = JSONLinesParser(reader: reader) else {
            return body(JSONLinesParser.Entry(line: block.firstLine, id: "", document: .failure(.noParser)))
        }
        parser.forEachDocument(in: block, path: path, body)
    }

    /// - Throws: `ReadError.beyondMemory` and `.tooDense` where tokens, lines and tables take more than is left for the document.
    package func tokens(of document: CouncilDocument) throws(ReadError) -> TokenStream {
        let most = document.allowance.room(for: MemoryWeight.token)
        guard let tokens = TokenStream(lexing: document.structure.bytes, most: most) else {
            throw document.allowance.excess
        }
        _ = try Self.rest(of: document, tokens)
        return tokens
    }

    /// - Throws: the same where there are more facts than that.
    package func facts(of document: CouncilDocument, tokens: TokenStream) throws(ReadError) -> ExtractedDocument {
        guard extractsFacts else { return ExtractedDocument() }
        let most = try Self.rest(of: document, tokens).room(for: MemoryWeight.fact)
        let found = extractor.extract(
            document.structure, tokens: tokens, declared: document.declared, mostFacts: most)
        guard var facts = found else { throw document.allowance.excess }
        if document.format == .jsonLines { Self.declare(document.declared, in: &facts.header) }
        return facts
    }

    /// What is left of a document's allowance beside its tokens, lines and tables.
    private static func rest(
        of document: CouncilDocument, _ tokens: TokenStream
    ) throws(ReadError) -> MemoryAllowance {
        var allowance = document.allowance
        try allowance.take(tokens.count, of: MemoryWeight.token)
        try allowance.take(tokens.numbers.count + tokens.amounts.count, of: MemoryWeight.value)
        try allowance.take(tokens.lineCount, of: MemoryWeight.line)
        try allowance.take(tokens.markerCount, of: MemoryWeight.marker)
        // Words are counted only where all of them might be too many.
        // Cells and words are counted only where all tokens might be too many.
        if tokens.count > allowance.room(for: MemoryWeight.cell + MemoryWeight.row + MemoryWeight.table) {
            let parts = tokens.tableParts
            try allowance.take(parts.cells, of: MemoryWeight.cell)
            try allowance.take(parts.rows, of: MemoryWeight.row)
            try allowance.take(parts.tables, of: MemoryWeight.table)
        }
        if tokens.count > allowance.room(for: MemoryWeight.word) {
            try allowance.take(tokens.distinctCount, of: MemoryWeight.word)
        }
        return allowance
    }

    /// What an export says of a paper goes before what is read from its text: it comes from the register of papers.
    private static func declare(_ declared: DeclaredMetadata, in header: inout DocumentHeader) {
        if let title = declared.title, !title.isEmpty { header.subject = title }
        if let number = declared.number { header.zaaknummer = number }
        if let date = declared.date.flatMap(DeclaredValues.day) {
            (header.date, header.dateSource) = (date, .declared)
        }
        if let kind = declared.kind.flatMap(DeclaredValues.kind) { header.kind = kind }
    }

    /// The declared values of a JSON line that say nothing to griffie.
    /// - Parameter knownKinds: kinds that earlier lines declared and griffie knows; most lines declare one of them.
    /// - Complexity: O(*n*) in the values.
    func unusedValues(
        of document: CouncilDocument, line: Int, knownKinds: inout Set<String>
    ) -> [ReadingRemark.Matter] {
        var unused: [ReadingRemark.Matter] = []
        if let date = document.declared.date, !date.isEmpty, DeclaredValues.day(date) == nil {
            unused.append(.noDate(date, line: line))
        }
        if let kind = document.declared.kind, !kind.isEmpty, !knownKinds.contains(kind) {
            if DeclaredValues.kind(kind) == nil {
                unused.append(.unknownKind(kind, line: line))
            } else if knownKinds.count < Self.mostKnownKinds {
                knownKinds.insert(kind)
            }
        }
        return unused
    }
}
