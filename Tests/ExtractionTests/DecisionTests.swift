import Calendar
import Extraction
import Lexing
import SourceText
import TestSupport
import Testing
import Vocabulary

@Suite struct DecisionTests {
    /// Lead-ins and forms of lists; the points that each gives.
    @Test(arguments: [
        (
            "Voorgesteld besluit\nde brug te bouwen;\n\nhet krediet te verlenen.\n\nInleiding\n\nDe brug is oud.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "Wij stellen u voor:\n1) de brug te bouwen;\n2) het krediet te dekken uit:\n   a. de reserve;\n   b. de voorziening.\n",
            ["de brug te bouwen;", "het krediet te dekken uit: a. de reserve; b. de voorziening."]
        ),
        (
            "De raad wordt gevraagd te besluiten:\nI. de brug te bouwen;\nII. het krediet te ver-\nlenen.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "Beslispunten\n\n1.1 de brug te bouwen;\n\n1.2 het krediet te verlenen;\n\n2.1 het besluit bekend te maken.\n",
            ["de brug te bouwen;", "het krediet te verlenen;", "het besluit bekend te maken."]
        ),
        (
            "Voorgesteld raadsbesluit\n\n■ De brug te bouwen.\n■ Het krediet te verlenen voor\n  – het ontwerp;\n  – de bouw.\n",
            ["De brug te bouwen.", "Het krediet te verlenen voor – het ontwerp; – de bouw."]
        ),
        (
            "## Voorgesteld raadsbesluit\n\nDe raad besluit:\n\nI. de brug te bouwen;\nII. het krediet te verlenen.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "Onderwerp: Nieuwe brug\n\nGevraagde beslissing:\n1. de brug te bouwen;\n2. het krediet te verlenen.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "Voorstel om te besluiten\n1. de brug te bouwen;\n2. het krediet te verlenen.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "Voorgesteld besluit\n1. de brug te bouwen voor de\n\nGemeente Waterlede                                  2\nkern aan de vaart;\n2. het krediet te verlenen.\n",
            ["de brug te bouwen voor de kern aan de vaart;", "het krediet te verlenen."]
        ),
        (
            "Wij stellen voor om\n1 de brug te bouwen;\n2 het krediet te verlenen.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "Voorgesteld besluit\nde brug te bouwen;\n1.\nhet krediet te verlenen.\n2.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "Voorgesteld besluit\n\n3. de brug te bouwen;\n4. het krediet te verlenen.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "**Verzoekt het college:**\n\n- de brug te bouwen;\n- de raad te melden wat die kost,\n\nen gaat over tot de orde van de dag.\n",
            ["de brug te bouwen;", "de raad te melden wat die kost,"]
        ),
        (
            "De raad wordt gevraagd te besluiten: 1) de brug te bouwen; 2) het krediet te verlenen.\n\nInleiding\n\nDe brug is oud.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "**Beslispunten**\n\n1. **De brug te bouwen over de vaart.**\n2. **Het krediet te verlenen.**\n\n**Inleiding**\n\nDe brug is oud.\n",
            ["De brug te bouwen over de vaart.", "Het krediet te verlenen."]
        ),
        (
            "Wat is de vraag aan de raad?\n1. De brug te bouwen.\n2. Het krediet te verlenen.\n\nWaarom nu?\nDe brug is oud en moet worden vervangen.\n",
            ["De brug te bouwen.", "Het krediet te verlenen."]
        ),
        (
            "Wij stellen u voor: a. de brug te bouwen, b. het krediet te verlenen en\nc. de raad te berichten.\n",
            ["de brug te bouwen,", "het krediet te verlenen en", "de raad te berichten."]
        ),
        (
            "Wij stellen u voor: I. artikel 2. van de lijst te schrappen; II. de brug te bouwen.\n",
            ["artikel 2. van de lijst te schrappen;", "de brug te bouwen."]
        ),
        (
            "| Gevraagd besluit |\n|---|\n| 1. De brug te bouwen; |\n| 2. Het krediet te verlenen. |\n\nInleiding\n\nDe brug is oud.\n",
            ["De brug te bouwen;", "Het krediet te verlenen."]
        ),
        (
            "| Voorgesteld besluit | 1. De brug te bouwen;<br>2. Het krediet te verlenen. |\n|---|---|\n| Datum | 3 mei 2022 |\n",
            ["De brug te bouwen;", "Het krediet te verlenen."]
        ),
        (
            "Voorgesteld besluit\n\n■ de brug te bouwen;\n\nGemeente Waterlede | Voorstel 17int                    2\n\n■ het krediet te verlenen.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "Voorgesteld besluit\n\n1. de brug te bouwen voor een bedrag van\n\nVoorstel 2022-14        pagina 1 van 3\n\n€ 5.000;\n2. het krediet te verlenen.\n",
            ["de brug te bouwen voor een bedrag van € 5.000;", "het krediet te verlenen."]
        ),
        (
            "Voorgesteld besluit\n\n1. de brug te bouwen\n\n        Nieuwe brug\nNo. 1712-1 / 9\nvoor het dorp;\n2. het krediet te verlenen.\n",
            ["de brug te bouwen voor het dorp;", "het krediet te verlenen."]
        ),
        (
            "Het college stelt de raad voor om de brug te bouwen.\n\nInleiding\n\nDe brug is oud.\n",
            ["de brug te bouwen."]
        ),
        (
            "Voorgesteld besluit\n\nI. de brug te bouwen;\n\nII. de kosten te dekken uit:\n\nA. de reserve;\n\nB. de subsidie;\n\nC. de voorziening;\n\nIII. de begroting te wijzigen.\n",
            [
                "de brug te bouwen;", "de kosten te dekken uit: A. de reserve; B. de subsidie; C. de voorziening;",
                "de begroting te wijzigen.",
            ]
        ),
        (
            "Voorgesteld besluit\n\n1: de brug te bouwen;\n\n2: het krediet te verlenen.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "Raadsvoorstel\n\nOnderwerp Nieuwe brug\n\nDe raad besluit:\n\nI. de brug te bouwen;\n\nII. het krediet te verlenen.\n\nSamenvatting\n\nDe brug is oud en het verkeer is er te zwaar voor geworden, zodat zij moet worden vervangen.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "Voorgesteld besluit\nI.de brug te bouwen;\nII.het krediet te verlenen.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "Het college van burgemeester & wethouders stelt voor :\n\n1. de brug te bouwen;\n2. het krediet te verlenen.\n\nInhoud\n\nInleiding/aanleiding\n\nDe brug is oud.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "De rekenkamer stelt de raad voor te besluiten om:\n1 de aanbevelingen over te nemen;\n2 de brug te bouwen.\n",
            ["de aanbevelingen over te nemen;", "de brug te bouwen."]
        ),
    ])
    func `what is proposed`(text: String, points: [String]) {
        #expect(document(text).proposedDecision?.beslispunten.map(\.text) == points)
    }

    /// One sentence, put together in many ways.
    @Test(arguments: [
        "Het college van burgemeester & wethouders stelt voor :",
        "Burgemeester en wethouders van Waterlede stellen u voor:",
        "Wij stellen uw raad dan ook voor om:", "Gelet op het bovenstaande stellen wij de raad voor:",
        "Daarom vraagt het college de raad:", "Het presidium stelt de raad voor te besluiten:",
        "De commissie wordt\ngeadviseerd:",
        "Er wordt de raad voorgesteld:", "Aan uw raad wordt derhalve gevraagd:",
        "Het college adviseert de gemeenteraad om:",
        "De leden van de raad worden verzocht:", "Op grond hiervan stellen burgemeester en wethouders voor:",
    ])
    func `who asks, whom and how may change`(leadIn: String) {
        let text = "\(leadIn)\n1. de brug te bouwen;\n2. het krediet te verlenen.\n"
        #expect(
            document(text).proposedDecision?.beslispunten.map(\.text)
                == ["de brug te bouwen;", "het krediet te verlenen."])
    }

    @Test func `a list may begin anew behind its bullets`() {
        let text =
            "Voorgesteld besluit\n\n1. de brug te bouwen;\n2. op te heffen:\n• de pont;\n• het veer;\n1. het krediet te verlenen.\n"
        #expect(
            document(text).proposedDecision?.beslispunten.map(\.text)
                == ["de brug te bouwen;", "op te heffen: • de pont; • het veer;", "het krediet te verlenen."])
    }

    @Test func `an item's number may stand behind a bullet, and its text below`() {
        let text =
            "De raad van Waterlede,\n\nbesluit:\n\n  • 1.\n\n    De brug te bouwen.\n\n  • 2.\n\n    Het krediet te verlenen.\n"
        #expect(
            document(text).adoptedDecision?.beslispunten.map(\.text)
                == ["De brug te bouwen.", "Het krediet te verlenen."])
    }

    @Test(arguments: [
        "Het college stelt een nieuwe directeur aan.\n\nDe raad wordt later bijgepraat.\n",
        "Burgemeester en wethouders van Waterlede vragen aandacht voor de brug.\n",
        "Wij stellen vast dat de brug oud is en dat het verkeer er te zwaar voor is geworden.\n",
        "Raadsinformatiebrief\n\nWij stellen voor om een avond te houden over de brug.\n",
        "Besluitvorming over de brug volgt in het najaar, als het bestek gereed is en de prijs bekend.\n",
    ])
    func `nothing is proposed`(text: String) {
        #expect(document(text).proposedDecision == nil)
    }

    static let besluit = """
        De raad van de gemeente Waterlede;

        gezien het voorstel van burgemeester en wethouders van 3 mei 2022 inzake Nieuwe brug (fase 1; ontwerp);

        gelet op artikel 147 van de Gemeentewet;

        b e s l u i t :

        1. de brug te bouwen;
        2. het krediet te verlenen.

        Aldus vastgesteld in de openbare vergadering van 2 juni 2022.

        De griffier,              De voorzitter,
        """

    @Test func `the raadsbesluit with its preamble`() {
        let adopted = document(Self.besluit).adoptedDecision
        #expect(adopted?.beslispunten.map(\.text) == ["de brug te bouwen;", "het krediet te verlenen."])
        #expect(adopted?.beslispunten.map(\.number) == [1, 2])
        #expect(adopted?.proposalDate?.description == "2022-05-03")
        #expect(adopted?.subject == "Nieuwe brug (fase 1; ontwerp)")
        #expect(adopted?.meetingDate?.description == "2022-06-02")
        #expect(adopted?.legalBasis == [0])
    }

    @Test(arguments: [
        "besluit:", "BESLUIT:", "**BESLUIT:**", "Besluit(en):", "b e s 1 u i t :", "besluit vast te stellen:",
        "De raad besluit met 21 tegen 12 stemmen:",
    ])
    func `words before a decision`(words: String) {
        let text = Self.besluit.split(separator: "b e s l u i t :", maxSplits: 1).joined(separator: words)
        #expect(
            document(text).adoptedDecision?.beslispunten.map(\.text) == [
                "de brug te bouwen;", "het krediet te verlenen.",
            ])
    }

    @Test func `a place in the text that slices to each point`() {
        let reading = Reading(plain: Self.besluit)
        let found = Extractor().extract(reading.text, tokens: reading.tokens).adoptedDecision?.beslispunten ?? []
        #expect(found.map { reading.text.string($0.range) } == ["de brug te bouwen;", "het krediet te verlenen."])
    }

    @Test func `a besluitenlijst has a decision per agenda item`() {
        let text =
            "Besluitenlijst raad 2 juni 2022\n\n1. Opening\nDe voorzitter opent de vergadering.\n\n2. Nieuwe brug\nBesluit: de brug te bouwen.\n\n3. Motie bomen\nBesluit:\nde motie wordt verworpen.\n\n4. Sluiting\nDe voorzitter sluit.\n"
        #expect(document(text).adoptedDecision?.beslispunten.map(\.text) == ["de brug te bouwen."])
    }

    @Test func `what the raad has decided may close a sentence, and begin at two`() {
        let text =
            "De raad van de gemeente Waterlede heeft, gezien het voorstel van burgemeester en wethouders van 3 mei 2022 inzake de brug;\n\nin zijn openbare vergadering van 2 juni 2022 besloten:\n\n2. de brug te bouwen;\n3. het krediet te verlenen.\n"
        let adopted = document(text).adoptedDecision
        #expect(adopted?.beslispunten.map(\.text) == ["de brug te bouwen;", "het krediet te verlenen."])
        #expect(adopted?.meetingDate?.description == "2022-06-02")
    }

    @Test func `what it rests on may stand behind 'besluiten'`() {
        let text =
            "Burgemeester en wethouders van Waterlede besluiten, gelet op artikel 4:25 Awb:\n\n1. een plafond vast te stellen;\n2. de raad te berichten.\n"
        let found = document(text)
        #expect(found.adoptedDecision?.beslispunten.count == 2)
        #expect(found.adoptedDecision?.legalBasis == [0])
    }

    @Test func `a table below a decision is no part of it`() {
        let text =
            "De raad van de gemeente Waterlede;\ngelet op artikel 192 van de Gemeentewet;\nbesluit:\n\nde begroting te wijzigen.\n\nProgramma      Lasten      Baten\nBestuur        45.000          0\n"
        #expect(document(text).adoptedDecision?.beslispunten.map(\.text) == ["de begroting te wijzigen."])
    }

    @Test func `a list may name who decides`() {
        let text =
            "Besluitenlijst B&W 12 maart 2024\n\n1.1 Subsidie brug\nBesluit B&W:\n- Subsidie verlenen van € 5.000.\n- Brief verzenden.\n\n1.2 Aankoop perceel\nBesluit college:\nConform advies.\n"
        #expect(
            document(text).adoptedDecision?.beslispunten.map(\.text) == [
                "Subsidie verlenen van € 5.000.", "Brief verzenden.", "Conform advies.",
            ])
    }

    @Test func `a decision under a letter ends where the next begins`() {
        let text =
            "Besluitenlijst raad 2 juni 2022\n\nA. Nieuwe brug\n   Besluit\n   De raad stelt het plan vast.\n\nB. Motie bomen\n   Besluit\n   Conform het voorstel besloten.\n"
        #expect(
            document(text).adoptedDecision?.beslispunten.map(\.text) == [
                "De raad stelt het plan vast.", "Conform het voorstel besloten.",
            ])
    }

    @Test func `what a motie states stands in a list behind 'dat'`() {
        let text =
            "MOTIE\n\nDe raad van Waterlede,\n\nspreekt uit dat\n-  de brug mooi is;\n\ndraagt het college op\n-  de brug te bouwen;\n\nen gaat over tot de orde van de dag.\n"
        #expect(
            document(text).proposedDecision?.beslispunten.map(\.text) == ["de brug mooi is;", "de brug te bouwen;"])
    }

    /// Forms of the rule that is set, and what stands below the decision.
    @Test(arguments: [
        (
            "Het college heeft besloten om:\n\n  • 1.\n\n    de brug te bouwen;\n\n  • 2.\n\n    het krediet te verlenen.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "De raad van Waterlede;\ngelet op artikel 228a van de Gemeentewet;\nbesluit:\nvast te stellen de navolgende\n\nVerordening rioolheffing 2016\n\nArtikel 1 Begrippen\nIn deze verordening wordt verstaan onder riool: een buis.\n",
            ["vast te stellen de navolgende Verordening rioolheffing 2016"]
        ),
        (
            "De raad van Waterlede;\ngelet op artikel 228a van de Gemeentewet;\nbesluit:\nvast te stellen de verordening op de rioolheffing 2016.\n\nVERORDENING OP DE RIOOLHEFFING 2016\n",
            ["vast te stellen de verordening op de rioolheffing 2016."]
        ),
        (
            "De raad van Waterlede\n\ngelet op artikel 16 van de Gemeentewet;\n\nbesluit\n\nVast te stellen het\n\nReglement van orde van de raad 2019\n\nHoofdstuk 1. Algemene bepalingen\n",
            ["Vast te stellen het Reglement van orde van de raad 2019"]
        ),
    ])
    func `where a decision ends`(text: String, points: [String]) {
        #expect(document(text).adoptedDecision?.beslispunten.map(\.text) == points)
    }

    @Test func `the grounds end where the college decides`() {
        let text =
            "Burgemeester en wethouders van Waterlede;\n\ngelet op artikel 2 van de Gemeentewet;\n\nbesluiten:\n\nI. het pand aan te wijzen volgens artikel 10 van de Gemeentewet;\nII. dit bekend te maken.\n"
        #expect(document(text).adoptedDecision?.legalBasis == [0])
    }

    @Test func `the meeting that the opening of a besluit names`() {
        let text =
            "De raad van Waterlede, bijeen in zijn openbare vergadering van 21 december 2015;\n\ngelezen het voorstel van burgemeester en wethouders inzake de rioolheffing van 8 november 2015 (gem. blad 12);\n\nbesluit:\n\nde heffing vast te stellen.\n"
        let adopted = document(text).adoptedDecision
        #expect(adopted?.meetingDate?.description == "2015-12-21")
        #expect(adopted?.proposalDate?.description == "2015-11-08")
        #expect(adopted?.subject == "de rioolheffing")
    }

    @Test(
        arguments: [
            ("De raad besluit unaniem.", .adopted, "unanimous"),
            ("Het voorstel is aangenomen met 21 stemmen voor en 12 tegen.", .adopted, "21-12"),
            ("Het voorstel is verworpen met 9 tegen 24 stemmen.", .rejected, "9-24"),
            ("Het voorstel is met 24 tegen 9 stemmen verworpen.", .rejected, "9-24"),
            ("Het voorstel is ingetrokken.", .withdrawn, nil),
            ("Uitslag: AANGENOMEN (17 voor, 6 tegen)", .adopted, "17-6"),
        ] as [(String, Verdict.Outcome?, String?)])
    func `how it fared`(words: String, outcome: Verdict.Outcome?, vote: String?) {
        let adopted = document(Self.besluit + "\n\n" + words + "\n").adoptedDecision
        #expect(adopted?.verdict.outcome == outcome)
        #expect(adopted?.verdict.values["vote"] == vote)
    }

    @Test func `the line that opens a besluit may say how it was voted`() {
        let text =
            "De raad van Waterlede\n\nbesluit met algemene stemmen:\n\n1. de brug te bouwen;\n2. dit te melden.\n"
        #expect(document(text).adoptedDecision?.verdict.vote?.unanimous == true)
    }

    @Test(
        arguments: [
            (DocumentKind.raadsvoorstel, "", Standing.draft), (.raadsbesluit, "", .draft),
            (.besluitenlijst, "", .adopted),
            (.raadsvoorstel, "Aldus besloten in de vergadering van 21 december 2015.", .adopted),
            (.raadsvoorstel, "Het voorstel is aangenomen.", .adopted), (.motie, "De motie is verworpen.", .rejected),
        ])
    func `a besluit stands as its paper tells`(kind: DocumentKind, words: String, standing: Standing) {
        let text = "De raad van Waterlede\n\nbesluit:\n\n1. de brug te bouwen;\n2. dit te melden.\n\n\(words)\n"
        let adopted = document(text).adoptedDecision
        #expect(adopted?.standing(in: DocumentHeader(kind: kind)) == standing)
    }

    private func document(_ text: String) -> ExtractedDocument {
        let reading = Reading(plain: text)
        return Extractor().extract(reading.text, tokens: reading.tokens)
    }
}
