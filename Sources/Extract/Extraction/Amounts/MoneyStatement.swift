import Lexing
import SourceText
import Vocabulary

/// What the heading of a table, column or row says about its figures: that they are money, in which unit, how exact.
///
/// Source: the guide (`bedrag in euro's`, `x € 1.000`, `indicatief bedrag`, `afgerond op duizendtallen`) and the headings
/// of budget tables (BBV art. 17 ff. name `baten`, `lasten`, `saldo`).
struct MoneyStatement {
    /// A sign or the word `euro`, or `bedrag`.
    var saysMoney = false
    /// `kosten`, `lasten`, `saldo`: money where the figures are written as money.
    var suggestsMoney = false
    /// `besteed`, `restant`: money in the column of a table whose unit another column gives.
    var tellsOfMoney = false
    /// What each figure counts for, 1000 for `x € 1.000`; nil where nothing is said.
    var factor: Int64?
    var isApproximate = false
    /// `aantal`, `%`, `fte`: figures that are none.
    var isOther = false
    /// `jaar`, `gereed`, `einddatum`: figures that can be a year are one.
    var saysTime = false

    /// - Complexity: O(*n*), *n* the number of tokens.
    init(_ reading: Reading, _ tokens: Range<Int>) {
        let words = Self.words[0]
        for token in tokens {
            switch reading.tokens.kinds[token] {
            case .amount: readAmount(reading, token)
            case .number: readFactor(reading, token)
            case .punctuation:
                if isEuroSign(reading, token) { readSign(reading, token) }
                // `Onvoorzien (8%)` is a label like others.
                if reading.isMark(token, "%"), reading.kind(token - 1) != .number { isOther = true }
            case .word: readWord(reading, token, words)
            default: break
            }
        }
        if saysMoney {
            isOther = false
            saysTime = false
        }
    }

    init() {}

    private mutating func readAmount(_ reading: Reading, _ token: Int) {
        guard let amount = reading.tokens.amount(token), let units = amount.number.integer else { return }
        saysMoney = true
        if isLargeUnit(Int64(units)), isFactorSign(reading, token - 1) { factor = Int64(units) }
        guard units == 1 else { return }
        factor = reading.keyword(token + 1).multiplier ?? (MoneyWords.isTimes(reading, token - 1) ? 1 : factor)
    }

    /// `x € 1.000`, `* € 1.000`, `in € 1.000`, `(€ 1.000)`: not `een huur van € 1.000`.
    private func isFactorSign(_ reading: Reading, _ before: Int) -> Bool {
        MoneyWords.isTimes(reading, before) || reading.keyword(before) == .in || reading.keyword(before) == .bedrag
            || reading.isMark(before, "(")
            || !reading.goesOn(before + 1)
    }

    private mutating func readFactor(_ reading: Reading, _ token: Int) {
        guard let number = reading.tokens.number(token)?.integer, isLargeUnit(Int64(number)) else { return }
        if MoneyWords.isTimes(reading, token - 1) || reading.keyword(token + 1) == .euro { factor = Int64(number) }
    }

    private mutating func readWord(_ reading: Reading, _ token: Int, _ words: Words) {
        switch reading.keyword(token) {
        case .euro, .bedrag: saysMoney = true
        case .miljoen: if isUnit(reading, token) { factor = MoneyFigure.million }
        case .afgerond, .indicatief: isApproximate = true
        default:
            let hash = reading.tokens.hashes[token]
            if let unit = AmountScan.namedUnit(reading, token) { (saysMoney, factor) = (true, unit) }
            if words.thousands.contains(hash), isUnit(reading, token) { factor = MoneyFigure.thousand }
            if words.money.matches(reading, token) { suggestsMoney = true }
            if words.telling.contains(hash) { tellsOfMoney = true }
            // `Toezicht (0,4 fte)`: how much of it, in a label like others.
            if words.other.contains(hash), reading.kind(token - 1) != .number { isOther = true }
            if words.time.contains(hash) { saysTime = true }
        }
    }

    /// `in miljoenen`, `€ mln`, `x duizend`: the unit of a table, not a sum.
    private func isUnit(_ reading: Reading, _ token: Int) -> Bool {
        reading.keyword(token - 1) == .in || isEuroSign(reading, token - 1) || MoneyWords.isTimes(reading, token - 1)
    }

    private func isEuroSign(_ reading: Reading, _ token: Int) -> Bool {
        reading.kind(token) == .punctuation && Mark.euroSigns.contains(reading.tokens.hashes[token])
    }

    private func isLargeUnit(_ units: Int64) -> Bool { units > 1 && MoneyFigure.unitsOfTables.contains(units) }

    /// `€`, or `k€` and `M€` with the unit set against it.
    private mutating func readSign(_ reading: Reading, _ token: Int) {
        saysMoney = true
        guard !reading.flags(token).contains(.spaceBefore), let unit = AmountScan.unit(reading, token - 1) else {
            return
        }
        factor = unit
    }

    /// What is said here, completed by what is said above it.
    func completed(by outer: MoneyStatement) -> MoneyStatement {
        var result = self
        result.saysMoney = saysMoney || (outer.saysMoney && !isOther)
        result.suggestsMoney = suggestsMoney || outer.suggestsMoney
        result.factor = factor ?? outer.factor
        result.tellsOfMoney = tellsOfMoney || outer.tellsOfMoney
        result.isApproximate = isApproximate || outer.isApproximate
        return result
    }

    /// The unit of a row, with what the label of the row says of its figures besides.
    func before(_ label: MoneyStatement) -> MoneyStatement {
        var result = completed(by: label)
        if saysMoney { result.isOther = false }
        return result
    }

    /// What is asked of each word. Held together, since each static value is asked on every use whether it was made.
    private struct Words: Sendable {
        let thousands = WordSet(.moneyThousands)
        let money = Stems(.moneyWord)
        let telling = WordSet(.moneyTelling)
        let time = WordSet(.columnTime)
        let other = WordSet(.columnCount)
    }

    private static let words = FixedList([Words()])
}
