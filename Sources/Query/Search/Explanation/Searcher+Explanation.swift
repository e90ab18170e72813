import Analysis
import IndexSchema
import InvertedIndex
package import QueryLanguage
import SourceText

extension Searcher {
    /// What makes up the scores of hits of a request, in their order; nil for one that is no hit of it.
    /// - Parameter text: the query as typed.
    package func explain(
        _ hits: [DocumentAddress], of request: SearchRequest, typed text: String
    ) throws(SearchError) -> Answer<[ExplainedScore?]> {
        let asked = try plan(request.query)
        let typed = Leaf.all(of: request.query, asked, text).reduce(into: [[UInt8]: String]()) { typed, leaf in
            if let term = leaf.plan.mainTerm { typed[term] = typed[term] ?? leaf.typed }
        }
        return overSoundSegments { context throws(SegmentFailure) in
            let plan = try found(asked, request, context).plan
            var explained: [ExplainedScore?] = []
            for hit in hits {
                guard let index = context.segments.firstIndex(where: { $0.place == hit.segment }) else {
                    explained.append(nil)
                    continue
                }
                let explainer = ScoreExplainer(context, segment: index, typed: typed)
                explained.append(try explainer.explain(plan, hit.document))
            }
            return explained
        }
    }

    /// How the words, phrases and values of a query were understood, in its order.
    /// - Parameters:
    ///   - text: the query as typed.
    ///   - instead: what was asked instead of words of a plain query, by their places.
    package func understood(
        _ query: QueryNode, typed text: String, instead: [Int: [String]]
    ) throws(SearchError) -> Answer<[UnderstoodWord]> {
        let plan = try plan(query)
        return overSoundSegments { context throws(SegmentFailure) in
            var words: [UnderstoodWord] = []
            for (place, leaf) in Leaf.all(of: query, plan, text).enumerated() {
                words.append(try understood(leaf, instead[place] ?? [], context))
            }
            return words
        }
    }

    private func understood(
        _ leaf: Leaf, _ instead: [String], _ context: SearchContext
    ) throws(SegmentFailure) -> UnderstoodWord {
        let scope = leaf.plan.scope
        let fields = scope.map { ([$0.mainField] + $0.otherFields).map(\.name) } ?? []
        var parts: [String] = []
        let alternatives = leaf.plan.alternatives
        if case .compound(_, let found, _)? = alternatives.first {
            parts = found.map { String(decoding: $0, as: UTF8.self) }
        }
        return UnderstoodWord(
            typed: leaf.typed, manner: leaf.plan.manner, fields: fields, terms: leaf.plan.terms.map(Self.text),
            others: alternatives.dropFirst().map { $0.terms.map(Self.text).joined(separator: " ") }, parts: parts,
            documentCount: try count(leaf.plan, context),
            instead: instead)
    }

    private static func text(_ term: [UInt8]) -> String { String(decoding: term, as: UTF8.self) }
}

/// A word, phrase or value of a query with its plan.
private struct Leaf {
    let typed: String
    let plan: Plan

    static func all(of node: QueryNode, _ plan: Plan, _ text: String) -> [Leaf] {
        switch (node.kind, plan) {
        case (.and(let nodes), .and(let plans)), (.or(let nodes), .or(let plans)):
            return zip(nodes, plans).flatMap { all(of: $0, $1, text) }
        case (.not(let inner), .not(let plan)): return all(of: inner, plan, text)
        case (.field(_, let inner), _): return all(of: inner, plan, text)
        default:
            let bytes = Array(text.utf8)
            let range = min(node.range.start, bytes.count)..<min(node.range.end, bytes.count)
            return [Leaf(typed: String(decoding: bytes[range], as: UTF8.self), plan: plan)]
        }
    }
}

extension Plan {
    /// What was typed, of what stands for other things besides; nil where it does not.
    private var stated: Plan? { alternatives.count > 1 ? alternatives[0] : nil }

    /// The one term that a word stands for.
    fileprivate var mainTerm: [UInt8]? {
        switch self {
        case .word(let term, _), .loose(let term, _), .compound(let term, _, _), .near(let term, _, _),
            .misread(let term, _):
            term
        case .exact(let inner, _, _), .lessened(let inner, _): inner.mainTerm
        case .or: stated?.mainTerm
        default: nil
        }
    }

    fileprivate var terms: [[UInt8]] {
        switch self {
        case .phrase(let terms, _): terms
        case .spaced(let spacing, _): spacing.runs.joined().compactMap(\.term)
        case .within(_, _, let candidates): candidates.terms
        case .or(let parts): stated?.terms ?? parts.flatMap(\.terms)
        case .and(let parts): parts.flatMap(\.terms)
        case .exact(let inner, _, _): inner.terms
        case .prefix(let prefix, _): [prefix.letters]
        case .lessened(let inner, _): inner.terms
        default: mainTerm.map { [$0] } ?? []
        }
    }

    fileprivate var scope: Scope? {
        switch self {
        case .word(_, let scope), .loose(_, let scope), .compound(_, _, let scope), .phrase(_, let scope),
            .exact(_, _, let scope), .prefix(_, let scope), .near(_, _, let scope), .misread(_, let scope),
            .spaced(_, let scope):
            scope
        case .within: .only(.tekst)
        case .lessened(let inner, _): inner.scope
        case .or: stated?.scope
        default: nil
        }
    }

    fileprivate var manner: String {
        switch self {
        case .word, .loose, .compound: "word, in any form"
        case .phrase: "next to each other, in any form"
        case .exact: "as spelled"
        case .misread: "as a scan may have read it"
        case .spaced: "near each other"
        case .within(let unit, _, _): unit == .zin ? "in one sentence" : "in one paragraph"
        case .prefix(let prefix, _): prefix.isEnding ? "ends so" : "begins so"
        case .near(_, let distance, _): distance == 1 ? "one letter may differ" : "two letters may differ"
        case .lessened(let inner, _): inner.manner
        case .or: stated?.manner ?? "value"
        case .value, .values: "value"
        case .dates, .overlaps: "range"
        case .everything, .filled: "everything"
        case .nothing, .not, .and: "nothing"
        }
    }
}
