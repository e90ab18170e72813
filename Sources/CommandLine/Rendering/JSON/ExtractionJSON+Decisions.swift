import Calendar
import Extraction
import SourceText
import Vocabulary

extension ExtractionJSON {
    func writeProposed(_ document: ExtractedDocument, _ json: inout JSONWriter) {
        json.name("proposed_decision")
        guard let decision = document.proposedDecision else { return json.value(nil as String?) }
        json.object { json in
            json.field("status", decision.standing.rawValue)
            writePoints(decision.beslispunten, &json)
            writeVerdict(decision.verdict, &json)
        }
    }

    func writeAdopted(_ document: ExtractedDocument, _ json: inout JSONWriter) {
        json.name("adopted_decision")
        guard let decision = document.adoptedDecision else { return json.value(nil as String?) }
        json.object { json in
            json.field("status", decision.standing(in: document.header).rawValue)
            json.field("proposal_date", decision.proposalDate?.description)
            json.field("subject", decision.subject)
            json.field("meeting_date", decision.meetingDate?.description)
            json.name("legal_basis")
            json.array(decision.legalBasis) { json, index in json.value(index) }
            writePoints(decision.beslispunten, &json)
            var verdict = decision.verdict
            verdict.decidedOn = document.decidedOn
            writeVerdict(verdict, &json)
        }
    }

    private func writePoints(_ points: [Beslispunt], _ json: inout JSONWriter) {
        json.name("beslispunten")
        json.array(points) { json, point in
            json.object { json in
                json.field("number", point.number)
                json.field("text", point.text)
                writePlace(point, &json)
                if let verdict = point.verdict {
                    json.field("status", verdict.outcome?.standing.rawValue)
                    writeVerdict(verdict, &json)
                }
            }
        }
    }

    func writeBallots(_ ballots: [Ballot], _ json: inout JSONWriter) {
        json.name("ballots")
        json.array(ballots) { json, ballot in
            json.object { json in
                json.field("kind", ballot.kind.rawValue)
                json.field("number", ballot.number)
                json.field("title", ballot.title)
                json.name("submitters")
                json.array(ballot.submitters) { json, party in json.value(party) }
                json.name("asked_at")
                writeSpan(ballot.asked, &json)
                json.field("status", ballot.verdict.outcome?.standing.rawValue)
                writeVerdict(ballot.verdict, &json)
                writeOrigin(ballot, &json)
            }
        }
    }

    func writeSecrecy(_ marks: [SecrecyMark], _ json: inout JSONWriter) {
        json.name("secrecy")
        json.array(marks) { json, mark in
            json.object { json in
                json.field("kind", mark.kind.rawValue)
                writeOrigin(mark, &json)
            }
        }
    }

    private func writeVerdict(_ verdict: Verdict, _ json: inout JSONWriter) {
        json.field("outcome", verdict.outcome?.rawValue)
        json.name("outcome_at")
        writeSpan(verdict.place, &json)
        json.name("vote")
        if let vote = verdict.vote { write(vote, &json) } else { json.value(nil as String?) }
        json.field("decided_on", verdict.decidedOn?.description)
    }

    private func write(_ vote: Vote, _ json: inout JSONWriter) {
        json.object { json in
            VoteJSON.fields(vote, &json)
            json.field("start", vote.place?.start)
            json.field("end", vote.place?.end)
        }
    }

    private func writeSpan(_ range: ByteRange?, _ json: inout JSONWriter) {
        guard let range else { return json.value(nil as String?) }
        json.object { json in
            json.field("start", range.start)
            json.field("end", range.end)
        }
    }
}
