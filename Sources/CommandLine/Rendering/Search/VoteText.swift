import Extraction

/// A vote in words and cells.
enum VoteText {
    /// `21 for, 12 against (SP, VVD)`, `unanimous`; nil where nothing is known.
    static func text(_ vote: Vote?) -> String? {
        guard let vote else { return nil }
        let inFavour = [count(vote.inFavour, "for"), names(vote.partiesInFavour)].compactMap(\.self)
        let against = [count(vote.against, "against"), names(vote.partiesAgainst)].compactMap(\.self)
        var parts = [inFavour, against].filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
        if vote.inFavour == nil, !vote.partiesInFavour.isEmpty, !parts.isEmpty { parts[0] = "for \(parts[0])" }
        if vote.against == nil, !vote.partiesAgainst.isEmpty, !parts.isEmpty {
            parts[parts.count - 1] = "against \(parts[parts.count - 1])"
        }
        if let abstained = vote.abstained { parts.append("\(abstained) abstained") }
        if vote.unanimous { parts.insert("unanimous", at: 0) }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private static func count(_ votes: Int?, _ side: String) -> String? { votes.map { "\($0) \(side)" } }

    private static func names(_ parties: [String]) -> String? {
        parties.isEmpty ? nil : "(\(parties.joined(separator: ", ")))"
    }

    /// Columns for programs, and one for people.
    static let columns: [Rows.Column] = [
        .init("vote", "vote"), .init("in_favour", "for"), .init("against", "against"),
        .init("abstained", "abstained"), .init("parties_in_favour", "parties for"),
        .init("parties_against", "parties against"),
    ]

    static func cells(_ vote: Vote?) -> [Rows.Cell] {
        [
            .init(text(vote)), .init(vote?.inFavour), .init(vote?.against), .init(vote?.abstained),
            .list(vote?.partiesInFavour ?? []), .list(vote?.partiesAgainst ?? []),
        ]
    }
}
