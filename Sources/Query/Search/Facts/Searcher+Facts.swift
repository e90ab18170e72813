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

    /// All facts in the range, in the order asked for; equals in document order. What papers of one case say twice is one.
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
        var last: (address: DocumentAddress, document: StoredDocument, pages: PageMap, points: StatedFacts)?
        let reader = StoredReader()
        for place in found.dropFirst(request.offset).prefix(request.limit) {
            do throws(DocumentError) {
                if last?.address != place.address {
                    let document = try stored(place.address, by: reader)
                    last = (
                        place.address, document, PageMap(formFeedsOf: document.text),
                        StatedFacts(document.facts.statedPoints)
                    )
                }
                guard let last else { continue }
                let values = facts(last.document.facts)
                // The column tells of a fact that the record has not.
                guard place.index < values.count else { throw noSuchFact(place) }
                rows.append(FactRow(place, values[place.index], last.points, in: last.document, last.pages))
            } catch {
                damage.add(error)
            }
        }
        return FactResult(total: found.count, rows: rows)
    }
}

extension FactRow where Value: Fact {
    fileprivate init(
        _ place: FactPlace, _ fact: Value, _ points: StatedFacts, in document: StoredDocument, _ pages: PageMap
    ) {
        address = place.address
        self.fact = fact
        point = points.point(around: fact.range)
        status = place.status.standing
        decidedOn = place.status.decidedOn
        decidedIn = place.decidedIn
        context = Self.line(around: fact.range, in: document.text)
        page = pages.page(at: fact.range.start)
    }

    /// The line that a range stands in, at most 100 bytes to each side.
    private static func line(around range: ByteRange, in text: [UInt8]) -> String {
        var start = min(range.start, text.count), end = min(range.end, text.count)
        while start > 0, range.start - start < 100, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        while start < range.start, text[start] & 0xC0 == 0x80 { start += 1 }
        while end < text.count, end - range.end < 100, text[end] != UInt8(ascii: "\n") { end += 1 }
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        let words = text[start..<end].split { $0 <= 0x20 }
        return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
    }
}
