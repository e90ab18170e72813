import Calendar
import IndexSchema
import InvertedIndex
internal import UnicodeText

/// Counts hits by kind, municipality and year.
struct FacetCounter {
    private var kinds: [[UInt8]: Int] = [:]
    private var municipalities: [[UInt8]: Int] = [:]
    private var years: [Int: Int] = [:]

    mutating func collect(_ cursor: DocumentCursor, in segment: Segment) throws(SegmentError) {
        let kindColumn = try segment.labels(Int(Column.soort.rawValue))
        let municipalityColumn = try segment.labels(Int(Column.gemeente.rawValue))
        let dateColumn = try segment.integers(Int(Column.datum.rawValue))
        var kindCounts = Array(repeating: 0, count: kindColumn.labels.count)
        var municipalityCounts = Array(repeating: 0, count: municipalityColumn.labels.count)
        let live = LiveTest(segment)
        var document = cursor.advance(to: 0)
        while document != DocumentCursor.end {
            if live.contains(document) {
                if let kind = kindColumn.index(document) { kindCounts[kind] += 1 }
                if let municipality = municipalityColumn.index(document) { municipalityCounts[municipality] += 1 }
                if let day = dateColumn[document], let date = Int(exactly: day).flatMap(CalendarDate.init(dayNumber:)) {
                    years[date.year, default: 0] += 1
                }
            }
            document = cursor.next()
        }
        for (place, count) in kindCounts.enumerated() { kinds[kindColumn.labels[place], default: 0] += count }
        for (place, count) in municipalityCounts.enumerated() {
            municipalities[municipalityColumn.labels[place], default: 0] += count
        }
    }

    var facets: Facets {
        let order = DutchOrder()
        /// The most frequent first, those that are as frequent by name.
        func values(_ counts: [[UInt8]: Int]) -> [Facets.Value] {
            counts.filter { $0.value > 0 }.map { (name: $0.key, place: order.key(of: $0.key), count: $0.value) }
                .sorted { ($1.count, $0.place) < ($0.count, $1.place) }
                .map { Facets.Value(name: String(decoding: $0.name, as: UTF8.self), count: $0.count) }
        }
        return Facets(
            kinds: values(kinds), municipalities: values(municipalities),
            years: years.sorted { $0.key > $1.key }.map { Facets.Value(name: String($0.key), count: $0.value) })
    }
}
