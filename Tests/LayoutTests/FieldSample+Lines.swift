/// Fields whose value stands on the line of the label or below it.
extension FieldSample {
    static let onTheLine = [
        FieldSample(
            "colons", "Raadsvoorstel\n\nVergaderdatum: 12 mei 2020\nZaaknummer: Z/20/014455\nOnderwerp: Nieuwe brug\n",
            fields: "Vergaderdatum: 12 mei 2020\nZaaknummer: Z/20/014455\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "colons in a column", "Aan       : de raad\nAgendapunt: 8\nNummer    : 2020/34\nOnderwerp : Nieuwe brug\n",
            fields: "Aan: de raad\nAgendapunt: 8\nNummer: 2020/34\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "capitals without colon", "ONS KENMERK z10340147\nBEHANDELD DOOR H. v.d. Laan\nONDERWERP Nieuwe brug\n",
            fields: "ONS KENMERK: z10340147\nBEHANDELD DOOR: H. v.d. Laan\nONDERWERP: Nieuwe brug"),
        FieldSample(
            "tabs", "Datum\t3 mei 2022\nBijlagen\t2\nOnderwerp\tnieuwe brug\n",
            fields: "Datum: 3 mei 2022\nBijlagen: 2\nOnderwerp: nieuwe brug"),
        FieldSample(
            "a value that goes on in its column",
            "Onderwerp          Krediet voor de nieuwe brug over de\n                   vaart\nDatum              3 mei 2022\n",
            fields: "Onderwerp: Krediet voor de nieuwe brug over de vaart\nDatum: 3 mei 2022"),
        FieldSample(
            "two pairs on a line",
            "Datum: 3 mei 2022              Behandeld door: J. Bos\nOns kenmerk: 22.0441           Doorkiesnummer: 0123-456789\n",
            fields: "Datum: 3 mei 2022\nBehandeld door: J. Bos\nOns kenmerk: 22.0441\nDoorkiesnummer: 0123-456789"),
        FieldSample(
            "unknown labels among known ones",
            "Datum: 3 mei 2022\nGevraagde behandeling: ter kennisname\nStuk in ontwikkeling: nee\nSteller: J. Bos\n",
            fields:
                "Datum: 3 mei 2022\nGevraagde behandeling: ter kennisname\nStuk in ontwikkeling: nee\nSteller: J. Bos"),
        FieldSample(
            "an unknown label in the column of labels",
            "Onderwerp            Nieuwe brug\nKlantteam            Ruimte en Wonen\nDatum                3 mei 2022\n",
            fields: "Onderwerp: Nieuwe brug\nKlantteam: Ruimte en Wonen\nDatum: 3 mei 2022"),
        FieldSample(
            "a label over two lines beside its value",
            "Datum                3 mei 2022\nVooroverleg          mevrouw A. Bos\nmet\nOnderwerp            Nieuwe brug\n",
            fields: "Datum: 3 mei 2022\nVooroverleg met: mevrouw A. Bos\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "a label of two names",
            "Datum                      3 mei 2022\nKerninhoud/ Samenvatting:  De brug is oud.\nOnderwerp                  Nieuwe brug\n",
            fields: "Datum: 3 mei 2022\nKerninhoud/ Samenvatting: De brug is oud.\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "a colon in the column of labels",
            "Datum                           3 mei 2022\nConsequenties: Geld, Recht      Geen\nOnderwerp                       Nieuwe brug\n",
            fields: "Datum: 3 mei 2022\nConsequenties: Geld, Recht: Geen\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "a value below what stands before the label",
            "Onderwerp        Nieuwe brug\nBestuursorgaan en dag                     Indiener\nCommissie beheer\nDatum            3 mei 2022\n",
            fields: "Onderwerp: Nieuwe brug\nIndiener: \nDatum: 3 mei 2022"),
    ]

    static let below = [
        FieldSample(
            "label and value in turn", "Datum\n3 mei 2022\nOns kenmerk\nZ-22-0441\nOnderwerp\nNieuwe brug\n",
            fields: "Datum: 3 mei 2022\nOns kenmerk: Z-22-0441\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "in turn, a paragraph each",
            "Datum\n\n3 mei 2022\n\nOns kenmerk\n\nZ-22-0441\n\nOnderwerp\n\nNieuwe brug\n",
            fields: "Datum: 3 mei 2022\nOns kenmerk: Z-22-0441\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "in turn, a paragraph a pair",
            "Datum\n3 mei 2022\n\nUw kenmerk\n-\n\nOnderwerp\nNieuwe brug over de\nvaart\n",
            fields: "Datum: 3 mei 2022\nUw kenmerk: -\nOnderwerp: Nieuwe brug over de vaart"),
        FieldSample(
            "small letters",
            "uw brief van\n12 april 2022\nons kenmerk\n22.0441\ndatum\n3 mei 2022\nonderwerp\nNieuwe brug\n",
            fields: "uw brief van: 12 april 2022\nons kenmerk: 22.0441\ndatum: 3 mei 2022\nonderwerp: Nieuwe brug"),
        FieldSample(
            "an unknown label with a colon, its value a paragraph below",
            "Besluitenlijst\n\nDatum:\n\n17 juni 2021\n\nAantal bezoekers:\n\n0\n\nAantal sprekers:\n\n1\n",
            fields: "Datum: 17 juni 2021\nAantal bezoekers: 0\nAantal sprekers: 1"),
        FieldSample(
            "an empty value among them", "Datum:\n3 mei 2022\nUw kenmerk:\nOns kenmerk:\n22.0441\n",
            fields: "Datum: 3 mei 2022\nUw kenmerk: \nOns kenmerk: 22.0441"),
        FieldSample(
            "a label over two paragraphs",
            "Auteur\n\nA. Bos\n\nVooroverleg\n\nmet\n\nmevrouw J. Smit\n\nDatum\n\n3 mei 2022\n",
            fields: "Auteur: A. Bos\nVooroverleg met: mevrouw J. Smit\nDatum: 3 mei 2022"),
    ]

    static let headings = [
        FieldSample(
            "a heading with a colon above a paragraph",
            "#### Gemeente Waterlede\n\n#### Onderwerp:\n\nVaststelling bestemmingsplan.\n\nNummer: 10e.\n\nDe raad van de gemeente Waterlede;\n",
            fields: "Onderwerp: Vaststelling bestemmingsplan.\nNummer: 10e."),
        FieldSample(
            "headings of several levels", "#### Onderwerp:\n\nVaststelling bestemmingsplan.\n\n## Nummer:\n\n6h.\n",
            fields: "Onderwerp: Vaststelling bestemmingsplan.\nNummer: 6h."),
        FieldSample(
            "headings without colon", "# Raadsvoorstel\n\n## Onderwerp\n\nNieuwe brug\n\n## Datum\n\n3 mei 2022\n",
            fields: "Onderwerp: Nieuwe brug\nDatum: 3 mei 2022"),
        FieldSample(
            "a heading with its value", "# Raadsvoorstel\n\n## Onderwerp: Nieuwe brug\n\n## Zaaknummer: 2022-0441\n",
            fields: "Onderwerp: Nieuwe brug\nZaaknummer: 2022-0441"),
        FieldSample(
            "bold labels above paragraphs",
            "**Onderwerp**\n\nNieuwe brug\n\n**Datum**\n\n3 mei 2022\n\n**Portefeuillehouder**\n\nA. Bos\n",
            fields: "Onderwerp: Nieuwe brug\nDatum: 3 mei 2022\nPortefeuillehouder: A. Bos"),
        FieldSample(
            "bold labels before values", "**Datum** 3 mei 2022  \n**Van** A. Bos  \n**Betreft:** Nieuwe brug  \n",
            fields: "Datum: 3 mei 2022\nVan: A. Bos\nBetreft: Nieuwe brug"),
        FieldSample(
            "values that were made unreadable",
            "Onderwerp: ████\nAuteur: [geanonimiseerd]\nAfdeling: (gelakt) (gelakt)\nBehandeld door: (geanonimiseerd) van Dijk\nDatum: 3 mei 2022\n",
            fields:
                "Onderwerp: \nAuteur: \nAfdeling: \nBehandeld door: (geanonimiseerd) van Dijk\nDatum: 3 mei 2022"),
        FieldSample(
            "a value in its column that can be a label",
            "Team              Fysiek\nAfdeling          CC                Auteur\nDatum             3 mei 2022        Telefoon   0123-456789\n",
            fields: "Team: Fysiek\nAfdeling: CC\nAuteur: \nDatum: 3 mei 2022\nTelefoon: 0123-456789"),
        FieldSample(
            "a heading above a chapter is no label",
            "Datum: 3 mei 2022\nSteller: J. Bos\n\n## Samenvatting:\n\nDe brug over de vaart is oud en moet worden vervangen, want het verkeer is er te zwaar voor. Dat kost geld.\n",
            fields: "Datum: 3 mei 2022\nSteller: J. Bos"),
    ]
}
