import Foundation
import TestSupport
import Testing

@testable import Rendering

/// What griffie says is there in both languages. A sentence of the sources that has none in Dutch fails here.
@Suite struct LanguageTests {
    /// What stands in strings of the sources and is no sentence for people: other programs' languages, commands, and words
    /// that are the same in both.
    private static func isOther(_ template: String) -> Bool {
        template.wholeMatch(
            of:
                /(?:digraph|node|flowchart|title|griffie|find|curl|cat|vandaag,|artikel:|soort:|datum:|adopted|2022,|"Gemeentewet|soort:"schriftelijke) .*/
        )
            != nil
            || template.wholeMatch(of: /(?:artikel|lid|onderdeel|item|heading|term|score|df|idf) %1/) != nil
            || template == "a row has one cell for each column" || template == "a value has a name"
            || template == "%1: %2%3 × %4 of %5 words, %6"
    }

    @Test func `each entry has as many parts in both languages`() {
        for (english, dutch) in Catalogue.entries {
            #expect(Self.parts(english) == Self.parts(dutch), "\(english)\n\(dutch)")
        }
    }

    @Test func `no sentence stands twice`() {
        let twice = Dictionary(grouping: Catalogue.entries.map(\.english)) { $0 }.filter { $1.count > 1 }.keys
        #expect(twice.isEmpty, "\(twice.sorted())")
    }

    @Test func `every sentence of the sources has its Dutch`() throws {
        let known = Set(Catalogue.entries.map(\.english))
        for (path, template) in try Self.sentences() where !known.contains(template) {
            let words = Self.words(of: template)
            if known.contains(words) || Self.isOther(template) || Self.isOther(words) { continue }
            Issue.record("\(path): \(template)")
        }
    }

    @Test func `no entry is left of a sentence that is gone`() throws {
        let literals = try Self.literals(["CommandLine", "Extract/Extraction/Model"]).map(\.template)
        let said = Set(literals + literals.map(Self.words)).union(Self.ofParser)
        for entry in Catalogue.entries where entry.english.contains(" ") {
            #expect(said.contains(entry.english), "\(entry.english)")
        }
    }

    /// Sentences of the parser of options.
    private static let ofParser = [
        "Show the version.", "Show help information.", "See 'griffie help <subcommand>' for detailed help.",
    ]

    // MARK: The sources

    /// Behind an example or a label the words that follow two spaces.
    private static func words(of line: String) -> String {
        line.split(separator: /\ {2,}/).last.map(String.init) ?? line
    }

    /// A line without what the parser of options adds.
    private static func sentence(of line: Substring) -> String {
        let text = line.trimmingCharacters(in: .whitespaces)
        return text.replacing(/\s*\((values|default): .*\)$/, with: "")
    }

    private static func parts(_ template: String) -> [Substring] {
        template.matches(of: /%\d/).map(\.output).sorted()
    }

    /// The literals that are sentences: words set apart by spaces.
    private static func sentences() throws -> [(path: String, template: String)] {
        // What is said where a signal ends the process may not be looked up: nothing can be made there.
        try literals().filter {
            !$0.path.hasSuffix("Signals.swift") && $0.template.firstMatch(of: /[a-z]{2,} |\ [a-z]{2,}/) != nil
        }
    }

    /// All literals of strings in the command line's sources, the lines of long ones apart, as the catalogue writes them.
    private static func literals(
        _ folders: [String] = ["CommandLine"]
    ) throws -> [(path: String, template: String)] {
        let sources = ProjectFiles.root.appending(path: "Sources")
        return try folders.flatMap { try literals(in: sources.appending(path: $0)) }
    }

    private static func literals(in folder: URL) throws -> [(path: String, template: String)] {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".swift") && !$0.contains("Language/") }
        return try files.flatMap { file in
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            return SourceLiterals(text).templates.flatMap { $0.split(separator: "\n") }.map { (file, sentence(of: $0)) }
        }
    }
}
