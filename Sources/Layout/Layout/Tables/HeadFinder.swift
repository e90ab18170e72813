import Lexing

/// Which first lines of a table say what stands in its columns.
struct HeadFinder {
    private let reading: TokenReading

    init(_ reading: TokenReading) { self.reading = reading }

    /// How many of the lines are a head: those before the first figures, else a line of short names above texts.
    /// - Parameters:
    ///   - beyond: of each line what stands beyond the first column.
    ///   - lines: the whole lines.
    func head(_ beyond: [[LinePiece]], _ lines: [AlignedTable.Line]) -> Int {
        head(
            beyond, opensGroup: { lines[$0].startsParagraph && $0 > 0 },
            isNames: { isNames(lines[$0].pieces.map(\.tokens)) })
    }

    /// The same for rows between borders, of which `cells` are the filled ones.
    func head(_ rows: [[(column: Int, tokens: Range<Int>)]]) -> Int {
        let reader = PieceReader(reading)
        let beyond = rows.map { row in
            row.filter { $0.column > 0 }.map {
                LinePiece(tokens: $0.tokens, characters: 0..<1, form: reader.form($0.tokens))
            }
        }
        return head(beyond, opensGroup: { _ in false }, isNames: { isNames(rows[$0].map(\.tokens)) })
    }

    private func head(
        _ beyond: [[LinePiece]], opensGroup: (Int) -> Bool, isNames: (Int) -> Bool
    ) -> Int {
        var count = 0
        while count < beyond.count, count <= LayoutLimits.mostHeadLines, !holdsFigures(beyond, count) {
            if opensGroup(count) { break }
            count += 1
        }
        if count < beyond.count, count <= LayoutLimits.mostHeadLines, beyond[count].contains(where: \.isValue) {
            // What stands above the first figures in the first column alone is the label of a group.
            return beyond[..<count].contains { !$0.isEmpty } ? count : 0
        }
        return beyond.count > 1 && !beyond[0].isEmpty && !beyond[0].contains(where: \.isValue) && isNames(0) ? 1 : 0
    }

    /// Figures, or days that are not the names of columns: only years, or two days and more, above figures are.
    private func holdsFigures(_ beyond: [[LinePiece]], _ line: Int) -> Bool {
        let values = beyond[line].filter(\.isValue)
        guard !values.isEmpty else { return false }
        let mayBeNames = values.allSatisfy { $0.form == .time } && (values.count > 1 || values[0].tokens.count == 1)
        return !(mayBeNames && line + 1 < beyond.count && beyond[line + 1].contains { $0.form == .figure })
    }

    /// Short names with a capital each: no labels that a colon ends, no sentence.
    private func isNames(_ cells: [Range<Int>]) -> Bool {
        cells.allSatisfy { cell in
            guard cell.count <= LayoutLimits.longestHead, let first = cell.first, let last = cell.last else {
                return false
            }
            return reading.flags(first).contains(.capitalised) && reading.kind(first) == .word
                && !reading.isColon(last) && !reading.isMark(last, ",") && !reading.isMark(last, ";")
        }
    }
}
