import IndexSchema
import InvertedIndex
package import QueryLanguage
internal import UnicodeText

extension Searcher {
    /// Values of an exact field that are spelled much like one that was typed (at most two edits), or have it within: the
    /// nearest first, those that are as near by name; as `ExactTerm` spells them.
    /// - Complexity: O(*n*), *n* the different values of the field.
    package func values(like typed: String, in field: QueryField, limit: Int) -> Answer<[String]> {
        let wanted = ExactTerm.normalised(typed)
        return overSoundSegments { context throws(SegmentFailure) in
            guard let field = Field(name: field.rawValue), !field.isText, wanted.count >= Self.shortestToGuess else {
                return []
            }
            var distances: [[UInt8]: Int] = [:]
            for (place, segment) in context.segments {
                let dictionary = segment.terms(field.number)
                try searching(place) { () throws(SegmentError) in
                    try dictionary.forEachTerm(near: wanted, limit: 2) { term, distance, _ in
                        distances[term] = distance
                    }
                    try Self.forEachTerm(of: dictionary, around: wanted) { distances[$0] = distances[$0] ?? 3 }
                }
            }
            return Self.nearest(distances, limit)
        }
    }

    private static func nearest(_ distances: [[UInt8]: Int], _ limit: Int) -> [String] {
        let order = DutchOrder()
        return distances.map { (distance: $0.value, place: order.key(of: $0.key), value: $0.key) }
            .sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
            .prefix(limit).map { String(decoding: $0.value, as: UTF8.self) }
    }

    /// Of shorter ones too much is near.
    private static let shortestToGuess = 4

    private static func forEachTerm(
        of dictionary: TermDictionary, around part: [UInt8], _ body: ([UInt8]) -> Void
    ) throws(SegmentError) {
        var cursor = dictionary.cursor()
        while try cursor.next() {
            if cursor.term.count > part.count, cursor.term.contains(part) { body(cursor.term) }
        }
    }
}
