import Layout
import Lexing
import SourceText

/// A column of numbers below its label: `Zaaknummer   Onderwerp   Besluit`, or the same between borders.
///
/// Source: besluitenlijsten of colleges and lists of papers, one row an item.
struct NumberColumn {
    let label: NumberLabel
    /// The last line that belongs to the table.
    private var line: Int
    /// The place of the cell, where borders set it apart.
    private let cell: Int?
    /// In characters from the start of the line.
    private let characters: Range<Int>
    /// Lines that the text of another column may take between two numbers.
    private static let mostBetween = 6
    private static let mostCells = 24
    /// In tokens.
    private static let longestRow = 200

    /// The column that the label at `token` heads; nil where it is no cell of a row.
    init?(_ reading: Reading, headedBy token: Int, _ label: NumberLabel) {
        line = reading.lines.index(ofToken: token)
        let row = reading.lines[line]
        let opens = token == row.content.lowerBound || reading.opensColumn(token)
        let closes =
            reading.kind(token + 1) == .cellBorder || reading.opensColumn(token + 1)
            || token + 1 == row.content.upperBound
        guard opens, closes, row.content.count < Self.longestRow,
            row.hasCells || row.content.dropFirst().contains(where: reading.opensColumn)
        else { return nil }
        self.label = label
        cell = Self.cell(reading, row, token)
        characters = reading.characters(token..<token + 1, in: row.tokens)
    }

    /// Whether the number at `token` stands in the column; the table goes on with its row.
    /// - Complexity: O(log *n*) and at most twenty-four cells.
    mutating func takes(_ reading: Reading, _ token: Int) -> Bool {
        let index = reading.lines.index(ofToken: token)
        guard index > line, index - line <= Self.mostBetween else { return false }
        let row = reading.lines[index]
        guard row.content.count < Self.longestRow, token == row.content.lowerBound || reading.opensColumn(token),
            row.hasCells == (cell != nil)
        else {
            return false
        }
        let stands =
            cell.map { $0 == Self.cell(reading, row, token) }
            ?? reading.characters(token..<token + 1, in: row.tokens).overlaps(characters)
        if stands { line = index }
        return stands
    }

    /// How many borders stand before the token in its line; nil where the line has none.
    private static func cell(_ reading: Reading, _ row: TextLine, _ token: Int) -> Int? {
        guard row.hasCells else { return nil }
        var borders = 0
        for place in row.content where place < token {
            if reading.kind(place) == .cellBorder { borders += 1 }
            if borders > mostCells { return -1 }
        }
        return borders
    }
}
