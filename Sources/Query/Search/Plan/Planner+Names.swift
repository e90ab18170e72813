import IndexSchema
import QueryLanguage
import SourceText
import Vocabulary

/// Laws and municipalities that are asked for in plain words, by any of their names.
extension Planner {
    /// The plans of parts that must all be there: words side by side that are a name stand for its other names too.
    mutating func named(_ nodes: [QueryNode], _ scope: Scope) -> [Plan] {
        let words = nodes.map { node in
            if case .word(let text) = node.kind { Self.key(text) } else { [UInt8]() }
        }
        var plans: [Plan] = []
        var others: [[String]] = Array(repeating: [], count: nodes.count)
        for first in nodes.indices where !words[first].isEmpty {
            var name: [UInt8] = []
            for last in first..<min(first + NameSynonyms.mostWords, nodes.count) {
                if words[last].isEmpty { break }
                name += (name.isEmpty ? [] : [UInt8(ascii: " ")]) + words[last]
                let found = NameSynonyms.others(of: name)
                for place in first...last where !found.isEmpty { others[place] += found }
            }
        }
        for (node, names) in zip(nodes, others) {
            let plan = plan(node, scope)
            plans.append(names.isEmpty ? plan : .or([plan] + alternatives(names, node.range, scope)))
        }
        return plans
    }

    private mutating func alternatives(_ names: [String], _ range: ByteRange, _ scope: Scope) -> [Plan] {
        var (plans, seen): ([Plan], Set<String>) = ([], [])
        for name in names where seen.insert(name).inserted {
            plans.append(.lessened(words(name, range, scope), share: Ranking.nameShare))
        }
        return plans
    }

    /// A word as names are compared: `'s-Hertogenbosch` is `s hertogenbosch`.
    private static func key(_ text: String) -> [UInt8] {
        let folded = ExactTerm.normalised(text)
        let words = folded.split { !(Byte.isLower($0) || Byte.isDigit($0)) }
        return Array(words.joined(separator: [UInt8(ascii: " ")]))
    }
}
