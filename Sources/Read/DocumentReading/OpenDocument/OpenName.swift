/// The elements of OpenDocument that mean something here (OpenDocument 1.3, part 3).
enum OpenName: String, CaseIterable {
    case other = ""
    // Where text stands
    case body = "office:text", header = "style:header", headerLeft = "style:header-left"
    case headerFirst = "style:header-first", footer = "style:footer", footerLeft = "style:footer-left"
    case footerFirst = "style:footer-first"
    // Text
    case paragraph = "text:p", heading = "text:h", span = "text:span", spaces = "text:s", tab = "text:tab"
    case lineBreak = "text:line-break", section = "text:section"
    case list = "text:list", item = "text:list-item", itemWithoutMark = "text:list-header"
    case note = "text:note", noteMark = "text:note-citation", noteBody = "text:note-body"
    case hiddenText = "text:hidden-text", hiddenParagraph = "text:hidden-paragraph"
    // What is no text of the paper
    case changes = "text:tracked-changes", annotation = "office:annotation", forms = "office:forms"
    case placeholder = "text:placeholder", ruby = "text:ruby-text", title = "svg:title", description = "svg:desc"
    case object = "draw:object", contents = "text:table-of-content", scripts = "office:scripts"
    case indexSource = "text:alphabetical-index-source", tableIndexSource = "text:table-index-source"
    case pictureIndexSource = "text:illustration-index-source", userIndexSource = "text:user-index-source"
    case bibliographySource = "text:bibliography-source", objectIndexSource = "text:object-index-source"
    // Boxes
    case box = "draw:text-box", shape = "draw:custom-shape", rectangle = "draw:rect", circle = "draw:circle"
    case ellipse = "draw:ellipse", polygon = "draw:polygon", polyline = "draw:polyline", path = "draw:path"
    case line = "draw:line", connector = "draw:connector", caption = "draw:caption", measure = "draw:measure"
    case regularPolygon = "draw:regular-polygon"
    // Tables
    case table = "table:table", headerRows = "table:table-header-rows", row = "table:table-row"
    case cell = "table:table-cell", covered = "table:covered-table-cell", shapes = "table:shapes"
    // Styles
    case styles = "office:styles", automaticStyles = "office:automatic-styles"
    case style = "style:style", textProperties = "style:text-properties"
    case tableProperties = "style:table-properties"
    case listStyle = "text:list-style", numberLevel = "text:list-level-style-number"
    case bulletLevel = "text:list-level-style-bullet", imageLevel = "text:list-level-style-image"
    case outlineStyle = "text:outline-style", outlineLevel = "text:outline-level-style"

    /// By `XMLStream`'s numbers.
    static let all = allCases
    static let numbers: [String: Int] = Dictionary(
        uniqueKeysWithValues: all.enumerated().dropFirst().map { ($1.rawValue, $0) })

    private static let space = "urn:oasis:names:tc:opendocument:xmlns:"
    static let prefixes: [String: String] = [
        space + "office:1.0": "office", space + "text:1.0": "text", space + "style:1.0": "style",
        space + "table:1.0": "table", space + "drawing:1.0": "draw", space + "svg-compatible:1.0": "svg",
    ]
}

/// Takes what `XMLStream` reads of a part of an OpenDocument text.
protocol OpenReceiver: XMLReceiver {
    func open(_ name: OpenName, _ attributes: XMLAttributes) throws(ReadError)
    func close(_ name: OpenName) throws(ReadError)
}

extension OpenReceiver {
    static var names: [String: Int] { OpenName.numbers }
    static var prefixes: [String: String] { OpenName.prefixes }

    func open(_ name: Int, _ attributes: XMLAttributes) throws(ReadError) { try open(OpenName.all[name], attributes) }
    func close(_ name: Int) throws(ReadError) { try close(OpenName.all[name]) }
}
