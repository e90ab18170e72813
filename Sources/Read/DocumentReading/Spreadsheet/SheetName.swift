/// The elements of SpreadsheetML that mean something here (ECMA-376, part 1, 18).
enum SheetName: String, CaseIterable {
    case other = ""
    // Workbook
    case properties = "s:workbookPr", sheet = "s:sheet"
    // Strings
    case item = "s:si", text = "s:t", phonetic = "s:rPh"
    // Styles
    case format = "s:numFmt", fonts = "s:fonts", font = "s:font", bold = "s:b"
    case cellFormats = "s:cellXfs", cellFormat = "s:xf"
    // Sheet
    case column = "s:col", row = "s:row", cell = "s:c", value = "s:v", inline = "s:is", formula = "s:f"
    case merge = "s:mergeCell"

    /// By `XMLStream`'s numbers.
    static let all = allCases
    static let numbers: [String: Int] = Dictionary(
        uniqueKeysWithValues: all.enumerated().dropFirst().map { ($1.rawValue, $0) })

    /// Namespaces of both conformance classes, transitional and strict.
    static let prefixes: [String: String] = [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "s",
        "http://purl.oclc.org/ooxml/spreadsheetml/main": "s",
    ]
}

/// Takes what `XMLStream` reads of a part of a workbook.
protocol SheetReceiver: XMLReceiver {
    func open(_ name: SheetName, _ attributes: XMLAttributes) throws(ReadError)
    func close(_ name: SheetName) throws(ReadError)
}

extension SheetReceiver {
    static var names: [String: Int] { SheetName.numbers }
    static var prefixes: [String: String] { SheetName.prefixes }

    func open(_ name: Int, _ attributes: XMLAttributes) throws(ReadError) { try open(SheetName.all[name], attributes) }
    func close(_ name: Int) throws(ReadError) { try close(SheetName.all[name]) }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
