import Analysis
import IndexSchema
import InvertedIndex
import QueryLanguage
import SourceText

/// Asks instead of words and values that no document has for those that are spelled nearly so.
extension Searcher {
    /// Finds what has all parts of a query; where nothing has, with the parts in fields that no document has spelled otherwise.
    /// With the plan of the hits.
    func respelled(_ plan: Plan, _ request: SearchRequest, _ context: SearchContext) throws(SegmentFailure)
        -> (result: SearchResult, plan: Plan)
    {
        let strict = try byRelevance(plan, request, context)
        guard strict.hits.isEmpty, try count(plan, context) == 0 else { return (strict, plan) }
        let parts = plan.parts
        let (asked, names) = try respelled(parts, onlyFields: true, context)
        if names.isEmpty { return (strict, plan) }
        let otherwise = asked.count == 1 ? asked[0] : Plan.and(asked)
        let some = try byRelevance(otherwise, request, context)
        if some.hits.isEmpty, some.total ?? 0 == 0 { return (strict, plan) }
        let lacks = try self.lacks(some.hits.map(\.address), parts, context)
        let result = SearchResult(
            total: strict.total, hits: some.hits, facets: nil,
            widened: .init(total: some.total, lacks: lacks, respelled: names), coveredCount: some.coveredCount)
        return (result, otherwise)
    }

    /// The words, and for one that no document has those that are spelled nearly so.
    /// - Parameter onlyFields: whether words without a field stay as they are.
    func respelled(_ words: [Plan], onlyFields: Bool = false, _ context: SearchContext) throws(SegmentFailure)
        -> (asked: [Plan], names: [Int: [String]])
    {
        var (asked, names) = (words, [Int: [String]]())
        for (place, word) in words.enumerated() {
            let found: (plan: Plan, terms: [[UInt8]])?
            switch word {
            case .loose(_, .anywhere) where onlyFields, .compound(_, _, .anywhere) where onlyFields: found = nil
            case .compound(let term, _, let scope):
                let near = try frequency(word, context) == 0 ? respelled(word: term, scope, context) : nil
                // Its parts may stand apart.
                found = near.map { (.or([Self.opened(word), $0.plan]), $0.terms) }
            case .loose(let term, let scope):
                found = try frequency(word, context) == 0 ? respelled(word: term, scope, context) : nil
            case .value(let field, let value): found = try respelled(value: value, of: field, context)
            case .values(let field, .holdsWords(let words, isOpen: false)):
                found = try respelled(words: words, of: field, context)
            default: found = nil
            }
            guard let found else { continue }
            asked[place] = found.plan
            names[place] = found.terms.map { String(decoding: $0, as: UTF8.self) }
        }
        return (asked, names)
    }

    // MARK: Words

    private func respelled(word: [UInt8], _ scope: Scope, _ context: SearchContext) throws(SegmentFailure)
        -> (plan: Plan, terms: [[UInt8]])?
    {
        let misread = try misread(word, in: scope.mainField, context)
        if word.contains(where: Byte.isDigit) {
            // A number is never asked for another; a word with a digit in it was misread.
            if misread.isEmpty { return nil }
            return (.or(misread.map { .misread($0, scope) }), misread)
        }
        for (edits, length) in Widening.lengths.enumerated() where word.count >= length {
            let near = try context.terms(near: word, distance: edits + 1, in: scope.mainField)
            let found = near.commonest(Widening.named)
            if found.isEmpty, misread.isEmpty || edits + 1 < Widening.lengths.count { continue }
            let others = misread.filter { !near.holds($0) }
            let plan = Plan.near(word, distance: edits + 1, scope)
            let plans = (found.isEmpty ? [] : [plan]) + others.map { Plan.misread($0, scope) }
            return (plans.count == 1 ? plans[0] : .or(plans), found + others)
        }
        return misread.isEmpty ? nil : (.or(misread.map { .misread($0, scope) }), misread)
    }

    /// Words of the index that a scan may have made the word of.
    private func misread(_ word: [UInt8], in field: Field, _ context: SearchContext) throws(SegmentFailure) -> [[UInt8]]
    {
        var terms = QueryTerms()
        var found: [[UInt8]] = []
        for reading in Misreading.readings(of: word) {
            for term in [reading] + terms.terms(of: String(decoding: reading, as: UTF8.self))
            where !found.contains(term) && term != word {
                if try frequency(term, field, context) > 0 { found.append(term) }
            }
        }
        return Array(found.prefix(Widening.named))
    }

    // MARK: Values

    /// Names are respelled, numbers never.
    private static func isName(_ field: Field) -> Bool {
        field == .gemeente || field == .wet || field == .artikel || field == .portefeuillehouder
    }

    private func respelled(value: [UInt8], of field: Field, _ context: SearchContext) throws(SegmentFailure)
        -> (plan: Plan, terms: [[UInt8]])?
    {
        guard Self.isName(field), try frequency(value, field, context) == 0 else { return nil }
        let digits = value.filter(Byte.isDigit)
        for (edits, length) in Widening.lengths.enumerated() where value.count - digits.count >= length {
            var found = NearTerms()
            for (place, segment) in context.segments {
                try searching(place) { () throws(SegmentError) in
                    try found.add(segment.terms(field.number), near: value, limit: edits + 1) {
                        $0.filter(Byte.isDigit) == digits
                    }
                }
            }
            let values = found.commonest(Widening.named)
            if !values.isEmpty { return (Self.any(values, of: field), values) }
        }
        return nil
    }

    /// Values of which each typed word is nearly a word: a misspelled surname.
    /// - Complexity: O(*values* of the field).
    private func respelled(words: [UInt8], of field: Field, _ context: SearchContext) throws(SegmentFailure)
        -> (plan: Plan, terms: [[UInt8]])?
    {
        guard Self.isName(field) else { return nil }
        let pattern = ValuePattern.holdsWords(words, isOpen: false)
        let wanted = words.split(whereSeparator: ValuePattern.isBorder).map { word in
            let edits = Widening.lengths.count { word.count >= $0 }
            return edits == 0 ? nil : EditAutomaton(word: Array(word), limit: edits)
        }
        // A word that is too short to guess is not asked otherwise.
        let automata = wanted.compactMap(\.self)
        guard automata.count == wanted.count, !automata.isEmpty else { return nil }
        var counts: [[UInt8]: Int] = [:]
        for (place, segment) in context.segments {
            try searching(place) { () throws(SegmentError) in
                var cursor = segment.terms(field.number).cursor()
                while try cursor.next() {
                    if pattern.matches(cursor.term) {
                        counts.removeAll()
                        return
                    }
                    let parts = cursor.term.split(whereSeparator: ValuePattern.isBorder)
                    if automata.allSatisfy({ word in parts.contains { word.distance(to: $0) != nil } }) {
                        counts[cursor.term, default: 0] += Int(try cursor.entry().documentFrequency)
                    }
                }
            }
        }
        let values = counts.sorted {
            $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key)
        }.prefix(Widening.named).map(\.key)
        return values.isEmpty ? nil : (Self.any(values, of: field), values)
    }

    private static func any(_ values: [[UInt8]], of field: Field) -> Plan {
        values.count == 1 ? .value(field, values[0]) : .or(values.map { .value(field, $0) })
    }
}

extension Plan {
    /// What must all be there, in the order of the query.
    fileprivate var parts: [Plan] { if case .and(let parts) = self { parts.flatMap(\.parts) } else { [self] } }

    /// Whether it stands for a word that no document has.
    var isRespelled: Bool {
        switch self {
        case .near, .misread: true
        case .or(let parts): parts.contains(where: \.isRespelled)
        default: false
        }
    }
}
