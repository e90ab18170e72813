import Lexing

/// One figure of an amount as it stands in the text: sign, digits or number words, multiplier, `euro` behind it.
struct MoneyFigure {
    /// Tokens, half open.
    var start: Int
    var end: Int
    var number: NumberValue
    /// What `miljoen`, `K` and the like multiply it by; 1 where none stands behind it.
    var multiplier: Int64 = 1
    /// Nothing multiplies it: `€ 5.000,-`.
    var isClosed = false
    var isNegative = false
    /// A sign, a closing mark or `euro` says that it is money.
    var isMoney = false
    /// What shows that it is money: the rule of the amount that it makes.
    var rule = Rule.amountCurrencySign

    /// In cents, rounded half up; nil where it does not fit.
    func cents(times factor: Int64 = 1) -> Int64? {
        guard number.mantissa != .max, number.form != .dotted else { return nil }
        let (units, overflow) = number.mantissa.multipliedReportingOverflow(by: 100)
        let (product, tooLarge) = units.multipliedReportingOverflow(by: multiplier)
        let (scaled, tooLargeAgain) = product.multipliedReportingOverflow(by: factor)
        guard !overflow, !tooLarge, !tooLargeAgain, number.decimals <= 12 else { return nil }
        var divisor: Int64 = 1
        for _ in 0..<number.decimals { divisor *= 10 }
        let (rounded, carried) = scaled.addingReportingOverflow(divisor / 2)
        guard !carried else { return nil }
        return isNegative ? -(rounded / divisor) : rounded / divisor
    }

    /// In whole euros; nil where it has cents or does not fit.
    var euros: Int64? {
        guard let cents = cents(), cents % 100 == 0 else { return nil }
        return cents / 100
    }

    /// Whether it is below another, both without their multipliers: `5` in `5 à 6 miljoen`.
    func isBelow(_ other: MoneyFigure) -> Bool {
        func scaled(_ value: NumberValue) -> Double {
            var result = Double(value.mantissa)
            for _ in 0..<min(value.decimals, 18) { result /= 10 }
            return result
        }
        return scaled(number) < scaled(other.number)
    }
}

extension Keyword {
    /// What the word multiplies a figure by; nil where it is none. `ton` is 100.000 (money only).
    var multiplier: Int64? {
        switch self {
        case .duizend: 1000
        case .ton: 100_000
        case .miljoen: 1_000_000
        case .miljard: 1_000_000_000
        default: nil
        }
    }

    /// A number word that the keyword table knows.
    var isNumberWord: Bool {
        rawValue >= Keyword.een.rawValue && rawValue <= Keyword.half.rawValue
    }
}
