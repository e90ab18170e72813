package import Calendar
import SourceText

/// Reads what was typed: `"sociaal domein" besluit:innovatie* datum:2022 -motie`.
///
/// Words side by side must all be there. `AND`, `OR` and `NOT` are operators in capitals only, so that a lower-case
/// word stays a word; `-` is `NOT`. `NOT` binds strongest, `OR` weakest: `a b OR c` is `(a AND b) OR c`.
/// Never fails: what cannot be read is left out and becomes a problem.
package struct QueryParser {
    /// Levels of parentheses and `NOT` that are read; deeper ones are a problem.
    package static let depthLimit = 64
    /// Bytes of a query that is read at all.
    package static let lengthLimit = 65_536

    private let today: CalendarDate?
    let bytes: [UInt8]
    let tokens: [QueryToken]
    /// Whether there is no small letter: then words in capitals are words.
    let isShouted: Bool
    var position = 0
    private(set) var problems: [QueryProblem] = []

    /// - Parameter today: what `vandaag` and `+30d` are told from; without it they are no dates.
    /// - Complexity: O(*n*), *n* the bytes of the text.
    package static func parse(_ text: String, today: CalendarDate? = nil) -> ParsedQuery {
        let bytes = Array(text.utf8)
        guard bytes.count <= lengthLimit else {
            let range = ByteRange(start: 0, end: bytes.count)
            return ParsedQuery(root: nil, problems: [QueryProblem(.tooLong(limit: lengthLimit), range: range)])
        }
        var parser = QueryParser(bytes, today: today)
        return parser.parseAll()
    }

    private init(_ bytes: [UInt8], today: CalendarDate?) {
        self.today = today
        self.bytes = bytes
        tokens = QueryLexer.tokens(of: bytes)
        isShouted = Self.isShouted(bytes)
    }

    var current: QueryToken { tokens[position] }

    private mutating func parseAll() -> ParsedQuery {
        var parts: [QueryNode] = []
        while true {
            if let node = parseOr(in: nil, depth: 0) { parts.append(node) }
            guard case .close = current.kind else { break }
            report(.strayParenthesis, current.range)
            position += 1
        }
        if parts.isEmpty, !problems.contains(where: { $0.severity == .error }) {
            report(.empty, ByteRange(start: 0, end: bytes.count))
        }
        reportSingleQuotes()
        let root = joined(parts, as: QueryNode.Kind.and)
        return ParsedQuery(root: root, isPlain: isPlain(root), problems: problems)
    }

    private func isPlain(_ root: QueryNode?) -> Bool {
        let areRuns = tokens.allSatisfy { token in
            switch token.kind {
            case .run, .end: true
            case .phrase, .open, .close, .minus, .and, .or, .near, .not, .field: false
            }
        }
        let parts: [QueryNode]
        switch root?.kind {
        case .and(let nodes): parts = nodes
        case .word: parts = root.map { [$0] } ?? []
        default: return false
        }
        return areRuns && parts.allSatisfy { if case .word = $0.kind { true } else { false } }
    }

    // MARK: Operators

    private mutating func parseOr(in field: QueryField?, depth: Int) -> QueryNode? {
        var parts: [QueryNode] = []
        var waiting: QueryToken?
        while true {
            let operand = parseAnd(in: field, depth: depth)
            if let operand { parts.append(operand) }
            let isMissing = operand == nil && !hasErrorSince(waiting)
            guard case .or = current.kind else {
                if isMissing, let waiting { report(.missingOperand("OR"), waiting.range) }
                return joined(parts, as: QueryNode.Kind.or)
            }
            if isMissing { report(.missingOperand("OR"), current.range) }
            waiting = current
            position += 1
        }
    }

    private mutating func parseAnd(in field: QueryField?, depth: Int) -> QueryNode? {
        var parts: [QueryNode] = []
        var waiting: QueryToken?
        while true {
            switch current.kind {
            case .and:
                if waiting != nil || (parts.isEmpty && !hasErrorSince(nil)) {
                    report(.missingOperand("AND"), current.range)
                }
                waiting = current
                position += 1
            case .or, .close, .end:
                if let waiting { report(.missingOperand("AND"), waiting.range) }
                return joined(parts, as: QueryNode.Kind.and)
            case .near:
                report(.missingOperand(text(current.range)), current.range)
                position += 1
            case .run, .phrase, .open, .minus, .not, .field:
                waiting = nil
                if let node = parseUnary(in: field, depth: depth) { parts.append(node) }
            }
        }
    }

    /// Whether an operand is missing because it was refused, which has been reported already.
    private func hasErrorSince(_ token: QueryToken?) -> Bool {
        guard let last = problems.last else { return false }
        return last.range.start >= (token?.range.end ?? 0)
    }

    mutating func parseUnary(in field: QueryField?, depth: Int) -> QueryNode? {
        let operation = current
        let name: String
        switch operation.kind {
        case .minus:
            name = "-"
            if position + 1 < tokens.count, case .minus = tokens[position + 1].kind {
                report(
                    .foreign("--", .doubleMinus), ByteRange(start: operation.range.start, end: operation.range.end + 1))
            }
        case .not: name = "NOT"
        case .run, .phrase, .open, .close, .and, .or, .near, .field, .end:
            let operand = parsePrimary(in: field, depth: depth)
            return parseNear(operand, in: field, depth: depth)
        }
        guard depth < Self.depthLimit else { return skipTooDeep() }
        position += 1
        switch current.kind {
        case .and, .or, .near, .close, .end:
            report(.missingOperand(name), operation.range)
            return nil
        case .run, .phrase, .open, .minus, .not, .field:
            guard let operand = parseUnary(in: field, depth: depth + 1) else { return nil }
            return QueryNode(.not(operand), range: ByteRange(start: operation.range.start, end: operand.range.end))
        }
    }

    // MARK: Operands

    mutating func parsePrimary(in field: QueryField?, depth: Int) -> QueryNode? {
        let token = current
        switch token.kind {
        case .open: return parseGroup(in: field, depth: depth)
        case .field: return parseField(in: field, depth: depth)
        case .phrase(let isClosed):
            position += 1
            if !isClosed { report(.unclosedQuote, ByteRange(start: token.outerRange.start, end: token.range.start)) }
            return operand(ofPhrase: token, in: field)
        case .run:
            position += 1
            if isExact(token, in: field), case .phrase = current.kind, token.range.end == current.outerRange.start {
                let phrase = parsePrimary(in: field, depth: depth)
                return phrase.map { phrase in
                    let range = ByteRange(start: token.range.start, end: phrase.range.end)
                    return QueryNode(phrase.wordForWord.kind, range: range)
                }
            }
            return operand(ofRun: token, in: field)
        case .close, .minus, .and, .or, .near, .not, .end: return nil
        }
    }

    /// Whether a run is the sign before a phrase that asks for it word for word.
    private func isExact(_ token: QueryToken, in field: QueryField?) -> Bool {
        field?.kind ?? .text == .text
            && bytes[token.range.start..<token.range.end].elementsEqual([OperandReader.exactSign])
    }

    private mutating func parseGroup(in field: QueryField?, depth: Int) -> QueryNode? {
        guard depth < Self.depthLimit else { return skipTooDeep() }
        let open = current
        let problemsBefore = problems.count
        position += 1
        let content = parseOr(in: field, depth: depth + 1)
        var end = current.range.start
        if case .close = current.kind {
            end = current.range.end
            position += 1
        } else {
            report(.unclosedParenthesis, open.range)
        }
        let range = ByteRange(start: open.range.start, end: end)
        if content == nil, problems.count == problemsBefore { report(.emptyParentheses, range) }
        return content.map { QueryNode($0.kind, range: range) }
    }

    private mutating func parseField(in outer: QueryField?, depth: Int) -> QueryNode? {
        let token = current
        position += 1
        let name = text(token.range)
        if let unit = TextUnit(typed: name) { return parseUnit(unit, in: outer, depth: depth) }
        let field = QueryField(typed: name)
        if field == nil { report(.unknownField(name, nearest: .nearest(to: name)), token.range) }
        if let field, let outer { report(.fieldInField(outer: outer, inner: field), token.range) }
        let hasValue: Bool
        switch current.kind {
        case .run, .phrase, .open: hasValue = !token.isFollowedBySpace
        case .close, .minus, .and, .or, .near, .not, .field, .end: hasValue = false
        }
        guard hasValue else {
            if let field { report(.missingValue(field), token.outerRange) }
            return nil
        }
        guard let value = parsePrimary(in: field, depth: depth), let field, outer == nil else { return nil }
        let range = ByteRange(start: token.range.start, end: value.range.end)
        return QueryNode(field.kind == .text ? .field(field, value) : value.kind, range: range)
    }

    /// Passes over an operand that is nested too deep, without recursion.
    private mutating func skipTooDeep() -> QueryNode? {
        report(.tooDeep(limit: Self.depthLimit), current.range)
        var isBeforeOperand = true
        while isBeforeOperand {
            switch current.kind {
            case .minus, .not, .field: position += 1
            case .run, .phrase, .open, .close, .and, .or, .near, .end: isBeforeOperand = false
            }
        }
        var open = 0
        repeat {
            switch current.kind {
            case .end: return nil
            case .open: open += 1
            case .close where open == 0: return nil
            case .close: open -= 1
            case .run, .phrase, .minus, .and, .or, .near, .not, .field: break
            }
            position += 1
        } while open > 0
        return nil
    }

    private mutating func operand(ofPhrase token: QueryToken, in field: QueryField?) -> QueryNode? {
        var reader = OperandReader(bytes: bytes, field: field, today: today)
        let node = reader.phrase(token.range, outer: token.outerRange)
        problems += reader.problems
        if let node, let spaced = spaced(node, behind: token) { return spaced }
        if case .run = current.kind, current.range.start == token.outerRange.end,
            [UInt8(ascii: "~"), UInt8(ascii: "*")].contains(bytes[current.range.start])
        {
            let text = String(decoding: bytes[current.range.start..<current.range.end], as: UTF8.self)
            report(.phraseModifier(text), current.range)
            position += 1
        }
        return node
    }

    private mutating func operand(ofRun token: QueryToken, in field: QueryField?) -> QueryNode? {
        if let (syntax, range) = foreignSyntax(at: position - 1, in: field) {
            report(.foreign(String(decoding: bytes[range.start..<range.end], as: UTF8.self), syntax), range)
            while current.range.end <= range.end, current.range.start < range.end { position += 1 }
            return nil
        }
        if let outer = field, let inner = fieldName(in: token.range) {
            report(.fieldInField(outer: outer, inner: inner), token.range)
            return nil
        }
        var reader = OperandReader(bytes: bytes, field: field, today: today)
        let node = reader.run(token.range)
        problems += reader.problems
        return node
    }

    func text(_ range: ByteRange) -> String { String(decoding: bytes[range.start..<range.end], as: UTF8.self) }

    mutating func report(_ kind: QueryProblem.Kind, _ range: ByteRange) {
        problems.append(QueryProblem(kind, range: range))
    }

    /// One node of several; nested `and` in `and` and `or` in `or` are taken up in the outer one.
    private func joined(_ parts: [QueryNode], as make: ([QueryNode]) -> QueryNode.Kind) -> QueryNode? {
        guard let first = parts.first, let last = parts.last else { return nil }
        guard parts.count > 1 else { return first }
        var flat: [QueryNode] = []
        for part in parts {
            switch (part.kind, make([])) {
            case (.and(let inner), .and), (.or(let inner), .or): flat += inner
            default: flat.append(part)
            }
        }
        return QueryNode(make(flat), range: ByteRange(start: first.range.start, end: last.range.end))
    }
}
