import Lexing
import SourceText

/// The words of a title that tell it from those of other papers.
package struct TitleWords: Sendable {
    /// Hashes as the lexer gives them.
    package private(set) var telling: Set<UInt64> = []
    /// Kinds of papers that are named.
    package private(set) var kinds: Set<DocumentKind> = []

    /// Letters of a telling word at least.
    private static let shortest = 3
    /// Names of kinds and chapters, and what is said of any paper.
    private static let common = PhraseTable<Bool>([
        .titleChapter: true, .labelChapter: true, .titleState: true, .titlePart: true, .placeGemeente: true,
    ])

    package init(_ text: String) {
        let bytes = Array(text.utf8)
        let tokens = TokenStream(lexing: bytes)
        var token = 0
        while token < tokens.count {
            let named = KindNames.table.match(tokens, at: token, limit: tokens.count)
            if let kind = named?.value { kinds.insert(kind) }
            let kind = named?.end
            let common = Self.common.match(tokens, at: token, limit: tokens.count)?.end
            let place = GemeenteTable.shared.match(tokens, at: token)?.end
            if let end = [kind, common].compactMap({ $0 }).max() ?? placeOfPaper(place, token, tokens) {
                token = max(end, token + 1)
                continue
            }
            let range = tokens.range(token)
            let letters = bytes[range.start..<range.end].count { Byte.isLetter($0) || $0 >= 0x80 }
            if tokens.kinds[token] == .word, !tokens.keyword(token).isMonth, letters >= Self.shortest,
                letters == range.count
            {
                telling.insert(tokens.hashes[token])
            }
            token += 1
        }
    }

    /// The municipality's name behind the word that says so, or alone: `Gemeente Goes`, `Westvoorne`.
    private func placeOfPaper(_ end: Int?, _ token: Int, _ tokens: TokenStream) -> Int? {
        guard let end, token == 0 || Self.common.match(tokens, at: token - 1, limit: token) != nil else { return nil }
        return end
    }

    /// Whether any word does.
    package var tell: Bool { !telling.isEmpty }
}
