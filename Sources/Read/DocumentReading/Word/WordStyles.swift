/// The styles of a Word document: what they say of headings, numbers and letters.
///
/// Their ids are local (`Kop1`); a heading is told by its outline level or by the name that Word itself gives it (`heading 1`).
final class WordStyles: WordReceiver {
    /// What a style, or one that it is based on, says; nil where none says anything.
    struct Style {
        var name = ""
        var base: String?
        /// From 0; `bodyText` for none.
        var outline: Int?
        var list: Int?
        var level: Int?
        var isBold: Bool?
        var isHidden: Bool?
        var isStruck: Bool?
        /// Of a table: its first row is bold.
        var boldFirstRow: Bool?
    }

    /// The outline level of text that is no heading (ECMA-376, part 1, 17.3.1.20).
    static let bodyText = 9
    /// How Word names its headings, with their number behind it, and its titles, in any language (ECMA-376, part 1, 17.7.4.9).
    private static let headingName = "heading "
    private static let titles: Set = ["title", "subtitle"]
    /// The lines of a table of contents, `toc 1`, and its title, `toc heading`.
    private static let contentsName = "toc "
    /// Styles that one is based on, over each other; more is a circle.
    private static let longestChain = 32

    private var styles: [String: Style] = [:]
    private var resolved: [String: Style] = [:]
    /// Which style is for paragraphs that name none.
    private var defaultStyle: String?
    private var id = ""
    private var style = Style()
    private var isPartOfTable = false
    private var isFirstRow = false

    /// What holds for a style, with what it is based on; for paragraphs that name none, with nil.
    /// - Complexity: O(1) but the first time, then O(*styles that it is based on*).
    func style(_ id: String?) -> Style {
        guard let id = id ?? defaultStyle else { return Style() }
        if let known = resolved[id] { return known }
        var result = styles[id] ?? Style()
        result.outline = result.outline ?? Self.outline(named: result.name)
        var (next, count) = (result.base, 0)
        while let base = next, let style = styles[base], count < Self.longestChain {
            result.outline = result.outline ?? style.outline ?? Self.outline(named: style.name)
            result.list = result.list ?? style.list
            result.level = result.level ?? style.level
            result.isBold = result.isBold ?? style.isBold
            result.isHidden = result.isHidden ?? style.isHidden
            result.isStruck = result.isStruck ?? style.isStruck
            result.boldFirstRow = result.boldFirstRow ?? style.boldFirstRow
            next = style.base
            count += 1
        }
        resolved[id] = result
        return result
    }

    /// Whether the style is that of the title of a document.
    static func isTitle(_ style: Style) -> Bool { titles.contains(style.name) }

    /// Whether its paragraphs are a table of contents, which repeats the headings.
    static func isContents(_ style: Style) -> Bool { style.name.hasPrefix(contentsName) }

    private static func outline(named name: String) -> Int? {
        guard name.hasPrefix(headingName), let level = Int(name.dropFirst(headingName.count)),
            (1...bodyText).contains(level)
        else { return nil }
        return level - 1
    }

    // MARK: Reading

    func open(_ name: WordName, _ attributes: XMLAttributes) {
        switch name {
        case .style:
            id = attributes["styleId"] ?? ""
            style = Style()
            let isDefault = attributes["default"].map { $0 == "1" || $0 == "true" } ?? false
            if isDefault, attributes["type"] == "paragraph" { defaultStyle = id }
        case .partOfTable:
            isPartOfTable = true
            isFirstRow = attributes["type"] == "firstRow"
        case .bold where isPartOfTable: if isFirstRow { style.boldFirstRow = attributes.isOn }
        case _ where isPartOfTable: break
        case .name: style.name = attributes["val"]?.lowercased() ?? ""
        case .basedOn: style.base = attributes["val"]
        case .outline: style.outline = attributes.number("val")
        case .number: style.list = attributes.number("val")
        case .level: style.level = attributes.number("val")
        case .bold: style.isBold = attributes.isOn
        case .hidden: style.isHidden = attributes.isOn
        case .struck, .doublyStruck: style.isStruck = attributes.isOn || style.isStruck == true
        default: break
        }
    }

    func close(_ name: WordName) {
        switch name {
        case .partOfTable: isPartOfTable = false
        case .style: if styles[id] == nil { styles[id] = style }
        default: break
        }
    }
}
