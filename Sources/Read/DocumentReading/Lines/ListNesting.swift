/// How deep list items lie, told from their indentation and, where a converter lost that, from the change of marker style.
struct ListNesting {
    private struct Level {
        var indent: Int
        var style: ListMarker.Style
    }

    private var levels: [Level] = []
    /// The last ordinal seen of each style since the start of the text; survives `reset`, since a list goes on after a paragraph.
    private var lastOrdinal = [Int](repeating: 0, count: ListMarker.Style.allCases.count)

    /// A heading or an unindented paragraph ends all lists.
    mutating func reset() { levels.removeAll(keepingCapacity: true) }

    var isInList: Bool { !levels.isEmpty }

    /// Whether the marker is the next one of its style, or opens a list.
    func continuesSequence(_ marker: ListMarker) -> Bool {
        if marker.isBullet || marker.opensList { return true }
        if lastOrdinal[marker.style.rawValue] + 1 == marker.ordinal { return true }
        let other = Self.romanSibling(marker.style)
        return marker.roman > 0 && other.map { lastOrdinal[$0.rawValue] + 1 == marker.roman } ?? false
    }

    /// Takes the item in and gives its depth from 0. At most 32 levels are told apart. Outside lists `5.2.` numbers a section, and
    /// what follows does not lie below it.
    mutating func enter(_ marker: ListMarker, indent: Int) -> Int {
        let isRoman = marker.roman > 0 && lastOrdinal[marker.style.rawValue] + 1 != marker.ordinal
        let style = isRoman ? (Self.romanSibling(marker.style) ?? marker.style) : marker.style
        lastOrdinal[style.rawValue] = isRoman ? marker.roman : marker.ordinal
        if style == .numberLevels, levels.isEmpty { return 0 }
        while let last = levels.last, last.indent > indent + 1 { levels.removeLast() }
        if let same = levels.lastIndex(where: { $0.style == style && abs($0.indent - indent) <= 1 }) {
            levels.removeSubrange((same + 1)...)
        } else if levels.count < 32 {
            levels.append(Level(indent: indent, style: style))
        }
        return levels.count - 1
    }

    private static func romanSibling(_ style: ListMarker.Style) -> ListMarker.Style? {
        switch style {
        case .upperPoint: .romanPoint
        case .upperParen, .upperBetweenParens: .romanParen
        case .lowerPoint: .lowerRomanPoint
        case .lowerParen, .lowerBetweenParens: .lowerRomanParen
        default: nil
        }
    }
}
