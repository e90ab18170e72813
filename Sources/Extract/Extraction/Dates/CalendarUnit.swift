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

        /// 1 for spring to 4 for winter.
        var number: Int { rawValue - SubYear.beforeSeasons }
    }

    /// Also of a season.
    private static let monthsOfQuarter = 3
    private static let monthsOfHalf = 6
    static let monthsOfYear = 12
    static let quarters = 1...4
    static let halves = 1...2
    /// Of a year by ISO 8601-1.
    static let weeks = 1...53
    static let yearsOfDecade = 10
    static let yearsOfCentury = 100

    /// The month that lies so many months behind the first one of year 0.
    init(month number: Int) {
        self = .month(year: number / Self.monthsOfYear, month: number % Self.monthsOfYear + 1)
    }

    /// The quarter that holds a day, or one so many later.
    init(quarterOf day: CalendarDate, shift: Int) {
        let number = day.year * Self.quarters.count + (day.month - 1) / Self.monthsOfQuarter + shift
        self = .quarter(year: number / Self.quarters.count, number: number % Self.quarters.count + 1)
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

    var isDayOrMonth: Bool {
        switch self {
        case .day, .month: true
        case .decade, .year, .half, .quarter, .season, .week: false
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
        case .quarter(let year, let number):
            CalendarDate(year: year, month: (number - 1) * Self.monthsOfQuarter + 1, day: 1)
        case .half(let year, let number): CalendarDate(year: year, month: (number - 1) * Self.monthsOfHalf + 1, day: 1)
        case .season(let year, .winter): CalendarDate(year: year - 1, month: Self.monthsOfYear, day: 1)
        case .season(let year, let season):
            CalendarDate(year: year, month: season.number * Self.monthsOfQuarter, day: 1)
        case .week(let year, let number): Self.monday(of: year, week: number)
        case .year(let year), .decade(let year): CalendarDate(year: year, month: 1, day: 1)
        }
    }

    /// Its last day.
    var last: CalendarDate? {
        switch self {
        case .day(let day): day
        case .month(let year, let month): Self.end(year, month)
        case .quarter(let year, let number): Self.end(year, number * Self.monthsOfQuarter)
        case .half(let year, let number): Self.end(year, number * Self.monthsOfHalf)
        case .season(let year, .winter): Self.end(year, 2)
        case .season(let year, let season): Self.end(year, season.number * Self.monthsOfQuarter + 2)
        case .week: first.flatMap { $0.moved(days: CalendarDate.daysOfWeek - 1) }
        case .year(let year): Self.end(year, Self.monthsOfYear)
        case .decade(let year): Self.end(year + Self.yearsOfDecade - 1, Self.monthsOfYear)
        }
    }

    private static func end(_ year: Int, _ month: Int) -> CalendarDate? {
        CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    }

    /// The day of January that always lies in week 1 (ISO 8601-1).
    private static let dayOfFirstWeek = 4

    private static func monday(of year: Int, week: Int) -> CalendarDate? {
        guard let fourth = CalendarDate(year: year, month: 1, day: dayOfFirstWeek) else { return nil }
        return fourth.moved(days: (week - 1) * CalendarDate.daysOfWeek - fourth.weekday)
    }
}

extension CalendarUnit {
    /// EDTF (ISO 8601-2): quarters 33–36, half-years 40–41, seasons 21–24, decades `199X`; a week, which EDTF does not
    /// know, is the period of its days.
    var edtf: String {
        switch self {
        case .day(let day): day.description
        case .month(let year, let month): Self.value(year, month)
        case .quarter(let year, let number): Self.value(year, SubYear.beforeQuarters + number)
        case .half(let year, let number): Self.value(year, SubYear.beforeHalves + number)
        case .season(let year, let season): Self.value(year, season.rawValue)
        case .week: Self.interval(bounds.first, bounds.last)
        case .year(let year): Self.value(year, nil)
        case .decade(let year): "\(Self.value(year, nil).dropLast())X"
        }
    }

    /// What an interval from it begins with, and what one up to it ends with: of a week its first and last day.
    private var bounds: (first: CalendarUnit, last: CalendarUnit) {
        guard case .week = self, let first, let last else { return (self, self) }
        return (.day(first), .day(last))
    }

    /// Both belong to it.
    static func interval(_ first: CalendarUnit, _ last: CalendarUnit) -> String {
        first.bounds.first.edtf + "/" + last.bounds.last.edtf
    }

    /// An interval without end.
    var interval: String { bounds.first.edtf + "/.." }

    /// Figures of parts of a year (ISO 8601-2, sub-year groupings), less one.
    enum SubYear {
        static let beforeSeasons = 20
        static let beforeQuarters = 32
        static let beforeHalves = 39
    }

    /// Four figures of the year and two of its part: seven bytes at most, which fit in the string itself.
    private static func value(_ year: Int, _ part: Int?) -> String {
        unsafe String(unsafeUninitializedCapacity: DateExpression.monthLetters) { text in
            var count = 0
            func add(_ byte: UInt8) {
                unsafe text[count] = byte
                count += 1
            }
            func addPair(_ value: Int) {
                add(UInt8(ascii: "0") + UInt8(value / 10 % 10))
                add(UInt8(ascii: "0") + UInt8(value % 10))
            }
            addPair(year / 100)
            addPair(year)
            if let part {
                add(UInt8(ascii: "-"))
                addPair(part)
            }
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
            let third = Self.daysOfThird
            return switch modifier {
            case .start: (first, first.moved(days: third - 1))
            case .mid: (first.moved(days: third), first.moved(days: 2 * third - 1))
            case .end, .approx: (first.moved(days: 2 * third), last)
            }
        case .week, .decade: return thirdOfDays(modifier, first.dayNumber, last.dayNumber + 1)
        case .quarter, .half, .season, .year: return thirdOfMonths(modifier, first, last)
        }
    }

    /// Of a month, but for its last third.
    private static let daysOfThird = 10
    private static let thirds = 3

    private func thirdOfDays(_ modifier: DateExpression.Modifier, _ start: Int, _ end: Int) -> (
        CalendarDate?, CalendarDate?
    ) {
        let third = (end - start) / Self.thirds
        switch modifier {
        case .start: return (CalendarDate(dayNumber: start), CalendarDate(dayNumber: start + third - 1))
        case .mid: return (CalendarDate(dayNumber: start + third), CalendarDate(dayNumber: end - third - 1))
        case .end, .approx: return (CalendarDate(dayNumber: end - third), CalendarDate(dayNumber: end - 1))
        }
    }

    private func thirdOfMonths(_ modifier: DateExpression.Modifier, _ first: CalendarDate, _ last: CalendarDate) -> (
        CalendarDate?, CalendarDate?
    ) {
        let months = (last.year - first.year) * Self.monthsOfYear + last.month - first.month + 1
        let third = months / Self.thirds
        let part = modifier == .start ? 0 : modifier == .mid ? 1 : 2
        let start = first.year * Self.monthsOfYear + first.month - 1 + part * third
        let end = start + third - 1
        let (from, to) = (CalendarUnit(month: start), CalendarUnit(month: end))
        return (from.first, to.last)
    }
}
