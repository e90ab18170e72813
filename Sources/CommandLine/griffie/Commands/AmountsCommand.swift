import ArgumentParser
import Rendering
import Search

struct AmountsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "amounts", abstract: "Print the sums of money in the documents that a query finds, a row each.",
        discussion: """
            Examples:
              griffie amounts --min 100000 datum:2022
              griffie amounts --min 1,5mln soort:raadsbesluit --csv
              griffie amounts zwembad --sort ascending

            A range counts where it meets --min and --max. Without a query all
            documents are looked through.
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

    func run() throws {
        let bounds = try RangeOption.amounts(minimum: min, maximum: max)
        let standings = try status.standings()
        let node = try query.parse()
        let searcher = Searcher(try IndexFolder(existing: index.existingFolder()).reader())
        let request = FactRequest(
            query: node, standings: standings, order: sort == .ascending ? .ascending : .descending,
            offset: page.offset,
            limit: page.limit(isForPeople: format.isForPeople))
        var damage = Damage()
        let found = try SearchFailures.asking(query.text) { () throws(SearchError) in
            try searcher.amounts(bounds, request).value(noting: &damage)
        }
        var output = StandardOutput()
        let rows = FactRows.rows(FactPage.withSummaries(found.rows, searcher, noting: &damage), total: found.total)
        FactPage.print(rows, total: found.total, from: page.offset, format, to: &output)
        output.flush()
        try SearchFailures.end(damage, isEmpty: found.total == 0)
    }
}
