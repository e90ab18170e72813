package import Calendar
package import SourceText

/// A beslispunt, how it stands, and what says so. Proposed and decided in one paper it is one.
package struct StatedPoint: Hashable, Sendable {
    /// The same point where the paper proposes it, in the same words or in others.
    package struct Proposal: Hashable, Sendable {
        package var beslispunt: Beslispunt
        package var standing: Standing
    }

    /// As it was decided, where the paper has both.
    package var beslispunt: Beslispunt
    package var standing: Standing
    /// Its own outcome and vote, else those of the decision that it is a point of.
    package var verdict: Verdict
    /// The day on which it was taken, put off or withdrawn; nil where the paper does not tell.
    package var decidedOn: CalendarDate?
    package var proposal: Proposal?

    /// - Parameters:
    ///   - verdict: of the decision that it is a point of.
    ///   - day: on which that was taken.
    fileprivate init(_ beslispunt: Beslispunt, of verdict: Verdict, _ standing: Standing, on day: CalendarDate?) {
        self.beslispunt = beslispunt
        // What a paper tells of one point counts before what it tells of all.
        let own = beslispunt.verdict
        self.standing = own?.outcome?.standing ?? standing
        self.verdict = own ?? verdict
        if own?.outcome == nil { self.verdict.complete(by: verdict) }
        decidedOn = self.standing.isOpen ? nil : own?.decidedOn ?? day
    }

    /// Where the words stand that tell the outcome, or the vote; nil where only the place of the point tells how it stands.
    package var saidAt: ByteRange? { verdict.place ?? verdict.vote?.place }

    /// Takes what is proposed in the same paper as one with it.
    fileprivate mutating func join(_ proposed: StatedPoint) {
        proposal = Proposal(beslispunt: proposed.beslispunt, standing: proposed.standing)
        if proposed.standing.progress > standing.progress {
            (standing, decidedOn) = (proposed.standing, proposed.decidedOn)
            verdict = proposed.verdict
        } else {
            verdict.complete(by: proposed.verdict)
        }
    }
}

extension Standing {
    /// Whether nobody has decided yet.
    package var isOpen: Bool { self == .proposed || self == .draft }
    /// Whether it came to nothing.
    package var isOff: Bool { self == .rejected || self == .withdrawn }
}

extension ExtractedDocument {
    /// The beslispunten as they stand in the paper: those behind `besluit:` first, then the proposed ones.
    package var allPoints: [Beslispunt] {
        (adoptedDecision?.beslispunten ?? []) + (proposedDecision?.beslispunten ?? [])
    }

    /// All beslispunten, each once: those behind `besluit:` first, then what is only proposed.
    /// - Complexity: O(*n*), *n* the bytes of the beslispunten.
    package var statedPoints: [StatedPoint] {
        var stated: [StatedPoint] = []
        if let decision = adoptedDecision {
            let standing = decision.standing(in: header)
            stated = decision.beslispunten.map { StatedPoint($0, of: decision.verdict, standing, on: decidedOn) }
        }
        guard let decision = proposedDecision else { return stated }
        var pairs = PointPairs(stated.map(\.beslispunt))
        for point in decision.beslispunten {
            let proposed = StatedPoint(
                point, of: decision.verdict, decision.standing, on: decision.verdict.decidedOn)
            if let place = pairs.take(point) { stated[place].join(proposed) } else { stated.append(proposed) }
        }
        return stated
    }
}

/// Which of the points that were decided is one that was proposed, each at most once: the one in the same words, else the one with the same
/// number and most of its words.
private struct PointPairs {
    /// Of all words of two points, how many both have where they are one.
    private static let share = (same: 3, of: 5)

    private var words: [PointWords] = []
    private var byWords: [UInt64: [Int]] = [:]
    private var byNumber: [Int: [Int]] = [:]
    private var isTaken: [Bool] = []

    init(_ points: [Beslispunt]) {
        words = points.map { PointWords($0.text) }
        isTaken = points.map { _ in false }
        for (place, point) in points.enumerated().reversed() {
            byWords[words[place].identity, default: []].append(place)
            byNumber[point.number, default: []].append(place)
        }
    }

    mutating func take(_ point: Beslispunt) -> Int? {
        if words.isEmpty { return nil }
        let wanted = PointWords(point.text)
        if let place = next(of: \.byWords, wanted.identity) { return place }
        guard let place = byNumber[point.number]?.last(where: { !isTaken[$0] }),
            words[place].shared(with: wanted) * 2 * Self.share.of
                >= (words[place].count + wanted.count) * Self.share.same
        else { return nil }
        isTaken[place] = true
        return place
    }

    /// The first that nobody took; those before it are dropped for good.
    private mutating func next<Key>(of table: WritableKeyPath<Self, [Key: [Int]]>, _ key: Key) -> Int? {
        while let place = self[keyPath: table][key]?.popLast() {
            if isTaken[place] { continue }
            isTaken[place] = true
            return place
        }
        return nil
    }
}
