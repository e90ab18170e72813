import Lexing

/// Two figures that are one amount: `€ 5 à 6 miljoen`, `€ 1 tot € 2 miljoen`, `tussen de € 400.000,- en € 450.000,-`.
extension AmountScan {
    /// The range from `first` and the figure that ends it; nil where the text behind makes no range.
    func range(from first: MoneyFigure) -> (Amount, MoneyFigure)? {
        guard let next = behindConnector(first), !claims.isSpoken(next),
            var second = figure(at: next) ?? signedOtherwiseAt(next)
        else { return nil }
        guard second.isMoney || (first.isMoney && isPlausible(second, behind: first)) || isBareMultiple(second) else {
            return nil
        }
        guard first.isMoney || first.multiplier > 1 || (first.isBelow(second) && !isYear(first)) else { return nil }
        var first = first
        if first.multiplier == 1, !first.isClosed, second.multiplier > 1, first.isBelow(second) {
            first.multiplier = second.multiplier
        } else if second.multiplier == 1, !second.isClosed, !second.isMoney, first.multiplier > 1 {
            second.multiplier = first.multiplier
        }
        guard let low = first.cents(), let high = second.cents(), low < high, low >= 0 else { return nil }
        let origin = FactOrigin(reading.range(first.start..<second.end), rule: .amountRange)
        let currency = first.isMoney ? first.currency : second.currency
        return (Amount(origin: origin, minimum: low, maximum: high, modifier: .range, currency: currency), second)
    }

    private func signedOtherwiseAt(_ token: Int) -> MoneyFigure? { isEuroSign(token) ? signedOtherwise(token) : nil }

    /// The token behind `à`, `tot`, `t/m`, a dash, or `en` where `tussen` stands before the first figure.
    private func behindConnector(_ first: MoneyFigure) -> Int? {
        var next = first.end
        if reading.isMark(next, "."), first.multiplier > 1 { next += 1 }
        switch reading.keyword(next) {
        case .a, .tm: return next + 1
        case .tot:
            if AmountModifiers.isChanged(reading, from: first.start) { return nil }
            if reading.keyword(next + 1) == .en, reading.keyword(next + 2) == .met { return next + 3 }
            if reading.keyword(next + 1) == .maximaal { return next + 2 }
            return next + 1
        case .en:
            guard follows(.tussen, first.start) else { return nil }
            let behind = next + 1
            return reading.keyword(behind) == .de || reading.keyword(behind) == .circa ? behind + 1 : behind
        default:
            guard reading.isDash(next), reading.goesOn(next), reading.goesOn(next + 1) else { return nil }
            return next + 1
        }
    }

    /// Tokens between `tussen` and the first figure. Observed: `tussen een bedrag van`.
    private static let mostBetween = 4

    /// Whether a word stands before `token`, with at most `de`, `een bedrag van` between.
    private func follows(_ keyword: Keyword, _ token: Int) -> Bool {
        var i = token - 1
        while i >= 0, token - i <= Self.mostBetween {
            switch reading.keyword(i) {
            case keyword: return true
            case .de, .het, .een, .bedrag, .van, .circa, .ongeveer: i -= 1
            default: return false
            }
        }
        return false
    }

    /// A second figure without sign: no year behind a sum that is none, and of the same make as the first.
    private func isPlausible(_ second: MoneyFigure, behind first: MoneyFigure) -> Bool {
        if second.multiplier > 1 { return true }
        guard reading.goesOn(first.end), second.number.form != .pointDecimal else { return false }
        if second.number.form == .grouped { return true }
        if reading.kind(second.end) == .word,
            reading.keyword(second.end).isCalendarUnit || reading.keyword(second.end).isMonth
        {
            return false
        }
        return !isYear(second) && !reading.isMark(second.end, "%")
    }
}
