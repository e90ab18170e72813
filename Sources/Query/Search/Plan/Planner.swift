import Analysis
import Calendar
import Extraction
import IndexSchema
import QueryLanguage
import SourceText
import Vocabulary

/// Turns a query's tree into a plan: words into terms, values into the bytes that the index holds, bounds into numbers.
struct Planner: ~Copyable {
    /// The most words and values that a query may have.
    static let leafLimit = 1024
    /// Those that go through all words of the index, or the words that begin so, and those that read where words stand.
    static let openLimit = 64
    static let placeLimit = 64

    private var terms = QueryTerms()
    private var leafCount = 0
    private var openCount = 0
    private var placeCount = 0
    private(set) var problems: [QueryProblem] = []

    /// Whether the index has facts; a field that needs them is refused where it has none.
    private let hasFacts: Bool
    /// Which files are copies of documents.
    private let notes: CommitNotes?
    /// What the index says of words; without it words stand for what they say.
    let index: IndexWords?

    init(_ notes: CommitNotes? = nil, index: IndexWords? = nil) {
        hasFacts = notes?.hasFacts ?? true
        self.notes = notes
        self.index = index
    }

    mutating func plan(_ node: QueryNode) -> Plan { whole(node, .anywhere) }

    /// The plan of what stands by itself: a word that is a name stands for its other names too.
    private mutating func whole(_ node: QueryNode, _ scope: Scope) -> Plan {
        if case .word = node.kind { named([node], scope)[0] } else { plan(node, scope) }
    }

    mutating func plan(_ node: QueryNode, _ scope: Scope) -> Plan {
        switch node.kind {
        case .everything:
            if case .only(let field) = scope { return .filled(field) }
            return .everything
        case .word, .phrase, .exact, .spaced, .prefix, .ending, .fuzzy, .value, .dates, .amounts:
            return leaf(node, scope)
        case .near(let nodes, let most):
            guard countPlace(node.range) else { return .nothing }
            return near(nodes, most, node.range, scope)
        case .within(let unit, let inner):
            guard countPlace(node.range) else { return .nothing }
            return within(unit, inner)
        case .field(let field, let inner):
            if !hasFacts, field.needsFacts { return refuse(.noFacts(field), node.range) }
            return whole(inner, Field(name: field.rawValue).map(Scope.only) ?? scope)
        case .not(let inner): return .not(whole(inner, scope))
        case .and(let parts): return .and(named(parts, scope))
        case .or(let parts): return .or(plans(parts, scope))
        }
    }

    private mutating func plans(_ nodes: [QueryNode], _ scope: Scope) -> [Plan] {
        var plans: [Plan] = []
        for node in nodes { plans.append(whole(node, scope)) }
        return plans
    }

    private mutating func leaf(_ node: QueryNode, _ scope: Scope) -> Plan {
        guard countLeaf(node) else { return .nothing }
        switch node.kind {
        case .word(let text): return dated(text, node.range, scope) ?? loose(text, node.range, scope)
        case .phrase(let text): return dated(text, node.range, scope) ?? words(text, node.range, scope)
        case .exact(let text): return exact(text, node.range, scope)
        case .spaced(let text, let most, let isExact):
            guard countPlace(node.range) else { return .nothing }
            return spaced(text, most, isExact: isExact, node.range, scope)
        case .prefix(let text): return prefix(text, node.range, scope, isEnding: false)
        case .ending(let text): return prefix(text, node.range, scope, isEnding: true)
        case .fuzzy(let text, let distance): return fuzzy(text, distance, node.range, scope)
        case .value(let field, _, _) where !hasFacts && field.needsFacts: return refuse(.noFacts(field), node.range)
        case .dates(let field, _) where !hasFacts: return refuse(.noFacts(field), node.range)
        case .amounts where !hasFacts: return refuse(.noFacts(.bedrag), node.range)
        case .value(let field, let text, let isPrefix):
            if let known = Self.knownValues(of: field, besides: text, isPrefix: isPrefix) {
                return refuse(.unknownValue(field, text, known: known), node.range)
            }
            return ValueReader.plan(field, text, isPrefix: isPrefix, notes)
        case .dates(let field, let bounds): return Self.dates(field, bounds)
        case .amounts(let bounds):
            return .overlaps(.bedrag, least: bounds.minimum ?? .min, greatest: bounds.maximum ?? .max)
        case .everything, .near, .within, .field, .not, .and, .or: return .nothing
        }
    }

    /// Counts a word or value, of a phrase each word; false where there are too many, which is reported once.
    mutating func countLeaf(_ node: QueryNode) -> Bool {
        let before = leafCount
        switch node.kind {
        case .phrase(let text), .exact(let text), .spaced(let text, _, _):
            leafCount += 1 + text.utf8.count { $0 == UInt8(ascii: " ") }
        default: leafCount += 1
        }
        if before <= Self.leafLimit, leafCount > Self.leafLimit {
            _ = refuse(.tooManyWords(limit: Self.leafLimit), node.range)
        }
        return leafCount <= Self.leafLimit
    }

    /// The values of a field with a closed list, where what was typed is none of them; else nil.
    private static func knownValues(of field: QueryField, besides text: String, isPrefix: Bool) -> [String]? {
        switch field {
        case .soort: isKind(text, isPrefix: isPrefix) ? nil : DocumentKind.allCases.map(\.rawValue)
        case .status:
            StatusValue.named(text, isPrefix: isPrefix).isEmpty ? StatusValue.all.map { $0.names[0] } : nil
        default: nil
        }
    }

    /// The same for words that are open or fuzzy.
    private mutating func countOpen(_ range: ByteRange) -> Bool {
        openCount += 1
        if openCount == Self.openLimit + 1 { _ = refuse(.tooManyOpen(limit: Self.openLimit), range) }
        return openCount <= Self.openLimit
    }

    /// The same for what asks for places in the text.
    private mutating func countPlace(_ range: ByteRange) -> Bool {
        placeCount += 1
        if placeCount == Self.placeLimit + 1 { _ = refuse(.tooManyPlaces(limit: Self.placeLimit), range) }
        return placeCount <= Self.placeLimit
    }

    /// Whether there is a kind of document of that name, or one that begins so.
    private static func isKind(_ text: String, isPrefix: Bool) -> Bool {
        let wanted = ExactTerm.normalised(text)
        return DocumentKind.allCases.contains { kind in
            let name = ExactTerm.normalised(kind.rawValue)
            return isPrefix ? name.starts(with: wanted) : name == wanted
        }
    }

    mutating func terms(of text: String) -> [[UInt8]] { terms.terms(of: text) }

    func compounds(of words: [[UInt8]]) -> [[UInt8]] { terms.compounds(of: words) }

    mutating func words(_ text: String, _ range: ByteRange, _ scope: Scope) -> Plan {
        let found = terms.terms(of: text)
        switch found.count {
        case 0: return refuse(.unsearchable(text), range)
        case 1: return .word(found[0], scope)
        default: return .phrase(found, scope)
        }
    }

    mutating func exact(_ text: String, _ range: ByteRange, _ scope: Scope) -> Plan {
        .exact(words(text, range, scope), spelled(text), scope)
    }

    mutating func spelled(_ text: String) -> [Spelled] {
        terms.spelled(text).map { Spelled(stem: $0.stem, form: $0.form) }
    }

    /// The text with the day that it names in any way of writing; nil where it names none.
    private mutating func dated(_ text: String, _ range: ByteRange, _ scope: Scope) -> Plan? {
        let forms = WrittenDay.forms(of: text)
        if forms.isEmpty { return nil }
        var plans: [Plan] = []
        for form in forms { plans.append(words(form, range, scope)) }
        return .or(plans)
    }

    /// A word with what it is a part of, and what it is made of.
    private mutating func loose(_ text: String, _ range: ByteRange, _ scope: Scope) -> Plan {
        let plan = words(text, range, scope)
        guard case .word(let term, _) = plan else { return plan }
        let parts = terms.parts(of: text).map(\.stem)
        return parts.isEmpty ? .loose(term, scope) : .compound(term, parts: parts, scope)
    }

    mutating func prefix(_ text: String, _ range: ByteRange, _ scope: Scope, isEnding: Bool) -> Plan {
        guard countOpen(range) else { return .nothing }
        guard let letters = terms.letters(of: text) else { return refuse(.notOneWord(text), range) }
        // `2024-` is the start of a number, and not the word 2024.
        let stem = QueryTerms.startsCaseNumber(text) ? [] : terms.terms(of: text)
        return .prefix(Prefix(letters: letters, stem: stem.count == 1 ? stem[0] : letters, isEnding: isEnding), scope)
    }

    private mutating func fuzzy(_ text: String, _ distance: Int, _ range: ByteRange, _ scope: Scope) -> Plan {
        guard countOpen(range) else { return .nothing }
        let found = terms.terms(of: text)
        guard found.count == 1 else { return refuse(.notOneWord(text), range) }
        return .near(found[0], distance: distance, scope)
    }

    /// The days that `datum` may be, on which something was decided, or that a deadline may overlap.
    private static func dates(_ field: QueryField, _ bounds: DateBounds) -> Plan {
        let first = bounds.first.map { Int64($0.dayNumber) } ?? Column.openStart
        let last = bounds.last.map { Int64($0.dayNumber) } ?? Column.openEnd
        return switch field {
        case .deadline: .overlaps(.termijn, least: first, greatest: last)
        case .besloten: .overlaps(.besloten, least: first, greatest: last)
        default: .dates(first: first, last: last)
        }
    }

    mutating func refuse(_ kind: QueryProblem.Kind, _ range: ByteRange) -> Plan {
        problems.append(QueryProblem(kind, range: range))
        return .nothing
    }
}
