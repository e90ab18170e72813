import Lexing
import SourceText
import Vocabulary

// What a bracket behind a law's name says: its abbreviation, or how the text calls it from here on.
extension LawReader {
    /// The mention with `(Wro)`, `(hierna: de wet)`, `(Wmo, 2015)` behind it.
    func withBracket(_ mention: LawMention) -> LawMention {
        guard let (close, _) = bracket(behind: mention) else { return mention }
        var wider = mention
        wider.tokens = mention.tokens.lowerBound..<close + 1
        return wider
    }

    /// The closing bracket and the short name in it, where a bracket behind the mention gives nothing but that.
    func bracket(behind mention: LawMention) -> (close: Int, short: Int)? {
        var i = mention.tokens.upperBound
        while i < tokens.count, tokens.kinds[i] == .emphasis || Mark.quotes.contains(tokens.hashes[i]),
            i < mention.tokens.upperBound + 2
        { i += 1 }
        guard i < tokens.count, tokens.hashes[i] == Mark.opening else { return nil }
        i += 1
        var isIntroduced = false
        while i < tokens.count,
            Self.introducing.contains(tokens.hashes[i]) || tokens.kinds[i] == .labelEnd
                || Mark.quotes.contains(tokens.hashes[i])
        {
            isIntroduced = true
            i += 1
        }
        guard i < tokens.count, tokens.kinds[i] == .word else { return nil }
        let short = i
        let isSame = known(at: i)?.law.name == mention.law.name
        let isShort =
            tokens.flags[i].contains(.capitalised) && tokens.range(i).count <= Self.longestShortName
            && tokens.keyword(i) != .artikel
        guard isSame || isShort || (isIntroduced && tokens.keyword(i) != .artikel) else { return nil }
        i += 1
        while i < tokens.count, i < short + Self.mostInBracket, tokens.hashes[i] != Mark.closing {
            guard
                tokens.kinds[i] == .number || tokens.hashes[i] == Mark.comma || Mark.quotes.contains(tokens.hashes[i])
                    || tokens.hashes[i] == Mark.period || tokens.hashes[i] == Mark.hyphen
            else { return nil }
            i += 1
        }
        guard i < tokens.count, tokens.hashes[i] == Mark.closing else { return nil }
        return (i, short)
    }

    /// Bytes of `Wmo 2015`. Observed in council papers.
    private static let longestShortName = 8
    /// Tokens of a short name, with its year: `Wmo, 2015`.
    private static let mostInBracket = 4
    /// Tokens between a name and its bracket: emphasis and a quote.
    private static let mostBeforeBracket = 3
    private static let introducing = WordSet(.lawShortname, marks: [Mark.colon, Mark.comma])

    /// Whether a bracket stands in a name or behind it: only that gives a short one.
    func mayHaveShortName(_ name: Range<Int>) -> Bool {
        (name.lowerBound..<min(tokens.count, name.upperBound + Self.mostBeforeBracket)).contains {
            tokens.hashes[$0] == Mark.opening
        }
    }
}
