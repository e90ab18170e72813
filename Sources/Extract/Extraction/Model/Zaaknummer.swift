/// A number that identifies a case or a council document.
package struct Zaaknummer: Fact {
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
