import Lexing
import SourceText
import Vocabulary

/// The figures in the cells of tables.
extension AmountScan {
    /// `2023 | 2024 | 2025`: a second heading.
    func areYears(_ figures: [MoneyFigure?]) -> Bool {
        figures.contains { $0 != nil } && figures.allSatisfy { $0.map(isYear) ?? true }
    }

    /// Four figures that can be a year.
    func isYear(_ figure: MoneyFigure) -> Bool {
        figure.number.form == .plain && figure.number.digits == MoneyWords.yearDigits
            && MoneyWords.years.contains(figure.number.mantissa)
    }

    /// The figure that fills a cell, with its minus or brackets; nil where anything else stands in the cell.
    func cellFigure(_ cell: Range<Int>) -> MoneyFigure? {
        var i = cell.lowerBound
        var end = cell.upperBound
        while i < end, isCellDress(i) { i += 1 }
        if end - i > 1, isBalanceMark(end - 1) { end -= 1 }
        while end > i, isCellDress(end - 1) || (reading.isMark(end - 1, ")") && !reading.isMark(i, "(")) { end -= 1 }
        guard i < end, !claims.isClaimed(i) else { return nil }
        let start = i
        var isNegative = false
        var inBrackets = false
        if reading.isMark(i, "("), reading.isMark(end - 1, ")") {
            inBrackets = true
            i += 1
            end -= 1
        }
        if let behind = minusEnd(i) {
            isNegative = true
            i = behind
        } else if isEuroSign(i), let figure = signedOtherwise(i), figure.end == end {
            return figure
        }
        guard i < end, reading.tokens.kinds[i] == .number || reading.tokens.kinds[i] == .amount,
            var figure = figure(at: i)
        else { return nil }
        widen(&figure, to: end)
        if minusBehindEnds(figure.end, end) {
            isNegative = true
            figure.end = end
        }
        guard figure.end == end else { return nil }
        if inBrackets { figure.end += 1 }
        figure.isNegative = figure.isNegative || isNegative || inBrackets
        if isNegative || inBrackets { figure.start = start }
        return figure
    }

    private func minusBehindEnds(_ token: Int, _ end: Int) -> Bool {
        guard let behind = minusEnd(token) else { return false }
        return behind == end
    }

    /// `32 V`, `275 N`: voordeel and nadeel.
    private func isBalanceMark(_ token: Int) -> Bool {
        reading.kind(token) == .word && reading.tokens.range(token).count == 1
            && reading.flags(token).contains(.capitalised) && Self.balanceMarks.contains(reading.tokens.hashes[token])
    }

    private static let balanceMarks = WordSet(.amountBalance)

    /// Bold marks, footnote stars.
    private func isCellDress(_ token: Int) -> Bool {
        reading.kind(token) == .emphasis || reading.isMark(token, "*") || reading.isMark(token, "\\")
    }
}
