import Calendar
import Layout
import Lexing
import SourceText
import Vocabulary

/// The points behind one anchor.
struct DecisionGroup {
    var anchor: DecisionAnchors.Anchor
    var points: [Beslispunt]
}

extension [DecisionGroup] {
    /// Adds the points of an anchor, if there are any. Where they begin to count anew, they count on.
    mutating func add(_ points: [Beslispunt], of anchor: DecisionAnchors.Anchor) {
        guard let first = points.first else { return }
        let before = last?.points.last?.number ?? 0
        var points = points
        if first.number <= before {
            for index in points.indices { points[index].number += before }
        }
        append(DecisionGroup(anchor: anchor, points: points))
    }
}

/// How decisions fared, as the lines around their points tell.
extension DecisionAnchors {
    /// In blocks: how far behind the points of a voorstel or besluit their outcome may stand.
    private static let reach = 30
    /// The same below a motie or amendement, whose explanation and signatures stand between.
    private static let reachOfMotion = 60
    /// The same in a list of decisions, where the next item follows.
    private static let reachInList = 6

    /// Whether the paper tells of many decisions of one meeting.
    var isList: Bool { title == .besluitenlijst || title == .notulen }
    /// Whether the paper is a motie or amendement.
    var isMotion: Bool { title == .motie || title == .amendement }

    private var outcomes: OutcomeReader { OutcomeReader(reading, isList: isList) }

    /// What the lines behind the points of a group tell, before the block `end`.
    func verdict(behind group: DecisionGroup, before end: Int) -> Verdict {
        guard let last = group.points.last else { return Verdict() }
        let token = reading.tokens.firstToken(at: last.range.end)
        let block = tree.index(ofToken: max(0, token - 1))
        var verdict = Verdict()
        let limit = tree[block].content.upperBound
        if token < limit, let found = outcomes.statement(at: token, before: limit) { verdict = found.verdict }
        let reach = isList ? Self.reachInList : isMotion ? Self.reachOfMotion : Self.reach
        collect(&verdict, block + 1..<max(block + 1, min(tree.count, end, block + 1 + reach)))
        return verdict
    }

    /// Adds what each block tells: up to a heading, where the paper is no motie; in a list up to the line behind the first
    /// that tells something.
    private func collect(_ verdict: inout Verdict, _ blocks: Range<Int>) {
        for index in blocks {
            if let found = told(at: index) {
                if isMotion || isList || title == nil || found.subject != .motion {
                    verdict.complete(by: found.verdict)
                }
            } else if !isMotion && tree[index].kind == .heading || isList && !verdict.isEmpty {
                break
            }
        }
        verdict.completeByVote()
    }

    /// What the head of a motie tells: `Status: Aangenomen`, the label and its value on one line or on two.
    func verdictAbove(_ block: Int) -> Verdict {
        var verdict = Verdict()
        var isLabelled = false
        for index in 0..<min(block, Self.reachOfMotion) {
            let content = tree[index].content
            let isLabel =
                OutcomeWords.labels.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
            let found = told(at: index)
            if let found, isLabel || isLabelled { verdict.complete(by: found.verdict) }
            isLabelled = found?.isBareLabel ?? false
        }
        return verdict
    }

    /// `De raad besluit met algemene stemmen:`
    func verdict(openedBy anchor: Anchor) -> Verdict {
        let content = tree[anchor.block].content
        let words = content.lowerBound..<min(max(anchor.token, content.lowerBound), content.upperBound)
        guard let vote = VoteReader.vote(reading, in: words, outcome: nil) else { return Verdict() }
        var verdict = Verdict(vote: vote)
        verdict.completeByVote()
        return verdict
    }

    /// Gives each point of a list what is told of it: by its own words, or by the lines behind its group.
    func setVerdicts(_ groups: inout [DecisionGroup], sharing: Bool = false) {
        var next = tree.count
        var later: Verdict?
        for place in groups.indices.reversed() {
            var verdict = verdict(behind: groups[place], before: next)
            verdict.complete(by: self.verdict(openedBy: groups[place].anchor))
            if verdict.isEmpty, sharing, let later { verdict = later }
            later = verdict
            for point in groups[place].points.indices {
                let own = self.verdict(of: groups[place].points[point]) ?? verdict
                if !own.isEmpty { groups[place].points[point].verdict = own }
            }
            next = groups[place].anchor.block
        }
    }

    /// `Besluit: het voorstel wordt aangehouden`: the point says itself how it fared.
    private func verdict(of point: Beslispunt) -> Verdict? {
        let first = reading.tokens.firstToken(at: point.range.start)
        let end = reading.tokens.firstToken(at: point.range.end)
        guard let found = outcomes.statement(at: first, before: end), !found.verdict.isEmpty else { return nil }
        return found.verdict
    }

    /// What a block tells of how a decision fared.
    func told(at index: Int) -> OutcomeStatement? {
        let content = tree[index].content
        return outcomes.statement(at: content.lowerBound, before: content.upperBound)
    }
}
