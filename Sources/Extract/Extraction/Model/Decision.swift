package import Calendar

/// One numbered item, clause or paragraph of a decision.
package struct Beslispunt: Fact {
    package var origin: FactOrigin
    /// The number that the document gives it, else its place from 1.
    package var number: Int
    /// White space folded to one space, hyphenation at line ends undone, the number left out.
    package var text: String
    /// How this point fared, where its paper tells of more than one decision: a list of decisions, or of moties.
    package var verdict: Verdict?

    package init(origin: FactOrigin, number: Int, text: String, verdict: Verdict? = nil) {
        self.origin = origin
        self.number = number
        self.text = text
        self.verdict = verdict
    }
}

/// What the raad or the college is asked to decide.
package struct ProposedDecision: Hashable, Sendable {
    package var beslispunten: [Beslispunt]
    /// How all of them fared.
    package var verdict: Verdict

    package init(beslispunten: [Beslispunt], verdict: Verdict = Verdict()) {
        self.beslispunten = beslispunten
        self.verdict = verdict
    }
}

/// What stands after “besluit:”, draft or final.
package struct AdoptedDecision: Hashable, Sendable {
    package var proposalDate: CalendarDate?
    package var subject: String?
    package var meetingDate: CalendarDate?
    /// Indexes into the document's legal references.
    package var legalBasis: [Int]
    package var beslispunten: [Beslispunt]
    /// How all of them fared.
    package var verdict: Verdict

    package init(
        proposalDate: CalendarDate? = nil, subject: String? = nil, meetingDate: CalendarDate? = nil,
        legalBasis: [Int] = [],
        beslispunten: [Beslispunt], verdict: Verdict = Verdict()
    ) {
        self.proposalDate = proposalDate
        self.subject = subject
        self.meetingDate = meetingDate
        self.legalBasis = legalBasis
        self.beslispunten = beslispunten
        self.verdict = verdict
    }
}
