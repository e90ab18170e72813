import Calendar
import SourceText

extension CalendarUnit {
    /// The unit that a value of a `DateExpression` names, its own forms only; nil for a period, a week or an open value.
    init?(edtf: some StringProtocol) {
        let figures = edtf.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = figures.first, first.utf8.count == DateExpression.yearDigits, let year = Self.number(first)
        else { return nil }
        switch edtf.utf8.count {
        case DateExpression.yearDigits: self = .year(year)
        case DateExpression.monthLetters:
            guard figures.count == 2, let part = Self.number(figures[1]), let unit = Self.part(part, of: year) else {
                return nil
            }
            self = unit
        case DateExpression.dayLetters:
            guard figures.count > 2, let month = Self.number(figures[1]), let day = Self.number(figures[2]),
                let date = CalendarDate(year: year, month: month, day: day)
            else { return nil }
            self = .day(date)
        default: return nil
        }
    }

    /// Plain digits; no sign.
    private static func number(_ figure: some StringProtocol) -> Int? {
        figure.utf8.allSatisfy { Byte.isDigit($0) } ? Int(figure) : nil
    }

    private static func part(_ part: Int, of year: Int) -> CalendarUnit? {
        if (1...monthsOfYear).contains(part) { return .month(year: year, month: part) }
        if let season = Season(rawValue: part) { return .season(year: year, season: season) }
        let (quarter, half) = (part - SubYear.beforeQuarters, part - SubYear.beforeHalves)
        if quarters.contains(quarter) { return .quarter(year: year, number: quarter) }
        return halves.contains(half) ? .half(year: year, number: half) : nil
    }
}
