/// Reads comma-separated values as RFC 4180 says, and as a spreadsheet would look at them.
package enum CSVReader {
    /// The cells of each line; nil where the text is not in that form.
    package static func rows(_ text: String) -> [[String]]? {
        var rows: [[String]] = []
        var (row, cell) = ([String](), "")
        var rest = Substring(text).unicodeScalars
        var (isQuoted, isAtStart) = (false, true)
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"" where isAtStart: (isQuoted, isAtStart) = (true, false)
            case "\"" where isQuoted && rest.first == "\"": cell.unicodeScalars.append(rest.removeFirst())
            case "\"" where isQuoted:
                isQuoted = false
                guard rest.first == "," || rest.first == "\r" else { return nil }
            case "\"": return nil
            case "," where !isQuoted:
                row.append(cell)
                (cell, isAtStart) = ("", true)
            case "\r" where !isQuoted:
                guard rest.popFirst() == "\n" else { return nil }
                rows.append(row + [cell])
                (row, cell, isAtStart) = ([], "", true)
            case "\n" where !isQuoted: return nil
            default:
                cell.unicodeScalars.append(scalar)
                isAtStart = false
            }
        }
        return row.isEmpty && cell.isEmpty ? rows : nil
    }

    /// Whether a spreadsheet calculates the cell, or a part of it that it takes for a cell. A number is none.
    package static func isFormula(_ cell: String) -> Bool {
        if Double(cell) != nil { return false }
        return parts(cell).contains { $0.first != "'" && isFormulaPart($0) }
    }

    /// The text that a cell stands for: without the apostrophes that keep it from being calculated.
    package static func text(_ cell: String) -> String {
        parts(cell).map { part in
            part.first == "'" && isFormulaPart(part.dropFirst()) ? part.dropFirst() : part
        }.map { String($0) }.joined()
    }

    /// What a spreadsheet may take for cells, each with the separator at its end.
    private static func parts(_ cell: String) -> [Substring.UnicodeScalarView] {
        var parts: [Substring.UnicodeScalarView] = []
        var rest = Substring(cell).unicodeScalars
        while !rest.isEmpty {
            let end = rest.firstIndex { ";\n\t".unicodeScalars.contains($0) }.map { rest.index(after: $0) }
            parts.append(rest[..<(end ?? rest.endIndex)])
            rest = rest[(end ?? rest.endIndex)...]
        }
        return parts
    }

    private static func isFormulaPart(_ part: Substring.UnicodeScalarView) -> Bool {
        let first = part.first { $0 == "\t" || !($0.properties.isWhitespace || $0 == "\"" || $0 == "'") }
        return first.map { "=+-@\t＝＋－＠".unicodeScalars.contains($0) } ?? false
    }
}
