/// The literals of strings in Swift source, each `\(…)` as `%1`, `%2` and so on.
struct SourceLiterals {
    private var rest: ArraySlice<Character>
    private(set) var templates: [String] = []

    init(_ source: String) {
        rest = Array(source)[...]
        while !rest.isEmpty { readCode() }
    }

    /// One character of code, a comment, or a literal.
    private mutating func readCode() {
        if starts("//") {
            rest = rest.drop { $0 != "\n" }
        } else if rest.first == "\"" {
            readLiteral()
        } else {
            rest.removeFirst()
        }
    }

    private func starts(_ text: String) -> Bool { rest.starts(with: text) }

    private mutating func readLiteral() {
        let quote = starts("\"\"\"") ? "\"\"\"" : "\""
        rest = rest.dropFirst(quote.count)
        var (template, count) = ("", 0)
        while !rest.isEmpty, !starts(quote) {
            if starts("\\(") {
                count += 1
                template += "%\(count)"
                rest = rest.dropFirst(2)
                skipInterpolation()
            } else if starts("\\"), rest.count > 1 {
                template += Self.escaped(rest[rest.startIndex + 1])
                rest = rest.dropFirst(2)
            } else {
                template.append(rest.removeFirst())
            }
        }
        rest = rest.dropFirst(quote.count)
        templates.append(template)
    }

    /// To behind the parenthesis that closes; literals in it are read.
    private mutating func skipInterpolation() {
        var depth = 1
        while depth > 0, let next = rest.first {
            if next == "(" { depth += 1 }
            if next == ")" { depth -= 1 }
            if next == "\"" { readLiteral() } else { rest.removeFirst() }
        }
    }

    private static func escaped(_ character: Character) -> String {
        switch character {
        case "n": "\n"
        case "\n": ""
        default: String(character)
        }
    }
}
