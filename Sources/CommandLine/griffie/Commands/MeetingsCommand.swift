import ArgumentParser
import Calendar
import QueryLanguage
import Rendering
import Search

struct MeetingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meetings",
        abstract: "List meetings, the latest first, with their agendas, decisions and minutes.",
        discussion: """
            Examples:
              griffie meetings
              griffie meetings --gemeente Waterlede --after 2023
              griffie meetings --json

            A meeting is known by an agenda, a list of decisions or minutes with its
            day; `griffie meeting DATE` shows its items and what became of them.
            """)

    @OptionGroup var choice: MeetingChoice

    @Option(name: .long, help: "Only meetings after this day, month or year.")
    var after: String?

    @Option(name: .long, help: "Only meetings before this day, month or year.")
    var before: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var index: IndexOptions
    @OptionGroup var format: OutputOptions

    func run() throws {
        let bounds = try RangeOption.days(after: after, before: before)
        let papers = try IndexedPapers(index)
        var damage = Damage()
        let meetings = choice.meetings(of: papers.searcher, in: bounds, &damage)
        let shown = Array(meetings.dropFirst(page.offset).prefix(page.limit(isForPeople: format.isForPeople)))
        let rows = MeetingReport.rows(shown)
        var output = StandardOutput()
        format.print(
            format.isForPeople ? rows.keeping(["date", "gemeente", "body", "papers", "title"]) : rows, to: &output)
        if format.isForPeople, meetings.isEmpty { Messages.note("griffie: nothing found") }
        output.flush()
        FactPage.tellRest(shown.count, of: meetings.count, leaving: meetings.count - shown.count - page.offset)
        try SearchFailures.end(damage, isEmpty: meetings.isEmpty)
    }
}

struct MeetingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting", abstract: "Show a meeting: each item with its papers, its outcome and its vote.",
        discussion: """
            Examples:
              griffie meeting 2023-09-26
              griffie meeting "26 september 2023" --gemeente Drieveen
              griffie meeting 2023-09 --json

            Items of agenda, list of decisions and minutes are tied to each other and to
            the papers of their cases by case number, number, title and day. What asks
            for a decision and has none in the list or minutes is named.
            """)

    @Argument(help: "The day of the meeting; a month or year shows all in it.")
    var date: String

    @OptionGroup var choice: MeetingChoice
    @OptionGroup var index: IndexOptions

    @Flag(name: .long, help: "Print one JSON object for each meeting.")
    var json = false

    func run() throws {
        let bounds = try RangeOption.period(date)
        let papers = try IndexedPapers(index)
        var damage = Damage()
        let meetings = choice.meetings(of: papers.searcher, in: bounds, &damage)
        var output = StandardOutput()
        for (place, meeting) in meetings.enumerated() {
            let report = MeetingReport(meeting, papers.searcher.items(of: meeting).value(noting: &damage))
            if json {
                output.write(report.json())
            } else {
                output.write((place > 0 ? "\n" : "") + report.text(on: Terminal.screen))
            }
        }
        output.flush()
        if meetings.isEmpty {
            Messages.error("\(date): no agenda, list of decisions or minutes has this day; see `griffie meetings`")
        }
        try SearchFailures.end(damage, isEmpty: meetings.isEmpty)
    }
}
