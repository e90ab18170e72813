import IndexSchema
import InvertedIndex

/// The columns of one segment that hold facts and how they stand.
struct FactColumns {
    private let segment: Segment
    /// The segment's place in `Searcher.segments`.
    private let place: Int
    private let values: IntegersColumn
    private let standings: IntegersColumn
    private let range: FactRange
    /// The column that `range.choice` goes by.
    private let traits: IntegersColumn?

    init(_ segment: Segment, _ place: Int, _ range: FactRange) throws(SegmentError) {
        self.segment = segment
        self.place = place
        self.range = range
        values = try segment.integerLists(range.column.number)
        standings = try segment.integerLists(range.standings.number)
        traits = if let choice = range.choice { try segment.integerLists(choice.column.number) } else { nil }
    }

    /// Adds the facts of a document that are in the range, and are no repetition of another of its facts.
    func collect(_ document: UInt32, into places: inout [FactPlace]) throws(SegmentError) {
        let traits = self.traits?[document]
        let (values, standings) = (values[document], standings[document])
        for index in 0..<(values.count / 2) {
            let (low, high) = (values[2 * index], values[2 * index + 1])
            guard low <= range.greatest, high >= range.least else { continue }
            guard try isWanted(index, low, high, traits) else { continue }
            // Columns that do not fit each other tell nothing of how facts stand.
            let status =
                standings.count == values.count
                ? StoredStanding(standings[2 * index], standings[2 * index + 1]) : StoredStanding(0, 0)
            if status.isRepeated { continue }
            let address = DocumentAddress(segment: place, document: document)
            places.append(FactPlace(address: address, index: index, low: low, high: high, status: status))
        }
    }

    private func isWanted(
        _ index: Int, _ low: Int64, _ high: Int64, _ traits: [Int64]?
    ) throws(SegmentError) -> Bool {
        guard let choice = range.choice, let traits else { return true }
        guard index < traits.count, let isWanted = choice.isWanted(traits[index], low, high) else {
            throw segment.malformed(column: choice.column.number)
        }
        return isWanted
    }
}
