import Glibc

/// Reads pages that hold no text that can be read: `pdftoppm` draws each, and `tesseract` reads the picture by way of a pipe.
/// Both are programs of their own with limits of time and memory, as all that touches a document.
struct PageRecogniser {
    let slots: RecognitionSlots
    /// What was read of the document earlier, by the numbers of pages.
    let known: [Int: [UInt8]]

    /// What came of pages that were looked at.
    struct Result {
        /// Places of the pages that were read.
        var places: [Int] = []
        /// What was read of each, also where it was nothing.
        var text = RecognisedText()
    }

    private struct Job {
        let page: Int
        let dotsPerInch: Float
        let drawing: PDFProgram.Running
        let reading: PDFProgram.Running
    }

    /// Puts what is read in place of the words of some pages; a page on which nothing is found stays as it is.
    /// - Parameter numbers: places in `pages`.
    /// - Throws: `ReadError.noProgram` where there is none.
    func read(_ numbers: [Int], of document: [UInt8], into pages: inout [WordPage]) throws(ReadError) -> Result {
        let numbers = numbers.prefix(PDFLimits.mostRecognisedPages)
        var result = Result()
        for place in numbers {
            guard let lines = known[pages[place].number] else { continue }
            var words = RecognisedWords(pages[place], dotsPerInch: Self.dots(of: pages[place]))
            words.take(lines[...])
            result.add(words, at: place, to: &pages)
        }
        let unknown = numbers.filter { known[pages[$0].number] == nil }
        if !unknown.isEmpty { try read(unknown, of: document, into: &pages, &result) }
        return result
    }

    private func read(
        _ numbers: [Int], of document: [UInt8], into pages: inout [WordPage], _ result: inout Result
    ) throws(ReadError) {
        let file = try PDFProgram.file(of: document)
        defer { close(file) }
        var jobs: [Job] = []
        var next = 0
        defer { for job in jobs { end(job) } }
        while next < numbers.count || !jobs.isEmpty {
            while next < numbers.count, slots.take(waits: jobs.isEmpty) {
                do throws(ReadError) {
                    jobs.append(try start(pages[numbers[next]], at: numbers[next], of: file))
                } catch {
                    slots.give()
                    throw error
                }
                next += 1
            }
            let job = jobs.removeFirst()
            if let words = try finish(job, pages[job.page]) { result.add(words, at: job.page, to: &pages) }
        }
    }

    /// In which a page is drawn, to an inch.
    private static func dots(of page: WordPage) -> Float {
        let longest = max(page.width, page.height, 1)
        return min(PDFLimits.dotsPerInch, PDFLimits.mostDots * PDFLimits.pointsPerInch / longest).rounded(.up)
    }

    private func start(_ page: WordPage, at place: Int, of file: Int32) throws(ReadError) -> Job {
        let dots = Self.dots(of: page)
        // Each program has a place of its own in the file.
        let input = unsafe open("/proc/self/fd/\(file)", O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw .noMemory }
        defer { close(input) }
        let number = "\(page.number)"
        let drawing = try PDFProgram(
            name: "pdftoppm",
            arguments: ["-q", "-r", "\(Int(dots))", "-gray", "-f", number, "-l", number, "-singlefile", "-"]
        ).start(input)
        // The picture goes from one to the other.
        defer { close(drawing.output) }
        do throws(ReadError) {
            let reading = try Self.reader.start(drawing.output)
            return Job(page: place, dotsPerInch: dots, drawing: drawing, reading: reading)
        } catch {
            kill(-drawing.process, SIGKILL)
            _ = Self.reader.end(of: drawing.process, early: .stopped)
            throw error
        }
    }

    static let reader = PDFProgram(name: "tesseract", arguments: ["-", "-", "-l", "nld", "--psm", "1", "tsv"])

    /// What was read, maybe nothing; nil where a program did not come to its end.
    private func finish(_ job: Job, _ page: WordPage) throws(ReadError) -> RecognisedWords? {
        defer { slots.give() }
        var words = RecognisedWords(page, dotsPerInch: job.dotsPerInch)
        let end = Self.reader.finish(job.reading) { part in
            words.take(part)
            return true
        }
        let drawn = Self.reader.end(of: job.drawing.process, early: end == .exited(0) ? nil : .stopped)
        if end == .notFound { throw .noProgram("tesseract") }
        if drawn == .notFound { throw .noProgram("pdftoppm") }
        return end == .exited(0) ? words : nil
    }

    /// Ends a job that nobody waits for.
    private func end(_ job: Job) {
        for process in [job.reading, job.drawing] { kill(-process.process, SIGKILL) }
        _ = Self.reader.finish(job.reading) { _ in false }
        _ = Self.reader.end(of: job.drawing.process, early: .stopped)
        slots.give()
    }
}

extension PageRecogniser.Result {
    /// Puts what was read in place of the words of a page, where it is text.
    fileprivate mutating func add(_ words: RecognisedWords, at place: Int, to pages: inout [WordPage]) {
        var words = words
        text.add(page: pages[place].number, lines: words.lines)
        words.dropLoneMarks()
        guard TextQuality.verdict(of: words.page) == .text else { return }
        pages[place] = words.page
        places.append(place)
    }
}
