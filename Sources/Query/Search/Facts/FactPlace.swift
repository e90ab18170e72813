import IndexSchema

/// The facts of a column whose pair of values overlaps bounds.
struct FactRange {
    let column: Column
    let least: Int64
    let greatest: Int64
    /// What else chooses; nil where nothing does.
    var choice: Choice?

    /// By a column with one value for each fact. `isWanted` is given that value and the fact's pair, and gives nil for what is no value
    /// of the column.
    struct Choice {
        let column: Column
        let isWanted: (Int64, _ low: Int64, _ high: Int64) -> Bool?
    }

    /// The column that holds how these facts stand.
    var standings: Column { column == .bedrag ? .bedragstand : .termijnstand }
}

/// Where a fact is, and how it stands as far as the papers of its case tell.
struct FactPlace {
    let address: DocumentAddress
    /// Which of its kind in the document.
    let index: Int
    /// Least and greatest amount, or first and last day.
    let low: Int64
    let high: Int64
    var status: StoredStanding
    /// The other paper of the case that tells how it stands.
    var decidedIn: DocumentAddress?
}
