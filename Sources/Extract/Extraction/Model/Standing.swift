import Vocabulary

/// How what a beslispunt says stands, as far as its document tells.
package enum Standing: String, Hashable, Sendable, CaseIterable {
    /// Asked of the raad or the college.
    case proposed
    /// The text of a besluit that waits for its vote: no meeting is named, and its paper is not one that tells of votes.
    case draft
    case adopted
    /// Adopted with changes.
    case amended
    case rejected
    case deferred
    case withdrawn

    /// How far a decision has come: of what two papers, or two parts of one, say of the same point the further holds.
    package var progress: Int { Self.steps.firstIndex { $0.contains(self) } ?? 0 }

    private static let steps: [Set<Standing>] = [
        [.proposed], [.draft], [.deferred], [.withdrawn], [.rejected, .amended, .adopted],
    ]
}

extension Verdict.Outcome {
    package var standing: Standing {
        switch self {
        case .adopted: .adopted
        case .amended: .amended
        case .rejected: .rejected
        case .deferred: .deferred
        case .withdrawn: .withdrawn
        }
    }
}

extension AdoptedDecision {
    /// How it stands in the paper of that header.
    package func standing(in header: DocumentHeader) -> Standing {
        if let outcome = verdict.outcome { return outcome.standing }
        let hasDay = meetingDate != nil || verdict.decidedOn != nil
        return hasDay || header.tellsOfVote ? .adopted : .draft
    }
}

extension ProposedDecision {
    package var standing: Standing { verdict.outcome?.standing ?? .proposed }
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
