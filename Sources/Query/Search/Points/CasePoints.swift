import Calendar
import Extraction
import IndexSchema
import InvertedIndex

/// Where a beslispunt is that was found.
struct PointPlace {
    let address: DocumentAddress
    /// Place in the document's `statedPoints`.
    let number: Int
    let score: Float
    /// What the order goes by, the greater first.
    let key: Int64
    /// What it shares with the same point in other papers of its case; nil where there are none.
    let sharedAs: CasePoints.Key?
    let text: String
    /// The places of the words of the query that it has not.
    var lacks: [Int] = []
}

/// The beslispunten of papers of one case, each of which counts once, and stands as that paper says that has come furthest.
struct CasePoints {
    /// A case, the words of a point, and which of those with these words in its document.
    struct Key: Hashable {
        let number: SharedCases.Number
        let words: UInt64
        let turn: Int
    }

    private struct Told {
        let point: StatedPoint
        let address: DocumentAddress

        var rank: (Int, Int) { (point.standing.progress, point.decidedOn?.dayNumber ?? .min) }
    }

    /// For each document of a case of several the keys of its points.
    private var keys: [DocumentAddress: [Key]] = [:]
    private var furthest: [Key: Told] = [:]

    /// - Complexity: reads each document of a case that one of the documents found is of.
    init(_ searcher: Searcher, _ context: SearchContext, _ plan: Plan) throws(SegmentFailure) {
        var found: Set<DocumentAddress> = []
        for (index, (place, segment)) in context.segments.enumerated() {
            let cursor = try CursorBuilder(context, segment: index).cursor(plan.ofDocumentsWithPoints)
            let live = LiveTest(segment)
            var number = cursor.advance(to: 0)
            while number != DocumentCursor.end {
                if live.contains(number) { found.insert(DocumentAddress(segment: place, document: number)) }
                number = cursor.next()
            }
        }
        let cases = try SharedCases(context, of: found)
        let reader = StoredReader()
        for (address, number) in cases.numbers.sorted(by: { $0.key < $1.key }) {
            guard let facts = try searcher.facts(of: address, reader) else { continue }
            add(facts.statedPoints, of: number, at: address)
        }
    }

    private mutating func add(_ points: [StatedPoint], of number: SharedCases.Number, at address: DocumentAddress) {
        var turns: [UInt64: Int] = [:]
        keys[address] = points.map { point in
            let words = PointWords(point.beslispunt.text).identity
            turns[words, default: 0] += 1
            let key = Key(number: number, words: words, turn: turns[words] ?? 0)
            let told = Told(point: point, address: address)
            furthest[key] = furthest[key].map { told.rank > $0.rank ? told : $0 } ?? told
            return key
        }
    }

    func key(of number: Int, at address: DocumentAddress) -> Key? {
        guard let keys = keys[address], keys.indices.contains(number) else { return nil }
        return keys[number]
    }

    /// The points of a document as they stand in its case, and the paper that says so where it is another.
    func points(of facts: ExtractedDocument, at address: DocumentAddress) -> [(StatedPoint, DocumentAddress?)] {
        facts.statedPoints.enumerated().map { number, point in
            guard let key = key(of: number, at: address), let told = furthest[key], told.address != address,
                told.rank > Told(point: point, address: address).rank
            else { return (point, nil) }
            var point = point
            (point.standing, point.verdict, point.decidedOn) =
                (told.point.standing, told.point.verdict, told.point.decidedOn)
            return (point, told.address)
        }
    }

    /// Leaves one of the points that are one: that of the paper which tells how it stands, else the first.
    func once(_ places: [PointPlace]) -> [PointPlace] {
        var kept: [Key: PointPlace] = [:]
        for place in places {
            guard let key = place.sharedAs else { continue }
            if kept[key] == nil || furthest[key]?.address == place.address { kept[key] = place }
        }
        return places.filter { place in
            guard let key = place.sharedAs else { return true }
            return kept[key].map { $0.address == place.address && $0.number == place.number } ?? true
        }
    }
}
