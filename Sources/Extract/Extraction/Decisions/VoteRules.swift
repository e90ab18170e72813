import Layout
import Lexing
import SourceText
import Vocabulary

/// How a decision fared: `met 21 tegen 12 stemmen aangenomen`, `unaniem`, `bij acclamatie`, `met algemene stemmen`.
enum VoteRules {
    /// From the lines behind a decision's last point.
    static func outcome(_ reading: Reading, from line: Int) -> (AdoptedDecision.Outcome?, AdoptedDecision.Vote?) {
        guard line < reading.lines.count else { return (nil, nil) }
        let end = min(reading.lines.count, line + 30)
        let tokens = reading.lines[line].tokens.lowerBound..<reading.lines[end - 1].tokens.upperBound
        var outcome: AdoptedDecision.Outcome?
        var vote: AdoptedDecision.Vote?
        for token in tokens {
            outcome = outcome ?? outcomeWord(reading.keyword(token))
            vote = vote ?? self.vote(reading, at: token, limit: tokens.upperBound)
        }
        return (outcome, vote)
    }

    /// `De raad besluit met algemene stemmen:` on the line that opens the decision.
    static func vote(_ reading: Reading, in line: TextLine) -> AdoptedDecision.Vote? {
        line.content.lazy.compactMap { vote(reading, at: $0, limit: line.content.upperBound) }.first
    }

    private static func outcomeWord(_ keyword: Keyword) -> AdoptedDecision.Outcome? {
        if keyword == .aangenomen { return .adopted }
        if keyword == .verworpen { return .rejected }
        if keyword == .aangehouden { return .deferred }
        if keyword == .geamendeerd { return .amended }
        return keyword == .ingetrokken ? .withdrawn : nil
    }

    private static func vote(_ reading: Reading, at token: Int, limit: Int) -> AdoptedDecision.Vote? {
        let keyword = reading.keyword(token)
        if keyword == .unaniem || keyword == .acclamatie
            || (keyword == .stemmen && general.matches(reading, token - 1))
        {
            return AdoptedDecision.Vote(inFavour: nil, against: nil, unanimous: true)
        }
        guard let inFavour = reading.plainNumber(token, digits: 1...3) else { return nil }
        let reach = token + 1..<min(limit, token + 9)
        guard let against = reach.first(where: { reading.plainNumber($0, digits: 1...3) != nil }),
            reach.contains(where: { isAgainst(reading, $0) }),
            (token..<min(limit, against + 4)).contains(where: { isVote(reading, $0) })
                || namesSides(reading, token, against)
        else { return nil }
        return AdoptedDecision.Vote(
            inFavour: inFavour, against: reading.plainNumber(against, digits: 1...3), unanimous: false)
    }

    /// `21 voor, 8 tegen`: both figures say what they are.
    private static func namesSides(_ reading: Reading, _ inFavour: Int, _ against: Int) -> Bool {
        reading.keyword(inFavour + 1) == .voor && isAgainst(reading, against + 1)
    }

    private static func isAgainst(_ reading: Reading, _ token: Int) -> Bool {
        reading.kind(token) == .word && against.contains(reading.tokens.hashes[token])
    }
    private static func isVote(_ reading: Reading, _ token: Int) -> Bool {
        voting.matches(reading, token)
    }
    private static let against = WordSet(.voteAgainst)
    private static let general = Stems(.voteGeneral)
    private static let voting = Stems(.voteWord)
}
