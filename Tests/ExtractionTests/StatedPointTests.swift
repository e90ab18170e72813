import Calendar
import DocumentReading
import Extraction
import Lexing
import SourceText
import TestSupport
import Testing
import Vocabulary

/// How beslispunten and the facts in them stand, and what lists of decisions tell.
@Suite struct StatedPointTests {
    private static func facts(_ text: String) throws -> ExtractedDocument {
        let structure = try DocumentReader().read(bytes: Array(text.utf8), path: "voorbeeld.txt").structure
        return Extractor().extract(structure, tokens: TokenStream(lexing: structure.bytes))
    }

    private static func shown(_ point: StatedPoint) -> String {
        "\(point.beslispunt.number) \(point.standing.rawValue) \(point.decidedOn?.description ?? "-")"
            + (point.proposal == nil ? "" : " proposed too")
    }

    @Test(arguments: [
        // Proposal with its decision, adopted: one point each.
        (
            """
            Raadsvoorstel

            Voorgesteld besluit
            1. een krediet van € 5.000 beschikbaar te stellen voor de brug;
            2. de brug uiterlijk 1 mei 2024 te openen.

            Raadsbesluit

            De raad van de gemeente Waterlede;
            gelezen het voorstel van het college van 3 mei 2023;
            besluit:
            1. het krediet van € 5.000,- voor de brug beschikbaar te stellen;
            2. de brug uiterlijk 1 mei 2024 te openen.

            Aldus besloten in de openbare vergadering van 8 juni 2023.
            """, ["1 adopted 2023-06-08 proposed too", "2 adopted 2023-06-08 proposed too"]
        ),
        // The decision waits for its vote, and changed a point.
        (
            """
            Raadsvoorstel

            Voorgesteld besluit
            1. de Verordening speelautomaten 2024 vast te stellen;
            2. voor de uitvoering daarvan € 40.000 per jaar uit te trekken.

            Raadsbesluit

            De raad van de gemeente Waterlede;
            besluit:
            1. de Verordening speelautomaten 2024 vast te stellen;
            2. voor de uitvoering daarvan € 30.000 per jaar uit te trekken;
            3. de verordening na twee jaar te evalueren.
            """, ["1 draft - proposed too", "2 draft - proposed too", "3 draft -"]
        ),
        // A motie that was rejected.
        (
            """
            Motie Gratis zwemles

            De raad, in vergadering bijeen op 8 juni 2023,

            verzoekt het college:
            1. gratis zwemles aan te bieden;

            en gaat over tot de orde van de dag.

            De motie is verworpen met 12 stemmen voor en 15 stemmen tegen.
            """, ["1 rejected 2023-06-08"]
        ),
        // Only proposed.
        (
            """
            Raadsvoorstel

            Voorgesteld besluit
            1. de nota Groen vast te stellen.
            """, ["1 proposed -"]
        ),
        // Other points under the same number are two.
        (
            """
            Raadsvoorstel

            Voorgesteld besluit
            1. de nota Groen vast te stellen.

            Raadsbesluit

            De raad van de gemeente Waterlede;
            besluit:
            1. kennis te nemen van de brief van de provincie over het water.

            Aldus besloten in de openbare vergadering van 8 juni 2023.
            """, ["1 adopted 2023-06-08", "1 proposed -"]
        ),
    ]) func `points stand as their paper says`(text: String, expected: [String]) throws {
        #expect(try Self.facts(text).statedPoints.map(Self.shown) == expected)
    }

    @Test func `a sum counts where it was decided`() throws {
        let facts = try Self.facts(
            """
            Raadsvoorstel

            Inleiding
            De brug kost € 9.000.

            Voorgesteld besluit
            1. een krediet van € 5.000 en nog eens € 5.000 beschikbaar te stellen voor brug en weg;
            2. een lening van € 700 te verstrekken.

            Raadsbesluit

            De raad van de gemeente Waterlede;
            besluit:
            1. een krediet van € 5.000 beschikbaar te stellen voor brug en weg;
            2. een lening van € 800 te verstrekken.

            Aldus besloten in de openbare vergadering van 8 juni 2023.
            """)
        let standings = facts.standings(ofAmountsBy: StatedFacts(facts.statedPoints))
        let shown = zip(facts.amounts, standings).map { amount, standing in
            let how = standing.map { $0.isRepeated ? "again" : $0.standing.rawValue } ?? "-"
            return "\(amount.minimum / 100) \(how)"
        }
        #expect(
            shown == [
                "9000 -", "5000 again", "5000 proposed", "700 proposed", "5000 adopted", "800 adopted",
            ])
    }

    private static func shown(_ ballot: Ballot) -> String {
        let vote = ballot.verdict.vote
        let parts: [String?] = [
            ballot.kind.rawValue, ballot.number, ballot.title, ballot.submitters.isEmpty ? nil : "\(ballot.submitters)",
            ballot.verdict.outcome?.rawValue, vote?.inFavour.map(String.init), vote?.against.map(String.init),
            vote?.unanimous == true ? "unaniem" : nil,
            vote.flatMap { $0.partiesAgainst.isEmpty ? nil : "\($0.partiesAgainst)" },
            ballot.verdict.decidedOn?.description,
        ]
        return parts.compactMap(\.self).joined(separator: " | ")
    }

    @Test(arguments: [
        (
            "Motie M3 (GroenLinks, D66): Meer bomen\n\nAangenomen met 18 tegen 9 stemmen.",
            ["motie | M3 | Meer bomen | [\"GroenLinks\", \"D66\"] | aangenomen | 18 | 9 | 2023-06-08"]
        ),
        (
            "Motie 3 'Meer bomen' is verworpen met 9 stemmen voor en 18 tegen.",
            ["motie | 3 | Meer bomen | verworpen | 9 | 18 | 2023-06-08"]
        ),
        (
            "Amendement A van de VVD wordt met algemene stemmen aangenomen.",
            ["amendement | A | [\"VVD\"] | aangenomen | unaniem | 2023-06-08"]
        ),
        (
            "De motie van D66 over de wachtlijsten wordt ingetrokken.",
            ["motie | over de wachtlijsten | [\"D66\"] | ingetrokken | 2023-06-08"]
        ),
        (
            "Motie vreemd aan de orde van de dag: Red de bieb (SP)\n\nNa een schorsing wordt de motie aangehouden.",
            ["motie | Red de bieb | [\"SP\"] | aangehouden | 2023-06-08"]
        ),
        (
            "Amendement 2023-12 - Lagere leges: aangenomen, 14 voor, 13 tegen (SP, PvdA).",
            ["amendement | 2023-12 | Lagere leges | aangenomen | 14 | 13 | [\"SP\", \"PvdA\"] | 2023-06-08"]
        ),
        (
            "4.a Motie 'Zebrapad' (PvdA)\n\nVoor: 20\nTegen: 11\n\nDe motie is aangenomen.",
            ["motie | Zebrapad | [\"PvdA\"] | aangenomen | 20 | 11 | 2023-06-08"]
        ),
        (
            "| 1 | Motie M1 Zebrapad | PvdA | aangenomen, 20 voor en 11 tegen |\n| 2 | Motie M2 Licht | SP | verworpen |",
            [
                "motie | M1 | Zebrapad | aangenomen | 20 | 11 | 2023-06-08",
                "motie | M2 | Licht | verworpen | 2023-06-08",
            ]
        ),
        ("M1 Motie Meer groen: AANGENOMEN (unaniem)", ["motie | M1 | Meer groen | aangenomen | unaniem | 2023-06-08"]),
        (
            "Over de motie ‘Houd het veilig’ wordt hoofdelijk gestemd: 16 voor, 15 tegen. De motie is aangenomen.",
            ["motie | Houd het veilig | aangenomen | 16 | 15 | 2023-06-08"]
        ),
        (
            "- Motie CDA 'Bomen' is door de indiener ingetrokken.",
            ["motie | Bomen | [\"CDA\"] | ingetrokken | 2023-06-08"]
        ),
        (
            "De voorzitter constateert dat de motie van de SP is verworpen.",
            ["motie | [\"SP\"] | verworpen | 2023-06-08"]
        ),
        (
            "Motie nr. 12 inzake windmolens wordt met 10 stemmen voor en 21 stemmen tegen verworpen.",
            ["motie | 12 | inzake windmolens | verworpen | 10 | 21 | 2023-06-08"]
        ),
        (
            "Motie M7: Fietsen (CDA, VVD)\nBesluit: aangenomen met 17 stemmen voor (CDA, VVD, SP) en 10 tegen.",
            ["motie | M7 | Fietsen | [\"CDA\", \"VVD\"] | aangenomen | 17 | 10 | 2023-06-08"]
        ),
        ("De VVD dient een motie in over de leges. De motie wordt in juli besproken.", []),
        ("Motie M4: Later\n\nDe motie wordt in de commissie besproken.", []),
        (
            "Daarna wordt het voorstel zonder hoofdelijke stemming aangenomen.",
            ["raadsvoorstel | Aanleg fietspad | aangenomen | unaniem | 2023-06-08"]
        ),
    ]) func `lists of decisions tell of votes`(text: String, expected: [String]) throws {
        let list = """
            Besluitenlijst van de raadsvergadering van Waterlede d.d. 8 juni 2023

            4. Aanleg fietspad

            \(text)

            5. Sluiting

            De voorzitter sluit de vergadering.
            """
        #expect(try Self.facts(list).ballots.map(Self.shown) == expected)
    }
}
