import SourceText

/// Reads a PDF: its words and their boxes by poppler's `pdftotext`, a program of its own; everything else here.
struct PDFReader {
    /// Most memory that the document may take, in bytes.
    let memoryLimit: Int
    /// Which pages are read from their pictures.
    let recognition: PageRecognition
    let slots: RecognitionSlots
    /// What was read from pictures in earlier runs.
    let memory: RecognitionMemory?

    /// - Complexity: O(*n* log *n*) in the words of the document, beside what `pdftotext` takes.
    func read(_ bytes: [UInt8], path: String) throws(ReadError) -> CouncilDocument {
        guard Self.holdsPDF(bytes) else { throw .notPDF }
        let words = try words(of: bytes)
        var wordPages = words.pages
        let recognised = try recognise(&wordPages, of: bytes)
        let pages = PageLayout.pages(wordPages)
        guard pages.contains(where: { $0.verdict == .text }) else { throw .noTextLayer(pages: pages.count) }
        var document = try Self.document(
            pages, wordCount: words.wordCount, format: .pdf, byteCount: bytes.count, path: path, memoryLimit)
        document.warnings = Self.warnings(pages, recognised: recognised?.places ?? [], isCut: words.isCut)
        document.hasTriedPictures = recognised != nil
        document.recognised = recognised?.text ?? RecognisedText()
        try document.allowance.take(document.recognised.bytes.count)
        return document
    }

    /// The document that pages make.
    static func document(
        _ pages: [PageLayout], wordCount: Int, format: DocumentFormat, byteCount: Int, path: String, _ memoryLimit: Int
    ) throws(ReadError) -> CouncilDocument {
        var writer = PageTextWriter(pages)
        var text = writer.write()
        text.furniture = pages.flatMap(\.furnitureTexts)
        var allowance = MemoryAllowance(size: max(byteCount, text.bytes.count), limit: memoryLimit)
        try allowance.take(byteCount)
        try allowance.take(text.bytes.count)
        try allowance.take(wordCount, of: MemoryWeight.place)
        return CouncilDocument(
            path: path, format: format, encoding: .utf8, originalByteCount: byteCount, structure: text,
            declared: DeclaredMetadata(), warnings: [], allowance: allowance,
            unreadPages: pages.filter { $0.verdict != .text }.map(\.words.number))
    }

    /// `%PDF-` in the first kilobyte, where readers look for it.
    static func holdsPDF(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(PDFLimits.bytesBeforeHead)
        return head.indices.contains { head[$0...].starts(with: signature) }
    }

    private static let signature = Array("%PDF-".utf8)

    // MARK: Words

    private func words(of bytes: [UInt8]) throws(ReadError) -> BoxScanner {
        let room = MemoryAllowance(size: max(bytes.count, PDFLimits.leastRoom), limit: memoryLimit)
        var scanner = BoxScanner(mostWords: room.room(for: MemoryWeight.pageWord))
        let program = PDFProgram(name: "pdftotext", arguments: ["-q", "-enc", "UTF-8", "-bbox", "-", "-"])
        let end = try program.run(on: bytes) { part in
            scanner.take(part)
            return !scanner.isCut
        }
        switch end {
        case .stopped: return scanner
        case .exited(0) where !scanner.pages.isEmpty: return scanner
        case .tookTooLong: throw .beyondConverter(program.name)
        case .notFound: throw .noProgram(program.name)
        case .died, .exited: throw try fault(of: bytes)
        }
    }

    /// Why a document cannot be read, as `pdfinfo` says.
    private func fault(of bytes: [UInt8]) throws(ReadError) -> ReadError {
        var message: [UInt8] = []
        let program = PDFProgram(name: "pdfinfo", arguments: ["-"], takesMessages: true)
        let end = try program.run(on: bytes) { part in
            message += part.prefix(PDFLimits.longestMessage - message.count)
            return message.count < PDFLimits.longestMessage
        }
        if Self.contains(message, Self.password) { return .encrypted }
        // It has pages that can be counted, and `pdftotext` ended on them.
        if end == .exited(0) { return .beyondConverter("pdftotext") }
        let line = message.split(separator: UInt8(ascii: "\n")).last ?? []
        return .damagedPDF(reason: String(decoding: line, as: UTF8.self))
    }

    private static let password = Array("Incorrect password".utf8)

    private static func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
        text.indices.contains { text[$0...].starts(with: words) }
    }

    // MARK: Pages that are pictures

    /// Reads pages from their pictures; nil where none was to be looked at, or could be.
    private func recognise(
        _ pages: inout [WordPage], of bytes: [UInt8]
    ) throws(ReadError) -> PageRecogniser.Result? {
        let wanted: [Int]
        switch recognition {
        case .never: return nil
        case .always: wanted = Array(pages.indices)
        case .auto: wanted = pages.indices.filter { TextQuality.verdict(of: pages[$0]) != .text }
        }
        guard !wanted.isEmpty else { return PageRecogniser.Result() }
        do throws(ReadError) {
            return try PageRecogniser(slots: slots, known: memory?(bytes)?.pages() ?? [:]).read(
                wanted, of: bytes, into: &pages)
        } catch {
            if recognition == .auto, case .noProgram = error { return nil }
            throw error
        }
    }

    // MARK: What is said of it

    static func warnings(_ pages: [PageLayout], recognised: [Int], isCut: Bool) -> [Diagnostic] {
        var warnings: [Diagnostic] = []
        if !recognised.isEmpty {
            let numbers = recognised.map { pages[$0].words.number }
            warnings.append(
                Diagnostic(.warning, "\(PageList.text(numbers)) read from a picture; figures may be misread"))
        }
        let unread: [(TextQuality.Verdict, String)] = [(.nothing, "no text"), (.noise, "no readable text")]
        for (verdict, words) in unread {
            let numbers = pages.filter { $0.verdict == verdict }.map(\.words.number)
            if !numbers.isEmpty { warnings.append(Diagnostic(.warning, "\(words) on \(PageList.text(numbers))")) }
        }
        if isCut { warnings.append(Diagnostic(.warning, "has more words than are read; what follows is left out")) }
        return warnings
    }
}
