import Foundation
import TestSupport
import Testing

/// What is asked for is found however its letters are written, and names stand in the order of Dutch.
@Suite struct SpellingTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("ligature.txt", "Brief\n\nDe ĳsbaan aan de Ĳssel, in een ofﬁcieel café.\n")
        try sandbox.write("letters.txt", "Brief\n\nDe ijsbaan aan de IJssel, in een officieel cafe\u{301}.\n")
        for (file, name) in [("a", "Zwolle"), ("b", "Sluis"), ("c", "Su\u{301}dwest-Frysla\u{302}n")] {
            try sandbox.write("\(file).md", "# Raadsvoorstel\n\n**Gemeente:** \(name)\n\nAthene heet Αθήνα.\n")
        }
        let run = try griffie("index", ".")
        try #require(run.status == 0, "\(run.messages)")
    }

    private func paths(_ query: String) throws -> Set<String> {
        let run = try griffie("search", "--no-fold", "--json", query)
        return Set(
            try run.output.split(separator: "\n").compactMap {
                try (JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])?["path"] as? String
            })
    }

    @Test(arguments: [
        "ijsbaan", "ĳsbaan", "IJSBAAN", "Ĳssel", "ijssel", "officieel", "ofﬁcieel", "café", "cafe\u{301}", "CAFE",
        "ĳsb*", "\"aan de ijssel\"",
    ])
    func `every spelling finds every spelling`(query: String) throws {
        #expect(try paths(query) == ["ligature.txt", "letters.txt"])
    }

    @Test(arguments: ["Αθήνα", "ΑΘΗΝΑ", "αθη\u{301}να"]) func `other scripts have two cases too`(query: String) throws {
        #expect(try paths(query) == ["a.md", "b.md", "c.md"])
    }

    @Test(arguments: ["sudwest-fryslan", "Súdwest-Fryslân", "su\u{301}dwest-frysla\u{302}n"])
    func `values are found as words are`(name: String) throws {
        #expect(try paths("gemeente:\(name)") == ["c.md"])
    }

    @Test func `counts that are equal go by name`() throws {
        let output = try griffie("search", "--facets", "soort:raadsvoorstel").output
        let names = output.split(separator: "\n").filter { $0.contains("gemeente") }
        #expect(names.count == 3, "\(output)")
        for (line, name) in zip(names, ["Sluis", "dwest-Frysl", "Zwolle"]) { #expect(line.contains(name), "\(output)") }
    }
}
