import Foundation
import TestSupport
import Testing

/// Papers of the corpus as PDF: the boxes of each fact hold the words that it names, as `pdftotext` places them.
@Suite(.enabled(if: PDFWriter.canBeRead, "pdftotext is not here; make setup installs it")) struct PDFBoxTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws { sandbox = try Sandbox() }

    private static let papers = [
        "bergerhorst-mfa-memo", "drieveen-besluitenlijst-raad", "elzerwoud-ijsbaan-raadsvoorstel",
        "hoogerbroek-afval-raadsvoorstel", "lindevoort-kazerne-raadsbesluit-krediet", "lindevoort-vragen-bomenkap",
    ]

    private struct Word {
        let page: Int
        let box: [Double]
        let text: String
    }

    /// The lines of a text on pages, as a typewriter sets them: words at multiples of one width.
    private func pdf(of text: String) -> PDFWriter {
        var pdf = PDFWriter()
        let (lines, linesOfPage) = (text.split(separator: "\n", omittingEmptySubsequences: false), 55)
        for (place, line) in lines.enumerated() {
            if place % linesOfPage == 0 { pdf.addPage() }
            let top = 60 + Double(place % linesOfPage) * 13
            var column = 0
            for word in line.split(separator: " ", omittingEmptySubsequences: false) {
                if !word.isEmpty { pdf.add(String(word), left: 50 + Double(column) * 5, top: top, size: 8) }
                column += word.count + 1
            }
        }
        return pdf
    }

    private func words(ofPDF path: String) throws -> [Word] {
        let env = CommandRunner(URL(filePath: "/usr/bin/env"), in: sandbox.folder)
        var page = 0
        return try env("pdftotext", "-q", "-enc", "UTF-8", "-bbox", path, "-").output.split(separator: "\n").compactMap
        {
            line in
            if line.contains("<page ") { page += 1 }
            let parts = line.split(separator: "\"")
            guard line.contains("<word "), parts.count > 8, let end = line.range(of: "</word>") else { return nil }
            let text = line[line.range(of: "\">")!.upperBound..<end.lowerBound]
            let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
                .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
            return Word(page: page, box: [1, 3, 5, 7].compactMap { Double(parts[$0]) }, text: plain)
        }
    }

    @Test(arguments: papers) func `boxes hold the words of facts`(name: String) throws {
        let source = ProjectFiles.root.appending(path: "Corpus/documents/\(name).txt")
        try sandbox.write("stuk.pdf", pdf(of: try String(contentsOf: source, encoding: .utf8)).bytes)
        let words = try words(ofPDF: "stuk.pdf")
        let output = try griffie("extract", "stuk.pdf").output
        let json = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        var count = 0
        for kind in ["amounts", "dates", "deadlines", "legal_references", "zaaknummers", "related_decisions"] {
            for fact in json[kind] as? [[String: Any]] ?? [] {
                let text = try #require(fact["text"] as? String)
                let page = try #require(fact["page"] as? Int, "\(text)")
                let boxes = (fact["box"] as? [[Double]]) ?? (fact["box"] as? [Double]).map { [$0] } ?? []
                let held = words.filter { word in
                    let (x, y) = ((word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2)
                    return word.page == page
                        && boxes.contains { $0[0] <= x && x <= $0[2] && $0[1] <= y && y <= $0[3] }
                }
                let bare = text.filter { !$0.isWhitespace }
                // Lines from top to bottom: the program has an order of its own.
                let found = held.sorted { ($0.box[1], $0.box[0]) < ($1.box[1], $1.box[0]) }.map(\.text).joined()
                // A fact may be a part of a word: `(€ 5.000)`. What goes on on the next page has its boxes on the first.
                #expect(found.contains(bare) || bare.hasPrefix(found) && !found.isEmpty, "\(kind): \(text) | \(found)")
                #expect(found.count <= bare.count + Self.mostBeside, "\(kind): \(text) | \(found)")
                count += 1
            }
        }
        #expect(count >= 3, "\(output)")
    }

    /// Characters of the words of a fact that are no part of it: brackets and stops.
    private static let mostBeside = 24

    @Test func `damaged copies are named once each, and stop no other`() throws {
        var paper = PDFWriter()
        paper.add("De raad stelt een krediet van € 400.000 beschikbaar voor de kwikstaart.", left: 70, top: 100)
        let bytes = paper.bytes
        var generator = SeededGenerator(seed: 11)
        for number in 0..<repetitions(50) {
            var copy = bytes
            if number.isMultiple(of: 2) {
                copy = Array(copy.prefix(Int.random(in: 1..<bytes.count, using: &generator)))
            } else {
                for _ in 0..<8 {
                    copy[Int.random(in: 0..<copy.count, using: &generator)] ^= UInt8.random(
                        in: 1...255, using: &generator)
                }
            }
            try sandbox.write("stukken/kapot\(number).pdf", copy)
        }
        try sandbox.write("stukken/goed.pdf", bytes)
        let run = try griffie("index", "--ocr=never", "stukken")
        #expect([0, 2].contains(run.status) && !run.crashed, "\(run.messages)")
        #expect(try griffie("search", "--count", "bron:stukken/goed.pdf").output != "0\n")
        let named = run.messages.split(separator: "\n").filter { $0.contains("kapot") && !$0.contains("note: ") }
            .compactMap { $0.split(separator: ": ").first { $0.contains("kapot") } }
        #expect(Set(named).count == named.count, "\(run.messages)")
        #expect(try griffie("check").status == 0)
    }
}
