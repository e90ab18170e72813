import Analysis
import IndexSchema
import InvertedIndex

/// Makes the cursors of a plan over one segment.
struct CursorBuilder {
    let context: SearchContext
    /// Place in the context's segments.
    let index: Int
    private let scores: FieldScoresTable

    var segment: Segment { context.segments[index].segment }
    private var place: Int { context.segments[index].place }

    init(_ context: SearchContext, segment index: Int) {
        self.context = context
        self.index = index
        scores = FieldScoresTable(context.segments[index].segment, context)
    }

    /// The cursor of a whole query of which only the first or best `wanted` hits matter. Where all hits have one score the
    /// first are the best, and documents behind them may be missing.
    func cursor(_ plan: Plan, wanted: Int) throws(SegmentFailure) -> DocumentCursor {
        guard case .prefix(let prefix, let scope) = plan, scope.otherFields.isEmpty else { return try cursor(plan) }
        return try self.prefix(prefix, scope, wanted: wanted)
    }

    func cursor(_ plan: Plan) throws(SegmentFailure) -> DocumentCursor {
        switch plan {
        case .everything: return AllCursor(count: segment.documentCount)
        case .nothing: return EmptyCursor()
        case .filled(let field): return try filled(field)
        case .word(let term, let scope): return try word(term, scope)
        case .loose(let term, let scope): return try loose(term, scope)
        case .compound(let term, let parts, let scope):
            let apart = Plan.lessened(.phrase(parts, scope), as: .parts)
            return try cursor(.or([.loose(term, scope), apart]))
        case .misread(let term, let scope):
            return LessenedCursor(try word(term, scope), share: Ranking.likeness(distance: 1))
        case .lessened(let inner, let substitute):
            return LessenedCursor(try cursor(inner), share: try context.share(of: inner, as: substitute))
        case .phrase(let terms, let scope): return try phrase(terms, scope)
        case .exact(let inner, let words, let scope):
            return try exact(inner, words, scope.mainField)
        case .spaced(let spacing, let scope): return try spaced(spacing, scope)
        case .within(let unit, let test, let candidates):
            let tester = try unitTester(unit, test)
            return VerifiedCursor(try cursor(candidates), isMember: tester.contains)
        case .prefix(let prefix, let scope): return try self.prefix(prefix, scope)
        case .near(let term, let distance, let scope): return try near(term, distance, scope)
        case .value(let field, let value):
            guard let entry = try context.entries(value, in: field)[index] else { return EmptyCursor() }
            return FilterCursor(segment.postings(entry))
        case .values(let field, let pattern):
            return try onSegment { () throws(SegmentError) -> DocumentCursor in
                SetCursor(try TermSets(segment).documents(of: pattern, in: field))
            }
        case .dates(let first, let last): return try dates(first, last)
        case .overlaps(let column, let least, let greatest): return try overlaps(column, least, greatest)
        case .not(let inner): return ButNotCursor(AllCursor(count: segment.documentCount), excluded: try cursor(inner))
        case .and(let parts): return try and(parts)
        case .or(let parts): return OrCursor(try cursors(parts))
        }
    }

    private func cursors(_ plans: [Plan]) throws(SegmentFailure) -> [DocumentCursor] {
        var made: [DocumentCursor] = []
        for plan in plans { made.append(try cursor(plan)) }
        return made
    }

    /// What is excluded is taken off what the other parts give, rather than made into a list of nearly all documents.
    private func and(_ plans: [Plan]) throws(SegmentFailure) -> DocumentCursor {
        var wanted: [DocumentCursor] = []
        var excluded: [DocumentCursor] = []
        for plan in plans {
            if case .not(let inner) = plan {
                excluded.append(try cursor(inner))
            } else {
                wanted.append(try cursor(plan))
            }
        }
        if wanted.isEmpty { wanted = [AllCursor(count: segment.documentCount)] }
        let base = wanted.count == 1 ? wanted[0] : AndCursor(wanted)
        if excluded.isEmpty { return base }
        return ButNotCursor(base, excluded: excluded.count == 1 ? excluded[0] : OrCursor(excluded))
    }

    func onSegment<Value>(_ body: () throws(SegmentError) -> Value) throws(SegmentFailure) -> Value {
        try searching(place, body)
    }

    // MARK: Words

    private func word(_ term: [UInt8], _ scope: Scope) throws(SegmentFailure) -> DocumentCursor {
        guard let main = try postings(term, scope.mainField) else { return EmptyCursor() }
        var others: [FieldPostings] = []
        for field in scope.otherFields {
            if let found = try postings(term, field) { others.append(found) }
        }
        return WordCursor(
            main, others: others, inverseFrequency: try context.inverseFrequency(term, in: scope.mainField))
    }

    /// A word and the words that it is a part of, as rare as the commoner of both.
    private func loose(_ term: [UInt8], _ scope: Scope) throws(SegmentFailure) -> DocumentCursor {
        let part = PartTerm.of(term)
        let rarity = min(
            try context.inverseFrequency(term, in: scope.mainField),
            try context.inverseFrequency(part, in: scope.mainField))
        var words: [WordCursor] = []
        for (term, share) in [(term, 1), (part, Ranking.partShare)] {
            guard let main = try postings(term, scope.mainField) else { continue }
            var others: [FieldPostings] = []
            for field in scope.otherFields {
                if let found = try postings(term, field) { others.append(found) }
            }
            words.append(WordCursor(main, others: others, inverseFrequency: rarity, share: share))
        }
        if words.count < 2 { return words.first ?? EmptyCursor() }
        return NearCursor(words, in: segment, inverseFrequency: rarity)
    }

    func postings(_ term: [UInt8], _ field: Field) throws(SegmentFailure) -> FieldPostings? {
        guard let entry = try context.entries(term, in: field)[index] else { return nil }
        return try postings(entry, field)
    }

    private func postings(_ entry: TermEntry, _ field: Field) throws(SegmentFailure) -> FieldPostings {
        let table = self.scores
        let scores = try onSegment { () throws(SegmentError) -> FieldScores in try table.scores(field) }
        return FieldPostings(segment.postings(entry), scores)
    }

    private func phrase(_ terms: [[UInt8]], _ scope: Scope) throws(SegmentFailure) -> DocumentCursor {
        guard let main = try phrasePart(terms, scope.mainField) else { return EmptyCursor() }
        var others: [PhraseCursor.Part] = []
        for field in scope.otherFields {
            if let found = try phrasePart(terms, field) { others.append(found) }
        }
        var sum: Float = 0
        for term in terms { sum += try context.inverseFrequency(term, in: scope.mainField) }
        return PhraseCursor(main, others: others, inverseFrequency: sum)
    }

    private func phrasePart(_ terms: [[UInt8]], _ field: Field) throws(SegmentFailure) -> PhraseCursor.Part? {
        var found: [FieldPostings] = []
        for term in terms {
            guard let postings = try postings(term, field) else { return nil }
            found.append(postings)
        }
        return PhraseCursor.Part(found)
    }

    private func prefix(_ prefix: Prefix, _ scope: Scope, wanted: Int? = nil) throws(SegmentFailure) -> DocumentCursor {
        try onSegment { () throws(SegmentError) -> DocumentCursor in
            let sets = TermSets(segment, wanted: wanted)
            var others: [(set: DocumentSet, weight: Float)] = []
            for field in scope.otherFields {
                others.append((set: try sets.documents(of: prefix, in: field), weight: Ranking.weight(field)))
            }
            return PrefixCursor(
                try sets.documents(of: prefix, in: scope.mainField), weight: Ranking.weight(scope.mainField),
                others: others)
        }
    }

    private func near(_ term: [UInt8], _ distance: Int, _ scope: Scope) throws(SegmentFailure) -> DocumentCursor {
        let near = try context.terms(near: term, distance: distance, in: scope.mainField)
        let rarity = Ranking.inverseFrequency(near.greatestFrequency, of: context.statistics.documentCount)
        var words: [WordCursor] = []
        for found in near.bySegment[index] {
            let main = try postings(found.entry, scope.mainField)
            var others: [FieldPostings] = []
            for field in scope.otherFields {
                if let found = try postings(found.bytes, field) { others.append(found) }
            }
            let share = Ranking.likeness(distance: found.distance)
            words.append(WordCursor(main, others: others, inverseFrequency: rarity, share: share))
        }
        if words.count < 2 { return words.first ?? EmptyCursor() }
        return NearCursor(words, in: segment, inverseFrequency: rarity)
    }

    // MARK: Columns

    private func filled(_ field: Field) throws(SegmentFailure) -> DocumentCursor {
        let codes = unsafe try onSegment { () throws(SegmentError) in unsafe try segment.lengthCodes(field.number) }
        // The segment, which the cursor's tests keep, keeps the bytes.
        return TestCursor(documentCount: segment.documentCount) { [segment] document in
            withExtendedLifetime(segment) { unsafe Int(document) < codes.count && codes[Int(document)] > 0 }
        }
    }

    private func dates(_ first: Int64, _ last: Int64) throws(SegmentFailure) -> DocumentCursor {
        let column = try onSegment { () throws(SegmentError) in try segment.integers(Int(Column.datum.rawValue)) }
        return TestCursor(documentCount: segment.documentCount) { document in
            column[document].map { first <= $0 && $0 <= last } ?? false
        }
    }

    /// The column holds pairs, least and greatest.
    private func overlaps(_ number: Column, _ least: Int64, _ greatest: Int64) throws(SegmentFailure) -> DocumentCursor
    {
        let column = try onSegment { () throws(SegmentError) in try segment.integerLists(Int(number.rawValue)) }
        return TestCursor(documentCount: segment.documentCount) { document in
            var low: Int64?
            var isFound = false
            column.forEach(document) { value in
                if let first = low {
                    isFound = isFound || (first <= greatest && value >= least)
                    low = nil
                } else {
                    low = value
                }
            }
            return isFound
        }
    }
}

/// The score tables of a segment's text fields, made when first asked for.
final class FieldScoresTable {
    private let segment: Segment
    private let context: SearchContext
    private var made: [(field: Field, scores: FieldScores)] = []

    init(_ segment: Segment, _ context: SearchContext) {
        self.segment = segment
        self.context = context
    }

    func scores(_ field: Field) throws(SegmentError) -> FieldScores {
        if let known = made.first(where: { $0.field == field }) { return known.scores }
        let scores = try FieldScores(segment, field, context.factors(field))
        made.append((field, scores))
        return scores
    }
}
