import DocumentReading
import Layout
import Lexing
import SourceText
import Testing

/// Small tables, and what is found of them.
@Suite struct TableTests {
    /// Prints tables: `above «…»` and `below «…»`, then the rows, those of the head with `#`. Cells stand between bars, the
    /// lines of one cell between slashes, heads across several columns in each of them.
    private func tables(_ text: String, _ name: String = "paper.txt") throws -> String {
        let structure = try DocumentReader().read(bytes: Array(text.utf8), path: name).structure
        let reading = TokenReading(bytes: structure.bytes, tokens: TokenStream(lexing: structure.bytes))
        let list = DocumentLayout(reading, structure).tables
        return list.tables.map { table in
            let notes = [("above", table.above), ("below", table.below)].filter { !$0.1.isEmpty }
                .map { "\($0.0) «\(reading.folded($0.1))»" }
            let rows = table.rows.map { row in
                let isHead = table.head.contains(row)
                let cells = (0..<table.columns).map { column in
                    list.cells[list.rows[row].cells]
                        .filter { isHead ? $0.columns.contains(column) : $0.column == column }
                        .map { reading.folded($0.tokens) }.joined(separator: " / ")
                }
                return (isHead ? "# " : "") + cells.joined(separator: " | ")
            }
            return (notes + rows).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    private func expect(
        _ text: String, _ name: String = "paper.txt", gives expected: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let found = try tables(text, name)
        #expect(found == expected, "\(found)", sourceLocation: sourceLocation)
    }

    // MARK: Marked and bordered

    @Test func `cells that the format marks`() throws {
        let page = """
            <p>De lasten (x € 1.000):</p><table><tr><th>Post</th><th>2023</th></tr>
            <tr><td>Weg<br>en brug</td><td>1.250</td></tr><tr><td></td><td>31</td></tr></table><p>Bron: begroting.</p>
            """
        try expect(
            page, "a.html",
            gives: """
                above «De lasten (x € 1.000):»
                below «Bron: begroting.»
                # Post | 2023
                Weg en brug | 1.250
                 | 31
                """)
    }

    @Test func `pipes of Markdown`() throws {
        let page = "## Kosten\n\n| **Post** | Bedrag |\n|---|---:|\n| Brug | 1.250 |\n\n(bedragen x € 1.000)\n"
        try expect(
            page, "a.md",
            gives: """
                above «Kosten»
                below «(bedragen x € 1.000)»
                # Post | Bedrag
                Brug | 1.250
                """)
    }

    @Test func `a table takes no note and no heading of its neighbour`() throws {
        let page = """
            | Project | Lopend |
            |---|---:|
            | Brug | 850 |

            Bedragen x € 1.000.

            ## Investeringen

            | Project | Krediet |
            |---|---:|
            | Bad | 12 |

            Tabel 2 (x € 1 mln):

            | Post | Raming |
            |---|---:|
            | Weg | 3 |
            """
        try expect(
            page, "a.md",
            gives: """
                below «Bedragen x € 1.000.»
                # Project | Lopend
                Brug | 850

                above «Investeringen»
                # Project | Krediet
                Bad | 12

                above «Tabel 2 (x € 1 mln):»
                # Post | Raming
                Weg | 3
                """)
    }

    @Test func `tabs`() throws {
        try expect(
            "Nr\tOnderwerp\tBesluit\n1\tBrug\tConform\n2\tBad\tAangehouden\n",
            gives: """
                # Nr | Onderwerp | Besluit
                1 | Brug | Conform
                2 | Bad | Aangehouden
                """)
    }

    // MARK: Columns

    @Test func `figures by their right edges, heads by overlap`() throws {
        let text = """
            Tabel 1. Raming en werkelijke kosten (bedragen x € 1.000)
                                          Raming    Werkelijk   Verschil
            Bouwkosten                    2.240       2.418        178
            Sanering                         75          38        -37
            Totaal                        2.315       2.456        141

            De raming is overschreden.
            """
        try expect(
            text,
            gives: """
                above «Tabel 1. Raming en werkelijke kosten (bedragen x € 1.000)»
                below «De raming is overschreden.»
                #  | Raming | Werkelijk | Verschil
                Bouwkosten | 2.240 | 2.418 | 178
                Sanering | 75 | 38 | -37
                Totaal | 2.315 | 2.456 | 141
                """)
    }

    @Test func `rows torn over two lines`() throws {
        let text = """
            Programma                      Begroot      Prognose      Afwijking
            (bedragen x € 1.000)
                                                                            V = voordeel
            1 Bestuur                      6.412        6.380               32 V
            2 Veiligheid                   3.105        3.171
                                                                            (66)
            4 Sociaal domein
                                          24.630       24.905              (275)
            5 Dekkingsmiddelen           (41.250)     (41.601)              351 V
            Saldo                                                           214 V
            """
        try expect(
            text,
            gives: """
                # Programma | Begroot | Prognose | Afwijking
                # (bedragen x € 1.000) |  |  | 
                #  |  |  | V = voordeel
                1 Bestuur | 6.412 | 6.380 | 32 V
                2 Veiligheid | 3.105 | 3.171 | (66)
                4 Sociaal domein | 24.630 | 24.905 | (275)
                5 Dekkingsmiddelen | (41.250) | (41.601) | 351 V
                Saldo |  |  | 214 V
                """)
    }

    @Test func `figures that each have a line, heads of three lines`() throws {
        let text = """
                                         Variant A        Variant B          Variant C
                                         Renovatie        Nieuwbouw          Nieuwbouw
                                                          huidige plaats     De Grift
            Investering                  € 6.140.000      € 9.860.000        € 11.275.000
            Levensduur                   15 jaar          40 jaar            40 jaar
            Kapitaallasten per jaar      € 448.000
                                                          € 371.500
                                                                             € 424.800
            Energie                      label B          energieneutraal    energieneutraal
            """
        try expect(
            text,
            gives: """
                #  | Variant A | Variant B | Variant C
                #  | Renovatie | Nieuwbouw | Nieuwbouw
                #  |  | huidige plaats | De Grift
                Investering | € 6.140.000 | € 9.860.000 | € 11.275.000
                Levensduur | 15 jaar | 40 jaar | 40 jaar
                Kapitaallasten per jaar | € 448.000 | € 371.500 | € 424.800
                Energie | label B | energieneutraal | energieneutraal
                """)
    }

    @Test func `labels wrapped above and below their figures`() throws {
        let text = """
            Lasten                             2023         2024
            Bijdrage aan de                   1.000        1.100
            veiligheidsregio
            Onderhoud van wegen
            en bruggen                          250          300
            Groen                                50           60
            """
        try expect(
            text,
            gives: """
                # Lasten | 2023 | 2024
                Bijdrage aan de / veiligheidsregio | 1.000 | 1.100
                Onderhoud van wegen / en bruggen | 250 | 300
                Groen | 50 | 60
                """)
    }

    @Test func `a head across two columns`() throws {
        let text = """
                                    Begroting               Rekening
                                 2023       2024        2023       2024
            Wegen               1.250        900       1.100        880
            Groen                  50         60          55         61
            """
        try expect(
            text,
            gives: """
                #  | Begroting | Begroting | Rekening | Rekening
                #  | 2023 | 2024 | 2023 | 2024
                Wegen | 1.250 | 900 | 1.100 | 880
                Groen | 50 | 60 | 55 | 61
                """)
    }

    @Test func `groups of rows are one table, another head another`() throws {
        let text = """
            Samengevat (bedragen in euro's):

            Investering
              Bouw                                        7.545.000
              Inrichting                                    480.000

            Dekking
              Bijdrage scholen                            1.200.000
              Gemeente (te activeren)                     8.295.000

            Wijk                       Inwoners           Woningen
            Zuid                         12.480              5.310
            Noord                         9.120              4.004
            (Bron: CBS)
            """
        try expect(
            text,
            gives: """
                above «Samengevat (bedragen in euro's): Investering»
                Bouw | 7.545.000
                Inrichting | 480.000
                Dekking | 
                Bijdrage scholen | 1.200.000
                Gemeente (te activeren) | 8.295.000

                below «(Bron: CBS)»
                # Wijk | Inwoners | Woningen
                Zuid | 12.480 | 5.310
                Noord | 9.120 | 4.004
                """)
    }

    @Test func `texts in columns, wrapped`() throws {
        let text = """
            Zaaknummer    Onderwerp                 Besluit
            1904771       Nieuwe brug over          Conform advies, met
                          de haven                  een brief aan de raad
            1911023       Vragen over de brug       Aangehouden
            """
        try expect(
            text,
            gives: """
                # Zaaknummer | Onderwerp | Besluit
                1904771 | Nieuwe brug over / de haven | Conform advies, met / een brief aan de raad
                1911023 | Vragen over de brug | Aangehouden
                """)
    }

    @Test func `steps and days`() throws {
        let text = """
            Actie                    Wie           Wanneer
            Bekend maken van de brug Communicatie  april 2023
            Eerste brug open         Team Wijk     15 mei 2023
            Feest                    Raad          medio 2024
            """
        try expect(
            text,
            gives: """
                # Actie | Wie | Wanneer
                Bekend maken van de brug Communicatie |  | april 2023
                Eerste brug open | Team Wijk | 15 mei 2023
                Feest | Raad | medio 2024
                """)
    }

    @Test func `the edge of a page and a head that is printed again`() throws {
        let text = """
            Post                          2023         2024
            Wegen                        1.250          900
            Groen                           50           60

                                     - 2 -

            Post                          2023         2024
            Riolering                      310          320
            Totaal                       1.610        1.280
            """
        try expect(
            text,
            gives: """
                # Post | 2023 | 2024
                Wegen | 1.250 | 900
                Groen | 50 | 60
                Riolering | 310 | 320
                Totaal | 1.610 | 1.280
                """)
    }

    @Test func `two tables with a line between them`() throws {
        let text = """
            Post                  Raming
            Wegen                  1.250
            Groen                     50
            (bedragen x € 1.000)

            Wijk                Inwoners
            Zuid                  12.480
            Noord                  9.120
            """
        try expect(
            text,
            gives: """
                below «(bedragen x € 1.000)»
                # Post | Raming
                Wegen | 1.250
                Groen | 50

                # Wijk | Inwoners
                Zuid | 12.480
                Noord | 9.120
                """)
    }

    @Test func `a column that was read by itself`() throws {
        try expect(
            "Bedrag in euro\n6.120.000\n2.480.000\n750.000\n\nTekst van de brief volgt.\n",
            gives: """
                above «Bedrag in euro»
                below «Tekst van de brief volgt.»
                6.120.000
                2.480.000
                750.000
                """)
    }

    @Test func `signs of money set apart from their figures`() throws {
        let text = """
            Post                          2023              2024
            Wegen                 €      1.250      €        900
            Groen                 €         50      €         60
            Totaal                €      1.300      €        960
            """
        try expect(
            text,
            gives: """
                # Post | 2023 | 2024
                Wegen | €      1.250 | €        900
                Groen | €         50 | €         60
                Totaal | €      1.300 | €        960
                """)
    }

    @Test func `text directly above and below`() throws {
        let text = """
            De kosten zijn als volgt (in euro's):
            Wegen                        1.250
            Groen                           50
            De kosten zijn hoger dan geraamd, omdat de aanneming van het werk duurder was dan wij dachten.
            """
        try expect(
            text,
            gives: """
                above «De kosten zijn als volgt (in euro's):»
                below «De kosten zijn hoger dan geraamd, omdat de aanneming van het werk duurder was dan wij dachten.»
                Wegen | 1.250
                Groen | 50
                """)
    }

    @Test func `numbers before the labels, days in the heads`() throws {
        let text = """
            Nr    Omschrijving          Boekwaarde 1-1-2021    Gereed
            101   Riolering                       1.250.000    eind 2023
            102   Kade Zuid                         900.000    2e kwartaal 2024
            """
        try expect(
            text,
            gives: """
                # Nr | Omschrijving | Boekwaarde 1-1-2021 | Gereed
                101 | Riolering | 1.250.000 | eind 2023
                102 | Kade Zuid | 900.000 | 2e kwartaal 2024
                """)
    }

    @Test func `rows of texts with blank lines between them`() throws {
        let text = """
            Onderwerp                     Besluit

            1. Nieuwe brug over de        Conform advies, met een
               haven                      brief aan de raad.

            2. Vragen van de fractie      Aangehouden.
               over de brug

            3. Subsidie molen             Conform.
            """
        try expect(
            text,
            gives: """
                # Onderwerp | Besluit
                1. Nieuwe brug over de / haven | Conform advies, met een / brief aan de raad.
                2. Vragen van de fractie / over de brug | Aangehouden.
                3. Subsidie molen | Conform.
                """)
    }

    @Test func `cells that reach over columns and rows`() throws {
        let page = """
            <table><tr><th rowspan=2>Post</th><th colspan=2>Lasten</th></tr><tr><th>2023</th><th>2024</th></tr>
            <tr><td>Weg</td><td>5</td><td>6</td></tr></table>
            """
        try expect(
            page, "a.html",
            gives: """
                # Post | Lasten | Lasten
                #  | 2023 | 2024
                Weg | 5 | 6
                """)
    }

    @Test func `a heading between two tables, a row without its first figure`() throws {
        let text = """
            Baten                  2023      2024
            Leges                   310       290
            Huur                               80

            3.2 Lasten per programma

            Wegen                 1.250       900
            Groen                    50        60
            """
        try expect(
            text,
            gives: """
                # Baten | 2023 | 2024
                Leges | 310 | 290
                Huur |  | 80

                above «3.2 Lasten per programma»
                Wegen | 1.250 | 900
                Groen | 50 | 60
                """)
    }

    @Test func `letters with accents and dashes do not shift the columns`() throws {
        let text = """
            Post                        2023     2024
            Coördinatie – beëdiging       12       13
            Café’s                         –        7
            Beheer                       150      160
            """
        try expect(
            text,
            gives: """
                # Post | 2023 | 2024
                Coördinatie – beëdiging | 12 | 13
                Café’s | – | 7
                Beheer | 150 | 160
                """)
    }

    @Test func `labels and values are rows without a head`() throws {
        let text = """
            Beslispunten zijn genomen op deze gegevens.

            Datum:            4 april 2023
            Zaaknummer:       Z-2023-102255
            Steller:          M. Bos
            """
        try expect(
            text,
            gives: """
                above «Beslispunten zijn genomen op deze gegevens.»
                Datum: | 4 april 2023
                Zaaknummer: | Z-2023-102255
                Steller: | M. Bos
                """)
    }

    // MARK: What is none

    @Test(arguments: [
        "de secretaris,                de burgemeester,\ndr. H. Vroegop                E. Tichelaar\n",
        "Het college  besluit  de brug  te bouwen  en de raad  te informeren over\nde  kosten  van de  brug  en de  planning.\n",
        "1.    Opening\n2.    Mededelingen\n3.    Sluiting\n",
        "gemeente Hoogerbroek                                          EVALUATIE\n\nTekst.\n",
    ])
    func `columns of signatures, justified lines and lists`(text: String) throws {
        #expect(try tables(text) == "")
    }
}
