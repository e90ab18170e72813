import IndexSchema
import InvertedIndex

/// Gathers hits by the value of a column. Nothing is scored.
struct OrderedCollector {
    private(set) var top: TopHits<Int64>
    private(set) var total = 0
    private let order: SearchRequest.Order

    init(capacity: Int, order: SearchRequest.Order) {
        top = TopHits(capacity: capacity)
        self.order = order
    }

    mutating func collect(_ cursor: DocumentCursor, in segment: Segment, at place: Int) throws(SegmentError) {
        let keys = try KeyColumn(segment, order)
        let live = LiveTest(segment)
        var document = cursor.advance(to: 0)
        while document != DocumentCursor.end {
            if live.contains(document) {
                total += 1
                top.offer(keys[document], UInt64(place) << 32 | UInt64(document))
            }
            document = cursor.next()
        }
    }

    /// A document's key: the greater comes first, a missing value last.
    enum KeyColumn {
        case dates(IntegerColumn, sign: Int64)
        case amounts(IntegersColumn)
        case none

        init(_ segment: Segment, _ order: SearchRequest.Order) throws(SegmentError) {
            switch order {
            case .newestFirst: self = .dates(try segment.integers(Int(Column.datum.rawValue)), sign: 1)
            case .oldestFirst: self = .dates(try segment.integers(Int(Column.datum.rawValue)), sign: -1)
            case .greatestAmountFirst: self = .amounts(try segment.integerLists(Int(Column.bedrag.rawValue)))
            case .relevance: self = .none
            }
        }

        subscript(document: UInt32) -> Int64 {
            switch self {
            case .dates(let column, let sign): return column[document].map { $0 &* sign } ?? .min
            case .amounts(let column):
                var greatest = Int64.min
                column.forEach(document) { greatest = max(greatest, $0) }
                return greatest
            case .none: return 0
            }
        }
    }
}
