import Lexing
import SourceText
import Vocabulary

/// Figures in words: `vijf miljoen euro`, `tweehonderdduizend euro`, `zes ton`, `twee en een half miljoen`.
extension AmountScan {
    /// The figure that ends with the unit at `token` (`euro`, `miljoen`, `ton`); nil where no number words stand before it.
    func wordFigure(endingAt token: Int) -> MoneyFigure? {
        var start = token
        while start > 0, token - start < Self.mostWords, !claims.isClaimed(start - 1),
            isNumberWord(start - 1) || joinsHalf(start - 1) || joinsTens(start - 1)
                || Self.quarters[reading.tokens.hashes[start - 1]] != nil
        { start -= 1 }
        guard start < token else { return nil }
        return wordFigure(startingAt: start)
    }

    /// The figure in words that begins at `token`; nil where there is none, or its unit (`miljoen`) is not below `limit`.
    func wordFigure(startingAt token: Int, below limit: Int64 = .max) -> MoneyFigure? {
        guard !namesNoFigure(token) else { return nil }
        if let figure = quarterFigure(startingAt: token) { return figure }
        guard let (halves, end) = halves(at: token) else { return nil }
        let isWhole = halves % 2 == 0
        let number = NumberValue(
            mantissa: Int64(isWhole ? halves / 2 : halves * 5), decimals: isWhole ? 0 : 1,
            form: isWhole ? .plain : .commaDecimal,
            digits: 1, repaired: false)
        var figure = MoneyFigure(start: token, end: end, number: number)
        figure.rule = .amountNumberWords
        multiply(&figure)
        guard figure.multiplier < limit else { return nil }
        addSmaller(to: &figure)
        closeWithCurrency(&figure)
        figure.rule = .amountNumberWords
        return figure
    }

    /// Twice the number that words from `token` on give, and the token behind them.
    private func halves(at token: Int) -> (halves: Int, end: Int)? {
        var i = token
        var halves = 0
        while i - token < Self.mostWords, isNumberWord(i) || i > token && (joinsHalf(i) || joinsTens(i)) {
            if !isNumberWord(i) {
                i += 1
                continue
            }
            guard halves < MoneyFigure.most else { return nil }
            let keyword = reading.keyword(i)
            if let factor = keyword.multiplier {
                // `duizend` inside the words; the last one is the unit itself and is read as such below.
                halves = max(halves, 2) * Int(factor)
            } else if keyword == .honderd {
                halves = max(halves, 2) * NumberWords.hundred
            } else if keyword == .half, halves >= 2, reading.keyword(i - 1) == .een {
                halves -= 1  // `twee en een half`: the `een` before was no one.
            } else if keyword == .half, halves == 2 {
                halves = 1
            } else if let value = NumberWords.doubled(reading.word(i)) {
                halves += value
            } else {
                return nil
            }
            i += 1
        }
        return i > token && halves > 0 && halves < MoneyFigure.most ? (halves, i) : nil
    }

    /// `een miljoen` `tweehonderdvijftigduizend`, `drie miljard` `vijfhonderd miljoen`: what stands behind the millions in words
    /// and is less than one of them.
    private func addSmaller(to figure: inout MoneyFigure) {
        let unit = figure.multiplier
        guard unit >= MoneyFigure.million else { return }
        let next = reading.keyword(figure.end) == .en ? figure.end + 1 : figure.end
        guard isNumberWord(next), !claims.isSpoken(next), let smaller = wordFigure(startingAt: next, below: unit),
            let sum = figure.euros.flatMap({ most in smaller.euros.map { (most, $0) } }), sum.1 < unit,
            next == figure.end || smaller.isMoney || smaller.multiplier > 1
        else { return }
        let (total, overflow) = sum.0.addingReportingOverflow(sum.1)
        guard !overflow else { return }
        figure.number.mantissa = total
        figure.number.decimals = 0
        figure.multiplier = 1
        figure.end = smaller.end
        figure.isMoney = smaller.isMoney
    }

    /// `een kwart miljoen`, `driekwart miljard`.
    private func quarterFigure(startingAt token: Int) -> MoneyFigure? {
        let word = reading.keyword(token) == .een ? token + 1 : token
        guard reading.has(word), let hundredths = Self.quarters[reading.tokens.hashes[word]],
            reading.keyword(word + 1).multiplier != nil
        else { return nil }
        var figure = MoneyFigure(
            start: token, end: word + 1,
            number: NumberValue(mantissa: hundredths, decimals: 2, form: .commaDecimal, digits: 1, repaired: false))
        figure.rule = .amountNumberWords
        multiply(&figure)
        closeWithCurrency(&figure)
        figure.rule = .amountNumberWords
        return figure
    }

    /// In hundredths.
    private static let quarters = WordTable<Int64>(
        PhraseRole.numberQuarter.values.map { (WordHash.of($0.word), Int64($0.value)) })

    /// `duizenden euro's`, `miljoenen`: how much is not said.
    private func namesNoFigure(_ token: Int) -> Bool {
        reading.kind(token) == .word && Self.plurals.contains(reading.tokens.hashes[token])
    }

    private static let plurals = WordSet(.amountPlural)

    /// `vijf` of `vijf tot zes miljoen euro`, where `second` is the figure behind; nil where no range begins before it.
    func wordFigure(before second: MoneyFigure) -> MoneyFigure? {
        let connector = second.start - 1
        switch reading.keyword(connector) {
        case .tot, .a, .tm, .en: break
        default: return nil
        }
        var start = connector
        while start > 0, connector - start < Self.mostWordsOfFirst, !claims.isClaimed(start - 1),
            isNumberWord(start - 1)
        { start -= 1 }
        return start < connector ? wordFigure(startingAt: start) : nil
    }

    private func isNumberWord(_ token: Int) -> Bool {
        guard reading.kind(token) == .word else { return false }
        let keyword = reading.keyword(token)
        if keyword.isNumberWord { return true }
        guard keyword == .none else { return false }
        return NumberWords.doubled(reading.word(token)) != nil
    }

    /// Words of one number, and of the first one of a range.
    private static let mostWords = 6
    private static let mostWordsOfFirst = 4

    /// `en` in `drie en dertig`: between a unit and tens, where no `tussen` makes two numbers of it.
    private func joinsTens(_ token: Int) -> Bool {
        guard reading.keyword(token) == .en, let unit = number(token - 1), let tens = number(token + 1) else {
            return false
        }
        return unit < NumberWords.ten && tens % NumberWords.ten == 0 && NumberWords.tens.contains(tens)
            && reading.keyword(token - 2) != .tussen
    }

    /// The whole number that one word is.
    private func number(_ token: Int) -> Int? {
        guard reading.kind(token) == .word, !claims.isClaimed(token),
            let doubled = NumberWords.doubled(reading.word(token))
        else { return nil }
        return doubled / 2
    }

    /// `en` before `een half`.
    private func joinsHalf(_ token: Int) -> Bool {
        reading.keyword(token) == .en && reading.keyword(token + 1) == .een && reading.keyword(token + 2) == .half
    }
}
