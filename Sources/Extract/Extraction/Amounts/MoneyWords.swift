import Lexing
import Vocabulary

/// Lexicons of the amounts: words compared by their hash.
enum MoneyWords {
    /// What may follow a sum that has no sign: prepositions, verbs, `structureel`. Anything else is what is counted.
    private static let behindMoney = WordSet(.moneyBehind)
    private static let weighed = WordSet(.moneyWeighed)

    static func followsMoney(_ reading: Reading, _ token: Int) -> Bool {
        behindMoney.contains(reading.tokens.hashes[token])
    }

    static func isWeighed(_ reading: Reading, _ token: Int) -> Bool {
        reading.kind(token) == .word && weighed.contains(reading.tokens.hashes[token])
    }

    /// `een bod van 6 ton`.
    static func isSum(_ reading: Reading, _ token: Int) -> Bool {
        reading.keyword(token) == .bedrag
            || (reading.kind(token) == .word && sums.contains(reading.tokens.hashes[token]))
    }

    /// `een krediet van 1.250`, `de koopsom van 325.000`: nouns of nothing but money.
    static func isNoun(_ reading: Reading, _ token: Int) -> Bool { nouns.matches(reading, token) }

    /// `ad 221.899,04`, `à 50.000`.
    static func isAd(_ reading: Reading, _ token: Int) -> Bool {
        // An `a` without its accent may be the letter of anything.
        let isAccented = reading.keyword(token) != .a || reading.flags(token).contains(.nonASCII)
        return isAccented && !reading.flags(token).contains(.capitalised) && ad.contains(reading.tokens.hashes[token])
    }

    /// `woningen`, `uren`: what is counted.
    static func isCounted(_ reading: Reading, _ token: Int) -> Bool { counted.contains(reading.tokens.hashes[token]) }

    /// `tegen`, `naar`, `tegenover`: between two sums.
    static func compares(_ reading: Reading, _ token: Int) -> Bool { comparing.contains(reading.tokens.hashes[token]) }

    /// `x`, `×`, `*` before the unit of a table.
    static func isTimes(_ reading: Reading, _ token: Int) -> Bool {
        reading.has(token) && times.contains(reading.tokens.hashes[token])
    }

    private static let comparing = WordSet(.moneyComparing)
    private static let sums = WordSet(.moneySum)
    private static let nouns = Stems(.moneyNoun)
    private static let ad = WordSet(.moneyAd)
    private static let counted = WordSet(allOf: [WordSet(.yearCounted), WordSet(.columnCount)])
    private static let times = WordSet(.moneyTimes)

    /// More tons are a weight. Observed: sums up to twenty ton are said so.
    static let mostTons = 20
    /// Tokens before a figure in which a sum stands that it is compared with.
    static let nearSum = 12
    /// Tokens before and behind `5 ton` in which a word makes it a weight.
    static let nearWeight = 10
    static let nearWeightBehind = 6
    /// Four figures that can be a year.
    static let years: ClosedRange<Int64> = 1900...2100
    static let yearDigits = 4
}
