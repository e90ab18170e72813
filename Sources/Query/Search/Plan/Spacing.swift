/// Words or phrases near each other.
struct Spacing: Hashable {
    /// At least two runs of words that stand next to each other, each with at least one.
    let runs: [[PlacedWord]]
    /// Other words between them, at most, all together.
    let most: UInt32
    /// Whether they stand in this order.
    let isOrdered: Bool
}

/// A word that is asked for by where it stands.
enum PlacedWord: Hashable {
    /// In any form.
    case term([UInt8])
    case spelled(Spelled)
    /// Any word that begins or ends so: by itself only.
    case open(Prefix)

    /// The term that it has in any form; nil for one that is open.
    var term: [UInt8]? {
        switch self {
        case .term(let term): term
        case .spelled(let word): word.stem
        case .open: nil
        }
    }
}

/// What is asked of a sentence or paragraph.
indirect enum UnitTest: Hashable {
    /// Words next to each other, or one.
    case run([PlacedWord])
    case spacing(Spacing)
    case not(UnitTest)
    case and([UnitTest])
    case or([UnitTest])

    /// Of the words that are asked for.
    var terms: [[UInt8]] {
        switch self {
        case .run(let words): words.compactMap(\.term)
        case .spacing(let spacing): spacing.runs.joined().compactMap(\.term)
        case .not: []
        case .and(let parts), .or(let parts): parts.flatMap(\.terms)
        }
    }
}
