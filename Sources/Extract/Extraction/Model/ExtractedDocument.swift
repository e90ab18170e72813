package import Calendar
import Vocabulary

/// Everything that extraction reads from one document. All ranges are bytes of the document's text.
package struct ExtractedDocument: Hashable, Sendable {
    package var header = DocumentHeader()
    package var sections: [Section] = []
    package var proposedDecision: ProposedDecision?
    package var adoptedDecision: AdoptedDecision?
    package var ballots: [Ballot] = []
    package var secrecy: [SecrecyMark] = []
    package var amounts: [Amount] = []
    package var dates: [DateExpression] = []
    package var deadlines: [Deadline] = []
    package var legalReferences: [LegalReference] = []
    package var zaaknummers: [Zaaknummer] = []
    package var relatedDecisions: [RelatedDecision] = []

    package init() {}

    /// The day of the meeting that took the decision: as the besluit or the list of decisions states it, or as the words that
    /// tell the outcome name it.
    package var decidedOn: CalendarDate? { adoptedDecision?.meetingDate ?? adoptedDecision?.verdict.decidedOn }

    /// Facts of all kinds.
    package var factCount: Int {
        let points = (proposedDecision?.beslispunten.count ?? 0) + (adoptedDecision?.beslispunten.count ?? 0)
        let references = legalReferences.count + zaaknummers.count + relatedDecisions.count
        return header.fields.count + sections.count + points + ballots.count + secrecy.count + amounts.count
            + dates.count
            + deadlines.count
            + references
    }
}
