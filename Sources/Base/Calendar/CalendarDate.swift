/// A day of the proleptic Gregorian calendar. No time zone, no clock.
package struct CalendarDate: Hashable, Sendable, Comparable {
    package var year: Int
    package var month: Int
    package var day: Int

    /// nil where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// Days of a month; `month` in 1...12.
    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01, negative before. Sortable, and what the index's date columns hold.
    package var dayNumber: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day of the week: 0 is Monday, 6 Sunday.
    package var weekday: Int {
        // Day 0 was a Thursday.
        let days = (dayNumber + 3) % Self.daysOfWeek
        return days < 0 ? days + Self.daysOfWeek : days
    }

    package static let daysOfWeek = 7

    /// The day that lies so many days later, or earlier; nil outside the years 1 to 9999.
    package func moved(days: Int) -> CalendarDate? { CalendarDate(dayNumber: dayNumber + days) }

    package static let monthsOfYear = 12

    /// The day so many months later, or earlier, the last of the month where that is shorter; nil outside the years 1 to 9999.
    package func moved(months: Int) -> CalendarDate? {
        let month = year * Self.monthsOfYear + self.month - 1 + months
        guard month >= 0 else { return nil }
        let (year, number) = (month / Self.monthsOfYear, month % Self.monthsOfYear + 1)
        return CalendarDate(year: year, month: number, day: min(day, Self.days(inMonth: number, of: year)))
    }

    /// The day with that number; nil outside the years 1 to 9999.
    package init?(dayNumber: Int) {
        guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
        let z = dayNumber + 719_468
        let era = z / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// Easter Sunday of the Gregorian calendar; nil outside the years 1 to 9999. Source: J. Meeus, Astronomical Algorithms,
    /// chapter 8 (the algorithm of 1876).
    package static func easter(of year: Int) -> CalendarDate? {
        guard (1...9999).contains(year) else { return nil }
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let g = (b - (b + 8) / 25 + 1) / 3
        let h = (19 * a + b - b / 4 - g + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let sum = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114
        return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
    }

    package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    /// ISO 8601, `2022-12-31`.
    package var description: String {
        // Fits in the string itself: nothing is allocated.
        unsafe String(unsafeUninitializedCapacity: 10) { digits in
            var rest = (year * 100 + month) * 100 + day
            for place in stride(from: 9, through: 0, by: -1) where place != 4 && place != 7 {
                unsafe digits[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            unsafe digits[4] = UInt8(ascii: "-")
            unsafe digits[7] = UInt8(ascii: "-")
            return 10
        }
    }
}
