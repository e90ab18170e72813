/// Rows of values under named columns: what most commands print. `PlainTable`, `CSVText` and `JSONLines` print them.
package struct Rows: Sendable {
    package struct Column: Sendable {
        /// Name in JSON and CSV, `snake_case`.
        package var key: String
        /// Heading for people.
        package var heading: String
        /// May be cut where the terminal is too narrow.
        package var isFlexible: Bool
        /// Where a terminal is too narrow for all columns, those with the highest number are left out first; nil is never
        /// left out.
        package var leftOut: Int?

        package init(_ key: String, _ heading: String, isFlexible: Bool = false, leftOut: Int? = nil) {
            self.key = key
            self.heading = heading
            self.isFlexible = isFlexible
            self.leftOut = leftOut
        }
    }

    /// One value. Programs get it whole and unformatted, people as they write it.
    package enum Cell: Hashable, Sendable {
        case none
        case text(String)
        case number(Int)
        case decimal(Float)
        /// `yes` and nothing for people.
        case flag(Bool)
        /// Euro cents; ISO 4217 minor units for programs, `€ 1.234,56` for people.
        case cents(Int64)
        case list([String])
        /// Several things of one kind, each with the same names; where there are no names their first values stand for them.
        case records([Record])
        /// One value for programs, nil where there is none; other words for people.
        case phrase(String?, words: String)
        /// The path of a file: people get it as it is shortest, and as a link where they can click.
        case file([UInt8])
        /// Never shown to people; for programs.
        case hidden(String)

        package init(_ text: String?) { self = text.map(Cell.text) ?? .none }
        package init(_ number: Int?) { self = number.map(Cell.number) ?? .none }
    }

    /// Values by their names, in order.
    package struct Record: Hashable, Sendable {
        package var names: [String]
        package var values: [Cell]

        package init(_ fields: KeyValuePairs<String, Cell>) {
            names = fields.map(\.key)
            values = fields.map(\.value)
        }

        /// - Precondition: as many names as values.
        package init(names: [String], values: [Cell]) {
            precondition(names.count == values.count, "a value has a name")
            (self.names, self.values) = (names, values)
        }
    }

    package var columns: [Column]
    /// Each as long as `columns`.
    package private(set) var cells: [[Cell]] = []

    package init(columns: [Column]) { self.columns = columns }

    package mutating func append(_ row: [Cell]) {
        precondition(row.count == columns.count, "a row has one cell for each column")
        cells.append(row)
    }

    /// The same rows with only the columns of these keys.
    package func keeping(_ keys: Set<String>) -> Rows {
        let kept = columns.indices.filter { keys.contains(columns[$0].key) }
        var rows = Rows(columns: kept.map { columns[$0] })
        for row in cells { rows.append(kept.map { row[$0] }) }
        return rows
    }
}
