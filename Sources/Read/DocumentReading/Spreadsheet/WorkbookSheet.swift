import SourceText

/// The cells of one sheet of a workbook, as they are seen. Hidden rows and columns are left out.
final class WorkbookSheet: SheetReceiver {
    private(set) var grid = SheetGrid()
    /// Rows and columns that are hidden and have text.
    private(set) var hidesText = false
    private let strings: SharedStrings
    private let styles: WorkbookStyles
    private let startsIn1904: Bool
    private let allowance: MemoryAllowance

    private var hiddenColumns: [ClosedRange<Int>] = []
    private var merges: [(rows: ClosedRange<Int>, columns: ClosedRange<Int>)] = []
    private var row = -1
    private var column = -1
    private var isHiddenRow = false
    private var type = ""
    private var style = 0
    private var value: [UInt8] = []
    private var takesText = false

    /// Hidden ranges of columns that are looked through for each cell.
    private static let mostHiddenRanges = 64

    init(_ strings: SharedStrings, _ styles: WorkbookStyles, startsIn1904: Bool, _ allowance: MemoryAllowance) {
        self.strings = strings
        self.styles = styles
        self.startsIn1904 = startsIn1904
        self.allowance = allowance
    }

    func open(_ name: SheetName, _ attributes: XMLAttributes) throws(ReadError) {
        switch name {
        case .column: takeColumns(attributes)
        case .row:
            row = attributes.number("r").map { $0 - 1 } ?? row + 1
            column = -1
            isHiddenRow = attributes["hidden"].map { $0 == "1" || $0 == "true" } ?? false
        case .cell:
            let place = attributes["r"].flatMap { CellPlace($0) }
            column = place?.column ?? column + 1
            type = attributes["t"] ?? ""
            style = attributes.number("s") ?? 0
            value.removeAll(keepingCapacity: true)
        case .value, .text: takesText = true
        case .merge: takeMerge(attributes["ref"] ?? "")
        default: break
        }
    }

    func close(_ name: SheetName) throws(ReadError) {
        switch name {
        case .value, .text: takesText = false
        case .cell: try addCell()
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { if takesText { unsafe value.append(contentsOf: bytes) } }

    /// Joins cells, when the sheet is read to its end.
    func finish() { grid.merge(merges) }

    private func takeColumns(_ attributes: XMLAttributes) {
        let isHidden = attributes["hidden"].map { $0 == "1" || $0 == "true" } ?? false
        guard isHidden, let first = attributes.number("min"), let last = attributes.number("max"), 1 <= first,
            first <= last,
            hiddenColumns.count < Self.mostHiddenRanges
        else { return }
        hiddenColumns.append(first - 1...last - 1)
    }

    private func takeMerge(_ area: String) {
        let ends = area.split(separator: ":").compactMap { CellPlace(String($0)) }
        guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column else { return }
        merges.append((ends[0].row...ends[1].row, ends[0].column...ends[1].column))
    }

    private func addCell() throws(ReadError) {
        let style = styles[style]
        let text = seen(style.form)
        guard !text.isEmpty else { return }
        if isHiddenRow || hiddenColumns.contains(where: { $0.contains(column) }) {
            hidesText = true
            return
        }
        grid.add(SheetGrid.Cell(row: row, column: column, text: text, isBold: style.isBold))
        var left = allowance
        try left.take(grid.memory)
    }

    /// The text of the cell as it is seen (ECMA-376, part 1, 18.18.11).
    private func seen(_ form: NumberForm) -> [UInt8] {
        let text = String(decoding: value, as: UTF8.self)
        switch type {
        case "s": return Int(text).map { Array(strings[$0]) } ?? []
        case "str", "inlineStr": return value
        case "b": return Array((text == "1" ? "WAAR" : "ONWAAR").utf8)
        case "e": return []
        case "d": return value
        default: return Array(form.written(text, startsIn1904: startsIn1904).utf8)
        }
    }
}

/// `B3`: the place of a cell, from 0.
struct CellPlace {
    let row: Int
    let column: Int

    /// Excel's own (ECMA-376, part 1, 18.3.1.4 and 18.3.1.73).
    private static let mostRows = 1 << 20
    private static let mostColumns = 1 << 14
    private static let letters = 26
    private static let longest = 12

    init?(_ text: String) {
        var (column, row) = (0, 0)
        for byte in text.utf8.prefix(Self.longest) where byte != UInt8(ascii: "$") {
            let letter = byte & ~0x20
            if letter >= UInt8(ascii: "A"), letter <= UInt8(ascii: "Z"), row == 0 {
                column = column * Self.letters + Int(letter - UInt8(ascii: "A")) + 1
            } else if Byte.isDigit(byte) {
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
            } else {
                return nil
            }
            guard column <= Self.mostColumns, row <= Self.mostRows else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        (self.row, self.column) = (row - 1, column - 1)
    }
}
