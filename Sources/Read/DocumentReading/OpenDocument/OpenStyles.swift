/// The styles of an OpenDocument text: what they say of titles, lists and letters.
final class OpenStyles: OpenReceiver {
    /// What a style, or one that it is based on, says; nil where none says anything.
    struct Style {
        var base: String?
        var isBold: Bool?
        var isHidden: Bool?
        var isStruck: Bool?
        var isRaised: Bool?
        /// The list that its paragraphs are items of, where their list names none.
        var list: String?
        var isTitle = false
    }

    enum Family: String { case paragraph, text, section }

    private struct Key: Hashable {
        let family: Family
        let name: String
    }

    /// Names that OpenDocument's programs give the styles of titles, in any language.
    private static let titles: Set = ["Title", "Subtitle"]
    /// Styles that one is based on, over each other; more is a circle.
    private static let longestChain = 32
    /// Stands for the name of the list that headings are items of; no list has it.
    private static let outline = "\u{0}"

    private var styles: [Key: Style] = [:]
    private var resolved: [Key: Style] = [:]
    private var lists: [String: [ListLevel]] = [:]
    private var key: Key?
    private var list: String?
    /// Where styles are read: those that pages alone use are left out.
    private var isInStyles = false

    /// What holds for a style, with what it is based on.
    /// - Complexity: O(1) but the first time, then O(*styles that it is based on*).
    func style(_ family: Family, _ name: String?) -> Style {
        guard let name else { return Style() }
        let key = Key(family: family, name: name)
        if let known = resolved[key] { return known }
        var result = styles[key] ?? Style()
        result.isTitle = Self.titles.contains(name)
        var (next, count) = (result.base, 0)
        while let base = next, count < Self.longestChain {
            let style = styles[Key(family: family, name: base)] ?? Style()
            result.isBold = result.isBold ?? style.isBold
            result.isHidden = result.isHidden ?? style.isHidden
            result.isStruck = result.isStruck ?? style.isStruck
            result.isRaised = result.isRaised ?? style.isRaised
            result.list = result.list ?? style.list
            result.isTitle = result.isTitle || Self.titles.contains(base)
            next = style.base
            count += 1
        }
        resolved[key] = result
        return result
    }

    /// How the levels of a list are marked.
    func levels(ofList name: String) -> [ListLevel]? { lists[name] }

    /// How the levels of headings are numbered.
    var outlineLevels: [ListLevel] { lists[Self.outline] ?? [] }

    // MARK: Reading

    func open(_ name: OpenName, _ attributes: XMLAttributes) {
        if name == .styles { isInStyles = true }
        if isInStyles { take(name, attributes) }
    }

    func close(_ name: OpenName) { if name == .styles { isInStyles = false } }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// Takes an element of a style.
    func take(_ name: OpenName, _ attributes: XMLAttributes) {
        switch name {
        case .style: beginStyle(attributes)
        case .textProperties: takeLetters(attributes)
        case .listStyle: beginList(attributes["name"])
        case .outlineStyle: beginList(Self.outline)
        case .numberLevel, .outlineLevel:
            change(attributes) { $0 = Self.level(attributes, at: Self.place(attributes)) }
        case .bulletLevel, .imageLevel: change(attributes) { $0.form = .bullet }
        default: break
        }
    }

    private func beginStyle(_ attributes: XMLAttributes) {
        key = nil
        guard let family = attributes["family"].flatMap({ Family(rawValue: $0) }), let name = attributes["name"] else {
            return
        }
        let key = Key(family: family, name: name)
        self.key = key
        let list = attributes["list-style-name"]
        styles[key] = Style(base: attributes["parent-style-name"], list: list)
    }

    private func takeLetters(_ attributes: XMLAttributes) {
        guard let key else { return }
        if let weight = attributes["font-weight"] { styles[key]?.isBold = Self.isBold(weight) }
        if let display = attributes["display"] { styles[key]?.isHidden = display == "none" }
        if let line = attributes["text-line-through-style"] ?? attributes["text-line-through-type"] {
            styles[key]?.isStruck = line != "none"
        }
        if let position = attributes["text-position"] { styles[key]?.isRaised = Self.isRaised(position) }
    }

    /// `bold`, or a weight from 600 on (OpenDocument 1.3, part 3, 20.196).
    private static func isBold(_ weight: String) -> Bool {
        weight == "bold" || Int(weight).map { $0 >= leastBold } ?? false
    }

    private static let leastBold = 600

    /// `super 58%`, `33% 58%`.
    private static func isRaised(_ position: String) -> Bool {
        let first = position.split(separator: " ").first ?? ""
        return first == "super" || (first.hasSuffix("%") && Int(first.dropLast()).map { $0 > 0 } ?? false)
    }

    // MARK: Lists

    private func beginList(_ name: String?) {
        list = name
        let levels = (0..<ListCounter.mostLevels).map { _ in ListLevel(form: .none) }
        if let name { lists[name] = levels }
    }

    private func change(_ attributes: XMLAttributes, _ body: (inout ListLevel) -> Void) {
        guard let list, var levels = lists[list] else { return }
        body(&levels[Self.place(attributes)])
        lists[list] = levels
    }

    /// From 0.
    private static func place(_ attributes: XMLAttributes) -> Int {
        min(max((attributes.number("level") ?? 1) - 1, 0), ListCounter.mostLevels - 1)
    }

    private static func level(_ attributes: XMLAttributes, at place: Int) -> ListLevel {
        let format = attributes["num-format"] ?? ""
        var level = ListLevel()
        level.start = attributes.number("start-value") ?? 1
        guard let style = format.utf8.first else {
            level.form = .none
            return level
        }
        level.form = .number(style: style)
        if let pattern = attributes["num-list-format"] {
            level.pieces = pieces(pattern)
            return level
        }
        let shown = min(max(attributes.number("display-levels") ?? 1, 1), place + 1)
        level.pieces = [.text(Self.cut(attributes["num-prefix"] ?? ""))]
        for above in (place - shown + 1)...place {
            if level.pieces.count > 1 { level.pieces.append(.text(".")) }
            level.pieces.append(.number(level: above))
        }
        level.pieces.append(.text(Self.cut(attributes["num-suffix"] ?? "")))
        return level
    }

    private static func cut(_ text: String) -> String {
        String(text.unicodeScalars.prefix(OfficeLimits.longestPattern))
    }

    /// `%1%.%2%)`: the number of a level, from 1, between per cent signs.
    private static func pieces(_ pattern: String) -> [ListLevel.Piece] {
        cut(pattern).split(separator: "%", omittingEmptySubsequences: false).enumerated().map { index, part in
            if index % 2 == 1, let level = Int(part), level > 0 { return .number(level: level - 1) }
            return .text(String(part))
        }
    }
}
