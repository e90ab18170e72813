import Layout
import Lexing
import SourceText
import Vocabulary

/// What a motie or an amendement asks.
extension DecisionAnchors {
    /// `Roepen het college op:`, `Geeft opdracht aan het college om:`, `Spreekt de wens uit dat:`, `Dictum:`: a verb of asking
    /// that opens a line above a list, in a motie or amendement, in other words than the usual ones.
    func asksInOtherWords(_ index: Int, _ start: Int) -> Bool {
        guard isMotion else { return false }
        let content = tree[index].content
        guard let last = content.last, content.count <= Self.longestLead, reading.isColon(last) || opensList(index)
        else {
            return false
        }
        if Self.askingVerbs.contains(reading.tokens.hashes[start]) { return true }
        return content.count <= Self.longestVerb && reading.isColon(last)
            && Self.askingNouns.contains(reading.tokens.hashes[last - 1])
    }

    /// In tokens: `Geeft het college van burgemeester en wethouders opdracht om voor 1 mei`.
    private static let longestLead = 18
    private static let askingVerbs = WordSet(.requestVerb)
    private static let askingNouns = WordSet(.requestNoun)

    /// What a motie or amendement asks, request by request. Where the second begins to count anew, it counts on.
    func requests() -> ProposedDecision? {
        var groups: [DecisionGroup] = []
        for anchor in anchors where anchor.kind == .request {
            groups.add(points(anchor, rule: .decisionRequest), of: anchor)
        }
        guard let final = groups.last else { return nil }
        let isMany = zip(groups, groups.dropFirst()).contains { group, next in
            !verdict(behind: group, before: next.anchor.block).isEmpty
        }
        if isMany { setVerdicts(&groups, sharing: true) }
        var decision = ProposedDecision(beslispunten: groups.flatMap(\.points))
        guard !isMany else { return decision }
        decision.verdict = verdict(behind: final, before: tree.count)
        if isMotion { decision.verdict.complete(by: verdictAbove(groups[0].anchor.block)) }
        if decision.verdict.outcome != nil {
            decision.verdict.decidedOn =
                decision.verdict.decidedOn
                ?? AdoptedPreamble(reading, tree).openingMeetingDay(above: groups[0].anchor.block)
        }
        return decision
    }
}
