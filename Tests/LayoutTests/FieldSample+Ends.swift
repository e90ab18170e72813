/// Where fields end, and what looks like one.
extension FieldSample {
    static let ends = [
        FieldSample(
            "salutation",
            "Datum: 3 mei 2022\nOnderwerp: Nieuwe brug\n\nGeachte raad,\n\nKosten: 5 ton\nSteller: J. Bos\n",
            fields: "Datum: 3 mei 2022\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "the first chapter",
            "Datum: 3 mei 2022\nOnderwerp: Nieuwe brug\n\nKern\n\nDe brug over de vaart is oud en moet worden vervangen, want het verkeer is er te zwaar voor.\n\nSteller: J. Bos\n",
            fields: "Datum: 3 mei 2022\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "behind a long sender",
            "Gemeente Waterlede\n\nRaadhuisplein 1\n1234 AB Waterlede\n\nPostbus 12\n1230 AA Waterlede\n\nwww.waterlede.nl\n\nDe gemeenteraad\n\nvan de gemeente\n\nWaterlede\n\nRaadhuisplein 1\n\n1234 AB\n\nWaterlede\n\nWaterlede\n\nR\n\nKOPIE\n\nDatum\n\n3 mei 2022\n\nOns kenmerk\n\n22.0441\n\nGeachte raad,\n",
            fields: "Datum: 3 mei 2022\nOns kenmerk: 22.0441"),
        FieldSample(
            "numbered chapters",
            "Onderwerp: Nieuwe brug\nDatum: 3 mei 2022\n\n1. Aanleiding\nDe brug is oud.\n\nTeam: Ruimte\n",
            fields: "Onderwerp: Nieuwe brug\nDatum: 3 mei 2022"),
    ]

    static let none = [
        FieldSample(
            "the addressee below Aan",
            "Datum: 3 mei 2022\nOns kenmerk: 22.0441\n\nAan\nde leden van de raad\nRaadhuisplein 1\n1234 AB WATERLEDE\n\nOnderwerp: Nieuwe brug\n",
            fields: "Datum: 3 mei 2022\nOns kenmerk: 22.0441\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "running text with a colon",
            "Nieuwe brug\n\nWij vragen u het volgende: is de brug te zwaar belast? Daarvoor zijn drie redenen: geld, tijd en ruimte.\nDe datum: die ligt nog niet vast.\n"
        ),
        FieldSample(
            "items of an agenda", "Agenda\n\n1. Opening\n2. Mededelingen\n3. Onderwerp: de nieuwe brug\n4. Rondvraag\n"),
        FieldSample(
            "times of an agenda", "Agenda\n\n19.30 uur: Opening\n19.45 uur: Mededelingen\n20.00 uur: Rondvraag\n"),
        FieldSample(
            "what is said",
            "Notulen\n\nDe voorzitter: Ik open de vergadering.\nMevrouw Bos: Voorzitter, de brug is oud.\nDe heer Smit: Dat is zo.\n"
        ),
        FieldSample(
            "a table of data",
            "| Programma | 2022 | 2023 |\n|---|---|---|\n| Wonen | 5 | 9 |\n| Zorg | 6 | 8 |\n"),
        FieldSample(
            "a table of items with labels as heads",
            "| Zaaknummer | Onderwerp | Status |\n|---|---|---|\n| 2022-0441 | Brug | open |\n| 2022-0442 | Weg | open |\n| 2022-0443 | Park | open |\n"
        ),
        FieldSample("a table of contents", "Inhoud\n\nDoel ........ 3\nPlanning ........ 5\nBijlagen ........ 9\n"),
        FieldSample("a title with a colon", "Raadsvoorstel: Nieuwe brug\n\nMotie M7: Meer bruggen\n"),
        FieldSample(
            "the page's head with a title", "Raadsvoorstel\nGemeente Waterlede\n\nNieuwe brug over de vaart\n"),
    ]

    static let all =
        onTheLine + below + headings + blocks + rows + tables + ends + none + heads + otherHeads + tornHeads
}
