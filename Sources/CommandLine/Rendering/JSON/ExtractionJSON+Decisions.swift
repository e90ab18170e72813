import Calendar
import Extraction

extension ExtractionJSON {
    func writeProposed(_ decision: ProposedDecision?, _ json: inout JSONWriter) {
        json.name("proposed_decision")
        guard let decision else { return json.value(nil as String?) }
        json.object { json in writePoints(decision.beslispunten, &json) }
    }

    func writeAdopted(_ document: ExtractedDocument, _ json: inout JSONWriter) {
        json.name("adopted_decision")
        guard let decision = document.adoptedDecision else { return json.value(nil as String?) }
        json.object { json in
            json.field("proposal_date", decision.proposalDate?.description)
            json.field("subject", decision.subject)
            json.field("meeting_date", decision.meetingDate?.description)
            json.name("legal_basis")
            json.array(decision.legalBasis) { json, index in json.value(index) }
            writePoints(decision.beslispunten, &json)
            json.field("outcome", decision.outcome?.rawValue)
            writeVote(decision.vote, &json)
            json.field("decided_on", document.decidedOn?.description)
        }
    }

    private func writePoints(_ points: [Beslispunt], _ json: inout JSONWriter) {
        json.name("beslispunten")
        json.array(points) { json, point in
            json.object { json in
                json.field("number", point.number)
                json.field("text", point.text)
                writePlace(point, &json)
            }
        }
    }

    private func writeVote(_ vote: AdoptedDecision.Vote?, _ json: inout JSONWriter) {
        json.name("vote")
        guard let vote else { return json.value(nil as String?) }
        json.object { json in
            json.field("in_favour", vote.inFavour)
            json.field("against", vote.against)
            json.name("unanimous")
            json.value(vote.unanimous)
        }
    }
}
