import Lexing

/// A label of a header line that council papers are known to use, and what its value says of the document.
package struct HeaderLabel: Sendable {
    package enum Role: Sendable {
        case subject, date, meeting, number, gemeente, kind, phone, other
        /// The day on which the college decided.
        case boardMeeting
        /// A word that also heads a chapter: a label only where its value stands on the same line.
        case chapter

        /// Whether a label with this role names a field of a header and heads no chapter.
        package var isOfHeader: Bool {
            switch self {
            case .subject, .date, .meeting, .boardMeeting, .number, .gemeente, .kind, .phone: true
            case .chapter, .other: false
            }
        }
    }

    package var role: Role
    /// Followed by its value without a colon (`Onderwerp Vervangen parkeerautomaten`): only for words that hardly begin a
    /// sentence.
    package var standsBare: Bool

    /// Whether the word names a field of a header and heads no chapter.
    package var isOfHeader: Bool { role.isOfHeader }

    /// Source: observed in papers of Dutch municipalities and in the forms of iBabs, NotuBiz, Corsa, Decos JOIN, Mozard,
    /// InProces, Djuma and Zaaksysteem.
    package static let table = PhraseTable(
        rows(.subject, bare: true, subjects) + rows(.date, bare: true, dates) + rows(.meeting, bare: true, meetings)
            + rows(.boardMeeting, bare: true, boardMeetings)
            + rows(.number, bare: true, numbers) + rows(.kind, bare: true, kinds)
            + rows(.other, bare: true, people + matters)
            + rows(.phone, bare: true, ["Telefoon", "Telefoonnummer", "Tel.", "Doorkiesnummer", "Fax"])
            + rows(.gemeente, bare: false, ["Gemeente"]) + rows(.other, bare: false, short)
            + rows(.chapter, bare: false, chapters))

    /// Words in capitals that stand beside a label in the head of a page, above their own value.
    package static let pageHeads = WordSet(["pagina", "blad", "datum", "versie", "paginanummer"])

    /// First words of who speaks in a verslag.
    package static let speakers = WordSet(["heer", "mevrouw", "wethouder", "voorzitter", "burgemeester", "dhr", "mw"])

    private static func rows(_ role: Role, bare: Bool, _ labels: [String]) -> [(String, HeaderLabel)] {
        labels.map { ($0, HeaderLabel(role: role, standsBare: bare)) }
    }

    private static let subjects = [
        "Onderwerp", "Betreft", "Betreffende", "Titel", "Titel voorstel", "Naam voorstel", "Onderwerp voorstel",
        "Onderwerp / titel",
        "Kort onderwerp", "Omschrijving onderwerp", "Titel raadsvoorstel", "Onderwerp raadsvoorstel",
        "Onderwerp van het voorstel",
        "Onderwerp motie", "Onderwerp amendement",
    ]
    private static let dates = [
        "Datum", "Datum voorstel", "Datum brief", "Datum document", "Datum raadsvoorstel", "Datum besluit",
        "Datum collegevoorstel",
        "Datum opsteller", "Datum nota", "Datum memo", "Dagtekening", "Datum verzending", "Verzenddatum", "Verzonden",
        "Verzonden op", "Datum indiening",
        "Datum advies", "Documentdatum", "Datum opgesteld", "Datum antwoord", "Beantwoord op", "Datum beantwoording",
        "Opgesteld op", "Opgesteld d.d.", "Datum stuk",
        "Verzonden", "Verzonden op",
    ]
    private static let meetings = [
        "Raadsvergadering", "Datum raadsvergadering", "Vergaderdatum", "Datum vergadering", "Vergadering",
        "Vergadering van", "Vergadering d.d.", "Raadsvergadering van", "Raadsvergadering d.d.", "Datum raad",
        "Raad van", "Datum gemeenteraad", "Besluitvormende raad", "Besluitraad", "Datum besluitvorming",
        "Raadscommissie", "Datum commissie", "Commissievergadering", "Datum raadsbesluit", "Datum behandeling",
        "Datum commissievergadering", "Behandeling in raad", "Behandeling commissie", "Datum beeldvormende vergadering",
        "Zitting van",
        "Besluitvormende vergadering", "Datum besluitvormende raad", "Datum besluitvormende vergadering",
        "Oordeelsvormende vergadering", "Datum oordeelsvormende vergadering", "Politieke markt", "Raadsbijeenkomst",
        "Datum raadsbijeenkomst",
    ]
    private static let boardMeetings = [
        "Collegevergadering", "Datum college", "Datum collegebesluit", "Datum collegevergadering", "Datum B&W",
        "Beslisdatum B&W", "Besluitdatum",
        "Datum B en W", "B&W-vergadering", "Besluit college d.d.", "Besluit B&W d.d.", "B&W vergadering",
        "Collegevergadering van", "Datum B&W-besluit", "Datum B&W besluit", "Datum besluit college",
        "Datum besluit B&W", "Beslisdatum", "Datum behandeling college", "Datum B&W-vergadering",
        "Datum college van B&W", "Datum collegebehandeling",
    ]
    private static let numbers = [
        "Zaaknummer", "Zaaknr", "Zaaknr.", "Zaak", "Zaakkenmerk", "Zaak-ID", "Registratienummer", "Registratiekenmerk",
        "Reg.nr.", "Registratienr.", "Registratienr", "B&W-nummer", "B&W-nr.", "BW-nummer", "B&W nummer",
        "Regnr", "Kenmerk", "Ons kenmerk", "Uw kenmerk", "Nummer", "Documentnummer", "Documentnr", "Document nr.",
        "Stuknummer",
        "Voorstelnummer", "Notanummer", "Voorstelnr.", "Voorstelnr", "Voorstel nr.", "Nummer voorstel",
        "Raadsvoorstelnummer",
        "Raadsbesluitnummer", "Besluitnummer",
        "Volgnummer", "Dossiernummer", "Dossier", "RIS-nummer", "RIS", "BBV-nummer", "BBV nr", "Verseonnummer",
        "Corsanummer",
        "Corsa-nummer", "Decosnummer", "Casenummer", "Case", "Referentie", "Referentienummer", "Onze referentie",
        "Uw referentie",
        "Raadsnummer", "Nummer raadsvoorstel", "Motienummer", "Amendementnummer", "Bijlagenummer",
        "Postregistratienummer",
        "Briefnummer", "Ingekomen onder nummer", "Mozard zaaknummer", "Ons nummer", "Uw brief", "Uw brief van",
        "Zaaknummer raadsvoorstel", "Griffienummer", "Zaaknr. / documentnr.", "Zaaknummer / documentnummer",
        "Zaaknummer/documentnummer", "Zaak-/documentnummer", "Zaaknummer / kenmerk", "Raadsstuknummer", "Inboeknummer",
        "Dossiernr.",
        "Nummer gemeenteraad", "Documentkenmerk", "Ons zaaknummer",
    ]
    private static let kinds = [
        "Soort document", "Documentsoort", "Documenttype", "Type document", "Soort stuk", "Soort voorstel",
        "Type voorstel",
        "Soort besluit",
    ]
    private static let people = [
        "Portefeuillehouder", "Portefeuillehouder(s)", "Portefeuillehouders", "Portefeuille", "Portefeuilleonderdeel",
        "Steller",
        "Opsteller", "Opgesteld door", "Behandeld door", "Wordt behandeld door", "Steller/telnr.", "Steller/telnr",
        "Steller/telefoonnummer",
        "Behandelend ambtenaar", "Behandelaar", "Contactpersoon",
        "Inlichtingen bij",
        "Auteur", "Auteur(s)", "Ambtenaar", "Primaathouder", "Verantwoordelijke", "Verantwoordelijk wethouder",
        "Wethouder",
        "Verantwoordelijk portefeuillehouder", "Verantwoordelijk manager", "Indiener", "Indiener(s)", "Indieners",
        "Ingediend door",
        "Indienende fractie", "Indienende fracties", "Indiener/Fractie", "Fractie", "Fractie(s)", "Fracties",
        "Mede-indieners",
        "Medeondertekenaars", "Afzender", "Geadresseerde", "Steller en telefoonnummer", "Naam steller",
        "Naam opsteller", "Bestuurder",
        "Ambtelijk opdrachtgever", "Projectleider", "Adviseur", "Informant", "Raadsadviseur", "Griffier", "Contact",
        "Contactpersonen",
    ]
    private static let matters = [
        "Afdeling", "Team", "Dienst", "Directie", "Cluster", "Sector", "Domein", "Vakgroep", "Organisatieonderdeel",
        "Kernteam",
        "Kernteam/Opgave", "Opgave", "Programma", "Programmanummer", "Programmaonderdeel", "Begrotingsprogramma",
        "Beleidsveld",
        "Beleidsterrein", "Pijler", "Thema", "Taakveld", "Agendapunt", "Agendapuntnummer", "Agendapunt nr.",
        "Agendanummer", "Agendanr",
        "Commissie", "Bestuursorgaan", "Aantal bijlagen",
        "E-mail", "Email", "E-mailadres", "Mailadres", "Openbaar", "Openbaarheid", "Vertrouwelijk", "Vertrouwelijkheid",
        "Status",
        "Versie", "Versienummer", "Bezoekadres", "Postadres", "Retouradres", "Correspondentieadres", "Website",
        "Internet", "Doel", "Doel van het voorstel", "Vooroverleg met",
        "Samenhang met corona/crisis", "Netwerkteam", "Agendaoverleg", "Locatie", "Plaats", "Aanvang", "Aanvangstijd",
        "Tijdstip",
        "Behandelwijze", "Wijze van behandeling", "Soort behandeling", "Geheim", "Geheimhouding", "Publicatiedatum",
        "Ter inzage",
        "Ontstaansdatum", "Datum vragen", "Datum vraag", "Ingediend op", "Zaaknummer voorstel", "Ter behandeling in",
        "Samenvatting", "Einddatum", "Uiterlijke datum", "Fatale termijn", "Reactietermijn", "Rubriek", "Classificatie",
        "Publicatie", "Cc", "Kopie aan", "In afschrift aan", "Datum ontvangst", "Ontvangen", "Paraaf", "Kern", "Wijk",
        "Evenement", "Raadsperiode", "Beleidsagenda", "Hoort bij agendapunt", "Behorend bij agendapunt",
        "Motie bij agendapunt", "Bij agendapunt", "Dienst / afdeling", "Afdeling / team", "Tijd", "Projectnummer",
        "Rapportnummer",
    ]
    /// Words that often begin a sentence or stand alone: labels only before a colon or on a line of their own.
    private static let short = [
        "Aanwezig", "Aanwezigen", "Afwezig", "Afwezig met bericht", "Notulist", "Bijlage", "Bijlagen", "Bijlage(n)",
        "Nr.", "Nr", "Raad", "Aan", "Van", "Door", "Soort", "Type", "Namens", "Opdrachtgever",
    ]
    private static let chapters = ["Voorstel", "Besluit", "Toelichting", "Opmerking", "Opmerkingen"]
}
