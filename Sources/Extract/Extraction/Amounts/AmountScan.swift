import Layout
import Lexing
import SourceText
import Vocabulary

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
            case .word:
                if let factor = Self.namedUnit(reading, token) {
                    if let figure = unitFigure(at: token, factor) { take(figure) }
                } else if let currency = CurrencyNames.before(reading, token) {
                    if let figure = namedFigure(at: token, currency) { take(figure) }
                } else {
                    takeWord(token)
                }
            case .punctuation:
                if isEuroSign(token), let figure = signedOtherwise(token) {
                    take(figure)
                } else if let currency = CurrencyNames.before(reading, token),
                    let figure = namedFigure(at: token, currency)
                {
                    take(figure)
                }
            default: continue
            }
        }
    }

    /// A word that may close a sum in words, or name the currency of one behind it.
    private mutating func takeWord(_ token: Int) {
        let keyword = reading.keyword(token)
        guard keyword.multiplier != nil || keyword == .euro || keyword == .cent else { return }
        if let figure = wordFigure(endingAt: token) {
            takeInWords(figure)
        } else if keyword == .euro, let figure = namedFigure(at: token, .euro) {
            take(figure)
        }
    }

    /// Whether what stands around a bare figure can make it money: `miljoen`, `euro`, `€`, the second figure of a range.
    private func mayBeMoney(_ token: Int) -> Bool {
        let next = token + 1
        let keyword = reading.keyword(next)
        switch keyword {
        case .none: break
        case .euro, .cent, .a, .tm, .tot, .en: return true
        default: return keyword.multiplier != nil || introducesSum(token)
        }
        switch reading.kind(next) {
        case .number: return reading.plainNumber(next, digits: MoneyFigure.group) != nil || opensFraction(next)
        case .punctuation:
            return isEuroSign(next) || reading.isDash(next) || opensFraction(next) || introducesSum(token)
        case .word:
            return unit(at: next) != nil || CurrencyNames.behind(reading, next) != nil
                || Self.namedUnit(reading, next) != nil || introducesSum(token)
        default: return introducesSum(token)
        }
    }

    /// Makes an amount, or a range or list with the figures behind it, and moves behind it.
    private mutating func take(_ first: MoneyFigure) {
        if let (range, second) = range(from: first) {
            add(range, first: first.start, end: second.end)
            return
        }
        guard let several = sharing(first) else { return takeOne(first) }
        for figure in several { takeOne(figure) }
    }

    private mutating func takeOne(_ first: MoneyFigure) {
        var first = first
        if !first.isMoney, !isBareMultiple(first) {
            guard isNamedSum(first) else { return }
            first.rule = .amountBehindNoun
        }
        guard !isUnitOfTable(first), let cents = first.cents() else { return }
        let start = minusBefore(first.start) ?? first.start
        let isNegative = start < first.start || minusBehind(first.end) || isCalledNegative(first)
        let modifier = AmountModifiers.modifier(in: reading, around: start..<first.end)
        let value = isNegative && cents > 0 ? -cents : cents
        let isSure = first.isMoney && !(first.start..<first.end).contains { reading.flags($0).contains(.unusual) }
        let origin = FactOrigin(
            reading.range(start..<first.end), rule: first.rule, confidence: isSure ? .certain : .probable)
        add(
            Amount(origin: origin, minimum: value, maximum: value, modifier: modifier, currency: first.currency),
            first: start, end: first.end)
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

    /// Whether a token goes on with the part of a block or row that the one before it stands in.
    /// - Complexity: O(log *blocks*).
    func goesOn(_ token: Int) -> Bool { has(token) && !layout.opensPart(token, self) }
}
