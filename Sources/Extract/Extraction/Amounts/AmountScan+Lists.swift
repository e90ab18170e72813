import Lexing
import Vocabulary

/// Figures that share what stands behind the last of them: `€ 10 en 20 miljoen`, `€ 5 resp. 6 miljoen`.
extension AmountScan {
    /// Figures of one such list. Observed: four years.
    private static let mostSharing = 6
    /// Words before a list in which `respectievelijk` is looked for.
    private static let nearWords = 4

    /// The figures of the list that `first` opens, each with the multiplier of the last; nil where it opens none.
    ///
    /// A figure with its own sign shares it only where it cannot be whole by itself: `€ 1,2 en € 3,4 miljoen`, or where
    /// `respectievelijk` says that they are of a kind.
    func sharing(_ first: MoneyFigure) -> [MoneyFigure]? {
        guard first.isMoney, mayShare(first) else { return nil }
        var figures = [first]
        var areOfAKind = isAnnounced(first.start)
        while figures.count < Self.mostSharing, let last = figures.last, let (next, isRespective) = behindMark(last.end)
        {
            guard !claims.isSpoken(next),
                let figure = figure(at: next) ?? (isEuroSign(next) ? signedOtherwise(next) : nil)
            else { return nil }
            areOfAKind = areOfAKind || isRespective
            let hasSign = figure.isMoney && figure.rule == .amountCurrencySign
            guard !hasSign || areOfAKind || first.number.form == .commaDecimal else { return nil }
            figures.append(figure)
            if figure.multiplier > 1 {
                guard figure.isMoney || isBareMultiple(figure) else { return nil }
                return figures.map { shared($0, figure) }
            }
            guard mayShare(figure) else { return nil }
        }
        return nil
    }

    private func shared(_ figure: MoneyFigure, _ last: MoneyFigure) -> MoneyFigure {
        var figure = figure
        figure.multiplier = last.multiplier
        figure.isMoney = true
        return figure
    }

    /// Whether a figure can be one of millions: up to three digits, no cents, nothing that closes it.
    private func mayShare(_ figure: MoneyFigure) -> Bool {
        figure.multiplier == 1 && !figure.isClosed && figure.end == figure.start + 1
            && Int(figure.number.digits) <= MoneyFigure.groupDigits
            && (figure.number.form == .plain || figure.number.form == .commaDecimal && figure.number.decimals == 1)
    }

    /// The token behind a comma, `en`, `of`, `resp.`, and whether it is the last.
    private func behindMark(_ token: Int) -> (next: Int, isRespective: Bool)? {
        var next = token
        if reading.isMark(next, ",") { next += 1 }
        if reading.keyword(next) == .en || reading.keyword(next) == .of { next += 1 }
        let isRespective = isRespective(next)
        if isRespective {
            next += 1
            if reading.isMark(next, ".") { next += 1 }
        }
        return next > token ? (next, isRespective) : nil
    }

    private func isRespective(_ token: Int) -> Bool {
        reading.kind(token) == .word && Self.respective.contains(reading.tokens.hashes[token])
    }

    private func isAnnounced(_ start: Int) -> Bool {
        (max(0, start - Self.nearWords)..<start).contains(where: { isRespective($0) })
    }

    private static let respective = WordSet(.amountRespective)
}
