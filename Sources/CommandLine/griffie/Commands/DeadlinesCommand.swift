import ArgumentParser
import Extraction
import QueryLanguage
import Rendering
import Search

struct DeadlinesCommand: QueryCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadlines",
        abstract: "Print the dates that bind in the documents that a query finds, a row each.",
        discussion: """
            Examples:
              griffie deadlines --open --before +30d
              griffie deadlines --on "deze week"
              griffie deadlines --after 2022-11-08 --before 2023-07-01 --kind end subsidie
              griffie deadlines --toezeggingen --open-on 2024-01-01 gemeente:Waterlede
              griffie deadlines gemeente:Waterlede --ics > termijnen.ics

            due: at the latest then. end: ends then. start: takes effect then.
            planned: promised for then. A deadline counts where any day that it can
            mean lies between --after and --before. It is open until the last day on
            which it is met is over (a start: until it is there), and never where
            what it stands in was rejected or withdrawn. Days are written as in a
            query: 2024-07-01, 1 juli 2024, vandaag, morgen, deze week, +30d, -6w.
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

    @Option(
        name: .long, help: ArgumentHelp("Only those on this day, or in this month, year or week.", valueName: "date"))
    var on: String?

    @Flag(name: .long, help: "Only those that are open today.")
    var open = false

    @Option(name: .long, help: ArgumentHelp("Only those that were or will be open on this day.", valueName: "date"))
    var openOn: String?

    @Flag(name: .long, help: "Only what the college promised the raad.")
    var toezeggingen = false

    @Option(name: .long, help: "Only of this kind: due, end, start or planned. May be given more than once.")
    var kind: [DeadlineKind] = []

    @Option(name: .long, help: "Earliest or latest first.")
    var sort = Order.ascending

    @Flag(name: .long, help: "Print a calendar (iCalendar).")
    var ics = false

    @Flag(name: .long, help: "With --ics: print tasks (VTODO) instead of events.")
    var vtodo = false

    func validate() throws {
        if ics, !format.isForPeople {
            throw ValidationError("--ics excludes --json and --csv; give one of them.")
        }
        if vtodo, !ics { throw ValidationError("--vtodo goes with --ics.") }
        if open, openOn != nil { throw ValidationError("--open and --open-on exclude each other; give one of them.") }
        if on != nil, after != nil || before != nil {
            throw ValidationError("--on goes without --after and --before.")
        }
    }

    func run() throws {
        let bounds = try RangeOption.days(after: after, before: before, on: on)
        let standings = try status.standings()
        let node = try query.parse()
        let searcher = Searcher(try IndexFolder(existing: index.existingFolder()).reader())
        let request = FactRequest(
            query: node, standings: standings, order: sort == .ascending ? .ascending : .descending,
            offset: page.offset,
            limit: page.limit(isForPeople: format.isForPeople && !ics))
        let filter = DeadlineFilter(
            kinds: kind.isEmpty ? nil : Set(kind.map(\.kind)), isOfCommitments: toezeggingen,
            openOn: try RangeOption.openDay(isToday: open, on: openOn))
        var damage = Damage()
        let found = try SearchFailures.asking(query.text) { () throws(SearchError) in
            try searcher.deadlines(bounds, filter, request).value(noting: &damage)
        }
        var output = StandardOutput()
        if ics {
            let rows = found.rows(0..<found.count).value(noting: &damage)
            let deadlines = FactPage.withSummaries(rows, searcher, noting: &damage)
            let changed = searcher.changes(of: deadlines.map(\.row.address)).value(noting: &damage)
            let entries = zip(deadlines, changed).map {
                ($0.row, $0.summary, changed: FileMoment(nanoseconds: $1 ?? 0))
            }
            let calendar = DeadlineCalendar(entries, as: vtodo ? .tasks : .events)
            output.write(calendar.text)
            output.flush()
            if calendar.undated > 0 {
                Messages.note("griffie: \(calendar.undated) without a last day are not in the calendar")
            }
            FactPage.tellRest(deadlines.count, of: found.total, leaving: found.total - deadlines.count - page.offset)
        } else {
            FactPage.print(found, searcher, from: page.offset, format, noting: &damage, to: &output) {
                FactRows.rows($0, total: found.total)
            }
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
