import ArgumentParser
import Rendering
import Search

struct SearchCommand: QueryCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Search the documents of the index.",
        discussion: """
            Examples:
              griffie search innovatiebudget
              griffie search '"sociaal domein" besluit:innovatie* -motie'
              griffie search 'soort:raadsvoorstel datum:2022 bedrag:>=100000'
              griffie search --sort newest 'artikel:"Gemeentewet 192"' --json

            Words are searched in every form (besluit, besloten) and as parts of
            others (bouwkrediet). All of them must be there, or the best of them
            where few papers have all; OR, -word and parentheses as usual. "a phrase", ="as spelled",
            begin*, *end, letters~1 (one letter may differ). Fields: titel besluit tekst zaak
            verwijst artikel soort gemeente portefeuillehouder status bron, and ranges
            in datum besloten deadline bedrag. `griffie search '*'` finds every document.
            More: griffie help query
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

    /// What an answer is.
    enum Unit: String, ExpressibleByArgument, CaseIterable {
        case stukken, besluiten
    }

    @OptionGroup var query: QueryArgument
    @OptionGroup var index: IndexOptions
    @OptionGroup var format: OutputOptions
    @OptionGroup var status: StatusOption

    @Option(
        name: .long,
        help: "Most hits to print, 0 for all; with --queries most of each. (default: \(SearchRun.usualLimit))")
    var limit: Int?

    @Flag(name: .long, help: "Print all hits.")
    var all = false

    @Option(name: .long, help: "Hits to pass over first.")
    var offset = 0

    @Option(name: .long, help: "In which order.")
    var sort = Order.relevance

    @Option(
        name: .customLong("in"),
        help: "What an answer is: stukken (documents), or besluiten: each beslispunt that has the words itself.")
    var unit = Unit.stukken

    @Flag(name: .long, help: "Print only how many documents there are.")
    var count = false

    @Flag(name: .long, help: "Print how many documents there are of each kind, municipality and year.")
    var facets = false

    @Flag(name: .long, help: "Words and phrases as they are spelled, in no other form.")
    var exact = false

    @Flag(
        name: .long, inversion: .prefixedNo,
        help: "A paper that is there twice is one hit that names the others; without it each is a hit.")
    var fold = true

    @Flag(name: .long, help: "Tell how the query was understood, and what the score of each hit is made of.")
    var explain = false

    @Flag(name: .long, help: "Print every passage of a document that has any of the words, not only the best.")
    var passages = false

    @Option(name: .long, help: "Characters of running text that a passage has, about.")
    var context = SnippetMaker.usualLength

    @Option(name: .long, help: "Answer every line of a file ('-' for standard input), a row each with its time in µs.")
    var queries: String?

    @Option(name: .long, help: "With --queries: answer each so often and give the median time.")
    var rounds = 1

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Save the query under a name; `griffie new` prints what it finds that is new.", valueName: "name"))
    var save: String?

    @Flag(
        name: .long, inversion: .prefixedNo,
        help: "Count the documents exactly; without it only the best are looked at.")
    var total = true

    func validate() throws {
        if queries != nil {
            if !query.text.isEmpty { throw ValidationError("give a query or --queries, not both.") }
            let isPlain = unit == .stukken && offset == 0 && sort == .relevance && status.status.isEmpty
            if !isPlain || all || count || facets || passages || explain {
                throw ValidationError("--queries goes with --limit, --rounds and --no-total only.")
            }
        } else if query.text.isEmpty {
            throw ValidationError("type what to search for, or '*' for every document.")
        }
        if let save, !SavedQueries.isName(save) {
            throw ValidationError("--save takes a name of letters, figures, - and _.")
        }
        if save != nil && queries != nil { throw ValidationError("--save goes with one query.") }
        if all && limit != nil { throw ValidationError("--all and --limit exclude each other; give one of them.") }
        if limit ?? 0 < 0 || offset < 0 { throw ValidationError("--limit and --offset take numbers from 0.") }
        if context < 1 { throw ValidationError("--context takes a number of characters from 1.") }
        if explain && (count || facets) {
            throw ValidationError("--explain is of hits; --count and --facets have none.")
        }
        if unit == .besluiten && (facets || passages || explain) {
            throw ValidationError(
                "--in besluiten goes with hits and --count; --facets, --passages and --explain are of documents.")
        }
        if count && facets { throw ValidationError("--count and --facets exclude each other; give one of them.") }
    }

    func run() throws {
        if let queries { return try answer(queries) }
        var search = SearchRun(text: query.text, folder: index.index)
        search.format = format.chosen
        search.isExact = exact
        search.standings = try status.standings()
        (search.folds, search.explains) = (fold, explain)
        search.unit = unit == .besluiten ? .points : .documents
        (search.wantsPassages, search.context) = (passages, context)
        search.wanted = count ? .count : facets ? .facets : .hits
        (search.order, search.offset, search.wantsTotal) = (sort.order, offset, total)
        search.limit = all || limit == 0 ? .max : limit ?? SearchRun.usualLimit
        if let save { try keep(as: save) }
        try search.run()
    }

    /// Saves the query; what it finds now is known.
    private func keep(as name: String) throws {
        let papers = try IndexedPapers(index)
        var damage = Damage()
        let query = try QueryNews.known(query.text, isExact: exact, papers.searcher, &damage)
        try SearchFailures.end(damage, isEmpty: false)
        try SavedQueries(papers.folder).save(query, as: name)
        Messages.note("griffie: saved as \(name); griffie new \(name) prints what comes or changes from now on")
    }

    private func answer(_ path: String) throws {
        let folder = try IndexFolder(existing: index.existingFolder())
        let list = try QueryList(
            path: path, searcher: Searcher(try folder.reader()), limit: limit ?? SearchRun.usualLimit,
            wantsTotal: total,
            rounds: rounds)
        let (answers, damage, areAllHonoured) = list.answers()
        var output = StandardOutput()
        format.print(QueryListReport.rows(answers), to: &output)
        output.flush()
        try SearchFailures.end(damage, isEmpty: false)
        if !areAllHonoured { throw ExitStatus.error }
    }
}
