/// The sheets of a workbook, in their order.
final class WorkbookSheets: SheetReceiver {
    struct Sheet {
        let name: String
        /// Which relation of the workbook it is.
        let id: String
        let isHidden: Bool
    }

    private(set) var sheets: [Sheet] = []
    private(set) var startsIn1904 = false

    func open(_ name: SheetName, _ attributes: XMLAttributes) {
        switch name {
        case .sheet:
            let isHidden = attributes["state"].map { $0 != "visible" } ?? false
            sheets.append(Sheet(name: attributes["name"] ?? "", id: attributes["id"] ?? "", isHidden: isHidden))
        case .properties: startsIn1904 = attributes["date1904"].map { $0 == "1" || $0 == "true" } ?? false
        default: break
        }
    }

    func close(_ name: SheetName) {}
}

/// The strings that cells share.
final class SharedStrings: SheetReceiver {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var isInText = false
    private var isPhonetic = false

    var memory: Int { bytes.count + ends.count * MemoryLayout<Int>.stride }

    subscript(_ index: Int) -> ArraySlice<UInt8> {
        guard ends.indices.contains(index) else { return [] }
        return bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]]
    }

    func open(_ name: SheetName, _ attributes: XMLAttributes) {
        if name == .phonetic { isPhonetic = true }
        if name == .text { isInText = !isPhonetic }
    }

    func close(_ name: SheetName) {
        switch name {
        case .item: ends.append(bytes.count)
        case .text: isInText = false
        case .phonetic: isPhonetic = false
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { if isInText { unsafe self.bytes.append(contentsOf: bytes) } }
}

/// How cells are set: the form of their numbers, and whether they are bold.
final class WorkbookStyles: SheetReceiver {
    struct Style {
        var form: NumberForm
        var isBold: Bool
    }

    private var forms: [Int: NumberForm] = [:]
    private var boldFonts: [Bool] = []
    private var styles: [Style] = []
    private var isInFonts = false
    private var isInFormats = false

    subscript(_ index: Int) -> Style {
        styles.indices.contains(index) ? styles[index] : Style(form: NumberForm(number: 0), isBold: false)
    }

    func open(_ name: SheetName, _ attributes: XMLAttributes) {
        switch name {
        case .format:
            if let id = attributes.number("numFmtId") { forms[id] = NumberForm(code: attributes["formatCode"] ?? "") }
        case .fonts: isInFonts = true
        case .font: if isInFonts { boldFonts.append(false) }
        case .bold:
            let isOff = attributes["val"].map { $0 == "0" || $0 == "false" } ?? false
            if isInFonts, let last = boldFonts.indices.last { boldFonts[last] = !isOff }
        case .cellFormats: isInFormats = true
        case .cellFormat: if isInFormats { addStyle(attributes) }
        default: break
        }
    }

    private func addStyle(_ attributes: XMLAttributes) {
        let form = attributes.number("numFmtId") ?? 0
        let font = attributes.number("fontId") ?? 0
        let isBold = boldFonts.indices.contains(font) && boldFonts[font]
        styles.append(Style(form: forms[form] ?? NumberForm(number: form), isBold: isBold))
    }

    func close(_ name: SheetName) {
        if name == .fonts { isInFonts = false }
        if name == .cellFormats { isInFormats = false }
    }
}
