import SourceText

/// Reads what says how near words stand: NEAR, `"a b"~5`, `zin:` and `alinea:`.
extension QueryParser {
    /// What a NEAR joins to the operand that was read before it: `a NEAR/5 b`, `a NEAR/5 b NEAR/5 c`.
    mutating func parseNear(_ first: QueryNode?, in field: QueryField?, depth: Int) -> QueryNode? {
        guard case .near = current.kind else { return first }
        var operands = [first]
        var distances: [Int?] = []
        let start = position
        while case .near(let distance) = current.kind {
            let sign = current
            if distance == nil { report(.badNear(text(sign.range)), sign.range) }
            distances.append(distance)
            position += 1
            switch current.kind {
            case .run, .phrase, .open, .field: operands.append(parsePrimary(in: field, depth: depth))
            case .minus, .not:
                report(.notNear(text(current.range)), current.range)
                return parseUnary(in: field, depth: depth)
            case .close, .and, .or, .near, .end:
                report(.missingOperand(text(sign.range)), sign.range)
                return nil
            }
        }
        let sign = tokens[start].range
        if Set(distances).count > 1 { report(.mixedNear, sign) }
        if operands.count > Nearness.mostOperands { report(.manyNear(limit: Nearness.mostOperands), sign) }
        let nodes = operands.compactMap(\.self)
        for node in nodes where !node.hasPlace { report(.notNear(text(node.range)), node.range) }
        guard nodes.count == operands.count, let last = nodes.last, let most = distances[0] else { return nil }
        return QueryNode(.near(nodes, most: most), range: ByteRange(start: nodes[0].range.start, end: last.range.end))
    }

    /// The distance behind a phrase: `"sociaal domein"~3`. nil where no `~` stands there; refused ones give the phrase.
    mutating func spaced(_ phrase: QueryNode, behind token: QueryToken) -> QueryNode? {
        guard case .phrase(let words) = phrase.kind, case .run = current.kind,
            current.range.start == token.outerRange.end, bytes[current.range.start] == UInt8(ascii: "~")
        else { return nil }
        let sign = current.range
        position += 1
        guard let most = Nearness.distance(bytes[(sign.start + 1)..<sign.end]) else {
            report(.badSpacing(text(sign)), sign)
            return phrase
        }
        if !words.utf8.contains(UInt8(ascii: " ")) {
            report(.spacedWord(words), sign)
            return phrase
        }
        return QueryNode(
            .spaced(words, most: most, isExact: false), range: ByteRange(start: phrase.range.start, end: sign.end))
    }

    /// What stands behind `zin:` or `alinea:`.
    mutating func parseUnit(_ unit: TextUnit, in field: QueryField?, depth: Int) -> QueryNode? {
        let token = tokens[position - 1]
        if let field { report(.unitInField(unit, field), token.range) }
        let hasValue: Bool
        switch current.kind {
        case .run, .phrase, .open: hasValue = !token.isFollowedBySpace
        case .close, .minus, .and, .or, .near, .not, .field, .end: hasValue = false
        }
        guard hasValue else {
            report(.missingUnit(unit), token.outerRange)
            return nil
        }
        guard let content = parsePrimary(in: nil, depth: depth) else { return nil }
        reportPlaceless(content, in: unit)
        return QueryNode(.within(unit, content), range: ByteRange(start: token.range.start, end: content.range.end))
    }

    /// Reports what within `zin:` has no place in a text.
    private mutating func reportPlaceless(_ node: QueryNode, in unit: TextUnit) {
        switch node.kind {
        case .word, .phrase, .exact, .spaced, .near, .prefix, .ending: break
        case .and(let parts), .or(let parts): for part in parts { reportPlaceless(part, in: unit) }
        case .not(let inner): reportPlaceless(inner, in: unit)
        case .everything, .fuzzy, .value, .dates, .amounts, .field, .within:
            report(.notInUnit(text(node.range), unit), node.range)
        }
    }
}

extension QueryNode {
    /// Whether it stands for words at known places: a word, a phrase, or one of several.
    fileprivate var hasPlace: Bool {
        switch kind {
        case .word, .phrase, .exact: true
        case .or(let parts): parts.allSatisfy(\.hasPlace)
        case .everything, .prefix, .ending, .fuzzy, .value, .dates, .amounts, .field, .not, .and, .spaced, .near,
            .within:
            false
        }
    }
}
