import DocumentReading
import Layout
import Lexing
import SourceText
import TestSupport
import Testing

/// Whatever stands in lines and columns: tables in order, rows and cells each in one of them.
@Suite struct TableTotalityTests {
    private static let parts = [
        "1.250", "(66)", "-", "€ 5", "Post", "wegen", "Raming 2024", "2023", "mei 2024", "1-1-2024", "1.", "a)",
        "**x**",
        "é", "|", "\t", "  ", "   ", "      ", "                ", "\n", "\n", "\n\n", "---\n", "# Kop\n", "- 2 -\n",
        "(bedragen x € 1.000)\n", "<table><tr><td>", "</td><td colspan=3>", "</table>", "\u{C}",
    ]

    @Test(arguments: 0..<60)
    func `rows and cells are in order and within their table`(round: Int) throws {
        var generator = SeededGenerator(seed: UInt64(round) &+ 7)
        let text = (0..<Int.random(in: 1...600, using: &generator)).map { _ in
            Self.parts.randomElement(using: &generator) ?? ""
        }.joined()
        let name = ["a.txt", "a.md", "a.html"][round % 3]
        let structure = try DocumentReader().read(bytes: Array(text.utf8), path: name).structure
        let reading = TokenReading(bytes: structure.bytes, tokens: TokenStream(lexing: structure.bytes))
        let list = DocumentLayout(reading, structure).tables
        var (row, cell, token) = (0, 0, 0)
        for table in list.tables {
            #expect(table.rows.lowerBound == row && !table.rows.isEmpty, "seed \(generator.seed)")
            row = table.rows.upperBound
            #expect(
                table.above.isEmpty || table.above.lowerBound >= 0 && table.above.upperBound <= reading.tokens.count)
        }
        #expect(row == list.rows.count, "seed \(generator.seed)")
        for row in list.rows {
            #expect(row.cells.lowerBound == cell, "seed \(generator.seed)")
            cell = row.cells.upperBound
        }
        #expect(cell == list.cells.count, "seed \(generator.seed)")
        for (place, cell) in list.cells.enumerated() {
            #expect(cell.tokens.lowerBound >= token && !cell.tokens.isEmpty, "seed \(generator.seed)")
            token = cell.tokens.upperBound
            #expect(list.place(ofToken: cell.tokens.lowerBound)?.cell == place, "seed \(generator.seed)")
        }
    }
}
