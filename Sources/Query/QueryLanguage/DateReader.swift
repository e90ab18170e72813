import Calendar
import SourceText

/// Reads a day, month or year as typed.
enum DateReader {
    /// First and last day of `2022`, `2022-03`, `2022-03-31`, `31-03-2022` or `31 maart 2022` (`maart 2022`), or of what
    /// is told from today.
    /// - Parameter today: nil where there is none; then what is told from it is no date.
    static func period(
        _ text: ArraySlice<UInt8>, today: CalendarDate?
    ) -> (first: CalendarDate, last: CalendarDate)? {
        if let today, let found = RelativeDay.period(text, today: today) { return found }
        return period(text)
    }

    private static func period(_ text: ArraySlice<UInt8>) -> (first: CalendarDate, last: CalendarDate)? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }
        let isWritten = text.contains(UInt8(ascii: " "))
        switch parts.count {
        case 1 where parts[0].count == 4:
            return number(parts[0]).flatMap { span(year: $0, month: nil, day: nil) }
        case 2 where parts[0].count == 4 && !isWritten:
            guard let year = number(parts[0]), let month = number(parts[1]) else { return nil }
            return span(year: year, month: month, day: nil)
        case 2 where isWritten:
            guard let month = monthNumber(parts[0]), parts[1].count == 4, let year = number(parts[1]) else {
                return nil
            }
            return span(year: year, month: month, day: nil)
        case 3 where parts[0].count == 4 && !isWritten:
            guard let year = number(parts[0]), let month = number(parts[1]), let day = number(parts[2]) else {
                return nil
            }
            return span(year: year, month: month, day: day)
        case 3 where parts[2].count == 4:
            guard let day = number(parts[0]), let year = number(parts[2]),
                let month = isWritten ? monthNumber(parts[1]) : number(parts[1])
            else { return nil }
            return span(year: year, month: month, day: day)
        default: return nil
        }
    }

    private static func span(year: Int, month: Int?, day: Int?) -> (first: CalendarDate, last: CalendarDate)? {
        let lastMonth = month ?? 12
        guard (1...12).contains(lastMonth) else { return nil }
        let lastDay = day ?? CalendarDate.days(inMonth: lastMonth, of: year)
        guard let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1),
            let last = CalendarDate(year: year, month: lastMonth, day: lastDay)
        else { return nil }
        return (first, last)
    }

    /// At most four digits.
    private static func number(_ text: ArraySlice<UInt8>) -> Int? {
        guard (1...4).contains(text.count) else { return nil }
        var value = 0
        for byte in text {
            guard Byte.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    private static let monthNames = [
        ["januari", "jan"], ["februari", "feb"], ["maart", "mrt"], ["april", "apr"], ["mei"], ["juni", "jun"],
        ["juli", "jul"], ["augustus", "aug"], ["september", "sept", "sep"], ["oktober", "okt"], ["november", "nov"],
        ["december", "dec"],
    ]

    /// How a month is written: whole, and shortened.
    /// - Parameter month: 1 to 12.
    static func names(ofMonth month: Int) -> [String] { monthNames[month - 1] }

    /// Of a Dutch month's name in any case, whole or shortened, with or without a full stop.
    private static func monthNumber(_ text: ArraySlice<UInt8>) -> Int? {
        var name = String(decoding: text, as: UTF8.self).lowercased()
        if name.hasSuffix(".") { name.removeLast() }
        return monthNames.firstIndex { $0.contains(name) }.map { $0 + 1 }
    }
}
