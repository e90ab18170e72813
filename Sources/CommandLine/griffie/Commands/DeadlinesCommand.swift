import ArgumentParser
import Extraction
import QueryLanguage
import Rendering
import Search

struct DeadlinesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadlines",
        abstract: "Print the dates that bind in the documents that a query finds, a row each.",
        discussion: """
            Examples:
              griffie deadlines --after 2022-11-08 --before 2023-07-01
              griffie deadlines --kind end subsidie
              griffie deadlines gemeente:Waterlede --ics > termijnen.ics

            due: at the latest then. end: ends then. start: takes effect then.
            planned: promised for then. A deadline counts where any day that it can
            mean lies between --after and --before.
            """)

    enum Order: String, ExpressibleByArgument, CaseIterable { case ascending, descending }

    @OptionGroup var query: QueryArgument
    @OptionGroup var index: IndexOptions
    @OptionGroup var format: OutputOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var status: StatusOption

    @Option(name: .long, help: ArgumentHelp("Only those later than this day, month or year.", valueName: "date"))
    var after: String?

    @Option(name: .long, help: ArgumentHelp("Only those earlier than this day, month or year.", valueName: "date"))
    var before: String?

    @Option(name: .long, help: "Only of this kind: due, end, start or planned. May be given more than once.")
    var kind: [DeadlineKind] = []

    @Option(name: .long, help: "Earliest or latest first.")
    var sort = Order.ascending

    @Flag(name: .long, help: "Print a calendar (iCalendar).")
    var ics = false

    func validate() throws {
        if ics, !format.isForPeople {
            throw ValidationError("--ics excludes --json and --csv; give one of them.")
        }
    }

    func run() throws {
        let bounds = try RangeOption.days(after: after, before: before)
        let standings = try status.standings()
        let node = try query.parse()
        let searcher = Searcher(try IndexFolder(existing: index.existingFolder()).reader())
        let request = FactRequest(
            query: node, standings: standings, order: sort == .ascending ? .ascending : .descending,
            offset: page.offset,
            limit: page.limit(isForPeople: format.isForPeople && !ics))
        let kinds = kind.isEmpty ? nil : Set(kind.map(\.kind))
        var damage = Damage()
        let found = try SearchFailures.asking(query.text) { () throws(SearchError) in
            try searcher.deadlines(bounds, kinds: kinds, request).value(noting: &damage)
        }
        let deadlines = FactPage.withSummaries(found.rows, searcher, noting: &damage)
        var output = StandardOutput()
        if ics {
            output.write(DeadlineCalendar.text(deadlines))
            output.flush()
            FactPage.tellRest(deadlines.count, of: found.total, leaving: found.total - deadlines.count - page.offset)
        } else {
            let rows = FactRows.rows(deadlines, total: found.total)
            FactPage.print(rows, total: found.total, from: page.offset, format, to: &output)
        }
        output.flush()
        try SearchFailures.end(damage, isEmpty: found.total == 0)
    }
}

/// A kind of deadline as an option's value.
struct DeadlineKind: ExpressibleByArgument {
    let kind: Deadline.Kind

    init?(argument: String) {
        guard let kind = Deadline.Kind(rawValue: argument) else { return nil }
        self.kind = kind
    }

    static var allValueStrings: [String] { Deadline.Kind.allCases.map(\.rawValue) }
}
