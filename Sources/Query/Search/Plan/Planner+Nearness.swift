import IndexSchema
import QueryLanguage
import SourceText

/// Plans of words near each other, and in one sentence or paragraph.
extension Planner {
    /// `"a b"~3`; the words next to each other are a phrase.
    mutating func spaced(_ text: String, _ most: Int, _ range: ByteRange, _ scope: Scope) -> Plan {
        let plan = words(text, range, scope)
        guard case .phrase(let terms, _) = plan, most > 0 else { return plan }
        return .spaced(Spacing(runs: terms.map { [$0] }, most: UInt32(most), isOrdered: true), scope)
    }

    /// Of alternatives each choice is looked for.
    mutating func near(_ nodes: [QueryNode], _ most: Int, _ range: ByteRange, _ scope: Scope) -> Plan {
        let plans = spacings(nodes, most, range).map { Plan.spaced($0, scope) }
        return plans.count == 1 ? plans[0] : plans.isEmpty ? .nothing : .or(plans)
    }

    private mutating func spacings(_ nodes: [QueryNode], _ most: Int, _ range: ByteRange) -> [Spacing] {
        var choices: [[[[UInt8]]]] = [[]]
        for node in nodes {
            var runs: [[[UInt8]]] = []
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

    /// The terms of a word or phrase, of one that names a day in each way of writing; none where it is refused.
    private mutating func runs(_ node: QueryNode) -> [[[UInt8]]] {
        guard countLeaf(node.range) else { return [] }
        switch node.kind {
        case .word(let text), .phrase(let text):
            let forms = WrittenDay.forms(of: text)
            var runs: [[[UInt8]]] = []
            for form in forms.isEmpty ? [text] : forms {
                switch words(form, node.range, .only(.tekst)) {
                case .word(let term, _): runs.append([term])
                case .phrase(let terms, _): runs.append(terms)
                default: break
                }
            }
            return runs
        default:
            _ = refuse(.exactWithin, node.range)
            return []
        }
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
            if isExact { _ = refuse(.exactWithin, node.range) }
            if case .spaced(let spacing, _) = spaced(text, most, node.range, .only(.tekst)) { return .spacing(spacing) }
            return Self.any(runs(QueryNode(.phrase(text), range: node.range)).map(UnitTest.run))
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
        case .run(let terms): terms.count == 1 ? .word(terms[0], .anywhere) : .phrase(terms, .anywhere)
        case .spacing(let spacing): .spaced(spacing, .anywhere)
        case .not: .everything
        case .and(let parts): .and(parts.map(candidates))
        case .or(let parts): parts.isEmpty ? .nothing : .or(parts.map(candidates))
        }
    }
}
