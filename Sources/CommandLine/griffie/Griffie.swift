import ArgumentParser
import Glibc
import QueryLanguage
import Rendering

@main
struct Griffie: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "griffie",
        abstract: "Reads papers of municipal councils, extracts what was decided, and answers questions about it.",
        discussion: """
            Examples:
              griffie index raadsstukken/              build or update an index
              griffie search 'besluit:krediet school'  the beslispunt as the answer
              griffie amounts --min 100000 --status besloten besloten:2022
                                                       what was voted in 2022
              griffie moties status:verworpen          moties, and who voted how
              griffie deadlines --before 2023-07-01    what ends before the summer
              griffie links 2022-0155681               what a case cites, what cites it
              griffie dossier 2022-0155681             what became of a case
              griffie diff voorstel.md besluit.md      how a proposal changed
              griffie extract voorstel.md              facts of one paper, no index
              griffie help query                       what a query can ask

            The index is the folder given by --index, else $GRIFFIE_INDEX, else
            .griffie in this folder or one above it.
            Exit status: 0 something was found, 1 nothing was, 2 an error (also
            where some files failed: what was found is printed first).
            """,
        version: "griffie 0.1.0",
        subcommands: [
            IndexCommand.self, SearchCommand.self, ShowCommand.self, AmountsCommand.self, DeadlinesCommand.self,
            VotesCommand.self, MotiesCommand.self,
            LinksCommand.self, DossierCommand.self, DiffCommand.self, MeetingsCommand.self, MeetingCommand.self,
            NewCommand.self, WatchCommand.self,
            StatusCommand.self, CheckCommand.self,
            ForgetCommand.self, ExtractCommand.self,
            TextCommand.self, AnalyseCommand.self, MoreLikeCommand.self,
        ])

    /// As `ParsableCommand.main`, with the exit status that griffie promises.
    static func main() {
        StandardStreams.prepare()
        Signals.prepare()
        if let limit = StackLimit.raise() {
            Messages.error("the stack may take \(limit / 1024) kB, which is too little; see ulimit -s")
            _exit(ExitStatus.error.rawValue)
        }
        let arguments = GlobalOptions.current.rest
        if let command = arguments.first, !command.hasPrefix("-"), !unpaged.contains(command) { Pager.begin() }
        let status = status(of: arguments)
        Pager.end()
        // What was found has been written; nothing is left to be taken down in order.
        _exit(Messages.areLost ? ExitStatus.error.rawValue : status)
    }

    /// The commands whose output tells how their work goes on, asks, or is for programs alone.
    private static let unpaged: Set<String> = ["index", "watch", "check", "forget", "extract"]

    /// Does what the arguments say.
    private static func status(of arguments: [String]) -> Int32 {
        do {
            Language.current = try GlobalOptions.current.spoken()
            if let search = SearchRun(plain: arguments) {
                try search.run()
                return 0
            }
            if arguments == ["help", "query"] {
                StandardOutput.write(SafeText(lines: HelpText.text(QueryHelp.text)) + "\n")
                return 0
            }
            try refuseUnknownCommand(arguments)
            let asked = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
            var command = try command(asked is any QueryCommand.Type ? QueryArgument.shielding(arguments) : arguments)
            if let command = command as? any AsyncParsableCommand {
                try WorkerThreads.run {
                    var command = command
                    try await command.run()
                }
            } else {
                try command.run()
            }
            return 0
        } catch let status as ExitStatus {
            return status.rawValue
        } catch {
            return tell(error)
        }
    }

    /// A first word that is no command is mostly a question, or a command half remembered: both are told how to go on.
    private static func refuseUnknownCommand(_ arguments: [String]) throws {
        guard let word = arguments.first, !word.hasPrefix("-"), word != "help" else { return }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName }
        guard !names.contains(word) else { return }
        let near = names.min { distance($0, word) < distance($1, word) }
        if let near, distance(near, word) <= mostEdits {
            Messages.error(
                "“\(word)” is no command; did you mean griffie \(near)? To find the word: griffie search \(shellWord: word)"
            )
            throw ExitStatus.error
        }
        Messages.error(
            "“\(word)” is no command; the commands are \(names.joined(separator: ", ")). "
                + "To find the word: griffie search \(shellWord: word)")
        throw ExitStatus.error
    }

    /// Letters in which a mistyped command may differ.
    private static let mostEdits = 2

    private static func distance(_ command: String, _ word: String) -> Int {
        QueryField.editDistance(Array(word.lowercased().utf8), Array(command.utf8))
    }

    /// Columns that no line of help is as wide as.
    private static let unbroken = 10_000

    /// Help and version go to standard output with status 0; usage errors to standard error with status 2.
    private static func tell(_ error: any Error) -> Int32 {
        let isHelp = exitCode(for: error).isSuccess
        let isEnglish = Language.current == .english
        let message = fullMessage(for: error, columns: isEnglish ? nil : unbroken)
        let mark = "Error: "
        if isHelp {
            StandardOutput.write(SafeText(lines: HelpText.text(message)) + "\n")
        } else if message.hasPrefix(mark) {
            Messages.error(SafeText(lines: HelpText.text(String(message.dropFirst(mark.count)))))
        } else {
            Messages.write(SafeText(lines: message) + "\n")
        }
        return isHelp ? 0 : ExitStatus.error.rawValue
    }

    /// The command that was asked for. The parser of options repeats in its errors what it was given: where there is one,
    /// it gets the arguments as they are shown, so that a line end in one of them makes no line of its own.
    private static func command(_ arguments: [String]) throws -> any ParsableCommand {
        do {
            return try parseAsRoot(arguments)
        } catch {
            _ = try parseAsRoot(arguments.map { SafeText($0).string })
            throw error
        }
    }
}
