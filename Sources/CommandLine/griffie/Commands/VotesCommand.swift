import ArgumentParser
import Rendering
import Search

struct VotesCommand: QueryCommand {
    static let configuration = CommandConfiguration(
        commandName: "votes",
        abstract: "Print the votes that the documents which a query finds tell of, a row each.",
        discussion: """
            Examples:
              griffie votes besloten:2023
              griffie votes "begroting 2024" --status verworpen
              griffie votes gemeente:Waterlede --csv > stemmingen.csv

            A row for each motie, amendement and proposal of which a paper tells how
            it fared, or who voted how: the day, the outcome, the votes for and
            against, the parties. The latest first. status: and besloten: in the
            query are asked of the vote.
            """)

    @OptionGroup var query: QueryArgument
    @OptionGroup var index: IndexOptions
    @OptionGroup var format: OutputOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var status: StatusOption

    func run() throws {
        try VoteList(subject: .decisions, query: query, index: index, format: format, page: page, status: status).run()
    }
}
