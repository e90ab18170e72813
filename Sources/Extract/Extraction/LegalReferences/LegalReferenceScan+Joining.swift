import Lexing
import SourceText
import Vocabulary

/// A reference that nothing says a law for.
struct OpenReference {
    /// Its place among the references.
    var index: Int
    /// The sort of law that it can be of, `.none` for any.
    var sort: Keyword
}

/// Articles that named no law themselves and stand in one row, to which the articles behind them may give theirs.
struct WaitingArticles {
    /// Their places among the references.
    var places: Range<Int>
    var sentence: Int
    /// The first token behind them.
    var end: Int
    /// A law before them in the sentence was taken for theirs.
    var hasLaw: Bool
}

// Articles that take the law of those behind them: `artikel 30, in samenhang met artikel 35 van de Wet bodembescherming`.
extension LegalReferenceScan {
    /// Gives the law of articles just added, from `first` on among the references, to those that wait for one; or lets them
    /// wait themselves.
    mutating func join(_ mentions: [ArticleMention], _ first: Int, _ found: Resolved) {
        guard let start = mentions.first?.tokens.lowerBound, let end = mentions.last?.tokens.upperBound else { return }
        let before = waiting.flatMap { isJoined($0, start, first) ? $0 : nil }
        waiting = nil
        switch found.rule {
        case .lawArticle, .lawThatLaw:
            guard let before, let law = found.law else { return }
            for index in before.places where lawsOfArticles.mayHave(law.name, references[index].article ?? "") {
                give(law.name, law.bwb, index, .lawSameSentence)
            }
        case .lawUnknown where found.open != nil, .lawSameSentence:
            waiting = WaitingArticles(
                places: (before?.places.lowerBound ?? first)..<references.count, sentence: sentence, end: end,
                hasLaw: found.law != nil)
        default: break
        }
    }

    /// Whether only few words stand between articles that wait and those at `start`, and one of these joins them. Where the
    /// sentence named a law before, all of them must.
    private func isJoined(_ waiting: WaitingArticles, _ start: Int, _ first: Int) -> Bool {
        guard waiting.sentence == sentence, waiting.places.upperBound == first, waiting.end <= start,
            start - waiting.end <= Self.longestJoin
        else { return false }
        let between = waiting.end..<start
        guard between.contains(where: { joins($0) }) else { return false }
        return !waiting.hasLaw || between.allSatisfy { joins($0) || leads($0) }
    }

    private func joins(_ token: Int) -> Bool {
        switch tokens.keyword(token) {
        case .en, .of, .juncto, .jis, .cq: true
        default: Self.joining.contains(tokens.hashes[token]) || Self.linking.contains(tokens.hashes[token])
        }
    }

    /// A small word or comma that may stand beside one that joins: `, in samenhang met`.
    private func leads(_ token: Int) -> Bool {
        switch tokens.keyword(token) {
        case .in, .met, .van, .de, .het: true
        default: tokens.hashes[token] == Mark.comma
        }
    }

    private static let joining = WordSet(.articleJoining)
    private static let linking = WordSet(.articleLinking)
    /// In tokens: `en (voor de andere voorzitters) in`.
    private static let longestJoin = 10
}
