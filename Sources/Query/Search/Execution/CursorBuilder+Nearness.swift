import Analysis
import IndexSchema
import InvertedIndex
import QueryLanguage

extension CursorBuilder {
    func spaced(_ spacing: Spacing, _ scope: Scope) throws(SegmentFailure) -> DocumentCursor {
        guard let main = try part(spacing, scope.mainField) else { return EmptyCursor() }
        var others: [SpacedCursor.Part] = []
        for field in scope.otherFields {
            if let found = try part(spacing, field) { others.append(found) }
        }
        var rarity: Float = 0
        for term in spacing.runs.joined() { rarity += try context.inverseFrequency(term, in: scope.mainField) }
        return SpacedCursor(main, others: others, inverseFrequency: rarity)
    }

    private func part(_ spacing: Spacing, _ field: Field) throws(SegmentFailure) -> SpacedCursor.Part? {
        var runs: [[FieldPostings]] = []
        for run in spacing.runs {
            var found: [FieldPostings] = []
            for term in run {
                guard let postings = try postings(term, field) else { return nil }
                found.append(postings)
            }
            runs.append(found)
        }
        return SpacedCursor.Part(runs, most: spacing.most, isOrdered: spacing.isOrdered)
    }

    // MARK: Sentences and paragraphs

    func unitTester(_ unit: TextUnit, _ test: UnitTest) throws(SegmentFailure) -> UnitTester {
        var breaks: [PostingsCursor] = []
        let terms = unit == .zin ? [HiddenTerm.paragraph, HiddenTerm.sentence] : [HiddenTerm.paragraph]
        for term in terms {
            if let found = try postings(term, .tekst) { breaks.append(found.postings) }
        }
        return UnitTester(breaks: breaks, try made(test))
    }

    private func made(_ test: UnitTest) throws(SegmentFailure) -> UnitTester.Test {
        switch test {
        case .run(let terms): return .run(try places(terms))
        case .spacing(let spacing):
            var runs: [RunPlaces] = []
            for run in spacing.runs { runs.append(try places(run)) }
            return .spacing(SpacingMatcher(runs, most: spacing.most, isOrdered: spacing.isOrdered))
        case .not(let inner): return .not(try made(inner))
        case .and(let parts): return .and(try made(parts))
        case .or(let parts): return .or(try made(parts))
        }
    }

    private func made(_ tests: [UnitTest]) throws(SegmentFailure) -> [UnitTester.Test] {
        var found: [UnitTester.Test] = []
        for test in tests { found.append(try made(test)) }
        return found
    }

    /// Places of a run of which a term may be in no document of the segment.
    private func places(_ terms: [[UInt8]]) throws(SegmentFailure) -> RunPlaces {
        var found: [PostingsCursor] = []
        for term in terms {
            guard let postings = try postings(term, .tekst) else { return RunPlaces([], length: terms.count) }
            found.append(postings.postings)
        }
        return RunPlaces(found, length: terms.count)
    }
}
