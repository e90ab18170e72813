import SourceText

/// Rows as comma-separated values: a line of column names, CRLF line ends, quotes where a value needs them.
/// Schemas/output.md says what becomes of text that a spreadsheet would calculate.
package struct CSVText {
    /// What reads them.
    package enum Dialect: String, CaseIterable, Sendable {
        /// Commas, decimal points, amounts in cents.
        case rfc4180
        /// What Excel in Dutch opens by itself, as its list separator is a semicolon and its decimals have a comma: amounts in
        /// euros, and a mark of UTF-8 in front (seen in Excel's manual of `Text import`: without it letters with accents
        /// are read as Windows-1252).
        case excelNL = "excel-nl"

        fileprivate var separator: SafeText { self == .rfc4180 ? "," : ";" }
        fileprivate var mark: SafeText { self == .rfc4180 ? "" : "\u{FEFF}" }
    }

    private let rows: Rows
    private let dialect: Dialect
    private static let centsEnd = "_cents"
    private static let eurosEnd = "_euro"

    package init(_ rows: Rows, _ dialect: Dialect = .rfc4180) {
        self.rows = rows
        self.dialect = dialect
    }

    /// Head and rows.
    package func text() -> SafeText { head() + body() }

    /// The line of column names.
    package func head() -> SafeText { dialect.mark + line(rows.columns.indices.map(name)) }

    /// A line a row.
    package func body() -> SafeText { rows.cells.map { line($0.map(text)) }.joined() }

    /// Of a column that has cents the name says so, and says euros where the dialect has those.
    private func name(of column: Int) -> SafeText {
        let key = rows.columns[column].key
        guard dialect == .excelNL, key.hasSuffix(Self.centsEnd) else { return quoted(SafeText(key)) }
        return quoted(SafeText(key.dropLast(Self.centsEnd.count) + Self.eurosEnd))
    }

    private func line(_ values: [SafeText]) -> SafeText { values.joined(separator: dialect.separator) + "\r\n" }

    private func text(_ cell: Rows.Cell) -> SafeText {
        switch cell {
        case .none, .phrase(nil, _): ""
        case .text(let text), .hidden(let text), .phrase(let text?, _): value(text)
        case .file(let path): value(RawText.shown(path))
        case .number(let number): "\(number)"
        case .decimal(let number): decimal(String(number))
        case .flag(let isSo): isSo ? "true" : "false"
        case .cents(let cents): dialect == .rfc4180 ? "\(cents)" : decimal(Euro.figures(cents))
        case .list(let items): value(items.joined(separator: "; "))
        case .records(let records): value(records.map { "\(Self.plain($0.values.first))" }.joined(separator: "; "))
        }
    }

    /// A number written with a point.
    private func decimal(_ figures: String) -> SafeText {
        dialect == .rfc4180 ? SafeText(figures) : SafeText(figures).escaping { $0 == "." ? "," : nil }
    }

    private static func plain(_ cell: Rows.Cell?) -> String {
        if case .text(let text) = cell { return text }
        return ""
    }

    private func value(_ text: String) -> SafeText { quoted(FormulaGuard.guarded(SafeText(lines: text))) }

    private func quoted(_ value: SafeText) -> SafeText {
        let special = dialect.separator.bytes + [UInt8(ascii: "\""), UInt8(ascii: "\n")]
        guard value.bytes.contains(where: special.contains) else { return value }
        return "\"\(value.escaping { $0 == "\"" ? "\"\"" : nil })\""
    }
}
