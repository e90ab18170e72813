import Layout
import Lexing
import SourceText
import Vocabulary

/// Rules for what is asked of the raad and for what it decided.
enum DecisionRules {
    /// `title`: the kind that the document's title names.
    static func decisions(
        _ reading: Reading, _ tree: DocumentTree, fields: HeaderFields, title: DocumentKind?,
        into document: inout ExtractedDocument
    ) {
        let anchors = DecisionAnchors(reading, tree, fields: fields, title: title)
        let adopted = anchors.adopted()
        let proposed = anchors.proposed()
        if title == .raadsvoorstel || title == .collegevoorstel, proposed == nil, let adopted,
            isAsked(reading, tree, adopted)
        {
            document.proposedDecision = ProposedDecision(beslispunten: adopted.beslispunten)
            return
        }
        document.adoptedDecision = adopted
        document.proposedDecision = proposed
    }

    /// `De raad besluit:` in the head of a raads- or collegevoorstel, without grounds, proposal or meeting: what the raad is asked.
    private static func isAsked(_ reading: Reading, _ tree: DocumentTree, _ decision: AdoptedDecision) -> Bool {
        guard decision.meetingDate == nil, decision.proposalDate == nil, decision.subject == nil,
            decision.verdict.isEmpty, let first = decision.beslispunten.first
        else { return false }
        return first.range.start < reading.text.bytes.count / 2
            && AdoptedPreamble(reading, tree).basisSpans(before: first.range.start).isEmpty
    }

    /// What the kind of the paper says of its decisions; its header must be known by now. A list of decisions or a report was
    /// made of one meeting, whose day is that of the header,
    /// whatever days stand below it of earlier minutes or of papers put off. What others advise in a plan or a report is asked of nobody.
    static func settle(in document: inout ExtractedDocument) {
        switch document.header.kind {
        case .besluitenlijst, .notulen:
            if document.header.dateSource == .text { document.adoptedDecision?.meetingDate = document.header.date }
        case .bestemmingsplan, .rapport, .kennisgeving, .toezeggingenlijst: document.proposedDecision = nil
        default: break
        }
    }

    /// Fills in which legal references stand behind `gelet op` in the adopted decision. They must be known by now.
    static func nameLegalBasis(_ reading: Reading, _ tree: DocumentTree, in document: inout ExtractedDocument) {
        guard let first = document.adoptedDecision?.beslispunten.first else { return }
        let spans = AdoptedPreamble(reading, tree).basisSpans(before: first.range.start)
        guard !spans.isEmpty else { return }
        document.adoptedDecision?.legalBasis = document.legalReferences.indices.filter { index in
            spans.contains { $0.contains(document.legalReferences[index].range.start) }
        }
    }
}
