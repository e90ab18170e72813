import Lexing
import Vocabulary

// Rules of the European Union, which are named by their number.
extension LocalRuleReader {
    /// `Verordening (EU) 2016/679`, `verordening (EU) nr. 651/2014`, `richtlijn 2009/147/EG`: named by its number, with the
    /// treaty before or behind it.
    func european(_ token: Int) -> Range<Int>? {
        guard tokens.keyword(token) == .verordening || Self.bareHeads.contains(tokens.hashes[token]) else { return nil }
        var i = token + 1
        let isIntroduced = i + 2 < tokens.count && tokens.hashes[i] == Mark.opening && isTreaty(i + 1)
        if isIntroduced {
            guard tokens.hashes[i + 2] == Mark.closing else { return nil }
            i += 3
        }
        if i + 1 < tokens.count, tokens.keyword(i) == .nummer { i += tokens.hashes[i + 1] == Mark.period ? 2 : 1 }
        let first = i
        while i < tokens.count, i < first + Self.mostOfNumber, isOfNumber(i), i == first || !reading.hasSpace(before: i)
        { i += 1 }
        guard i > first, isIntroduced || isTreaty(i - 1) else { return nil }
        return token..<i
    }

    private func isTreaty(_ token: Int) -> Bool { Self.treaties.contains(tokens.hashes[token]) }

    private func isOfNumber(_ token: Int) -> Bool {
        switch tokens.kinds[token] {
        case .number, .zaaknummer, .articleNumber: true
        default: tokens.hashes[token] == Mark.slash || Self.treaties.contains(tokens.hashes[token])
        }
    }

    private static let treaties = WordSet(.lawEuropean)
    /// Tokens of `2009/147/EG`.
    private static let mostOfNumber = 5
}
