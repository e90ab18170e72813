/// Reads comma-separated values as RFC 4180 says.
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
}
