import Rendering

/// Options of griffie itself: they go with every command, before it or behind it.
struct GlobalOptions {
    /// Whether output for a terminal goes through a pager.
    private(set) var pages = true
    /// Whether a terminal gets what a pipe gets: no colour, no link, nothing cut.
    private(set) var isPlain = false
    /// Whether only errors are told of on standard error.
    private(set) var isQuiet = false
    /// The value of `--lang`, as typed; nil where it was not given.
    private(set) var language: String?
    /// The arguments without them. Behind `--` all are words.
    private(set) var rest: [String] = []

    /// Those of this process.
    static let current = GlobalOptions(in: Arguments.all)

    private static let languageOption = "--lang"

    private init(in arguments: [String]) {
        let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
        var open = arguments[..<end]
        while let argument = open.popFirst() {
            switch argument {
            case "--no-pager": pages = false
            case "--plain": isPlain = true
            case "--quiet", "-q": isQuiet = true
            case Self.languageOption: language = open.popFirst() ?? ""
            case _ where argument.hasPrefix(Self.languageOption + "="):
                language = String(argument.dropFirst(Self.languageOption.count + 1))
            default: rest.append(argument)
            }
        }
        rest += arguments[end...]
    }

    /// The language that griffie speaks: `--lang`, else that of the locale's messages (POSIX: `LC_ALL`, `LC_MESSAGES`,
    /// `LANG`, the first that is set). Any but Dutch is English.
    /// - Throws: where `--lang` names a language that griffie does not speak.
    func spoken() throws -> Language {
        if let language {
            if let spoken = Language(rawValue: language) { return spoken }
            Messages.error("--lang \(language): griffie speaks nl (Dutch) and en (English)")
            throw ExitStatus.error
        }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { Environment[$0] }.first { !$0.isEmpty } ?? ""
        return locale.hasPrefix(Language.dutch.rawValue + "_") || locale == Language.dutch.rawValue ? .dutch : .english
    }
}
