import Foundation
import TestSupport
import Testing

/// The same paper gives the same facts as Markdown, Word and OpenDocument. `Scripts/office_corpus.py` makes the latter two.
@Suite struct OfficeCorpusTests {
    private static let folder = ProjectFiles.corpus.deletingLastPathComponent().appending(path: "office")
    private static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".docx") }.map { String($0.dropLast(5)) }.sorted()
    }()

    @Test func `there are papers`() { #expect(Self.names.count > 15) }

    @Test(arguments: [".docx", ".odt"]) func `the facts are those of the Markdown`(ending: String) throws {
        let sandbox = try Sandbox()
        let griffie = sandbox.griffie
        for name in Self.names {
            let markdown = try griffie("extract", ProjectFiles.corpus.appending(path: name + ".md").path)
            let office = try griffie("extract", Self.folder.appending(path: name + ending).path)
            #expect(markdown.status == 0 && office.status == 0, "\(name): \(office.messages)")
            let (wanted, found) = (try Self.facts(markdown.output), try Self.facts(office.output))
            #expect(wanted.keys.sorted() == found.keys.sorted(), "\(name)")
            for (key, value) in wanted where found[key] != value {
                Issue.record("\(name)\(ending): \(key) is \(found[key] ?? ""), not \(value)")
            }
        }
    }

    /// The facts by kind, without what the format alone decides: places, levels of headings, marks of type.
    private static func facts(_ json: String) throws -> [String: String] {
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        return object.filter { $0.key != "source" && $0.key != "sections" }.mapValues { text(of: $0) }
    }

    private static let left: Set = ["start", "end", "original", "level", "rule", "section"]

    private static func text(of value: Any) -> String {
        if let object = value as? [String: Any] {
            return "{"
                + object.filter { !left.contains($0.key) }.sorted { $0.key < $1.key }.map {
                    $0.key + ":" + text(of: $0.value)
                }
                .joined(separator: ",") + "}"
        }
        if let list = value as? [Any] { return "[" + list.map(text).joined(separator: ",") + "]" }
        return "\(value)".replacing("**", with: "").filter { !$0.isWhitespace }
    }
}
