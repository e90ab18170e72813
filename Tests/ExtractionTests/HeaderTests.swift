import Calendar
import Extraction
import Lexing
import SourceText
import TestSupport
import Testing
import Vocabulary

@Suite struct HeaderTests {
    /// Forms of labelled lines, and the labels and values that they give.
    @Test(arguments: [
        ("Motie\n\nDe wethouder zegt toe voor 1 mei 2024 te antwoorden.\n", nil),
        ("Motie\n\nDe wet van 14 februari 1992 regelt dit. Raadsvergadering 3 juni 2024\n", "2024-06-03"),
        ("Besluitenlijst van de vergadering van 3 juni 2024\n", "2024-06-03"),
    ])
    func `a day of something else is not the paper's`(text: String, day: String?) {
        let reading = Reading(plain: text)
        let header = Extractor().extract(reading.text, tokens: reading.tokens).header
        #expect(header.date?.description == day)
    }

    @Test(arguments: [
        ("Onderwerp: Nieuwe brug\nDatum: 3 mei 2022\n", ["Onderwerp=Nieuwe brug", "Datum=3 mei 2022"]),
        (
            "**Datum** 3 mei 2022  \n**Betreft** Nieuwe brug over de\nvaart\n\n**Vergadering van**\n\n**Portefeuillehouder:** A. Prins  \n",
            [
                "Datum=3 mei 2022", "Betreft=Nieuwe brug over de vaart", "Vergadering van=",
                "Portefeuillehouder=A. Prins",
            ]
        ),
        ("Zaaknummer\n2022-0012345\nOnderwerp\nNieuwe brug\n", ["Zaaknummer=2022-0012345", "Onderwerp=Nieuwe brug"]),
        (
            "Zaaknummer\nOnderwerp\nPortefeuillehouder\n\n2022-0012345\nNieuwe brug\nA. Prins\n",
            ["Zaaknummer=2022-0012345", "Onderwerp=Nieuwe brug", "Portefeuillehouder=A. Prins"]
        ),
        (
            "Onderwerp          Nieuwe brug\nPortefeuillehouder A. Prins\n",
            ["Onderwerp=Nieuwe brug", "Portefeuillehouder=A. Prins"]
        ),
        (
            "Onderwerp Nieuwe brug Registratienr. 4938204 Steller/telnr. M. Vos / 8112\n",
            ["Onderwerp=Nieuwe brug", "Registratienr.=4938204", "Steller/telnr.=M. Vos / 8112"]
        ),
        (
            "B&W-nummer 18.0412; besluit d.d. 5-6-2018\n\nOnderwerp\nParkeren\n",
            ["B&W-nummer=18.0412", "Onderwerp=Parkeren"]
        ),
        ("Onderwerp Programma Wonen en Bijlage Twee\n", ["Onderwerp=Programma Wonen en Bijlage Twee"]),
        ("Datum: 3 mei 2022          Zaaknummer: 2022-0012345\n", ["Datum=3 mei 2022", "Zaaknummer=2022-0012345"]),
        (
            "| Onderwerp | Nieuwe brug |\n|---|---|\n| Ter informatie aan | de commissie |\n",
            ["Onderwerp=Nieuwe brug", "Ter informatie aan=de commissie"]
        ),
        (
            "| Datum | Zaaknummer |\n|---|---|\n| 3 mei 2022 | 2022-0012345 |\n",
            ["Datum=3 mei 2022", "Zaaknummer=2022-0012345"]
        ),
        (
            "RAADSVOORSTEL                 Registratienummer: 2019-118803\nGemeente Waterlede            Datum: 3 mei 2022\n",
            ["Registratienummer=2019-118803", "Datum=3 mei 2022"]
        ),
        (
            "uw kenmerk        ons kenmerk        datum\n-                 456999             11 april 2023\n",
            ["uw kenmerk=-", "ons kenmerk=456999", "datum=11 april 2023"]
        ),
        (
            "Portefeuillehouder           Wethouder Smit\nOnderwerp                    Nieuwe brug\n",
            ["Portefeuillehouder=Wethouder Smit", "Onderwerp=Nieuwe brug"]
        ),
        (
            "Onderwerp             Besluit op verzoek\nDatum                 3 mei 2022\n",
            ["Onderwerp=Besluit op verzoek", "Datum=3 mei 2022"]
        ),
        (
            "Datum: 9 maart 2021\nAanwezig: burgemeester G. Prins, wethouders J. Smit, N. van den Berg,\nA. van den Berg en E. de Wit\n",
            [
                "Datum=9 maart 2021",
                "Aanwezig=burgemeester G. Prins, wethouders J. Smit, N. van den Berg, A. van den Berg en E. de Wit",
            ]
        ),
        (
            "Aanwezig: B. Smit, A. Prins\nAfwezig: -\n\nOPENBAAR\n\n2.1 Vaststellen notulen\n",
            ["Aanwezig=B. Smit, A. Prins", "Afwezig=-"]
        ),
        (
            "Vergadering\nOnderwerp\nDienst / cluster\nZaaknummer\n\nGemeenteraad 5 oktober 2021\nNieuwe brug\nRuimte\n40182536\n",
            [
                "Vergadering=Gemeenteraad 5 oktober 2021", "Onderwerp=Nieuwe brug", "Dienst / cluster=Ruimte",
                "Zaaknummer=40182536",
            ]
        ),
        (
            "Onderwerp           Nieuwe brug\nGemeente            Waterlede\nMarkt               7 juni 2023\n",
            ["Onderwerp=Nieuwe brug", "Gemeente=Waterlede", "Markt=7 juni 2023"]
        ),
        (
            "De gemeenteraad van Waterlede\n\nUw kenmerk:\nOns kenmerk: 11037514\nOnderwerp: Nieuwe brug\n",
            ["Uw kenmerk=", "Ons kenmerk=11037514", "Onderwerp=Nieuwe brug"]
        ),
        (
            "Datum 3 mei 2022    Ons kenmerk Z-22-04411    Uw kenmerk -    Bijlagen 2\n",
            ["Datum=3 mei 2022", "Ons kenmerk=Z-22-04411", "Uw kenmerk=-"]
        ),
        (
            "Onderwerp            Programma 2024 van de raad\nDatum                3 mei 2022\n",
            ["Onderwerp=Programma 2024 van de raad", "Datum=3 mei 2022"]
        ),
        (
            "van            burgemeester en wethouders\ndatum          3 mei 2022\nonderwerp      Nieuwe brug\n",
            ["van=burgemeester en wethouders", "datum=3 mei 2022", "onderwerp=Nieuwe brug"]
        ),
        (
            "De raad van de gemeente Waterlede, in vergadering bijeen op 2 juni 2022,\n\nOnderwerp: Nieuwe brug\n",
            ["Onderwerp=Nieuwe brug"]
        ),
        (
            "Onderwerp                 Agendapunt 9\nNieuwe brug\n",
            ["Onderwerp=Nieuwe brug", "Agendapunt=9"]
        ),
        (
            "ONDERWERP Nieuwe brug\nSteller: B. Smit\nOpenbaar:\n",
            ["ONDERWERP=Nieuwe brug", "Steller=B. Smit", "Openbaar="]
        ),
        (
            "Zaaknummer .......: 402911\nDatum ............: 3 mei 2022\n",
            ["Zaaknummer=402911", "Datum=3 mei 2022"]
        ),
    ])
    func `labelled lines`(text: String, expected: [String]) {
        #expect(
            header(of: text + "\nInleiding\n\nDe brug is oud.\n").fields.map { "\($0.label)=\($0.value)" } == expected)
    }

    @Test(arguments: [
        "De brug is oud. Onderwerp van gesprek was de nieuwe brug, die er in het najaar moet komen te liggen.\n",
        "| Nr. | Onderwerp | Zaaknummer |\n|---|---|---|\n| 1 | Opening | |\n| 2 | Brug | 2022-0012345 |\n",
        "Nr.   Onderwerp           Besluit            Stemming\n\n1.    Opening             De voorzitter.     n.v.t.\n",
        "Nr    Omschrijving            Termijn     2025        2026\n101   Riolering              60 jaar     5           9\n",
        "Agendapunt 8: Vaststelling begroting\n\nDe brug is oud.\n",
        "1. Agendapunt: de brug over de vaart wordt vervangen door een nieuwe brug van beton en staal.\n",
    ])
    func `text that is no header gives no field`(text: String) {
        #expect(header(of: text).fields == [])
    }

    @Test(arguments: [
        ("Raadsvoorstel\n\nOnderwerp: Nieuwe brug\n", DocumentKind.raadsvoorstel),
        ("Raadsinformatiebrief1\n\nOnderwerp Nieuwe brug\n", .raadsinformatiebrief),
        (
            "### Voorgesteld besluit\n\nde uitgangspunten vast te stellen.\n\n### Startnotitie\n\nDe brug is oud.\n",
            .startnotitie
        ),
        ("MOTIE VREEMD AAN DE ORDE VAN DE DAG\n\nDe raad van de gemeente Waterlede,\n", .motie),
        ("Amendement A-1 Een brede brug\n", .amendement),
        ("Besluitenlijst raadsvergadering 3 mei 2022\n", .besluitenlijst),
        ("Openbaar raadsvoorstel\n\nOnderwerp: Nieuwe brug\n", .raadsvoorstel),
        ("# Adviesnota aan burgemeester en wethouders\n\n## Inleiding\n\nDe brug is oud.\n", .collegevoorstel),
        ("gemeente Waterlede                       raadsvoorstel nr. 22/14\n", .raadsvoorstel),
        ("x Gemeente Waterlede R\nGemeenteraad\n% Amendement\nJaar 2016\n", .amendement),
        ("> < Gemeente Raadsinformatiebrief\nWaterlede\n", .raadsinformatiebrief),
        ("Voorstel gemeenteraad\n\nDatum: 3 mei 2022\n", .raadsvoorstel),
        ("Zaaknummer: 402911                 Raadsvoorstel\nDatum: 3 mei 2022\n", .raadsvoorstel),
        ("Ontwerp raadsbesluit\n\nDatum: 3 mei 2022\nOnderwerp: Nieuwe brug\n", .raadsbesluit),
        ("Mededeling aan de raad\n\nDatum: 3 mei 2022\n", .raadsinformatiebrief),
        ("Nota B&W\n\nDatum: 3 mei 2022\n", .collegevoorstel),
        ("Motie M7: Meer bruggen\n\nDatum: 3 mei 2022\n", .motie),
        ("Artikel 38-vragen\n\nDatum: 3 mei 2022\n", .schriftelijkeVragen),
        ("Algemene plaatselijke verordening Waterlede 2022\n\nHoofdstuk 1\n", .verordening),
        (
            "RAADSVOORSTEL Van : Burgemeester en wethouders Aan : Gemeenteraad Datum : 11 november 2013 Onderwerp : Nieuwe brug AANLEIDING De brug is oud en het verkeer is er te zwaar voor geworden, zodat zij moet worden vervangen. Dat kost geld, maar niet meer dan geraamd, en het krediet volstaat, ook als de bouw langer duurt dan nu is voorzien.\n",
            .raadsvoorstel
        ),
        ("Voor u ligt de ambtelijke evaluatie van de bouw van de brug.\n", .evaluatie),
        (
            "De raad van de gemeente Waterlede;\ngelet op artikel 147 van de Gemeentewet;\nbesluit:\nde nota vast te stellen.\n",
            .raadsbesluit
        ),
        (
            "Het college van burgemeester en wethouders van Waterlede;\ngelet op artikel 160 van de Gemeentewet;\nbesluit:\nhet pand te huren.\n",
            .collegebesluit
        ),
        ("M E M O\n\nAan: de raad\n", .overig),
        (
            "NOTULEN RAAD WATERLEDE 3 mei 2022\n\nAgenda:\n01. Vragenuur\n02. Hamerstukken\n",
            .notulen
        ),
        (
            "Schriftelijke vragen in het kader van artikel 42 van het Reglement van orde voor de vergaderingen en overige werkzaamheden van de raad van Waterlede gesteld op 3 mei 2022\n",
            .schriftelijkeVragen
        ),
        ("NOTA VOOR DE RAAD\n\nOnderwerp: Nieuwe brug\n", .raadsvoorstel),
        ("Onderwerp: Schriftelijke vragen over de brug\nDatum: 3 mei 2022\n", .schriftelijkeVragen),
        (
            "De raad van Waterlede;\ngelet op artikel 229 van de Gemeentewet;\nbesluit:\nvast te stellen de Verordening leges 2017.\n\nArtikel 1 Begrippen\nEen dag duurt tot middernacht.\n",
            .verordening
        ),
        ("Statenvoorstel\n\nAan Provinciale Staten\n", .raadsvoorstel),
        ("Geachte mevrouw Prins,\n\nUw brief hebben wij ontvangen.\n", .brief),
    ])
    func `the kind is what the document calls itself`(text: String, kind: DocumentKind) {
        #expect(header(of: text).kind == kind)
    }

    @Test(arguments: [
        ("De raad van de gemeente WATERLEDE;\n", "Waterlede"),
        ("burgemeester en wethouders van Capelle aan den IJssel\n", "Capelle aan den IJssel"),
        (
            "HOLLANDS KROON                            RAADSVOORSTEL\n\nDe brug van de gemeente Schagen is oud.\n",
            "Hollands Kroon"
        ),
        ("De Raad van State heeft beslist. In Goes en in heel Goes is de brug oud. De gemeente Goes bouwt.\n", "Goes"),
        ("Retouradres: Postbus 1, 2500 DJ Den Haag\n", "Den Haag"),
        ("Gemeente Den Helder\n\nDe gemeente Texel doet mee.\n", "Den Helder"),
        (
            "ed Gemeente                 VERGADERING\n&    Haarlem                  College\n\nDoel        Besluit\n",
            "Haarlem"
        ),
        ("De raad van de gemeente 's-Hertogenbosch, bijeen op 3 mei 2022\n", "'s-Hertogenbosch"),
        ("Provinciale Staten van Utrecht besluiten\n", "Provincie Utrecht"),
        ("gemeente Waterlede\nEVALUATIE\n", "Waterlede"),
        ("Raadsvoorstel Valkenswaard\n\nNummer: 18RB00009\n", "Valkenswaard"),
        ("Evaluatie subsidieregeling Nunspeet\nVersie 1.0\n\nDe regeling werkt goed.\n", "Nunspeet"),
        ("Nieuwe brug\n\nDe brug staat in Nunspeet en is oud.\n", "Nunspeet"),
        ("Het college van Heusden heeft besloten te betalen aan de gemeente Waalwijk.\n", "Heusden"),
        ("Raadsvoorstel\nRijswijk, 3 maart 2015\n\nAan de raad,\n", "Rijswijk"),
        ("Het college van B&W Waterlede heeft ingestemd.\n", "Waterlede"),
        ("Besluit\n\nVolgens de Algemene subsidieverordening Vlissingen 2017 geldt een plafond.\n", "Vlissingen"),
        ("Van: het college van B&W van Sint Aldegonde\n", "Sint Aldegonde"),
        ("OPENBARE BESLUITENLIJST B EN W MOERDIJK\n\n1. Opening\n", "Moerdijk"),
        ("Van: het college van B en W van Waterlede\n", "Waterlede"),
        ("Startnotitie\n\nOnderwerp: Omgevingsvisie Zutphen\n", "Zutphen"),
        ("Bestemmingsplan: NL.IMRO.0141.00101-BP21\nDatum: 3 mei 2022\n\nDokkum ligt in Dokkum.\n", "Almelo"),
        ("# Gemeente Maashorst Bestemmingsplan Hoge Randweg\n\nIn Uden en in heel Uden is de weg oud.\n", "Maashorst"),
        ("Waterschap Vallei en Veluwe\n\nHet algemeen bestuur besluit.\n", "Waterschap Vallei en Veluwe"),
        ("BESLUITENLIJST COLLEGE VAN B&W STEENWIJKERLAND\nWeek 23\n", "Steenwijkerland"),
        ("NOTULEN van de vergadering, gehouden in het stadhuis te Lelystad.\n", "Lelystad"),
        ("Besluitenlijst GS Gelderland 12-03-2019\n", "Provincie Gelderland"),
    ])
    func `whose document it is`(text: String, name: String) {
        #expect(header(of: text).gemeente == name)
    }

    @Test(arguments: [
        ("Datum: 3 mei 2022\nRaadsvergadering: 2 juni 2022\n", "2022-05-03"),
        ("Raadsvoorstel\n\nRaadsvergadering: 2 juni 2022\n\nWaterlede, 3 mei 2022\n", "2022-05-03"),
        ("Besluitenlijst van de raadsvergadering van 2 juni 2022\n", "2022-06-02"),
        ("Motie\n\nDe raad van de gemeente Waterlede, in vergadering bijeen op 2 juni 2022,\n", "2022-06-02"),
        ("Onderwerp: Nieuwe brug\nUw brief van: 12 januari 2022\nVerzonden: 10 februari 2022\n", "2022-02-10"),
        (
            "Raadsvoorstel\n\nVergadering: 5 oktober 2021\nB&W vergadering: 14 september 2021\n", "2021-09-14"
        ),
        ("Besluitenlijst\n\nVergadering: 5 oktober 2021\n", "2021-10-05"),
        ("Brief\n\nOns kenmerk   456999\nVerzonden     10 februari 2022\n", "2022-02-10"),
        (
            "Schriftelijke vragen van de fractie Hart voor Waterlede, gesteld op 3 mei 2022\n\nOp 1 mei 2022 brak de brug.\n",
            "2022-05-03"
        ),
        ("Evaluatie van de brug\n17 april 2022\n\nDe brug is oud.\n", "2022-04-17"),
    ])
    func `the date of the document itself`(text: String, date: String) {
        #expect(header(of: text).date?.description == date)
    }

    @Test(arguments: [
        ("2026-06-25_Kennisgeving_brug.txt", "2026-06-25"), ("20230217_-_INT_86076_nota.md", "2023-02-17"),
        ("Besluitenlijst 4-12-2024.html", "2024-12-04"), ("Notulen_04.12.2024 (2024-12-04).txt", "2024-12-04"),
        ("RIS 2024-0012345.txt", nil), ("20220633329_evaluatie.txt", nil), ("agenda 2024-13-01.txt", nil),
        ("van 1-2-2024 tot 3-2-2024.txt", nil), ("nota 2019-2022 12.txt", nil), ("18991231.txt", nil),
        ("NL.IMRO.0213.BPBRKOM100022-VA01.md", nil), ("", nil),
    ])
    func `the day in the name of a file`(name: String, day: String?) {
        var reading = DeclaredMetadata()
        reading.fileName = name
        let text = StructuredText(bytes: Array("Brief\n\nDe brug is oud.\n".utf8))
        let header = Extractor().extract(text, tokens: TokenStream(lexing: text.bytes), declared: reading).header
        #expect(header.date?.description == day)
        #expect(header.dateSource == (day == nil ? nil : .fileName))
    }

    @Test func `what the text states goes before what is declared, and that before the file’s name`() {
        var declared = DeclaredMetadata()
        declared.fileName = "2026-06-25.txt"
        declared.date = "2025-05-24T10:30:00+01:00"
        for (text, day, source) in [
            ("Datum: 3 mei 2022\n", "2022-05-03", DateSource.text), ("Brief\n", "2025-05-24", .declared),
        ] {
            let text = StructuredText(bytes: Array(text.utf8))
            let header = Extractor().extract(text, tokens: TokenStream(lexing: text.bytes), declared: declared).header
            #expect(header.date?.description == day && header.dateSource == source)
        }
    }

    private func header(of text: String) -> DocumentHeader {
        let reading = Reading(plain: text)
        return Extractor().extract(reading.text, tokens: reading.tokens).header
    }

    @Test(arguments: [
        "Motie\nGemeente Elzerwoud\nVerzoekt het college:\n1. uiterlijk 1 juli 2024 een plan te maken;\n",
        "Motie vreemd aan de orde\nDe raad van Elzerwoud,\noverwegende dat op 5 mei 2019 de brug instortte;\nverzoekt het college:\n- haar te herbouwen.\n",
    ])
    func `the days that a motie weighs or asks for are not its own`(text: String) {
        #expect(header(of: text).date == nil)
    }
}
