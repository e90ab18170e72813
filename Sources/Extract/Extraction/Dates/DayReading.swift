package import Calendar
import Lexing
import SourceText
import Vocabulary

/// Single days: `9 juni 2015`, `d.d.4 februari 2011`, `25 okt. 2022`, `29-01-2026`, `1 juli '23`, `2l maart 2017` (OCR).
extension DateRules {
    /// The days of the week, whole and shortened.
    static let weekdays = WordSet(.dayWeekday)

    /// The day whose first token is `token` (the figure of the day, not a weekday before it), and the token behind it.
    /// nil where no whole day with its year stands there. For header dates and dates of meetings.
    /// - Complexity: O(1).
    package static func day(in reading: Reading, from token: Int) -> (day: CalendarDate, end: Int)? {
        if reading.kind(token) == .date, let packed = reading.tokens.day(token) {
            return CalendarDate(year: packed.year, month: packed.month, day: packed.day).map { ($0, token + 1) }
        }
        if let short = shortDay(in: reading, from: token) ?? spacedDay(in: reading, from: token) { return short }
        guard let (day, month, behind) = dayAndMonth(in: reading, from: token),
            let (year, end) = yearBehind(in: reading, from: behind),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return (date, end)
    }

    /// `17-02-'14`: figures with an apostrophe before the year.
    static func shortDay(in reading: Reading, from token: Int) -> (day: CalendarDate, end: Int)? {
        guard let day = reading.plainNumber(token, digits: 1...2), isJoint(in: reading, token + 1),
            let month = reading.plainNumber(token + 2, digits: 1...2), isJoint(in: reading, token + 3),
            isApostrophe(in: reading, token + 4), let (year, end) = yearBehind(in: reading, from: token + 4),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return (date, end)
    }

    /// `12 - 03 - 2024`: two figures for the day and for the month, set apart from the dashes, as in forms and by OCR.
    static func spacedDay(in reading: Reading, from token: Int) -> (day: CalendarDate, end: Int)? {
        guard let day = reading.plainNumber(token, digits: 2...2),
            let month = reading.plainNumber(token + 2, digits: 2...2), let year = year(in: reading, at: token + 4),
            reading.isDash(token + 1), reading.isDash(token + 3),
            (token + 1...token + 4).allSatisfy({
                reading.flags($0).contains(.spaceBefore) && !reading.flags($0).contains(.startsLine)
            }),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return (date, token + 5)
    }

    /// A hyphen, slash or point directly behind a figure.
    private static func isJoint(in reading: Reading, _ token: Int) -> Bool {
        !reading.flags(token).contains(.spaceBefore)
            && (reading.isMark(token, "-") || reading.isMark(token, "/") || reading.isMark(token, "."))
    }

    /// The first day at or behind `token` and before `limit`, weekdays and `d.d.` before it passed over.
    package static func firstDay(in reading: Reading, from token: Int, before limit: Int) -> (
        day: CalendarDate, tokens: Range<Int>
    )? {
        let limit = min(limit, reading.tokens.count)
        var i = token
        while true {
            i = reading.interests.next(.date, from: i, before: limit)
            guard i < limit else { return nil }
            if let (date, end) = day(in: reading, from: i) { return (date, i..<end) }
            i += 1
        }
    }

    /// `9 juni`, `1e mei`, `25 okt.`: the day, the month and the token behind them.
    static func dayAndMonth(in reading: Reading, from token: Int) -> (day: Int, month: Int, end: Int)? {
        guard let (day, behind) = dayFigure(in: reading, at: token), let month = reading.keyword(behind).month else {
            return nil
        }
        return (day, month, behindAbbreviation(in: reading, behind))
    }

    /// What the figure of a day can be, and that of a year.
    static let days = 1...31
    static let years = 1500...2200

    /// A figure from 1 to 31, or `1e`, `2de`; and the token behind it, the point of `3. mei` passed over.
    static func dayFigure(in reading: Reading, at token: Int) -> (day: Int, end: Int)? {
        if let day = reading.plainNumber(token, digits: 1...2), days.contains(day) {
            let behind =
                reading.isMark(token + 1, ".") && reading.keyword(token + 2).month != nil ? token + 2 : token + 1
            return (day, behind)
        }
        if reading.kind(token) == .listMarker, let day = Int(exactly: reading.tokens.payloads[token]),
            days.contains(day),
            reading.keyword(token + 1).month != nil, reading.byte(token) &- 48 < 10
        {
            return (day, token + 1)
        }
        if isLoneOne(in: reading, token), reading.keyword(token + 1).month != nil { return (1, token + 1) }
        if reading.byte(token) &- 48 < 10, let ordinal = reading.keyword(token).ordinal { return (ordinal, token + 1) }
        return nil
    }

    /// `l maart`: OCR read a one as a letter.
    static func isLoneOne(in reading: Reading, _ token: Int) -> Bool {
        guard reading.kind(token) == .word, reading.tokens.range(token).count == 1 else { return false }
        return reading.byte(token) == UInt8(ascii: "l") || reading.byte(token) == UInt8(ascii: "I")
    }

    /// The token behind a month's name and the point of its abbreviation.
    static func behindAbbreviation(in reading: Reading, _ month: Int) -> Int {
        let isShort = reading.tokens.range(month).count <= 4
        return isShort && reading.isMark(month + 1, ".") ? month + 2 : month + 1
    }

    /// `2022` or `'22` at `token`: the year and the token behind it.
    static func yearBehind(in reading: Reading, from token: Int) -> (year: Int, end: Int)? {
        if let year = year(in: reading, at: token) { return (year, token + 1) }
        guard isApostrophe(in: reading, token), let short = reading.plainNumber(token + 1, digits: 2...2) else {
            return nil
        }
        return (short < 70 ? 2000 + short : 1900 + short, token + 2)
    }

    /// Four plain digits from 1500 to 2200.
    static func year(in reading: Reading, at token: Int) -> Int? {
        guard let year = reading.plainNumber(token, digits: 4...4), years.contains(year) else { return nil }
        return year
    }

    static func isApostrophe(in reading: Reading, _ token: Int) -> Bool {
        guard reading.kind(token) == .punctuation else { return false }
        let range = reading.tokens.range(token)
        if range.count == 1 { return reading.byte(token) == 0x27 || reading.byte(token) == 0x60 }
        return range.count == 3 && reading.text.bytes[range.start + 1] == 0x80
            && (0x98...0x99).contains(reading.text.bytes[range.start + 2]) && reading.byte(token) == 0xE2
    }
}

extension Keyword {
    /// 1 to 12 for the name of a month.
    var month: Int? {
        let raw = Int(rawValue) - Int(Keyword.januari.rawValue)
        return (0..<12).contains(raw) ? raw + 1 : nil
    }

    /// 1 to 12 for `eerste` to `twaalfde`.
    var ordinal: Int? {
        let raw = Int(rawValue) - Int(Keyword.eerste.rawValue)
        return (0..<12).contains(raw) ? raw + 1 : nil
    }

    /// 1 to 12 for `een` to `twaalf`.
    var cardinal: Int? {
        let raw = Int(rawValue) - Int(Keyword.een.rawValue)
        return (0..<12).contains(raw) ? raw + 1 : nil
    }
}
