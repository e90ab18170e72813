import Calendar
package import Extraction
import IndexSchema
import InvertedIndex
package import QueryLanguage
import SourceText

extension Searcher {
    /// The amounts that the request asks for.
    /// - Complexity: O(*facts* of the documents found); reads no documents.
    package func amounts(
        _ bounds: AmountBounds, _ request: FactRequest
    ) throws(SearchError) -> Answer<FactList<Amount>> {
        let range = FactRange(column: .bedrag, least: bounds.minimum ?? .min, greatest: bounds.maximum ?? .max)
        var damage = Damage()
        let found = try places(of: range, request, &damage)
        return Answer(list(of: found, request) { $0.amounts }, missing: damage)
    }

    /// The deadlines that the request asks for.
    /// - Complexity: as `amounts`.
    package func deadlines(
        _ bounds: DateBounds, _ filter: DeadlineFilter, _ request: FactRequest
    ) throws(SearchError) -> Answer<FactList<Deadline>> {
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
        var found = try places(of: range, request, &damage)
        if filter.openOn != nil { found.removeAll { $0.status.standing?.isOff ?? false } }
        return Answer(list(of: found, request) { $0.deadlines }, missing: damage)
    }

    /// Amounts by where they stand, in that order, as rows; those that cannot be read are left out, which is noted.
    /// - Complexity: reads each document once where its amounts follow each other.
    package func amounts(
        at places: [(address: DocumentAddress, index: Int)]
    ) -> Answer<[Int: FactRow<Amount>]> {
        var damage = Damage()
        var rows: [Int: FactRow<Amount>] = [:]
        var standings = FactStandings(self, of: .bedrag)
        let found = places.map { address, index in
            FactPlace(
                address: address, index: index, low: 0, high: 0, status: standings.standing(of: index, in: address))
        }
        forEachRow(of: found[...], &damage, { $0.amounts }) { rows[$0] = $1 }
        return Answer(rows, missing: damage)
    }

    /// Refuses what is asked of facts where the index has none.
    func refuseWithoutFacts(_ field: QueryField, _ query: QueryNode?) throws(SearchError) {
        if hasFacts { return }
        throw .refused([QueryProblem(.noFacts(field), range: query?.range ?? ByteRange(start: 0, end: 0))])
    }

    // MARK: Places

    /// All facts in the range, in the order asked for; equals in document order. What papers of one case say twice is one.
    private func places(
        of range: FactRange, _ request: FactRequest, _ damage: inout Damage
    ) throws(SearchError) -> [FactPlace] {
        try refuseWithoutFacts(range.column == .bedrag ? .bedrag : .deadline, request.query)
        let filter = Plan.overlaps(range.column, least: range.least, greatest: range.greatest)
        var plan = filter
        if let query = request.query { plan = .and([try self.plan(query), filter]) }
        let answer = overSoundSegments { context throws(SegmentFailure) in
            try CaseFacts(context, range).places(plan)
        }
        var places = answer.value(noting: &damage)
        if let wanted = request.standings {
            places.removeAll { !($0.status.standing.map(wanted.contains) ?? false) }
        }
        if let query = request.query, query.asksOfStanding {
            places.removeAll { !query.isMet(by: $0.status.standing, on: $0.status.decidedOn) }
        }
        return switch request.order {
        case .ascending: places.sorted { ($0.low, $0.address, $0.index) < ($1.low, $1.address, $1.index) }
        case .descending: places.sorted { ($1.high, $0.address, $0.index) < ($0.high, $1.address, $1.index) }
        }
    }

    private func noSuchFact(_ place: FactPlace) -> DocumentError {
        .record(.invalidValue(offset: 0), path: segments[place.address.segment].path)
    }

    // MARK: Rows

    private func list<Value: RowFact>(
        of found: [FactPlace], _ request: FactRequest, _ facts: @escaping @Sendable (ExtractedDocument) -> [Value]
    ) -> FactList<Value> {
        let page = Array(found.dropFirst(request.offset).prefix(request.limit))
        return FactList(total: found.count, places: page) { places, damage in
            var rows: [FactRow<Value>] = []
            forEachRow(of: places, &damage, facts) { rows.append($1) }
            return rows
        }
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
                body(number, FactRow(place, values[place.index], in: last.paper))
            } catch {
                damage.add(error)
            }
        }
    }
}
