import DocumentReading
import Foundation
import Lexing
import SourceText
import TestSupport
import Testing

@testable import Extraction

/// The prefilter shows rules the tokens with which they may begin. Nothing may be found that it hides.
@Suite struct PrefilterTests {
    private static let texts =
        ((try? FileManager.default.contentsOfDirectory(atPath: ProjectFiles.corpus.path)) ?? []).sorted()

    @Test func `there are papers to read`() { #expect(!Self.texts.isEmpty) }

    @Test(arguments: texts) func `with every mark set the facts are the same`(name: String) throws {
        let data = try Data(contentsOf: ProjectFiles.corpus.appending(path: name))
        let text = try DocumentReader().read(bytes: Array(data), path: name).structure
        let tokens = TokenStream(lexing: text.bytes)
        func facts(_ marksAll: Bool) -> String {
            let reading = Reading(
                text: text, tokens: tokens, declared: DeclaredMetadata(), table: Extractor.interests, marksAll: marksAll
            )
            var dump = ""
            Swift.dump(Extractor().extract(reading), to: &dump)
            return dump
        }
        let (some, all) = (facts(false).split(separator: "\n"), facts(true).split(separator: "\n"))
        let difference = all.difference(from: some)
        #expect(difference.isEmpty, "\(name): \(difference)")
    }
}
