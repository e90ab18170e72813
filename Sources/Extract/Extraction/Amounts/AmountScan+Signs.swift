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
        guard reading.isDash(token - 1), reading.kind(token - 1) == .punctuation, reading.isSameLine(token - 1) else {
            return reading.keyword(token - 1) == .none && Self.minus.matches(reading, token - 1)
                && reading.tokens.range(token - 1).count == 5
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

    private static let minus = Stems(.amountMinus)
}
