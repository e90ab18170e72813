package import Calendar

/// The days that a date field may hold, both ends included; nil is open.
package struct DateBounds: Hashable, Sendable {
    package var first: CalendarDate?
    package var last: CalendarDate?

    package init(first: CalendarDate?, last: CalendarDate?) {
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
