import SourceText
import TestSupport
import Testing

@testable import DocumentReading

/// Word's tables: columns, cells over several columns and rows, heads.
@Suite struct WordTableTests {
    private typealias Word = WordWriter

    private func blocks(_ body: String, styles: String = "") throws -> [String] {
        var word = WordWriter(body)
        word.styles = styles
        let structure = try DocumentReader().read(bytes: word.bytes, path: "stuk.docx").structure
        return structure.blocks.map { line($0, in: structure) }
    }

    private let restart = "<w:vMerge w:val=\"restart\"/>"

    @Test func `cells over several columns and rows, below a head of two rows`() throws {
        let table = Word.table(
            [
                [
                    Word.cell("Omschrijving", restart), Word.cell("Lasten", "<w:gridSpan w:val=\"2\"/>"),
                    Word.cell("Baten"),
                ],
                [Word.cell("", "<w:vMerge/>"), "2024", "2025", "2024"], ["Aanleg", "200", "50", "-"],
            ], heads: 2)
        #expect(
            try blocks(table) == [
                "table", "header row", "header cell 0: Omschrijving", "header cell 1: Lasten", "header cell 3: Baten",
                "header row", "header cell 1: 2024", "header cell 2: 2025", "header cell 3: 2024", "row",
                "cell 0: Aanleg", "cell 1: 200", "cell 2: 50", "cell 3: -",
            ])
    }

    @Test func `a cell below nothing is a cell; so is one beyond the longest that hangs down`() throws {
        #expect(
            try blocks(Word.table([[Word.cell("los", "<w:vMerge/>"), "b"]])) == [
                "table", "row", "cell 0: los", "cell 1: b",
            ])
        let rows = [[Word.cell("a", restart), "0"]] + (1...130).map { [Word.cell("", "<w:vMerge/>"), "\($0)"] }
        let found = try blocks(Word.table(rows))
        #expect(found.filter { $0.hasPrefix("cell 1: ") } == (0...130).map { "cell 1: \($0)" })
    }

    @Test func `rows that begin farther right, and rows that are no more`() throws {
        func row(_ properties: String, _ cells: String...) -> String {
            "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.map { Word.cell($0) }.joined())</w:tr>"
        }
        let table =
            "<w:tbl>" + row("<w:gridBefore w:val=\"1\"/>", "b", "c") + row("<w:del w:id=\"1\"/>", "weg", "weg")
            + row("<w:hidden/>", "weg", "weg") + row("<w:ins w:id=\"1\"/>", "a", "b", "c") + "</w:tbl>"
        #expect(
            try blocks(table) == [
                "table", "row", "cell 0: ", "cell 1: b", "cell 2: c", "row", "cell 0: a", "cell 1: b", "cell 2: c",
            ])
    }

    @Test func `the first row is bold by the table's style`() throws {
        let style =
            "<w:style w:type=\"table\" w:styleId=\"T\"><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>"
        func table(_ look: String) -> String {
            Word.table([["Post", "Bedrag"], ["a", "1"]], properties: "<w:tblStyle w:val=\"T\"/><w:tblLook \(look)/>")
        }
        for look in ["w:val=\"04A0\"", "w:firstRow=\"1\""] {
            #expect(try blocks(table(look), styles: style)[1] == "header row")
        }
        #expect(try blocks(table("w:val=\"0480\""), styles: style)[1] == "row")
    }

    @Test func `headings and items in cells are what stands there`() throws {
        var word = WordWriter(
            Word.table([
                [
                    "<w:tc>\(Word.paragraph("Onderwerp", style: "K"))</w:tc>",
                    "<w:tc>\(Word.paragraph("een", list: 1))\(Word.paragraph("twee", list: 1))</w:tc>",
                ]
            ]))
        word.styles = "<w:style w:styleId=\"K\"><w:name w:val=\"heading 1\"/></w:style>"
        word.numbering = Word.list(1, [("decimal", "%1.")])
        let structure = try DocumentReader().read(bytes: word.bytes, path: "stuk.docx").structure
        #expect(
            structure.blocks.map { line($0, in: structure) } == [
                "table", "row", "cell 0: Onderwerp", "cell 1: 1. een 2. twee",
            ])
    }

    @Test func `a frame around text is no table`() throws {
        let inner = Word.table([["Post", "Bedrag"], ["Aanleg", "200"]])
        let frame = "<w:tbl><w:tr><w:tc>\(Word.paragraph("Besluit"))\(inner)<w:p/></w:tc></w:tr></w:tbl>"
        #expect(
            try blocks(frame) == [
                "table", "row", "cell 0: Post", "cell 1: Bedrag", "row", "cell 0: Aanleg", "cell 1: 200",
            ])
    }
}
