import DocumentReading
import Extraction
import Foundation
import Lexing
import SourceText
import TestSupport
import Testing

/// Papers that were cut off or put together wrong: facts or none, never a trap.
@Suite struct TornDocumentTests {
    /// What a line may consist of besides words; some lines hold nothing else.
    private static let marks = [
        "#", "**", "-", "1.", "1.1", "a)", "|", "€", "art.", "Artikel", "\"", "(", ":", "2022-", "d.d.", "</b>",
        "Bijlage", "1",
    ]

    @Test(arguments: Self.marks) func `a heading above a line that is only a mark`(mark: String) {
        for text in [
            "Inleiding\n\n\(mark)", "Inleiding\n\n\(mark)\n", "Bijlage 1\n\(mark)\n\(mark)",
            "Portefeuillehouder: J. de Wit\n\(mark)", mark,
        ] {
            extract(text)
        }
    }

    @Test(arguments: ["/", "-", ":", " /", " en", " nr."]) func `a number cut off behind a mark`(mark: String) {
        extract("# Raadsvoorstel\n\nZaaknummer: 2022-0155681\(mark)")
        extract("Raadsvoorstel nr. 15/15\(mark)")
    }

    @Test(arguments: ["kenmerk", "ons kenmerk", "1234 AB", "Raadsvoorstel\n\n2022 RI"])
    func `a paper that ends with a label or a postcode`(end: String) {
        extract(end)
        extract("Inleiding\n\n" + end)
        extract("Datum: 1 mei 2023\n" + end)
    }

    @Test func `papers cut off anywhere, with marks torn out of place`() throws {
        var generator = SeededGenerator(seed: 41)
        let names = try FileManager.default.contentsOfDirectory(atPath: ProjectFiles.corpus.path).sorted()
        for name in names {
            let whole = try Data(contentsOf: ProjectFiles.corpus.appending(path: name))
            for _ in 0..<repetitions(2) {
                var text = String(
                    decoding: whole.prefix(Int.random(in: 0...whole.count, using: &generator)), as: UTF8.self)
                var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                for _ in 0..<4 {
                    lines.insert(
                        Self.marks.randomElement(using: &generator)!,
                        at: Int.random(in: 0...lines.count, using: &generator))
                }
                text = lines.joined(separator: "\n")
                extract(text)
                extract(text + "\n\n" + Self.marks.randomElement(using: &generator)!)
            }
        }
    }

    private func extract(_ text: String) {
        guard let document = try? DocumentReader().read(bytes: Array(text.utf8), path: "torn.md") else { return }
        let structure = document.structure
        let facts = Extractor().extract(structure, tokens: TokenStream(lexing: structure.bytes))
        for section in facts.sections { #expect(section.range.end <= structure.bytes.count) }
    }
}
