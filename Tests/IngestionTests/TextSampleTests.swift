import DocumentReading
import Foundation
import TestSupport
import Testing

@testable import Ingestion

/// What the dictionary of texts is made of.
@Suite struct TextSampleTests {
    private let sandbox: Sandbox
    private let pipeline = DocumentPipeline()

    init() throws { sandbox = try Sandbox() }

    /// Text of words that repeat each other now and then.
    private static func text(_ bytes: Int, _ generator: inout SeededGenerator) -> String {
        var text = ""
        while text.utf8.count < bytes {
            text += "besluit \(Int.random(in: 0..<5000, using: &generator)) van de raad over punt "
            text += String(UInt64.random(in: 0..<1 << 40, using: &generator), radix: 36) + "\n"
        }
        return text
    }

    private func item(_ name: String, _ content: String, _ format: DocumentFormat) throws -> WorkPlan.Item {
        let path = try sandbox.write(name, content)
        return WorkPlan.Item(
            file: SourceFile(
                path: Array(path.utf8), size: content.utf8.count, times: FileTimes(modified: 0, changed: 0)),
            name: Array(name.utf8),
            format: format, known: nil)
    }

    private func files(_ count: Int) throws -> [WorkPlan.Item] {
        var generator = SeededGenerator(seed: 1)
        return try (0..<count).map { try item("\($0).txt", Self.text(20_000, &generator), .plainText) }
    }

    @Test func `files give a dictionary, the same each time`() throws {
        let items = try files(250)
        let (first, second) = (TextSample(of: items, pipeline), TextSample(of: items, pipeline))
        #expect(first?.dictionary != nil)
        #expect(first == second)
    }

    @Test func `lines of a file give one too`() throws {
        var generator = SeededGenerator(seed: 2)
        let lines = try (0..<500).map { number in
            let line = ["id": "\(number)", "text": Self.text(10_000, &generator)]
            return String(decoding: try JSONSerialization.data(withJSONObject: line), as: UTF8.self)
        }
        let items = [try item("export.jsonl", lines.joined(separator: "\n") + "\n", .jsonLines)]
        #expect(TextSample(of: items, pipeline)?.dictionary != nil)
    }

    @Test func `little work gives none, and files that cannot be read are passed over`() throws {
        #expect(TextSample(of: try files(20), pipeline) == nil)
        let items = try files(250)
        for item in items.prefix(60) {
            try FileManager.default.removeItem(atPath: String(decoding: item.file.path, as: UTF8.self))
        }
        #expect(TextSample(of: items, pipeline)?.dictionary != nil)
    }
}
