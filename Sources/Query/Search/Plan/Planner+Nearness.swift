import IndexSchema
import QueryLanguage
import SourceText

/// Plans of words near each other, and in one sentence or paragraph.
extension Planner {
    /// `"a b"~3`; the words next to each other are a phrase.
    mutating func spaced(_ text: String, _ most: Int, isExact: Bool, _ range: ByteRange, _ scope: Scope) -> Plan {
        let words = isExact ? exact(text, range, scope) : words(text, range, scope)
        let run = placed(text, isExact: isExact)
        guard run.count > 1, most > 0 else { return words }
        return .spaced(Spacing(runs: run.map { [$0] }, most: UInt32(most), isOrdered: true), scope)
    }

    private mutating func placed(_ text: String, isExact: Bool) -> [PlacedWord] {
        isExact ? spelled(text).map(PlacedWord.spelled) : terms(of: text).map(PlacedWord.term)
    }

    /// Of alternatives each choice is looked for.
    mutating func near(_ nodes: [QueryNode], _ most: Int, _ range: ByteRange, _ scope: Scope) -> Plan {
        let plans = spacings(nodes, most, range).map { Plan.spaced($0, scope) }
        return plans.count == 1 ? plans[0] : plans.isEmpty ? .nothing : .or(plans)
    }

    private mutating func spacings(_ nodes: [QueryNode], _ most: Int, _ range: ByteRange) -> [Spacing] {
        var choices: [[[PlacedWord]]] = [[]]
        for node in nodes {
            var runs: [[PlacedWord]] = []
            for leaf in Self.alternatives(of: node) { runs += self.runs(leaf) }
            guard choices.count * runs.count <= Nearness.mostChoices else {
                _ = refuse(.manyChoices(limit: Nearness.mostChoices), range)
                return []
            }
            choices = choices.flatMap { choice in runs.map { choice + [$0] } }
        }
        return choices.map { Spacing(runs: $0, most: UInt32(most), isOrdered: false) }
    }

    private static func alternatives(of node: QueryNode) -> [QueryNode] {
        if case .or(let parts) = node.kind { parts.flatMap(alternatives) } else { [node] }
    }

    /// The words of a word or phrase, of one that names a day in each way of writing; none where it is refused.
    private mutating func runs(_ node: QueryNode) -> [[PlacedWord]] {
        guard countLeaf(node) else { return [] }
        switch node.kind {
        case .word(let text), .phrase(let text):
            let forms = WrittenDay.forms(of: text)
            return runs(forms.isEmpty ? [text] : forms, isExact: false, node.range)
        case .exact(let text): return runs([text], isExact: true, node.range)
        case .prefix(let text): return open(text, isEnding: false, node.range)
        case .ending(let text): return open(text, isEnding: true, node.range)
        // Refused when the query was read.
        default: return []
        }
    }

    private mutating func runs(_ texts: [String], isExact: Bool, _ range: ByteRange) -> [[PlacedWord]] {
        var runs: [[PlacedWord]] = []
        for text in texts {
            let run = placed(text, isExact: isExact)
            if run.isEmpty { _ = refuse(.unsearchable(text), range) } else { runs.append(run) }
        }
        return runs
    }

    private mutating func open(_ text: String, isEnding: Bool, _ range: ByteRange) -> [[PlacedWord]] {
        guard case .prefix(let prefix, _) = prefix(text, range, .anywhere, isEnding: isEnding) else { return [] }
        return [[.open(prefix)]]
    }

    // MARK: Sentences and paragraphs

    mutating func within(_ unit: TextUnit, _ node: QueryNode) -> Plan {
        let test = test(node)
        return .within(unit, test, candidates: Self.candidates(test))
    }

    private mutating func test(_ node: QueryNode) -> UnitTest {
        switch node.kind {
        case .near(let nodes, let most): return Self.any(spacings(nodes, most, node.range).map(UnitTest.spacing))
        case .spaced(let text, let most, let isExact):
            if case .spaced(let spacing, _) = spaced(text, most, isExact: isExact, node.range, .only(.tekst)) {
                return .spacing(spacing)
            }
            return Self.any(runs([text], isExact: isExact, node.range).map(UnitTest.run))
        case .not(let inner): return .not(test(inner))
        case .and(let parts): return .and(tests(parts))
        case .or(let parts): return .or(tests(parts))
        default: return Self.any(runs(node).map(UnitTest.run))
        }
    }

    private mutating func tests(_ nodes: [QueryNode]) -> [UnitTest] {
        var tests: [UnitTest] = []
        for node in nodes { tests.append(test(node)) }
        return tests
    }

    private static func any(_ tests: [UnitTest]) -> UnitTest { tests.count == 1 ? tests[0] : .or(tests) }

    /// A plan of all documents that may have such a unit, scored by its words.
    private static func candidates(_ test: UnitTest) -> Plan {
        switch test {
        case .run(let words): candidates(words)
        case .spacing(let spacing): .spaced(spacing, .anywhere)
        case .not: .everything
        case .and(let parts): .and(parts.map(candidates))
        case .or(let parts): parts.isEmpty ? .nothing : .or(parts.map(candidates))
        }
    }

    private static func candidates(_ words: [PlacedWord]) -> Plan {
        if case .open(let prefix)? = words.first { return .prefix(prefix, .anywhere) }
        let terms = words.compactMap(\.term)
        let plan: Plan = terms.count == 1 ? .word(terms[0], .anywhere) : .phrase(terms, .anywhere)
        let spelled = words.compactMap { if case .spelled(let word) = $0 { word } else { nil } }
        return spelled.isEmpty ? plan : .exact(plan, spelled, .anywhere)
    }
}
