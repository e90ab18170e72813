import DocumentReading
import SourceText
import Testing

/// Reads `text` as a file of that name and prints its blocks, a line each: kind, then the text of its range with `⏎` for line ends.
func dump(_ text: String, as path: String = "stuk.txt") throws -> [String] {
    let document = try DocumentReader().read(bytes: Array(text.utf8), path: path)
    return document.structure.blocks.map { line($0, in: document.structure) }
}

/// Reads `text` as a file of that name and gives the text that is made of it.
func readText(_ text: String, as path: String) throws -> String {
    let document = try DocumentReader().read(bytes: Array(text.utf8), path: path)
    return String(decoding: document.structure.bytes, as: UTF8.self)
}

/// A block as a line.
func line(_ block: Block, in structure: StructuredText) -> String {
    let text = structure.string(block.range).replacing("\r\n", with: "⏎").replacing("\n", with: "⏎").replacing(
        "\r", with: "⏎")
    switch block.kind {
    case .heading(let level): return "heading \(level.map(String.init) ?? "-"): \(text)"
    case .table: return "table"
    case .tableRow(let header): return header ? "header row" : "row"
    case .tableCell(let column, let header): return "\(header ? "header cell" : "cell") \(column): \(text)"
    case .pageBreak: return "page break"
    }
}
