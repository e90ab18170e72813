import SourceText

/// A piece of the query's bytes.
struct QueryToken {
    enum Kind {
        /// Bytes up to white space, a parenthesis or a quote.
        case run
        /// What stands between quotes; `range` is without them.
        case phrase(closed: Bool)
        case open, close
        /// A `-` directly before what it excludes.
        case minus
        case and, or, not
        /// `NEAR/5`; nil where what stands behind the slash is no distance.
        case near(Int?)
        /// A name and its colon; `range` is the name.
        case field
        case end
    }

    var kind: Kind
    var range: ByteRange
    /// With quotes or colon.
    var outerRange: ByteRange
    /// Whether white space or the query's end stands directly behind.
    var isFollowedBySpace: Bool
}
