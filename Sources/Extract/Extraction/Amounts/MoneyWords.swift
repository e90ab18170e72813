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

    /// `tegen`, `naar`, `tegenover`: between two sums.
    static func compares(_ reading: Reading, _ token: Int) -> Bool { comparing.contains(reading.tokens.hashes[token]) }

    private static let comparing = WordSet(.moneyComparing)

    private static let sums = WordSet(.moneySum)
}
