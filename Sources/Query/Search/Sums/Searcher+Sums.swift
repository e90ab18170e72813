import Calendar
import Extraction
import IndexSchema
import InvertedIndex
import QueryLanguage
import SourceText
internal import UnicodeText

extension Searcher {
    /// The totals of the amounts that a request asks for, each sum once: see `AmountShare` for what is left out. By keys, those without a value
    /// last; by currency; those of each year last, and those in running text.
    /// - Complexity: O(*amounts* of the documents found); reads no documents.
    package func sums(_ request: SumRequest) throws(SearchError) -> Answer<[AmountTotal]> {
        try refuseWithoutFacts(.bedrag, request.query)
        var plan = Plan.overlaps(.bedrag, least: .min, greatest: .max)
        if let query = request.query { plan = .and([try self.plan(query), plan]) }
        var damage = Damage()
        let totals = overSoundSegments { context throws(SegmentFailure) in
            var collected = SumCollector()
            for (index, (place, segment)) in context.segments.enumerated() {
                let cursor = try CursorBuilder(context, segment: index).cursor(plan)
                try searching(place) { () throws(SegmentError) in
                    try collected.collect(cursor, in: segment, at: place)
                }
            }
            collected.settle(
                try CaseFacts(context, FactRange(column: .bedrag, least: .min, greatest: .max)).places(plan))
            collected.entries = try folded(collected, context)
            return SumTable(request, collected).totals
        }.value(noting: &damage)
        return Answer(named(totals, request, &damage), missing: damage)
    }

    private func folded(
        _ collected: SumCollector, _ context: SearchContext
    ) throws(SegmentFailure) -> [SumCollector.Entry] {
        var columns: [Int: IntegersColumn] = [:]
        for (place, segment) in context.segments {
            columns[place] = try searching(place) { () throws(SegmentError) in
                try segment.integerLists(Column.afdruk.number)
            }
        }
        var folding = SumFolding(collected)
        folding.foldCopies(columns)
        folding.foldDossiers()
        return folding.entries
    }

    /// The totals with the names of what they are parted by, in order.
    private func named(
        _ groups: [SumTable.Group], _ request: SumRequest, _ damage: inout Damage
    ) -> [AmountTotal] {
        let order = DutchOrder()
        let totals = groups.map { group -> (places: [DutchOrder.Key?], total: AmountTotal) in
            var total = group.total
            if let place = request.keys.firstIndex(of: .dossier), group.hasDossier {
                do throws(DocumentError) {
                    total.values[place] = try summary(of: group.first).zaaknummer
                } catch {
                    damage.add(error)
                }
            }
            return (total.values.map { $0.map { order.key(of: Array($0.utf8)) } }, total)
        }
        return totals.sorted { Self.isBefore($0, $1) }.map(\.total)
    }

    private static func isBefore(
        _ one: (places: [DutchOrder.Key?], total: AmountTotal), _ other: (places: [DutchOrder.Key?], total: AmountTotal)
    ) -> Bool {
        for (a, b) in zip(one.places, other.places) where a != b {
            guard let a, let b else { return a != nil }
            return a < b
        }
        let currencies = Currency.allCases
        let (a, b) = (one.total, other.total)
        if a.currency != b.currency {
            return (currencies.firstIndex(of: a.currency) ?? 0) < (currencies.firstIndex(of: b.currency) ?? 0)
        }
        if a.isYearly != b.isYearly { return b.isYearly }
        return a.isOfPoints && !b.isOfPoints
    }
}
