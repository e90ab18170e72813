package import SourceText

/// What every fact carries besides its value.
package struct FactOrigin: Hashable, Sendable {
    /// Where it stands in the document's text.
    package var range: ByteRange
    /// The rule that found it; shown by `extract --explain`.
    package var rule: Rule
    package var confidence: Confidence

    package init(_ range: ByteRange, rule: Rule, confidence: Confidence = .certain) {
        self.range = range
        self.rule = rule
        self.confidence = confidence
    }
}

/// How sure a careful reader would be. A doubtful fact is marked, never dropped or hidden.
package enum Confidence: String, Hashable, Sendable, CaseIterable {
    case certain, probable, doubtful
}

/// A value read from the text.
package protocol Fact: Hashable, Sendable {
    var origin: FactOrigin { get set }
    /// Where it stands in a table; nil outside tables.
    var place: TablePlace? { get }
}

extension Fact {
    package var range: ByteRange { origin.range }
    package var place: TablePlace? { nil }
}
