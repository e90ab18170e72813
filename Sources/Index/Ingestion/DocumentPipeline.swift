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

    /// Largest document that is read where nothing else is said, in bytes.
    package static let byteLimit = 128 << 20

    /// - Parameters:
    ///   - byteLimit: largest document that is read, in bytes.
    ///   - memoryLimit: most memory that one document may take, in bytes; see `MemoryAllowance`.
    ///   - extractsFacts: whether facts are looked for; without, `facts` gives none.
    ///   - waits: whether pipes and devices are read too, and waited for.
    ///   - recognition: which pages of PDFs are read from their pictures.
    ///   - pagesAtOnce: how many of these at once, all documents together.
    ///   - memory: what was read from pictures in earlier runs.
    package init(
        byteLimit: Int = Self.byteLimit, memoryLimit: Int = .max, extractsFacts: Bool = true, waits: Bool = false,
        recognition: PageRecognition = .never, pagesAtOnce: Int = 1,
        memory: RecognitionMemory? = nil
    ) {
        self.extractsFacts = extractsFacts
        loader = FileLoader(byteLimit: byteLimit, waits: waits)
        reader = DocumentReader(
            byteLimit: byteLimit, memoryLimit: memoryLimit, recognition: recognition,
            slots: RecognitionSlots(pagesAtOnce), memory: memory)
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

    /// The documents of a file of an archive, with their names in the archive: itself, or the lines of an export.
    package func forEachDocument(
        in file: ArchivedFile, path: String, _ body: (_ name: String, Result<CouncilDocument, ReadError>) -> Void
    ) {
        do throws(ReadError) {
            let (bytes, place) = (try file.contents.get(), path + ReadError.memberMark + file.name)
            guard let format = file.format, format == .jsonLines else {
                return body(file.name, .success(try reader.read(bytes: bytes, path: place, format: file.format)))
            }
            forEachDocument(in: LineBlock(of: bytes), path: place) { entry in
                body(entry.id.isEmpty ? file.name : file.name + ReadError.memberMark + entry.id, entry.document)
            }
        } catch {
            body(file.name, .failure(error))
        }
    }

    /// Calls `body` with each document of the file at `path`: the file itself, what an archive holds, or the lines of an export.
    /// - Parameter onFailure: called with what cannot be read, by its path, and what `body` throws.
    package func forEachDocument(
        at path: [UInt8], _ body: (CouncilDocument) throws(ReadError) -> Void,
        onFailure: (_ path: String, ReadError) -> Void
    ) {
        let name = RawText.shown(path)
        func take(_ document: Result<CouncilDocument, ReadError>, _ path: String) {
            do throws(ReadError) { try body(try document.get()) } catch { onFailure(path, error) }
        }
        do throws(ReadError) {
            switch try DocumentFormat(path: name) {
            case .archive:
                var archive = try archive(path)
                try forEachDocument(of: &archive, path: name, take)
            case .jsonLines:
                var lines = try LineBlockReader(path: path, lineLimit: reader.byteLimit)
                while let block = try lines.next() { forEachDocument(in: block, path: name, take) }
            default: take(.success(try read(path: path)), name)
            }
        } catch {
            onFailure(name, error)
        }
    }

    /// The same for bytes without a name that promises anything; what they hold tells what they are.
    /// - Parameter name: stands for their path.
    package func forEachDocument(
        in bytes: [UInt8], named name: String, _ body: (CouncilDocument) throws(ReadError) -> Void,
        onFailure: (_ path: String, ReadError) -> Void
    ) {
        func take(_ document: Result<CouncilDocument, ReadError>, _ path: String) {
            do throws(ReadError) { try body(try document.get()) } catch { onFailure(path, error) }
        }
        do throws(ReadError) {
            guard bytes.count <= reader.byteLimit else { throw .tooLarge(bytes: bytes.count, limit: reader.byteLimit) }
            switch DocumentFormat(content: bytes) {
            case .archive:
                var archive = try ArchiveReader(
                    contents: bytes, name: name, blockBytes: 1, byteLimit: reader.byteLimit)
                try forEachDocument(of: &archive, path: name, take)
            case .jsonLines: forEachDocument(in: LineBlock(of: bytes), path: name, take)
            case let format: take(.success(try read(bytes: bytes, path: name, format: format)), name)
            }
        } catch {
            onFailure(name, error)
        }
    }

    private func forEachDocument(
        of archive: inout ArchiveReader, path: String, _ take: (Result<CouncilDocument, ReadError>, String) -> Void
    ) throws(ReadError) {
        while let block = try archive.next() {
            for file in block {
                forEachDocument(in: file, path: path) { take($1, path + ReadError.memberMark + $0) }
            }
        }
    }

    private func forEachDocument(
        in block: LineBlock, path: String, _ take: (Result<CouncilDocument, ReadError>, String) -> Void
    ) {
        forEachDocument(in: block, path: path) { entry in
            take(entry.document, entry.id.isEmpty ? path : path + ReadError.memberMark + entry.id)
        }
    }

    /// The files of an archive, one at a time.
    package func archive(_ path: [UInt8], blockBytes: Int = 1) throws(ReadError) -> ArchiveReader {
        try ArchiveReader(path: path, blockBytes: blockBytes, byteLimit: reader.byteLimit)
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
        try paper(of: document, tokens: tokens).facts
    }

    /// The same, with the bytes at which the passages of its text begin; none where no facts are looked for.
    func paper(of document: CouncilDocument, tokens: TokenStream) throws(ReadError) -> (
        facts: ExtractedDocument, passages: [UInt32]
    ) {
        guard extractsFacts else { return (ExtractedDocument(), []) }
        let most = try Self.rest(of: document, tokens).room(for: MemoryWeight.fact)
        let found = extractor.extractPassages(
            document.structure, tokens: tokens, declared: document.declared, mostFacts: most)
        guard let found else { throw document.allowance.excess }
        return (found.document, found.passages)
    }

    /// What is left of a document's allowance beside its tokens, lines and tables.
    private static func rest(
        of document: CouncilDocument, _ tokens: TokenStream
    ) throws(ReadError) -> MemoryAllowance {
        var allowance = document.allowance
        // Of a text with escapes a second stream is made, of the text without them.
        let streams = UnescapedText.holdsEscapes(document.structure.bytes) ? 2 : 1
        try allowance.take(tokens.count * streams, of: MemoryWeight.token)
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
