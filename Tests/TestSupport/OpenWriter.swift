/// Writes small OpenDocument texts, for tests: the package that LibreOffice makes.
package struct OpenWriter {
    /// What stands in `office:text`.
    package var body = ""
    /// What stands in `office:automatic-styles` of the content.
    package var automatic = ""
    /// What stands in `office:styles`.
    package var styles = ""
    /// What stands in a master page: heads and feet.
    package var heads = ""
    package var manifest = ""
    /// `text` or `spreadsheet`.
    package var kind = "text"

    package init(_ body: String = "") { self.body = body }

    private static let namespaces: String = {
        let list = [
            "office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing",
            "fo": "xsl-fo-compatible", "svg": "svg-compatible",
        ]
        return list.map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($1):1.0\"" }.joined(separator: " ")
    }()

    package var zip: ZipWriter {
        var zip = ZipWriter()
        zip.add("mimetype", "application/vnd.oasis.opendocument.\(kind)")
        zip.add(
            "content.xml",
            "<office:document-content \(Self.namespaces)><office:automatic-styles>\(automatic)</office:automatic-styles>"
                + "<office:body><office:\(kind)>\(body)</office:\(kind)></office:body></office:document-content>")
        zip.add(
            "styles.xml",
            "<office:document-styles \(Self.namespaces)><office:styles>\(styles)</office:styles>"
                + "<office:master-styles><style:master-page>\(heads)</style:master-page></office:master-styles></office:document-styles>"
        )
        zip.add("META-INF/manifest.xml", "<manifest>\(manifest)</manifest>")
        return zip
    }

    package var bytes: [UInt8] { zip.bytes }

    // MARK: Pieces

    package static func paragraph(_ text: String, style: String = "Standard") -> String {
        "<text:p text:style-name=\"\(style)\">\(text)</text:p>"
    }

    package static func heading(_ text: String, level: Int = 1, _ attributes: String = "") -> String {
        "<text:h text:outline-level=\"\(level)\" \(attributes)>\(text)</text:h>"
    }

    /// A list of items, each of which is its elements.
    package static func list(_ attributes: String = "", _ items: [String]) -> String {
        let items = items.map { "<text:list-item>\($0)</text:list-item>" }
        return "<text:list \(attributes)>\(items.joined())</text:list>"
    }

    package static func cell(_ text: String, _ attributes: String = "") -> String {
        "<table:table-cell \(attributes)>\(paragraph(text))</table:table-cell>"
    }

    /// A row of cells, which are texts or elements.
    package static func row(_ cells: [String]) -> String {
        "<table:table-row>\(cells.map { $0.hasPrefix("<") ? $0 : cell($0) }.joined())</table:table-row>"
    }

    package static func listStyle(_ name: String, _ levels: String) -> String {
        "<text:list-style style:name=\"\(name)\">\(levels)</text:list-style>"
    }

    package static func level(_ level: Int, _ format: String, _ attributes: String = "") -> String {
        "<text:list-level-style-number text:level=\"\(level)\" style:num-format=\"\(format)\" \(attributes)/>"
    }
}
