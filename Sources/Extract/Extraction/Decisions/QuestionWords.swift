import Vocabulary

/// Words of a question that is the title of what the raad is asked, and of one that asks for what was decided before.
enum QuestionWords {
    static let openings = WordSet(.questionOpening)
    static let deciders = WordSet(.questionDecider)
    static let decisions = WordSet(.questionDecision)
    static let asking = WordSet(.questionAsking)
    static let duties = WordSet(.questionDuty)
    static let deciding = WordSet(.questionDeciding)
    static let past = WordSet(.questionPast)
}
