extension GemeenteRules {
    /// A word behind which the name of a municipality may stand.
    static let firstTokens = FirstTokens(words: words)
}
