package import Calendar
package import SourceText

/// How a decision fared: its outcome, the vote and the day, each where the paper tells it.
package struct Verdict: Hashable, Sendable {
    package enum Outcome: String, Hashable, Sendable, CaseIterable {
        case adopted = "aangenomen"
        case rejected = "verworpen"
        case deferred = "aangehouden"
        case amended = "geamendeerd"
        case withdrawn = "ingetrokken"
    }

    package var outcome: Outcome?
    /// Where the words stand that tell the outcome.
    package var place: ByteRange?
    package var vote: Vote?
    /// The day of the meeting that took it.
    package var decidedOn: CalendarDate?

    package init(
        outcome: Outcome? = nil, place: ByteRange? = nil, vote: Vote? = nil, decidedOn: CalendarDate? = nil
    ) {
        self.outcome = outcome
        self.place = place
        self.vote = vote
        self.decidedOn = decidedOn
    }

    /// Whether it tells neither an outcome nor a vote.
    package var isEmpty: Bool { outcome == nil && vote == nil }

    /// Takes over what `other` tells and this one does not.
    mutating func complete(by other: Verdict) {
        if outcome == nil { (outcome, place) = (other.outcome, other.place) }
        decidedOn = decidedOn ?? other.decidedOn
        guard let more = other.vote else { return }
        if vote == nil { vote = more } else { vote?.complete(by: more) }
    }

    /// The same; on `day` where neither names one and there is an outcome.
    mutating func complete(by other: Verdict, on day: CalendarDate?) {
        complete(by: other)
        if !isEmpty { decidedOn = decidedOn ?? day }
    }
}

/// Who voted how.
package struct Vote: Hashable, Sendable {
    /// Votes, where counted.
    package var inFavour: Int?
    package var against: Int?
    package var abstained: Int?
    package var unanimous: Bool
    /// Names of the parties, as they are written.
    package var partiesInFavour: [String]
    package var partiesAgainst: [String]
    /// Where the words stand that tell it; over several lines from the first to the last.
    package var place: ByteRange?

    package init(
        inFavour: Int? = nil, against: Int? = nil, abstained: Int? = nil, unanimous: Bool = false,
        partiesInFavour: [String] = [], partiesAgainst: [String] = [], place: ByteRange? = nil
    ) {
        self.inFavour = inFavour
        self.against = against
        self.abstained = abstained
        self.unanimous = unanimous
        self.partiesInFavour = partiesInFavour
        self.partiesAgainst = partiesAgainst
        self.place = place
    }

    /// Whether it tells nothing.
    var isEmpty: Bool {
        inFavour == nil && against == nil && abstained == nil && !unanimous && partiesInFavour.isEmpty
            && partiesAgainst.isEmpty
    }

    fileprivate mutating func complete(by other: Vote) {
        inFavour = inFavour ?? other.inFavour
        against = against ?? other.against
        abstained = abstained ?? other.abstained
        unanimous = unanimous || other.unanimous
        if partiesInFavour.isEmpty { partiesInFavour = other.partiesInFavour }
        if partiesAgainst.isEmpty { partiesAgainst = other.partiesAgainst }
        guard let here = place, let there = other.place else { return place = place ?? other.place }
        place = ByteRange(start: min(here.start, there.start), end: max(here.end, there.end))
    }
}
