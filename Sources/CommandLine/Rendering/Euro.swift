package import Extraction

/// Sums of money as Dutch council papers write them.
package enum Euro {
    /// `€ 1.234,56`; `€ 1.234` where there are no cents; `-€ 5.000` below zero.
    package static func text(_ cents: Int64) -> String {
        let magnitude = cents.magnitude
        let digits = Array(String(magnitude / 100))
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(".") }
            grouped.append(digit)
        }
        let rest = magnitude % 100
        let fraction = rest == 0 ? "" : "," + (rest < 10 ? "0" : "") + String(rest)
        return (cents < 0 ? "-€ " : "€ ") + grouped + fraction
    }

    /// Euros in figures with a decimal point, `-1234.56`, as programs write them.
    static func figures(_ cents: Int64) -> String {
        let rest = cents.magnitude % 100
        return (cents < 0 ? "-" : "") + "\(cents.magnitude / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
    }

    /// A range as `€ 1 – € 2`, a single sum alone; in another currency than the euro with its code, `NLG 1.000`.
    package static func text(_ amount: Amount) -> String { text(amount.minimum, amount.maximum, amount.currency) }

    /// The same for the least and the greatest, in cents.
    static func text(_ minimum: Int64, _ maximum: Int64, _ currency: Currency) -> String {
        let least = text(minimum)
        let euros = minimum == maximum ? least : least + " – " + text(maximum)
        guard currency != .euro else { return euros }
        return String(euros.map { $0 == "€" ? currency.rawValue : String($0) }.joined())
    }
}
