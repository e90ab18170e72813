import Analysis
import IndexSchema
import QueryLanguage
import SourceText
import Vocabulary

/// What plain words side by side stand for besides: laws and municipalities by their other names, what papers abbreviate, and
/// compounds that were written apart.
extension Planner {
    /// Words of a compound that are joined.
    private static let mostJoined = 3
    /// Letters of each.
    private static let shortestJoined = 3
    /// Words of a query beyond which it is asked as it stands: who pastes a page in does not want it read otherwise.
    private static let mostRead = 64

    /// The plans of parts that must all be there: words side by side that are a name stand for its other names too.
    mutating func named(_ nodes: [QueryNode], _ scope: Scope) -> [Plan] {
        var plans: [Plan] = []
        for node in nodes { plans.append(plan(node, scope)) }
        guard nodes.count <= Self.mostRead else { return plans }
        var words: [PlainWord?] = []
        for node in nodes {
            if case .word(let text) = node.kind { words.append(plainWord(text)) } else { words.append(nil) }
        }
        for first in nodes.indices {
            for last in first..<min(first + NameSynonyms.mostWords, nodes.count) {
                guard let word = words[last] else { break }
                if word.isNothing { break }
                let run = words[first...last].compactMap(\.self)
                let others = names(run, nodes[first].range, scope) + abbreviations(run, scope) + joined(run, scope)
                for place in first...last { plans[place] = plans[place].or(others) }
            }
        }
        return plans
    }

    /// A word of a query in the ways in which it is looked up.
    struct PlainWord {
        let text: String
        /// As names are compared: `'s-Hertogenbosch` is `s hertogenbosch`.
        let key: [UInt8]
        let terms: [[UInt8]]

        var isNothing: Bool { key.isEmpty }
        /// Whether it is written as abbreviations are, with two capitals.
        var isShouted: Bool { text.utf8.count { $0 &- UInt8(ascii: "A") < 26 } > 1 }
    }

    private mutating func plainWord(_ text: String) -> PlainWord {
        let folded = ExactTerm.normalised(text)
        let words = folded.split { !(Byte.isLower($0) || Byte.isDigit($0)) }
        return PlainWord(text: text, key: Array(words.joined(separator: [UInt8(ascii: " ")])), terms: terms(of: text))
    }

    private mutating func names(_ run: [PlainWord], _ range: ByteRange, _ scope: Scope) -> [Plan] {
        let name = Array(run.map(\.key).joined(separator: [UInt8(ascii: " ")]))
        var plans: [Plan] = []
        for other in NameSynonyms.others(of: name) {
            plans.append(.lessened(words(other, range, scope), as: Substitute(reason: .name, run, scope)))
        }
        return plans
    }

    /// What the words are an abbreviation of, or are abbreviated to. An abbreviation that is a word too is one where it is
    /// written in capitals.
    private func abbreviations(_ run: [PlainWord], _ scope: Scope) -> [Plan] {
        guard let index else { return [] }
        if run.count == 1, !run[0].isShouted, QueryTerms.isDutchWord(run[0].key) { return [] }
        return index.others(of: run.flatMap(\.terms)).map { terms in
            let plan: Plan = terms.count == 1 ? .word(terms[0], scope) : .phrase(terms, scope)
            return .lessened(plan, as: Substitute(reason: .abbreviation, run, scope))
        }
    }

    /// The compound of words that were written apart, where papers have it: `zonne panelen`.
    private mutating func joined(_ run: [PlainWord], _ scope: Scope) -> [Plan] {
        guard let index, (2...Self.mostJoined).contains(run.count),
            run.allSatisfy({ $0.terms.count == 1 && $0.key.count >= Self.shortestJoined })
        else { return [] }
        return compounds(of: run.map(\.key)).filter(index.have).map {
            .lessened(.loose($0, scope), as: Substitute(reason: .joined, run, scope))
        }
    }
}

extension Substitute {
    fileprivate init(reason: Reason, _ run: [Planner.PlainWord], _ scope: Scope) {
        self.init(reason: reason, typed: run.flatMap(\.terms), scope: scope)
    }
}

extension Plan {
    /// With others that it stands for, each once.
    fileprivate func or(_ others: [Plan]) -> Plan {
        var parts = alternatives
        for other in others where !parts.contains(where: { $0.run == other.run }) { parts.append(other) }
        return parts.count == 1 ? self : .or(parts)
    }

    /// What a word was typed as, and what it stands for besides; the plan alone where there is nothing else.
    var alternatives: [Plan] {
        guard case .or(let parts) = self, parts.dropFirst().allSatisfy(\.isLessened) else { return [self] }
        return parts
    }

    /// Without what words stand for besides that papers say or that was joined: as typed.
    var asTyped: Plan {
        switch self {
        case .and(let parts): .and(parts.map(\.asTyped))
        case .or(let parts) where alternatives.count > 1: .or(parts.filter { !$0.isWidening })
        default: self
        }
    }

    /// Whether words stand for others in it that are no names.
    var hasWidening: Bool {
        switch self {
        case .and(let parts), .or(let parts): parts.contains { $0.hasWidening || $0.isWidening }
        default: false
        }
    }

    private var isWidening: Bool {
        guard case .lessened(_, let substitute) = self else { return false }
        return substitute.reason == .abbreviation || substitute.reason == .joined
    }

    private var isLessened: Bool { if case .lessened = self { true } else { false } }

    /// The terms of words next to each other; nil for what is none.
    var run: [[UInt8]]? {
        switch self {
        case .word(let term, _), .loose(let term, _), .compound(let term, _, _): [term]
        case .phrase(let terms, _): terms
        case .lessened(let inner, _): inner.run
        default: nil
        }
    }
}
