import Glibc

/// Reads pages that hold no text that can be read: `pdftoppm` draws each, and `tesseract` reads the picture by way of a pipe.
/// Both are programs of their own with limits of time and memory, as all that touches a document.
struct PageRecogniser {
    let slots: RecognitionSlots

    private struct Job {
        let page: Int
        let dotsPerInch: Float
        let drawing: PDFProgram.Running
        let reading: PDFProgram.Running
    }

    /// Puts what is read in place of the words of some pages; a page on which nothing is found stays as it is.
    /// - Parameter numbers: places in `pages`.
    /// - Returns: the places of the pages that were read.
    /// - Throws: `ReadError.noProgram` where there is none.
    func read(_ numbers: [Int], of document: [UInt8], into pages: inout [WordPage]) throws(ReadError) -> [Int] {
        let file = try PDFProgram.file(of: document)
        defer { close(file) }
        var (jobs, done): ([Job], [Int]) = ([], [])
        var next = 0
        let numbers = numbers.prefix(PDFLimits.mostRecognisedPages)
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
            if let page = try finish(job, pages[job.page]) {
                pages[job.page] = page
                done.append(job.page)
            }
        }
        return done
    }

    private func start(_ page: WordPage, at place: Int, of file: Int32) throws(ReadError) -> Job {
        let longest = max(page.width, page.height, 1)
        let dots = min(PDFLimits.dotsPerInch, PDFLimits.mostDots * PDFLimits.pointsPerInch / longest).rounded(.up)
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

    /// The page with the words that were read; nil where there are none.
    private func finish(_ job: Job, _ page: WordPage) throws(ReadError) -> WordPage? {
        defer { slots.give() }
        var words = RecognisedWords(page, dotsPerInch: job.dotsPerInch)
        let end = Self.reader.finish(job.reading) { part in
            words.take(part)
            return true
        }
        let drawn = Self.reader.end(of: job.drawing.process, early: end == .exited(0) ? nil : .stopped)
        words.dropLoneMarks()
        if end == .notFound { throw .noProgram("tesseract") }
        if drawn == .notFound { throw .noProgram("pdftoppm") }
        return end == .exited(0) && TextQuality.verdict(of: words.page) == .text ? words.page : nil
    }

    /// Ends a job that nobody waits for.
    private func end(_ job: Job) {
        for process in [job.reading, job.drawing] { kill(-process.process, SIGKILL) }
        _ = Self.reader.finish(job.reading) { _ in false }
        _ = Self.reader.end(of: job.drawing.process, early: .stopped)
        slots.give()
    }
}
