/// More whole heads: torn columns, headings, lists.
extension FieldSample {
    static let tornHeads = [
        FieldSample(
            "djuma",
            "Djuma zaaknummer:  45123\nOnderwerp:         Herziening welstandsnota\n                   (2e fase)\nPortefeuillehouder: Klaas de Jong\nBehandeld door:    Team Ruimte\n\nGeachte raad,\n",
            fields:
                "Djuma zaaknummer: 45123\nOnderwerp: Herziening welstandsnota (2e fase)\nPortefeuillehouder: Klaas de Jong\nBehandeld door: Team Ruimte"
        ),
        FieldSample(
            "sidebar letter",
            "Bezoekadres\nRaadhuisplein 3\n5400 AB Lindevoort\n\nPostadres\nPostbus 88\n5400 AA Lindevoort\n\nTelefoon\n0413 12 34 56\n\nE-mail\ninfo@lindevoort.nl\n\nOns kenmerk\n2020.1234\n\nDatum\n7 mei 2020\n\nGeachte leden van de raad,\n",
            fields:
                "Bezoekadres: Raadhuisplein 3 5400 AB Lindevoort\nPostadres: Postbus 88 5400 AA Lindevoort\nTelefoon: 0413 12 34 56\nE-mail: info@lindevoort.nl\nOns kenmerk: 2020.1234\nDatum: 7 mei 2020"
        ),
        FieldSample(
            "values first line colon split",
            "Onderwerp\n: Nieuwe brug\nDatum\n: 3 mei 2022\n",
            fields: "Onderwerp: Nieuwe brug\nDatum: 3 mei 2022"),
        FieldSample(
            "colon column torn",
            "Onderwerp\nDatum\nSteller\n\n:\n:\n:\n\nNieuwe brug\n3 mei 2022\nJ. Bos\n",
            fields: "Onderwerp: Nieuwe brug\nDatum: 3 mei 2022\nSteller: J. Bos"),
        FieldSample(
            "table with prose row",
            "| Onderwerp | Nieuwe brug |\n|---|---|\n| Samenvatting | De brug is oud en moet worden vervangen. Het college stelt voor om dat in 2024 te doen. |\n| Portefeuillehouder | J. Bos |\n",
            fields:
                "Onderwerp: Nieuwe brug\nSamenvatting: De brug is oud en moet worden vervangen. Het college stelt voor om dat in 2024 te doen.\nPortefeuillehouder: J. Bos"
        ),
        FieldSample(
            "memo of 1 line header",
            "Memo aan de raad\n\nDatum 3 mei 2022\nOnderwerp Nieuwe brug\n\nInleiding\n",
            fields: "Datum: 3 mei 2022\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "value starts on label line and wraps below small",
            "Betreft: vaststellen van het\nbestemmingsplan Dorp 2012\nNummer: 12/33\n",
            fields: "Betreft: vaststellen van het bestemmingsplan Dorp 2012\nNummer: 12/33"),
        FieldSample(
            "three labels 1 paragraph, values each paragraph",
            "Datum\nOnderwerp\nPortefeuillehouder\n\n3 mei 2022\n\nNieuwe brug over de\nvaart\n\nJ. Bos\n\nInleiding\n",
            fields: "Datum: 3 mei 2022\nOnderwerp: Nieuwe brug over de vaart\nPortefeuillehouder: J. Bos"),
        FieldSample(
            "labels as headings inline",
            "## Datum 3 mei 2022\n\n## Onderwerp Nieuwe brug\n\nGeachte raad,\n",
            fields: "Datum: 3 mei 2022\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "number sign",
            "Raadsvoorstel nr. 2014/88\n\nPurmerland, 6 mei 2014\n\nAan de raad\n\nOnderwerp: Nieuwe brug\n",
            fields: "Onderwerp: Nieuwe brug"),
        FieldSample(
            "collegebesluit",
            "Besluit college\n\nDatum besluit: 3 mei 2022\nZaaknummer: 123456\nOnderwerp: Verkeersbesluit Dorpsstraat\n\nHet college van burgemeester en wethouders van Lindevoort;\n",
            fields: "Datum besluit: 3 mei 2022\nZaaknummer: 123456\nOnderwerp: Verkeersbesluit Dorpsstraat"),
        FieldSample(
            "two column with empties",
            "Zaaknummer         2022-0441          Bijlagen\nDatum              3 mei 2022         Status        openbaar\n",
            fields: "Zaaknummer: 2022-0441\nBijlagen: \nDatum: 3 mei 2022\nStatus: openbaar"),
        FieldSample(
            "initiatief",
            "Initiatiefvoorstel\n\nIndieners: J. Bos (VVD)\nen K. Smit (D66)\nDatum: 3 mei 2022\nOnderwerp: Nieuwe brug\n",
            fields: "Indieners: J. Bos (VVD) en K. Smit (D66)\nDatum: 3 mei 2022\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "header inside list",
            "1. Onderwerp: Nieuwe brug\n2. Datum: 3 mei 2022\n3. Steller: J. Bos\n",
            fields: ""),
        FieldSample(
            "question list",
            "Technische vragen\n\nFractie: D66\nSteller: K. Smit\nDatum: 3 mei 2022\n\nVraag\nWaarom duurt het zo lang?\n\nAntwoord\nOmdat het moeilijk is.\n",
            fields: "Fractie: D66\nSteller: K. Smit\nDatum: 3 mei 2022"),
        FieldSample(
            "footer start",
            "Pagina 1\n\nZaaknummer Z-22-1 | Versie 2 | Datum 3 mei 2022\n\nOnderwerp: Nieuwe brug\n",
            fields: "Zaaknummer: Z-22-1\nVersie: 2\nDatum: 3 mei 2022\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "kop + fields colon in heading",
            "# Besluitenlijst\n\n### Datum: 3 mei 2022\n### Tijd: 20.00 uur\n### Aanwezig: J. Bos\n\n## 1. Opening\nTekst.\n",
            fields: "Datum: 3 mei 2022\nTijd: 20.00 uur\nAanwezig: J. Bos"),
        FieldSample(
            "labels of one word behind a value",
            "**Gemeente Waterlede**\n\nDatum: 3 oktober 2016 Projectnummer: 130456 Dossier: 16.0441\n",
            fields: "Datum: 3 oktober 2016\nProjectnummer: 130456\nDossier: 16.0441"),
        FieldSample(
            "a table of contents behind its heading",
            "## Inhoud\n\n| 1. Inleiding | 5 |\n|---|---|\n| 2. Doel | 6 |\n| Bijlagen | 41 |\n| Toelichting: | 42 |\n"),
        FieldSample(
            "colons in the cells of values", "| Regels | : 2018-407 |\n|---|---|\n| Datum | : 3 mei 2022 |\n",
            fields: "Regels: 2018-407\nDatum: 3 mei 2022"),
    ]
}
