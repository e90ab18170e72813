import Lexing

/// What one look at a token tells: which rules may begin to read there. Each says in its `firstTokens` what it begins with.
struct Interest: OptionSet, Sendable {
    let rawValue: UInt8

    /// May begin the name of a law, be the head word of a rule, cite an article or open the grounds of a decision.
    static let law = Interest(rawValue: 1)
    /// Begins a sentence, an item of a list or a cell.
    static let sentence = Interest(rawValue: 2)
    /// A figure, a euro sign, or a word that may close a sum.
    static let amount = Interest(rawValue: 4)
    /// A day, a figure or a word that may begin a date.
    static let date = Interest(rawValue: 8)
    /// A case number, a figure, or a label that may stand before one.
    static let number = Interest(rawValue: 16)
    /// A word behind which the name of a municipality may stand.
    static let place = Interest(rawValue: 32)
    static let address = Interest(rawValue: 64)
}

/// What the rules of a kind may begin with: all that they have to say to be shown no other token.
struct FirstTokens: Sendable {
    /// Tokens of these kinds, whatever they hold; of words and marks only the ones named below.
    var kinds: Set<TokenKind> = []
    var keywords: [Keyword] = []
    /// Hashes of words that need be no keywords.
    var words: [UInt64] = []
    /// Hashes of marks.
    var marks: [UInt64] = []
    /// Whole figures of these values.
    var figures: [ClosedRange<Int>] = []
    /// Longer words that end so.
    var endings: WordEndings?
}
