import Lexing
import SourceText
import Vocabulary

/// The names and signs of currencies other than the euro: before the euro, papers count in guilders.
enum CurrencyNames {
    /// The currency whose name or sign before a figure a token is; nil for any other.
    static func before(_ reading: Reading, _ token: Int) -> Currency? {
        guard let currency = table[reading.tokens.hashes[token]] else { return nil }
        // `F 12`: a capital by itself may be anything.
        let isLetter = reading.kind(token) == .word && reading.tokens.range(token).count == 1
        if isLetter, reading.flags(token).contains(.capitalised) { return nil }
        // `dm` is a decimetre, `DM` are marks.
        let needsCapitals = currency != .guilder && reading.kind(token) == .word
        return needsCapitals && !reading.flags(token).contains(.allCapitals) ? nil : currency
    }

    /// The currency whose name behind a figure a token is; nil for any other, and for signs that only stand before it.
    static func behind(_ reading: Reading, _ token: Int) -> Currency? {
        guard reading.kind(token) == .word, reading.tokens.range(token).count > longestSign else { return nil }
        return table[reading.tokens.hashes[token]]
    }

    /// `lid 3, onder f`, `optie f`: the letter of a part.
    static func namesPart(_ reading: Reading, _ name: Int) -> Bool {
        guard reading.tokens.range(name).count == 1 else { return false }
        switch reading.keyword(name - 1) {
        case .onder, .sub, .onderdeel, .lid, .leden, .artikel, .beslispunt: return true
        default: return false
        }
    }

    /// Bytes of a sign that only stands before figures: `f`, `fl`, `ƒ`, `DM`.
    private static let longestSign = 2
    /// Bytes of a name that stands before figures: `Euro`, `HFL`.
    static let longestBefore = 4

    private static let table = WordTable<Currency>(
        PhraseRole.currencyName.values.compactMap { name, number in
            Currency.allCases.first { $0.number == number }.map { (WordHash.of(name), $0) }
        })

    /// Hashes of all of them.
    static let hashes = PhraseRole.currencyName.values.map { WordHash.of($0.word) }
}
