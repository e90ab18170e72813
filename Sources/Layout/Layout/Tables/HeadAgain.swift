import Lexing

/// A head that stands again between the rows of a table: on the next page, or above the next group of rows.
struct HeadAgain {
    private let reading: TokenReading

    init(_ reading: TokenReading) { self.reading = reading }

    /// What a line says beyond its first column, as a number; nil where that is no name of columns: it holds fewer than two
    /// cells, or figures.
    func names(_ beyond: [LinePiece]) -> UInt64? {
        guard beyond.count > 1, !beyond.contains(where: { $0.form == .figure }) else { return nil }
        return beyond.reduce(UInt64(beyond.count)) { sum, piece in
            piece.tokens.reduce(sum &+ 1) { ($0 &+ reading.tokens.hashes[$1]) &* 0x9E37_79B9_7F4A_7C15 }
        }
    }

    /// Whether the cells beyond the first are years that follow each other: `Baten   2025   2026   2027`. Those of a row
    /// (`Bouwjaar   1978   1994`) do not.
    func areYears(_ beyond: [LinePiece]) -> Bool {
        guard beyond.count > 1 else { return false }
        let years = beyond.map { piece in
            piece.form == .years ? reading.plainNumber(piece.tokens.lowerBound, digits: LayoutLimits.digitsOfYear) : nil
        }
        return zip(years, years.dropFirst()).allSatisfy { year, next in
            guard let year, let next else { return false }
            return next == year + 1
        }
    }
}
