import Layout
import Lexing
import SourceText
import Vocabulary

// Numbers of leden and onderdelen in words.
extension PartReader {
    /// `eerste` is 1; also `7e`, `10de`.
    func ordinal(_ token: Int) -> String? {
        let keyword = reading.tokens.keyword(token).rawValue
        let first = Keyword.eerste.rawValue
        if keyword >= first, keyword <= Keyword.twaalfde.rawValue { return String(keyword - first + 1) }
        guard reading.tokens.kinds[token] == .word else { return nil }
        if let later = Self.later[reading.tokens.hashes[token]] { return String(later) }
        guard reading.tokens.range(token).count <= Self.longestOrdinal, mayBeFigure(reading.byte(token)) else {
            return nil
        }
        let text = string(token)
        let digits = text.prefix { $0.isNumber }
        return !digits.isEmpty && Self.ordinalEnds.contains(String(text.dropFirst(digits.count))) ? String(digits) : nil
    }

    /// Whether a figure can begin with this byte: a digit, or a figure outside ASCII.
    private func mayBeFigure(_ byte: UInt8) -> Bool { Byte.isDigit(byte) || !UnicodeScalar(byte).isASCII }

    /// `dertiende` and higher.
    private static let later = WordTable(
        PhraseRole.articleOrdinal.values.map { (hash: WordHash.of($0.word), value: $0.value) })
    private static let ordinalEnds = Set(PhraseRole.numberOrdinal.phrases)
    /// Bytes of `10de`.
    private static let longestOrdinal = 4

    func cardinal(_ token: Int) -> String? {
        guard token < reading.tokens.count else { return nil }
        let keyword = reading.tokens.keyword(token).rawValue
        let first = Keyword.een.rawValue
        return keyword >= first && keyword <= Keyword.twaalf.rawValue ? String(keyword - first + 1) : nil
    }
}
