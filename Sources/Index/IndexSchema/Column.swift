/// The columns of the index, for sorting, ranges, facets and rows of results. The raw value is the column's number in
/// the segment files: never reuse one.
package enum Column: UInt8, Hashable, Sendable, CaseIterable {
    /// What a row of results shows: a `DocumentSummary`, encoded. Exactly one.
    case kop = 0
    /// The document's date as a day number (`CalendarDate.dayNumber`). None where it states no date.
    case datum = 1
    /// `DocumentKind`'s raw value as a label. Exactly one.
    case soort = 2
    /// The municipality's name as a label. None where it is not known.
    case gemeente = 3
    /// The sums of money in the document, in euro cents: two values for each, its minimum and its maximum.
    case bedrag = 4
    /// The deadlines of the document as day numbers: two values for each, the first and the last day that it can mean.
    /// `openStart` and `openEnd` stand for a side that is open.
    case termijn = 5
    /// Bytes of the file when it was read. Exactly one.
    case omvang = 6
    /// Time of last change of the file when it was read, in nanoseconds since 1970. Exactly one.
    case gewijzigd = 7
    /// Checksum of the file's bytes (64 bits as a signed number), of a file in an archive its own. None where the document is a
    /// line of a file.
    case controle = 8
    /// Time of last change of the file or what the system keeps of it (`ctime`), as `gewijzigd`. Exactly one.
    case geraakt = 9
    /// By what copies are told: see `PaperSignature.values`.
    case afdruk = 10
    /// Of each deadline in `termijn` what else lists choose by: see `DeadlineTraits.value`.
    case termijnsoort = 11
    /// The days on which its beslispunten were decided, ascending, as day numbers: two values for each, both the day.
    case besloten = 12
    /// How the amounts of `bedrag` stand: two values for each, see `StoredStanding`.
    case bedragstand = 13
    /// How the deadlines of `termijn` stand: two values for each, see `StoredStanding`.
    case termijnstand = 14
    /// Of which case the document is: the hash of its own number. None where it has none.
    case dossier = 15
    /// Of each amount in `bedrag` what sums go by: see `AmountTraits.value`.
    case bedragsoort = 16
    /// The portefeuillehouders that the document names, as it names them, as a label. None where it names none.
    case portefeuille = 17

    /// Stands for “no first day” in `termijn`.
    package static let openStart = Int64(Int32.min)
    /// Stands for “no last day” in `termijn`.
    package static let openEnd = Int64(Int32.max)

    /// What a document has in the column.
    package enum Values: Sendable {
        /// One integer or none.
        case integer
        /// Any number of integers, in the order in which they were given.
        case integers
        /// One run of bytes.
        case bytes
        /// One of few different runs of bytes, or none.
        case label
    }

    package var values: Values {
        switch self {
        case .kop: .bytes
        case .datum, .omvang, .gewijzigd, .controle, .geraakt, .dossier: .integer
        case .bedrag, .termijn, .afdruk, .termijnsoort, .besloten, .bedragstand, .termijnstand, .bedragsoort: .integers
        case .soort, .gemeente, .portefeuille: .label
        }
    }
}
