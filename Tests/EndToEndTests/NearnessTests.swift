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
            ("=krediet NEAR/3 zwembad", ["a.md"]), ("=kredieten NEAR/3 zwembad", []), ("=scholen NEAR/5 wacht", []),
            ("=\"krediet zwembad\"~2", ["a.md"]), ("=\"kredieten zwembad\"~2", []),
            ("zin:(=krediet =zwembad)", ["a.md"]), ("zin:(=kredieten zwembad)", []), ("zin:(=school wacht)", ["a.md"]),
            ("zin:(kred* zwem*)", ["a.md"]), ("zin:(kred* kreek*)", []), ("alinea:(*diet kreek*)", ["a.md"]),
            ("zin:(sluis -klaa*)", ["a.md"]), ("zin:(=\"nieuwe school\" kred*)", ["a.md"]),
            ("zin:((brug OR weg) vol*)", ["b.txt"]),
        ] as [(String, [String])])
    func `words stand in`(query: String, papers: [String]) throws {
        #expect(try found(query) == papers)
    }

    @Test(arguments: [
        ("kred*", "open or fuzzy"), ("*diet", "open or fuzzy"), ("krediet~1", "open or fuzzy"), ("zin:(a b)", "near"),
    ])
    func `what reads the index through is asked only so often`(part: String, reason: String) throws {
        let most = Array(repeating: part, count: 64).joined(separator: " OR ")
        #expect(try griffie("search", most, "--index", "with").status != 2)
        let run = try griffie("search", "\(most) OR \(part)", "--index", "with")
        #expect(
            run.status == 2 && run.messages.contains("more than 64") && run.messages.contains(reason), "\(run.messages)"
        )
        #expect(run.messages.contains("split it into several"))
    }

    @Test func `the words of a phrase are words of the query`() throws {
        let phrase = Array(repeating: "de", count: 1025).joined(separator: " ")
        for query in ["\"\(phrase)\"", "=\"\(phrase)\"", "\"\(phrase)\"~5", "krediet NEAR \"\(phrase)\""] {
            let run = try griffie("search", query, "--index", "with")
            #expect(run.status == 2 && run.messages.contains("more than 1024 words"), "\(run.messages.prefix(200))")
        }
    }

    @Test func `word for word goes with places in the text`() throws {
        for (query, count) in [("krediet NEAR/3 zwembad", "1\n"), ("kredieten NEAR/3 zwembad", "0\n")] {
            #expect(try griffie("search", "--exact", "--count", query, "--index", "with").output == count, "\(query)")
        }
    }

    /// Points with words near each other, copies of papers, points with some of the words.
    @Test func `beslispunten know places, copies and some of the words`() throws {
        let paper = """
            # Raadsbesluit zwembad

            De raad van de gemeente Lindevoort besluit:

            1. een krediet van € 100.000 voor het zwembad beschikbaar te stellen;
            2. de school aan de Dorpsstraat te bouwen. De kosten worden geraamd.

            Aldus besloten in de openbare vergadering van 4 juli 2023.

            """
        try sandbox.write("p/a.md", paper)
        try sandbox.write("p/b.md", paper + "\nBijlage.\n")
        try sandbox.write("p/c.md", paper.replacingOccurrences(of: "zwembad", with: "museum"))
        _ = try griffie("index", "p", "--index", "points")
        func count(_ query: String) throws -> String {
            try griffie("search", "--in", "besluiten", "--index", "points", "--count", query).output
        }
        for (query, total) in [
            ("krediet NEAR/6 zwembad", 2), ("krediet NEAR/1 zwembad", 0), ("\"krediet zwembad\"~6", 2),
            ("zin:(school dorpsstraat)", 3), ("zin:(school kosten)", 0), ("alinea:(school kosten)", 3),
            ("zin:(krediet -zwembad)", 1), ("zin:(kred* zwem*)", 2), ("=krediet NEAR/9 =zwembad", 2),
            ("=kredieten NEAR/9 zwembad", 0), ("krediet -(krediet NEAR/6 zwembad)", 1),
        ] {
            #expect(try count(query) == "\(total)\n", "\(query)")
        }
        let rows = try griffie("search", "--in", "besluiten", "--index", "points", "--json", "krediet NEAR/6 zwembad")
            .output.split(separator: "\n")
        #expect(
            rows.count == 1 && rows[0].contains("\"total\":2") && rows[0].contains("\"folded\":[\"p/b.md\"]"), "\(rows)"
        )
        let apart = try griffie(
            "search", "--in", "besluiten", "--index", "points", "--json", "--no-fold", "krediet NEAR/6 zwembad")
        #expect(apart.output.split(separator: "\n").count == 2)
        let some = try griffie("search", "--in", "besluiten", "--index", "points", "museum school")
        #expect(some.output.hasPrefix("0 with all words, 1 with some\n"), "\(some.output)")
        #expect(some.output.contains("without: school"), "\(some.output)")
        #expect(try count("museum school") == "0\n")
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
