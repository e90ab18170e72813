import Layout
import Lexing
import SourceText

/// The decisions of a besluitenlijst that is a table, between borders or with its columns set apart by spaces.
extension DecisionAnchors {
    /// The decisions in the column `Besluit` of a besluitenlijst that is a table.
    func columnDecisions() -> AdoptedDecision? {
        var column: Int?
        var points: [Beslispunt] = []
        for index in 0..<reading.lines.count where reading.lines[index].hasCells {
            let cells = reading.cells(reading.lines[index].content)
            if let head = cells.firstIndex(where: { $0.count == 1 && isBesluit($0.lowerBound) }) {
                column = head
            } else if let column, column < cells.count {
                let text = reading.folded(cells[column])
                guard text.utf8.count > 3 else { continue }
                let origin = FactOrigin(reading.byteRange(cells[column]), rule: .decisionColumn)
                points.append(Beslispunt(origin: origin, number: points.count + 1, text: text))
            }
        }
        if points.isEmpty { points = alignedDecisions() }
        return points.isEmpty ? nil : AdoptedDecision(beslispunten: points)
    }

    /// In bytes: a longer line is no row of a table.
    private static let longestRow = 2000

    /// `Zaaknummer   Onderwerp   Besluit` and rows below it: a row begins where its first column is filled.
    private func alignedDecisions() -> [Beslispunt] {
        var place: Range<Int>?
        var runs: [[Range<Int>]] = []
        for index in 0..<reading.lines.count {
            let line = reading.lines[index]
            guard line.range.count <= Self.longestRow else { continue }
            let cells = reading.columns(line.content)
            if let head = cells.firstIndex(where: { $0.count == 1 && isBesluit($0.lowerBound) }), cells.count > 1 {
                let end = head + 1 < cells.count ? start(cells[head + 1], line) : Int.max
                place = max(0, start(cells[head], line) - 2)..<max(1, end - 2)
                continue
            }
            guard let place, let cell = cells.first(where: { place.contains(start($0, line)) }) else { continue }
            let fillsFirst = start(cells[0], line) < place.lowerBound
            if fillsFirst, runs.isEmpty || line.startsParagraph || line.hasMarker || cells.count > 2 {
                runs.append([cell])
            } else if !runs.isEmpty {
                runs[runs.count - 1].append(cell)
            }
        }
        return runs.enumerated().compactMap { place, run in
            let text = run.map { reading.folded($0) }.joined(separator: " ")
            guard let first = run.first, let last = run.last, text.utf8.count > 3 else { return nil }
            let origin = FactOrigin(
                reading.byteRange(first.lowerBound..<last.upperBound), rule: .decisionColumn, confidence: .probable)
            return Beslispunt(origin: origin, number: place + 1, text: text)
        }
    }

    /// In characters from the start of the line.
    private func start(_ cell: Range<Int>, _ line: TextLine) -> Int {
        reading.characters(cell, in: line.tokens).lowerBound
    }
}
