import Layout
import Lexing
import SourceText

/// A column of numbers below its label: `Zaaknummer   Onderwerp   Besluit`, or the same between borders.
///
/// Source: besluitenlijsten of colleges and lists of papers, one row an item.
struct NumberColumn {
    let label: NumberLabel
    private let table: Int
    private let column: Int
    /// The cell of the label.
    private let head: Int

    /// The column that the label at `token` heads; nil where it is no cell of a row.
    init?(_ reading: Reading, headedBy token: Int, _ label: NumberLabel) {
        let tables = reading.layout.tables
        guard let place = tables.place(ofToken: token), tables.cells[place.cell].tokens == token..<token + 1 else {
            return nil
        }
        self.label = label
        table = place.table
        head = place.cell
        column = tables.cells[place.cell].column
    }

    /// Whether the number at `token` stands in the column, first in its cell.
    /// - Complexity: O(log *n*).
    func takes(_ reading: Reading, _ token: Int) -> Bool {
        guard let place = reading.layout.tables.place(ofToken: token), place.table == table, place.cell > head else {
            return false
        }
        let cell = reading.layout.tables.cells[place.cell]
        return cell.column == column && cell.tokens.lowerBound == token
    }
}
