import ArgumentParser
import Rendering
import Search

struct MotiesCommand: QueryCommand {
    static let configuration = CommandConfiguration(
        commandName: "moties",
        abstract: "Print the moties and amendementen in the documents that a query finds, a row each.",
        discussion: """
            Examples:
              griffie moties besloten:2023
              griffie moties zwembad --status verworpen
              griffie moties gemeente:Waterlede --csv > moties.csv

            A row for each motie and amendement: the day, the outcome, who voted how,
            who handed it in and what it asks. A motie and the list of decisions that
            tells its outcome are one row (also_in names the other). The latest first;
            those of which no outcome is known last.
            """)

    @OptionGroup var query: QueryArgument
    @OptionGroup var index: IndexOptions
    @OptionGroup var format: OutputOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var status: StatusOption

    func run() throws {
        try VoteList(subject: .motions, query: query, index: index, format: format, page: page, status: status).run()
    }
}
