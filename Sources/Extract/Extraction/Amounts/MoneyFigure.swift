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
    var currency = Currency.euro
    /// What shows that it is money: the rule of the amount that it makes.
    var rule = Rule.amountCurrencySign

    /// Cents in a euro, guilder, dollar or mark.
    static let centsOfUnit: Int64 = 100
    static let thousand: Int64 = 1000
    /// Source: usage of council papers; of money only.
    static let ton: Int64 = 100_000
    static let million: Int64 = 1_000_000
    /// What a table may count in.
    static let unitsOfTables: Set<Int64> = [1, thousand, million]
    /// Digits of a group: `1.250.000`.
    static let groupDigits = 3
    static let group = groupDigits...groupDigits
    /// Digits of cents, written in full and in `50 cent`.
    static let centDigits = 2
    static let cents = 1...centDigits
    /// Decimals that a figure in cents may have, so that it still fits.
    static let mostDecimalsOfCents = 5
    /// Decimals of a figure that is no sum any more: rates have six.
    private static let mostDecimals: UInt8 = 12
    /// A figure below it can have digits put behind it.
    static let most: Int64 = 1 << 40

    /// In cents, rounded half up; nil where it does not fit.
    func cents(times factor: Int64 = 1) -> Int64? {
        guard number.mantissa != .max, number.form != .dotted else { return nil }
        let (units, overflow) = number.mantissa.multipliedReportingOverflow(by: Self.centsOfUnit)
        let (product, tooLarge) = units.multipliedReportingOverflow(by: multiplier)
        let (scaled, tooLargeAgain) = product.multipliedReportingOverflow(by: factor)
        guard !overflow, !tooLarge, !tooLargeAgain, number.decimals <= Self.mostDecimals else { return nil }
        var divisor: Int64 = 1
        for _ in 0..<number.decimals { divisor *= 10 }
        let (rounded, carried) = scaled.addingReportingOverflow(divisor / 2)
        guard !carried else { return nil }
        return isNegative ? -(rounded / divisor) : rounded / divisor
    }

    /// In whole euros; nil where it has cents or does not fit.
    var euros: Int64? {
        guard let cents = cents(), cents % Self.centsOfUnit == 0 else { return nil }
        return cents / Self.centsOfUnit
    }

    /// Whether it is below another, both without their multipliers: `5` in `5 à 6 miljoen`.
    func isBelow(_ other: MoneyFigure) -> Bool {
        func scaled(_ value: NumberValue) -> Double {
            var result = Double(value.mantissa)
            for _ in 0..<min(value.decimals, Self.mostDecimals) { result /= 10 }
            return result
        }
        return scaled(number) < scaled(other.number)
    }
}

extension NumberValue {
    /// Whether a nought stands before other figures.
    var hasLeadingNought: Bool {
        var smallest: Int64 = 1
        for _ in 1..<max(1, min(Int(digits), Self.mostDigits)) { smallest *= 10 }
        return digits > 1 && mantissa / Self.scale(Int(decimals)) < smallest
    }

    /// Digits that fit.
    private static let mostDigits = 18
}

extension Keyword {
    /// What the word multiplies a figure by; nil where it is none. `ton` is 100.000 (money only).
    var multiplier: Int64? {
        switch self {
        case .duizend: MoneyFigure.thousand
        case .ton: MoneyFigure.ton
        case .miljoen: MoneyFigure.million
        case .miljard: 1_000_000_000
        default: nil
        }
    }

    /// A number word that the keyword table knows.
    var isNumberWord: Bool {
        rawValue >= Keyword.een.rawValue && rawValue <= Keyword.half.rawValue
    }
}
