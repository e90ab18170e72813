import Calendar
import DocumentReading
import Extraction
import Foundation
import Lexing
import SourceText
import TestSupport
import Testing
import Vocabulary

/// Whole heads of papers, in the forms and house styles in which councils set them, and all that the head says.
@Suite struct HeaderCorpusTests {
    /// One paper of `Corpora/headers.txt`.
    struct Sample: CustomTestStringConvertible {
        let name: String
        let text: String
        /// Lines `kind: …`, `date: …`, `field: label = value`, `section: title`, in the order of the answer.
        let facts: [String]
        var testDescription: String { name }
    }

    @Test(arguments: try samples()) func `a head says`(sample: Sample) throws {
        let document = try DocumentReader().read(bytes: Array(sample.text.utf8), path: sample.name)
        let tokens = TokenStream(lexing: document.structure.bytes)
        let facts = Extractor().extract(document.structure, tokens: tokens, declared: document.declared)
        #expect(Self.said(facts) == sample.facts)
    }

    private static func said(_ facts: ExtractedDocument) -> [String] {
        let header = facts.header
        let values: [(String, String?)] = [
            ("gemeente", header.gemeente), ("date", header.date?.description), ("zaaknummer", header.zaaknummer),
            ("subject", header.subject),
        ]
        return ["kind: \(header.kind.rawValue)"] + values.compactMap { name, value in value.map { "\(name): \($0)" } }
            + header.fields.map { "field: \($0.label) = \($0.value)" } + facts.sections.map { "section: \($0.title)" }
    }

    /// A sample begins with `=== name`, its text goes on to a line `---` above the facts.
    static func samples() throws -> [Sample] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Corpora/headers.txt")
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.components(separatedBy: "\n=== ").dropFirst().map { part in
            let lines = part.components(separatedBy: "\n")
            let border = lines.lastIndex(of: "---") ?? lines.count
            let facts = lines[min(border + 1, lines.count)...].filter { !$0.isEmpty }
            return Sample(name: lines[0], text: lines[1..<border].joined(separator: "\n") + "\n", facts: facts)
        }
    }
}
