/// Writes small Word documents, for tests: each part as it is given, in the package that Word makes.
package struct WordWriter {
    /// What stands in `w:body`.
    package var body = ""
    package var styles = ""
    package var numbering = ""
    package var footnotes = ""
    package var endnotes = ""
    package var header = ""
    package var footer = ""
    /// Members beside them.
    package var others: [String: String] = [:]

    package init(_ body: String = "") { self.body = body }

    private static let namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
        """

    private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    /// Names of parts with their root element and text.
    private var parts: [(name: String, root: String, text: String)] {
        [
            ("styles", "styles", styles), ("numbering", "numbering", numbering), ("footnotes", "footnotes", footnotes),
            ("endnotes", "endnotes", endnotes), ("header", "hdr", header), ("footer", "ftr", footer),
        ].filter { !$0.text.isEmpty }
    }

    package var zip: ZipWriter {
        var zip = ZipWriter()
        zip.add(
            "[Content_Types].xml",
            "\(Self.head)<Types xmlns=\"\(Self.package)/content-types\"><Override PartName=\"/word/document.xml\" "
                + "ContentType=\"\(Self.types).document.main+xml\"/></Types>")
        zip.add("_rels/.rels", Self.relationships([("officeDocument", "word/document.xml")]))
        zip.add(
            "word/_rels/document.xml.rels", Self.relationships(parts.map { ($0.name, $0.name + "1.xml") }))
        zip.add("word/document.xml", Self.part("document", "<w:body>\(body)</w:body>"))
        for part in parts { zip.add("word/\(part.name)1.xml", Self.part(part.root, part.text)) }
        for (name, text) in others.sorted(by: { $0.key < $1.key }) { zip.add(name, text) }
        return zip
    }

    package var bytes: [UInt8] { zip.bytes }

    private static func part(_ root: String, _ text: String) -> String {
        "\(head)<w:\(root) \(namespaces)>\(text)</w:\(root)>"
    }

    private static func relationships(_ parts: [(kind: String, target: String)]) -> String {
        let list = parts.enumerated().map {
            "<Relationship Id=\"rId\($0)\" Type=\"\(relations)/\($1.kind)\" Target=\"\($1.target)\"/>"
        }
        return "\(head)<Relationships xmlns=\"\(package)/relationships\">\(list.joined())</Relationships>"
    }

    // MARK: Pieces

    /// A paragraph of one run.
    package static func paragraph(
        _ text: String, style: String? = nil, list: Int? = nil, level: Int = 0, run properties: String = ""
    ) -> String {
        "<w:p>" + paragraphProperties(style: style, list: list, level: level) + run(text, properties) + "</w:p>"
    }

    package static func paragraphProperties(style: String? = nil, list: Int? = nil, level: Int = 0) -> String {
        let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
        let list = list.map { "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\($0)\"/></w:numPr>" } ?? ""
        return "<w:pPr>\(style)\(list)</w:pPr>"
    }

    package static func run(_ text: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    /// A table of rows of cells, which are paragraphs or elements.
    package static func table(_ rows: [[String]], heads: Int = 0, properties: String = "") -> String {
        let lines = rows.enumerated().map { index, cells in
            let head = index < heads ? "<w:trPr><w:tblHeader/></w:trPr>" : ""
            return "<w:tr>\(head)\(cells.map { $0.hasPrefix("<") ? $0 : cell($0) }.joined())</w:tr>"
        }
        return "<w:tbl><w:tblPr>\(properties)</w:tblPr>\(lines.joined())</w:tbl>"
    }

    package static func cell(_ text: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
    }

    /// A list as `w:abstractNum`, and its use under the same number; a level is its format and pattern.
    package static func list(_ id: Int, _ levels: [(format: String, pattern: String)], extra: String = "") -> String {
        let levels = levels.enumerated().map {
            "<w:lvl w:ilvl=\"\($0)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\($1.format)\"/><w:lvlText w:val=\"\($1.pattern)\"/></w:lvl>"
        }
        return "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels.joined())</w:abstractNum>" + use(id, of: id, extra)
    }

    package static func use(_ id: Int, of list: Int, _ extra: String = "") -> String {
        "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(list)\"/>\(extra)</w:num>"
    }
}
