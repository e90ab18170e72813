import DocumentReading
import Extraction
import Foundation
import Lexing
import SourceText
import TestSupport
import Testing

/// Converters to Markdown put a backslash before each sign that might be a mark of it.
@Suite struct EscapedPaperTests {
    private static let papers =
        ((try? FileManager.default.contentsOfDirectory(atPath: ProjectFiles.corpus.path)) ?? [])
        .filter { $0.hasSuffix(".md") }.sorted()

    @Test func `there are papers to read`() { #expect(!Self.papers.isEmpty) }

    @Test(arguments: papers) func `a paper with escapes says what it says without`(name: String) throws {
        let data = try Data(contentsOf: ProjectFiles.corpus.appending(path: name))
        let plain = String(decoding: data, as: UTF8.self)
        let escaped = plain.replacing(#/([\p{L}\d])([.\-()])([\p{L}\d])/#) { "\($0.1)\\\($0.2)\($0.3)" }
        let difference = try facts(escaped, name).difference(from: facts(plain, name))
        #expect(difference.isEmpty, "\(name): \(difference)")
    }

    /// All that is said, without the places; the words of the places without backslashes.
    private func facts(_ paper: String, _ name: String) throws -> [String] {
        let text = try DocumentReader().read(bytes: Array(paper.utf8), path: name).structure
        let found = Extractor().extract(text, tokens: TokenStream(lexing: text.bytes))
        var dump = ""
        Swift.dump(found, to: &dump)
        let ranges =
            [found.amounts.map(\.range), found.dates.map(\.range), found.zaaknummers.map(\.range)].joined()
            + found.legalReferences.map(\.range)
        let places = #/(start|end): \d+/#
        return dump.replacing(places, with: "").split(separator: "\n").map(String.init)
            + ranges.map { text.string($0).replacing("\\", with: "") }
    }
}
