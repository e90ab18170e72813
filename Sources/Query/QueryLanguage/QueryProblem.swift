package import SourceText

/// What is wrong with a query, and where.
package struct QueryProblem: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case empty
        case unclosedQuote
        case unclosedParenthesis
        case strayParenthesis
        case emptyPhrase
        case emptyParentheses
        /// The operator as typed.
        case missingOperand(String)
        case unknownField(String, nearest: QueryField?)
        case missingValue(QueryField)
        case fieldInField(outer: QueryField, inner: QueryField)
        case minusInValue(QueryField)
        case badDate(QueryField, String)
        case badAmount(String)
        /// First day or least amount lies behind the last.
        case emptyRange(QueryField, String)
        case badDistance(String)
        /// A word that is both open and fuzzy.
        case starAndTilde(String)
        case fuzzyValue(QueryField)
        /// A value that no document can have, of a field with a closed list of values.
        case unknownValue(QueryField, String, known: [String])
        case phraseModifier(String)
        /// The index was built without looking for facts.
        case noFacts(QueryField)
        /// A word in quotes that ends in `*` or `~1`.
        case operatorInQuotes(String)
        /// `NEAR/x`, and `"a b"~x`.
        case badNear(String)
        case badSpacing(String)
        /// `"krediet"~3`.
        case spacedWord(String)
        /// One NEAR after another, with another distance.
        case mixedNear
        case manyNear(limit: Int)
        /// Ways to choose of the alternatives around a NEAR.
        case manyChoices(limit: Int)
        /// What has no place in a text stands beside a NEAR, or within `zin:`.
        case notNear(String)
        case notInUnit(String, TextUnit)
        case unitInField(TextUnit, QueryField)
        case missingUnit(TextUnit)
        case wildcardInside(String)
        /// What other search tools know, and griffie does not.
        case foreign(String, ForeignSyntax)
        /// `'sociaal domein'`: searched as words.
        case singleQuotes(String)
        case prefixTooShort(String)
        case tooDeep(limit: Int)
        case tooLong(limit: Int)
        case tooManyWords(limit: Int)
        /// Words that are open or fuzzy, each of which goes through the index's list of words.
        case tooManyOpen(limit: Int)
        /// What asks for places in the text.
        case tooManyPlaces(limit: Int)
        /// A prefix or a fuzzy word that the index holds as several words, or none.
        case notOneWord(String)
        /// Letters of which the index keeps nothing.
        case unsearchable(String)
        /// Punctuation by itself; left out.
        case nothingToFind(String)
    }

    package var kind: Kind
    /// Bytes of the query.
    package var range: ByteRange

    package init(_ kind: Kind, range: ByteRange) {
        self.kind = kind
        self.range = range
    }

    package var severity: Diagnostic.Severity {
        switch kind {
        case .nothingToFind, .singleQuotes: .warning
        default: .error
        }
    }
}
