/// What the index makes of a word: what `griffie analyse` prints.
package struct WordAnalysis: Hashable, Sendable {
    /// As it was given.
    package let word: String
    /// What all forms of the word share.
    package let stem: String
    /// The words that a compound is made of, without what links them; empty for any other word.
    package let parts: [String]

    /// - Complexity: O(*n*), *n* the bytes of the word.
    package init(of word: String) {
        self.word = word
        var terms = QueryTerms()
        stem = terms.terms(of: word).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        parts = terms.parts(of: word).map { String(decoding: $0.word, as: UTF8.self) }
    }
}
