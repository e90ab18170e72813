import Calendar

/// Reads the value of a date or amount field: one value, `a..b`, `a..`, `..b`, or `>=`, `>`, `<=`, `<`, `=` before one.
enum RangeReader {
    enum Outcome<Bounds> {
        case bounds(Bounds)
        /// The end lies before the beginning.
        case empty
        case unreadable
    }

    /// `2022` is the whole year: `>2022` begins on 1 January 2023, `..2022` ends on 31 December 2022.
    static func days(_ text: ArraySlice<UInt8>, today: CalendarDate?) -> Outcome<DateBounds> {
        guard let (low, high) = split(text, { DateReader.period($0, today: today) }) else { return .unreadable }
        let first: CalendarDate?
        let last: CalendarDate?
        switch low {
        case .open: first = nil
        case .from(let period): first = period.first
        case .after(let period):
            guard let day = CalendarDate(dayNumber: period.last.dayNumber + 1) else { return .empty }
            first = day
        }
        switch high {
        case .open: last = nil
        case .from(let period): last = period.last
        case .after(let period):
            guard let day = CalendarDate(dayNumber: period.first.dayNumber - 1) else { return .empty }
            last = day
        }
        if let first, let last, last < first { return .empty }
        return .bounds(DateBounds(first: first, last: last))
    }

    /// In cents; `>100` begins at 100 euros and one cent.
    static func amounts(_ text: ArraySlice<UInt8>) -> Outcome<AmountBounds> {
        guard let (low, high) = split(text, AmountReader.cents) else { return .unreadable }
        let minimum: Int64?
        let maximum: Int64?
        switch low {
        case .open: minimum = nil
        case .from(let cents): minimum = cents
        case .after(let cents): minimum = cents + 1
        }
        switch high {
        case .open: maximum = nil
        case .from(let cents): maximum = cents
        case .after(let cents): maximum = cents - 1
        }
        if let minimum, let maximum, maximum < minimum { return .empty }
        return .bounds(AmountBounds(minimum: minimum, maximum: maximum))
    }

    /// One end of a range; `after` leaves the value itself out, `from` takes it in.
    private enum End<Value> {
        case open, from(Value), after(Value)
    }

    private static func split<Value>(
        _ text: ArraySlice<UInt8>, _ read: (ArraySlice<UInt8>) -> Value?
    ) -> (low: End<Value>, high: End<Value>)? {
        if let dots = rangeDots(in: text) {
            let before = text[..<dots], after = text[(dots + 2)...]
            guard !(before.isEmpty && after.isEmpty) else { return nil }
            guard let low: End<Value> = before.isEmpty ? .open : read(before).map(End.from),
                let high: End<Value> = after.isEmpty ? .open : read(after).map(End.from)
            else { return nil }
            return (low, high)
        }
        let signs = text.prefix { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=") }
        guard let value = read(text[signs.endIndex...]) else { return nil }
        switch String(decoding: signs, as: UTF8.self) {
        case "", "=": return (.from(value), .from(value))
        case ">=": return (.from(value), .open)
        case ">": return (.after(value), .open)
        case "<=": return (.open, .from(value))
        case "<": return (.open, .after(value))
        default: return nil
        }
    }

    /// Where `..` stands.
    private static func rangeDots(in text: ArraySlice<UInt8>) -> Int? {
        let dot = UInt8(ascii: ".")
        return text.indices.dropLast().first { text[$0] == dot && text[$0 + 1] == dot }
    }
}
