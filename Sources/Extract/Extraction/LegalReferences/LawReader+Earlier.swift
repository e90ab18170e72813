import Lexing
import SourceText
import Vocabulary

// Words that mean a rule named before, or that name one by its day alone.
extension LawReader {
    /// `die wet`, `voornoemde verordening`, `deze verordening`; `token` is behind the preposition.
    func anaphor(at token: Int) -> LawPhrase? {
        var i = token
        if tokens.keyword(i) == .de || tokens.keyword(i) == .het { i += 1 }
        guard i + 1 < tokens.count else { return nil }
        if let dated = dated(at: i) { return dated }
        // `van de wet`, `van de Verordening`: the one that the text speaks of.
        if i > token, isRuleWord(i), law(at: i, isExpected: true) == nil {
            return LawPhrase(earlier: tokens.keyword(i), end: i + 1)
        }
        guard isRuleWord(i + 1) else { return nil }
        switch tokens.keyword(i) {
        case .die, .dat: return LawPhrase(earlier: tokens.keyword(i + 1), end: i + 2)
        case .deze, .dit:
            return LawPhrase(earlier: tokens.keyword(i + 1), isOwn: tokens.keyword(i + 1) != .wet, end: i + 2)
        default:
            return Self.saidBefore.contains(tokens.hashes[i]) && law(at: i + 1, isExpected: true) == nil
                ? LawPhrase(earlier: tokens.keyword(i + 1), end: i + 2) : nil
        }
    }

    /// `de Wet van 24 april 1991 (Stb. 255)`: a law that has no other name than its day.
    private func dated(at token: Int) -> LawPhrase? {
        let end = token + Self.lengthOfDated
        guard isRuleWord(token), tokens.flags[token].contains(.capitalised), end <= tokens.count,
            tokens.keyword(token + 1) == .van, tokens.kinds[token + 2] == .number, tokens.keyword(token + 3).isMonth,
            tokens.kinds[token + 4] == .number
        else { return nil }
        let mention = LocalRuleReader(reading: reading, laws: self).mention(token..<end)
        return LawPhrase(mention: mention, end: end)
    }

    private func isRuleWord(_ token: Int) -> Bool {
        switch tokens.keyword(token) {
        case .wet, .verordening, .besluit, .regeling, .reglement: true
        default: false
        }
    }

    /// Tokens of `Wet van 24 april 1991`.
    private static let lengthOfDated = 5
}
