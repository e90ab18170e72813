/// Words that stand before a decision, and words that end one.
package enum DecisionLeadIns {
    /// Titles above what is asked for.
    package static let headings = PhraseTable(.headingDecision)

    /// First words of what a motie or an amendement asks: several may stand in one paper.
    package static let requests = PhraseTable(.leadinRequest)

    /// First words of a line behind a decision, wherever they stand.
    package static let ends = PhraseTable(.decisionEnd)

    /// Whose signature closes a decision: the words stand alone on the line, or before a comma or a wide gap.
    package static let signatures = PhraseTable(.signature)

    /// First words of the clauses between `De raad` and `besluit:`.
    package static let clauses = PhraseTable<Clause>([
        .clauseProposal: .proposal, .clauseBasis: .basis, .clauseOther: .other, .clauseDecision: .decision,
    ])

    package enum Clause: Sendable {
        case proposal, basis, other, decision
    }

    /// First words of a besluit.
    package static let openings = PhraseTable(.decisionOpening)
}
