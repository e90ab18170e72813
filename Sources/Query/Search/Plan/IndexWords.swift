import IndexSchema
import InvertedIndex

/// What a query's words are asked of an index before it is searched: which terms it has, and which abbreviations its papers introduce.
struct IndexWords {
    let segments: [Segment]

    /// An abbreviation holds in all papers where so many introduce it; in one that does both stand anyway.
    private static let enoughPapers = 2
    /// Meanings of an abbreviation that are asked for, those that most papers give.
    private static let mostMeanings = 3

    /// Whether some document has a term in its text.
    func have(_ term: [UInt8]) -> Bool {
        segments.contains { segment in
            sound(segment) { () throws(SegmentError) in try segment.terms(Field.tekst.number).entry(term) } != nil
        }
    }

    /// What terms next to each other are an abbreviation of, or the name that an abbreviation stands for.
    /// - Complexity: O(log *abbreviations* of a segment) for each, and what is found.
    func others(of run: [[UInt8]]) -> [[[UInt8]]] {
        let start = ExactTerm.abbreviation(run, for: [])
        var counts: [[UInt8]: Int] = [:]
        for segment in segments {
            sound(segment) { () throws(SegmentError) -> Void? in
                var cursor = segment.terms(Field.afkorting.number).cursor()
                var found = try cursor.seek(start)
                while found, cursor.term.starts(with: start) {
                    let other = Array(cursor.term.dropFirst(start.count))
                    counts[other, default: 0] += Int(try cursor.entry().documentFrequency)
                    found = try cursor.next()
                }
                return nil
            }
        }
        let known = counts.filter { $0.value >= Self.enoughPapers }.sorted {
            $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key)
        }
        return known.prefix(Self.mostMeanings).map { ExactTerm.terms(ofAbbreviation: $0.key) }
    }

    /// What a segment that is not damaged says; damage is noted in it, so that all answers tell of it.
    @discardableResult
    private func sound<Value>(_ segment: Segment, _ body: () throws(SegmentError) -> Value?) -> Value? {
        guard segment.damage == nil else { return nil }
        do { return try body() } catch {
            segment.note(error)
            return nil
        }
    }
}
