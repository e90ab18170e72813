import Calendar
import SourceText

/// Reads days and stretches that are told from today: `vandaag`, `+30d`, `deze maand`.
enum RelativeDay {
    /// First and last day; nil where the text is none of these. Words are parted by a space or hyphen.
    static func period(_ text: ArraySlice<UInt8>, today: CalendarDate) -> (first: CalendarDate, last: CalendarDate)? {
        let words = String(decoding: text, as: UTF8.self).lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
        switch words.count {
        case 1: return (day(words[0], today) ?? shifted(text, today)).map { ($0, $0) }
        case 2: return place(words[0]).flatMap { stretch(words[1], $0, today) }
        default: return nil
        }
    }

    private static func day(_ word: String, _ today: CalendarDate) -> CalendarDate? {
        switch word {
        case "vandaag", "nu": today
        case "gisteren": today.moved(days: -1)
        case "eergisteren": today.moved(days: -2)
        case "morgen": today.moved(days: 1)
        case "overmorgen": today.moved(days: 2)
        default: nil
        }
    }

    private static let mostDigits = 4

    /// `+30d`, `-6w`, `+3m`, `+1j`: days, weeks, months, years.
    private static func shifted(_ text: ArraySlice<UInt8>, _ today: CalendarDate) -> CalendarDate? {
        guard let sign = text.first, "+-".utf8.contains(sign), let unit = text.last else { return nil }
        let digits = text.dropFirst().dropLast()
        guard (1...mostDigits).contains(digits.count), digits.allSatisfy({ Byte.isDigit($0) }) else {
            return nil
        }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } * (sign == UInt8(ascii: "-") ? -1 : 1)
        switch unit | 0x20 {
        case UInt8(ascii: "d"): return today.moved(days: number)
        case UInt8(ascii: "w"): return today.moved(days: number * CalendarDate.daysOfWeek)
        case UInt8(ascii: "m"): return today.moved(months: number)
        case UInt8(ascii: "j"): return today.moved(months: number * CalendarDate.monthsOfYear)
        default: return nil
        }
    }

    /// How many stretches away.
    private static func place(_ word: String) -> Int? {
        switch word {
        case "deze", "dit", "huidige", "huidig": 0
        case "vorige", "vorig", "afgelopen": -1
        case "volgende", "volgend", "komende", "komend": 1
        default: nil
        }
    }

    private static let monthsOfQuarter = 3

    private static func stretch(
        _ unit: String, _ place: Int, _ today: CalendarDate
    ) -> (first: CalendarDate, last: CalendarDate)? {
        switch unit {
        case "week":
            let monday = today.moved(days: place * CalendarDate.daysOfWeek - today.weekday)
            guard let monday, let sunday = monday.moved(days: CalendarDate.daysOfWeek - 1) else { return nil }
            return (monday, sunday)
        case "maand": return months(today.month, 1, place, today)
        case "kwartaal":
            return months((today.month - 1) / monthsOfQuarter * monthsOfQuarter + 1, monthsOfQuarter, place, today)
        case "jaar": return months(1, CalendarDate.monthsOfYear, place, today)
        default: return nil
        }
    }

    /// A stretch of `count` months, `place` such stretches behind the one that begins with `month` of this year.
    private static func months(
        _ month: Int, _ count: Int, _ place: Int, _ today: CalendarDate
    ) -> (first: CalendarDate, last: CalendarDate)? {
        guard let start = CalendarDate(year: today.year, month: month, day: 1),
            let first = start.moved(months: place * count), let next = first.moved(months: count),
            let last = next.moved(days: -1)
        else { return nil }
        return (first, last)
    }
}
