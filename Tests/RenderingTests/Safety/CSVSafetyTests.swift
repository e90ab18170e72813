import Rendering
import TestSupport
import Testing

@Suite struct CSVSafetyTests {
    private func csv(_ cell: Rows.Cell) -> String {
        var rows = Rows(columns: [.init("a", "")])
        rows.append([cell])
        return String(CSVText(rows).text().string.dropFirst("a\r\n".count).dropLast("\r\n".count))
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("  @x", "'  @x"), ("'=1", "''=1"), ("\"-1", "\"'\"\"-1\""), ("\tx", "'\tx"),
        ("a;=1; b", "a;'=1; b"), ("a\n+1", "\"a\n'+1\""), ("a, -b", "\"a, -b\""), ("2022-05-01", "2022-05-01"),
        ("x\u{1B}\r\ny", "\"x<U+001B>\ny\""), ("－1", "'－1"), ("'s-Gravenhage", "'s-Gravenhage"),
    ])
    func `text that a spreadsheet would calculate gets an apostrophe`(text: String, cell: String) {
        #expect(csv(.text(text)) == cell)
    }

    @Test func `numbers stay numbers`() {
        #expect(csv(.cents(-500)) == "-500")
        #expect(csv(.number(-1)) == "-1")
    }

    @Test(arguments: 0..<300) func `no cell is calculated, and each can be had back`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let text = HostileText.some(using: &generator)
        let rows = try #require(CSVReader.rows("a\r\n" + csv(.text(text)) + "\r\n"), "seed \(seed)")
        let cell = try #require(rows.last?.first)
        #expect(!CSVReader.isFormula(cell), "seed \(seed): \(cell)")
        #expect(CSVReader.text(cell) == SafeText(lines: text).string, "seed \(seed)")
    }
}
