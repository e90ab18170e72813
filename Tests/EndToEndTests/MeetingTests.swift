import Foundation
import TestSupport
import Testing

/// Meetings with their items, and what became of them.
@Suite struct MeetingTests {
    private let sandbox: Sandbox
    private let griffie: CommandRunner
    private static let documents = ProjectFiles.root.appending(path: "Corpus/documents").path

    init() throws {
        sandbox = try Sandbox()
        griffie = CommandRunner(in: sandbox.folder)
    }

    private func copy(_ names: String...) throws {
        try FileManager.default.createDirectory(atPath: sandbox.path("map"), withIntermediateDirectories: true)
        for name in names {
            try FileManager.default.copyItem(atPath: "\(Self.documents)/\(name)", toPath: sandbox.path("map/\(name)"))
        }
        #expect(try griffie("index", "map").status == 0)
    }

    private func meeting(_ arguments: String...) throws -> [String: Any] {
        let run = try griffie.run(["meeting", "--json"] + arguments)
        #expect(run.status == 0, "\(run.messages)")
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    private func items(_ meeting: [String: Any]) -> [[String: Any]] { meeting["items"] as? [[String: Any]] ?? [] }

    @Test func `each item of a list with its outcome and vote, moties below their item`() throws {
        try copy("drieveen-besluitenlijst-raad.txt", "drieveen-agenda-raad.txt")
        let found = items(try meeting("26 september 2023"))
        let outcomes = found.map {
            "\($0["number"] ?? "")\($0["below_item"] as? Bool == true ? "+" : "") \($0["status"] as? String ?? "-")"
        }
        #expect(
            outcomes == [
                "1 -", "2 -", "3 adopted", "4 adopted", "5 adopted", "6 adopted", "7 adopted", "7+ adopted",
                "7+ withdrawn",
                "7+ rejected", "8 deferred", "9 adopted", "9a deferred", "10 -",
            ])
        #expect((found[11]["vote"] as? [String: Any])?["parties_against"] as? [String] == ["VVD", "CDA"])
        #expect((found[6]["beslispunten"] as? [[String: Any]])?.count == 3)
        #expect(found[10]["zaaknummers"] as? [String] == ["50240-2023"])
    }

    @Test func `rows of a table are items, with the papers of their cases`() throws {
        try copy("elzerwoud-besluitenlijst-raad.html", "elzerwoud-raadsbesluit-referendum.md")
        let found = items(try meeting("2022-02-17", "--gemeente", "elzerwoud", "--body", "raad"))
        #expect(found.map { $0["number"] as? String } == ["1", "2", "3", "4", "5"])
        let papers = try #require(found[1]["papers"] as? [[String: Any]])
        #expect(papers.map { $0["path"] as? String } == ["map/elzerwoud-raadsbesluit-referendum.md"])
        #expect(found[3]["status"] as? String == "deferred")
    }

    private static let agenda = """
        # Agenda raadsvergadering

        Gemeente Waterlede

        Datum: 12 maart 2024

        1. Opening
        2. Nota Bomen (2024-0000001)
        3. Krediet Marktplein (2024-0000002)
        4. Verordening havengeld (2024-0000003)
        5. Sluiting

        """

    @Test func `what stood on the agenda and has no decision is named`() throws {
        try sandbox.write("map/agenda.md", Self.agenda)
        try sandbox.write(
            "map/lijst.md",
            """
            # Besluitenlijst raadsvergadering 12 maart 2024

            Gemeente Waterlede

            ## 1. Opening

            De voorzitter opent de vergadering.

            ## 2. Nota Bomen (2024-0000001)

            De raad besluit unaniem:

            de Nota Bomen vast te stellen.

            ## 4. Vaststelling verordening havengeld

            Het voorstel wordt verworpen met 8 stemmen voor en 11 stemmen tegen.

            """)
        _ = try griffie("index", "map")
        let found = items(try meeting("2024-03-12"))
        #expect(found.map { $0["status"] as? String } == [nil, "adopted", nil, "rejected", nil])
        #expect(found.map { ($0["places"] as? [Any])?.count } == [2, 2, 1, 2, 1])
        let text = try griffie("meeting", "2024-03-12").output
        #expect(text.hasSuffix("without a decision in the list or minutes\n  3 Krediet Marktplein (2024-0000002)\n"))
    }

    @Test func `two items of one paper stay two, also with one number`() throws {
        try sandbox.write(
            "map/lijst.md",
            """
            # Besluitenlijst raadsvergadering 12 maart 2024

            Gemeente Waterlede

            ## 1. Jaarrekening Stichting Openbaar Onderwijs (2024-0000009)

            Conform besloten.

            ## 2. Statuten Stichting Openbaar Onderwijs (2024-0000009)

            Het voorstel wordt aangehouden.

            """)
        _ = try griffie("index", "map")
        #expect(try items(meeting("2024-03-12")).map { $0["status"] as? String } == ["adopted", "deferred"])
    }

    @Test func `without a list or minutes nothing is said of decisions`() throws {
        try sandbox.write("map/agenda.md", Self.agenda)
        _ = try griffie("index", "map")
        let text = try griffie("meeting", "2024-03").output
        #expect(text.contains("no list of decisions or minutes of this meeting is in the index"))
        #expect(!text.contains("without a decision"))
    }

    @Test func `meetings are listed, the latest first, each once`() throws {
        try copy(
            "drieveen-besluitenlijst-raad.txt", "noorderveen-agenda-commissie.html",
            "elzerwoud-besluitenlijst-raad.html")
        let run = try griffie("meetings", "--json")
        let dates = run.output.split(separator: "\n").compactMap {
            (try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])?["date"] as? String
        }
        #expect(dates == ["2024-02-15", "2023-09-26", "2022-02-17"])
        #expect(try griffie("meetings", "--body", "commissie", "--after", "2023").output.contains("Leefomgeving"))
        #expect(try griffie("meetings", "--before", "2020").status == 1)
        #expect(try griffie("meeting", "2020-01-01").status == 1)
        #expect(try griffie("meeting", "gisteravond").status == 2)
    }
}
