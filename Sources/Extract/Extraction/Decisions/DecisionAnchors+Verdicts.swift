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

extension [DecisionGroup] {
    /// Leaves out the moties of a list of decisions of which it does not tell that they were adopted.
    mutating func dropLostMotions() {
        guard contains(where: \.anchor.isMotion) else { return }
        var kept: [DecisionGroup] = []
        var lost = 0
        for group in self {
            let outcome = group.points.first?.verdict?.outcome
            guard !group.anchor.isMotion || outcome == .adopted || outcome == .amended else {
                lost += group.points.count
                continue
            }
            kept.append(group)
            for index in group.points.indices { kept[kept.count - 1].points[index].number -= lost }
        }
        self = kept
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

    var outcomes: OutcomeReader { OutcomeReader(reading, isList: isList) }

    /// What the lines behind the points of a group tell, before the block `end`.
    func verdict(behind group: DecisionGroup, before end: Int) -> Verdict {
        guard let last = group.points.last else { return Verdict() }
        let behind = reading.tokens.firstToken(at: last.range.end)
        let token = reading.isMark(behind, ".") ? behind + 1 : behind
        let block = tree.index(ofToken: max(0, behind - 1))
        var verdict = Verdict()
        let limit = tree[block].content.upperBound
        // `…, die het college verzoekt bankjes te plaatsen, is aangenomen`
        let told = isList && group.anchor.isMotion && reading.isMark(token, ",") ? token + 1 : token
        if told > token, told < limit {
            verdict = outcomes.rest(told..<limit)
        } else if token < limit, let found = outcomes.statement(at: token, before: limit) {
            verdict = found.verdict
        }
        // Of a voorstel or besluit what a label names may stand anywhere below.
        let reach = isList ? Self.reachInList : isMotion ? Self.reachOfMotion : tree.count
        collect(&verdict, block + 1..<max(block + 1, min(tree.count, end, block + 1 + reach)))
        return verdict
    }

    /// Adds what each block tells: up to a heading, where the paper is no motie, and behind it what a label names; in a list
    /// up to the line behind the first that tells something.
    private func collect(_ verdict: inout Verdict, _ blocks: Range<Int>) {
        var label: OutcomeStatement?
        var isFar = false
        for (distance, index) in blocks.enumerated() {
            isFar = isFar || !isMotion && !isList && distance >= Self.reach
            guard let found = told(at: index) else {
                let isTitle = !isMotion && tree[index].kind == .heading
                if isList, isTitle || !verdict.isEmpty { break }
                isFar = isFar || isTitle
                label = nil
                continue
            }
            if found.isBareLabel {
                label = found
                isFar = isFar || !isMotion && tree[index].kind == .heading
            } else if !isFar || found.label != nil || label != nil, tellsOfPaper(found) {
                verdict.complete(by: found.verdict, on: label?.verdict.decidedOn)
            }
        }
        verdict.completeByVote()
    }

    /// Whether it tells of this paper: what is said of a motie is no outcome of a voorstel or besluit.
    private func tellsOfPaper(_ found: OutcomeStatement) -> Bool {
        isMotion || isList || title == nil || found.subject != .motion
    }

    /// What the head of a paper tells: `Status: Aangenomen`, the label and its value on one line or on two; the stamp
    /// `AANGENOMEN` on a motie; in the form of a voorstel `Besluit: conform advies`.
    func verdictAbove(_ block: Int) -> Verdict {
        var verdict = Verdict()
        var label: OutcomeStatement?
        for index in 0..<min(block, Self.reachOfMotion) {
            guard let found = told(at: index) else {
                label = nil
                continue
            }
            let name = found.label ?? label?.label
            let isStamp = isMotion && tree[index].content.count <= Self.longestStamp
            if name == .decision || (isMotion || title == .raadsbesluit) && name != nil || isStamp {
                verdict.complete(by: found.verdict, on: label?.verdict.decidedOn)
            }
            label = found.isBareLabel ? found : nil
        }
        return verdict.isEmpty ? Verdict() : verdict
    }

    /// In tokens: `MOTIE AANGENOMEN`.
    private static let longestStamp = 3

    /// `De raad besluit met algemene stemmen:`; in a list also what the sentences before tell.
    func verdict(openedBy anchor: Anchor) -> Verdict {
        let content = tree[anchor.block].content
        let words = content.lowerBound..<min(max(anchor.token, content.lowerBound), content.upperBound)
        if isList, let told = lastTold(words) { return told }
        guard let vote = VoteReader.vote(reading, in: words, outcome: nil) else { return Verdict() }
        var verdict = Verdict(vote: vote)
        verdict.completeByVote()
        // `De raad besluit, met de stemmen van SP en D66 tegen, …`
        if isList, verdict.outcome == nil { (verdict.outcome, verdict.place) = (.adopted, vote.place) }
        return verdict
    }

    /// What the sentences before a decision in the same block tell: the last that tells an outcome, and what goes on with it.
    /// - Complexity: O(*n*), *n* the tokens.
    private func lastTold(_ words: Range<Int>) -> Verdict? {
        var told = Verdict()
        var start = words.lowerBound
        while start < words.upperBound {
            let end = reading.fullStop(from: start, before: words.upperBound)
            if end < words.upperBound, let found = outcomes.statement(at: start, before: words.upperBound) {
                if found.verdict.outcome != nil { told = found.verdict } else { told.complete(by: found.verdict) }
            }
            start = end + 1
        }
        return told.isEmpty ? nil : told
    }

    /// Gives each point of a list what is told of it: by its own words, or by the lines behind its group.
    func setVerdicts(_ groups: inout [DecisionGroup], sharing: Bool = false) {
        var next = tree.count
        var later: Verdict?
        for place in groups.indices.reversed() {
            var verdict = self.verdict(openedBy: groups[place].anchor)
            let behind = self.verdict(behind: groups[place], before: next)
            // What differs tells of the next item.
            if verdict.outcome == nil || behind.outcome == nil || verdict.outcome == behind.outcome {
                verdict.complete(by: behind)
            }
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
        if tree[index].kind == .row,
            let cell = tree[index].content.first(where: { reading.kind($0) != .cellBorder }),
            let votes = VoteTable(reading, holding: cell)
        {
            return votes.statement
        }
        return outcomes.statements(in: tree[index].content)
    }
}
