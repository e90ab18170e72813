import DocumentReading
import Extraction
import Lexing
import SourceText
import Testing

/// What a paper says of its amounts: once, each year or for each of several, whole or part, and which count where they are added up.
@Suite struct AmountUseTests {
    private func document(_ text: String, _ path: String = "paper.txt") throws -> ExtractedDocument {
        let structure = try DocumentReader().read(bytes: Array(text.utf8), path: path).structure
        return Extractor().extract(structure, tokens: TokenStream(lexing: structure.bytes))
    }

    @Test(arguments: [
        ("De bijdrage is € 3.500 per jaar.", AmountUse.Term.yearly),
        ("Wij verlenen een jaarlijkse bijdrage van ten hoogste € 95.000.", .yearly),
        ("De lasten zijn structureel € 12.000.", .yearly),
        ("De lasten zijn € 12.000 structureel.", .yearly),
        ("Ieder jaar betaalt de gemeente € 65.000.", .yearly),
        ("Een eenmalige bijdrage van € 125.000.", .once),
        ("Er is incidenteel € 40.000 nodig.", .once),
        ("Een subsidie van € 1.200 te verlenen aan elk van de zeven wijkverenigingen.", .each),
        ("De subsidie is € 5.000 per woning.", .each),
        ("Per inwoner is dat € 12,50.", .each),
    ])
    func `how often a sum is meant`(text: String, term: AmountUse.Term) throws {
        #expect(try document(text).amounts.map(\.use.term) == [term])
    }

    @Test(arguments: [
        "Het krediet is € 50.000 per 1 januari 2024.", "Een bedrag van € 50.000 is voldoende.",
        "De raad stelt € 50.000 beschikbaar. Jaarlijks volgt een verslag.",
        "Het budget is € 50.000; structureel is dat niet.",
    ])
    func `what tells nothing of how often`(text: String) throws {
        #expect(try document(text).amounts.map(\.use.term) == [nil])
    }

    @Test(arguments: [
        ("Een krediet van € 78.000, waarvan € 10.000 voor subsidies.", [nil, AmountUse.Relation.part]),
        ("Een krediet van € 78.000, waarvan € 10.000 voor a en € 5.000 voor b.", [nil, .part, .part]),
        ("Het budget was € 90.000. Daarvan is € 40.000 over.", [nil, .part]),
        ("De kosten daarvan zijn € 18.000.", [nil]),
        ("De leges te verlagen van € 214,30 naar € 80.", [.former, nil]),
        ("Een bijdrage van € 200 en een lening van € 950.", [nil, nil]),
    ])
    func `what is no sum of its own`(text: String, relations: [AmountUse.Relation?]) throws {
        #expect(try document(text).amounts.map(\.use.relation) == relations)
    }

    @Test func `rows and columns of totals`() throws {
        let table = """
            | Onderdeel | 2024 (€) | 2025 (€) | Totaal (€) |
            |---|---|---|---|
            | Grond | 1.000 | 2.000 | 3.000 |
            | Bouw | 4.000 | 5.000 | 9.000 |
            | Totaal | 5.000 | 7.000 | 12.000 |
            """
        let relations = try document(table, "table.md").amounts.map(\.use.relation)
        #expect(relations == [nil, nil, .total, nil, nil, .total, .total, .total, .total])
    }

    @Test func `the clause says what it is for`() throws {
        let text = "Intro. Voor het onderzoek is € 85.000 nodig; de rest volgt. Later meer."
        let found = try document(text)
        let purpose = try #require(found.amounts.first?.use.purpose)
        #expect(
            String(decoding: Array(text.utf8)[purpose.start..<purpose.end], as: UTF8.self)
                == "Voor het onderzoek is € 85.000 nodig")
    }

    // MARK: Shares

    private func shares(_ text: String) throws -> [AmountShare] { try document(text).amountShares }

    @Test func `a beslispunt counts before running text`() throws {
        let text = """
            Raadsvoorstel
            Datum: 3 mei 2022

            De raad wordt voorgesteld te besluiten:
            1. een krediet van € 100.000 beschikbaar te stellen.

            Toelichting
            De kosten zijn € 120.000, waarvan € 100.000 voor de gemeente.
            """
        #expect(try shares(text) == [.counted, .runningText, .part])
    }

    @Test func `what adds up to another sum is part of it`() throws {
        let text = """
            Wij stellen de raad voor te besluiten:
            1. een krediet van € 1.465.000 beschikbaar te stellen, te verdelen in:
               - € 615.000 voor de openbare ruimte;
               - € 850.000 voor de garage;
            2. dit te dekken uit:
               a. de voorziening voor € 1.000.000;
               b. de algemene reserve voor € 465.000.
            """
        #expect(try shares(text) == [.counted, .part, .part, .part, .part])
    }

    @Test func `the same sum counts once, also below zero`() throws {
        let text = """
            Wij stellen de raad voor te besluiten:
            1. de begroting te wijzigen met een saldo van € -187.000;
            2. van dit saldo € 187.000 te onttrekken aan de reserve;
            3. € 50.000 eenmalig en € 50.000 structureel beschikbaar te stellen.
            """
        #expect(try shares(text) == [.counted, .repeated, .counted, .counted])
    }

    @Test func `what was decided counts before what was proposed`() throws {
        let text = """
            Raadsvoorstel
            Wij stellen de raad voor te besluiten:
            1. een krediet van € 90.000 beschikbaar te stellen.

            Raadsbesluit
            De raad van de gemeente Waterlede, in zijn vergadering van 12 mei 2022,
            besluit:
            1. een krediet van € 80.000 beschikbaar te stellen.
            """
        #expect(try shares(text) == [.superseded, .counted])
    }

    @Test func `floors and rates are no sums`() throws {
        #expect(
            try shares("De opbrengst is ten minste € 480.000 en de huur € 25 per vierkante meter.") == [
                .atLeast, .each,
            ])
    }

    @Test func `sums at the ends of what can be counted are no trap`() throws {
        let text = (0..<40).map { _ in "€ 92.233.720.368.547.758,07 en € -92.233.720.368.547.758,08" }.joined(
            separator: ", ")
        _ = try shares("Wij stellen voor te besluiten:\n1. \(text).\n")
    }
}
