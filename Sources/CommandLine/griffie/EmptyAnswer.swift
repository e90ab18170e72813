import QueryLanguage
import Rendering
import Search
import SourceText

/// What is said where a query finds nothing: which of its parts find something alone, and which words are nearly there.
struct EmptyAnswer {
    private let searcher: Searcher
    private let text: [UInt8]

    /// - Parameter text: the query as typed.
    init(_ searcher: Searcher, text: String) {
        self.searcher = searcher
        self.text = Array(text.utf8)
    }

    /// A sentence; nil where there is nothing to say.
    func hint(_ query: QueryNode, _ damage: inout Damage) -> SafeText? {
        guard case .and(let parts) = query.kind else {
            return nearby(query, &damage).map { "\($0) finds something" as SafeText }
        }
        var found: [SafeText] = []
        for part in parts {
            if case .not = part.kind { continue }
            guard let total = total(of: part, &damage) else { return nil }
            let near = total == 0 ? nearby(part, &damage).map { " (\($0) finds something)" as SafeText } : nil
            found.append("\(written(part)) \(total)\(near ?? "")")
        }
        return "no document has all of it; alone: \(found.joined(separator: ", "))"
    }

    /// The word with one letter that may differ, or a value that is spelled much alike, where that finds documents.
    private func nearby(_ part: QueryNode, _ damage: inout Damage) -> SafeText? {
        switch part.kind {
        case .word(let word) where word.count > 3:
            let fuzzy = QueryNode(.fuzzy(word, distance: 1), range: part.range)
            return (total(of: fuzzy, &damage) ?? 0) > 0 ? "\(word)~1" : nil
        case .value(let field, let value, isPrefix: false) where field == .gemeente || field == .portefeuillehouder:
            for near in searcher.values(like: value, in: field, limit: 3).value(noting: &damage) {
                let node = QueryNode(.value(field, near, isPrefix: false), range: part.range)
                if let total = total(of: node, &damage), total > 0 { return "\(field.rawValue):\"\(near)\"" }
            }
            return nil
        default: return nil
        }
    }

    /// nil where it cannot be told; the search itself has said why.
    private func total(of node: QueryNode, _ damage: inout Damage) -> Int? {
        try? searcher.search(SearchRequest(query: node, limit: 0)).value(noting: &damage).total
    }

    private func written(_ node: QueryNode) -> SafeText {
        let range = node.range
        guard range.end <= text.count else { return "?" }
        return SafeText(String(decoding: text[range.start..<range.end], as: UTF8.self))
    }
}
