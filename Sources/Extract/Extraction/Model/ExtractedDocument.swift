package import Calendar
import Vocabulary

/// Everything that extraction reads from one document. All ranges are bytes of the document's text.
///
/// To add a kind of fact: a list here, and where its values say it wholly a line in `visitLists`.
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
        var (document, listed) = (self, FactCounter())
        document.visitLists(&listed)
        let points = (proposedDecision?.beslispunten.count ?? 0) + (adoptedDecision?.beslispunten.count ?? 0)
        return header.fields.count + sections.count + points + ballots.count + secrecy.count + amounts.count
            + dates.count + deadlines.count + listed.count
    }
}

extension ExtractedDocument {
    /// Shows each kind of listed facts to `visitor`, in the order in which they are stored and printed.
    package mutating func visitLists<Visitor: FactListVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(&legalReferences)
        try visitor.visit(&zaaknummers)
        try visitor.visit(&relatedDecisions)
    }
}

private struct FactCounter: FactListVisitor {
    typealias Failure = Never
    var count = 0
    mutating func visit(_ facts: inout [some ListedFact]) { count += facts.count }
}
