import ArgumentParser
import QueryLanguage
import Rendering

/// A command whose words are a query.
protocol QueryCommand: ParsableCommand {}

/// The query of a command: all its words together.
struct QueryArgument: ParsableArguments {
    @Argument(help: "What to search for; see `griffie help query`.")
    var query: [String] = []

    var text: String { Self.text(of: query) }

    /// What was typed as one query.
    static func text(of words: [String]) -> String {
        words.count == 1 ? words[0].trimmed : words.joined(separator: " ").trimmed
    }

    /// The query as a tree; nil where nothing was typed. One that cannot be honoured is refused with its problems.
    func parse() throws -> QueryNode? { try Self.parse(text) }

    /// The same for any text; messages begin with where it stands.
    static func parse(_ text: String, at source: String = "query") throws -> QueryNode? {
        try read(text, at: source)?.root
    }

    /// As `parse`, with what else is known of what was typed.
    static func read(_ text: String, at source: String = "query") throws -> ParsedQuery? {
        if text.isEmpty { return nil }
        let parsed = QueryParser.parse(text, today: .today)
        for line in QueryMessages.texts(parsed.problems, in: text, at: source) { Messages.error(line) }
        guard parsed.isValid else { throw ExitStatus.error }
        return parsed
    }

    /// Arguments of a `QueryCommand` for the parser of options. A word to be excluded, `-motie`, is no option: a space before it
    /// says so, and means nothing in a query. One dash and one letter (`-h`), and two dashes, stay options.
    static func shielding(_ arguments: [String]) -> [String] {
        arguments.map { argument in
            let isExclusion = argument.hasPrefix("-") && !argument.hasPrefix("--") && argument.utf8.count > 2
            return isExclusion ? " " + argument : argument
        }
    }
}

extension String {
    /// Without spaces at its ends.
    var trimmed: String {
        // By bytes: a character is told from those around it, at each step anew.
        let space = UInt8(ascii: " ")
        let start = utf8.firstIndex { $0 != space } ?? utf8.endIndex
        guard let last = utf8.lastIndex(where: { $0 != space }) else { return "" }
        return String(self[start...last])
    }
}
