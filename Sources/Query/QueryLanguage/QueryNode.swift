package import SourceText

/// A node of what was typed. A node stands for a set of documents; `not` is every other document.
package struct QueryNode: Hashable, Sendable {
    package indirect enum Kind: Hashable, Sendable {
        /// `*`: every document.
        case everything
        /// A word as typed; one that analysis takes apart (`POK-middelen`) means its parts next to each other.
        case word(String)
        /// Words next to each other, in this order.
        case phrase(String)
        /// `=ruimten`, `="openbare ruimten"`: words next to each other, spelled so.
        case exact(String)
        /// `innovatie*`: any word that starts so.
        case prefix(String)
        /// `*krediet`: any word that ends so.
        case ending(String)
        /// `woord~1`: any word at most so many letters inserted, deleted, replaced or swapped away; 1 or 2.
        case fuzzy(String, distance: Int)
        /// A whole value of an exact field; `isPrefix` where it ends in `*`.
        case value(QueryField, String, isPrefix: Bool)
        /// A day of `datum`, `besloten` or `deadline` in these bounds.
        case dates(QueryField, DateBounds)
        /// An amount of `bedrag` in these bounds.
        case amounts(AmountBounds)
        /// The node in one of the text fields only.
        case field(QueryField, QueryNode)
        /// `"sociaal domein"~3`: words in this order with at most so many others between them, all together.
        case spaced(String, most: Int, isExact: Bool)
        /// `a NEAR/5 b`: words, phrases or one of several, in any order with at most so many other words between them.
        case near([QueryNode], most: Int)
        /// `zin:(a b)`: in one sentence or paragraph of the text.
        case within(TextUnit, QueryNode)
        case not(QueryNode)
        /// At least two nodes, none of them an `and`.
        case and([QueryNode])
        /// At least two nodes, none of them an `or`.
        case or([QueryNode])
    }

    package var kind: Kind
    /// Bytes of the query that it was read from.
    package var range: ByteRange

    package init(_ kind: Kind, range: ByteRange) {
        self.kind = kind
        self.range = range
    }
}

/// What parsing gives: always a value, whatever was typed.
package struct ParsedQuery: Hashable, Sendable {
    /// nil where nothing was typed that could be searched for.
    package var root: QueryNode?
    /// Whether words alone were typed: no operator, quotes, field or sign, so that nothing says which of them must be there.
    package var isPlain = false
    /// In the order of the text.
    package var problems: [QueryProblem]

    /// Whether the query can be honoured; one with errors has to be refused.
    package var isValid: Bool { !problems.contains { $0.severity == .error } }

    /// The problems as sentences with their places.
    package var diagnostics: [Diagnostic] { problems.map { Diagnostic($0.severity, $0.message, range: $0.range) } }
}
