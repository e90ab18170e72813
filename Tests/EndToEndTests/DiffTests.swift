import Foundation
import TestSupport
import Testing

/// How a proposal changed.
@Suite struct DiffTests {
    private let sandbox: Sandbox
    private let griffie: CommandRunner
    private static let documents = ProjectFiles.root.appending(path: "Corpus/documents").path

    init() throws {
        sandbox = try Sandbox()
        griffie = CommandRunner(in: sandbox.folder)
    }

    private func compared(_ arguments: String...) throws -> [String: Any] {
        let run = try griffie.run(["diff", "--json"] + arguments)
        #expect(run.status == 0, "\(run.messages)")
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    /// `change old→new` of each row.
    private func changes(_ compared: [String: Any]) -> [String] {
        (compared["beslispunten"] as? [[String: Any]] ?? []).map { row in
            let numbers = ["old", "new"].map { side in
                ((row[side] as? [String: Any])?["number"] as? Int).map(String.init) ?? "-"
            }
            return "\(row["change"] ?? "") \(numbers.joined(separator: ">"))"
        }
    }

    @Test func `an amended proposal of the corpus, two files without an index`() throws {
        let found = try compared(
            "\(Self.documents)/waterlede-zwembad-raadsvoorstel.md",
            "\(Self.documents)/waterlede-zwembad-raadsbesluit.txt")
        #expect(changes(found) == ["same 1>1", "amended 2>2", "same 3>3", "same 4>4", "new ->5"])
        let rows = try #require(found["beslispunten"] as? [[String: Any]])
        let words = try #require(rows[1]["words"] as? [[String: String]])
        #expect(words.filter { $0["in"] == "old" }.map { $0["text"] } == ["11.450.000", "512.000"])
        #expect(words.filter { $0["in"] == "new" }.map { $0["text"] } == ["12.090.000", "543.000"])
        #expect((found["new"] as? [String: Any])?["status"] as? String == "adopted")
    }

    @Test func `words stand in marks where there is no colour`() throws {
        let run = try griffie(
            "diff", "\(Self.documents)/waterlede-zwembad-raadsvoorstel.md",
            "\(Self.documents)/waterlede-zwembad-raadsbesluit.txt")
        #expect(
            run.output.contains("een investeringskrediet van € [-11.450.000-]{+12.090.000+},- beschikbaar te stellen"))
        #expect(run.output.contains("5 beslispunten: 3 the same, 1 amended, 1 new\n"))
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test func `by one number, and by the ends of names`() throws {
        for name in ["raadsvoorstel.md", "raadsbesluit.txt"] {
            let source = "\(Self.documents)/waterlede-zwembad-\(name)"
            try FileManager.default.createDirectory(atPath: sandbox.path("map"), withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: source, toPath: sandbox.path("map/zwembad-\(name)"))
        }
        _ = try griffie("index", "map")
        #expect(try changes(compared("2023-0012450")).contains("amended 2>2"))
        #expect(try changes(compared("zwembad-raadsvoorstel", "zwembad-raadsbesluit.txt")).contains("new ->5"))
    }

    @Test func `one paper that holds both`() throws {
        try sandbox.write(
            "stuk.md",
            """
            # Raadsvoorstel

            ## Voorgesteld besluit

            1. De nota Bomen vast te stellen.
            2. Het budget met € 10.000 te verhogen.

            ## Raadsbesluit

            De raad van de gemeente Waterlede;

            besluit:

            1. De nota Bomen vast te stellen.
            2. Het budget met € 15.000 te verhogen.

            Aldus besloten in de openbare vergadering van 3 maart 2024.

            """)
        #expect(try changes(compared("stuk.md")) == ["same 1>1", "amended 2>2"])
    }

    @Test func `what cannot be compared is said`() throws {
        try sandbox.write("brief.md", "# Brief\n\nGeachte raad, er is niets te besluiten.\n")
        let run = try griffie("diff", "brief.md", "brief.md")
        #expect(run.status == 1 && run.messages.contains("brief.md: no beslispunten were found there"))
        let one = try griffie("diff", "\(Self.documents)/waterlede-zwembad-raadsbesluit.txt")
        #expect(one.status == 1 && one.messages.contains("no proposal was found there; name the other paper too"))
        let none = try griffie("diff", "nergens.md", "brief.md")
        #expect(none.status == 2 && none.messages.contains("nergens.md: no such file, and there is no index"))
    }
}
