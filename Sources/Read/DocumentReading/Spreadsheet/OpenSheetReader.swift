import SourceText

/// Reads an OpenDocument spreadsheet (`.ods`): each sheet is a heading and the tables in it. Cells have their text as it is seen.
final class OpenSheetReader: OpenReceiver {
    private var writer = OfficeWriter()
    private var grid = SheetGrid()
    private var hiddenStyles: Set<String> = []
    private var boldStyles: Set<String> = []
    private var style = ""
    private var family = ""
    private var sheetName = ""
    private var hidesText = false
    /// Elements that are open below one that is left out, and that one.
    private var skipped = 0
    private var isInSheet = false
    private var row = 0
    private var rowRepetitions = 1
    private var column = 0
    private var columnRepetitions = 1
    private var cell: SheetGrid.Cell?
    private var paragraphs = 0
    private var isInParagraph = false
    private var allowance: MemoryAllowance

    /// How often a row or cell with text is repeated at most.
    private static let mostRepetitions = 64
    /// Rows and columns of the largest sheets that programs make.
    private static let mostRows = 1 << 24
    private static let mostColumns = 1 << 14

    private init(_ allowance: MemoryAllowance) { self.allowance = allowance }

    /// - Complexity: O(*n*) in the unpacked part.
    static func read(_ bytes: [UInt8], _ name: String, _ allowance: MemoryAllowance) throws(ReadError) -> (
        StructuredText, [Diagnostic]
    ) {
        let reader = OpenSheetReader(allowance)
        do throws(ReadError) { try XMLStream.read(bytes, into: reader) } catch { throw .inMember(name, error) }
        return (try reader.writer.structure(reader.allowance), reader.hidesText ? [SheetWarning.hidden] : [])
    }

    func open(_ name: OpenName, _ attributes: XMLAttributes) throws(ReadError) {
        if skipped > 0 {
            skipped += 1
            return
        }
        switch name {
        case .style: (style, family) = (attributes["name"] ?? "", attributes["family"] ?? "")
        case .tableProperties: if attributes["display"] == "false" { hiddenStyles.insert(style) }
        case .textProperties:
            if family == "table-cell", attributes["font-weight"] == "bold" { boldStyles.insert(style) }
        case .table: beginSheet(attributes)
        case .row: beginRow(attributes)
        case .cell, .covered: beginCell(name, attributes)
        case .paragraph: beginParagraph()
        case .spaces: add(CollectionOfOne(UInt8(ascii: " ")))
        case .annotation, .forms, .changes, .shapes, .box: skipped = 1
        default: break
        }
    }

    func close(_ name: OpenName) throws(ReadError) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch name {
        case .paragraph: isInParagraph = false
        case .cell, .covered: endCell()
        case .row: try endRow()
        case .table: try endSheet()
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { if skipped == 0 { unsafe add(bytes) } }

    private func add(_ bytes: some Collection<UInt8>) { if isInParagraph { cell?.text.append(contentsOf: bytes) } }

    // MARK: Sheets, rows, cells

    private func beginSheet(_ attributes: XMLAttributes) {
        guard !isInSheet, !hiddenStyles.contains(attributes["style-name"] ?? "") else {
            hidesText = hidesText || !isInSheet
            skipped = 1
            return
        }
        isInSheet = true
        (sheetName, grid, row, column) = (attributes["name"] ?? "", SheetGrid(), 0, 0)
    }

    private func endSheet() throws(ReadError) {
        isInSheet = false
        guard !grid.cells.isEmpty else { return }
        writer.addSheetName(sheetName)
        try grid.write(to: &writer, &allowance)
    }

    private func beginRow(_ attributes: XMLAttributes) {
        column = 0
        rowRepetitions = Self.count(attributes, "number-rows-repeated", most: Self.mostRows)
        if let visibility = attributes["visibility"], visibility != "visible" {
            hidesText = true
            skipped = 1
            row = min(row + rowRepetitions, Self.mostRows)
        }
    }

    private func endRow() throws(ReadError) {
        let cells = grid.cells.suffix(while: { $0.row == row })
        for time in 1..<max(1, min(rowRepetitions, Self.mostRepetitions)) where !cells.isEmpty {
            for var cell in cells {
                cell.row += time
                grid.add(cell)
            }
        }
        row = min(row + rowRepetitions, Self.mostRows)
        var left = allowance
        try left.take(grid.memory)
    }

    private func beginCell(_ name: OpenName, _ attributes: XMLAttributes) {
        columnRepetitions = Self.count(attributes, "number-columns-repeated", most: Self.mostColumns)
        paragraphs = 0
        guard isInSheet, name == .cell else { return cell = nil }
        cell = SheetGrid.Cell(
            row: row, column: column, text: [], isBold: boldStyles.contains(attributes["style-name"] ?? ""),
            rows: Self.count(attributes, "number-rows-spanned", most: Self.mostRows),
            columns: Self.count(attributes, "number-columns-spanned", most: Self.mostColumns))
    }

    private func beginParagraph() {
        isInParagraph = cell != nil
        if paragraphs > 0 { add(CollectionOfOne(UInt8(ascii: " "))) }
        paragraphs += 1
    }

    private func endCell() {
        defer { column = min(column + columnRepetitions, Self.mostColumns) }
        guard let cell else { return }
        self.cell = nil
        guard !cell.text.isEmpty else { return }
        for time in 0..<min(columnRepetitions, Self.mostRepetitions) {
            var copy = cell
            copy.column += time
            grid.add(copy)
        }
    }

    private static func count(_ attributes: XMLAttributes, _ name: StaticString, most: Int) -> Int {
        min(max(attributes.number(name) ?? 1, 1), most)
    }
}

extension Array {
    /// The last elements, up to the first from behind that does not match.
    fileprivate func suffix(while matches: (Element) -> Bool) -> ArraySlice<Element> {
        self[(lastIndex { !matches($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
