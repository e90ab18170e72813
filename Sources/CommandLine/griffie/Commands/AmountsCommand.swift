import ArgumentParser
import Rendering
import Search

struct AmountsCommand: QueryCommand {
    static let configuration = CommandConfiguration(
        commandName: "amounts", abstract: "Print the sums of money in the documents that a query finds, a row each.",
        discussion: """
            Examples:
              griffie amounts --min 100000 datum:2022
              griffie amounts --min 1,5mln soort:raadsbesluit --csv
              griffie amounts zwembad --sort ascending
              griffie amounts --sum --by gemeente,jaar soort:raadsbesluit
              griffie amounts --sum --by status --rows zwembad

            A range counts where it meets --min and --max. Without a query all
            documents are looked through.

            --sum counts each sum once: of a paper, and of all papers with its case
            number, what was decided, else what is proposed, else what stands in
            running text; the same sum again, parts of others, rows of totals,
            copies, and what was rejected are left out, and so is what is no sum:
            rates and floors. The answer says how many and why. Currencies, what is
            of each year, and what no beslispunt holds, are apart. A jaar is that of
            the decision, else of the paper.
            """)

    enum Order: String, ExpressibleByArgument, CaseIterable { case descending, ascending }

    @OptionGroup var query: QueryArgument
    @OptionGroup var index: IndexOptions
    @OptionGroup var format: OutputOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var status: StatusOption

    @Option(name: .long, help: ArgumentHelp("Least amount.", valueName: "euro"))
    var min: String?

    @Option(name: .long, help: ArgumentHelp("Greatest amount.", valueName: "euro"))
    var max: String?

    @Option(name: .long, help: "Greatest or least first.")
    var sort = Order.descending

    @Flag(name: .long, help: "Print totals, each sum counted once, in place of amounts.")
    var sum = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Part totals by these, commas between them: gemeente, jaar, kind, portefeuillehouder, status, dossier.",
            valueName: "fields"))
    var by: SumKeys?

    @Flag(name: .long, help: "With totals: print the amounts behind each, and those left out with the reason.")
    var rows = false

    func validate() throws {
        let isSum = sum || by != nil
        if rows, !isSum { throw ValidationError("--rows goes with --sum or --by.") }
        if isSum, page.limit != nil || page.offset != 0 {
            throw ValidationError("--limit and --offset are of amounts; totals are printed all.")
        }
    }

    func run() throws {
        let bounds = try RangeOption.amounts(minimum: min, maximum: max)
        let standings = try status.standings()
        let node = try query.parse()
        let searcher = Searcher(try IndexFolder(existing: index.existingFolder()).reader())
        if sum || by != nil {
            let request = SumRequest(
                query: node, bounds: bounds, standings: standings, keys: by?.keys ?? [], wantsRows: rows)
            return try SumRun(request: request, text: query.text, format: format).run(searcher)
        }
        let request = FactRequest(
            query: node, standings: standings, order: sort == .ascending ? .ascending : .descending,
            offset: page.offset,
            limit: page.limit(isForPeople: format.isForPeople))
        var damage = Damage()
        let found = try SearchFailures.asking(query.text) { () throws(SearchError) in
            try searcher.amounts(bounds, request).value(noting: &damage)
        }
        var output = StandardOutput()
        FactPage.print(found, searcher, from: page.offset, format, noting: &damage, to: &output) {
            FactRows.rows($0, total: found.total)
        }
        output.flush()
        try SearchFailures.end(damage, isEmpty: found.total == 0)
    }
}
