import Analysis
package import Extraction
package import IndexSchema
package import QueryLanguage
import SourceText

/// Chooses the piece of a document that answers a query: the one that has most of its words; of those that have as many a beslispunt,
/// then the first of the text, then one that is made of the header, which a list of hits shows anyway. One for each query; not
/// shared between threads.
package final class SnippetMaker {
    /// Bytes of a stretch of running text, about.
    package static let usualLength = 240
    /// A beslispunt so many times as long as a stretch of running text is given whole, a longer one in part.
    private static let pointShare = 4
    /// More than any paper has.
    private static let greatestLength = 1 << 32

    private let length: Int
    private var finder: WordFinder

    /// - Parameters:
    ///   - instead: for the places of words of the query the terms that were asked instead.
    ///   - searcher: knows what words stand for besides in its index; nil where that does not matter.
    ///   - length: bytes of a stretch of running text, about.
    package init(
        _ query: QueryNode, instead: [Int: [String]] = [:], in searcher: Searcher? = nil, length: Int = usualLength
    ) {
        var planner = Planner(index: searcher.map { IndexWords(segments: $0.segments) })
        let plan = planner.plan(query)
        finder = WordFinder(
            WantedWords(plan, instead: instead.mapValues { $0.map { Array($0.utf8) } }, typed: Self.typedWords(query)))
        self.length = min(max(1, length), Self.greatestLength)
    }

    /// The letters of the words that are asked for in any form.
    private static func typedWords(_ node: QueryNode) -> [[UInt8]] {
        switch node.kind {
        case .word(let text):
            var terms = QueryTerms()
            let words = terms.spelled(text)
            return words.count == 1 ? words.map { Spelled(stem: $0.stem, form: $0.form).letters } : []
        case .and(let parts), .or(let parts): return parts.flatMap(typedWords)
        case .field(_, let inner), .within(_, let inner): return typedWords(inner)
        case .near(let parts, _): return parts.flatMap(typedWords)
        default: return []
        }
    }

    /// For terms as the index has them.
    package init(terms: [String]) {
        finder = WordFinder(WantedWords(.or(terms.map { .word(Array($0.utf8), .anywhere) })))
        length = Self.usualLength
    }

    /// - Complexity: O(*n*), *n* the bytes of the document's text.
    package func snippet(of document: StoredDocument) -> Snippet {
        let points = document.facts.statedPoints
        let pointHits = points.map { hits(in: $0, document.text) }
        if finder.unitCount > 0 {
            let point = bestPoint(points, pointHits, counting: [])
            if let point, isWhole(point.weight) {
                return snippet(points[point.place], around: point.window, in: document.text, counting: [])
            }
            let head = HeadRanges(document.facts)
            let textHits = textHits(document.text, beside: head)
            let alone = alone(in: textHits)
            let best = alone.isEmpty ? point : bestPoint(points, pointHits, counting: alone)
            var window = window(of: textHits, length: length, counting: alone)
            let body = self.window(of: textHits.filter { !head.contain($0.range) }, length: length, counting: alone)
            if !isLess(body.greatest, than: window.greatest) { window = body }
            if let best, !isLess(best.weight, than: window.greatest) {
                return snippet(points[best.place], around: best.window, in: document.text, counting: alone)
            }
            if let window = window.best { return cut(document.text, around: window, counting: alone) }
        }
        let start = ByteRange(start: 0, end: 0)
        guard let first = points.first else { return cut(document.text, around: start, counting: []) }
        return snippet(first, around: first.beslispunt.range, in: document.text, counting: [])
    }

    /// Every piece of a document that has any of the words, in text order: beslispunten, and stretches of text beside them.
    /// - Complexity: O(*n*), *n* the bytes of the document's text.
    package func passages(of document: StoredDocument) -> [Snippet] {
        guard finder.unitCount > 0 else { return [] }
        let textHits = textHits(document.text)
        let alone = alone(in: textHits)
        var found: [Snippet] = []
        var covered: [ByteRange] = []
        var texts: Set<String> = []
        for point in document.facts.statedPoints {
            let window = window(of: hits(in: point, document.text), length: pointLength, counting: alone)
            covered.append(Self.inside(point.beslispunt.range, document.text))
            // A draft that says what is proposed says it once.
            guard let best = window.best, texts.insert(point.beslispunt.text).inserted else { continue }
            found.append(snippet(point, around: best, in: document.text, counting: alone))
        }
        covered.sort { $0.start < $1.start }
        let counted = textHits.filter { isCounted($0.unit, alone) }.sorted { $0.range.start < $1.range.start }
        found += stretches(of: document.text, with: counted, beside: covered, counting: alone)
        return found.sorted { $0.range.start < $1.range.start }
    }

    /// Stretches of a text that hold hits, in order; what is covered already, in order too, is not shown again.
    private func stretches(
        of text: [UInt8], with counted: [WordFinder.Hit], beside covered: [ByteRange], counting alone: Set<Int>
    ) -> [Snippet] {
        var found: [Snippet] = []
        var (next, place, shownEnd) = (0, 0, 0)
        while next < counted.count {
            let start = counted[next].range
            while place < covered.count, covered[place].end <= start.start { place += 1 }
            if place < covered.count, covered[place].start <= start.start {
                next += 1
                continue
            }
            var end = start.end
            while next < counted.count, counted[next].range.start - start.start <= length,
                place == covered.count || counted[next].range.start < covered[place].start
            {
                end = max(end, counted[next].range.end)
                next += 1
            }
            // What is shown as a beslispunt, or was shown, is not shown again.
            let before = max(shownEnd, place > 0 ? covered[place - 1].end : 0)
            let behind = place < covered.count ? covered[place].start : text.count
            let bounds = ByteRange(start: min(before, start.start), end: max(behind, end))
            let passage = cut(
                text, around: ByteRange(start: start.start, end: end), within: bounds, counting: alone)
            shownEnd = passage.range.end
            found.append(passage)
            while next < counted.count, counted[next].range.end <= passage.range.end { next += 1 }
        }
        return found
    }

    /// A beslispunt, whole.
    package func snippet(of point: StatedPoint, in document: StoredDocument) -> Snippet {
        let origin = Snippet.Origin.beslispunt(number: point.beslispunt.number, standing: point.standing)
        return snippet(origin, point.beslispunt.text, point.beslispunt.range, point.beslispunt.range, document.text, [])
    }

    // MARK: Choosing

    private var pointLength: Int { length * Self.pointShare }

    /// The point whose best stretch weighs most; of equals the first. nil where none has any of the words.
    private func bestPoint(
        _ points: [StatedPoint], _ hits: [[WordFinder.Hit]], counting alone: Set<Int>
    ) -> (place: Int, window: ByteRange, weight: Int)? {
        var best: (place: Int, window: ByteRange, weight: Int)?
        for place in points.indices {
            let found = window(of: hits[place], length: pointLength, counting: alone)
            if let window = found.best, found.greatest > best?.weight ?? 0 { best = (place, window, found.greatest) }
        }
        return best
    }

    private func window(of hits: [WordFinder.Hit], length: Int, counting alone: Set<Int>) -> DensestWindow {
        var window = DensestWindow(length: length, weights: finder.weights)
        for hit in hits where isCounted(hit.unit, alone) { window.add(hit) }
        return window
    }

    /// By the words alone, however they are spelled.
    private func isLess(_ weight: Int, than other: Int) -> Bool {
        WordFinder.withoutSpelling(weight) < WordFinder.withoutSpelling(other)
    }

    private func isWhole(_ weight: Int) -> Bool { !isLess(weight, than: finder.greatestWeight) }

    private func isCounted(_ unit: Int, _ alone: Set<Int>) -> Bool {
        unit < finder.countedCount || alone.contains(unit)
    }

    /// The terms of phrases and compounds that count by themselves, since the text has these nowhere as a whole.
    private func alone(in hits: [WordFinder.Hit]) -> Set<Int> {
        var missing = finder.alone
        if missing.isEmpty { return [] }
        for hit in hits { missing[hit.unit] = nil }
        return missing.values.reduce(into: []) { $0.formUnion($1) }
    }

    // MARK: Reading

    private func hits(in point: StatedPoint, _ text: [UInt8]) -> [WordFinder.Hit] {
        let range = Self.inside(point.beslispunt.range, text)
        finder.restart()
        return finder.hits(in: Array(text[range.start..<range.end]), from: range.start)
    }

    private static func inside(_ range: ByteRange, _ text: [UInt8]) -> ByteRange {
        ByteRange(start: min(range.start, text.count), end: min(range.end, text.count))
    }

    /// The hits in the whole text, or up to a stretch beside the header that has all words where a header is given.
    private func textHits(_ text: [UInt8], beside head: HeadRanges? = nil) -> [WordFinder.Hit] {
        finder.restart()
        var window = DensestWindow(length: length, weights: finder.weights)
        var (hits, start): ([WordFinder.Hit], Int) = ([], 0)
        var limit = text.count
        while start < limit, head == nil || window.greatest < finder.greatestWeight {
            // Spelling is worth another look, not reading a book.
            if head != nil, limit == text.count, isWhole(window.greatest) {
                limit = min(text.count, start + Self.readForSpelling)
            }
            let end = Self.lineEnd(in: text, from: start + Self.readAtOnce)
            for hit in finder.hits(in: Array(text[start..<end]), from: start) {
                hits.append(hit)
                if hit.unit < finder.countedCount, head?.contain(hit.range) == false { window.add(hit) }
            }
            start = end
        }
        return hits
    }

    /// Bytes of running text that are lexed at a time, about.
    private static let readAtOnce = 1024
    /// Bytes that are read on for the words as they were typed, once all were found in other forms.
    private static let readForSpelling = 1 << 16

    /// Behind the first line that ends at or behind `start`, and not within a word.
    private static func lineEnd(in text: [UInt8], from start: Int) -> Int {
        var end = start
        while end < text.count {
            if text[end] == UInt8(ascii: "\n"), text[end - 1] != UInt8(ascii: "-") { return end + 1 }
            end += 1
        }
        return text.count
    }

    // MARK: Showing

    private func snippet(
        _ point: StatedPoint, around window: ByteRange, in text: [UInt8], counting alone: Set<Int>
    ) -> Snippet {
        let origin = Snippet.Origin.beslispunt(number: point.beslispunt.number, standing: point.standing)
        let range = Self.inside(point.beslispunt.range, text)
        if point.beslispunt.text.utf8.count > pointLength {
            let passage = Passage(around: window, in: text, within: range, length: pointLength)
            return snippet(origin, passage.text, passage.range, window, text, alone)
        }
        return snippet(origin, point.beslispunt.text, point.beslispunt.range, window, text, alone)
    }

    private func cut(
        _ text: [UInt8], around window: ByteRange, within bounds: ByteRange? = nil, counting alone: Set<Int>
    ) -> Snippet {
        let bounds = bounds ?? ByteRange(start: 0, end: text.count)
        let passage = Passage(around: window, in: text, within: bounds, length: length)
        return snippet(.text, passage.text, passage.range, window, text, alone)
    }

    private func snippet(
        _ origin: Snippet.Origin, _ shown: String, _ range: ByteRange, _ window: ByteRange, _ text: [UInt8],
        _ alone: Set<Int>
    ) -> Snippet {
        finder.restart()
        let hits = finder.hits(in: Array(shown.utf8)).filter { isCounted($0.unit, alone) }
        let pagesBefore = text.prefix(window.start).count { $0 == PageMap.formFeed }
        return Snippet(
            origin: origin, text: shown, highlights: Self.joined(hits.map(\.range)), range: range, page: pagesBefore + 1
        )
    }

    /// Ascending, those that overlap as one.
    private static func joined(_ ranges: [ByteRange]) -> [ByteRange] {
        var joined: [ByteRange] = []
        for range in ranges.sorted(by: { ($0.start, $1.end) < ($1.start, $0.end) }) {
            if let last = joined.last, range.start < last.end {
                joined[joined.count - 1] = ByteRange(start: last.start, end: max(last.end, range.end))
            } else {
                joined.append(range)
            }
        }
        return joined
    }
}

/// Where the fields of a paper's header stand, and its first heading.
private struct HeadRanges {
    /// By their starts.
    private let ranges: [ByteRange]

    init(_ facts: ExtractedDocument) {
        let title = facts.sections.first.map { [$0.range] } ?? []
        ranges = (title + facts.header.fields.map(\.range)).sorted { $0.start < $1.start }
    }

    /// Whether a range of the text begins in one of them.
    /// - Complexity: O(*log fields*).
    func contain(_ range: ByteRange) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].start <= range.start { low = middle + 1 } else { high = middle }
        }
        return low > 0 && range.start < ranges[low - 1].end
    }
}
