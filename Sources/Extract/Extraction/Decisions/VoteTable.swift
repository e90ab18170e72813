import Layout
import Lexing
import SourceText
import Vocabulary

/// A vote in a table, its sides above its figures: `| Voor | Tegen | Uitslag |` above `| 16 | 5 | Aangenomen |`.
///
/// Source: moties and amendementen with their outcome, as systems for council papers print it.
struct VoteTable {
    private let reading: Reading
    private let tables: TableList
    private let table: Int
    private let row: Int
    /// The side that the head of a column names.
    private let sides: [(column: Int, side: OutcomeWords.Side)]

    /// Nil where `token` stands in no table whose head names who was in favour and who against.
    /// - Complexity: O(log *n*), and the cells of the head.
    init?(_ reading: Reading, holding token: Int) {
        tables = reading.layout.tables
        guard let place = tables.place(ofToken: token) else { return nil }
        (self.reading, table, row) = (reading, place.table, place.row)
        guard let head = tables.tables[table].head.last else { return nil }
        sides = tables.cells[tables.rows[head].cells].prefix(Self.mostColumns).compactMap { cell in
            let first = cell.tokens.lowerBound
            let start = OutcomeWords.counted.contains(reading.tokens.hashes[first]) ? first + 1 : first
            guard let found = OutcomeWords.sides.match(reading.tokens, at: start, limit: cell.tokens.upperBound),
                found.end == cell.tokens.upperBound
            else { return nil }
            return (cell.column, found.value)
        }
        guard sides.contains(where: { $0.side == .inFavour }), sides.contains(where: { $0.side == .against }) else {
            return nil
        }
    }

    /// A table of votes has no more.
    private static let mostColumns = 12
    /// No council has more members: three digits.
    private static let digits = 1...3

    /// What the row tells: nothing in the head, and where it is one of several, as of parties, unless it gives their sum.
    var statement: OutcomeStatement? {
        guard tables.tables[table].body.contains(row), tables.tables[table].body.count == 1 || isSum else { return nil }
        let cells = tables.cells[tables.rows[row].cells]
        var vote = Vote()
        var verdict = Verdict()
        for cell in cells {
            if let side = sides.first(where: { $0.column == cell.column })?.side {
                guard let count = reading.plainNumber(cell.tokens.lowerBound, digits: Self.digits),
                    cell.tokens.count == 1
                else { return nil }
                switch side {
                case .inFavour: vote.inFavour = count
                case .against: vote.against = count
                case .abstained: vote.abstained = count
                }
            } else if let found = OutcomeWords.outcomes.match(
                reading.tokens, at: cell.tokens.lowerBound, limit: cell.tokens.upperBound)
            {
                (verdict.outcome, verdict.place) = (found.value, reading.byteRange(cell.tokens.lowerBound..<found.end))
            }
        }
        guard let first = cells.first, let last = cells.last, vote.inFavour != nil, vote.against != nil else {
            return nil
        }
        (vote.partiesInFavour, vote.partiesAgainst) = (parties(.inFavour), parties(.against))
        vote.place = reading.byteRange(first.tokens.lowerBound..<last.tokens.upperBound)
        verdict.vote = vote
        return OutcomeStatement(verdict: verdict)
    }

    /// The parties in the rows above the sum that have votes on that side.
    /// - Complexity: O(*n*), *n* the cells of the table, of which one row is a sum.
    private func parties(_ side: OutcomeWords.Side) -> [String] {
        guard tables.tables[table].body.count > 1 else { return [] }
        return tables.tables[table].body.prefix(Self.mostParties).compactMap { other in
            guard !isSum(other), let name = tables.label(ofRow: other).first,
                tables.cells[tables.rows[other].cells].contains(where: { cell in
                    sides.contains { $0.column == cell.column && $0.side == side }
                        && reading.plainNumber(cell.tokens.lowerBound, digits: Self.digits) ?? 0 > 0
                })
            else { return nil }
            return reading.folded(name)
        }
    }

    /// No council has more parties.
    private static let mostParties = 45

    private var isSum: Bool { isSum(row) }

    private func isSum(_ row: Int) -> Bool {
        tables.label(ofRow: row).first?.first.map { Self.sums.contains(reading.tokens.hashes[$0]) } ?? false
    }

    private static let sums = WordSet(.outcomeSum)
}
