/// Fields whose labels stand in a block, a row or a table.
extension FieldSample {
    static let blocks = [
        FieldSample(
            "as many values behind a blank line",
            "Datum\nOns kenmerk\nBehandeld door\n\n3 mei 2022\n22.0441\nJ. Bos\n",
            fields: "Datum: 3 mei 2022\nOns kenmerk: 22.0441\nBehandeld door: J. Bos"),
        FieldSample(
            "a paragraph each",
            "Datum\n\nOns kenmerk\n\nBehandeld door\n\n3 mei 2022\n\n22.0441\n\nJ. Bos\n",
            fields: "Datum: 3 mei 2022\nOns kenmerk: 22.0441\nBehandeld door: J. Bos"),
        FieldSample(
            "no blank line", "Datum:\nOns kenmerk:\nBehandeld door:\n3 mei 2022\n22.0441\nJ. Bos\n",
            fields: "Datum: 3 mei 2022\nOns kenmerk: 22.0441\nBehandeld door: J. Bos"),
        FieldSample(
            "several small blocks in small letters",
            "ons kenmerk\n\nzaaknummer\n\n36143-2024:912\n\n36143-2024\n\ndatum\n\ntelefoon\n\n10 december 2024\n\n14 0123\n\nonderwerp\n\nToezeggingen\n",
            fields:
                "ons kenmerk: 36143-2024:912\nzaaknummer: 36143-2024\ndatum: 10 december 2024\ntelefoon: 14 0123\nonderwerp: Toezeggingen"
        ),
        FieldSample(
            "fewer values, told by their kind",
            "Bijlagen\nDatum\nFax\nE-mail\nBehandeld door\n\n3 mei 2022\nj.bos@waterlede.nl\nJ. Bos\n",
            fields: "Bijlagen: \nDatum: 3 mei 2022\nFax: \nE-mail: j.bos@waterlede.nl\nBehandeld door: J. Bos"),
        FieldSample(
            "a name for two labels", "bijlage\n\nbehandeld door\n\nJ. Bos\n\nfax\n\ne-mail\n\nj.bos@waterlede.nl\n",
            fields: "bijlage: \nbehandeld door: J. Bos\nfax: \ne-mail: j.bos@waterlede.nl"),
        FieldSample(
            "an unknown label among them",
            "Vergadering\nOnderwerp\nKlantteam\nZaaknummer\n\nGemeenteraad 5 oktober 2021\nNieuwe brug\nRuimte\n40182536\n",
            fields:
                "Vergadering: Gemeenteraad 5 oktober 2021\nOnderwerp: Nieuwe brug\nKlantteam: Ruimte\nZaaknummer: 40182536"
        ),
        FieldSample(
            "the last value goes on",
            "Datum\nOnderwerp\n\n3 mei 2022\nBenodigde budgetten voor de nieuwe brug (naar de\nstand van april)\n",
            fields: "Datum: 3 mei 2022\nOnderwerp: Benodigde budgetten voor de nieuwe brug (naar de stand van april)"),
        FieldSample(
            "values above their labels", "3 mei 2022\n2022-0441\nJ. Bos\n\nDatum\nZaaknummer\nBehandeld door\n",
            fields: "Datum: 3 mei 2022\nZaaknummer: 2022-0441\nBehandeld door: J. Bos"),
    ]

    static let rows = [
        FieldSample(
            "columns", "Uw kenmerk        Ons kenmerk        Datum\n-                 22.0441            3 mei 2022\n",
            fields: "Uw kenmerk: -\nOns kenmerk: 22.0441\nDatum: 3 mei 2022"),
        FieldSample(
            "two pairs of rows",
            "Datum              Behandeld door       Telefoon\n3 mei 2022         J. Bos               0123-456789\nUw brief van       Ons kenmerk          Bijlagen\n12 april 2022      22.0441              2\n",
            fields:
                "Datum: 3 mei 2022\nBehandeld door: J. Bos\nTelefoon: 0123-456789\nUw brief van: 12 april 2022\nOns kenmerk: 22.0441\nBijlagen: 2"
        ),
        FieldSample(
            "a column without value",
            "uw kenmerk        ons kenmerk        datum\n                  22.0441            3 mei 2022\n",
            fields: "uw kenmerk: \nons kenmerk: 22.0441\ndatum: 3 mei 2022"),
        FieldSample(
            "a blank line between",
            "Datum              Ons kenmerk          Bijlagen\n\n3 mei 2022         22.0441              2\n",
            fields: "Datum: 3 mei 2022\nOns kenmerk: 22.0441\nBijlagen: 2"),
        FieldSample(
            "single spaces", "ZAAKNUMMER DATUM PAGINA\n2021-33445 3 mei 2021 1/2\n\nOnderwerp: Nieuwe brug\n",
            fields: "ZAAKNUMMER: 2021-33445\nDATUM: 3 mei 2021\nPAGINA: 1/2\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "single spaces, the sender behind",
            "ZAAKNUMMER PAGINA gemeente Waterlede\n10359801   1/4\n\nOnderwerp Nieuwe brug\nPortefeuille Financiën\n",
            fields: "ZAAKNUMMER: 10359801\nPAGINA: 1/4\nOnderwerp: Nieuwe brug\nPortefeuille: Financiën"),
    ]

    static let tables = [
        FieldSample(
            "label and value",
            "| Datum | 3 mei 2022 |\n|---|---|\n| Zaaknummer: | 2022-0441 |\n| **Klantteam** | Ruimte |\n| Onderwerp | Nieuwe brug |\n",
            fields: "Datum: 3 mei 2022\nZaaknummer: 2022-0441\nKlantteam: Ruimte\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "two pairs of columns",
            "| Datum | 3 mei 2022 | Zaaknummer | 2022-0441 |\n|---|---|---|---|\n| Steller | J. Bos | Team | Ruimte |\n",
            fields: "Datum: 3 mei 2022\nZaaknummer: 2022-0441\nSteller: J. Bos\nTeam: Ruimte"),
        FieldSample(
            "two pairs of columns, empty values",
            "| Datum | 3 mei 2022 | Uw kenmerk | |\n|---|---|---|---|\n| Bijlagen | | Team | Ruimte |\n",
            fields: "Datum: 3 mei 2022\nUw kenmerk: \nBijlagen: \nTeam: Ruimte"),
        FieldSample(
            "a row of labels above its values",
            "| Datum | Ons kenmerk | Bijlagen |\n|---|---|---|\n| 3 mei 2022 | 22.0441 | |\n",
            fields: "Datum: 3 mei 2022\nOns kenmerk: 22.0441\nBijlagen: "),
        FieldSample(
            "several such rows",
            "| Datum | Ons kenmerk |\n|---|---|\n| 3 mei 2022 | 22.0441 |\n| Behandeld door | Telefoon |\n| J. Bos | 0123-456789 |\n",
            fields: "Datum: 3 mei 2022\nOns kenmerk: 22.0441\nBehandeld door: J. Bos\nTelefoon: 0123-456789"),
        FieldSample(
            "label and value in one cell",
            "| Datum: 3 mei 2022 | Ons kenmerk: 22.0441 |\n|---|---|\n| Steller: J. Bos | Bijlagen: 2 |\n",
            fields: "Datum: 3 mei 2022\nOns kenmerk: 22.0441\nSteller: J. Bos\nBijlagen: 2"),
        FieldSample(
            "label above value in one cell",
            "| **Datum**<br>3 mei 2022 | **Ons kenmerk**<br>22.0441 |\n|---|---|\n",
            fields: "Datum: 3 mei 2022\nOns kenmerk: 22.0441"),
    ]
}
