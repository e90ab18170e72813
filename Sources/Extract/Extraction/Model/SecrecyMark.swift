/// Words by which a paper says that it, or something that it speaks of, is not for all to read.
package struct SecrecyMark: Fact {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Gemeentewet, art. 87 to 89.
        case secret = "geheim"
        case confidential = "vertrouwelijk"
        /// Until a day.
        case embargo
        case notPublic = "niet openbaar"
    }

    package var origin: FactOrigin
    package var kind: Kind

    /// Whether the paper itself is marked so, and not only something that it speaks of.
    package var isOfPaper: Bool { origin.rule == .secrecyStamp }

    package init(origin: FactOrigin, kind: Kind) {
        self.origin = origin
        self.kind = kind
    }
}
