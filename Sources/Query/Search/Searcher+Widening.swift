import Analysis
import IndexSchema
import InvertedIndex
import QueryLanguage

extension Searcher {
    /// Ranks the documents that have any of the words where fewer than enough have all.
    /// - Parameter words: the plans of the words, as typed.
    func widened(_ words: [Plan], _ request: SearchRequest, _ context: SearchContext) throws(SegmentFailure)
        -> (result: SearchResult, plan: Plan)
    {
        let all = words.count == 1 ? words[0] : Plan.and(words)
        let strict = try byRelevance(all, request, context)
        if try haveEnough(all, strict.total, context) { return (strict, all) }
        let (asked, respelled) = try respelled(words, context)
        let any = Plan.or(try telling(asked, context).map(Self.opened))
        let some = try byRelevance(any, request, context)
        if respelled.isEmpty, let total = strict.total, total == some.total { return (strict, all) }
        let lacks = try self.lacks(some.hits.map(\.address), words, context)
        let result = SearchResult(
            total: strict.total, hits: some.hits, facets: nil,
            widened: .init(total: some.total, lacks: lacks, respelled: respelled), coveredCount: some.coveredCount)
        return (result, any)
    }

    /// Whether enough documents have what was typed itself.
    private func haveEnough(_ all: Plan, _ total: Int?, _ context: SearchContext) throws(SegmentFailure) -> Bool {
        if let total, !all.hasWidening || total < Widening.enough { return total >= Widening.enough }
        return try count(all.asTyped, context) >= Widening.enough
    }

    /// The words that some documents have and not most; all where there are no others.
    func telling(_ words: [Plan], _ context: SearchContext) throws(SegmentFailure) -> [Plan] {
        var telling: [Plan] = []
        for word in words {
            // Asked instead of a word, so that some document has it.
            if word.isRespelled {
                telling.append(word)
                continue
            }
            let frequency = try frequency(word, context)
            if frequency > 0, !Widening.isCommon(frequency, of: context.statistics.documentCount) {
                telling.append(word)
            }
        }
        return telling.isEmpty ? words : telling
    }

    /// How many documents have a word at most.
    func frequency(_ word: Plan, _ context: SearchContext) throws(SegmentFailure) -> Int {
        var terms: [[UInt8]] = []
        var field = Field.tekst
        switch word {
        case .word(let term, let scope): (terms, field) = ([term], scope.mainField)
        case .loose(let term, let scope), .compound(let term, _, let scope):
            let part = PartTerm.of(term)
            return max(try frequency(term, scope.mainField, context), try frequency(part, scope.mainField, context))
        case .phrase(let found, let scope): (terms, field) = (found, scope.mainField)
        case .or(let parts):
            var most = 0
            for part in parts { most = max(most, try frequency(part, context)) }
            return most
        case .lessened(let inner, _): return try frequency(inner, context)
        default: return 0
        }
        var least = Int.max
        for term in terms {
            least = min(least, try frequency(term, field, context))
        }
        return least
    }

    func frequency(_ term: [UInt8], _ field: Field, _ context: SearchContext) throws(SegmentFailure) -> Int {
        try context.entries(term, in: field).reduce(0) { $0 + Int($1?.documentFrequency ?? 0) }
    }

    /// A compound with documents that have all its parts, wherever they stand.
    static func opened(_ word: Plan) -> Plan {
        switch word {
        case .compound(_, let parts, let scope):
            .or([word, .lessened(.and(parts.map { .loose($0, scope) }), as: .parts)])
        case .or(let alternatives): .or(alternatives.map(opened))
        default: word
        }
    }

    /// How many documents a plan finds.
    func count(_ plan: Plan, _ context: SearchContext) throws(SegmentFailure) -> Int {
        var collector = HitCollector(capacity: 0, wantsTotal: true)
        for (index, (place, segment)) in context.segments.enumerated() {
            collector.collect(try CursorBuilder(context, segment: index).cursor(plan), in: segment, at: place)
        }
        return collector.total
    }

    /// For each document the places of the words that it has not.
    func lacks(_ hits: [DocumentAddress], _ words: [Plan], _ context: SearchContext) throws(SegmentFailure)
        -> [[Int]]
    {
        var lacks = Array(repeating: [Int](), count: hits.count)
        for (index, (place, _)) in context.segments.enumerated() {
            let found = hits.indices.filter { hits[$0].segment == place }.sorted { hits[$0] < hits[$1] }
            if found.isEmpty { continue }
            for (number, word) in words.enumerated() {
                let cursor = try CursorBuilder(context, segment: index).cursor(word)
                for hit in found where cursor.advance(to: hits[hit].document) != hits[hit].document {
                    lacks[hit].append(number)
                }
            }
        }
        return lacks
    }
}
