import Layout
import Lexing
import SourceText
import Vocabulary

/// Single figures with what says that they are money, and how much each counts for.
extension AmountScan {
    /// The figure whose digits stand at `token`, with what multiplies it and the currency around it.
    func figure(at token: Int) -> MoneyFigure? {
        var figure: MoneyFigure
        if let amount = reading.has(token) ? reading.tokens.amount(token) : nil {
            figure = MoneyFigure(start: token, end: token + 1, number: amount.number)
            figure.isClosed = amount.isClosed
            figure.isNegative = amount.isNegative
            figure.isMoney = true
            if !amount.hasSign { figure.rule = .amountClosingMark }
            if amount.isThousands { figure.multiplier = MoneyFigure.thousand }
            if amount.hasSign { takeUnitBefore(&figure) }
        } else if let number = reading.has(token) ? reading.tokens.number(token) : nil, number.form != .dotted {
            figure = MoneyFigure(start: token, end: token + 1, number: number)
            widenToMoney(&figure)
        } else {
            return wordFigure(startingAt: token)
        }
        if !figure.isClosed { multiply(&figure) }
        closeWithCurrency(&figure)
        return figure
    }

    /// `k€ 75`, `M€ 3,4`: the unit set against the sign.
    private func takeUnitBefore(_ figure: inout MoneyFigure) {
        let letter = figure.start - 1
        guard figure.multiplier == 1, !reading.flags(figure.start).contains(.spaceBefore),
            let factor = unit(at: letter),
            reading.flags(letter).contains(.spaceBefore) || !reading.goesOn(letter) || reading.isMark(letter - 1, "(")
        else { return }
        figure.multiplier = factor
        figure.start = letter
    }

    /// What a single letter counts for as a unit of money, `k` or `M`; nil for any other token.
    func unit(at token: Int) -> Int64? { Self.unit(reading, token) }

    static func unit(_ reading: Reading, _ token: Int) -> Int64? {
        guard reading.kind(token) == .word, reading.tokens.range(token).count == 1 else { return nil }
        return units[reading.tokens.hashes[token]]
    }

    private static let units = WordTable<Int64>(
        PhraseRole.moneyLetter.values.map { (WordHash.of($0.word), Int64($0.value)) })

    /// `1 250 000 euro`: groups of three that a space parts, where money is said behind them.
    private func widenToMoney(_ figure: inout MoneyFigure) {
        guard !Self.numbered.contains(reading.has(figure.start - 1) ? reading.tokens.hashes[figure.start - 1] : 0)
        else {
            return
        }
        var wide = figure
        widen(&wide, to: reading.tokens.count)
        guard wide.end > figure.end else { return }
        let isMoney =
            reading.keyword(wide.end) == .euro || isEuroSign(wide.end) || CurrencyNames.behind(reading, wide.end) != nil
            || introducesSum(wide.start)
        if isMoney { figure = wide }
    }

    private static let numbered = WordSet(.yearNumbered)

    /// `1 234 567`: groups of three set apart by spaces, the last of which may have its decimals or closing mark.
    func widen(_ figure: inout MoneyFigure, to end: Int) {
        guard !figure.isMoney, figure.number.form == .plain, Int(figure.number.digits) <= MoneyFigure.groupDigits else {
            return
        }
        while figure.end < end, figure.number.decimals == 0, !figure.isClosed,
            figure.number.mantissa < MoneyFigure.most,
            reading.flags(figure.end).contains(.spaceBefore), reading.goesOn(figure.end), addGroup(&figure)
        {
            figure.number.form = .grouped
            figure.end += 1
        }
    }

    /// Adds the group of three digits behind a figure; false where none stands there.
    private func addGroup(_ figure: inout MoneyFigure) -> Bool {
        let amount = reading.tokens.amount(figure.end)
        guard let group = amount?.number ?? reading.tokens.number(figure.end), amount?.hasSign != true,
            Int(group.digits) == MoneyFigure.groupDigits, group.form == .plain || group.form == .commaDecimal,
            group.decimals <= MoneyFigure.centDigits
        else { return false }
        let scale = Int64(NumberValue.scale(Int(group.decimals)))
        figure.number.mantissa = figure.number.mantissa * MoneyFigure.thousand * scale + group.mantissa
        figure.number.decimals = group.decimals
        if amount != nil {
            figure.isClosed = true
            figure.isMoney = true
            figure.rule = .amountClosingMark
        }
        return true
    }

    // MARK: Behind a figure

    /// `½`, `miljoen`, `mln.`, `M` behind the figure; also `honderd duizend`.
    func multiply(_ figure: inout MoneyFigure) {
        addFraction(&figure)
        guard figure.multiplier == 1 else { return }
        while let factor = reading.keyword(figure.end).multiplier {
            // `€ 5 ton` is money, `5 ton` may be a weight; the caller decides.
            let (product, overflow) = figure.multiplier.multipliedReportingOverflow(by: factor)
            guard !overflow, figure.multiplier <= MoneyFigure.thousand else { return }
            figure.multiplier = product
            figure.end += 1
        }
        guard figure.multiplier == 1, let factor = unit(at: figure.end), isUnit(figure.end, of: figure) else { return }
        figure.multiplier = factor
        figure.end += 1
    }

    /// Whether a letter is a unit: before a currency, set against a sum, or a capital behind one.
    private func isUnit(_ letter: Int, of figure: MoneyFigure) -> Bool {
        let (isTight, next) = (!reading.flags(letter).contains(.spaceBefore), letter + 1)
        if isEuroSign(next), !reading.flags(next).contains(.spaceBefore) { return true }
        if reading.keyword(next) == .euro { return true }
        guard figure.isMoney || isTight && introducesSum(figure.start) else { return false }
        return isTight || reading.flags(letter).contains(.capitalised) && reading.goesOn(letter)
    }

    /// `2 ½ miljoen`, `2½`, `2 1/2 miljoen`: a fraction behind a whole figure.
    private func addFraction(_ figure: inout MoneyFigure) {
        guard figure.number.decimals == 0, figure.number.form == .plain, figure.number.mantissa < MoneyFigure.most,
            let (hundredths, end) = fraction(at: figure.end)
        else { return }
        figure.number.mantissa = figure.number.mantissa * MoneyFigure.centsOfUnit + hundredths
        figure.number.decimals = UInt8(MoneyFigure.centDigits)
        figure.number.form = .commaDecimal
        figure.end = end
    }

    /// A fraction in hundredths: one sign, or figures before a multiplier.
    private func fraction(at token: Int) -> (Int64, end: Int)? {
        guard reading.has(token),
            let (value, end) = Self.fractions.match(reading.tokens, at: token, limit: reading.tokens.count),
            end == token + 1 || reading.keyword(end).multiplier != nil
        else { return nil }
        return (value, end)
    }

    func opensFraction(_ token: Int) -> Bool { fraction(at: token) != nil }

    private static let hundredths = PhraseRole.numberFraction.values.map { ($0.word, Int64($0.value)) }
    private static let fractions = PhraseTable(hundredths)

    /// `euro`, `€`, `gulden` or `cent` behind the figure.
    func closeWithCurrency(_ figure: inout MoneyFigure) {
        var behind = figure.end
        if reading.isMark(behind, "."), figure.multiplier > 1, reading.keyword(behind + 1) == .euro { behind += 1 }
        if reading.keyword(behind) == .euro {
            if !figure.isMoney { figure.rule = .amountEuroWord }
            close(&figure, with: .euro, at: behind)
            addCents(&figure)
        } else if !figure.isMoney, figure.multiplier == 1, let factor = Self.namedUnit(reading, behind) {
            figure.rule = .amountEuroWord
            figure.multiplier = factor
            close(&figure, with: .euro, at: behind)
        } else if !figure.isMoney, isEuroSign(behind), reading.goesOn(behind) {
            figure.rule = .amountSignBehind
            close(&figure, with: .euro, at: behind)
        } else if !figure.isMoney || figure.rule == .amountClosingMark,
            let currency = CurrencyNames.behind(reading, behind)
        {
            figure.rule = .amountOtherCurrency
            close(&figure, with: currency, at: behind)
        } else if !figure.isMoney, reading.keyword(behind) == .cent, figure.multiplier == 1,
            figure.number.decimals <= MoneyFigure.mostDecimalsOfCents
        {
            figure.number.decimals += UInt8(MoneyFigure.centDigits)
            figure.rule = .amountCent
            close(&figure, with: .euro, at: behind)
        }
    }

    /// What `kEUR`, `MEUR` counts for: the name of the currency in capitals, unlike that of a `keur`.
    static func namedUnit(_ reading: Reading, _ token: Int) -> Int64? {
        guard reading.kind(token) == .word, let factor = namedUnits[reading.tokens.hashes[token]],
            reading.bytes(of: token).dropFirst().allSatisfy(Byte.isUpper)
        else { return nil }
        return factor
    }

    private static let namedUnits = WordTable<Int64>(
        PhraseRole.moneyNamed.values.map { (WordHash.of($0.word), Int64($0.value)) })
    /// Hashes of all of them.
    static let namedUnitHashes = PhraseRole.moneyNamed.values.map { WordHash.of($0.word) }

    /// `kEUR 75`, `MEUR 2,5`.
    func unitFigure(at name: Int, _ factor: Int64) -> MoneyFigure? {
        let token = name + 1
        guard reading.goesOn(token), !claims.isSpoken(token), reading.kind(token) == .number,
            var figure = figure(at: token), !figure.isMoney, figure.multiplier == 1
        else { return nil }
        figure.start = name
        figure.multiplier = factor
        figure.isMoney = true
        figure.rule = .amountSignBeforeWords
        return figure
    }

    private func close(_ figure: inout MoneyFigure, with currency: Currency, at token: Int) {
        figure.isMoney = true
        figure.currency = currency
        figure.end = token + 1
    }

    /// `3 euro en 50 cent`: cents behind whole euros.
    private func addCents(_ figure: inout MoneyFigure) {
        let cents = reading.keyword(figure.end) == .en ? figure.end + 1 : figure.end
        guard figure.number.decimals == 0, figure.number.mantissa < MoneyFigure.most, !claims.isSpoken(cents),
            let value = smallNumber(cents)
        else { return }
        // `drie euro vijftig`
        let isSaid = reading.keyword(cents + 1) == .cent
        guard isSaid || cents == figure.end && reading.kind(cents) == .word && value >= NumberWords.ten else { return }
        let (whole, overflow) = figure.number.mantissa.multipliedReportingOverflow(by: figure.multiplier)
        guard !overflow, whole < MoneyFigure.most else { return }
        figure.number.mantissa = whole * MoneyFigure.centsOfUnit + value
        figure.number.decimals = UInt8(MoneyFigure.centDigits)
        figure.multiplier = 1
        figure.end = isSaid ? cents + 2 : cents + 1
    }

    /// A whole number below a hundred, in figures or in one word.
    private func smallNumber(_ token: Int) -> Int64? {
        let doubled = reading.kind(token) == .word ? NumberWords.doubled(reading.word(token)) : nil
        guard let value = reading.plainNumber(token, digits: MoneyFigure.cents) ?? doubled.map({ $0 / 2 }),
            value < MoneyFigure.centsOfUnit
        else { return nil }
        return Int64(value)
    }

    // MARK: A sign that stands apart

    func isEuroSign(_ token: Int) -> Bool {
        reading.kind(token) == .punctuation && Mark.euroSigns.contains(reading.tokens.hashes[token])
    }

    /// `€ vijf miljoen`, `€ (5.000)`, `€ -/- 5.000`: a sign with no figure directly behind it.
    func signedOtherwise(_ sign: Int) -> MoneyFigure? {
        var token = sign + 1
        let inBrackets = reading.isMark(token, "(")
        if inBrackets { token += 1 }
        let minus = minusEnd(token)
        if let minus { token = minus }
        guard !claims.isSpoken(token), var figure = figure(at: token) ?? wordFigure(startingAt: token) else {
            return nil
        }
        if inBrackets {
            guard reading.isMark(figure.end, ")") else { return nil }
            figure.end += 1
        }
        figure.start = sign
        figure.isMoney = true
        figure.isNegative = minus != nil || inBrackets
        figure.rule = inBrackets ? .amountNegativeInBrackets : .amountSignBeforeWords
        return figure
    }

    /// `Euro 5.000`, `f 250.000,-`, `US$ 12,50`: the currency by its name before a figure that is written as sums are. A bare
    /// figure may be anything: `Euro 6`, `EURO 2024`.
    func namedFigure(at name: Int, _ currency: Currency) -> MoneyFigure? {
        var token = name + 1
        // `fl. 25.000`: the point belongs to the name.
        if currency != .euro, reading.isMark(token, ".") { token += 1 }
        guard reading.tokens.range(name).count <= CurrencyNames.longestBefore, !claims.isSpoken(token),
            reading.goesOn(token), !CurrencyNames.namesPart(reading, name), var figure = figure(at: token)
        else { return nil }
        widen(&figure, to: reading.tokens.count)
        if !figure.isClosed { multiply(&figure) }
        let number = figure.number
        // `F 010 404`: the number of a telephone.
        guard !number.hasLeadingNought else { return nil }
        // `ƒ 200` can be nothing else; `$ 8` is what OCR makes of `§ 8`.
        let isSign = reading.flags(name).contains(.nonASCII)
        guard
            isSign || figure.isClosed || figure.multiplier > 1 || number.form == .grouped
                || Int(number.decimals) == MoneyFigure.centDigits
        else { return nil }
        figure.start = nameStart(name)
        figure.isMoney = true
        figure.currency = currency
        figure.rule = currency == .euro ? .amountSignBeforeWords : .amountOtherCurrency
        return figure
    }

    /// Where a name begins whose last token is at `name`: `US$`.
    private func nameStart(_ name: Int) -> Int {
        let isTight = !reading.flags(name).contains(.spaceBefore)
        return reading.kind(name) == .punctuation && isTight && reading.flags(name - 1).contains(.allCapitals)
            ? name - 1 : name
    }
}
