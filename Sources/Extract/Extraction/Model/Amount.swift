/// A sum of money.
package struct Amount: Fact {
    package enum Modifier: String, Hashable, Sendable, CaseIterable {
        case exact, approx, range
        case atMost = "at_most"
        case atLeast = "at_least"
    }

    package var origin: FactOrigin
    /// In euro cents. `minimum` equals `maximum` except for a range.
    package var minimum: Int64
    package var maximum: Int64
    package var modifier: Modifier

    package init(origin: FactOrigin, minimum: Int64, maximum: Int64, modifier: Modifier) {
        self.origin = origin
        self.minimum = minimum
        self.maximum = maximum
        self.modifier = modifier
    }
}
