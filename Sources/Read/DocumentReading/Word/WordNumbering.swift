/// The lists of a Word document: how each level is marked (ECMA-376, part 1, 17.9).
final class WordNumbering: WordReceiver {
    private struct List {
        var levels: [ListLevel] = Array(repeating: ListLevel(), count: ListCounter.mostLevels)
        /// By the style of paragraphs that are on it.
        var levelOfStyle: [String: Int] = [:]
        /// The style that has its levels.
        var link: String?

        mutating func change(_ level: Int, _ body: (inout ListLevel) -> Void) { body(&levels[level]) }
    }

    /// A use of a list, with what it changes.
    private struct Instance {
        var list = 0
        var starts: [Int: Int] = [:]
        var levels: [Int: ListLevel] = [:]
    }

    /// An item of a list, as paragraphs or their styles say.
    struct Item {
        var instance: Int
        var level: Int
    }

    private var lists: [Int: List] = [:]
    private var instances: [Int: Instance] = [:]
    /// Lists by the style that stands for each.
    private var listOfStyle: [String: Int] = [:]
    /// Counting goes on from one use of a list to the next.
    private var counters: [Int: ListCounter] = [:]
    /// Which levels of an instance have been started anew.
    private var started: Set<[Int]> = []

    private var list = 0
    private var level = 0
    private var instance = 0
    private var isInInstance = false

    // MARK: Counting

    /// Counts an item and gives its mark; nil where it has none.
    func mark(_ item: Item) -> ListMark? {
        guard let found = instances[item.instance], (0..<ListCounter.mostLevels).contains(item.level),
            let (id, list) = resolved(found.list)
        else { return nil }
        var levels = list.levels
        for (level, changed) in found.levels { levels[level] = changed }
        for (level, start) in found.starts { levels[level].start = start }
        var start: Int?
        if let first = found.starts[item.level], started.insert([item.instance, item.level]).inserted { start = first }
        counters[id, default: ListCounter()].count(item.level, of: levels, start: start)
        return counters[id]?.mark(item.level, of: levels)
    }

    /// The level that paragraphs of a style have in an instance.
    func level(ofStyle style: String, in instance: Int) -> Int? {
        instances[instance].flatMap { resolved($0.list) }?.list.levelOfStyle[style]
    }

    /// A list, or the one that its style stands for.
    private func resolved(_ id: Int) -> (id: Int, list: List)? {
        guard let list = lists[id] else { return nil }
        if let link = list.link, let other = listOfStyle[link], let linked = lists[other] { return (other, linked) }
        return (id, list)
    }

    // MARK: Reading

    func open(_ name: WordName, _ attributes: XMLAttributes) {
        switch name {
        case .list:
            list = attributes.number("abstractNumId") ?? 0
            lists[list] = List()
        case .listOfStyle: lists[list]?.link = attributes["val"]
        case .listStyle: if let style = attributes["val"] { listOfStyle[style] = list }
        case .listInstance:
            instance = attributes.number("numId") ?? 0
            instances[instance] = Instance()
            isInInstance = true
        case .listOfInstance: instances[instance]?.list = attributes.number("val") ?? 0
        case .listLevel, .override:
            level = min(max(attributes.number("ilvl") ?? 0, 0), ListCounter.mostLevels - 1)
            if name == .listLevel, isInInstance { instances[instance]?.levels[level] = ListLevel() }
        case .startOverride: instances[instance]?.starts[level] = attributes.number("val")
        case .paragraphStyle: if let style = attributes["val"] { lists[list]?.levelOfStyle[style] = level }
        default: change { Self.take(name, attributes, &$0) }
        }
    }

    func close(_ name: WordName) { if name == .listInstance { isInInstance = false } }

    private func change(_ body: (inout ListLevel) -> Void) {
        if !isInInstance {
            lists[list]?.change(level, body)
        } else if var changed = instances[instance]?.levels[level] {
            body(&changed)
            instances[instance]?.levels[level] = changed
        }
    }

    private static func take(_ name: WordName, _ attributes: XMLAttributes, _ level: inout ListLevel) {
        switch name {
        case .start: level.start = attributes.number("val") ?? 1
        case .format: level.form = forms[attributes["val"] ?? ""] ?? .number(style: UInt8(ascii: "1"))
        case .pattern: level.pieces = pieces(attributes["val"] ?? "")
        case .restart: level.restart = attributes.number("val")
        case .allDecimal: level.isDecimal = attributes.isOn
        default: break
        }
    }

    /// Values of `ST_NumberFormat`; others are written in figures.
    private static let forms: [String: ListLevel.Form] = [
        "bullet": .bullet, "none": .none, "decimalZero": .twoDigits,
        "lowerLetter": .number(style: UInt8(ascii: "a")), "upperLetter": .number(style: UInt8(ascii: "A")),
        "lowerRoman": .number(style: UInt8(ascii: "i")), "upperRoman": .number(style: UInt8(ascii: "I")),
    ]

    /// `Artikel %1.%2` in pieces: the number of a level, from 1, stands behind `%`.
    private static func pieces(_ pattern: String) -> [ListLevel.Piece] {
        var pieces: [ListLevel.Piece] = []
        var words = ""
        var isNumber = false
        for letter in pattern.unicodeScalars.prefix(OfficeLimits.longestPattern) {
            if isNumber, let digit = Int(String(letter)), digit > 0 {
                if !words.isEmpty { pieces.append(.text(words)) }
                words = ""
                pieces.append(.number(level: digit - 1))
                isNumber = false
                continue
            }
            if isNumber { words += "%" }
            isNumber = letter == "%"
            if !isNumber { words.unicodeScalars.append(letter) }
        }
        if !words.isEmpty { pieces.append(.text(words)) }
        return pieces
    }
}
