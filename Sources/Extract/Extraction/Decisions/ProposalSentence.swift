import Lexing
import Vocabulary

/// The first words of a sentence that asks for a decision: who asks, a verb of proposing, who is asked, and small words
/// between them. Source: raadsvoorstellen, which put this sentence together from the same few parts in very many ways.
enum ProposalSentence {
    /// The token behind the words, where such a sentence begins at `token`: `Wij stellen uw raad daarom voor`,
    /// `De raad wordt gevraagd`, `Gelet hierop adviseert het college u`.
    /// - Complexity: O(1).
    static func end(_ reading: Reading, at token: Int, limit: Int) -> Int? {
        guard let opening = openings.match(reading.tokens, at: token, limit: limit) else { return nil }
        let parts = SentenceParts(tokens: reading.tokens, limit: limit)
        if opening.value.contains(.fixed) { return opening.end }
        if opening.value.contains(.speaker), let end = parts.asking(from: parts.behindPlace(opening.end)) { return end }
        if opening.value.contains(.asked), let end = parts.passive(from: opening.end) { return end }
        return opening.value.contains(.reason) ? parts.inverted(from: opening.end) : nil
    }

    /// What the first words of a sentence may be.
    private struct Opening: OptionSet {
        let rawValue: UInt8
        /// Who asks.
        static let speaker = Opening(rawValue: 1)
        /// Who is asked.
        static let asked = Opening(rawValue: 2)
        /// Why: verb and speaker follow.
        static let reason = Opening(rawValue: 4)
        /// The whole lead-in.
        static let fixed = Opening(rawValue: 8)
    }

    private static let openings = PhraseTable<Opening>(allOf: [
        .leadinSpeaker: .speaker, .leadinAsked: .asked, .leadinReason: .reason, .leadinWhole: .fixed,
    ])
}

/// Reads the parts of a sentence behind its first words.
private struct SentenceParts {
    let tokens: TokenStream
    let limit: Int

    private enum Verb {
        /// `stelt … voor`.
        case proposes
        /// `vraagt`, `adviseert`: says whom.
        case asks
    }

    private static let verbs = PhraseTable<Verb>([.sentenceProposes: .proposes, .sentenceAsks: .asks])
    private static let hearers = PhraseTable(.sentenceHearer)
    private static let speakers = PhraseTable(.sentenceSpeaker)
    private static let manners = PhraseTable(.sentenceManner)
    private static let asked = WordSet(.sentenceAsked)

    /// Tokens of a place before the verb.
    private static let longestPlace = 6

    /// Behind `van Deventer`, `van de gemeente Bergen op Zoom`, where a verb follows.
    func behindPlace(_ token: Int) -> Int {
        guard token < limit, tokens.keyword(token) == .van else { return token }
        let verb = (token + 1..<max(token + 1, min(limit, token + Self.longestPlace + 1))).first {
            self.verb(at: $0) != nil
        }
        return verb ?? token
    }

    /// `stelt uw raad daarom voor`, `vragen u`.
    func asking(from token: Int) -> Int? {
        guard let verb = verb(at: token) else { return nil }
        return completed(verb, from: token + 1)
    }

    /// `wordt daarom gevraagd`.
    func passive(from token: Int) -> Int? {
        guard token < limit, tokens.keyword(token) == .wordt else { return nil }
        let (end, _) = behindSmallWords(token + 1)
        return end < limit && Self.asked.contains(tokens.hashes[end]) ? end + 1 : nil
    }

    /// `, stellen wij uw raad voor`.
    func inverted(from token: Int) -> Int? {
        let start = token < limit && tokens.kinds[token] == .punctuation ? token + 1 : token
        guard let verb = verb(at: start),
            let speaker = Self.speakers.match(tokens, at: start + 1, limit: limit)
        else { return nil }
        return completed(verb, from: speaker.end)
    }

    private func verb(at token: Int) -> Verb? { Self.verbs.match(tokens, at: token, limit: limit)?.value }

    /// The token behind what the verb asks for.
    private func completed(_ verb: Verb, from token: Int) -> Int? {
        let (end, hasHearer) = behindSmallWords(token)
        switch verb {
        case .asks: return hasHearer ? end : nil
        case .proposes: return end < limit && tokens.keyword(end) == .voor ? end + 1 : nil
        }
    }

    /// `u daarom dan ook hierbij`
    private static let mostSmallWords = 4

    /// Behind whom and how, in any order.
    private func behindSmallWords(_ token: Int) -> (end: Int, hasHearer: Bool) {
        var (end, hasHearer) = (token, false)
        for _ in 0..<Self.mostSmallWords {
            if let manner = Self.manners.match(tokens, at: end, limit: limit) {
                end = manner.end
            } else if !hasHearer, let hearer = Self.hearers.match(tokens, at: end, limit: limit) {
                (end, hasHearer) = (hearer.end, true)
            } else {
                break
            }
        }
        return (end, hasHearer)
    }
}
