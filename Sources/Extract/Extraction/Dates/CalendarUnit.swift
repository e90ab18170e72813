import Calendar

/// A stretch of the calendar that one expression names.
enum CalendarUnit: Hashable, Sendable {
    case day(CalendarDate)
    case month(year: Int, month: Int)
    /// 1 to 4.
    case quarter(year: Int, number: Int)
    /// 1 or 2.
    case half(year: Int, number: Int)
    case season(year: Int, season: Season)
    /// ISO 8601: week 1 holds the first Thursday.
    case week(year: Int, number: Int)
    case year(Int)
    /// `de jaren negentig`: the first year, 1990.
    case decade(Int)

    /// With the figures by which EDTF names them.
    enum Season: Int, Hashable, Sendable {
        case spring = 21
        case summer, autumn, winter
    }

    /// The year that it lies in; of a decade the first.
    var year: Int {
        switch self {
        case .day(let day): day.year
        case .month(let year, _), .quarter(let year, _), .half(let year, _), .season(let year, _), .week(let year, _):
            year
        case .year(let year), .decade(let year): year
        }
    }

    /// The same in another year; nil where that year has no such day.
    func moved(to year: Int) -> CalendarUnit? {
        switch self {
        case .day(let day): CalendarDate(year: year, month: day.month, day: day.day).map { .day($0) }
        case .month(_, let month): .month(year: year, month: month)
        case .quarter(_, let number): .quarter(year: year, number: number)
        case .half(_, let number): .half(year: year, number: number)
        case .season(_, let season): .season(year: year, season: season)
        case .week(_, let number): .week(year: year, number: number)
        case .year, .decade: .year(year)
        }
    }

    /// Its first day.
    var first: CalendarDate? {
        switch self {
        case .day(let day): day
        case .month(let year, let month): CalendarDate(year: year, month: month, day: 1)
        case .quarter(let year, let number): CalendarDate(year: year, month: number * 3 - 2, day: 1)
        case .half(let year, let number): CalendarDate(year: year, month: number * 6 - 5, day: 1)
        case .season(let year, .winter): CalendarDate(year: year - 1, month: 12, day: 1)
        case .season(let year, let season): CalendarDate(year: year, month: (season.rawValue - 20) * 3, day: 1)
        case .week(let year, let number): Self.monday(of: year, week: number)
        case .year(let year), .decade(let year): CalendarDate(year: year, month: 1, day: 1)
        }
    }

    /// Its last day.
    var last: CalendarDate? {
        switch self {
        case .day(let day): day
        case .month(let year, let month): Self.end(year, month)
        case .quarter(let year, let number): Self.end(year, number * 3)
        case .half(let year, let number): Self.end(year, number * 6)
        case .season(let year, .winter): Self.end(year, 2)
        case .season(let year, let season): Self.end(year, (season.rawValue - 20) * 3 + 2)
        case .week: first.flatMap { CalendarDate(dayNumber: $0.dayNumber + 6) }
        case .year(let year): CalendarDate(year: year, month: 12, day: 31)
        case .decade(let year): CalendarDate(year: year + 9, month: 12, day: 31)
        }
    }

    private static func end(_ year: Int, _ month: Int) -> CalendarDate? {
        CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    }

    private static func monday(of year: Int, week: Int) -> CalendarDate? {
        guard let fourth = CalendarDate(year: year, month: 1, day: 4) else { return nil }
        // Day 0 is a Thursday; Monday counts as 0.
        let weekday = ((fourth.dayNumber + 3) % 7 + 7) % 7
        return CalendarDate(dayNumber: fourth.dayNumber - weekday + (week - 1) * 7)
    }
}

extension CalendarUnit {
    /// EDTF (ISO 8601-2): quarters 33–36, half-years 40–41, seasons 21–24, weeks as ISO 8601 writes them, decades `199X`.
    var edtf: String {
        switch self {
        case .day(let day): day.description
        case .month(let year, let month): Self.value(year, "-", month)
        case .quarter(let year, let number): Self.value(year, "-", 32 + number)
        case .half(let year, let number): Self.value(year, "-", 39 + number)
        case .season(let year, let season): Self.value(year, "-", season.rawValue)
        case .week(let year, let number): Self.value(year, "-W", number)
        case .year(let year): Self.value(year, "", nil)
        case .decade(let year): "\(Self.value(year, "", nil).dropLast())X"
        }
    }

    /// Four figures of the year, a sign, two figures: eight bytes at most, which fit in the string itself.
    private static func value(_ year: Int, _ sign: StaticString, _ number: Int?) -> String {
        unsafe String(unsafeUninitializedCapacity: 8) { text in
            var count = 0
            func add(_ byte: UInt8) {
                unsafe text[count] = byte
                count += 1
            }
            func addPair(_ value: Int) {
                add(48 + UInt8(value / 10 % 10))
                add(48 + UInt8(value % 10))
            }
            addPair(year / 100)
            addPair(year)
            for place in 0..<sign.utf8CodeUnitCount { unsafe add(sign.utf8Start[place]) }
            if let number { addPair(number) }
            return count
        }
    }

    /// The days that it can mean with a modifier: `begin` the first third, `medio` the second, `eind` the last.
    /// Of a month those are 1–10, 11–20 and 21 to the end; of other units thirds of their months.
    func days(_ modifier: DateExpression.Modifier?) -> (earliest: CalendarDate?, latest: CalendarDate?) {
        guard let modifier, modifier != .approx, let first, let last else { return (self.first, self.last) }
        switch self {
        case .day: return (first, last)
        case .month:
            let (from, to) = modifier == .start ? (1, 10) : modifier == .mid ? (11, 20) : (21, last.day)
            return (
                CalendarDate(year: first.year, month: first.month, day: from),
                CalendarDate(year: first.year, month: first.month, day: to)
            )
        case .week, .decade: return thirdOfDays(modifier, first.dayNumber, last.dayNumber + 1)
        case .quarter, .half, .season, .year: return thirdOfMonths(modifier, first, last)
        }
    }

    private func thirdOfDays(_ modifier: DateExpression.Modifier, _ start: Int, _ end: Int) -> (
        CalendarDate?, CalendarDate?
    ) {
        let third = (end - start) / 3
        switch modifier {
        case .start: return (CalendarDate(dayNumber: start), CalendarDate(dayNumber: start + third - 1))
        case .mid: return (CalendarDate(dayNumber: start + third), CalendarDate(dayNumber: end - third - 1))
        case .end, .approx: return (CalendarDate(dayNumber: end - third), CalendarDate(dayNumber: end - 1))
        }
    }

    private func thirdOfMonths(_ modifier: DateExpression.Modifier, _ first: CalendarDate, _ last: CalendarDate) -> (
        CalendarDate?, CalendarDate?
    ) {
        let months = (last.year - first.year) * 12 + last.month - first.month + 1
        let third = months / 3
        let part = modifier == .start ? 0 : modifier == .mid ? 1 : 2
        let start = first.year * 12 + first.month - 1 + part * third
        let end = start + third - 1
        return (CalendarDate(year: start / 12, month: start % 12 + 1, day: 1), Self.end(end / 12, end % 12 + 1))
    }
}
