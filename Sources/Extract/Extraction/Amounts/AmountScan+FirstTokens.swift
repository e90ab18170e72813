import Lexing
import Vocabulary

extension AmountScan {
    /// A figure, a sign or name of a currency, or a word that may close a sum.
    static let firstTokens = FirstTokens(
        kinds: [.amount, .number],
        keywords: [.euro, .cent] + Keyword.allCases.filter { $0.multiplier != nil },
        words: CurrencyNames.hashes + namedUnitHashes, marks: Mark.euroSignHashes)
}
