import Calendar

extension QueryNode {
    /// The tree as one line, for tests and `--explain`: `(and besluit:(prefix innovatie) (not motie))`.
    package var printed: String {
        switch kind {
        case .everything: "*"
        case .word(let text): text
        case .phrase(let text): "\"\(text)\""
        case .exact(let text): "=\"\(text)\""
        case .prefix(let text): "(prefix \(text))"
        case .ending(let text): "(ending \(text))"
        case .fuzzy(let text, let distance): "(fuzzy \(distance) \(text))"
        case .value(let field, let text, let isPrefix): "\(field.rawValue)=\(isPrefix ? "(prefix \(text))" : text)"
        case .dates(let field, let bounds): "\(field.rawValue)=\(Self.day(bounds.first))..\(Self.day(bounds.last))"
        case .amounts(let bounds):
            "bedrag=\(bounds.minimum.map(String.init) ?? "")..\(bounds.maximum.map(String.init) ?? "")"
        case .field(let field, let node): "\(field.rawValue):\(node.printed)"
        case .spaced(let text, let most, let isExact): "\(isExact ? "=" : "")\"\(text)\"~\(most)"
        case .near(let nodes, let most): "(near \(most) \(nodes.map(\.printed).joined(separator: " ")))"
        case .within(let unit, let node): "\(unit.rawValue):\(node.printed)"
        case .not(let node): "(not \(node.printed))"
        case .and(let nodes): "(and \(nodes.map(\.printed).joined(separator: " ")))"
        case .or(let nodes): "(or \(nodes.map(\.printed).joined(separator: " ")))"
        }
    }

    private static func day(_ day: CalendarDate?) -> String {
        guard let day else { return "" }
        return "\(day.year)-\(day.month)-\(day.day)"
    }
}
