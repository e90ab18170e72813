package import Lexing

/// A title above what is asked, put together from the same few words in many ways: `Voorgesteld besluit`, `Gevraagde
/// beslissing van de raad`, `Ontwerp-raadsbesluit`, `Voorstel tot raadsbesluit`, `Beslispunten (concept)`.
///
/// The whole titles stand in `DecisionLeadIns.headings`.
package struct DecisionHeading {
    private let tokens: TokenStream
    private let limit: Int

    /// The token behind such a title at `token`; nil where none begins.
    /// - Complexity: O(1).
    package static func end(_ tokens: TokenStream, at token: Int, limit: Int) -> Int? {
        guard token < limit, beginnings.contains(tokens.hashes[token]) else { return nil }
        let whole = DecisionLeadIns.headings.match(tokens, at: token, limit: limit)?.end
        let parts = DecisionHeading(tokens: tokens, limit: limit).end(from: token)
        guard let whole, let parts else { return whole ?? parts }
        return max(whole, parts)
    }

    private func end(from token: Int) -> Int? {
        let start = Self.articles.contains(hash(token)) ? token + 1 : token
        guard let core = behindCore(start) else { return nil }
        return behindQualifiers(core)
    }

    private func hash(_ token: Int) -> UInt64 { token < limit ? tokens.hashes[token] : 0 }

    /// `voorgesteld besluit`, `te nemen besluiten`, `ontwerp-raadsbesluit`, `conceptbesluit`, `voorstel tot besluit`.
    private func behindCore(_ token: Int) -> Int? {
        if Self.compounds.contains(hash(token)) { return token + 1 }
        if Self.proposal.contains(hash(token)) { return behindProposal(token + 1) }
        var noun = token
        if Self.states.contains(hash(token)) {
            noun = token + 1
        } else if token < limit, tokens.keyword(token) == .te, Self.take.contains(hash(token + 1)) {
            noun = token + 2
        }
        guard noun > token else { return nil }
        if hash(noun) == Mark.hyphen { noun += 1 }
        return Self.nouns.contains(hash(noun)) ? noun + 1 : nil
    }

    /// `voorstel raadsbesluit`, `voorstel tot besluit`, `voorstel te besluiten`; a bare `voorstel` is in the list of titles.
    private func behindProposal(_ token: Int) -> Int? {
        let noun = Self.links.contains(hash(token)) ? token + 1 : token
        return Self.nouns.contains(hash(noun)) ? noun + 1 : nil
    }

    /// `raad`, `van de raad`, `aan de gemeenteraad`, `raadsvoorstel`, `(concept)`.
    private func behindQualifiers(_ token: Int) -> Int {
        var end = token
        if hash(end) == Mark.opening, Self.states.contains(hash(end + 1)), hash(end + 2) == Mark.closing { end += 3 }
        var body = end
        if Self.prepositions.contains(hash(body)) { body += 1 }
        if Self.articles.contains(hash(body)) { body += 1 }
        return Self.bodies.contains(hash(body)) ? body + 1 : end
    }

    /// The words that such a title can begin with: most lines begin with none of them.
    private static let beginnings = WordSet(
        allOf: [articles, compounds, proposal, states, DecisionLeadIns.headings.firstWords, te])
    private static let te = WordSet(hashes: Keyword.hashes.filter { $0.keyword == .te }.map(\.hash))
    private static let proposal = WordSet(.headingProposal)
    private static let take = WordSet(.headingTake)
    private static let articles = WordSet(.headingArticle)
    private static let states = WordSet(.headingState)
    private static let nouns = WordSet(.headingNoun)
    private static let compounds = WordSet(.headingCompound)
    private static let links = WordSet(.headingLink)
    private static let prepositions = WordSet(.headingPreposition)
    private static let bodies = WordSet(.headingBody)
}
