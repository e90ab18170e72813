import Lexing
import Vocabulary

/// Figures that no sign calls money: what stands around them does, or makes them something else.
extension AmountScan {
    /// `2 miljoen` without a sign: money where nothing that is counted stands behind it.
    /// Source: observed in council papers, `een tekort van 1,3 mln`, against `2 miljoen inwoners`, `40 ton afval`.
    func isBareMultiple(_ figure: MoneyFigure) -> Bool {
        guard figure.multiplier >= MoneyFigure.ton else { return false }
        if MoneyWords.isSum(reading, figure.start - 2), reading.keyword(figure.start - 1) == .van { return true }
        if figure.multiplier == MoneyFigure.ton, figure.number.integer ?? 0 > MoneyWords.mostTons || isWeighed(figure) {
            return false
        }
        // `een kans van 1 op een miljoen`, `één op honderd miljoen`
        let of = reading.keyword(figure.start - 1) == .de ? figure.start - 2 : figure.start - 1
        if reading.keyword(of) == .op, reading.kind(of - 1) == .number || reading.keyword(of - 1) == .een {
            return false
        }
        var next = figure.end
        if reading.isMark(next, ".") { next += 1 }
        guard reading.kind(next) == .word, reading.goesOn(next) else {
            return !reading.isMark(next, "%")
                && !(reading.isDash(next) && !reading.flags(next).contains(.spaceBefore))
        }
        return next > figure.end && reading.flags(next).contains(.capitalised) || MoneyWords.followsMoney(reading, next)
            || isCompared(figure)
    }

    /// `€ 3,1 miljoen, tegen 4,4 miljoen vorig jaar`: a sum stands before it, and but for `ton` a comparing word between.
    private func isCompared(_ figure: MoneyFigure) -> Bool {
        guard
            figure.multiplier == MoneyFigure.ton
                || (reading.kind(figure.start - 1) == .word && MoneyWords.compares(reading, figure.start - 1))
        else { return false }
        return (max(0, figure.start - MoneyWords.nearSum)..<figure.start).contains { reading.kind($0) == .amount }
    }

    /// `vrachtwagens van 5 ton`, `5 ton afval`.
    private func isWeighed(_ figure: MoneyFigure) -> Bool {
        let before = max(0, figure.start - MoneyWords.nearWeight)
        let behind = min(reading.tokens.count, figure.end + MoneyWords.nearWeightBehind)
        return (before..<behind).contains { MoneyWords.isWeighed(reading, $0) }
    }

    // MARK: Behind a noun of money

    /// Whether what stands before a figure says that it is a sum: `ad`, `bedrag van`, `krediet van`.
    func introducesSum(_ token: Int) -> Bool { isAd(token - 1) || isNoun(before: token) }

    private func isNoun(before token: Int) -> Bool {
        reading.keyword(token - 1) == .van && MoneyWords.isNoun(reading, token - 2)
    }

    private func isAd(_ token: Int) -> Bool {
        reading.kind(token) == .word && MoneyWords.isAd(reading, token)
    }

    /// `de gelden ad 221.899,04`, `een krediet van 1.250.000`: a figure that is written as sums are, behind a noun of money.
    func isNamedSum(_ figure: MoneyFigure) -> Bool {
        guard introducesSum(figure.start), reading.goesOn(figure.start), !isYear(figure) else { return false }
        let number = figure.number
        let isWritten =
            figure.multiplier > 1 || number.form == .grouped
            || number.form == .commaDecimal && Int(number.decimals) == MoneyFigure.centDigits
        guard
            isWritten
                || number.form == .plain && Int(number.digits) >= MoneyFigure.groupDigits
                    && isNoun(before: figure.start)
        else { return false }
        let next = figure.end
        if reading.isMark(next, "%") || reading.isMark(next, "/") { return false }
        guard reading.kind(next) == .word, reading.goesOn(next), !reading.flags(next).contains(.capitalised) else {
            return true
        }
        return MoneyWords.followsMoney(reading, next)
            || isNoun(before: figure.start) && !MoneyWords.isCounted(reading, next)
    }

    // MARK: What is no amount

    /// `bedragen x € 1.000`, `(* € 1.000)`: the unit of a table, no sum.
    func isUnitOfTable(_ figure: MoneyFigure) -> Bool {
        let before = figure.start - 1
        guard reading.has(before), let units = figure.euros, MoneyFigure.unitsOfTables.contains(units) else {
            return false
        }
        return MoneyWords.isTimes(reading, before)
    }
}
