import Calendar
import Extraction
import TestSupport
import Testing

/// How councils set what is asked and what was decided, template by template: systems of council papers differ in the
/// words and marks around the same points.
@Suite struct DecisionTemplateTests {
    @Test(arguments: [
        (
            "Collegevoorstel\n\nOnderwerp: Nieuwe brug\n\nHet college besluit:\n1. de brug te bouwen;\n2. het krediet te verlenen.\n\nToelichting\nDe brug is oud en het verkeer is er te zwaar voor geworden.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "Vergadering van de raad\n\n • 3\n\n  Voorstel aan de raad om: 1. De brug te bouwen; 2. Het krediet te verlenen\n  Besluit\n  De raad stemt in.\n",
            ["De brug te bouwen;", "Het krediet te verlenen"]
        ),
        (
            "Nota voor de raad\n\nDatum: 3 mei 2022\nOnderwerp: Nieuwe brug\n\nOntwerpbesluit\n\nDe gemeenteraad van Waterlede stemt in met:\n1. de bouw van de brug;\n2. het krediet.\n",
            ["de bouw van de brug;", "het krediet."]
        ),
        (
            "Moties\n\nMeer bruggen\n\nStatus\nAangenomen\nToelichting\nRoept het college op: - De brug te bouwen; - Het krediet te verlenen; - De raad te berichten.\nEinddatum\n1-9-2024\n",
            ["De brug te bouwen;", "Het krediet te verlenen;", "De raad te berichten."]
        ),
        (
            "Collegevoorstel\n\nVoorgesteld besluit\n\nHet college van Waterlede heeft besloten:\n\n- de brug te bouwen;\n- het krediet te verlenen.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "AMENDEMENT\n\nDe raad van Waterlede;\n\nbesluit:\n\nhet ontwerp als volgt te wijzigen:\n- de punten 2 en 3 te vervangen door:\n2. de brug te bouwen;\n3. het krediet te verlenen.\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
        (
            "Amendement Een brede brug\n\nDe raad van Waterlede\nbesluit:\nbeslispunt 2 te vervangen door: de brug breder te bouwen.\n\nAnna de Wit\nPvdA\n",
            ["beslispunt 2 te vervangen door: de brug breder te bouwen."]
        ),
    ])
    func `what is proposed`(text: String, points: [String]) {
        #expect(ExtractedDocument(of: text).proposedDecision?.beslispunten.map(\.text) == points)
    }

    @Test func `a second request counts on`() {
        let points = ExtractedDocument(
            of:
                "MOTIE\n\nDe raad van Waterlede,\n\nroept het college op:\n1. de brug te bouwen;\n2. de raad te horen;\n\nen verzoekt het college tevens:\n1. de kosten te melden.\n\nen gaat over tot de orde van de dag.\n"
        ).proposedDecision?.beslispunten
        #expect(points?.map(\.text) == ["de brug te bouwen;", "de raad te horen;", "de kosten te melden."])
        #expect(points?.map(\.number) == [1, 2, 3])
    }

    @Test(arguments: [
        (
            "De raad van Waterlede;\n\ngelet op artikel 82 Gemeentewet;\n\nBesluit vast te stellen de navolgende verordening:\n\nVerordening op de bruggen 2016\n\nArtikel 1 Begrippen\n",
            ["vast te stellen de navolgende verordening: Verordening op de bruggen 2016"]
        ),
        (
            "De raad van Waterlede;\n\ngelet op artikel 216 van de Gemeentewet;\n\nbesluit vast te stellen de\n\nVerordening brugrechten 2019\n\nArtikel I\nDe brug wordt geopend.\n",
            ["vast te stellen de Verordening brugrechten 2019"]
        ),
        (
            "Burgemeester en wethouders van Waterlede;\n\ngelet op artikel 3 van de Algemene subsidieverordening Waterlede 2017;\n\nbesluiten de volgende regeling vast te stellen:\n\nSubsidieregeling bruggen 2019\n\nHoofdstuk 1 Algemene bepalingen\n",
            ["de volgende regeling vast te stellen: Subsidieregeling bruggen 2019"]
        ),
        (
            "Besluitenlijst raad van 2 juni 2022\n\nNr.   Onderwerp            Besluit                   Stemming\n\n1.    Nieuwe brug          De brug wordt gebouwd.    unaniem\n\n2.    Krediet brug         Aangehouden tot de        n.v.t.\n      (tweede termijn)     raad van juli.\n",
            ["De brug wordt gebouwd.", "Aangehouden tot de raad van juli."]
        ),
        (
            "Het college van Waterlede,\n\ngelet op artikel 160 van de Gemeentewet;\n\nbesluit:\n\nArtikel 1\nDe brug te bouwen.\n\nArtikel 2\nHet krediet te verlenen\nvoor twee jaar.\n\nAldus vastgesteld op 2 juni 2020,\n",
            ["De brug te bouwen.", "Het krediet te verlenen voor twee jaar."]
        ),
        (
            "De raad van Waterlede,\n\ngelet op artikel 149 van de Gemeentewet;\n\nbesluit:\n\nArtikel I: De verordening wordt ingetrokken.\nArtikel II: Dit besluit treedt morgen in werking.\n\nAldus besloten in de vergadering van 2 juni 2020\n",
            ["De verordening wordt ingetrokken.", "Dit besluit treedt morgen in werking."]
        ),
        (
            "De raad van Waterlede;\n\ngelet op artikel 229 van de Gemeentewet,\nBesluit:\nvast te stellen de Eerste wijziging van de Brugverordening 2020:\nArtikelI\nHet tarief wordt verhoogd.\n",
            ["vast te stellen de Eerste wijziging van de Brugverordening 2020:"]
        ),
        (
            "De raad,\nOverwegende dat de brug oud is;\nBesluit:\nde brug te bouwen.\nHet lid van de gemeenteraad\nA. de Wit\n",
            ["de brug te bouwen."]
        ),
        (
            "De raad van Waterlede;\n\ngelet op artikel 108 van de Gemeentewet;\n\nbesluit\n\n1. de brug te bouwen;\n2. het krediet te verlenen.\n\n29 juni 2021\n\nGriffier                 Voorzitter\n",
            ["de brug te bouwen;", "het krediet te verlenen."]
        ),
    ])
    func `what was decided`(text: String, points: [String]) {
        #expect(ExtractedDocument(of: text).adoptedDecision?.beslispunten.map(\.text) == points)
    }

    /// Titles and questions above what is asked, put together from the same few words.
    @Test(arguments: [
        "Voorgenomen besluit", "Ontwerp-besluit", "Concept-raadsbesluit", "Conceptbesluit:", "Besluitvoorstel",
        "Geadviseerde beslissing", "Voorstel tot raadsbesluit", "Voorstel te besluiten", "Te nemen raadsbesluit",
        "Gevraagd besluit van de raad", "Gevraagd besluit raad", "Beslispunten (concept)", "Concept beslispunten",
        "Beslispunten raadsvoorstel", "Voorgesteld besluit van de raad", "Advies aan de raad", "Ons voorstel",
        "Te besluiten om:", "Wij leggen u de volgende beslispunten voor:", "Welk besluit wordt gevraagd?",
        "Wat vragen wij u te besluiten?", "Wat stelt het college voor?", "Besluit", "Besluit om:",
    ])
    func `what may stand above what is asked`(heading: String) {
        let text =
            "Raadsvoorstel\n\nOnderwerp: Nieuwe brug\n\n" + heading
            + "\n1. De brug te bouwen;\n2. Het krediet te verlenen.\n\nInleiding\nDe brug is oud en het verkeer is er te zwaar voor geworden.\n"
        #expect(
            ExtractedDocument(of: text).proposedDecision?.beslispunten.map(\.text) == [
                "De brug te bouwen;", "Het krediet te verlenen.",
            ])
    }

    @Test(arguments: [
        ("1", "2"), ("(1)", "(2)"), ("(a)", "(b)"), ("1.1.", "1.2."), ("1 -", "2 -"), ("§", "§"), ("→", "→"),
        ("Beslispunt 1:", "Beslispunt 2:"), ("I", "II"), ("–", "–"),
    ])
    func `how points are marked`(first: String, second: String) {
        let text =
            "Voorgesteld besluit\n\(first) De brug te bouwen;\n\(second) Het krediet te verlenen.\n\nInleiding\n\nDe brug is oud.\n"
        #expect(
            ExtractedDocument(of: text).proposedDecision?.beslispunten.map(\.text) == [
                "De brug te bouwen;", "Het krediet te verlenen.",
            ])
    }

    @Test(arguments: [
        "besluit om:", "Besluit om:", "heeft besloten om:", "Besluit (unaniem):", "Besluit van de raad:", "stelt vast:",
        "besluit het volgende:", "besluit met algemene stemmen:", "B E S L U I T :",
    ])
    func `what may stand above what was decided`(verb: String) {
        let text =
            "De raad van Waterlede;\n\ngelet op artikel 147 van de Gemeentewet;\n\n" + verb
            + "\n\n1. De brug te bouwen;\n2. Het krediet te verlenen.\n\nAldus besloten in de vergadering van 2 juni 2022.\n"
        #expect(
            ExtractedDocument(of: text).adoptedDecision?.beslispunten.map(\.text) == [
                "De brug te bouwen;", "Het krediet te verlenen.",
            ])
    }

    /// Words of the preamble and of the closing line; the proposal's day, its subject, and the day of the meeting.
    @Test(arguments: [
        ("gelezen het voorstel van het college,\nd.d. 3 mei 2022,\nover de nieuwe brug;", "de nieuwe brug"),
        ("kennisgenomen van het voorstel van het college van 3 mei 2022 inzake de nieuwe brug;", "de nieuwe brug"),
        ("gezien het voorstel van het college van 3 mei 2022, over de nieuwe brug;", "de nieuwe brug"),
    ])
    func `what a besluit rests on`(clause: String, subject: String) {
        let text =
            "De raad van Waterlede;\n\n" + clause
            + "\n\nmede gelet op artikel 212 van de Gemeentewet;\n\nbesluit:\n\n1. De brug te bouwen.\n\nBesloten in de openbare raadsvergadering van 2 juni 2022,\n"
        let adopted = ExtractedDocument(of: text).adoptedDecision
        #expect(adopted?.proposalDate?.description == "2022-05-03")
        #expect(adopted?.subject == subject)
        #expect(adopted?.meetingDate?.description == "2022-06-02")
        #expect(adopted?.legalBasis == [0])
    }

    @Test(arguments: [
        "Verzoekt daarom het college:", "Roept het college van B&W op tot:", "Dragen het college op:",
        "Spreekt als oordeel uit dat:", "Geeft opdracht aan het college om:", "Vraagt aan het college:", "Dictum:",
    ])
    func `how a motie may ask`(request: String) {
        let text =
            "MOTIE\n\nDe raad van Waterlede,\n\noverwegende dat:\n- de brug oud is;\n\n" + request
            + "\n1. de brug te bouwen;\n2. het krediet te verlenen.\n\nen gaat over tot de orde van de dag.\n"
        #expect(
            ExtractedDocument(of: text).proposedDecision?.beslispunten.map(\.text) == [
                "de brug te bouwen;", "het krediet te verlenen.",
            ])
    }
}
