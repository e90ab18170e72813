import DocumentReading
import Extraction
import Lexing
import SourceText
import Testing

/// What a table says of the amounts in it: its title, the label of the row and the head of the column.
@Suite struct TablePlaceTests {
    @Test(arguments: [
        (
            "Tabel 1 Dekking\n\n| Bron | 2024 (€) |\n|---|---|\n| Reserve | 1.250 |\n", "table.md",
            ["Tabel 1 Dekking", "Reserve", "2024 (€)"]
        ),
        (
            "## Financiën\n\nDe kosten staan hieronder, met de dekking.\n\n| Bron | Bedrag |\n|---|---|\n| Reserve | € 5 |\n",
            "table.md", ["Financiën", "Reserve", "Bedrag"]
        ),
        (
            "Kosten nieuwbouw\n(bedragen x € 1.000)\n\nOnderdeel            2023        2024\nBijdrage aan de     1.250       1.300\nregio\nGrond                 300         400\n",
            "table.txt", ["Kosten nieuwbouw", "Bijdrage aan de regio", "2023"]
        ),
        (
            "<table><tr><th rowspan=2>Programma</th><th colspan=2>2024 (€)</th></tr><tr><th>Lasten</th><th>Baten</th></tr><tr><td><b>Zorg</b></td><td>12.345</td><td>1.234</td></tr></table>",
            "table.html", ["", "Zorg", "2024 (€) Lasten"]
        ),
        (
            "| Nr | Naam | Bedrag |\n|---|---|---|\n| 12 | Dorpshuis | € 5.000 |\n", "table.md",
            ["", "Dorpshuis", "Bedrag"]
        ),
        (
            "Verloop (x € 1.000)\n\nReserve          1-1-2024   toevoeging  onttrekking\nWegen               2.500        1.000          250\nGroen               1.200          300          100\n",
            "table.txt", ["Verloop (x € 1.000)", "Wegen", "1-1-2024"]
        ),
        ("| Jaar | Bedrag |\n|---|---|\n| 2024 | € 5.000 |\n", "table.md", ["", "2024", "Bedrag"]),
    ])
    func `title, row and column`(text: String, path: String, expected: [String]) throws {
        let amount = try #require(try amounts(text, path).first)
        let place = try #require(amount.fact.place)
        let words = [place.table, place.row, place.column].map { ranges in
            ranges.map { String(decoding: amount.bytes[$0.start..<$0.end], as: UTF8.self) }.joined(separator: " ")
        }
        #expect(words == expected)
    }

    @Test func `heads that a narrow gap parts are of a column each`() throws {
        let text =
            "Verloop (x € 1.000)\n\nReserve          1-1-2024   toevoeging  onttrekking\nWegen               2.500        1.000          250\nGroen               1.200          300          100\n"
        let heads = try amounts(text, "table.txt").prefix(3).map { amount in
            amount.fact.place?.column.map { String(decoding: amount.bytes[$0.start..<$0.end], as: UTF8.self) }
        }
        #expect(heads == [["1-1-2024"], ["toevoeging"], ["onttrekking"]])
    }

    @Test func `an amount in running text has no place`() throws {
        #expect(try amounts("Er is € 5.000 nodig.\n", "text.md").map(\.fact.place) == [nil])
    }

    private func amounts(_ text: String, _ path: String) throws -> [(fact: Amount, bytes: [UInt8])] {
        let structure = try DocumentReader().read(bytes: Array(text.utf8), path: path).structure
        let document = Extractor().extract(structure, tokens: TokenStream(lexing: structure.bytes))
        return document.amounts.map { ($0, structure.bytes) }
    }
}
