import Layout
import Lexing
import SourceText
import Vocabulary

// Names of laws whose words have lost the space between them.
extension LawReader {
    /// `Wetveiligheidsregio’s`, `Besluitbodemkwaliteit`: a law of the table whose first two words have lost the space between
    /// them.
    func glued(at token: Int) -> LawMention? {
        guard token < tokens.count, tokens.kinds[token] == .word, tokens.flags[token].contains(.capitalised) else {
            return nil
        }
        let word = tokens.range(token)
        for first in Self.gluedWords where word.count > first.utf8.count && begins(word, with: first) {
            let second = TokenStream(lexing: Array(reading.text.bytes[word.start + first.utf8.count..<word.end]))
            guard second.count == 1,
                let match = LawTable.shared.match(
                    tokens, at: token, gluedFrom: WordHash.of(first), second.hashes[0], on: day)
            else { continue }
            return LawMention(law: NamedLaw(match.law), tokens: token..<match.end, isWeak: false)
        }
        return nil
    }

    private func begins(_ word: ByteRange, with letters: String) -> Bool {
        zip(reading.text.bytes[word.start..<word.end], letters.utf8).allSatisfy { Byte.lowered($0) == $1 }
    }

    private static let gluedWords = PhraseRole.lawGlued.phrases
}
