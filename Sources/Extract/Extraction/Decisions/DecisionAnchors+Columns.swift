import Layout
import Lexing
import SourceText

/// The decisions of a besluitenlijst that is a table.
extension DecisionAnchors {
    /// What stands below `Besluit` in the tables of a besluitenlijst: a decision a row.
    /// - Complexity: O(*n*), *n* the number of cells.
    func columnDecisions() -> AdoptedDecision? {
        let tables = reading.layout.tables
        var points: [Beslispunt] = []
        for table in tables.tables {
            var column: Int?
            for row in table.rows {
                let cells = tables.cells[tables.rows[row].cells]
                if let head = cells.first(where: { $0.tokens.count == 1 && isBesluit($0.tokens.lowerBound) }) {
                    column = head.column
                } else if let column, table.source != .aligned || cells.count > 1 {
                    let texts = tables.texts(row: row, column: column)
                    guard let point = point(texts, number: points.count + 1, table.source) else { continue }
                    points.append(point)
                }
            }
        }
        return points.isEmpty ? nil : AdoptedDecision(beslispunten: points)
    }

    private func point(_ texts: [Range<Int>], number: Int, _ source: Table.Source) -> Beslispunt? {
        guard let first = texts.first, let last = texts.last else { return nil }
        let text = texts.map { reading.folded($0) }.joined(separator: " ")
        guard text.utf8.count > Self.shortestDecision else { return nil }
        let origin = FactOrigin(
            reading.byteRange(first.lowerBound..<last.upperBound), rule: .decisionColumn,
            confidence: source == .aligned ? .probable : .certain)
        return Beslispunt(origin: origin, number: number, text: text)
    }

    /// In bytes: what is not longer is a dash or a mark.
    static let shortestDecision = 3
}
