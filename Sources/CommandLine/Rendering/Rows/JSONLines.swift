import SourceText

/// Rows as JSON lines: one object a row, every column named in each behind `schema`, the version of the names.
package struct JSONLines {
    private let rows: Rows

    package init(_ rows: Rows) { self.rows = rows }

    /// The lines, each closed by a newline.
    package func text() -> SafeText {
        var result = SafeText()
        for row in rows.cells {
            var json = JSONWriter()
            json.object { json in
                json.field(JSONSchemaVersion.name, JSONSchemaVersion.current)
                for (column, cell) in zip(rows.columns, row) {
                    json.name(column.key)
                    write(cell, &json)
                }
            }
            result += json.text + "\n"
        }
        return result
    }

    private func write(_ cell: Rows.Cell, _ json: inout JSONWriter) {
        switch cell {
        case .none: json.value(nil as String?)
        case .text(let text), .hidden(let text): json.value(text)
        case .phrase(let text, _): json.value(text)
        case .file(let path): json.value(RawText.shown(path))
        case .number(let number): json.value(number)
        case .decimal(let number): json.value(number)
        case .flag(let isSo): json.value(isSo)
        case .cents(let cents): json.value(cents)
        case .list(let items): json.array(items) { json, item in json.value(item) }
        case .records(let records):
            json.array(records) { json, record in
                json.object { json in
                    for (name, value) in zip(record.names, record.values) {
                        json.name(name)
                        write(value, &json)
                    }
                }
            }
        }
    }
}
