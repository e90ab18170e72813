import Foundation
import TestSupport
import Testing

/// What was decided, when, and by whom: over a case of several papers.
@Suite struct StatusTests {
    private let griffie: CommandRunner
    private let sandbox: Sandbox

    private static let proposal = """
        # Raadsvoorstel

        **Gemeente:** Waterlede
        **Zaaknummer:** 2023-0012450
        **Datum:** 16 mei 2023
        **Onderwerp:** Renovatie zwembad De Kreek

        ## Voorgesteld besluit

        1. Een krediet van € 4.600.000 beschikbaar te stellen voor de renovatie van het zwembad;
        2. Het oude badhuis uiterlijk 1 juli 2025 te slopen;
        3. Voor € 75.000 een onderzoek naar een tweede bad te laten doen.

        ## Toelichting

        Een ander scenario kost € 9.100.000.

        """

    private static let decision = """
        RAADSBESLUIT

        Zaaknummer: 2023-0012450
        Onderwerp: Renovatie zwembad De Kreek

        De raad van de gemeente Waterlede;

        gelezen het voorstel van burgemeester en wethouders van 16 mei 2023;

        besluit:

        1. het krediet van € 4.600.000,- beschikbaar te stellen voor de renovatie van het zwembad;
        2. het oude badhuis uiterlijk 1 juli 2025 te slopen.

        Aldus besloten in de openbare vergadering van 8 juni 2023.

        de griffier, de voorzitter,

        """

    private static let list = """
        Besluitenlijst van de raadsvergadering van Waterlede d.d. 8 juni 2023

        1. Opening
        De voorzitter opent de vergadering.

        2. Renovatie zwembad De Kreek (zaaknr. 2023-0012450)

        Motie M2 (SP): Zwemles voor iedereen

        Verworpen met 12 stemmen voor en 15 tegen. Tegen stemden VVD, CDA en D66.

        Amendement A1 (Lokaal Waterlede): Eerst het dak

        Ingetrokken.

        3. Sluiting
        De voorzitter sluit de vergadering.

        """

    private static let motion = """
        Motie M2: Zwemles voor iedereen

        De raad van de gemeente Waterlede, in vergadering bijeen op 8 juni 2023,

        overwegende dat ieder kind moet kunnen leren zwemmen;

        verzoekt het college:
        1. voor 1 december 2023 met een plan voor gratis zwemles te komen;

        en gaat over tot de orde van de dag.

        """

    init() throws {
        sandbox = try Sandbox()
        griffie = CommandRunner(in: sandbox.folder)
        try sandbox.write("voorstel.md", Self.proposal)
        try sandbox.write("besluit.txt", Self.decision)
        try sandbox.write("besluitenlijst.txt", Self.list)
        try sandbox.write("motie.txt", Self.motion)
        _ = try griffie("index", ".")
    }

    private func rows(_ arguments: String...) throws -> [[String: Any]] {
        try griffie.run(arguments + ["--json"]).output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func `a sum proposed and decided is one row, as it was decided`() throws {
        let all = try rows("amounts", "--min", "1000000")
        #expect(all.map { $0["amount_cents"] as? Int } == [910_000_000, 460_000_000])
        #expect(all[0]["status"] is NSNull && all[0]["decided_on"] is NSNull)
        #expect(all[1]["status"] as? String == "adopted" && all[1]["decided_on"] as? String == "2023-06-08")
        #expect(all[1]["path"] as? String == "besluit.txt" && all[1]["decided_in"] is NSNull)
        // The proposal alone: it stands as the decision tells.
        let proposed = try rows("amounts", "--min", "1000000", "--status", "aangenomen", "soort:raadsvoorstel")
        #expect(proposed.count == 1 && proposed[0]["path"] as? String == "voorstel.md")
        #expect(proposed[0]["decided_in"] as? String == "besluit.txt")
        // What was not taken over is still only proposed.
        let open = try rows("amounts", "--status", "voorgesteld")
        #expect(open.map { $0["amount_cents"] as? Int } == [7_500_000])
        #expect(try rows("amounts", "--status", "besloten,proposed").count == 2)
    }

    @Test func `rows are asked when they were decided`() throws {
        #expect(try rows("amounts", "besloten:2023-06").map { $0["amount_cents"] as? Int } == [460_000_000])
        #expect(try griffie("amounts", "besloten:2022").status == 1)
        #expect(
            try rows("amounts", "--min", "1mln", "-status:besloten").map { $0["amount_cents"] as? Int } == [910_000_000]
        )
    }

    @Test func `a deadline proposed and decided is one row and one event`() throws {
        let rows = try rows("deadlines", "--before", "2026", "--after", "2024")
        #expect(rows.count == 1 && rows[0]["status"] as? String == "adopted")
        let calendar = try griffie("deadlines", "--ics", "--status", "adopted").output
        #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count == 2)
    }

    @Test func `a beslispunt proposed and decided is one answer`() throws {
        let found = try rows("search", "--in", "besluiten", "krediet zwembad")
        #expect(found.count == 1 && found[0]["path"] as? String == "besluit.txt")
        #expect(found[0]["status"] as? String == "adopted" && found[0]["decided_on"] as? String == "2023-06-08")
        #expect(try rows("search", "--in", "besluiten", "status:proposed soort:raadsvoorstel").count == 1)
        #expect(try rows("search", "--in", "besluiten", "besloten:2023").count == 2)
        #expect(try griffie("search", "--in", "besluiten", "krediet").output.contains("adopted 2023-06-08"))
    }

    @Test func `documents are asked by status and day`() throws {
        let asked = try griffie("search", "status:besloten", "--count").output
        #expect(try griffie("search", "*", "--status", "besloten", "--count").output == asked && asked != "0\n")
        #expect(try griffie("search", "*", "--status", "nergens").status == 2)
        #expect(try rows("search", "status:vastgesteld").map { $0["path"] as? String } == ["besluit.txt"])
        #expect(try griffie("search", "--count", "besloten:8-6-2023").output == "2\n")
        #expect(try griffie("search", "--count", "status:ingetrokken").output == "1\n")
        let refused = try griffie("search", "status:goedgekeurd")
        #expect(refused.status == 2 && refused.messages.contains("there is no status goedgekeurd"))
        let option = try griffie("amounts", "--status", "goedgekeurd")
        #expect(option.status == 2 && option.messages.contains("--status goedgekeurd"))
    }

    @Test func `marks of secrecy are found, and shown in every answer`() throws {
        try sandbox.write(
            "stuk.txt",
            "VERTROUWELIJK\n\nRaadsinformatiebrief\n\nOnderwerp: Aankoop grond\n\nDe koopsom is € 2.000.000.\n")
        try sandbox.write(
            "raming.txt",
            "Raadsinformatiebrief\n\nOnderwerp: Raming\n\nOp bijlage 2 rust geheimhouding op grond van artikel 87.\n")
        _ = try griffie("index", ".")
        let found = try rows("search", "status:geheim", "--sort", "oldest")
        #expect(Set(found.map { $0["path"] as? String }) == ["stuk.txt", "raming.txt"])
        #expect(try griffie("search", "koopsom").output.contains("VERTROUWELIJK · "))
        #expect(try griffie("show", "raming.txt").output.contains("tells of secrecy · "))
        #expect(try rows("amounts", "koopsom").first?["secrecy"] as? String == "vertrouwelijk")
        #expect(try griffie("amounts", "koopsom").output.contains("vertrouwelijk"))
        #expect(try griffie("search", "--in", "besluiten", "status:geheim").status == 1)
    }

    @Test func `a motie and the list that tells its outcome are one`() throws {
        let motions = try rows("moties")
        #expect(motions.count == 2)
        let motion = try #require(motions.first { $0["kind"] as? String == "motie" })
        #expect(motion["status"] as? String == "rejected" && motion["decided_on"] as? String == "2023-06-08")
        #expect(motion["in_favour"] as? Int == 12 && motion["against"] as? Int == 15)
        #expect(motion["parties_against"] as? [String] == ["VVD", "CDA", "D66"])
        #expect(motion["title"] as? String == "Zwemles voor iedereen" && motion["number"] as? String == "M2")
        #expect((motion["asked"] as? String)?.hasPrefix("voor 1 december 2023 met een plan") == true)
        #expect(motion["path"] as? String == "besluitenlijst.txt" && motion["also_in"] as? [String] == ["motie.txt"])
        #expect(try rows("moties", "--status", "ingetrokken").map { $0["number"] as? String } == ["A1"])
        #expect(try rows("votes", "status:verworpen").count == 1)
        #expect(try griffie("moties", "besloten:2022").status == 1)
    }
}
