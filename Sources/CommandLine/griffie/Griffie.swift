import ArgumentParser
import Glibc

@main
struct Griffie: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "griffie",
        abstract: "Reads papers of municipal councils, extracts what was decided, and answers questions about it.",
        discussion: """
            Examples:
              griffie index raadsstukken/              build or update an index
              griffie search 'besluit:krediet school'  the beslispunt as the answer
              griffie amounts --min 100000 datum:2022  what was voted in 2022
              griffie deadlines --before 2023-07-01    what ends before the summer
              griffie links 2022-0155681               what cites a case, and what it
              griffie extract voorstel.md              facts of one paper, no index

            The index is the folder given by --index, else $GRIFFIE_INDEX, else
            .griffie in this folder or one above it.
            Exit status: 0 something was found, 1 nothing was, 2 an error (also
            where some files failed: what was found is printed first).
            """,
        version: "griffie 0.1.0",
        subcommands: [
            IndexCommand.self, SearchCommand.self, ShowCommand.self, AmountsCommand.self, DeadlinesCommand.self,
            LinksCommand.self, StatusCommand.self, CheckCommand.self, ForgetCommand.self, ExtractCommand.self,
            TextCommand.self,
        ])

    /// As `ParsableCommand.main`, with the exit status that griffie promises.
    static func main() async {
        Signals.prepare()
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            if let search = SearchCommand(plain: arguments) { return try search.run() }
            var command = try parseAsRoot(QueryArgument.shielding(arguments))
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let status as ExitStatus {
            Glibc.exit(status.rawValue)
        } catch {
            end(with: error)
        }
    }

    /// Help and version go to standard output with status 0; usage errors to standard error with status 2.
    private static func end(with error: any Error) -> Never {
        let isHelp = exitCode(for: error).isSuccess
        let message = Array((fullMessage(for: error) + "\n").utf8)
        if isHelp {
            StandardOutput.write(message)
        } else {
            Messages.write(message)
        }
        Glibc.exit(isHelp ? 0 : ExitStatus.error.rawValue)
    }
}
