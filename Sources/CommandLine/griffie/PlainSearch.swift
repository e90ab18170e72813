extension SearchCommand {
    /// The command that `search WORDS [--index FOLDER] [--json]` stands for; nil where anything else is asked.
    ///
    /// What most searches are is read here, since the parser of options takes longer than the search. It reads all others,
    /// and whatever is wrong in these.
    init?(plain arguments: [String]) {
        guard arguments.first == "search" else { return nil }
        var (words, folder, isJSON): ([String], String?, Bool) = ([], nil, false)
        var rest = arguments.dropFirst()
        while let argument = rest.popFirst() {
            if argument == "--json" {
                isJSON = true
            } else if argument == "--index", folder == nil, let name = rest.popFirst(), !name.hasPrefix("-") {
                folder = name
            } else if argument.hasPrefix("-") {
                return nil
            } else {
                words.append(argument)
            }
        }
        var typed = QueryArgument()
        typed.query = words
        if typed.text.isEmpty { return nil }
        self.init(typed, folder: folder, isJSON: isJSON)
    }

    private init(_ typed: QueryArgument, folder: String?, isJSON: Bool) {
        self.init()
        query = typed
        index = IndexOptions()
        index.index = folder
        format = OutputOptions()
        format.json = isJSON
        format.csv = false
        (limit, offset, sort) = (Self.usualLimit, 0, .relevance)
        (count, facets, total) = (false, false, true)
        (queries, rounds) = (nil, 1)
    }
}
