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

    /// The deadlines that the request asks for. With `kinds` all documents found are read, since the columns hold days alone.
    package func deadlines(
        _ bounds: DateBounds, kinds: Set<Deadline.Kind>?, _ request: FactRequest
    ) throws(SearchError) -> Answer<FactResult<Deadline>> {
        func number(_ day: CalendarDate?) -> Int64? { day.map { Int64($0.dayNumber) } }
        let range = FactRange(
            column: .termijn, least: number(bounds.first) ?? Column.openStart,
            greatest: number(bounds.last) ?? Column.openEnd)
        var damage = Damage()
        var found = try places(of: range, request, &damage)
        if let kinds {
            keep(&found, &damage) {
                $0.deadlines
            } where: {
                kinds.contains($0.kind)
            }
        }
        let page = page(of: found, request, &damage) { $0.deadlines }
        return Answer(page, missing: damage)
    }

    // MARK: Places

    /// The facts of a column whose pair of values overlaps bounds.
    private struct FactRange {
        let column: Column
        let least: Int64
        let greatest: Int64
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
        let field: QueryField = range.column == .bedrag ? .bedrag : .deadline
        if !hasFacts {
            throw .refused([QueryProblem(.noFacts(field), range: request.query?.range ?? ByteRange(start: 0, end: 0))])
        }
        let filter = Plan.overlaps(range.column, least: range.least, greatest: range.greatest)
        var plan = filter
        if let query = request.query { plan = .and([try self.plan(query), filter]) }
        let answer = overSoundSegments { context throws(SegmentFailure) in
            var places: [FactPlace] = []
            for (index, (place, segment)) in context.segments.enumerated() {
                let cursor = try CursorBuilder(context, segment: index).cursor(plan)
                let column = try searching(place) { () throws(SegmentError) -> IntegersColumn in
                    try segment.integerLists(range.column.number)
                }
                collect(cursor, in: segment, at: place, column, range, request.order, into: &places)
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
        _ cursor: DocumentCursor, in segment: Segment, at place: Int, _ column: IntegersColumn, _ range: FactRange,
        _ order: FactRequest.Order, into places: inout [FactPlace]
    ) {
        let live = LiveTest(segment)
        var document = cursor.advance(to: 0)
        while document != DocumentCursor.end {
            if live.contains(document) {
                let values = column[document]
                for index in 0..<(values.count / 2) {
                    let (low, high) = (values[2 * index], values[2 * index + 1])
                    guard low <= range.greatest, high >= range.least else { continue }
                    let address = DocumentAddress(segment: place, document: document)
                    places.append(FactPlace(address: address, index: index, key: order == .ascending ? low : high))
                }
            }
            document = cursor.next()
        }
    }

    /// Leaves out the facts that a test on the whole fact refuses. Reads each document once.
    private func keep<Value>(
        _ found: inout [FactPlace], _ damage: inout Damage, _ facts: (ExtractedDocument) -> [Value],
        where isWanted: (Value) -> Bool
    ) {
        var wanted: [DocumentAddress: Set<Int>] = [:]
        for address in Set(found.map(\.address)).sorted() {
            do {
                let values = facts(try stored(address).facts)
                wanted[address] = Set(values.indices.filter { isWanted(values[$0]) })
            } catch {
                damage.add(error)
            }
        }
        found.removeAll { !(wanted[$0.address]?.contains($0.index) ?? false) }
    }

    private func noSuchFact(_ place: FactPlace) -> DocumentError {
        .record(.invalidValue(offset: 0), path: segments[place.address.segment].path)
    }

    // MARK: Rows

    private func page<Value: Fact>(
        of found: [FactPlace], _ request: FactRequest, _ damage: inout Damage,
        _ facts: (ExtractedDocument) -> [Value]
    ) -> FactResult<Value> {
        var rows: [FactRow<Value>] = []
        var last: (address: DocumentAddress, document: StoredDocument, pages: PageMap)?
        let reader = StoredReader()
        for place in found.dropFirst(request.offset).prefix(request.limit) {
            do throws(DocumentError) {
                if last?.address != place.address {
                    let document = try stored(place.address, by: reader)
                    last = (place.address, document, PageMap(formFeedsOf: document.text))
                }
                guard let last else { continue }
                let values = facts(last.document.facts)
                // The column tells of a fact that the record has not.
                guard place.index < values.count else { throw noSuchFact(place) }
                rows.append(FactRow(place.address, values[place.index], in: last.document, last.pages))
            } catch {
                damage.add(error)
            }
        }
        return FactResult(total: found.count, rows: rows)
    }
}

extension FactRow where Value: Fact {
    fileprivate init(_ address: DocumentAddress, _ fact: Value, in document: StoredDocument, _ pages: PageMap) {
        self.address = address
        self.fact = fact
        point = document.facts.statedPoints.first { $0.beslispunt.range.contains(fact.range) }
        context = LineAround.text(fact.range, in: document.text)
        page = pages.page(at: fact.range.start)
    }
}
