import Lexing
import Vocabulary

/// Words by which papers tell how a decision fared.
enum OutcomeWords {
    /// Of whom a vote is.
    enum Side { case inFavour, against, abstained }
    /// Which paper a sentence tells of.
    enum Subject { case motion, proposal }

    /// What a label stands before.
    enum Label {
        /// The outcome of a vote.
        case vote
        /// What a body decided on the proposal of this paper: counts only where words of an outcome follow.
        case decision
    }

    static let labels = PhraseTable<Label>([.outcomeLabel: .vote, .outcomeBody: .decision])
    /// Words between a label and its colon: of what and when.
    static let labelled = WordSet(allOf: [WordSet(.outcomeLabelled), WordSet(.dayWeekday)])
    static let subjects = PhraseTable<Subject>([.outcomeMotion: .motion, .outcomeProposal: .proposal])
    static let verbs = WordSet(.outcomeVerb)
    static let outcomes = PhraseTable<Verdict.Outcome>([
        .outcomeAmended: .amended, .outcomeAdopted: .adopted, .outcomeSet: .adopted, .outcomeRejected: .rejected,
        .outcomeDeferred: .deferred, .outcomeWithdrawn: .withdrawn,
    ])
    /// Verbs that tell an outcome together with a particle.
    static let split = PhraseTable<SplitVerb>([
        .outcomeTakes: SplitVerb(outcome: .adopted, particle: .aan),
        .outcomeSets: SplitVerb(outcome: .adopted, particle: .vast),
        .outcomeKeeps: SplitVerb(outcome: .deferred, particle: .aan),
        .outcomeDraws: SplitVerb(outcome: .withdrawn, particle: .in),
        .outcomeRejects: SplitVerb(outcome: .rejected, particle: .none),
    ])

    struct SplitVerb {
        var outcome: Verdict.Outcome
        /// `none` where the verb needs none.
        var particle: Keyword
    }

    /// Words that tell one only behind a box that is ticked.
    static let ticked = PhraseTable<Verdict.Outcome>([
        .outcomeChanged: .amended, .outcomeRefused: .rejected, .outcomeAgreed: .adopted,
    ])
    /// Words that tell an outcome only beside others: `Vastgesteld in de vergadering van` closes a besluit.
    static let closing = WordSet(.outcomeSet)
    static let former = WordSet(.outcomeFormer)
    static let unanimous = PhraseTable(.voteUnanimous)
    static let hammer = PhraseTable(.voteHammer)
    /// How was voted, before the words of an outcome.
    static let manners = PhraseTable(.outcomeManner)
    static let dissents = PhraseTable(.voteDissent)
    static let between = WordSet(.voteBetween)
    static let sides = PhraseTable<Side>([
        .voteInfavour: .inFavour, .voteAgainst: .against, .voteAbstained: .abstained,
    ])
    static let counted = WordSet(.voteCounted)
    static let voting = PhraseTable(.voteVerb)
    static let fractions = WordSet(.voteFraction)
    static let persons = WordSet(.votePerson)
}

extension Verdict {
    /// A vote alone tells the outcome: who was more, or that nobody was against.
    mutating func completeByVote() {
        guard outcome == nil, let vote else { return }
        if let inFavour = vote.inFavour, let against = vote.against, inFavour != against {
            outcome = inFavour > against ? .adopted : .rejected
        } else if vote.unanimous {
            outcome = .adopted
        }
        if outcome != nil { place = vote.place }
    }
}
