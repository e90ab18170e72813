/// Words or phrases near each other.
struct Spacing: Hashable {
    /// At least two runs of terms that stand next to each other, each with at least one.
    let runs: [[[UInt8]]]
    /// Other words between them, at most, all together.
    let most: UInt32
    /// Whether they stand in this order.
    let isOrdered: Bool
}

/// What is asked of a sentence or paragraph.
indirect enum UnitTest: Hashable {
    /// Terms next to each other, or one.
    case run([[UInt8]])
    case spacing(Spacing)
    case not(UnitTest)
    case and([UnitTest])
    case or([UnitTest])
}
