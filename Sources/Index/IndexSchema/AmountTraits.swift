package import Extraction

/// What sums of amounts go by, beside how much they are: one value of `Column.bedragsoort` for each amount.
package struct AmountTraits: Hashable, Sendable {
    /// Where its paper's amounts are added up alone.
    package var share: AmountShare
    package var currency: Currency
    package var term: AmountUse.Term?
    /// Of the beslispunt that it stands in; nil outside.
    package var standing: Standing?

    package init(
        share: AmountShare, currency: Currency = .euro, term: AmountUse.Term? = nil, standing: Standing? = nil
    ) {
        self.share = share
        self.currency = currency
        self.term = term
        self.standing = standing
    }

    /// Bits of the place of each among all values of its kind.
    private static let bits: Int64 = 8

    package var value: Int64 {
        [Self.place(share), Self.place(currency), Self.place(term), Self.place(standing)].reversed()
            .reduce(0) { $0 << Self.bits | $1 }
    }

    /// nil for what is no value of an amount.
    package init?(value: Int64) {
        var rest = value
        func next<Value: CaseIterable>() -> (isSound: Bool, value: Value?) where Value.AllCases == [Value] {
            let place = Int(rest & (1 << Self.bits - 1)) - 1
            rest >>= Self.bits
            return (
                place < Value.allCases.count, place < 0 ? nil : Value.allCases[min(place, Value.allCases.count - 1)]
            )
        }
        let share: (isSound: Bool, value: AmountShare?) = next()
        let currency: (isSound: Bool, value: Currency?) = next()
        let term: (isSound: Bool, value: AmountUse.Term?) = next()
        let standing: (isSound: Bool, value: Standing?) = next()
        guard rest == 0, share.isSound, currency.isSound, term.isSound, standing.isSound, let share = share.value,
            let currency = currency.value
        else { return nil }
        self.init(share: share, currency: currency, term: term.value, standing: standing.value)
    }

    /// One more than its place among all; 0 for nil.
    private static func place<Value: CaseIterable & Equatable>(_ value: Value?) -> Int64 {
        guard let value, let place = Array(Value.allCases).firstIndex(of: value) else { return 0 }
        return Int64(place) + 1
    }
}
