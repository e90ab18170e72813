import Calendar
package import Extraction
import IndexSchema
import InvertedIndex
package import QueryLanguage
import SourceText

extension Searcher {
    /// The amounts that the request asks for.
    /// - Complexity: O(*facts* of the documents found); reads the documents of the page alone.
    package func amounts(_ bounds: AmountBounds, _ request: FactRequest) throws(SearchError) -> Answer<
        FactResult<Amount>
    > {
        let range = FactRange(column: .bedrag, least: bounds.minimum ?? .min, greatest: bounds.maximum ?? .max)
        var damage = Damage()
        let found = try places(of: range, request, &damage)
        let page = page(of: found, request, &damage) { $0.amounts }
        return Answer(page, missing: damage)
    }

    /// The deadlines that the request asks for.
    /// - Complexity: as `amounts`.
    package func deadlines(
        _ bounds: DateBounds, _ filter: DeadlineFilter, _ request: FactRequest
    ) throws(SearchError) -> Answer<FactResult<Deadline>> {
        func number(_ day: CalendarDate?) -> Int64? { day.map { Int64($0.dayNumber) } }
        var range = FactRange(
            column: .termijn, least: number(bounds.first) ?? Column.openStart,
            greatest: number(bounds.last) ?? Column.openEnd)
        if filter != DeadlineFilter() {
            range.choice = .init(column: .termijnsoort) { traits, first, last in
                DeadlineTraits(value: traits).map { filter.takes($0, first: first, last: last) }
            }
        }
        var damage = Damage()
        let found = try places(of: range, request, &damage)
        let page = page(of: found, request, &damage) { $0.deadlines }
        return Answer(page, missing: damage)
    }

    /// Amounts by where they stand, in that order, as rows; those that cannot be read are left out, which is noted.
    /// - Complexity: reads each document once where its amounts follow each other.
    package func amounts(
        at places: [(address: DocumentAddress, index: Int)]
    ) -> Answer<[Int: FactRow<Amount>]> {
        var damage = Damage()
        var rows: [Int: FactRow<Amount>] = [:]
        let found = places.map { FactPlace(address: $0.address, index: $0.index, key: 0) }
        forEachRow(of: found[...], &damage, { $0.amounts }) { rows[$0] = $1 }
        return Answer(rows, missing: damage)
    }

    /// Refuses what is asked of facts where the index has none.
    func refuseWithoutFacts(_ field: QueryField, _ query: QueryNode?) throws(SearchError) {
        if hasFacts { return }
        throw .refused([QueryProblem(.noFacts(field), range: query?.range ?? ByteRange(start: 0, end: 0))])
    }

    // MARK: Places

    /// The facts of a column whose pair of values overlaps bounds.
    private struct FactRange {
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
    }

    /// Where a fact is: the `index`-th of its kind in the document.
    private struct FactPlace {
        let address: DocumentAddress
        let index: Int
        /// What rows are ordered by.
        let key: Int64
    }

    /// All facts in the range, in the order asked for; equals in document order.
    private func places(
        of range: FactRange, _ request: FactRequest, _ damage: inout Damage
    ) throws(SearchError) -> [FactPlace] {
        try refuseWithoutFacts(range.column == .bedrag ? .bedrag : .deadline, request.query)
        let filter = Plan.overlaps(range.column, least: range.least, greatest: range.greatest)
        var plan = filter
        if let query = request.query { plan = .and([try self.plan(query), filter]) }
        let answer = overSoundSegments { context throws(SegmentFailure) in
            var places: [FactPlace] = []
            for (index, (place, segment)) in context.segments.enumerated() {
                let cursor = try CursorBuilder(context, segment: index).cursor(plan)
                try searching(place) { () throws(SegmentError) in
                    try collect(cursor, in: segment, at: place, range, request.order, into: &places)
                }
            }
            return places
        }
        let places = answer.value(noting: &damage)
        return switch request.order {
        case .ascending: places.sorted { ($0.key, $0.address, $0.index) < ($1.key, $1.address, $1.index) }
        case .descending: places.sorted { ($1.key, $0.address, $0.index) < ($0.key, $1.address, $1.index) }
        }
    }

    private func collect(
        _ cursor: DocumentCursor, in segment: Segment, at place: Int, _ range: FactRange,
        _ order: FactRequest.Order, into places: inout [FactPlace]
    ) throws(SegmentError) {
        let column = try segment.integerLists(range.column.number)
        var chosen: (values: IntegersColumn, choice: FactRange.Choice)?
        if let choice = range.choice { chosen = (try segment.integerLists(choice.column.number), choice) }
        let live = LiveTest(segment)
        var document = cursor.advance(to: 0)
        while document != DocumentCursor.end {
            if live.contains(document) {
                let values = column[document]
                let traits = chosen?.values[document] ?? []
                for index in 0..<(values.count / 2) {
                    let (low, high) = (values[2 * index], values[2 * index + 1])
                    guard low <= range.greatest, high >= range.least else { continue }
                    if let choice = chosen?.choice {
                        guard index < traits.count, let isWanted = choice.isWanted(traits[index], low, high) else {
                            throw segment.malformed(column: choice.column.number)
                        }
                        guard isWanted else { continue }
                    }
                    let address = DocumentAddress(segment: place, document: document)
                    places.append(FactPlace(address: address, index: index, key: order == .ascending ? low : high))
                }
            }
            document = cursor.next()
        }
    }

    private func noSuchFact(_ place: FactPlace) -> DocumentError {
        .record(.invalidValue(offset: 0), path: segments[place.address.segment].path)
    }

    // MARK: Rows

    private func page<Value: RowFact>(
        of found: [FactPlace], _ request: FactRequest, _ damage: inout Damage,
        _ facts: (ExtractedDocument) -> [Value]
    ) -> FactResult<Value> {
        var rows: [FactRow<Value>] = []
        forEachRow(of: found.dropFirst(request.offset).prefix(request.limit), &damage, facts) { rows.append($1) }
        return FactResult(total: found.count, rows: rows)
    }

    /// Calls `body` with the place of each fact in `found` and its row; one that cannot be read is passed over and noted.
    private func forEachRow<Value: RowFact>(
        of found: ArraySlice<FactPlace>, _ damage: inout Damage, _ facts: (ExtractedDocument) -> [Value],
        _ body: (Int, FactRow<Value>) -> Void
    ) {
        var last: (address: DocumentAddress, paper: OpenedPaper)?
        let reader = StoredReader()
        for (number, place) in found.enumerated() {
            do throws(DocumentError) {
                if last?.address != place.address {
                    let document = try stored(place.address, by: reader)
                    last = (place.address, OpenedPaper(document))
                }
                guard let last else { continue }
                let values = facts(last.paper.document.facts)
                // The column tells of a fact that the record has not.
                guard place.index < values.count else { throw noSuchFact(place) }
                body(number, FactRow(place.address, values[place.index], in: last.paper))
            } catch {
                damage.add(error)
            }
        }
    }
}
