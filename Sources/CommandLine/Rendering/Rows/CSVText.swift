/// Rows as comma-separated values (RFC 4180): a line of column names, CRLF line ends, quotes where a value needs them.
/// Schemas/output.md says what becomes of text that a spreadsheet would calculate.
package struct CSVText {
    private let rows: Rows

    package init(_ rows: Rows) { self.rows = rows }

    package func text() -> SafeText {
        ([line(rows.columns.map { Self.quoted(SafeText($0.key)) })] + rows.cells.map { line($0.map(Self.text)) })
            .joined()
    }

    private func line(_ values: [SafeText]) -> SafeText { values.joined(separator: ",") + "\r\n" }

    private static func text(_ cell: Rows.Cell) -> SafeText {
        switch cell {
        case .none, .phrase(nil, _): ""
        case .text(let text), .hidden(let text), .phrase(let text?, _): value(text)
        case .number(let number): "\(number)"
        case .decimal(let number): "\(String(number))"
        case .cents(let cents): "\(cents)"
        case .list(let items): value(items.joined(separator: "; "))
        case .records(let records): value(records.map { "\(Self.plain($0.values.first))" }.joined(separator: "; "))
        }
    }

    private static func plain(_ cell: Rows.Cell?) -> String {
        if case .text(let text) = cell { return text }
        return ""
    }

    private static func value(_ text: String) -> SafeText { quoted(FormulaGuard.guarded(SafeText(lines: text))) }

    private static func quoted(_ value: SafeText) -> SafeText {
        let special: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n")]
        guard value.bytes.contains(where: special.contains) else { return value }
        return "\"\(value.escaping { $0 == "\"" ? "\"\"" : nil })\""
    }
}
