import Lexing
import SourceText

/// The state of one pass for amounts over the tokens.
struct AmountScan {
    let reading: Reading
    var claims: Claims
    var found: [Amount] = []
    /// No figure before this token is read again.
    var position = 0

    init(_ reading: Reading, _ claims: Claims) {
        self.reading = reading
        self.claims = claims
    }

    /// Looks at every token of interest once; what it begins or ends is read from there.
    mutating func run() {
        let tokens = reading.tokens
        position = 0
        while true {
            let token = reading.interests.next(.amount, from: position)
            guard token < tokens.count, found.count <= reading.mostFacts else { return }
            position = token + 1
            switch tokens.kinds[token] {
            case .number where !mayBeMoney(token): continue
            case .amount, .number:
                guard !claims.isClaimed(token), let figure = figure(at: token) else { continue }
                take(figure)
            case .word where tokens.payloads[token] != 0:
                let keyword = tokens.keyword(token)
                guard keyword.multiplier != nil || keyword == .euro || keyword == .cent else { continue }
                if let figure = wordFigure(endingAt: token) {
                    takeInWords(figure)
                } else if keyword == .euro, let figure = namedFigure(at: token) {
                    take(figure)
                }
            case .punctuation:
                if reading.byte(token) == 0xE2, isEuroSign(token), let figure = signedOtherwise(token) { take(figure) }
            default: continue
            }
        }
    }

    /// Whether what stands behind a bare figure can make it money: `miljoen`, `euro`, `€`, or the second figure of a range.
    private func mayBeMoney(_ token: Int) -> Bool {
        let keyword = reading.keyword(token + 1)
        switch keyword {
        case .none: return reading.byte(token + 1) == 0xE2 || reading.isDash(token + 1)
        case .euro, .cent, .a, .tm, .tot, .en: return true
        default: return keyword.multiplier != nil
        }
    }

    /// Makes an amount, or a range with the figure behind it, and moves behind it.
    private mutating func take(_ first: MoneyFigure) {
        if let (range, second) = range(from: first) {
            add(range, first: first.start, end: second.end)
            return
        }
        guard first.isMoney || isBareMultiple(first), !isUnitOfTable(first), let cents = first.cents() else { return }
        let start = minusBefore(first.start) ?? first.start
        let isNegative = start < first.start || minusBehind(first.end)
        let modifier = AmountModifiers.modifier(in: reading, around: start..<first.end)
        let value = isNegative && cents > 0 ? -cents : cents
        let confidence: Confidence =
            first.isMoney ? (reading.flags(first.start).contains(.unusual) ? .probable : .certain) : .probable
        let origin = FactOrigin(reading.range(start..<first.end), rule: first.rule, confidence: confidence)
        add(Amount(origin: origin, minimum: value, maximum: value, modifier: modifier), first: start, end: first.end)
    }

    mutating func add(_ amount: Amount, first: Int, end: Int) {
        found.append(amount)
        claims.claim(first..<end)
        position = max(position, end)
    }

    /// A figure in words is found at its unit, so the first one of a range lies behind.
    private mutating func takeInWords(_ figure: MoneyFigure) {
        if let first = wordFigure(before: figure), let (range, second) = range(from: first) {
            return add(range, first: first.start, end: second.end)
        }
        take(figure)
    }

    // MARK: Figures

    /// The figure whose digits stand at `token`, with what multiplies it and `euro` behind it.
    func figure(at token: Int) -> MoneyFigure? {
        var figure: MoneyFigure
        if let amount = reading.has(token) ? reading.tokens.amount(token) : nil {
            figure = MoneyFigure(start: token, end: token + 1, number: amount.number)
            figure.isClosed = amount.isClosed
            figure.isNegative = amount.isNegative
            figure.isMoney = true
            if !amount.hasSign { figure.rule = .amountClosingMark }
            if amount.isThousands { figure.multiplier = 1000 }
        } else if let number = reading.has(token) ? reading.tokens.number(token) : nil, number.form != .dotted {
            figure = MoneyFigure(start: token, end: token + 1, number: number)
        } else {
            return wordFigure(startingAt: token)
        }
        if !figure.isClosed { multiply(&figure) }
        closeWithEuro(&figure)
        return figure
    }

    /// `miljoen`, `mln.`, `M` behind the figure; also `honderd duizend`.
    func multiply(_ figure: inout MoneyFigure) {
        guard figure.multiplier == 1 else { return }
        while let factor = reading.keyword(figure.end).multiplier {
            // `€ 5 ton` is money, `5 ton` may be a weight; the caller decides.
            let (product, overflow) = figure.multiplier.multipliedReportingOverflow(by: factor)
            guard !overflow, figure.multiplier <= 1000 else { return }
            figure.multiplier = product
            figure.end += 1
        }
        if figure.isMoney, reading.kind(figure.end) == .word, !reading.flags(figure.end).contains(.spaceBefore),
            reading.tokens.range(figure.end).count == 1, reading.byte(figure.end) | 0x20 == 0x6D
        {
            figure.multiplier = 1_000_000
            figure.end += 1
        }
    }

    /// `euro`, `€` or `cent` behind the figure.
    func closeWithEuro(_ figure: inout MoneyFigure) {
        var behind = figure.end
        if reading.isMark(behind, "."), figure.multiplier > 1, reading.keyword(behind + 1) == .euro { behind += 1 }
        if reading.keyword(behind) == .euro {
            if !figure.isMoney { figure.rule = .amountEuroWord }
            figure.isMoney = true
            figure.end = behind + 1
        } else if !figure.isMoney, isEuroSign(behind), reading.isSameLine(behind - 1) {
            figure.rule = .amountSignBehind
            figure.isMoney = true
            figure.end = behind + 1
        } else if !figure.isMoney, reading.keyword(behind) == .cent, figure.multiplier == 1, figure.number.decimals < 6
        {
            figure.number.decimals += 2
            figure.rule = .amountCent
            figure.isMoney = true
            figure.end = behind + 1
        }
    }

    func isEuroSign(_ token: Int) -> Bool {
        guard reading.kind(token) == .punctuation, reading.byte(token) == 0xE2 else { return false }
        let start = Int(reading.tokens.starts[token])
        return reading.text.bytes[start + 1] == 0x82 && reading.text.bytes[start + 2] == 0xAC
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

    /// `Euro 5.000`, `eur 12,50`: the currency by its name before a figure that is written as sums are. A bare figure may be
    /// anything: `Euro 6`, `EURO 2024`.
    private func namedFigure(at name: Int) -> MoneyFigure? {
        guard reading.tokens.range(name).count <= 4, !claims.isSpoken(name + 1), reading.isSameLine(name),
            var figure = figure(at: name + 1)
        else { return nil }
        let number = figure.number
        guard figure.isClosed || figure.multiplier > 1 || number.form == .grouped || number.decimals == 2 else {
            return nil
        }
        figure.start = name
        figure.isMoney = true
        figure.rule = .amountSignBeforeWords
        return figure
    }

    // MARK: What is no amount

    /// `2 miljoen` without a sign: money where nothing that is counted stands behind it.
    /// Source: observed in council papers, `een tekort van 1,3 mln`, against `2 miljoen inwoners`, `40 ton afval`.
    func isBareMultiple(_ figure: MoneyFigure) -> Bool {
        guard figure.multiplier >= 100_000 else { return false }
        if MoneyWords.isSum(reading, figure.start - 2), reading.keyword(figure.start - 1) == .van { return true }
        if figure.multiplier == 100_000, figure.number.integer ?? 0 > 20 || isWeighed(figure) { return false }
        // `een kans van 1 op een miljoen`, `één op honderd miljoen`
        let of = reading.keyword(figure.start - 1) == .de ? figure.start - 2 : figure.start - 1
        if reading.keyword(of) == .op, reading.kind(of - 1) == .number || reading.keyword(of - 1) == .een {
            return false
        }
        var next = figure.end
        if reading.isMark(next, ".") { next += 1 }
        guard reading.kind(next) == .word, !reading.flags(next).contains(.startsParagraph) else {
            return
                !(reading.kind(next) == .punctuation
                && (reading.byte(next) == 0x25 || reading.isDash(next) && !reading.flags(next).contains(.spaceBefore)))
        }
        return next > figure.end && reading.flags(next).contains(.capitalised) || MoneyWords.followsMoney(reading, next)
            || isCompared(figure)
    }

    /// `€ 3,1 miljoen, tegen 4,4 miljoen vorig jaar`: a sum stands before it, and but for `ton` a comparing word between.
    private func isCompared(_ figure: MoneyFigure) -> Bool {
        guard
            figure.multiplier == 100_000
                || (reading.kind(figure.start - 1) == .word && MoneyWords.compares(reading, figure.start - 1))
        else { return false }
        return (max(0, figure.start - 12)..<figure.start).contains { reading.kind($0) == .amount }
    }

    /// `vrachtwagens van 5 ton`, `5 ton afval`.
    private func isWeighed(_ figure: MoneyFigure) -> Bool {
        for token in max(0, figure.start - 10)..<min(reading.tokens.count, figure.end + 6)
        where MoneyWords.isWeighed(reading, token) {
            return true
        }
        return false
    }

    /// `bedragen x € 1.000`, `(* € 1.000)`: the unit of a table, no sum.
    private func isUnitOfTable(_ figure: MoneyFigure) -> Bool {
        let before = figure.start - 1
        guard let units = figure.cents().map({ $0 / 100 }), units == 1 || units == 1000 || units == 1_000_000 else {
            return false
        }
        if reading.isMark(before, "*") || reading.kind(before) == .emphasis && reading.byte(before) == 0x2A {
            return units > 1
        }
        guard reading.has(before) else { return false }
        let range = reading.tokens.range(before)
        if range.count == 1 { return reading.byte(before) | 0x20 == 0x78 }
        return range.count == 2 && reading.byte(before) == 0xC3 && reading.text.bytes[range.start + 1] == 0x97
    }
}

extension Claims {
    /// Claimed, or outside the stream.
    func isSpoken(_ token: Int) -> Bool { token < 0 || token >= count || isClaimed(token) }
}

extension Reading {
    /// The bytes of tokens, half open and not empty.
    func range(_ tokens: Range<Int>) -> ByteRange {
        ByteRange(start: Int(self.tokens.starts[tokens.lowerBound]), end: Int(self.tokens.ends[tokens.upperBound - 1]))
    }
}
