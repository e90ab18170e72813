import Foundation
import Lexing
import SourceText
import TestSupport
import Testing
import Vocabulary

/// `Tools/data/phrases.tsv` is what the program knows of words, and each of its rows means something.
@Suite struct PhraseDataTests {
    private struct Row {
        var phrase: String
        var roles: [String]
        var source: String
        var example: String
    }

    private static let root = ProjectFiles.root

    /// Rows of a table below `Tools/data` by columns, without comments and the names of the columns.
    private static func table(_ name: String) throws -> [[String]] {
        let text = try String(contentsOf: root.appending(path: "Tools/data/\(name)"), encoding: .utf8)
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        return lines.dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    private static let rows: [Row] =
        (try? table("phrases.tsv"))?.filter { $0.count == 5 }.map {
            Row(phrase: $0[0], roles: $0[1].components(separatedBy: ", "), source: $0[3], example: $0[4])
        } ?? []

    @Test func `what is generated is what the data gives`() throws {
        let sandbox = try Sandbox()
        let python = CommandRunner(URL(filePath: "/usr/bin/env"), in: Self.root)
        let run = try python("python3", "-B", "Tools/generate_tables.py", "--into", sandbox.folder.path)
        try #require(run.status == 0, "\(run.messages)")
        let made = try sandbox.contents(of: "Sources")
        #expect(made.count == 11)
        for (path, bytes) in made {
            let file = try Data(contentsOf: Self.root.appending(path: "Sources/\(path)"))
            #expect(Array(file) == bytes, "\(path): make tables")
        }
    }

    @Test func `each phrase stands once, as the lexer compares words`() {
        #expect(Self.rows.count > 1500)
        var places: [[UInt64]: String] = [:]
        for row in Self.rows where !isStem(row.phrase) {
            let words = hashes(row.phrase)
            #expect(!words.isEmpty, "\(row.phrase)")
            if let other = places.updateValue(row.phrase, forKey: words) { Issue.record("\(row.phrase), \(other)") }
        }
        let stems = Self.rows.map(\.phrase).filter(isStem)
        #expect(Set(stems).count == stems.count)
        for stem in stems {
            #expect(
                stem.utf8.allSatisfy { $0 &- 97 < 26 || $0 == UInt8(ascii: "-") }, "\(stem): stems are small letters")
        }
    }

    @Test func `each phrase has a source, and stands in its example`() {
        for row in Self.rows {
            #expect(!row.source.isEmpty, "\(row.phrase)")
            #expect(stands(row.phrase, in: row.example), "\(row.phrase): \(row.example)")
        }
    }

    @Test func `each role has a meaning and phrases, and some source asks for it`() throws {
        let sources = ProjectFiles.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?.allObjects as? [URL]
        let code = try (files ?? []).filter {
            $0.pathExtension == "swift" && !$0.lastPathComponent.hasPrefix("PhraseRole")
        }
        .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let names = Set(code.utf8.split { ($0 | 0x20) &- 97 >= 26 }.map { String(decoding: $0, as: UTF8.self) })
        for role in PhraseRole.allCases {
            #expect(!role.entries.isEmpty)
            let isAsked = names.contains("\(role)")
            #expect(isAsked, "\(role): nothing asks for it")
        }
        for row in try Self.table("roles.tsv") { #expect(row.count == 3 && !row.contains(""), "\(row)") }
    }

    // MARK: Comparing

    private func isStem(_ phrase: String) -> Bool { phrase.hasPrefix("-") || phrase.hasSuffix("-") }

    private func hashes(_ text: String) -> [UInt64] { TokenStream(lexing: Array(text.utf8)).hashes }

    private func stands(_ phrase: String, in example: String) -> Bool {
        if isStem(phrase) {
            let bytes = Array(example.utf8)
            let tokens = TokenStream(lexing: bytes)
            return (0..<tokens.count).contains { token in
                let range = tokens.range(token)
                let word = String(decoding: bytes[range.start..<range.end], as: UTF8.self).lowercased()
                return phrase.hasPrefix("-") ? word.hasSuffix(phrase.dropFirst()) : word.hasPrefix(phrase.dropLast())
            }
        }
        let (words, all) = (hashes(phrase), hashes(example))
        if all.contains(WordHash.of(phrase)) { return true }
        guard words.count <= all.count else { return false }
        return (0...all.count - words.count).contains { all[$0..<$0 + words.count].elementsEqual(words) }
    }
}
