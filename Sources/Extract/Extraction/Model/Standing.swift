/// How what a beslispunt says stands, as far as its document tells.
package enum Standing: String, Hashable, Sendable {
    /// Asked of the raad or the college.
    case proposed
    /// The text of a besluit that waits for its vote: it stands in a paper that asks for one, and no meeting is named.
    case draft
    case adopted
    case rejected
    case deferred
    case withdrawn
}

extension AdoptedDecision {
    /// How it stands in a document of this kind. What was amended has been adopted.
    package func standing(in kind: DocumentKind) -> Standing {
        switch outcome {
        case .adopted, .amended: .adopted
        case .rejected: .rejected
        case .deferred: .deferred
        case .withdrawn: .withdrawn
        case nil: kind.asksForVote && meetingDate == nil ? .draft : .adopted
        }
    }
}

extension DocumentKind {
    /// Whether such a paper is made before the vote that it asks for.
    fileprivate var asksForVote: Bool {
        switch self {
        case .raadsvoorstel, .collegevoorstel, .initiatiefvoorstel, .motie, .amendement: true
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
            decision.beslispunten.map { ($0, decision.standing(in: header.kind)) }
        }
        return (decided ?? []) + (proposedDecision?.beslispunten ?? []).map { ($0, .proposed) }
    }
}
