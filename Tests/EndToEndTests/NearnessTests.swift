import Foundation
import TestSupport
import Testing

/// Words near each other, sentences, paragraphs and days, over papers as they are written.
@Suite struct NearnessTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(
            "a.md",
            """
            # Voortgang zwembad

            Wethouder mr. P. Jansen vraagt een krediet voor het zwembad. De school (“Kreekrijk”) wacht! Dat duurt nog.

            1. Het college meldt uiterlijk 1 juli 2026 de kosten;
            2. De raad stelt een krediet beschikbaar voor de bouw van een nieuwe
            school aan de Dorpsstraat.

            | Project | Datum |
            |---|---|
            | Brug | 1-7-2026 |
            | Sluis | 2025 |

            """)
        try sandbox.write("b.txt", "Planning\n\nDe sluis is op 01-07-2026 klaar.\n\nDe brug volgt op 2 juli 2026.\n")
        try sandbox.write("c.txt", "Planning\n\nDe weg is per 01 jul. 2026 klaar, de kade op 11 juli 2026.\n")
        _ = try griffie("index", ".", "--index", "with")
        _ = try griffie("index", ".", "--index", "without", "--text-only")
    }

    private func found(_ query: String, _ index: String = "with") throws -> [String] {
        try griffie("search", query, "--index", index, "--json").output.split(separator: "\n").map { line in
            let hit = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            return URL(filePath: try #require(hit["path"] as? String)).lastPathComponent
        }.sorted()
    }

    @Test(
        arguments: [
            ("zin:(wethouder krediet zwembad)", ["a.md"]), ("zin:(mr jansen krediet)", ["a.md"]),
            ("zin:(krediet kreekrijk)", []), ("zin:(kreekrijk wacht)", ["a.md"]), ("zin:(wacht duurt)", []),
            ("alinea:(krediet kreekrijk)", ["a.md"]), ("alinea:(krediet dorpsstraat)", ["a.md"]),
            ("alinea:(kosten dorpsstraat)", []), ("alinea:(brug 2026)", ["b.txt"]), ("alinea:(sluis brug)", []),
            ("zin:(krediet -zwembad)", ["a.md"]), ("zin:(sluis -klaar)", ["a.md"]), ("zin:\"nieuwe school\"", ["a.md"]),
            ("krediet NEAR/3 zwembad", ["a.md"]), ("zwembad NEAR/3 krediet", ["a.md"]), ("krediet NEAR/1 zwembad", []),
            ("\"krediet zwembad\"~2", ["a.md"]), ("\"zwembad krediet\"~3", []),
        ] as [(String, [String])])
    func `words stand in`(query: String, papers: [String]) throws {
        #expect(try found(query) == papers)
    }

    @Test func `without facts blank lines part paragraphs`() throws {
        #expect(try found("alinea:(sluis brug)", "without") == ["a.md"])
        #expect(try found("alinea:(sluis klaar)", "without") == ["b.txt"])
        #expect(try found("zin:(wacht duurt)", "without") == [])
    }

    @Test(
        arguments: [
            ("\"1 juli 2026\"", ["a.md", "b.txt", "c.txt"]), ("\"1 jul 2026\"", ["a.md", "b.txt", "c.txt"]),
            ("1-7-2026", ["a.md", "b.txt", "c.txt"]), ("2026-07-01", ["a.md", "b.txt", "c.txt"]),
            ("\"01/07/2026\"", ["a.md", "b.txt", "c.txt"]), ("\"2 juli 2026\"", ["b.txt"]),
            ("\"per 1 juli 2026\"", ["c.txt"]),
            ("\"op 1 juli 2026 klaar\"", ["b.txt"]), ("=\"1 juli 2026\"", ["a.md"]),
            ("zin:(sluis \"1 juli 2026\")", ["b.txt"]),
            ("weg NEAR/3 \"1-7-2026\"", ["c.txt"]), ("\"juli 2026\"", ["a.md", "b.txt", "c.txt"]),
        ] as [(String, [String])])
    func `a day is found however it is written`(query: String, papers: [String]) throws {
        #expect(try found(query) == papers)
    }

    @Test func `days are told from today`() throws {
        #expect(try griffie("search", "datum:vandaag..+30d", "--index", "with").status == 1)
        #expect(try griffie("deadlines", "deadline:>=-90j", "--index", "with").status == 0)
        #expect(try griffie("search", "datum:overgisteren", "--index", "with").status == 2)
    }
}
