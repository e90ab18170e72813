/// The number columns of the index, for sorting, ranges and facets. The raw value is the column's number in the
/// segment files: never reuse one.
package enum Column: UInt8, Hashable, Sendable, CaseIterable {
    /// The document's date as a day number (`CalendarDate.dayNumber`). At most one; none where it states no date.
    case datum = 0
    /// Place of the kind in `DocumentKind.allCases`. Exactly one.
    case soort = 1
    /// The sums of money in the document, in euro cents: two values for each, its minimum and its maximum.
    case bedrag = 2
    /// The deadlines of the document as day numbers: two values for each, the first and the last day that it can mean.
    /// `openStart` and `openEnd` stand for a side that is open.
    case termijn = 3
    /// Bytes of the file when it was read. Exactly one.
    case omvang = 4
    /// Time of last change of the file when it was read, in nanoseconds since 1970. Exactly one.
    case gewijzigd = 5
    /// Checksum of the file's bytes (64 bits as a signed number). Exactly one.
    case controle = 6

    /// Stands for “no first day” in `termijn`.
    package static let openStart = Int64(Int32.min)
    /// Stands for “no last day” in `termijn`.
    package static let openEnd = Int64(Int32.max)

    /// Any number of values for a document, in the order in which they were given; the others hold at most one.
    package var isMultiple: Bool {
        switch self {
        case .bedrag, .termijn: true
        case .datum, .soort, .omvang, .gewijzigd, .controle: false
        }
    }
}
