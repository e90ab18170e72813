import Extraction
import SourceText
import TestSupport
import Testing
import Vocabulary

/// Forms of municipalities whose papers the rules met last.
@Suite struct OtherHouseTests {
    @Test func `a title above the form is no decision`() {
        let text =
            "B E S L U I T\n\nNr.          16/0219\nOnderwerp    Brug\n\nDe raad der gemeente Waterlede;\n\ngelet op artikel 108 der Gemeentewet;\n\nb e s l u i t :\n\nI.   de brug te bouwen;\nII.  het krediet te verlenen.\n"
        let found = document(text).adoptedDecision
        #expect(found?.beslispunten.map(\.text) == ["de brug te bouwen;", "het krediet te verlenen."])
        #expect(found?.legalBasis == [0])
    }

    @Test func `a lead-in may stand on two lines`() {
        let text =
            "Wij vragen u\n\nte besluiten om:\nA.  de brug te bouwen;\nB.  het krediet te verlenen.\n\nInleiding\n\nDe brug is oud.\n"
        #expect(
            document(text).proposedDecision?.beslispunten.map(\.text) == [
                "de brug te bouwen;", "het krediet te verlenen.",
            ])
    }

    @Test func `ordinals with a full stop open points`() {
        let text =
            "De raad van de gemeente Waterlede;\n\ngelet op artikel 147 van de Gemeentewet;\n\nbesluit:\n\n1e. de nota vast te stellen;\n2e. de oude nota in te trekken.\n"
        #expect(
            document(text).adoptedDecision?.beslispunten.map(\.text) == [
                "de nota vast te stellen;", "de oude nota in te trekken.",
            ])
    }

    @Test func `numbered rows of a table in a decision are in no point`() {
        let text =
            "De raad van de gemeente Waterlede;\n\ngelet op artikel 192 van de Gemeentewet;\n\nbesluit:\n\nde begroting als volgt te wijzigen:\n\nProgramma                 Lasten      Baten      Saldo\n1. Bestuur                   212         40       -172\n2. Wonen                     655        318       -337\nTotaal                       867        358       -509\n\nHet saldo wordt onttrokken aan de reserve.\n"
        #expect(
            document(text).adoptedDecision?.beslispunten.map(\.text) == [
                "de begroting als volgt te wijzigen:", "Het saldo wordt onttrokken aan de reserve.",
            ])
    }

    @Test(arguments: [
        ("| Voor | Tegen | Uitslag |\n|---|---|---|\n| 16 | 5 | Aangenomen |\n", 16, 5, Verdict.Outcome.adopted),
        (
            "| Fractie | Voor | Tegen |\n|---|---|---|\n| CDA | 5 | 0 |\n| VVD | 0 | 7 |\n| Totaal | 5 | 7 |\n", 5, 7,
            .rejected
        ),
    ])
    func `a vote stands in a table`(table: String, inFavour: Int, against: Int, outcome: Verdict.Outcome) {
        let text =
            "MOTIE\n\nDe raad van Waterlede,\n\nverzoekt het college\nde weg te verbreden,\n\nen gaat over tot de orde van de dag.\n\n"
        let verdict = document(text + table).proposedDecision?.verdict
        #expect(verdict?.outcome == outcome)
        #expect(verdict?.vote?.inFavour == inFavour)
        #expect(verdict?.vote?.against == against)
    }

    @Test(arguments: [
        ("De raad stelt met 15 tegen 4 stemmen de verordening vast.", ["de verordening vast"]),
        ("Het college wijst het verzoek om planschade af.", ["het verzoek om planschade af"]),
        ("De raad stelt vast dat het quorum aanwezig is.", []),
    ])
    func `a list decides with a split verb`(sentence: String, points: [String]) {
        let text =
            "Besluitenlijst raad 4 april 2024\n\n2. Verordening\n\n\(sentence)\n\n3. Sluiting\n\nDe vergadering sluit.\n"
        #expect((document(text).adoptedDecision?.beslispunten.map(\.text) ?? []) == points)
    }

    @Test(arguments: ["Plaats: het gemeentehuis van Zandermeer", "Plaats: Trouwzaal van het stadhuis te Zandermeer"])
    func `a town hall names the municipality`(place: String) {
        #expect(document("Notulen\n\nDatum: 3 mei 2023\n\(place)\n\n1. Opening\n").header.gemeente == "Zandermeer")
    }

    @Test func `a hall in a town hall is no municipality`() {
        #expect(
            document("Notulen\n\nDatum: 3 mei 2023\nPlaats: Stadhuis Grote Zaal\n\n1. Opening\n").header.gemeente == nil
        )
    }

    @Test func `who signs a letter is meant by ik`() throws {
        let text =
            "Geachte leden van de raad,\n\nIk zal u uiterlijk 15 september 2023 berichten.\n\nMet vriendelijke groet,\n\ndrs. H.W. Lanting\nburgemeester van Waterlede\n"
        #expect(try #require(document(text).deadlines.first?.duty).actor == .burgemeester)
    }

    @Test(arguments: ["2025 e. v.", "2025\ne. v.", "2025 e.v."])
    func `what is open at its end may have spaces`(years: String) {
        #expect(document("De kosten zijn structureel (\(years)) hoger.\n").dates.map(\.value) == ["2025/.."])
    }

    @Test(arguments: [
        "Tot en met 24 april 2014 konden zienswijzen worden ingediend.", "De lijst is bijgewerkt t/m 3 mei 2024.",
    ])
    func `what was possible, and how far a list goes, binds nothing`(sentence: String) {
        #expect(document("Stand 1 mei 2016\n\n\(sentence)\n").deadlines.isEmpty)
    }

    @Test func `a chapter may be put in between`() {
        let text =
            "9. Planning\n\nDe planning is krap.\n\n9a. Communicatie\n\nDe wijk krijgt een brief.\n\n10. Vervolg\n\nDe raad beslist.\n"
        #expect(document(text).sections.map(\.title) == ["9. Planning", "9a. Communicatie", "10. Vervolg"])
    }

    private func document(_ text: String) -> ExtractedDocument { ExtractedDocument(of: text) }
}
