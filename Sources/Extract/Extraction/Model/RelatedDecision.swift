package import Vocabulary

/// An entry of the section on related decisions.
package struct RelatedDecision: ListedFact {
    package var origin: FactOrigin
    /// Normalised as a zaaknummer is; nil where the entry has none.
    package var number: String?
    /// Without number, kind and separators.
    package var title: String
    package var kind: DocumentKind?

    package init(origin: FactOrigin, number: String?, title: String, kind: DocumentKind?) {
        self.origin = origin
        self.number = number
        self.title = title
        self.kind = kind
    }
}

extension RelatedDecision {
    package static let listName = "related_decisions"
    package static let title = "related decisions"

    package func write(to writer: inout some FactWriter) {
        writer.field("number", number)
        writer.field("title", title)
        writer.field("kind", case: kind)
    }

    package init<Reader: FactReader>(_ origin: FactOrigin, from reader: inout Reader) throws(Reader.Failure) {
        self.init(
            origin: origin, number: try reader.readOptionalString(), title: try reader.readString(),
            kind: try reader.readOptionalCase(DocumentKind.self))
    }
}
