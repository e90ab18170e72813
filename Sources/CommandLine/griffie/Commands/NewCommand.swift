import ArgumentParser
import Rendering
import Search

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Print what saved queries find that they did not find last time.",
        discussion: """
            Examples:
              griffie search --save zwembad 'zwembad soort:raadsvoorstel'
              griffie new
              griffie new zwembad --json
              griffie new --feed > nieuw.json   # for a reader of JSON Feed

            `griffie search --save NAME QUERY` saves a query in the index. What it finds
            then is known; each `new` prints the papers that came or changed since
            the last one. A file that was only moved is not new.
            """)

    @Argument(help: "The name of a saved query; without it all of them.")
    var name: String?

    @OptionGroup var index: IndexOptions
    @OptionGroup var format: OutputOptions

    @Flag(name: .long, help: "Print one JSON Feed.")
    var feed = false

    @Flag(name: .long, help: "Print it again next time: do not take it for known.")
    var keep = false

    @Flag(name: .long, help: "List the saved queries.")
    var list = false

    @Flag(name: .long, help: "Remove the saved query of that name.")
    var remove = false

    func validate() throws {
        if remove && name == nil { throw ValidationError("--remove takes the name of a saved query.") }
        if [feed, list, remove].count(where: { $0 }) > 1 || feed && !format.isForPeople {
            throw ValidationError("--feed, --list, --remove and --json or --csv exclude each other; give one of them.")
        }
    }

    func run() throws {
        let papers = try IndexedPapers(index)
        let saved = SavedQueries(papers.folder)
        let queries = try queries(saved)
        if remove, let name { return try saved.remove(name) }
        var output = StandardOutput()
        if list {
            for (name, query) in queries { output.write("\(name)  \(query.text)\n") }
            return
        }
        var damage = Damage()
        var all: [QueryNews] = []
        for (name, query) in queries {
            var news = QueryNews(name: name, query)
            try news.ask(papers.searcher, &damage)
            all.append(news)
        }
        write(all, to: &output)
        output.flush()
        // Papers that could not be read now would be new next time.
        if !keep, damage.isEmpty { for news in all { try saved.save(news.query, as: news.name) } }
        try SearchFailures.end(damage, isEmpty: all.allSatisfy(\.items.isEmpty))
    }

    private func queries(_ saved: SavedQueries) throws -> [(name: String, query: SavedQuery)] {
        let names = try saved.names()
        guard let name else {
            if names.isEmpty {
                throw IndexFolder.failed("no query is saved; save one with griffie search --save NAME QUERY")
            }
            return try names.compactMap { name in try saved.query(named: name).map { (name, $0) } }
        }
        guard let query = try saved.query(named: name) else {
            let known: SafeText =
                names.isEmpty ? "" : "; saved are \(names.map { SafeText($0) }.joined(separator: ", "))"
            throw IndexFolder.failed("\(name): no query is saved under this name\(known)")
        }
        return [(name, query)]
    }

    private func write(_ all: [QueryNews], to output: inout StandardOutput) {
        let reports = all.map { NewsReport(name: $0.name, query: $0.query.text, $0.items, total: $0.total) }
        if feed { return output.write(NewsReport.feed(reports)) }
        for (place, report) in reports.enumerated() {
            if format.isForPeople {
                if place > 0 { output.write("\n") }
                output.write(report.heading(style: Terminal.outputStyle))
                format.print(report.rows.keeping(NewsReport.forPeople), to: &output)
            } else {
                format.print(report.rows, to: &output)
            }
        }
    }
}
