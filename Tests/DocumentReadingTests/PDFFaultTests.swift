import SourceText
import TestSupport
import Testing

@testable import DocumentReading

/// Whatever a PDF is: an error that says why, in bounded time.
@Suite(.enabled(if: PDFWriter.canBeRead, "pdftotext is not here; make setup installs it"))
struct PDFFaultTests {
    private func fault(_ bytes: [UInt8]) -> ReadError? {
        do {
            _ = try DocumentReader().read(bytes: bytes, path: "a.pdf")
            return nil
        } catch {
            return error
        }
    }

    private var paper: PDFWriter {
        var pdf = PDFWriter()
        pdf.add(
            lines: ["De raad besluit het voorstel aan te nemen", "en het krediet te verlenen."], left: 70, top: 100)
        return pdf
    }

    @Test func `another kind of file`() {
        #expect(fault(Array("<html>geen pdf</html>".utf8)) == .notPDF)
        #expect(fault(Array("%PDF-1.7\nen verder niets".utf8)).map(isDamage) == true)
    }

    private func isDamage(_ error: ReadError) -> Bool { if case .damagedPDF = error { true } else { false } }

    @Test func `no pages, no text`() {
        #expect(fault(PDFWriter().bytes) != nil)
        var pdf = PDFWriter()
        pdf.addPage()
        #expect(fault(pdf.bytes) == .noTextLayer(pages: 1))
        pdf.addPage()
        #expect(fault(pdf.bytes)?.message(path: "a.pdf") == "a.pdf: is a scan: no text on its 2 pages")
    }

    @Test func `locked with a password`() {
        // An encryption dictionary that no empty password opens.
        let key = String(repeating: "41", count: 32)
        let text = String(decoding: paper.bytes, as: UTF8.self).replacing(
            "/Root 1 0 R",
            with: "/Root 1 0 R/ID[<\(key)><\(key)>]/Encrypt<</Filter/Standard/V 1/R 2/O<\(key)>/U<\(key)>/P -4>>")
        #expect(fault(Array(text.utf8)) == .encrypted)
    }

    @Test func `cut and flipped copies`() {
        let bytes = paper.bytes
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<20 {
            let cut = Array(bytes.prefix(Int.random(in: 1..<bytes.count, using: &generator)))
            _ = fault(cut)
            var flipped = bytes
            for _ in 0..<8 {
                flipped[Int.random(in: 8..<bytes.count, using: &generator)] ^= UInt8.random(
                    in: 1...255, using: &generator)
            }
            _ = fault(flipped)
        }
    }

    @Test func `programs that do not behave`() throws {
        func run(_ name: String, _ arguments: [String], most: Int = .max) throws -> (PDFProgram.End, Int) {
            var count = 0
            let program = PDFProgram(name: name, arguments: arguments, seconds: 0.5)
            let end = try program.run(on: [1, 2, 3]) { part in
                count += part.count
                return count < most
            }
            return (end, count)
        }
        #expect(try run("cat", []) == (.exited(0), 3))
        #expect(try run("false", []) == (.exited(1), 0))
        #expect(try run("sleep", ["100"]).0 == .tookTooLong)
        #expect(try run("yes", [], most: 1 << 20).0 == .stopped)
        // It closes its output and runs on; it leaves a child behind that holds it open.
        #expect(try run("sh", ["-c", "exec >&-; sleep 100"]).0 == .died)
        #expect(try run("sh", ["-c", "sleep 100 & echo x"]) == (.tookTooLong, 2))
        #expect(try run("sh", ["-c", "kill -SEGV $$"]).0 == .died)
        #expect(throws: ReadError.noProgram("griffie-no-such-program")) { try run("griffie-no-such-program", []) }
    }

    @Test func `a name is no option`() throws {
        let sandbox = try Sandbox()
        let path = try sandbox.write("-h.pdf", paper.bytes)
        #expect(
            String(decoding: try DocumentReader().read(path: path).structure.bytes, as: UTF8.self).contains("krediet"))
    }
}

/// What `pdftotext` prints may be anything.
@Suite struct BoxScannerTests {
    private func scan(_ text: String, parts size: Int = .max) -> BoxScanner {
        var scanner = BoxScanner(mostWords: 100)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            scanner.take(rest.prefix(size))
            rest = rest.dropFirst(min(size, rest.count))
        }
        return scanner
    }

    private let page = #"<page width="595.0" height="842.0">"#

    private func word(_ text: String, _ left: String = "10.5") -> String {
        #"<word xMin="\#(left)" yMin="20.0" xMax="40.0" yMax="31.0">\#(text)</word>"#
    }

    @Test(arguments: [1, 3, 7, 1000]) func `however it is cut`(size: Int) {
        let scanner = scan(
            "<doc>\(page)\n\(word("caf\u{E9} &amp; &lt;b&gt;"))\n</page>\(page)\(word("x"))</page></doc>", parts: size)
        #expect(scanner.pages.count == 2 && scanner.wordCount == 2)
        let first = scanner.pages[0]
        #expect(String(decoding: first.bytes, as: UTF8.self) == "caf\u{E9} & <b>")
        #expect(first.words[0].left == 10.5 && first.words[0].bottom == 31)
    }

    @Test func `what is no word is left out`() {
        let scanner = scan(
            word("voor de eerste bladzijde") + page + word("\u{1}\u{7F}") + word("a\u{1}b") + word("\u{2588}\u{2588}")
                + word("nan", "nan") + word("ver", "1e9")
                + word("plat").replacing("31.0", with: "20.00000000000000000000000001")
                + word("groot", "99999999999999999999") + "<word>" + word("z")
        )
        #expect(String(decoding: scanner.pages[0].bytes, as: UTF8.self) == "abz")
    }

    @Test func `more words than are read`() {
        let scanner = scan(page + String(repeating: word("x"), count: 200))
        #expect(scanner.isCut && scanner.wordCount == 100)
    }
}
