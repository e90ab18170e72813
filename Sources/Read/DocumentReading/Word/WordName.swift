/// The elements of WordprocessingML that mean something here (ECMA-376, part 1, 17), and those that choose between forms of one
/// thing (part 3).
enum WordName: String, CaseIterable {
    case other = ""
    // Body
    case paragraph = "w:p", run = "w:r", text = "w:t", formula = "m:t"
    case tab = "w:tab", positionedTab = "w:ptab", lineBreak = "w:br", carriageReturn = "w:cr"
    case noBreakHyphen = "w:noBreakHyphen", softHyphen = "w:softHyphen", symbol = "w:sym"
    case footnoteReference = "w:footnoteReference", endnoteReference = "w:endnoteReference"
    case field = "w:fldChar"
    case boxContent = "w:txbxContent"
    case alternate = "mc:AlternateContent", choice = "mc:Choice", fallback = "mc:Fallback"
    case structured = "w:sdt", structuredProperties = "w:sdtPr", placeholder = "w:showingPlcHdr"
    case structuredContent = "w:sdtContent"
    case ruby = "w:rt"
    // What is not in the text any more, or never was.
    case deleted = "w:del", movedFrom = "w:moveFrom", deletedText = "w:delText", instruction = "w:instrText"
    case deletedInstruction = "w:delInstrText"
    case paragraphBefore = "w:pPrChange", runBefore = "w:rPrChange", sectionProperties = "w:sectPr"
    case rowBefore = "w:trPrChange", cellBefore = "w:tcPrChange", tableBefore = "w:tblPrChange"
    case gridBefore = "w:tblGridChange", exceptionBefore = "w:tblPrExChange", numberBefore = "w:numberingChange"
    case tabStops = "w:tabs", grid = "w:tblGrid", exceptions = "w:tblPrEx"
    // Properties
    case paragraphProperties = "w:pPr", runProperties = "w:rPr"
    case paragraphStyle = "w:pStyle", runStyle = "w:rStyle", tableStyle = "w:tblStyle", outline = "w:outlineLvl"
    case pageBreakBefore = "w:pageBreakBefore"
    case numbering = "w:numPr", level = "w:ilvl", number = "w:numId"
    case bold = "w:b", hidden = "w:vanish", struck = "w:strike", doublyStruck = "w:dstrike"
    case verticalAlign = "w:vertAlign"
    // Tables
    case table = "w:tbl", tableProperties = "w:tblPr", look = "w:tblLook"
    case row = "w:tr", rowProperties = "w:trPr", header = "w:tblHeader", columnsBefore = "w:gridBefore"
    case cell = "w:tc", cellProperties = "w:tcPr", columns = "w:gridSpan", merge = "w:vMerge"
    case hiddenRow = "w:hidden"
    // Styles
    case style = "w:style", name = "w:name", basedOn = "w:basedOn", partOfTable = "w:tblStylePr"
    // Numbering
    case list = "w:abstractNum", listLevel = "w:lvl", start = "w:start", format = "w:numFmt", pattern = "w:lvlText"
    case restart = "w:lvlRestart", allDecimal = "w:isLgl", listOfStyle = "w:numStyleLink", listStyle = "w:styleLink"
    case listInstance = "w:num", listOfInstance = "w:abstractNumId", override = "w:lvlOverride"
    case startOverride = "w:startOverride"
    // Notes
    case footnote = "w:footnote", endnote = "w:endnote"

    /// By `XMLStream`'s numbers.
    static let all = allCases
    static let numbers: [String: Int] = Dictionary(
        uniqueKeysWithValues: all.enumerated().dropFirst().map { ($1.rawValue, $0) })

    /// Namespaces of both conformance classes, transitional and strict.
    static let prefixes: [String: String] = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
        "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
        "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
        "http://purl.oclc.org/ooxml/officeDocument/math": "m",
        "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    ]
}

/// Takes what `XMLStream` reads of a part of a Word document.
protocol WordReceiver: XMLReceiver {
    func open(_ name: WordName, _ attributes: XMLAttributes) throws(ReadError)
    func close(_ name: WordName) throws(ReadError)
}

extension WordReceiver {
    static var names: [String: Int] { WordName.numbers }
    static var prefixes: [String: String] { WordName.prefixes }

    func open(_ name: Int, _ attributes: XMLAttributes) throws(ReadError) { try open(WordName.all[name], attributes) }
    func close(_ name: Int) throws(ReadError) { try close(WordName.all[name]) }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

extension XMLAttributes {
    /// A property that is there is on, unless its value says otherwise (ECMA-376, part 1, 17.17.4).
    var isOn: Bool {
        switch self["val"] {
        case "0", "false", "off": false
        default: true
        }
    }
}
