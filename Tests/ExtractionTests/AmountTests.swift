import DocumentReading
import Extraction
import Lexing
import SourceText
import Testing

@Suite struct AmountTests {
    @Test(arguments: ["amounts.txt", "amounts-negative.txt"])
    func `corpus`(name: String) throws {
        try FactCorpus(name: name) { reading, _ in
            let document = Extractor().extract(reading.text, tokens: reading.tokens)
            return document.amounts.map { ($0.range, "\(figures($0)) \($0.modifier.rawValue)") }
        }.check()
    }

    @Test(arguments: [
        (
            "| Project | Budget (x € 1.000) | Besteed |\n|---|---:|---:|\n| Slotlaan | 3.400 | 212 |\n",
            [340_000_000, 21_200_000]
        ),
        (
            "| Project | Lopend | Restant |\n|---|---:|---:|\n| Slotlaan | 850 | 861 |\n\nBedragen x € 1.000.\n",
            [85_000_000, 86_100_000]
        ),
        (
            "| Project | Lopend |\n|---|---:|\n| Slotlaan | 850 |\n\nBedragen x € 1.000.\n\n## Investeringen\n\n| Project | Krediet |\n|---|---:|\n| Zwembad | € 850.000 |\n",
            [85_000_000, 85_000_000]
        ),
        ("| Wijk | Inwoners | Woningen |\n|---|---:|---:|\n| Zuid | 8.500 | 861 |\n", []),
        (
            "Post                  Raming\nWegen                  1.250\n(bedragen x € 1.000)\n\nWijk                Inwoners\nZuid                  12.480\n",
            [125_000_000]
        ),
        (
            "Opbrengst van         1.250\nleges (in euro's)\nBezoekers             2.480\n",
            [125_000]
        ),
        ("Het bedrag van € 500 geldt per woning.\n\n| Artikel | Naam |\n|---|---|\n| 18.1 | Bouwregels |\n", [50_000]),
    ])
    func `what one column or a note below a table says of the others`(text: String, expected: [Int64]) throws {
        let structure = try DocumentReader().read(bytes: Array(text.utf8), path: "table.md").structure
        let document = Extractor().extract(structure, tokens: TokenStream(lexing: structure.bytes))
        #expect(document.amounts.map(\.minimum) == expected)
    }

    private func figures(_ amount: Amount) -> String {
        amount.minimum == amount.maximum ? "\(amount.minimum)" : "\(amount.minimum)…\(amount.maximum)"
    }
}
