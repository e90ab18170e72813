package import Calendar
package import Vocabulary

/// One numbered item, clause or paragraph of a decision.
package struct Beslispunt: Fact {
    package var origin: FactOrigin
    /// The number that the document gives it, else its place from 1.
    package var number: Int
    /// White space folded to one space, hyphenation at line ends undone, the number left out.
    package var text: String

    package init(origin: FactOrigin, number: Int, text: String) {
        self.origin = origin
        self.number = number
        self.text = text
    }
}

/// What the raad or the college is asked to decide.
package struct ProposedDecision: Hashable, Sendable {
    package var beslispunten: [Beslispunt]

    package init(beslispunten: [Beslispunt]) { self.beslispunten = beslispunten }
}

/// What stands after “besluit:”, draft or final.
package struct AdoptedDecision: Hashable, Sendable {
    /// How the decision fared, where the document says.
    package enum Outcome: String, Hashable, Sendable, CaseIterable {
        case adopted = "aangenomen"
        case rejected = "verworpen"
        case deferred = "aangehouden"
        case amended = "geamendeerd"
        case withdrawn = "ingetrokken"
    }
    /// Votes for and against, where counted.
    package struct Vote: Hashable, Sendable {
        package var inFavour: Int?
        package var against: Int?
        package var unanimous: Bool

        package init(inFavour: Int?, against: Int?, unanimous: Bool) {
            self.inFavour = inFavour
            self.against = against
            self.unanimous = unanimous
        }
    }

    package var proposalDate: CalendarDate?
    package var subject: String?
    package var meetingDate: CalendarDate?
    /// Indexes into the document's legal references.
    package var legalBasis: [Int]
    package var beslispunten: [Beslispunt]
    package var outcome: Outcome?
    package var vote: Vote?

    package init(
        proposalDate: CalendarDate? = nil, subject: String? = nil, meetingDate: CalendarDate? = nil,
        legalBasis: [Int] = [],
        beslispunten: [Beslispunt], outcome: Outcome? = nil, vote: Vote? = nil
    ) {
        self.proposalDate = proposalDate
        self.subject = subject
        self.meetingDate = meetingDate
        self.legalBasis = legalBasis
        self.beslispunten = beslispunten
        self.outcome = outcome
        self.vote = vote
    }
}

/// An entry of the section on related decisions.
package struct RelatedDecision: Fact {
    package var origin: FactOrigin
    /// Normalised as a zaaknummer is; nil where the entry has none.
    package var number: String?
    /// Without number, kind and separators.
    package var title: String
    package var kind: DocumentKind?

    package init(origin: FactOrigin, number: String?, title: String, kind: DocumentKind?) {
        self.origin = origin
        self.number = number
        self.title = title
        self.kind = kind
    }
}
