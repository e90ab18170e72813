import SourceText
import TestSupport
import Testing

@testable import DocumentReading

/// Spreadsheets: what their cells show, as tables.
@Suite struct SpreadsheetTests {
    private typealias Book = WorkbookWriter

    private func text(_ bytes: [UInt8], _ path: String = "a.xlsx") throws -> String {
        String(decoding: try DocumentReader().read(bytes: bytes, path: path).structure.bytes, as: UTF8.self)
    }

    private func blocks(_ bytes: [UInt8], _ path: String = "a.xlsx") throws -> [String] {
        let structure = try DocumentReader().read(bytes: bytes, path: path).structure
        return structure.blocks.map { line($0, in: structure) }
    }

    @Test func `tables between empty rows, with the lines above them`() throws {
        var book = WorkbookWriter(
            Book.data(
                [
                    ["Begroting 2025"], ["(bedragen x € 1.000)"], ["", "Lasten", "", "Baten"],
                    ["Post", "2024", "2025", "2024"],
                    ["<c t=\"s\"><v>1</v></c>", Book.number("200"), "", Book.number("75")], [],
                    ["Post", "Bedrag"], ["Wegen", "<c t=\"str\"><f>A1</f><v>uitkomst</v></c>"],
                ], extra: "<mergeCells><mergeCell ref=\"B3:C3\"/></mergeCells>"))
        book.strings = ["nul", "Aanleg"]
        #expect(
            try text(book.bytes)
                == "Blad1\n\nBegroting 2025\n\n(bedragen x € 1.000)\n\n\tLasten\tBaten\nPost\t2024\t2025\t2024\nAanleg\t200\t\t75\n\n"
                + "Post\tBedrag\nWegen\tuitkomst\n")
        #expect(
            try blocks(book.bytes).prefix(9) == [
                "heading 1: Blad1", "table", "row", "cell 0: ", "cell 1: Lasten", "cell 3: Baten", "row",
                "cell 0: Post",
                "cell 1: 2024",
            ])
    }

    @Test func `hidden sheets, rows and columns are left out, and that is said`() throws {
        var book = WorkbookWriter()
        let data =
            "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
            + Book.data([["a", "weg", "c"], ["d", "weg", "f"]]).replacing(
                "<row r=\"2\">", with: "<row r=\"2\" hidden=\"1\">")
        book.sheets = [
            ("Open", data, false), ("Dicht", Book.data([["geheim"]]), true), ("Leeg", "<sheetData/>", false),
        ]
        #expect(try text(book.bytes) == "Open\n\na\tc\n")
        let warnings = try DocumentReader().read(bytes: book.bytes, path: "a.xlsx").warnings
        #expect(warnings.map(\.message) == ["hidden sheets, rows or columns are left out"])
    }

    @Test func `cells are as their styles say`() throws {
        var book = WorkbookWriter(
            Book.data([
                [Book.number("1234.5", style: 1), Book.number("45383", style: 2), Book.number("0.125", style: 3)],
                ["a", "b", "<c t=\"b\"><v>1</v></c>"],
            ]))
        book.styles =
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$€-413] #,##0.00\"/></numFmts>"
            + "<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf numFmtId=\"170\" fontId=\"1\"/><xf numFmtId=\"14\" fontId=\"1\"/>"
            + "<xf numFmtId=\"10\" fontId=\"1\"/></cellXfs>"
        #expect(
            try blocks(book.bytes) == [
                "heading 1: Blad1", "table", "header row", "header cell 0: € 1.234,50", "header cell 1: 01-04-2024",
                "header cell 2: 12,50%", "row", "cell 0: a", "cell 1: b", "cell 2: WAAR",
            ])
    }

    @Test(arguments: [
        ("General", "1234567", "1234567"), ("General", "0.30000000000000004", "0,3"),
        ("General", "-0.00000000001", "0"),
        ("General", "1E+20", "1E+20"), ("#,##0", "1234567.5", "1.234.568"), ("#,##0;[Red]-#,##0", "-1234", "-1.234"),
        ("0.00", "999.999", "1000,00"), ("#,##0,", "1500000", "1.500"), ("\"jaar\" 0", "2024", "2024"),
        ("€ #,##0", "250000", "€ 250.000"), ("0%", "0.07", "7%"), ("@", "007", "007"),
        ("dd/mm/yyyy", "45383", "01-04-2024"),
        ("mmmm yyyy", "45383", "april 2024"), ("yyyy", "45383", "2024"), ("hh:mm", "0.5", "12:00"),
        ("d-m-yyyy hh:mm", "45383.75", "01-04-2024 18:00"), ("dd-mm-yy", "1", "01-01-1900"),
        ("dd-mm-yy", "59", "28-02-1900"),
        ("dd-mm-yy", "61", "01-03-1900"), ("dd-mm-yy", "99999999", "99999999"), ("0", "geen getal", "geen getal"),
    ]) func `numbers as they are seen`(_ code: String, _ value: String, _ seen: String) {
        #expect(NumberForm(code: code).written(value) == seen)
    }

    @Test func `days from 1904 on`() {
        #expect(NumberForm(code: "d-m-yyyy").written("1", startsIn1904: true) == "02-01-1904")
    }

    @Test func `places of cells`() {
        let place = CellPlace("$AB$12").map { [$0.row, $0.column] }
        #expect(place == [11, 27])
        for wrong in ["", "A", "12", "A0", "AAAAAAA1", "A99999999999", "1A", "é1"] { #expect(CellPlace(wrong) == nil) }
    }

    @Test func `cells all over a sheet take no more than they may`() {
        let rows = (0..<3000).map { row in
            let letters = [row / 676, row / 26 % 26, row % 26].map { String(UnicodeScalar(UInt8(65 + $0))) }.joined()
            return
                "<row r=\"\(row + 1)\"><c r=\"A\(row + 1)\"><v>1</v></c><c r=\"\(letters)\(row + 1)\"><v>1</v></c></row>"
        }
        let bytes = WorkbookWriter("<sheetData>\(rows.joined())</sheetData>").bytes
        #expect(throws: ReadError.beyondMemory(limit: 8 << 20)) {
            try DocumentReader(memoryLimit: 8 << 20).read(bytes: bytes, path: "a.xlsx")
        }
    }

    // MARK: OpenDocument

    private func sheet(_ rows: String, _ attributes: String = "table:name=\"Blad1\"", styles: String = "") -> [UInt8] {
        var document = OpenWriter()
        document.automatic = styles
        document.kind = "spreadsheet"
        document.body = "<table:table \(attributes)>\(rows)</table:table>"
        return document.bytes
    }

    @Test func `sheets of OpenDocument`() throws {
        let rows =
            OpenWriter.row(["Begroting"])
            + OpenWriter.row([
                OpenWriter.cell("Post", "table:number-rows-spanned=\"2\""),
                OpenWriter.cell("Lasten", "table:number-columns-spanned=\"2\""), "<table:covered-table-cell/>",
            ]) + OpenWriter.row(["<table:covered-table-cell/>", "2024", "2025"])
            + OpenWriter.row(["Aanleg", OpenWriter.cell("7", "table:number-columns-repeated=\"2\"")])
            + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
            + "<table:table-row table:visibility=\"collapse\">\(OpenWriter.cell("weg"))</table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"2\">\(OpenWriter.cell("x"))\(OpenWriter.cell("y"))</table:table-row>"
        #expect(
            try text(sheet(rows), "a.ods")
                == "Blad1\n\nBegroting\n\nPost\tLasten\n2024\t2025\nAanleg\t7\t7\n\nx\ty\nx\ty\n")
        let hidden =
            "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
        #expect(throws: ReadError.noText) { try text(sheet(rows, "table:style-name=\"ta1\"", styles: hidden), "a.ods") }
    }

    @Test func `500 cut and flipped copies of each`() {
        var generator = SeededGenerator(seed: 14)
        let book = WorkbookWriter(Book.data([["a", "b"], ["c", Book.number("1")]])).bytes
        for (bytes, path) in [(book, "a.xlsx"), (sheet(OpenWriter.row(["a", "b"])), "a.ods")] {
            for _ in 0..<250 {
                _ = try? text(Array(bytes.prefix(Int.random(in: 1..<bytes.count, using: &generator))), path)
                var flipped = bytes
                for _ in 0..<Int.random(in: 1...8, using: &generator) {
                    flipped[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(
                        in: 1...255, using: &generator)
                }
                _ = try? text(flipped, path)
            }
        }
    }
}
