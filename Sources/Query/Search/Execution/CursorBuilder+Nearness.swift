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
        for term in spacing.runs.joined().compactMap(\.term) {
            rarity += try context.inverseFrequency(term, in: scope.mainField)
        }
        return SpacedCursor(main, others: others, inverseFrequency: rarity)
    }

    private func part(_ spacing: Spacing, _ field: Field) throws(SegmentFailure) -> SpacedCursor.Part? {
        var runs: [[FieldPostings]] = []
        for run in spacing.runs {
            var found: [FieldPostings] = []
            for term in run.compactMap(\.term) {
                guard let postings = try postings(term, field) else { return nil }
                found.append(postings)
            }
            runs.append(found)
        }
        return SpacedCursor.Part(
            runs, try PlaceMaker { word throws(SegmentFailure) in try places(of: word, in: field) }.matcher(spacing))
    }

    // MARK: Sentences and paragraphs

    func unitTester(_ unit: TextUnit, _ test: UnitTest) throws(SegmentFailure) -> UnitTester {
        var breaks: [WordPlaces] = []
        for term in unit == .zin ? [HiddenTerm.paragraph, HiddenTerm.sentence] : [HiddenTerm.paragraph] {
            if let found = try places(of: .term(term), in: .tekst) { breaks.append(found) }
        }
        let maker = PlaceMaker { word throws(SegmentFailure) in try places(of: word, in: .tekst) }
        return UnitTester(breaks: breaks, try maker.test(test))
    }

    // MARK: Places

    /// Where a word stands in a field; nil where no document of the segment has it.
    func places(of word: PlacedWord, in field: Field) throws(SegmentFailure) -> WordPlaces? {
        switch word {
        case .term(let term): return try postings(term, field).map { TermPlaces($0.postings) }
        case .spelled(let word): return try places(of: word, in: field)?.places
        case .open(let prefix):
            let entries = try onSegment { () throws(SegmentError) in
                try TermSets(segment).entries(of: prefix, in: field)
            }
            return UnionPlaces(segment, entries)
        }
    }
}

/// Makes what tells of places of what is asked for.
struct PlaceMaker {
    /// Where a word stands; nil where it is nowhere.
    let places: (PlacedWord) throws(SegmentFailure) -> WordPlaces?

    init(_ places: @escaping (PlacedWord) throws(SegmentFailure) -> WordPlaces?) { self.places = places }

    func matcher(_ spacing: Spacing) throws(SegmentFailure) -> SpacingMatcher {
        var runs: [RunPlaces] = []
        for run in spacing.runs { runs.append(try self.run(run)) }
        return SpacingMatcher(runs, most: spacing.most, isOrdered: spacing.isOrdered)
    }

    func test(_ test: UnitTest) throws(SegmentFailure) -> UnitTester.Test {
        switch test {
        case .run(let words): return .run(try run(words))
        case .spacing(let spacing): return .spacing(try matcher(spacing))
        case .not(let inner): return .not(try self.test(inner))
        case .and(let parts): return .and(try tests(parts))
        case .or(let parts): return .or(try tests(parts))
        }
    }

    private func tests(_ tests: [UnitTest]) throws(SegmentFailure) -> [UnitTester.Test] {
        var found: [UnitTester.Test] = []
        for test in tests { found.append(try self.test(test)) }
        return found
    }

    private func run(_ words: [PlacedWord]) throws(SegmentFailure) -> RunPlaces {
        var found: [WordPlaces] = []
        for word in words {
            guard let places = try places(word) else { return RunPlaces([], length: words.count) }
            found.append(places)
        }
        return RunPlaces(found, length: words.count)
    }
}
