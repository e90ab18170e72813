/// The help of a command in the language that is spoken, of what the parser of options makes in English.
package enum HelpText {
    /// Columns that a line of help takes at most.
    private static let width = 80

    private static let sections = ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS"]
    /// What the parser adds behind a sentence begins so.
    private static let additions = ["(values: ", "(default: "]

    /// - Parameter unwrapped: the help; in another language than English no line of it broken: the parser's for a very wide
    ///   screen.
    package static func text(_ unwrapped: String) -> String {
        if Language.current == .english { return unwrapped }
        return unwrapped.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
            .joined(separator: "\n")
    }

    private static func line(_ line: String) -> String {
        for section in sections where line.hasPrefix(section + ":") {
            let rest = line.dropFirst(section.count + 1).drop { $0 == " " }
            let title = Catalogue.word(section) + ":"
            if rest.isEmpty { return title }
            return wrapped(title + " " + (section == sections[0] ? sentence(String(rest)) : String(rest)), after: 0)
        }
        let text = line.drop { $0 == " " }
        let margin = line.count - text.count
        if let gap = gap(in: text) {
            let label = String(repeating: " ", count: margin) + text[..<gap.lowerBound]
            let space = line.count - margin - text.distance(from: gap.upperBound, to: text.endIndex)
            return wrapped(
                pad(label, to: margin + space) + sentence(String(text[gap.upperBound...])), after: margin + space)
        }
        return wrapped(String(repeating: " ", count: margin) + sentence(String(text)), after: margin)
    }

    /// The first two spaces and more between words.
    private static func gap(in text: Substring) -> Range<Substring.Index>? {
        var place = text.startIndex
        while let space = text[place...].firstIndex(of: " ") {
            let end = text[space...].firstIndex { $0 != " " } ?? text.endIndex
            if text.distance(from: space, to: end) > 1 { return space..<end }
            place = end
        }
        return nil
    }

    /// The sentence in the language spoken; what the parser adds (`(default: 20)`) in that language too.
    private static func sentence(_ text: String) -> String {
        for opening in additions {
            guard text.hasSuffix(")"), let start = text.ranges(of: opening).last else { continue }
            let words = String(text[..<start.lowerBound].reversed().drop { $0 == " " }.reversed())
            guard Catalogue.has(words) || words.isEmpty else { continue }
            let tail = text[start.lowerBound...].replacing("values: ", with: Catalogue.word("values:") + " ")
                .replacing("default: ", with: Catalogue.word("default:") + " ")
            return Catalogue.word(words) + (words.isEmpty ? "" : " ") + tail
        }
        return Catalogue.word(text)
    }

    private static func pad(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// Broken between words, the lines behind the first set in by `indent`.
    private static func wrapped(_ line: String, after indent: Int) -> String {
        guard line.count > width else { return line }
        var lines: [String] = []
        var current = ""
        let start = line.prefix { $0 == " " }
        for word in line.dropFirst(start.count).split(separator: " ", omittingEmptySubsequences: false) {
            if !current.isEmpty, current.count + 1 + word.count > width {
                lines.append(current)
                current = String(repeating: " ", count: indent) + word
            } else {
                current += (current.isEmpty ? String(start) : " ") + word
            }
        }
        return (lines + [current]).joined(separator: "\n")
    }
}
