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

    /// A range as `€ 1 – € 2`, a single sum alone.
    package static func text(_ minimum: Int64, _ maximum: Int64) -> String {
        minimum == maximum ? text(minimum) : text(minimum) + " – " + text(maximum)
    }
}
