import Foundation
import TestSupport
import Testing

@Suite struct MoreLikeTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(
            "a/bad.md",
            "# Renovatie zwembad\n\nZaaknummer: 2023-0000001\n\nHet zwembad krijgt een nieuwe glijbaan en een dak.\n")
        try sandbox.write(
            "a/bad-kopie.md",
            "# Renovatie zwembad\n\nZaaknummer: 2023-0000001\n\nHet zwembad krijgt een nieuwe glijbaan en een dak.\n")
        try sandbox.write("a/glijbaan.md", "# Glijbaan\n\nDe glijbaan van het zwembad is stuk.\n")
        try sandbox.write("a/weg.md", "# Onderhoud wegen\n\nDe weg naar het dorp krijgt nieuw asfalt.\n")
        try sandbox.write("a/brug.md", "# Onderhoud brug\n\nDe brug wordt geverfd; het dorp is blij.\n")
        for name in ["een", "twee", "drie"] {
            try sandbox.write("a/\(name).md", "# Notulen \(name)\n\nNiets besproken.\n")
        }
        try sandbox.write("elders/brief.txt", "Een vraag over de glijbaan in het zwembad.\n")
        _ = try griffie("index", "a")
    }

    private func paths(_ arguments: String...) throws -> [String] {
        try griffie.run(["more-like", "--json"] + arguments).output.split(separator: "\n").map {
            let object = try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
            return try #require(object["path"] as? String)
        }
    }

    @Test func `a paper of the index by path, name and number, without itself and its copies`() throws {
        for name in ["a/bad.md", "bad.md", "2023-0000001"] {
            #expect(try paths(name).first == "a/glijbaan.md")
            #expect(try !paths(name).contains { $0.hasPrefix("a/bad") })
        }
    }

    @Test func `a file that is in no index is read`() throws {
        let found = try paths("elders/brief.txt").prefix(2)
        #expect(found.contains("a/glijbaan.md") && found.contains { $0.hasPrefix("a/bad") })
        #expect(try griffie("more-like", "elders/brief.txt").output.contains(" documents\nby: "))
    }

    @Test func `what is no paper is refused`() throws {
        let run = try griffie("more-like", "nergens.md")
        #expect(run.status == 2)
        #expect(
            run.messages.contains("nergens.md: ") && run.messages.contains("no document of the index has this path"))
        #expect(try griffie("more-like", "bad.md", "--limit", "-1").status == 2)
    }

    @Test func `beslispunten as answers`() throws {
        try sandbox.write(
            "b/voorstel.md",
            """
            # Raadsvoorstel

            **Onderwerp:** Twee kredieten

            ## Voorgesteld besluit

            1. Een krediet van € 50.000 voor de brug beschikbaar te stellen;
            2. Een krediet van € 2.000.000 voor de school beschikbaar te stellen;
            3. De school te verplaatsen.

            """)
        _ = try griffie("index", "b")
        #expect(try griffie("search", "--in", "besluiten", "--count", "krediet").output == "2\n")
        #expect(try griffie("search", "--in", "besluiten", "--count", "krediet", "school").output == "1\n")
        #expect(try griffie("search", "--in", "besluiten", "--count", "bedrag:>1mln").output == "1\n")
        let run = try griffie("search", "--in", "besluiten", "krediet -brug")
        #expect(run.output.hasPrefix("1 beslispunt\n") && run.output.contains("beslispunt 2, proposed: Een krediet"))
        #expect(try griffie("search", "--in", "besluiten", "--facets", "krediet").status == 2)
        #expect(try griffie("search", "--in", "kelder", "krediet").status == 2)
        #expect(try griffie("search", "--in", "besluiten", "kwikstaart").status == 1)
    }
}
