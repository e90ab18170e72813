/// Which of some values belongs to which of some labels, where both stand in their order and there may be fewer values than
/// labels, or more.
enum FieldAlignment {
    /// What it costs to leave a unit out: more than to give a label a value of another form.
    private static let leftOut = -0.8

    /// For each label the units of its value, half open, in their order; an empty range where it has none. Of equal
    /// choices that one counts which leaves the first labels without value.
    /// - Parameters:
    ///   - units: how many parts (lines, tokens) the values have.
    ///   - longest: how many units a value has at most.
    ///   - toTheEnd: whether the values end with the last unit; else something else may follow them.
    ///   - worth: how well these units are the value of that label.
    /// - Complexity: O(*labels* · *units* · *longest*) calls of `worth`.
    static func best(
        labels: Int, units: Int, longest: Int, toTheEnd: Bool = false,
        worth: (_ label: Int, _ units: Range<Int>) -> Double
    ) -> [Range<Int>] {
        var totals = [[Double]](repeating: Array(repeating: 0, count: units + 1), count: labels + 1)
        var choices = [[Int]](repeating: Array(repeating: 0, count: units + 1), count: labels)
        if toTheEnd { totals[labels] = (0...units).map { leftOut * Double(units - $0) } }
        for label in (0..<labels).reversed() {
            for unit in (0...units).reversed() {
                (totals[label][unit], choices[label][unit]) = (totals[label + 1][unit], 0)
                for count in 0..<max(0, min(longest, units - unit)) {
                    let total = worth(label, unit..<unit + count + 1) + totals[label + 1][unit + count + 1]
                    if total > totals[label][unit] { (totals[label][unit], choices[label][unit]) = (total, count + 1) }
                }
                guard unit < units, totals[label][unit + 1] + leftOut > totals[label][unit] else { continue }
                (totals[label][unit], choices[label][unit]) = (totals[label][unit + 1] + leftOut, skip)
            }
        }
        return path(choices, labels)
    }

    private static let skip = -1

    private static func path(_ choices: [[Int]], _ labels: Int) -> [Range<Int>] {
        var values: [Range<Int>] = []
        var unit = 0
        for label in 0..<labels {
            while choices[label][unit] == skip { unit += 1 }
            values.append(unit..<unit + choices[label][unit])
            unit += choices[label][unit]
        }
        return values
    }
}
