import SourceText
import TestSupport
import Testing

@testable import DocumentReading

/// Whatever the programs print that read PDF and pictures of pages: text whose blocks and boxes lie where they must.
@Suite struct PDFNoiseTests {
    private static let word = #"<word xMin="10.5" yMin="20.0" xMax="40.0" yMax="31.0">€ 425.</word>"#
    private static let parts = [
        #"<page width="595.0" height="842.0">"#, "</page>", "<word ", #"xMin=""#, #"xMax="1e38""#, #"yMin="-5""#, "nan",
        "1.", ">", "\"", "&amp;", "&", "237.06", "a.", "Datum", "\u{FFFD}", "\n", word, word,
    ]
    private static let columns = [
        "5", "1", "300", "40", "-1", "96", "nan", "1e30", "", "\t", "€", "40oK", "‘tekst", "•", "\t\t", "999999999",
        "\n",
    ]

    private func bytes(of parts: [String], _ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = (0..<count).flatMap { _ in Array(parts.randomElement(using: &generator)!.utf8) }
        for _ in 0..<Int.random(in: 0...5, using: &generator) where !bytes.isEmpty {
            bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        }
        return bytes
    }

    private func expectSound(_ pages: [WordPage], _ seed: Int) {
        let layouts = PageLayout.pages(pages)
        var writer = PageTextWriter(layouts)
        let text = writer.write()
        #expect(String(validating: text.bytes, as: UTF8.self) != nil, "seed \(seed)")
        #expect(
            text.blocks.allSatisfy { $0.range.start <= $0.range.end && $0.range.end <= text.bytes.count },
            "seed \(seed)")
        let boxes = text.pages?.boxes(of: .init(start: 0, end: text.bytes.count)) ?? []
        #expect(boxes.allSatisfy { $0.left <= $0.right && $0.top <= $0.bottom }, "seed \(seed)")
        for layout in layouts { _ = layout.furnitureTexts }
    }

    @Test func `words and boxes`() {
        for seed in 0..<repetitions(400) {
            var generator = SeededGenerator(seed: UInt64(seed))
            let bytes = bytes(of: Self.parts, Int.random(in: 0...200, using: &generator), &generator)
            var scanner = BoxScanner(mostWords: 500)
            var rest = bytes[...]
            while !rest.isEmpty {
                let size = Int.random(in: 1...64, using: &generator)
                scanner.take(rest.prefix(size))
                rest = rest.dropFirst(size)
            }
            expectSound(scanner.pages, seed)
        }
    }

    @Test func `words of a picture`() {
        for seed in 0..<repetitions(400) {
            var generator = SeededGenerator(seed: UInt64(seed))
            var lines: [UInt8] = []
            for _ in 0..<Int.random(in: 0...40, using: &generator) {
                let isLine = Bool.random(using: &generator)
                lines += Array((isLine ? "5\t1\t1\t1\t1\t2\t30\t1500\t80\t40\t90\t" : "").utf8)
                lines += bytes(of: Self.columns, Int.random(in: 0...24, using: &generator), &generator) + [10]
            }
            var words = RecognisedWords(WordPage(number: 1, width: 595, height: 842), dotsPerInch: 300)
            words.take(lines[...])
            words.dropLoneMarks()
            expectSound([words.page], seed)
        }
    }
}
