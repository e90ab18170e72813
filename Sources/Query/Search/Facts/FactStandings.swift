import IndexSchema
import InvertedIndex

/// How single facts stand, as their own documents tell.
struct FactStandings {
    private let searcher: Searcher
    private let column: Column
    /// By segment; nil where it cannot be read.
    private var columns: [Int: IntegersColumn?] = [:]

    /// - Parameter facts: the column of the facts.
    init(_ searcher: Searcher, of facts: Column) {
        self.searcher = searcher
        column = FactRange(column: facts, least: .min, greatest: .max).standings
    }

    /// Of what cannot be read nothing is known.
    mutating func standing(of index: Int, in address: DocumentAddress) -> StoredStanding {
        let segment = searcher.segments[address.segment]
        let column = columns[address.segment] ?? (try? segment.integerLists(column.number))
        columns[address.segment] = column
        let values = column?[address.document] ?? []
        guard 2 * index + 1 < values.count else { return StoredStanding(0, 0) }
        return StoredStanding(values[2 * index], values[2 * index + 1])
    }
}
