import IndexSchema
import InvertedIndex

/// Looks documents of an index up by their names. A name that is behind the last one costs a step or two, not a search: files come
/// in the order of their paths, as names do in an index.
struct NameLookup {
    private var cursors: [RisingCursor]
    private let segments: [Segment]

    init(_ segments: [Segment]) {
        self.segments = segments
        cursors = segments.map { RisingCursor($0.terms(Field.bron.number).cursor()) }
    }

    /// The live document of that name, the place of its segment first; nil where there is none.
    /// - Complexity: O(*segments*) for a name behind the last, else O(*segments* × log *documents*).
    mutating func place(of name: [UInt8]) throws(SegmentError) -> (segment: Int, document: UInt32)? {
        for place in segments.indices.reversed() {
            guard let entry = try cursors[place].entry(of: name) else { continue }
            if let document = try segments[place].liveDocument(entry) { return (place, document) }
        }
        return nil
    }
}

/// Goes to terms, by small steps where they are near.
private struct RisingCursor {
    private var cursor: TermCursor
    /// What was asked for last: the cursor is at the first term that is not before it.
    private var last: [UInt8]?
    private var isAtTerm = false

    /// Steps that cost less than a search.
    private static let mostSteps = 8

    init(_ cursor: TermCursor) { self.cursor = cursor }

    mutating func entry(of term: [UInt8]) throws(SegmentError) -> TermEntry? {
        try go(to: term)
        return isAtTerm && cursor.term == term ? try cursor.entry() : nil
    }

    private mutating func go(to term: [UInt8]) throws(SegmentError) {
        let isBehind = last.map { !term.isBefore($0) } ?? false
        // Where it fails nothing is known of where it is.
        last = nil
        if isBehind {
            var steps = 0
            while isAtTerm, steps < Self.mostSteps, cursor.term.isBefore(term) {
                isAtTerm = try cursor.next()
                steps += 1
            }
        }
        if !isBehind || isAtTerm && cursor.term.isBefore(term) { isAtTerm = try cursor.seek(term) }
        last = term
    }
}
