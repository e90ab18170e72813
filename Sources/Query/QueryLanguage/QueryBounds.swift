/// A day as typed in a query. The calendar is the proleptic Gregorian one.
package struct QueryDay: Hashable, Sendable, Comparable {
    package var year: Int
    package var month: Int
    package var day: Int

    /// nil where the calendar has no such day, or the year is not 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The days of a month; `month` in 1...12.
    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func < (a: QueryDay, b: QueryDay) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
}

/// The days that a date field may hold, both ends included; nil is open.
package struct DateBounds: Hashable, Sendable {
    package var first: QueryDay?
    package var last: QueryDay?

    package init(first: QueryDay?, last: QueryDay?) {
        self.first = first
        self.last = last
    }
}

/// The amounts that are asked for in euro cents, both ends included; nil is open.
package struct AmountBounds: Hashable, Sendable {
    package var minimum: Int64?
    package var maximum: Int64?

    package init(minimum: Int64?, maximum: Int64?) {
        self.minimum = minimum
        self.maximum = maximum
    }
}
