import Layout
import Lexing
import SourceText
import Vocabulary

/// The two decisions of a paper: what was decided, and what is proposed.
extension DecisionAnchors {
    func adopted() -> AdoptedDecision? {
        var groups: [DecisionGroup] = []
        for anchor in anchors where anchor.kind == .besluit {
            groups.add(points(anchor, rule: .decisionAdopted), of: anchor)
            if !isList, !groups.isEmpty { break }
        }
        if title == .besluitenlijst, groups.isEmpty { return columnDecisions() }
        if groups.isEmpty, let sentence = decidingSentence() { groups = [sentence] }
        guard let used = groups.first?.anchor, let group = groups.last else { return nil }
        if isList {
            setVerdicts(&groups)
            groups.dropLostMotions()
        }
        guard !groups.isEmpty else { return nil }
        var decision = AdoptedDecision(beslispunten: groups.flatMap(\.points))
        let last = min(tree.count, tree.index(ofToken: endToken(of: group) - 1) + 1)
        let preamble = AdoptedPreamble(reading, tree)
        // Below a list of decisions the day is that on which the list was approved.
        guard !isList else { return decision }
        decision.meetingDate = preamble.meetingDay(from: last)
        let proposal = preamble.proposal(above: used.block)
        decision.proposalDate = proposal.date
        decision.subject = proposal.subject
        decision.meetingDate =
            decision.meetingDate ?? preamble.decidingMeetingDay(at: used.block)
            ?? preamble.openingMeetingDay(above: used.block)
        decision.verdict = verdict(behind: group, before: tree.count)
        decision.verdict.complete(by: verdict(openedBy: used))
        if title == .raadsbesluit { decision.verdict.complete(by: verdictAbove(used.block)) }
        return decision
    }

    /// The token behind the last point, at least 1.
    private func endToken(of group: DecisionGroup) -> Int {
        max(1, group.points.last.map { reading.tokens.firstToken(at: $0.range.end) } ?? 1)
    }

    func proposed() -> ProposedDecision? {
        if let requests = requests() { return requests }
        guard title != .besluitenlijst, title != .agenda, title != .notulen, title != .verordening else { return nil }
        for anchor in anchors where anchor.kind == .heading || anchor.kind == .sentence && title != .raadsbesluit {
            let found = points(anchor, rule: anchor.kind == .heading ? .decisionHeading : .decisionSentence)
            guard !found.isEmpty else { continue }
            let next = anchors.first { $0.kind == .besluit && $0.block > anchor.block }?.block ?? tree.count
            var verdict = verdict(behind: DecisionGroup(anchor: anchor, points: found), before: next)
            verdict.complete(by: verdictAbove(anchor.block))
            return ProposedDecision(beslispunten: found, verdict: verdict)
        }
        return nil
    }
}
