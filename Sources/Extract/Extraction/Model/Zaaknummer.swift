/// A number that identifies a case or a council document.
package struct Zaaknummer: ListedFact {
    package enum Scheme: String, Hashable, Sendable, CaseIterable {
        case zaaknummer, ris, bbv, other
    }
    package enum Role: String, Hashable, Sendable, CaseIterable {
        /// The document's own.
        case own = "self"
        case cites
    }

    package var origin: FactOrigin
    /// Without label, white space and line breaks; case kept.
    package var value: String
    package var scheme: Scheme
    package var role: Role

    package init(origin: FactOrigin, value: String, scheme: Scheme, role: Role) {
        self.origin = origin
        self.value = value
        self.scheme = scheme
        self.role = role
    }
}

extension Zaaknummer {
    package static let listName = "zaaknummers"
    package static let title = "case numbers"

    package func write(to writer: inout some FactWriter) {
        writer.field("value", value)
        writer.field("scheme", case: scheme)
        writer.field("role", case: role)
    }

    package init<Reader: FactReader>(_ origin: FactOrigin, from reader: inout Reader) throws(Reader.Failure) {
        self.init(
            origin: origin, value: try reader.readString(), scheme: try reader.readCase(Scheme.self),
            role: try reader.readCase(Role.self))
    }
}
