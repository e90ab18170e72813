/// Rows as comma-separated values (RFC 4180): a line of column names, CRLF line ends, quotes where a value needs them.
package struct CSVText {
    private let rows: Rows

    package init(_ rows: Rows) { self.rows = rows }

    package func bytes() -> [UInt8] {
        var result: [UInt8] = []
        append(rows.columns.map(\.key), to: &result)
        for row in rows.cells { append(row.map(text), to: &result) }
        return result
    }

    private func text(_ cell: Rows.Cell) -> String {
        switch cell {
        case .none: ""
        case .text(let text), .hidden(let text): text
        case .phrase(let text, _): text ?? ""
        case .number(let number): String(number)
        case .decimal(let number): String(number)
        case .cents(let cents): String(cents)
        case .list(let items): items.joined(separator: "; ")
        }
    }

    private func append(_ values: [String], to result: inout [UInt8]) {
        for (index, value) in values.enumerated() {
            if index > 0 { result.append(UInt8(ascii: ",")) }
            append(value, to: &result)
        }
        result.append(contentsOf: "\r\n".utf8)
    }

    private func append(_ value: String, to result: inout [UInt8]) {
        let special: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        guard value.utf8.contains(where: special.contains) else {
            result.append(contentsOf: value.utf8)
            return
        }
        result.append(UInt8(ascii: "\""))
        for byte in value.utf8 {
            if byte == UInt8(ascii: "\"") { result.append(byte) }
            result.append(byte)
        }
        result.append(UInt8(ascii: "\""))
    }
}
