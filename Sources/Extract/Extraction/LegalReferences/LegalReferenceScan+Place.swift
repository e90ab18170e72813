import Layout
import Lexing
import SourceText
import Vocabulary

// Where an article or law stands: in a heading, in contents, in the grounds of a decision.
extension LegalReferenceScan {
    /// An article's own heading (`Artikel 3 Wonen`) is no reference to it.
    func isHeading(_ token: Int, _ end: Int, _ mentions: [ArticleMention]) -> Bool {
        guard tokens.flags[token].contains(.capitalised),
            mentions.allSatisfy({ $0.leden.isEmpty && $0.onderdelen.isEmpty })
        else { return false }
        guard beginsLine(token) else { return isInContents(token, end) }
        guard end < tokens.count, !reading.layout.opensPassage(end) else { return true }
        return tokens.kinds[end] != .word || tokens.flags[end].contains(.capitalised)
    }

    /// `… Artikel 3 Groen Artikel 4 Tuin …`: contents whose lines were put together.
    func isInContents(_ token: Int, _ end: Int) -> Bool {
        guard end < tokens.count, tokens.kinds[end] == .word, tokens.flags[end].contains(.capitalised) else {
            return false
        }
        return tokens.keyword(token - 1) == .none
            && (tokens.flags[token - 1].contains(.capitalised) || tokens.kinds[token - 1] == .number)
    }

    func beginsLine(_ token: Int) -> Bool {
        var i = token
        while !reading.layout.opensPassage(i), i > 0 {
            switch tokens.kinds[i - 1] {
            case .emphasis, .headingMark, .listMarker, .punctuation: i -= 1
            case .cellBorder: return true
            case .word, .number, .amount, .date, .zaaknummer, .articleNumber, .labelEnd, .address: return false
            }
            // Behind a tag: `<span id="page-1"></span>**Artikel 3 …`.
            if tokens.hashes[i] == Mark.greater { return true }
        }
        return true
    }

    private static let mostGrounds = 200

    /// The token at which the grounds of a decision end: where the decision or another consideration begins.
    func endOfGrounds(_ token: Int) -> Int {
        var i = token + 1
        while i < tokens.count, i < token + Self.mostGrounds {
            switch tokens.keyword(i) {
            case .gezien, .gelezen, .gehoord, .overwegende, .overwegingen, .constaterende: return i
            case .besluit
            where !tokens.flags[i].contains(.capitalised) || reading.layout.opensPassage(i)
                || tokens.flags[i].contains(.allCapitals):
                if reading.layout.opensPassage(i) || (i + 1 < tokens.count && tokens.kinds[i + 1] != .word) {
                    return i
                }
            default: break
            }
            if tokens.hashes[i] == Mark.period, i + 1 < tokens.count, tokens.flags[i + 1].contains(.capitalised),
                tokens.keyword(i - 1) != .artikel
            {
                return i
            }
            i += 1
        }
        return i
    }

    /// A name in the grounds begins with a capital or behind `de`, `het`.
    func canBeginName(_ token: Int) -> Bool {
        tokens.flags[token].contains(.capitalised)
            || (token > 0 && (tokens.keyword(token - 1) == .de || tokens.keyword(token - 1) == .het))
    }
}
