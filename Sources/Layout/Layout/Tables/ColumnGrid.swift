import Lexing
import SourceText

/// The columns of a table that only gaps set apart, as ranges of characters, and which of them a cell stands in.
struct ColumnGrid {
    private(set) var columns: [Range<Int>] = []

    /// From the first lines of a table: as many columns as the line with most pieces has. Lines that fill all of them widen
    /// them first, then what stands in one only; heads, which may stand across several, do not.
    /// - Complexity: O(*n*), *n* the number of pieces.
    init(_ lines: [[LinePiece]]) {
        let widest = lines.indices.max { lines[$0].count < lines[$1].count }
        columns = widest.map { lines[$0].prefix(LayoutLimits.mostColumns).map(\.characters) } ?? []
        for pieces in lines where pieces.count == columns.count {
            for (place, piece) in pieces.enumerated() { widen(place, piece.characters) }
        }
        let hasValues = lines.contains { $0.contains(where: \.isValue) }
        func isRow(_ pieces: [LinePiece]) -> Bool { pieces.contains { $0.isValue && $0.form != .years } }
        for pieces in lines where pieces.count != columns.count && (!hasValues || isRow(pieces)) {
            for piece in pieces {
                let touched = touched(by: piece)
                if touched.count == 1 { widen(touched.lowerBound, piece.characters) }
            }
        }
    }

    /// The columns of each piece of a line, in order.
    func places(_ pieces: [LinePiece], spanning: Bool) -> [Range<Int>] {
        // A head that leaves no column but that of the labels empty stands above one in each piece.
        let leavesFirst = pieces.first.map { !touched(by: $0).contains(0) } ?? false
        let spanning = spanning && pieces.count + (leavesFirst ? 1 : 0) < columns.count
        if pieces.count == columns.count, !spanning { return pieces.indices.map { $0..<$0 + 1 } }
        var places: [Range<Int>] = []
        for piece in pieces {
            let touched = touched(by: piece, within: spanning ? LayoutLimits.spanTolerance : 0)
            if touched.count == 1 || touched.count > 1 && spanning {
                places.append(touched)
            } else {
                let place = nearest(piece, among: touched.isEmpty ? columns.indices : touched)
                places.append(place..<place + 1)
            }
        }
        return places
    }

    /// The pieces of a line of the head, those cut that a narrower gap parts where each part stands above a column of its own:
    /// `toevoeging  onttrekking`.
    func parted(_ pieces: [LinePiece], _ reading: TokenReading) -> [LinePiece] {
        pieces.flatMap { piece -> [LinePiece] in
            guard touched(by: piece).count > 1 else { return [piece] }
            var parts: [LinePiece] = []
            var (first, start) = (piece.tokens.lowerBound, piece.characters.lowerBound)
            for token in piece.tokens.dropFirst() where reading.gap(before: token) >= LayoutLimits.narrowColumnGap {
                let end = start + reading.characters(first..<token)
                parts.append(LinePiece(tokens: first..<token, characters: start..<end, form: piece.form))
                (first, start) = (token, end + reading.gap(before: token))
            }
            parts.append(
                LinePiece(
                    tokens: first..<piece.tokens.upperBound,
                    characters: start..<max(start + 1, piece.characters.upperBound), form: piece.form))
            let columns = parts.map { touched(by: $0) }
            let areApart = zip(columns, columns.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
            return areApart && columns.allSatisfy { $0.count == 1 } ? parts : [piece]
        }
    }

    /// The columns that a piece shares characters with, or has nearer than `tolerance` characters.
    private func touched(by piece: LinePiece, within tolerance: Int = 0) -> Range<Int> {
        let first = columns.partitioningIndex { $0.upperBound + tolerance > piece.characters.lowerBound }
        var end = first
        while end < columns.count, columns[end].lowerBound < piece.characters.upperBound + tolerance { end += 1 }
        return first..<end
    }

    /// The column that shares most with a piece; where none does the one whose edge is nearest: the right edge of figures,
    /// the left one of texts.
    private func nearest(_ piece: LinePiece, among places: Range<Int>) -> Int {
        func distance(_ column: Range<Int>) -> Int {
            let shared = piece.overlap(column)
            if shared > 0 { return -shared }
            return piece.isValue
                ? abs(column.upperBound - piece.characters.upperBound)
                : abs(column.lowerBound - piece.characters.lowerBound)
        }
        return places.min { distance(columns[$0]) < distance(columns[$1]) } ?? 0
    }

    /// Widens a column up to its neighbours.
    private mutating func widen(_ place: Int, _ characters: Range<Int>) {
        var (start, end) = (columns[place].lowerBound, columns[place].upperBound)
        if place == 0 || columns[place - 1].upperBound <= characters.lowerBound {
            start = min(start, characters.lowerBound)
        }
        if place + 1 == columns.count || columns[place + 1].lowerBound >= characters.upperBound {
            end = max(end, characters.upperBound)
        }
        columns[place] = start..<end
    }
}
