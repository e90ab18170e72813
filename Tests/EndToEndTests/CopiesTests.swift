import Foundation
import TestSupport
import Testing

/// A paper that is there twice is one hit; papers on one form are not.
@Suite struct CopiesTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    private static let body = """
        Het zwembad is in 1974 geopend en sindsdien twee keer verbouwd. De installaties zijn aan het eind van hun leven, het
        dak lekt en de kleedkamers voldoen niet meer aan de eisen van deze tijd. Wij hebben drie scenario's laten uitwerken
        door een bureau dat meer baden heeft gebouwd. Daaruit blijkt dat renovatie op dezelfde plaats het goedkoopst is en
        het minst lang duurt. In die tijd kunnen de verenigingen terecht in het bad van de buurgemeente, waarover met het
        bestuur afspraken zijn gemaakt. De kosten worden gedekt uit de reserve die de raad daarvoor heeft gevormd.
        """

    private static func proposal(_ number: String, _ text: String) -> String {
        """
        # Raadsvoorstel

        **Gemeente:** Waterlede
        **Zaaknummer:** \(number)
        **Datum:** 16 mei 2023
        **Onderwerp:** Renovatie zwembad De Kreek

        ## Toelichting

        \(text)

        ## Voorgesteld besluit

        1. Een krediet van € 4.600.000 beschikbaar te stellen voor het zwembad;

        """
    }

    private static func motion(_ letter: String, _ asked: String) -> String {
        """
        Motie \(letter)

        De raad van de gemeente Waterlede, in vergadering bijeen op 8 juni 2023, gehoord de beraadslagingen over het zwembad,

        constaterende dat het zwembad gesloten is en dat de verenigingen daar last van hebben;
        overwegende dat zwemmen gezond is en dat ieder kind moet kunnen leren zwemmen;

        verzoekt het college:
        1. \(asked);

        en gaat over tot de orde van de dag.

        """
    }

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("voorstel.md", Self.proposal("2023-0012450", Self.body))
        // The same, read from elsewhere: without the marks of Markdown, and with a line more.
        let plain = Self.proposal("2023-0012450", Self.body).filter { $0 != "*" && $0 != "#" }
        try sandbox.write("download/stuk-88731.txt", plain + "\nBijlage: rapport van het bureau.\n")
        try sandbox.write("ander.md", Self.proposal("2023-0099999", Self.body))
        try sandbox.write("motie-a.txt", Self.motion("A", "met de verenigingen te overleggen"))
        try sandbox.write("motie-b.txt", Self.motion("B", "een bus naar het andere bad te laten rijden"))
        // Not byte for byte the same, or it would be one document.
        try sandbox.write("motie-a (2).txt", Self.motion("A", "met de verenigingen te overleggen") + "\n\n")
        _ = try griffie("index", ".")
    }

    private func hits(_ arguments: String...) throws -> [[String: Any]] {
        try griffie.run(["search", "--json"] + arguments).output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func `copies are one hit that names the others`() throws {
        let found = try hits("soort:raadsvoorstel zwembad")
        #expect(found.count == 2 && found.allSatisfy { $0["total"] as? Int == 3 })
        let pair = try #require(found.first { $0["zaaknummer"] as? String == "2023-0012450" })
        let names = [pair["path"] as? String].compactMap { $0 } + (pair["folded"] as? [String] ?? [])
        #expect(names.sorted() == ["download/stuk-88731.txt", "voorstel.md"])
        #expect(try hits("--no-fold", "soort:raadsvoorstel zwembad").count == 3)
        #expect(try griffie("search", "soort:raadsvoorstel zwembad").output.contains("   also: "))
    }

    @Test func `papers on one form stay apart`() throws {
        let found = try hits("soort:motie")
        #expect(found.count == 2)
        let copies = found.flatMap { $0["folded"] as? [String] ?? [] }
        #expect(copies.count == 1 && copies[0].hasPrefix("motie-a"))
    }

    @Test func `pages count hits and agree`() throws {
        let all = try hits("zwembad")
        #expect(all.count == 4)
        for offset in 0..<4 {
            let page = try hits("zwembad", "--limit", "1", "--offset", "\(offset)")
            #expect(page.count == 1 && page[0]["path"] as? String == all[offset]["path"] as? String)
            #expect(page[0]["folded"] as? [String] == all[offset]["folded"] as? [String])
            #expect(page[0]["total"] as? Int == 6)
        }
        #expect(try griffie("search", "zwembad", "--json", "--limit", "3").messages.contains("3 of 6; see --all"))
        #expect(try griffie("search", "zwembad", "--json", "--limit", "4").messages.isEmpty)
        #expect(try griffie("search", "zwembad", "--count").output == "6\n")
    }

    @Test func `files of the same bytes are one document, and a hit names them all`() throws {
        try sandbox.write("download/motie-b.txt", Self.motion("B", "een bus naar het andere bad te laten rijden"))
        _ = try griffie("index", ".")
        let found = try hits("soort:motie bus")
        #expect(found.count == 1 && found[0]["total"] as? Int == 1)
        let names = [found[0]["path"] as? String ?? ""] + (found[0]["folded"] as? [String] ?? [])
        #expect(names.sorted() == ["download/motie-b.txt", "motie-b.txt"])
    }

    @Test func `only copies that are found are named`() throws {
        let found = try hits("bureau AND rapport")
        #expect(found.count == 1 && (found[0]["folded"] as? [String])?.isEmpty == true)
    }
}
