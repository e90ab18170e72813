import Calendar
import Extraction
import IndexSchema
import InvertedIndex

/// The facts of the documents that a query finds, of which each counts once for its case: a sum that one paper proposes and another decides in
/// the same beslispunt is one fact. It stands as that paper says that has come furthest, whether the query finds that paper or not.
struct CaseFacts {
    private let context: SearchContext
    private let range: FactRange

    init(_ context: SearchContext, _ range: FactRange) {
        self.context = context
        self.range = range
    }

    /// In no order.
    /// - Complexity: O(*facts* of the documents found and of their cases), O(*documents*) where any of them has a case number.
    func places(_ plan: Plan) throws(SegmentFailure) -> [FactPlace] {
        var found: [FactPlace] = []
        for (index, (place, segment)) in context.segments.enumerated() {
            let cursor = try CursorBuilder(context, segment: index).cursor(plan)
            let columns = try columns(of: segment, at: place)
            let live = LiveTest(segment)
            var document = cursor.advance(to: 0)
            while document != DocumentCursor.end {
                if live.contains(document) {
                    try searching(place) { () throws(SegmentError) in try columns.collect(document, into: &found) }
                }
                document = cursor.next()
            }
        }
        return try once(found)
    }

    private func columns(of segment: Segment, at place: Int) throws(SegmentFailure) -> FactColumns {
        try searching(place) { () throws(SegmentError) in try FactColumns(segment, place, range) }
    }

    // MARK: Cases

    /// What facts share that are one: their case, their beslispunt, what they say, and which of those that say so in their document.
    private struct Key: Hashable {
        let number: SharedCases.Number
        let point: UInt32
        let low, high: Int64
        var turn = 0
    }

    /// Leaves one of the facts that are one, and tells of each how it stands in its case.
    private func once(_ found: [FactPlace]) throws(SegmentFailure) -> [FactPlace] {
        let asked = Set(found.lazy.filter { $0.status.standing != nil }.map(\.address))
        let cases = try SharedCases(context, of: asked)
        if cases.numbers.isEmpty { return found }
        var best: [Key: FactPlace] = [:]
        var kept: [Key: FactPlace] = [:]
        for (place, segment) in context.segments {
            let columns = try columns(of: segment, at: place)
            for address in cases.numbers.keys.filter({ $0.segment == place }).sorted() {
                for (key, fact) in try facts(of: address, columns, cases) {
                    best[key] = fact.furthest(best[key])
                    if asked.contains(address) { kept[key] = fact.furthest(kept[key]) }
                }
            }
        }
        let alone = found.filter { cases.numbers[$0.address] == nil || $0.status.standing == nil }
        return alone + kept.map { key, fact in fact.standing(as: best[key] ?? fact) }
    }

    /// The facts of a document that stand in beslispunten.
    private func facts(
        of address: DocumentAddress, _ columns: FactColumns, _ cases: SharedCases
    ) throws(SegmentFailure) -> [(Key, FactPlace)] {
        guard let number = cases.numbers[address] else { return [] }
        var facts: [FactPlace] = []
        try searching(address.segment) { () throws(SegmentError) in
            try columns.collect(address.document, into: &facts)
        }
        var turns: [Key: Int] = [:]
        return facts.filter { $0.status.standing != nil }.map { fact in
            var key = Key(number: number, point: fact.status.point, low: fact.low, high: fact.high)
            turns[key, default: 0] += 1
            key.turn = turns[key] ?? 0
            return (key, fact)
        }
    }
}

extension FactPlace {
    /// Of two that are one the one that has come further; of equals `other`, which was met before.
    fileprivate func furthest(_ other: FactPlace?) -> FactPlace {
        guard let other else { return self }
        func rank(_ place: FactPlace) -> (Int, Int) {
            (place.status.standing?.progress ?? 0, place.status.decidedOn?.dayNumber ?? .min)
        }
        return rank(self) > rank(other) ? self : other
    }

    /// The same fact, standing as another paper of the case tells.
    fileprivate func standing(as other: FactPlace) -> FactPlace {
        var place = self
        if other.address != address, other.status != status {
            (place.status, place.decidedIn) = (other.status, other.address)
        }
        return place
    }
}
