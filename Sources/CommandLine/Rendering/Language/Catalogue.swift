/// What griffie says in another language than that of its sources, which is English.
///
/// A sentence is known by its template: what stands in the source, each `\(…)` in it as `%1`, `%2` and so on, without white
/// space at its ends. The other language has them in any order. `SafeText` looks each of its literals up as it is made; what is
/// not here is said in English, and a test holds the sources against this list.
enum Catalogue {
    /// The sentence in the language that is spoken; nil where that is English or the list has none.
    /// - Parameters:
    ///   - english: the template.
    ///   - parts: what takes the place of `%1` and the next.
    static func said(_ english: String, _ parts: [SafeText]) -> SafeText? {
        guard Language.current == .dutch else { return nil }
        let (before, core, after) = split(english)
        guard let template = dutch[core] else { return nil }
        return SafeText(lines: before) + filled(template, parts) + SafeText(lines: after)
    }

    /// A word as people read it: a heading, a title, a value that has no name of its own.
    static func word(_ english: String) -> String {
        Language.current == .english ? english : dutch[english] ?? english
    }

    static func has(_ english: String) -> Bool { dutch[english] != nil }

    /// All sentences, in the order of the lists.
    static let entries: [(english: String, dutch: String)] = {
        let lines = [
            DutchAnswers.list, DutchCases.list, DutchMessages.list, DutchHelp.list, DutchQueryHelp.list,
            DutchVotes.list,
        ].flatMap {
            $0.split(separator: "\n")
        }
        return stride(from: 0, to: lines.count - 1, by: 2).map { (String(lines[$0]), String(lines[$0 + 1])) }
    }()

    private static let dutch = Dictionary(entries.map { ($0.english, $0.dutch) }) { first, _ in first }

    /// White space at the ends, apart.
    private static func split(_ text: String) -> (before: Substring, core: String, after: Substring) {
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\n" }
        let before = text.prefix(while: isSpace)
        let rest = text[before.endIndex...]
        guard let last = rest.lastIndex(where: { !isSpace($0) }) else { return (before, "", "") }
        let end = rest.index(after: last)
        return (before, String(rest[..<end]), rest[end...])
    }

    /// The template with its parts.
    private static func filled(_ template: String, _ parts: [SafeText]) -> SafeText {
        let pieces = template.split(separator: "%", omittingEmptySubsequences: false)
        var result = SafeText(pieces[0])
        for piece in pieces.dropFirst() {
            if let number = piece.first?.wholeNumberValue, parts.indices.contains(number - 1) {
                result += parts[number - 1] + SafeText(piece.dropFirst())
            } else {
                result += SafeText("%" + piece)
            }
        }
        return result
    }
}
