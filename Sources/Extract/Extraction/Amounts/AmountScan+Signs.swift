import Lexing
import SourceText
import Vocabulary

/// Minus signs before and behind figures: `-/- € 120.000`, `-€ 5.000`, `€ 5.000 -/-`.
extension AmountScan {
    /// The token behind `-/-` or a minus at `token`; nil where none stands there.
    func minusEnd(_ token: Int) -> Int? {
        if reading.isDash(token), reading.isMark(token + 1, "/"), reading.isDash(token + 2) { return token + 3 }
        return reading.isDash(token) ? token + 1 : nil
    }

    /// The first token of a minus before the figure at `token`; nil where none stands there.
    ///
    /// A dash with space around it in running text sets words apart, and at the start of a line it is a bullet; in a
    /// cell of its own, or set against the sign, it is a minus.
    func minusBefore(_ token: Int) -> Int? {
        if reading.isDash(token - 1), reading.isMark(token - 2, "/"), reading.isDash(token - 3) { return token - 3 }
        guard reading.isDash(token - 1), reading.kind(token - 1) == .punctuation, reading.goesOn(token) else {
            return reading.kind(token - 1) == .word && Self.minus.contains(reading.tokens.hashes[token - 1])
                ? token - 1 : nil
        }
        let isTight = !reading.flags(token).contains(.spaceBefore)
        let standsFree = reading.flags(token - 1).contains(.spaceBefore) || token == 1
        if isTight, standsFree || reading.isMark(token - 2, "(") { return token - 1 }
        return reading.kind(token - 2) == .cellBorder || reading.isMark(token - 2, "(") ? token - 1 : nil
    }

    /// `-/-` behind the figure.
    func minusBehind(_ token: Int) -> Bool {
        reading.isDash(token) && reading.isMark(token + 1, "/") && reading.isDash(token + 2)
            && reading.kind(token + 3) != .amount && !isEuroSign(token + 3)
    }

    /// `negatief € 5.000`, `€ 5.000 negatief`.
    func isCalledNegative(_ figure: MoneyFigure) -> Bool {
        [figure.start - 1, figure.end].contains {
            reading.kind($0) == .word && Self.negative.contains(reading.tokens.hashes[$0])
                && reading.goesOn(max($0, figure.start))
        }
    }

    private static let minus = WordSet(.amountMinus)
    private static let negative = WordSet(.amountNegative)
}
