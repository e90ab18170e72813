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

    private static let openings = PhraseTable<Opening>(
        rows([
            ("Wij, We, Ons college, Het college van burgemeester en wethouders", .speaker),
            ("Het college van burgemeester & wethouders, Het college van B&W, Het college van B en W", .speaker),
            ("Burgemeester en wethouders, Burgemeester & wethouders, B&W, B en W, Het presidium", .speaker),
            ("De agendacommissie, De werkgeverscommissie, De auditcommissie, De rekenkamer", .speaker),
            (
                "De rekenkamercommissie, De griffie, De griffier, Het seniorenconvent, Het fractievoorzittersoverleg",
                .speaker
            ),
            ("Ondergetekenden, Indieners, De fractievoorzitters, Gedeputeerde staten", .speaker),
            ("Het college, De burgemeester, De commissie, Het dagelijks bestuur", [.speaker, .asked]),
            ("De raad, De gemeenteraad, Uw raad, Uw gemeenteraad, U, De raadscommissie, Uw commissie", .asked),
            ("De leden van de raad, De leden van uw raad, Aan de raad, Aan de gemeenteraad, Aan uw raad", .asked),
            ("Aan het college, Het algemeen bestuur, Provinciale staten, Er", .asked),
            ("Daarom, Derhalve, Hierbij, Samenvattend, Concluderend, Resumerend, Gelet hierop, Gezien dit", .reason),
            ("Gelet op het bovenstaande, Gelet op het vorenstaande, Gelet op het voorgaande", .reason),
            ("Gezien het bovenstaande, Gezien het vorenstaande, Gezien het voorgaande", .reason),
            ("Op grond van het bovenstaande, Op grond van het vorenstaande, Op grond van het voorgaande", .reason),
            ("Op basis van het bovenstaande, Op basis van het vorenstaande, Op grond hiervan", .reason),
            ("Voorgesteld wordt, Gevraagd wordt, Geadviseerd wordt, Wordt voorgesteld", .fixed),
            ("De raad voor te stellen, De raad voorstellen, Te besluiten", .fixed),
            ("De gemeenteraad voor te stellen, De gemeenteraad voorstellen", .fixed),
        ]))

    /// Rows of phrases set apart by commas.
    fileprivate static func rows<Value>(_ rows: [(String, Value)]) -> [(String, Value)] {
        rows.flatMap { row in row.0.split(separator: ", ").map { (String($0), row.1) } }
    }
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

    private static let verbs = PhraseTable<Verb>([
        ("stelt", .proposes), ("stellen", .proposes), ("legt", .proposes), ("leggen", .proposes), ("vraagt", .asks),
        ("vragen", .asks), ("verzoekt", .asks),
        ("verzoeken", .asks), ("adviseert", .asks), ("adviseren", .asks),
    ])
    private static let hearers = PhraseTable(
        ProposalSentence.rows([
            ("u, uw raad, de raad, de gemeenteraad, uw gemeenteraad, uw college, het college", true),
            ("de leden van de raad, de raadscommissie, de commissie, uw commissie, het algemeen bestuur", true),
        ]))
    private static let speakers = PhraseTable(
        ProposalSentence.rows([
            ("wij, we, het college, ons college, burgemeester en wethouders, het presidium", true),
            ("het college van burgemeester en wethouders, het college van B&W", true),
        ]))
    private static let manners = PhraseTable(
        ProposalSentence.rows([
            ("dan ook, daarom, derhalve, hierbij, nu, aldus, hiermee, op grond hiervan, gelet hierop, thans", true),
            ("het volgende, het volgende besluit, de volgende besluiten, de volgende beslispunten", true),
            ("gelet op het bovenstaande, gezien het bovenstaande, op grond van het bovenstaande", true),
        ]))
    private static let becomes = WordSet("wordt worden")
    private static let asked = WordSet("gevraagd verzocht voorgesteld geadviseerd")
    private static let of = WordHash.of("van")
    private static let forward = WordHash.of("voor")

    /// Behind `van Deventer`, `van de gemeente Bergen op Zoom`, where a verb follows.
    func behindPlace(_ token: Int) -> Int {
        guard token < limit, tokens.hashes[token] == Self.of else { return token }
        let verb = (token + 1..<max(token + 1, min(limit, token + 7))).first { self.verb(at: $0) != nil }
        return verb ?? token
    }

    /// `stelt uw raad daarom voor`, `vragen u`.
    func asking(from token: Int) -> Int? {
        guard let verb = verb(at: token) else { return nil }
        return completed(verb, from: token + 1)
    }

    /// `wordt daarom gevraagd`.
    func passive(from token: Int) -> Int? {
        guard token < limit, Self.becomes.contains(tokens.hashes[token]) else { return nil }
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
        case .proposes: return end < limit && tokens.hashes[end] == Self.forward ? end + 1 : nil
        }
    }

    /// Behind whom and how, in any order.
    private func behindSmallWords(_ token: Int) -> (end: Int, hasHearer: Bool) {
        var (end, hasHearer) = (token, false)
        for _ in 0..<4 {
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
