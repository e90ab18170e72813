package import SourceText

/// What a sum is counted in, by its code (ISO 4217).
package enum Currency: String, Hashable, Sendable, CaseIterable {
    case euro = "EUR"
    /// Before 2002.
    case guilder = "NLG"
    case dollar = "USD"
    case mark = "DEM"

    /// Its number in ISO 4217, by which words of council papers name it.
    var number: Int {
        switch self {
        case .euro: 978
        case .guilder: 528
        case .dollar: 840
        case .mark: 276
        }
    }
}

/// What a table says of an amount in one of its cells, as bytes of the text, line by line. Amounts of one row or column
/// share what is said of it.
package struct TablePlace: Hashable, Sendable {
    /// Its caption, or the heading above it; empty where there is none.
    package var table: [ByteRange]
    /// The label of the row; empty where it has none.
    package var row: [ByteRange]
    /// The head of the column; empty where it has none.
    package var column: [ByteRange]

    package init(table: [ByteRange], row: [ByteRange], column: [ByteRange]) {
        self.table = table
        self.row = row
        self.column = column
    }

    /// The text that is pointed to, on one line; nil for none.
    /// - Parameter text: what the ranges point into.
    package static func words(_ ranges: [ByteRange], in text: [UInt8]) -> String? {
        guard !ranges.isEmpty else { return nil }
        let words = ranges.flatMap { range in
            let end = min(range.end, text.count)
            return text[min(range.start, end)..<end].split { $0 <= UInt8(ascii: " ") }
        }
        return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
    }
}

/// A sum of money.
package struct Amount: Fact {
    package enum Modifier: String, Hashable, Sendable, CaseIterable {
        case exact, approx, range
        case atMost = "at_most"
        case atLeast = "at_least"
    }

    package var origin: FactOrigin
    /// In cents of the currency. `minimum` equals `maximum` except for a range.
    package var minimum: Int64
    package var maximum: Int64
    package var modifier: Modifier
    package var currency: Currency
    /// Where it stands in a table; nil outside tables.
    package var place: TablePlace?
    /// What the paper says of it.
    package var use = AmountUse()

    package init(
        origin: FactOrigin, minimum: Int64, maximum: Int64, modifier: Modifier, currency: Currency = .euro
    ) {
        self.origin = origin
        self.minimum = minimum
        self.maximum = maximum
        self.modifier = modifier
        self.currency = currency
    }
}
