import ArgumentParser
import IndexSchema
import InvertedIndex
import QueryLanguage
import Rendering
import Search

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Search the documents of the index.",
        discussion: """
            Examples:
              griffie search innovatiebudget
              griffie search '"sociaal domein" besluit:innovatie* -motie'
              griffie search 'soort:raadsvoorstel datum:2022 bedrag:>=100000'
              griffie search --sort newest 'artikel:"Gemeentewet 192"' --json

            Words are searched in every form (besluit, besluiten). All of them must
            be there; OR, -word and parentheses as usual. "a phrase", begin*,
            letters~1 (one letter may differ). Fields: titel besluit tekst zaak
            verwijst artikel soort gemeente portefeuillehouder bron, and ranges in
            datum deadline bedrag. `griffie search '*'` finds every document.
            """)

    enum Order: String, ExpressibleByArgument, CaseIterable {
        case relevance, newest, oldest, amount

        var order: SearchRequest.Order {
            switch self {
            case .relevance: .relevance
            case .newest: .newestFirst
            case .oldest: .oldestFirst
            case .amount: .greatestAmountFirst
            }
        }
    }

    static let usualLimit = 10

    @OptionGroup var query: QueryArgument
    @OptionGroup var index: IndexOptions
    @OptionGroup var format: OutputOptions

    @Option(name: .long, help: "Most hits to print.")
    var limit = Self.usualLimit

    @Option(name: .long, help: "Hits to pass over first.")
    var offset = 0

    @Option(name: .long, help: "In which order.")
    var sort = Order.relevance

    @Flag(name: .long, help: "Print only how many documents there are.")
    var count = false

    @Flag(name: .long, help: "Print how many documents there are of each kind, municipality and year.")
    var facets = false

    @Option(name: .long, help: "Answer every line of a file ('-' for standard input), a row each with its time in µs.")
    var queries: String?

    @Option(name: .long, help: "With --queries: answer each so often and give the median time.")
    var rounds = 1

    @Flag(
        name: .long, inversion: .prefixedNo,
        help: "Count the documents exactly; without it only the best are looked at.")
    var total = true

    func validate() throws {
        if queries != nil {
            if !query.text.isEmpty { throw ValidationError("give a query or --queries, not both.") }
            if count || facets || offset != 0 || sort != .relevance {
                throw ValidationError("--queries goes with --limit, --rounds and --no-total only.")
            }
        } else if query.text.isEmpty {
            throw ValidationError("type what to search for, or '*' for every document.")
        }
        if limit < 0 || offset < 0 { throw ValidationError("--limit and --offset take numbers from 0.") }
        if count && facets { throw ValidationError("--count and --facets exclude each other; give one of them.") }
    }

    func run() throws {
        if let queries { return try answer(queries) }
        guard let node = try query.parse() else { throw ExitStatus.error }
        let folder = try IndexFolder(existing: index.existingFolder())
        let searcher = Searcher(try folder.reader())
        let wantsHits = !count && !facets
        let request = SearchRequest(
            query: node, order: sort.order, offset: offset, limit: wantsHits ? limit : 0,
            wantsTotal: total || !wantsHits,
            wantsFacets: facets)
        let found = try SearchFailures.asking(query.text) { () throws(SearchError) in try searcher.search(request) }
        var output = StandardOutput()
        if count {
            let total = found.total ?? 0
            output.write(format.json ? "{\"total\":\(total)}\n" : "\(total)\n")
        } else if let counts = found.facets {
            format.print(FacetRows.rows(counts), to: &output)
        } else {
            try print(found, searcher, node, to: &output)
        }
        output.flush()
        let isEmpty = found.total.map { $0 == 0 } ?? (found.hits.isEmpty && offset == 0)
        if isEmpty, !count, let hint = EmptyAnswer(searcher, text: query.text).hint(node) {
            Messages.note("griffie: \(hint)")
        }
        try SearchFailures.end(found.damage, isEmpty: isEmpty)
    }

    private func answer(_ path: String) throws {
        let folder = try IndexFolder(existing: index.existingFolder())
        let list = try QueryList(
            path: path, searcher: Searcher(try folder.reader()), limit: limit, wantsTotal: total, rounds: rounds)
        let (answers, damage, areAllHonoured) = try list.answers()
        var output = StandardOutput()
        format.print(QueryListReport.rows(answers), to: &output)
        output.flush()
        try SearchFailures.end(damage, isEmpty: false)
        if !areAllHonoured { throw ExitStatus.error }
    }

    private func print(
        _ found: SearchResult, _ searcher: Searcher, _ node: QueryNode, to output: inout StandardOutput
    ) throws {
        let maker = SnippetMaker(node)
        var entries: [HitReport.Entry] = []
        let summaries = try SearchFailures.reading { () throws(DocumentError) in
            try searcher.summaries(of: found.hits.map(\.address))
        }
        for (place, (hit, summary)) in zip(found.hits, summaries).enumerated() {
            let document = try SearchFailures.reading { () throws(DocumentError) in try searcher.stored(hit.address) }
            entries.append(
                .init(
                    rank: offset + place + 1, score: hit.score, summary: summary, snippet: maker.snippet(of: document)))
        }
        let report = HitReport(entries, total: found.total)
        if format.json || format.csv {
            format.print(report.rows, to: &output)
        } else {
            output.write(report.text(style: Terminal.outputStyle))
        }
    }
}
