import Analysis
import IndexSchema
import InvertedIndex

/// Tells what makes up the scores of documents of one segment.
struct ScoreExplainer {
    private let context: SearchContext
    private let builder: CursorBuilder
    /// What was typed for terms.
    private let typed: [[UInt8]: String]

    init(_ context: SearchContext, segment index: Int, typed: [[UInt8]: String]) {
        self.context = context
        builder = CursorBuilder(context, segment: index)
        self.typed = typed
    }

    /// nil where the document has not what the plan asks for.
    func explain(_ plan: Plan, _ document: UInt32) throws(SegmentFailure) -> ExplainedScore? {
        let cursor = try builder.cursor(plan)
        guard cursor.advance(to: document) == document else { return nil }
        var explained = try parts(of: plan, document)
        explained.score = cursor.score()
        return explained
    }

    private func parts(of plan: Plan, _ document: UInt32) throws(SegmentFailure) -> ExplainedScore {
        switch plan {
        case .and(let plans): return try several(.all, plans, document)
        case .or(let plans): return try several(.any, plans, document)
        case .word(let term, let scope): return try word(.word, [(term, 1)], scope, label(term), document)
        case .loose(let term, let scope):
            return try word(.word, [(term, 1), (PartTerm.of(term), Ranking.partShare)], scope, label(term), document)
        case .misread(let term, let scope):
            return try word(.near, [(term, Ranking.likeness(distance: 1))], scope, label(term), document)
        case .spaced(let spacing, _):
            let runs = spacing.runs.map { $0.compactMap(\.term).map(label).joined(separator: " ") }
            return ExplainedScore(label: runs.joined(separator: " … "), manner: .phrase)
        case .within(_, _, let candidates):
            return try explain(candidates, document) ?? ExplainedScore(label: "", manner: .filter)
        case .compound(let term, let parts, let scope):
            let apart = Plan.lessened(.phrase(parts, scope), as: .parts)
            var explained = try several(.any, [.loose(term, scope), apart], document)
            explained.label = label(term)
            return explained
        case .lessened(let inner, let substitute):
            let whole = try explain(inner, document)
            let manner = ExplainedScore.Manner(rawValue: substitute.reason.rawValue) ?? .parts
            return ExplainedScore(
                label: "", manner: manner, share: try context.share(of: inner, as: substitute),
                parts: whole.map { [$0] } ?? [])
        case .phrase(let terms, let scope): return try phrase(terms, scope, document)
        case .exact(let inner, _, _): return try explain(inner, document) ?? ExplainedScore(label: "", manner: .phrase)
        case .prefix(let prefix, _):
            let letters = String(decoding: prefix.letters, as: UTF8.self)
            return ExplainedScore(
                label: prefix.isEnding ? "*\(letters)" : "\(letters)*", manner: prefix.isEnding ? .ending : .prefix)
        case .near(let term, let distance, let scope):
            let near = try context.terms(near: term, distance: distance, in: scope.mainField)
            let terms = near.bySegment[builder.index].map { ($0.bytes, Ranking.likeness(distance: $0.distance)) }
            return try word(.near, terms, scope, label(term), document, frequency: near.greatestFrequency)
        case .everything, .nothing, .filled, .value, .values, .dates, .overlaps, .not:
            return ExplainedScore(label: "", manner: .filter)
        }
    }

    private func several(
        _ manner: ExplainedScore.Manner, _ plans: [Plan], _ document: UInt32
    ) throws(SegmentFailure) -> ExplainedScore {
        var explained = ExplainedScore(label: "", manner: manner)
        for plan in plans {
            guard let part = try explain(plan, document), part.manner != .filter else { continue }
            // Several within several of the same manner are one sum.
            if part.manner == manner, part.label.isEmpty {
                explained.parts += part.parts
            } else {
                explained.parts.append(part)
            }
        }
        return explained
    }

    private func label(_ term: [UInt8]) -> String { typed[term] ?? String(decoding: term, as: UTF8.self) }

    // MARK: Words

    /// - Parameters:
    ///   - terms: with what an occurrence of each counts for.
    ///   - frequency: how many documents have the word; of the commonest of the terms where not given.
    private func word(
        _ manner: ExplainedScore.Manner, _ terms: [(term: [UInt8], share: Float)], _ scope: Scope, _ label: String,
        _ document: UInt32, frequency: Int? = nil
    ) throws(SegmentFailure) -> ExplainedScore {
        var explained = ExplainedScore(label: label, manner: manner)
        var commonest = 0
        for (term, share) in terms {
            let count = try context.entries(term, in: scope.mainField).reduce(0) {
                $0 + Int($1?.documentFrequency ?? 0)
            }
            commonest = max(commonest, count)
            for field in [scope.mainField] + scope.otherFields {
                if let place = try place(term, field, share, document) { explained.places.append(place) }
            }
        }
        explained.documentCount = frequency ?? commonest
        explained.rarity = Ranking.inverseFrequency(frequency ?? commonest, of: context.statistics.documentCount)
        return explained
    }

    private func phrase(_ terms: [[UInt8]], _ scope: Scope, _ document: UInt32) throws(SegmentFailure)
        -> ExplainedScore
    {
        var rarity: Float = 0
        for term in terms { rarity += try context.inverseFrequency(term, in: scope.mainField) }
        let words = terms.map(label).joined(separator: " ")
        var explained = ExplainedScore(label: "\"\(words)\"", manner: .phrase, rarity: rarity)
        for field in [scope.mainField] + scope.otherFields {
            let only = Plan.phrase(terms, .only(field))
            guard let cursor = try builder.cursor(only) as? PhraseCursor, cursor.advance(to: document) == document
            else {
                continue
            }
            let (factor, length) = try measures(field, document)
            let count = Int(cursor.frequency)
            explained.places.append(
                .init(
                    field: field.name, term: words, isPart: false, frequency: count, length: length,
                    weight: Ranking.weight(field),
                    sum: Float(count) * factor))
        }
        return explained
    }

    private func place(
        _ term: [UInt8], _ field: Field, _ share: Float, _ document: UInt32
    ) throws(SegmentFailure) -> ExplainedScore.Place? {
        guard let entry = try context.entries(term, in: field)[builder.index] else { return nil }
        let postings = builder.segment.postings(entry)
        guard postings.advance(to: document) == document else { return nil }
        let (factor, length) = try measures(field, document)
        let isPart = PartTerm.isPart(term)
        return .init(
            field: field.name, term: String(decoding: isPart ? Array(term.dropFirst()) : term, as: UTF8.self),
            isPart: isPart,
            frequency: Int(postings.frequency),
            length: length, weight: Ranking.weight(field), sum: Float(postings.frequency) * factor * share)
    }

    /// What one occurrence in a field of the document counts for, and how many words the field has.
    private func measures(_ field: Field, _ document: UInt32) throws(SegmentFailure) -> (factor: Float, length: Int) {
        let segment = builder.segment
        return try searching(context.segments[builder.index].place) { () throws(SegmentError) in
            let codes = unsafe try segment.lengthCodes(field.number)
            let scores = try FieldScores(segment, field, context.factors(field))
            let code = unsafe Int(document) < codes.count ? codes[Int(document)] : 0
            return (scores.sum(1, document), Int(LengthCode.length(code)))
        }
    }
}
