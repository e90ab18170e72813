/// Writes small workbooks, for tests: the package that Excel makes.
package struct WorkbookWriter {
    /// Names of sheets with what stands in `worksheet`, and whether they are hidden.
    package var sheets: [(name: String, content: String, isHidden: Bool)] = []
    package var strings: [String] = []
    /// What stands in `styleSheet`.
    package var styles = ""
    package var properties = ""

    package init(_ content: String = "") { if !content.isEmpty { sheets = [("Blad1", content, false)] } }

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    package var zip: ZipWriter {
        var zip = ZipWriter()
        zip.add(
            "[Content_Types].xml",
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
        )
        zip.add("_rels/.rels", Self.relationships([("officeDocument", "/xl/workbook.xml")]))
        let list = sheets.enumerated().map {
            "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" state=\"\($1.isHidden ? "hidden" : "visible")\" r:id=\"rId\($0)\"/>"
        }
        zip.add(
            "xl/workbook.xml",
            "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\">\(properties)<sheets>\(list.joined())</sheets></workbook>"
        )
        zip.add(
            "xl/_rels/workbook.xml.rels",
            Self.relationships(
                sheets.indices.map { ("worksheet", "worksheets/sheet\($0).xml") }
                    + [("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")]))
        for (index, sheet) in sheets.enumerated() {
            zip.add(
                "xl/worksheets/sheet\(index).xml", "<worksheet xmlns=\"\(Self.main)\">\(sheet.content)</worksheet>")
        }
        let items = strings.map { "<si><t>\($0)</t></si>" }
        zip.add("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(items.joined())</sst>")
        zip.add("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>")
        return zip
    }

    package var bytes: [UInt8] { zip.bytes }

    private static func relationships(_ parts: [(kind: String, target: String)]) -> String {
        let list = parts.enumerated().map {
            "<Relationship Id=\"rId\($0)\" Type=\"\(relations)/\($1.kind)\" Target=\"\($1.target)\"/>"
        }
        return "<Relationships xmlns=\"\(package)/relationships\">\(list.joined())</Relationships>"
    }

    /// Rows of cells, from A1 on: whole elements, texts, or nothing.
    package static func data(_ rows: [[String]], extra: String = "") -> String {
        let lines = rows.enumerated().map { row, cells in
            let written = cells.enumerated().map { column, cell in
                let place = String(UnicodeScalar(UInt8(65 + column))) + String(row + 1)
                if cell.isEmpty { return "" }
                if cell.hasPrefix("<c ") { return "<c r=\"\(place)\" " + cell.dropFirst(3) }
                return "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(cell)</t></is></c>"
            }
            return "<row r=\"\(row + 1)\">\(written.joined())</row>"
        }
        return "<sheetData>\(lines.joined())</sheetData>\(extra)"
    }

    package static func number(_ value: String, style: Int = 0) -> String { "<c s=\"\(style)\"><v>\(value)</v></c>" }
}
