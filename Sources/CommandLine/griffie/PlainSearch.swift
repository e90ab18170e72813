extension SearchRun {
    /// What `search WORDS [--index FOLDER] [--json]` asks for; nil where anything else is asked.
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
        let text = QueryArgument.text(of: words)
        if text.isEmpty { return nil }
        self.init(text: text, folder: folder)
        if isJSON { format = .json }
    }
}
