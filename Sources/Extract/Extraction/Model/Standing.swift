import Vocabulary

/// How what a beslispunt says stands, as far as its document tells.
package enum Standing: String, Hashable, Sendable {
    /// Asked of the raad or the college.
    case proposed
    /// The text of a besluit that waits for its vote: no meeting is named, and its paper is not one that tells of votes.
    case draft
    case adopted
    case rejected
    case deferred
    case withdrawn
}

extension AdoptedDecision {
    /// How it stands in the paper of that header. What was amended has been adopted.
    package func standing(in header: DocumentHeader) -> Standing {
        switch outcome {
        case .adopted, .amended: .adopted
        case .rejected: .rejected
        case .deferred: .deferred
        case .withdrawn: .withdrawn
        case nil: meetingDate == nil && !header.tellsOfVote ? .draft : .adopted
        }
    }
}

extension DocumentHeader {
    /// Whether such a paper is made behind the vote: a report of one, or a besluit with its day. Others ask for the vote, and
    /// the text of the besluit that comes with them is a draft until a meeting is named.
    fileprivate var tellsOfVote: Bool {
        switch kind {
        case .besluitenlijst, .notulen, .agenda, .collegebesluit: true
        case .raadsbesluit, .verordening: date != nil
        default: false
        }
    }
}

extension ExtractedDocument {
    /// A beslispunt and how it stands.
    package typealias StatedPoint = (beslispunt: Beslispunt, standing: Standing)

    /// All beslispunten: those behind `besluit:` first, then the proposed ones.
    /// - Complexity: O(*n*), *n* the beslispunten.
    package var statedPoints: [StatedPoint] {
        let decided = adoptedDecision.map { decision in
            decision.beslispunten.map { ($0, decision.standing(in: header)) }
        }
        return (decided ?? []) + (proposedDecision?.beslispunten ?? []).map { ($0, .proposed) }
    }
}
