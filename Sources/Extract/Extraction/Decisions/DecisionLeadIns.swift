import Lexing
import Vocabulary

/// Words that stand before a decision, and words that end one.
enum DecisionLeadIns {
    /// Titles above what is asked for.
    static let headings = PhraseTable(.headingDecision)

    /// First words of what a motie or an amendement asks: several may stand in one paper.
    static let requests = PhraseTable(.leadinRequest)

    /// First words of a line behind a decision, wherever they stand.
    static let ends = PhraseTable(.decisionEnd)

    /// First words of a line that tells how the decision fared.
    static let outcomes = PhraseTable(.decisionOutcome)

    /// Whose signature closes a decision: the words stand alone on the line, or before a comma or a wide gap.
    static let signatures = PhraseTable(.signature)

    /// First words of the clauses between `De raad` and `besluit:`.
    static let clauses = PhraseTable<Clause>([
        .clauseProposal: .proposal, .clauseBasis: .basis, .clauseOther: .other, .clauseDecision: .decision,
    ])

    enum Clause: Sendable {
        case proposal, basis, other, decision
    }

    /// First words of a besluit.
    static let openings = PhraseTable(.decisionOpening)
}
