package import Lexing
import SourceText

/// Names by which council papers call their own kind.
package enum KindNames {
    /// Source: the kinds of the extraction contract; names observed in council papers.
    package static let table = PhraseTable<DocumentKind>(
        names(
            .raadsvoorstel, "Raadsvoorstel", "Voorstel aan de raad", "Voorstel aan de gemeenteraad",
            "Raadsvoorstel en raadsbesluit", "Statenvoorstel", "Voorstel aan Provinciale Staten",
            "Voorstel raad", "Voorstel tot raadsbesluit", "Voorstel gemeenteraad", "Voorstel voor de gemeenteraad",
            "Voorstel van burgemeester en wethouders aan de raad", "Adviesnota raad", "Adviesnota aan de raad",
            "Raadsadvies", "Riedsfoarstel", "Riedsútstel", "Voorstel voor de raad", "Raadsnota", "Nota voor de raad",
            "Nota aan de raad",
            "Nota voor de gemeenteraad", "Voorstel van het college aan de raad", "Raadsstuk")
            + names(
                .raadsbesluit, "Raadsbesluit", "Besluit van de raad", "Besluit gemeenteraad", "Besluit raad",
                "Ontwerp raadsbesluit", "Besluit van de gemeenteraad", "Ontwerpbesluit",
                "Ontwerp-raadsbesluit", "Ontwerpraadsbesluit", "Concept raadsbesluit", "Concept-raadsbesluit",
                "Conceptbesluit")
            + names(
                .raadsinformatiebrief, "Raadsinformatiebrief", "Informatiebrief", "Statenbrief", "Statenmededeling",
                "Raadsbrief", "Mededeling aan de raad", "Mededeling aan de gemeenteraad",
                "Mededeling van het college aan de raad", "Brief aan de gemeenteraad", "Informerende brief aan de raad",
                "Informerende brief", "Collegebrief", "RIB",
                "Raadsinformatie", "Raadsmededeling", "Raadsmemo", "Informatienota", "Raadsinformatiememo",
                "Informatiebrief aan de raad",
                "Brief aan de raad", "Collegeinformatiebrief", "Collegebericht", "Raadsbericht", "Raadsinformatienota",
                "Wethoudersbrief", "Informatienota raad", "Informatiebrief raad", "lnformatiebrief", "lnformatienota")
            + names(.startnotitie, "Startnotitie", "Startnota", "Startdocument")
            + names(
                .collegevoorstel, "Collegevoorstel", "Voorstel aan B&W", "Nota B&W", "Nota aan B&W",
                "Advies aan burgemeester en wethouders", "Advies aan B&W", "Voorstel aan het college",
                "Voorstel aan burgemeester en wethouders",
                "Collegeadvies", "B&W-voorstel", "B&W voorstel", "B&W-nota", "Collegenota", "B&W-advies",
                "Advies aan het college",
                "Nota voor burgemeester en wethouders", "Nota aan burgemeester en wethouders", "Voorstel college",
                "Adviesnota", "Adviesnota college", "Adviesnota aan burgemeester en wethouders", "B en W-advies",
                "B en W-voorstel", "B en W-nota")
            + names(
                .collegebesluit, "Collegebesluit", "Besluit college", "Besluit burgemeester en wethouders",
                "Besluit B&W", "Besluit van het college", "Besluit van burgemeester en wethouders",
                "B&W-besluit", "B&W besluit", "B en W-besluit", "B en W besluit", "BenW-besluit", "Verkeersbesluit",
                "Aanwijzingsbesluit", "Mandaatbesluit")
            + names(
                .initiatiefvoorstel, "Initiatiefvoorstel", "Initiatiefraadsvoorstel", "Initiatief-raadsvoorstel",
                "Initiatiefnota", "lnitiatiefvoorstel", "lnitiatiefraadsvoorstel")
            + names(
                .motie, "Motie", "Motie vreemd", "Motie vreemd aan de orde van de dag", "Motie vreemd aan de agenda",
                "Moties")
            + names(.amendement, "Amendement", "Subamendement", "Sub-amendement")
            + names(
                .verordening, "Verordening", "Subsidieregeling", "Beleidsregel", "Beleidsregels", "Nadere regels",
                "Regeling",
                "Subsidieverordening", "Legesverordening")
            + names(
                .besluitenlijst, "Besluitenlijst", "Raadsbesluitenlijst", "Openbare besluitenlijst",
                "Besluitenlijst van",
                "Besluitenoverzicht",
                "Lijst van besluiten")
            + names(
                .notulen, "Notulen", "Verslag", "Raadsverslag", "Conceptverslag", "Conceptnotulen", "Handelingen",
                "Verslag van de vergadering", "Raadsnotulen", "Vergaderverslag")
            + names(.agenda, "Agenda", "Raadsagenda", "Conceptagenda", "Agendabundel", "Vergaderagenda")
            + names(
                .schriftelijkeVragen, "Schriftelijke vragen", "Beantwoording schriftelijke vragen", "Raadsvragen",
                "Artikel 33 vragen", "Technische vragen", "Beantwoording technische vragen",
                "Beantwoording raadsvragen",
                "Beantwoording vragen", "Schriftelijke raadsvragen", "Vragen ex artikel", "Vragen ex art.",
                "Vragen art.", "Vragen artikel", "Antwoord op schriftelijke vragen",
                "Antwoorden op schriftelijke vragen", "Antwoord op vragen")
            + names(
                .evaluatie, "Evaluatie", "Evaluatierapport", "Evaluatieverslag", "Evaluatierapportage",
                "Tussenevaluatie",
                "Eindevaluatie", "Evaluatienota")
            + names(.bijlage, "Bijlage")
            + names(
                .overig, "Memo", "Memorandum", "Notitie", "Raadsnotitie", "Nota", "Persbericht", "Oplegnotitie",
                "Kennisgeving"))

    private static func names(_ kind: DocumentKind, _ names: String...) -> [(String, DocumentKind)] {
        names.map { ($0, kind) }
    }

    /// The kind that a whole line names, a figure of a footnote and a closing colon left out: `Raadsinformatiebrief1`.
    package static func lineKind(_ reading: TokenReading, _ content: Range<Int>) -> DocumentKind? {
        guard !content.isEmpty, content.count <= 12 else { return nil }
        guard let found = match(reading, content) else { return nil }
        var end = found.end
        while end < content.upperBound, reading.isColon(end) || reading.tokens.kinds[end] == .emphasis { end += 1 }
        if end < content.upperBound, reading.tokens.kinds[end] == .number, end + 1 == content.upperBound { end += 1 }
        return end == content.upperBound ? found.kind : nil
    }

    /// The kind that the first words name, and the token behind them.
    package static func match(_ reading: TokenReading, _ content: Range<Int>) -> (kind: DocumentKind, end: Int)? {
        if let found = table.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) {
            return (found.value, found.end)
        }
        if content.count > 1, states.contains(reading.tokens.hashes[content.lowerBound]),
            let found = table.match(reading.tokens, at: content.lowerBound + 1, limit: content.upperBound)
        {
            return (found.value, found.end)
        }
        // `Artikel 38-vragen`, `Artikel 41 vragen`
        let first = content.lowerBound
        if content.count > 2, reading.keyword(first) == .artikel,
            (first + 2...first + 3).contains(where: { reading.hasPrefix($0, "vragen") && $0 < content.upperBound })
        {
            return (.schriftelijkeVragen, first + 3)
        }
        // `Legesverordening Ede 2022`, `Algemene plaatselijke verordening Ede`: a short name and nothing else.
        if content.count <= 7,
            let noun = (first..<min(first + 3, content.upperBound)).first(where: {
                reading.hasSuffix($0, "verordening")
            }), noun == first || reading.hasPrefix(first, "algemene") || reading.hasPrefix(first, "financi")
        {
            return (.verordening, noun + 1)
        }
        guard let kind = withFootnote(reading, content.lowerBound) else { return nil }
        return (kind, content.lowerBound + 1)
    }

    /// `Openbaar raadsvoorstel`, `Gewijzigd raadsbesluit`: what may stand before the name.
    private static let states = WordSet([
        "openbaar", "openbare", "herzien", "aanvullend", "nieuw", "besloten", "concept", "gewijzigd", "gewijzigde",
        "aangepast", "aangepaste", "geheim",
    ])

    /// `Raadsinformatiebrief1`: a name with the figure of its footnote.
    private static func withFootnote(_ reading: TokenReading, _ token: Int) -> DocumentKind? {
        guard token < reading.tokens.count, reading.tokens.kinds[token] == .word, reading.lastByte(token) &- 48 < 10
        else { return nil }
        let range = reading.tokens.range(token)
        let bytes = reading.bytes[range.start..<range.end - 1]
        let single = TokenStream(lexing: Array(bytes))
        return table.match(single, at: 0, limit: single.count)?.value
    }
}
