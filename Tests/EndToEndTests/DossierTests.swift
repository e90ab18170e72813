import Foundation
import TestSupport
import Testing

/// What became of a case.
@Suite(.serialized) struct DossierTests {
    private static let documents = ProjectFiles.root.appending(path: "Corpus/documents").path
    /// An index of the corpus, built once.
    nonisolated(unsafe) private static let corpus: Result<Sandbox, any Error> = Result {
        let sandbox = try Sandbox()
        _ = try CommandRunner(in: sandbox.folder)("index", documents, "--index", "ix")
        return sandbox
    }

    private func dossiers(_ arguments: String..., in sandbox: Sandbox? = nil) throws -> [[String: Any]] {
        let sandbox = try sandbox ?? Self.corpus.get()
        let run = try CommandRunner(in: sandbox.folder).run(["dossier", "--json", "--index", "ix"] + arguments)
        #expect(run.status == 0, "\(run.messages)")
        return try run.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    private func papers(_ dossier: [String: Any]) -> [[String: Any]] { dossier["papers"] as? [[String: Any]] ?? [] }

    private func ties(_ paper: [String: Any]) -> [[String: Any]] { paper["ties"] as? [[String: Any]] ?? [] }

    @Test func `proposal, amendment, besluit, letter and evaluation in order of time`() throws {
        let dossier = try #require(try dossiers("2023-0012450").first)
        let kinds = papers(dossier).compactMap { $0["kind"] as? String }
        #expect(
            kinds == [
                "startnotitie", "bijlage", "raadsvoorstel", "agenda", "amendement", "raadsbesluit",
                "raadsinformatiebrief",
                "evaluatie",
            ])
        #expect(dossier["status"] as? String == "adopted" && dossier["decided_on"] as? String == "2023-03-28")
        let amendment = papers(dossier)[4]
        #expect(amendment["status"] as? String == "adopted")
        #expect((amendment["vote"] as? [String: Any])?["in_favour"] as? Int == 19)
        let missing = dossier["missing"] as? [[String: Any]] ?? []
        #expect(missing.map { $0["number"] as? String } == ["2020-0098214"])
    }

    @Test func `each tie shows the words that say so, where they stand`() throws {
        let dossier = try #require(try dossiers("2023-0012450").first)
        for paper in papers(dossier) {
            let tie = try #require(ties(paper).first)
            let (path, by) = (try #require(tie["path"] as? String), try #require(tie["by"] as? String))
            let (start, end) = (try #require(tie["start"] as? Int), try #require(tie["end"] as? Int))
            let name = try #require(path.split(separator: "/").last)
            let text = Array(
                try CommandRunner(in: Self.corpus.get().folder)("text", "\(Self.documents)/\(name)").output.utf8)
            let words = String(decoding: text[start..<end], as: UTF8.self).filter { !$0.isWhitespace }
            #expect(words.contains(by), "\(path)")
            #expect(tie["confidence"] as? String == "certain")
        }
    }

    @Test func `a besluit without number is tied by the day and subject of its proposal`() throws {
        let sandbox = try Sandbox()
        try sandbox.write(
            "voorstel.md",
            """
            # Raadsvoorstel

            Gemeente Waterlede

            Zaaknummer: 2024-0004711
            Datum: 5 maart 2024
            Onderwerp: Herinrichting Marktplein en bomenplan

            ## Voorgesteld besluit

            1. Een krediet van € 300.000 beschikbaar te stellen.

            """)
        try sandbox.write(
            "besluit.md",
            """
            # Raadsbesluit

            Onderwerp: Herinrichting Marktplein en bomenplan

            De raad van de gemeente Waterlede;

            gezien het voorstel van burgemeester en wethouders van 5 maart 2024 inzake Herinrichting Marktplein en bomenplan;

            besluit:

            1. Een krediet van € 300.000 beschikbaar te stellen.

            Aldus besloten in de openbare vergadering van 28 maart 2024.

            """)
        try sandbox.write(
            "ander.md",
            """
            # Raadsbesluit

            Onderwerp: Herinrichting Stationsplein

            De raad van de gemeente Waterlede;

            gezien het voorstel van burgemeester en wethouders van 5 maart 2024 inzake Verkeersplan binnenstad;

            besluit:

            1. Het verkeersplan vast te stellen.

            Aldus besloten in de openbare vergadering van 28 maart 2024.

            """)
        _ = try CommandRunner(in: sandbox.folder)("index", ".", "--index", "ix")
        for asked in [["2024-0004711"], ["--of", "besluit"]] {
            let run = try CommandRunner(in: sandbox.folder).run(["dossier", "--json", "--index", "ix"] + asked)
            let dossier = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
            #expect(papers(dossier).map { $0["path"] as? String } == ["voorstel.md", "besluit.md"])
            #expect(dossier["decided_on"] as? String == "2024-03-28")
        }
        let dossier = try #require(try dossiers("2024-0004711", in: sandbox).first)
        let tie = try #require(ties(papers(dossier)[1]).first)
        #expect(tie["tie"] as? String == "proposal" && tie["confidence"] as? String == "certain")
        #expect(
            (tie["words"] as? String)?.contains("gezien het voorstel van burgemeester en wethouders van 5 maart 2024")
                == true)
    }

    @Test func `numbers of two schemes are one case`() throws {
        let numbers = try #require(try dossiers("25rv00018").first)["numbers"] as? [[String: Any]] ?? []
        #expect(Set(numbers.compactMap { $0["number"] as? String }).isSuperset(of: ["25rv00018", "WSD/2025/0002206"]))
    }

    @Test func `of a list of decisions only what it says of the case`() throws {
        let dossier = try #require(try dossiers("24.ZK00318").first)
        let list = try #require(papers(dossier).first { $0["kind"] as? String == "besluitenlijst" })
        #expect((list["beslispunten"] as? [[String: Any]])?.count == 1)
        #expect((list["vote"] as? [String: Any])?["in_favour"] as? Int == 27)
        #expect(dossier["status"] as? String == "amended")
    }

    @Test func `of a paper, by its number or by what it cites`() throws {
        for name in ["waterlede-zwembad-raadsbesluit", "\(Self.documents)/waterlede-zwembad-amendement.md"] {
            #expect(try dossiers("--of", name).first?["decided_on"] as? String == "2023-03-28", "\(name)")
        }
    }

    @Test func `each municipality that gives out a number has a dossier of its own`() throws {
        let sandbox = try Sandbox()
        for gemeente in ["Waterlede", "Drieveen"] {
            try sandbox.write(
                "\(gemeente).md",
                "# Raadsvoorstel\n\nGemeente \(gemeente)\n\nZaaknummer: 2023-0000001\n\nOnderwerp: Nota \(gemeente)\n")
            try sandbox.write(
                "\(gemeente)-brief.md",
                "# Raadsinformatiebrief\n\nGemeente \(gemeente)\n\nDit gaat over zaak 2023-0000001.\n")
        }
        _ = try CommandRunner(in: sandbox.folder)("index", ".", "--index", "ix")
        let found = try dossiers("2023-0000001", in: sandbox)
        #expect(found.map { $0["gemeente"] as? String } == ["Drieveen", "Waterlede"])
        #expect(found.map { papers($0).count } == [2, 2])
    }

    @Test func `a number that nobody has or cites`() throws {
        let run = try CommandRunner(in: Self.corpus.get().folder)("dossier", "1999-7654321", "--index", "ix")
        #expect(run.status == 1 && run.messages.contains("no document has or cites this number"))
    }

    @Test func `an index of text alone says that it does not know`() throws {
        let sandbox = try Sandbox()
        try sandbox.write("a.md", "# Raadsvoorstel\n\nZaaknummer: 2023-0000001\n")
        let griffie = CommandRunner(in: sandbox.folder)
        _ = try griffie("index", "a.md", "--text-only")
        for command in ["dossier", "links"] {
            let run = try griffie(command, "2023-0000001")
            #expect(
                run.status == 2 && run.messages.contains("was built with --text-only and does not know"), "\(command)")
            #expect(!run.messages.contains("no document has or cites"))
        }
    }

    @Test func `a timeline for Mermaid holds no sign that it could take for its own`() throws {
        let run = try CommandRunner(in: Self.corpus.get().folder)(
            "dossier", "2023-0012450", "--mermaid", "--index", "ix")
        #expect(run.output.hasPrefix("timeline\n  title 2023-0012450 Renovatie zwembad De Plas#58; "))
        for line in run.output.split(separator: "\n").dropFirst(2) {
            #expect(line.components(separatedBy: ":").count == 2, "\(line)")
        }
    }

    @Test func `a number or a paper is asked for, not both`() throws {
        let griffie = CommandRunner(in: try Self.corpus.get().folder)
        #expect(try griffie("dossier", "--index", "ix").status == 2)
        #expect(try griffie("dossier", "1", "--of", "2", "--index", "ix").status == 2)
        let list = try griffie("dossier", "--of", "drieveen-notulen-raad", "--index", "ix")
        #expect(list.status == 2 && list.messages.contains("is a paper on many cases; ask for one of them: 50240-2023"))
    }
}
