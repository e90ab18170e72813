/// What a sum is counted in, by its code (ISO 4217).
package enum Currency: String, Hashable, Sendable, CaseIterable {
    case euro = "EUR"
    /// Before 2002.
    case guilder = "NLG"
    case dollar = "USD"
    case mark = "DEM"

    /// Its number in ISO 4217, by which words of council papers name it.
    var number: Int {
        switch self {
        case .euro: 978
        case .guilder: 528
        case .dollar: 840
        case .mark: 276
        }
    }
}

/// A sum of money.
package struct Amount: Fact {
    package enum Modifier: String, Hashable, Sendable, CaseIterable {
        case exact, approx, range
        case atMost = "at_most"
        case atLeast = "at_least"
    }

    package var origin: FactOrigin
    /// In cents of the currency. `minimum` equals `maximum` except for a range.
    package var minimum: Int64
    package var maximum: Int64
    package var modifier: Modifier
    package var currency: Currency

    package init(
        origin: FactOrigin, minimum: Int64, maximum: Int64, modifier: Modifier, currency: Currency = .euro
    ) {
        self.origin = origin
        self.minimum = minimum
        self.maximum = maximum
        self.modifier = modifier
        self.currency = currency
    }
}
