/// What makes up the score of a hit: that of a word, or of several together.
package struct ExplainedScore: Sendable {
    /// How the words count.
    package enum Manner: String, Sendable {
        case word, phrase, prefix, ending, near
        /// The parts of a compound that was asked for, as words.
        case parts
        /// What else was asked for: another name, an abbreviation or what it stands for, a compound that was typed apart.
        case name, abbreviation, joined
        case all = "and"
        case any = "or"
        /// What filters and scores nothing.
        case filter
    }

    /// An occurrence of a term in a field of the document.
    package struct Place: Sendable {
        package let field: String
        package let term: String
        /// Whether the term stands there as a part of a compound.
        package let isPart: Bool
        package let frequency: Int
        /// Words that the field has.
        package let length: Int
        /// What one occurrence in the field counts for, and what these count for in a field of that length.
        package let weight: Float
        package let sum: Float
    }

    /// As typed, else the terms.
    package var label: String
    package var manner: Manner
    package var score: Float = 0
    /// What it counts for of the whole; 1 but for parts.
    package var share: Float = 1
    /// How many documents have the term, of several the commonest, and what that tells: *df* and *idf*.
    package var documentCount: Int?
    package var rarity: Float?
    package var places: [Place] = []
    package var parts: [ExplainedScore] = []
}

/// How a word, phrase or value of a query was understood.
package struct UnderstoodWord: Sendable {
    /// As typed.
    package let typed: String
    /// `word`, `phrase`, `as spelled`, `begins so`, `ends so`, `letters off`, `value`.
    package let manner: String
    /// The fields that it is asked of; those behind the first add to the score.
    package let fields: [String]
    /// The terms that it stands for: a stem, or those of a phrase.
    package let terms: [String]
    /// What it was taken for besides, each the terms of words next to each other: other names, abbreviations, a compound.
    package let others: [String]
    /// The parts of a compound, asked for next to each other.
    package let parts: [String]
    /// How many documents have it.
    package let documentCount: Int
    /// What was asked instead, since no document has it.
    package let instead: [String]
}
