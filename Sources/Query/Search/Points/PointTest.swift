import Calendar
import Extraction
import IndexSchema
import InvertedIndex
import QueryLanguage
import SourceText

/// Tells whether a beslispunt is what a query asks for: its words, phrases, amounts and deadlines stand in the point itself, everything else
/// is asked of its document.
///
/// For the documents of one segment, in ascending order.
final class PointTest {
    private indirect enum Test {
        case everything
        case nothing
        case words(Int)
        case places(Int)
        case amounts(ClosedRange<Int64>)
        case days(ClosedRange<Int64>)
        case decided(ClosedRange<Int64>)
        case stands(Standing)
        case document(Int)
        case not(Test)
        case and([Test])
        case or([Test])
    }

    private let context: SearchContext
    private let builder: CursorBuilder
    private var test = Test.everything
    private var words: [AskedWords] = []
    private var cursors: [DocumentCursor] = []
    /// What is asked of places in the text of a point.
    private var places: [AskedPlaces] = []
    private let text = ReadText()

    /// Words near each other, or in one sentence, and what a score multiplies by.
    private struct AskedPlaces {
        enum What {
            case spacing(SpacingMatcher)
            case unit(UnitTester)
        }

        let what: What
        let scale: Float

        /// How often they stand so in the text that was read last.
        var count: Int {
            switch what {
            case .spacing(let matcher): Int(matcher.count(in: 0))
            case .unit(let tester): tester.contains(0) ? 1 : 0
            }
        }
    }

    /// Words that are asked of points, and what a score multiplies by.
    private final class AskedWords {
        var finder: WordFinder
        let scale: Float

        init(_ finder: consuming WordFinder, scale: Float) {
            self.finder = finder
            self.scale = scale
        }
    }

    init(_ plan: Plan, _ context: SearchContext, segment index: Int) throws(SegmentFailure) {
        self.context = context
        builder = CursorBuilder(context, segment: index)
        test = try made(plan)
    }

    private func made(_ plan: Plan) throws(SegmentFailure) -> Test {
        switch plan {
        case .everything: return .everything
        case .nothing: return .nothing
        case .not(let inner): return .not(try made(inner))
        case .and(let parts): return .and(try all(parts))
        case .or(let parts): return .or(try all(parts))
        case .overlaps(.bedrag, let least, let greatest) where least <= greatest: return .amounts(least...greatest)
        case .overlaps(.termijn, let least, let greatest) where least <= greatest: return .days(least...greatest)
        case .overlaps(.besloten, let least, let greatest) where least <= greatest: return .decided(least...greatest)
        case .value(.status, let value):
            guard let standing = Standing(rawValue: String(decoding: value, as: UTF8.self)) else {
                return try document(plan)
            }
            return .stands(standing)
        case .word, .loose, .compound, .misread, .phrase, .exact, .prefix, .near, .lessened:
            guard plan.isOfPoints else { return try document(plan) }
            words.append(AskedWords(WordFinder(WantedWords(plan)), scale: try scale(plan)))
            return .words(words.count - 1)
        case .spaced(let spacing, _):
            guard plan.isOfPoints else { return try document(plan) }
            return try asked(.spacing(try placeMaker.matcher(spacing)), spacing.runs.joined().compactMap(\.term))
        case .within(let unit, let test, _):
            let tester = UnitTester(breaks: text.breaks(ofSentences: unit == .zin), try placeMaker.test(test))
            return try asked(.unit(tester), test.terms)
        case .filled, .value, .values, .dates, .overlaps: return try document(plan)
        }
    }

    private var placeMaker: PlaceMaker {
        PlaceMaker { [text] word throws(SegmentFailure) in text.places(of: word) }
    }

    private func asked(_ what: AskedPlaces.What, _ terms: [[UInt8]]) throws(SegmentFailure) -> Test {
        var rarity: Float = 0
        for term in terms { rarity += try context.inverseFrequency(term, in: .besluit) }
        places.append(AskedPlaces(what: what, scale: Ranking.scale(inverseFrequency: rarity)))
        return .places(places.count - 1)
    }

    private func all(_ plans: [Plan]) throws(SegmentFailure) -> [Test] {
        var tests: [Test] = []
        for plan in plans { tests.append(try made(plan)) }
        return tests
    }

    private func document(_ plan: Plan) throws(SegmentFailure) -> Test {
        cursors.append(try builder.cursor(plan))
        return .document(cursors.count - 1)
    }

    /// What a score multiplies by: words that few documents have in their beslispunten tell more.
    private func scale(_ plan: Plan) throws(SegmentFailure) -> Float {
        var rarity: Float = 1
        switch plan {
        case .word(let term, _), .loose(let term, _), .compound(let term, _, _):
            rarity = try context.inverseFrequency(term, in: .besluit)
        case .phrase(let terms, _):
            rarity = 0
            for term in terms { rarity += try context.inverseFrequency(term, in: .besluit) }
        default: break
        }
        return Ranking.scale(inverseFrequency: rarity)
    }

    // MARK: Asking

    /// Bytes of a usual beslispunt.
    private static let usualLength: Float = 200

    /// What a point scores; nil where it is not what was asked for.
    /// - Complexity: O(*n*), *n* the bytes of the point, for each word of the query.
    func score(_ point: StatedPoint, of document: UInt32, _ facts: ExtractedDocument) -> Float? {
        let text = Array(point.beslispunt.text.utf8)
        var counts: [Int] = []
        for word in words {
            word.finder.restart()
            let unitCount = word.finder.unitCount
            counts.append(word.finder.hits(in: text).count { $0.unit < unitCount })
        }
        if !places.isEmpty { self.text.read(text) }
        let placeCounts = places.map(\.count)
        guard isMet(test, Counts(words: counts, places: placeCounts), point, document, facts) else { return nil }
        let share = Ranking.lengthShare(.besluit)
        let factor = 1 / (1 - share + share * Float(text.count) / Self.usualLength)
        var score: Float = 0
        for (word, count) in zip(words, counts) { score += Ranking.score(Float(count) * factor, scale: word.scale) }
        for (asked, count) in zip(places, placeCounts) {
            score += Ranking.score(Float(count) * factor, scale: asked.scale)
        }
        return score
    }

    /// How often what is asked of a point stands in it.
    private struct Counts {
        let words: [Int]
        let places: [Int]
    }

    private func isMet(
        _ test: Test, _ counts: Counts, _ point: StatedPoint, _ document: UInt32, _ facts: ExtractedDocument
    ) -> Bool {
        switch test {
        case .everything: true
        case .nothing: false
        case .words(let number): counts.words[number] > 0
        case .places(let number): counts.places[number] > 0
        case .amounts(let range):
            facts.amounts.contains {
                point.beslispunt.range.contains($0.range) && $0.minimum <= range.upperBound
                    && $0.maximum >= range.lowerBound
            }
        case .days(let range):
            facts.deadlines.contains { deadline in
                let first = deadline.earliest.map { Int64($0.dayNumber) } ?? Column.openStart
                let last = deadline.latest.map { Int64($0.dayNumber) } ?? Column.openEnd
                return point.beslispunt.range.contains(deadline.range) && first <= range.upperBound
                    && last >= range.lowerBound
            }
        case .decided(let range): point.decidedOn.map { range.contains(Int64($0.dayNumber)) } ?? false
        case .stands(let standing): point.standing == standing
        case .document(let number): cursors[number].advance(to: document) == document
        case .not(let inner): !isMet(inner, counts, point, document, facts)
        case .and(let parts): parts.allSatisfy { isMet($0, counts, point, document, facts) }
        case .or(let parts): parts.contains { isMet($0, counts, point, document, facts) }
        }
    }
}

extension Plan {
    /// Whether words are asked of beslispunten: where no field is named, or that one is.
    fileprivate var isOfPoints: Bool {
        switch self {
        case .word(_, let scope), .loose(_, let scope), .compound(_, _, let scope), .misread(_, let scope),
            .phrase(_, let scope), .exact(_, _, let scope), .prefix(_, let scope), .near(_, _, let scope),
            .spaced(_, let scope):
            scope == .anywhere || scope == .only(.besluit)
        case .within: true
        case .lessened(let inner, _): inner.isOfPoints
        default: false
        }
    }

    /// A plan of documents that has every one with a beslispunt that the plan asks for, and maybe others.
    var ofDocumentsWithPoints: Plan { .and([.filled(.besluit), widened(isLeast: false)]) }

    /// - Parameter isLeast: whether the documents that are had for certain are wanted, as within `not`.
    private func widened(isLeast: Bool) -> Plan {
        switch self {
        case .not(let inner): .not(inner.widened(isLeast: !isLeast))
        case .and(let parts): .and(parts.map { $0.widened(isLeast: isLeast) })
        case .or(let parts): .or(parts.map { $0.widened(isLeast: isLeast) })
        case .overlaps: isLeast ? .nothing : self
        case .within(_, _, let candidates): isLeast ? .nothing : candidates.widened(isLeast: false)
        default: !isOfPoints ? self : isLeast ? .nothing : inBesluit
        }
    }

    /// The same words in the field of beslispunten.
    private var inBesluit: Plan {
        let scope = Scope.only(.besluit)
        return switch self {
        case .word(let term, _): .word(term, scope)
        case .loose(let term, _): .loose(term, scope)
        case .misread(let term, _): .misread(term, scope)
        case .compound(let term, let parts, _): .compound(term, parts: parts, scope)
        case .phrase(let terms, _): .phrase(terms, scope)
        case .exact(let inner, _, _): inner.inBesluit
        case .prefix(let prefix, _): .prefix(prefix, scope)
        case .near(let term, let distance, _): .near(term, distance: distance, scope)
        case .spaced(let spacing, _): .spaced(spacing, scope)
        case .lessened(let inner, let substitute): .lessened(inner.inBesluit, as: substitute)
        default: self
        }
    }
}
