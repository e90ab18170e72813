import Lexing

/// Whose meeting a paper tells of.
package enum MeetingBody: String, Hashable, Sendable, CaseIterable {
    case raad, commissie, college

    private static let names = PhraseTable<MeetingBody>([
        .bodyCouncil: .raad, .bodyCommittee: .commissie, .bodyBoard: .college,
    ])

    /// Whose the title of an agenda, list of decisions or minutes names; a committee's before the council's, which it is mostly one
    /// of. nil where it names none.
    /// - Complexity: O(*n*).
    package static func named(in title: some StringProtocol) -> MeetingBody? {
        let tokens = TokenStream(lexing: Array(title.utf8))
        let named = Set((0..<tokens.count).compactMap { names.match(tokens, at: $0, limit: tokens.count)?.value })
        return named.contains(.commissie) ? .commissie : named.contains(.raad) ? .raad : named.first
    }
}
