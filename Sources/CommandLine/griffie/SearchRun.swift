import Extraction
import IndexSchema
import InvertedIndex
import QueryLanguage
import Rendering
import Search
import SourceText

/// One question to the index, and how its answer is printed: what `griffie search QUERY` does.
struct SearchRun {
    enum Wanted {
        case hits, count, facets
    }

    /// What an answer is.
    enum Unit {
        case documents, points
    }

    /// The query as typed.
    var text: String
    /// The folder of the index; nil for the usual one.
    var folder: String?
    var format = OutputFormat.forPeople
    var wanted = Wanted.hits
    var unit = Unit.documents
    var order = SearchRequest.Order.relevance
    var offset = 0
    var limit = Self.usualLimit
    var wantsTotal = true
    /// Whether words and phrases are meant as they are spelled.
    var isExact = false
    /// How beslispunten stand that are wanted, or papers have; nil for any.
    var standings: Set<Standing>?
    /// Whether copies of a paper are one hit.
    var folds = true
    /// Whether it is told how the query was understood, and what scores are made of.
    var explains = false
    /// Whether every piece of a paper that has any of the words is shown.
    var wantsPassages = false
    /// Characters of running text that a piece shows, about.
    var context = SnippetMaker.usualLength

    static let usualLimit = 10

    init(text: String, folder: String?) {
        self.text = text
        self.folder = folder
    }

    func run() throws {
        guard let parsed = try QueryArgument.read(text), let root = parsed.root else { throw ExitStatus.error }
        let node = (isExact ? root.wordForWord : root).standing(as: standings)
        let searcher = Searcher(try IndexFolder(existing: IndexOptions.existingFolder(named: folder)).reader())
        let mayWiden = !isExact && standings == nil && wanted == .hits && order == .relevance
        let request = SearchRequest(
            query: node, order: order, offset: offset, limit: wanted == .hits ? limit : 0,
            wantsTotal: wantsTotal || wanted != .hits, wantsFacets: wanted == .facets,
            widens: parsed.isPlain && mayWiden, respells: !parsed.isPlain && mayWiden, folds: folds)
        if unit == .points { return try answerPoints(request, searcher) }
        var damage = Damage()
        let found = try SearchFailures.asking(text) { () throws(SearchError) in
            try searcher.search(request).value(noting: &damage)
        }
        var output = StandardOutput()
        switch wanted {
        case .hits:
            try writeHits(found, request, searcher, &damage, to: &output)
            if format != .forPeople, let total = found.greatestTotal {
                output.flush()
                FactPage.tellRest(found.hits.count, of: total, leaving: total - found.coveredCount)
            }
        case .count:
            let total = found.total ?? 0
            output.write(CountReport.text(total, isJSON: format == .json))
        case .facets: if let counts = found.facets { format.print(FacetRows.rows(counts), to: &output) }
        }
        output.flush()
        try end(found, searcher, node, &damage)
    }

    /// Hits in portions, so that any number takes the memory of one portion.
    private func writeHits(
        _ found: SearchResult, _ request: SearchRequest, _ searcher: Searcher, _ damage: inout Damage,
        to output: inout StandardOutput
    ) throws {
        let maker = SnippetMaker(
            request.query, instead: found.widened?.respelled ?? [:], in: searcher, length: context)
        var understood: [UnderstoodWord]?
        var start = 0
        repeat {
            let portion = start..<min(start + OutputFormat.portion, found.hits.count)
            var entries = entries(found, portion, searcher, request.query, maker, &damage)
            if explains { understood = try explain(&entries, found, portion, request, searcher, &damage) }
            let report = HitReport(
                entries, total: found.total, someTotal: found.widened?.total,
                respelled: respelled(found.widened?.respelled ?? [:], request.query), understood: understood)
            write(report, isFirst: start == 0, to: &output)
            start = portion.upperBound
        } while start < found.hits.count
    }

    /// Says what would find something where nothing was found, and what is damaged.
    private func end(
        _ found: SearchResult, _ searcher: Searcher, _ node: QueryNode, _ damage: inout Damage
    ) throws {
        let isEmpty = found.greatestTotal.map { $0 == 0 } ?? (found.hits.isEmpty && offset == 0)
        if isEmpty, wanted != .count, let hint = EmptyAnswer(searcher, text: text).hint(node, &damage) {
            Messages.note("griffie: \(hint)")
        }
        try SearchFailures.end(damage, isEmpty: isEmpty)
    }

    /// How the query was understood; the hits get what their scores are made of.
    private func explain(
        _ entries: inout [HitReport.Entry], _ found: SearchResult, _ portion: Range<Int>, _ request: SearchRequest,
        _ searcher: Searcher,
        _ damage: inout Damage
    ) throws -> [UnderstoodWord] {
        if order == .relevance {
            let addresses = found.hits[portion].map(\.address)
            let explained = try SearchFailures.asking(text) { () throws(SearchError) in
                try searcher.explain(addresses, of: request, typed: text).value(noting: &damage)
            }
            for place in entries.indices {
                let hit = entries[place].rank - offset - 1 - portion.lowerBound
                if hit < explained.count { entries[place].explained = explained[hit] }
            }
        }
        return try SearchFailures.asking(text) { () throws(SearchError) in
            try searcher.understood(request.query, typed: text, instead: found.widened?.respelled ?? [:])
                .value(noting: &damage)
        }
    }

    /// Beslispunten as hits: the point itself is the answer.
    private func answerPoints(_ request: SearchRequest, _ searcher: Searcher) throws {
        var damage = Damage()
        let found = try SearchFailures.asking(text) { () throws(SearchError) in
            try searcher.points(request).value(noting: &damage)
        }
        var output = StandardOutput()
        if wanted == .count {
            output.write(CountReport.text(found.total, isJSON: format == .json))
        } else {
            let maker = SnippetMaker(request.query, instead: found.respelled, in: searcher)
            let summaries = searcher.summaries(of: found.hits.map(\.address)).value(noting: &damage)
            var entries: [HitReport.Entry] = []
            for (place, (hit, summary)) in zip(found.hits, summaries).enumerated() {
                guard let summary else { continue }
                let snippet = maker.snippet(of: hit.point, in: hit.document)
                let other = hit.decidedIn.flatMap { searcher.summaries(of: [$0]).value(noting: &damage).first ?? nil }
                entries.append(
                    .init(
                        rank: offset + place + 1, score: hit.score, summary: summary, snippet: snippet,
                        lacks: hit.lacks.compactMap { Self.word($0, of: request.query) },
                        folded: HitEntries.copies(of: summary, hit.folded, searcher, &damage), point: hit.point,
                        decidedIn: other?.displayPath))
            }
            let report = HitReport(
                entries, total: found.total, someTotal: found.someTotal,
                respelled: respelled(found.respelled, request.query), counts: .beslispunten)
            write(report, to: &output)
            output.flush()
            let total = found.someTotal ?? found.total
            FactPage.tellRest(found.hits.count, of: total, leaving: total - found.coveredCount)
        }
        output.flush()
        let isEmpty = (found.someTotal ?? found.total) == 0
        if isEmpty, wanted != .count, let hint = EmptyAnswer(searcher, text: text).hint(request.query, &damage) {
            Messages.note("griffie: \(hint)")
        }
        try SearchFailures.end(damage, isEmpty: isEmpty)
    }

    private func entries(
        _ found: SearchResult, _ portion: Range<Int>, _ searcher: Searcher, _ node: QueryNode, _ maker: SnippetMaker,
        _ damage: inout Damage
    ) -> [HitReport.Entry] {
        var entries = HitEntries(searcher, maker, offset: offset + portion.lowerBound, wantsPassages: wantsPassages)
            .entries(of: Array(found.hits[portion]), noting: &damage)
        for index in entries.indices { entries[index].lacks = lacks(entries[index].rank - offset - 1, found, node) }
        return entries
    }

    /// The words that a hit lacks, as typed.
    private func lacks(_ place: Int, _ found: SearchResult, _ node: QueryNode) -> [String] {
        guard let widened = found.widened else { return [] }
        return widened.lacks[place].compactMap { Self.word($0, of: node) }
    }

    /// What was asked instead of words that are in no document, by the word as typed.
    private func respelled(_ respelled: [Int: [String]], _ node: QueryNode) -> [(word: String, instead: [String])] {
        respelled.sorted { $0.key < $1.key }.compactMap { place, terms in
            Self.word(place, of: node).map { ($0, terms) }
        }
    }

    private static func word(_ place: Int, of node: QueryNode) -> String? {
        let parts = node.parts
        guard parts.indices.contains(place) else { return nil }
        switch parts[place].kind {
        case .word(let word): return word
        case .field(let field, let inner):
            if case .word(let word) = inner.kind { return "\(field.rawValue):\(word)" }
            return nil
        case .value(let field, let value, _): return "\(field.rawValue):\(value)"
        default: return nil
        }
    }

    /// - Parameter isFirst: the head goes before it.
    private func write(_ report: HitReport, isFirst: Bool = true, to output: inout StandardOutput) {
        guard format.isForPeople else { return format.print(report.rows, isFirst: isFirst, to: &output) }
        if isFirst { output.write(report.head(on: Terminal.screen)) }
        output.write(report.list(on: Terminal.screen))
    }
}

extension QueryNode {
    /// The same of what stands so: `--status adopted` is `status:adopted`.
    fileprivate func standing(as standings: Set<Standing>?) -> QueryNode {
        guard let standings else { return self }
        let values = standings.map(\.rawValue).sorted().map {
            QueryNode(.value(.status, $0, isPrefix: false), range: range)
        }
        return QueryNode(.and([self, QueryNode(.or(values), range: range)]), range: range)
    }

    /// What must all be there, in order, each with its field.
    fileprivate var parts: [QueryNode] {
        switch kind {
        case .and(let parts): return parts.flatMap(\.parts)
        case .field(let field, let inner):
            guard case .and(let parts) = inner.kind else { return [self] }
            return parts.flatMap(\.parts).map { QueryNode(.field(field, $0), range: $0.range) }
        default: return [self]
        }
    }
}

extension SearchResult {
    /// How many documents there are hits of in all.
    fileprivate var greatestTotal: Int? { widened == nil ? total : widened?.total }
}
