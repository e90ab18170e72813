import InvertedIndex

/// A segment turned out to be damaged while it was searched: the search begins again without it.
struct SegmentFailure: Error {
    /// Place in `Searcher.segments`.
    let segment: Int
    let error: SegmentError
}

/// Runs `body` on a segment and gives its error with the segment's place.
func searching<Value>(_ segment: Int, _ body: () throws(SegmentError) -> Value) throws(SegmentFailure) -> Value {
    do { return try body() } catch { throw SegmentFailure(segment: segment, error: error) }
}
