extension QueryNode {
    /// The same query with its words and phrases as they are spelled, instead of in any form.
    package var wordForWord: QueryNode {
        let kind: Kind =
            switch self.kind {
            case .word(let text), .phrase(let text): .exact(text)
            case .spaced(let text, let most, _): .spaced(text, most: most, isExact: true)
            case .near(let nodes, let most): .near(nodes.map(\.wordForWord), most: most)
            case .within(let unit, let node): .within(unit, node.wordForWord)
            case .field(let field, let node): .field(field, node.wordForWord)
            case .not(let node): .not(node.wordForWord)
            case .and(let nodes): .and(nodes.map(\.wordForWord))
            case .or(let nodes): .or(nodes.map(\.wordForWord))
            case .everything, .exact, .prefix, .ending, .fuzzy, .value, .dates, .amounts: self.kind
            }
        return QueryNode(kind, range: range)
    }
}
