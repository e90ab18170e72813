/// Reads a picture of a page, or of several, by `tesseract`: a document of nothing but such pages.
struct PictureReader {
    /// Most memory that the document may take, in bytes.
    let memoryLimit: Int
    let recognition: PageRecognition
    let slots: RecognitionSlots
    /// What was read from pictures in earlier runs.
    let memory: RecognitionMemory?

    func read(_ bytes: [UInt8], path: String) throws(ReadError) -> CouncilDocument {
        guard BinarySignature(bytes)?.isPicture == true else { throw .notPicture }
        guard recognition != .never else { throw .unreadPicture(wasLookedAt: false) }
        let read = if let known = known(bytes) { known } else { try recognised(bytes) }
        let pages = PageLayout.pages(read.done)
        guard pages.contains(where: { $0.verdict == .text }) else { throw .unreadPicture(wasLookedAt: true) }
        let wordCount = pages.reduce(0) { $0 + $1.words.words.count }
        var document = try PDFReader.document(
            pages, wordCount: wordCount, format: .picture, byteCount: bytes.count, path: path, memoryLimit)
        document.warnings = PDFReader.warnings(
            pages, recognised: pages.indices.filter { pages[$0].verdict == .text }, isCut: false)
        document.hasTriedPictures = true
        document.recognised.add(page: RecognisedText.wholeFile, lines: read.lines)
        try document.allowance.take(document.recognised.bytes.count)
        return document
    }

    private func known(_ bytes: [UInt8]) -> RecognisedPages? {
        guard let lines = memory?(bytes)?.pages()[RecognisedText.wholeFile] else { return nil }
        var pages = RecognisedPages()
        pages.take(lines[...])
        return pages
    }

    private func recognised(_ bytes: [UInt8]) throws(ReadError) -> RecognisedPages {
        _ = slots.take(waits: true)
        defer { slots.give() }
        var pages = RecognisedPages()
        let end: PDFProgram.End
        do throws(ReadError) {
            end = try PageRecogniser.reader.run(on: bytes) { part in
                pages.take(part)
                return !pages.isFull
            }
        } catch {
            if recognition == .auto, case .noProgram = error { throw .unreadPicture(wasLookedAt: false) }
            throw error
        }
        switch end {
        case .exited(0), .stopped: return pages
        case .notFound: throw recognition == .auto ? .unreadPicture(wasLookedAt: false) : .noProgram("tesseract")
        case .exited, .died, .tookTooLong: throw .unreadPicture(wasLookedAt: true)
        }
    }
}

/// The pages of what `tesseract … tsv` prints of a picture file.
private struct RecognisedPages {
    private var pages: [RecognisedWords] = []
    private var pending: [UInt8] = []
    /// The lines that open pages.
    private var openings: [[UInt8]] = []

    /// All lines that were read, as they can be taken again.
    var lines: [UInt8] { zip(openings, pages).flatMap { $0 + $1.lines } }

    /// Whether there are more pages than are read.
    var isFull: Bool { pages.count > PDFLimits.mostRecognisedPages }

    /// The pages with their words.
    var done: [WordPage] {
        pages.prefix(PDFLimits.mostRecognisedPages).map { page in
            var page = page
            page.dropLoneMarks()
            return page.page
        }
    }

    /// Takes the next bytes.
    /// - Complexity: O(*n*) in all bytes together.
    mutating func take(_ bytes: ArraySlice<UInt8>) {
        guard pending.count + bytes.count <= PDFLimits.longestTag else { return }
        pending += bytes
        guard let last = pending.lastIndex(of: UInt8(ascii: "\n")) else { return }
        for line in pending[..<last].split(separator: UInt8(ascii: "\n")) {
            if let size = RecognisedWords.sizeOfPage(line) {
                let scale = PDFLimits.pointsPerInch / PDFLimits.dotsPerInch
                let page = WordPage(number: pages.count + 1, width: size.width * scale, height: size.height * scale)
                pages.append(RecognisedWords(page, dotsPerInch: PDFLimits.dotsPerInch))
                openings.append(line + [UInt8(ascii: "\n")])
            } else if !pages.isEmpty {
                pages[pages.count - 1].add(line)
            }
        }
        pending.removeSubrange(...last)
    }
}
