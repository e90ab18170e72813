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

extension ExtractedDocument {
    /// A beslispunt and how it stands.
    package typealias StatedPoint = (beslispunt: Beslispunt, standing: Standing)

    /// All beslispunten: those behind `besluit:` first, then the proposed ones.
    /// - Complexity: O(*n*), *n* the beslispunten.
    package var statedPoints: [StatedPoint] {
        var stated: [StatedPoint] = []
        if let decision = adoptedDecision {
            stated += Self.stated(decision.beslispunten, decision.standing(in: header))
        }
        if let decision = proposedDecision { stated += Self.stated(decision.beslispunten, decision.standing) }
        return stated
    }
    /// What a paper tells of one point counts before what it tells of all.
    private static func stated(_ points: [Beslispunt], _ standing: Standing) -> [StatedPoint] {
        points.map { ($0, $0.verdict?.outcome?.standing ?? standing) }
    }
}
