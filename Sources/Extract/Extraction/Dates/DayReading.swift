package import Calendar
import Lexing
import SourceText
import Vocabulary

/// Single days: `9 juni 2015`, `d.d.4 februari 2011`, `25 okt. 22`, `29-01-2026`, `1 juli '23`, `2l maart 2017` (OCR).
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
        if let day = joinedDay(in: reading, from: token) ?? spacedDay(in: reading, from: token) { return day }
        guard let (day, month, behind) = dayAndMonth(in: reading, from: token),
            let (year, end) = yearOfDay(in: reading, behind: behind),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return (date, end)
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

    // MARK: In figures and marks

    /// `23-sep-2020`, `01-mrt-23`, `05/aug/2016`, `17-02-'14`: day, month and year with one mark between them, the month
    /// in letters or the year behind an apostrophe. Source: Excel's Dutch form of dates; forms and letters.
    private static func joinedDay(in reading: Reading, from token: Int) -> (day: CalendarDate, end: Int)? {
        guard let day = reading.plainNumber(token, digits: shortFigure), let mark = joint(in: reading, token + 1),
            reading.isGlued(token + 2), joint(in: reading, token + 3) == mark, reading.isGlued(token + 4)
        else { return nil }
        let month: Int
        if let named = reading.keyword(token + 2).month {
            month = named
        } else {
            guard let figure = reading.plainNumber(token + 2, digits: shortFigure),
                isApostrophe(in: reading, token + 4)
            else { return nil }
            month = figure
        }
        guard
            let (year, end) = yearBehind(in: reading, from: token + 4) ?? bareShortYear(in: reading, at: token + 4),
            let date = CalendarDate(year: year, month: month, day: day),
            joint(in: reading, end) == nil || !reading.isGlued(end + 1)
        else { return nil }
        return (date, end)
    }

    /// A hyphen, slash or point directly behind a figure; which of them.
    private static func joint(in reading: Reading, _ token: Int) -> UInt8? {
        guard reading.isGlued(token) else { return nil }
        if reading.isDash(token) { return UInt8(ascii: "-") }
        return reading.isMark(token, "/") || reading.isMark(token, ".") ? reading.byte(token) : nil
    }

    /// `12 - 03 - 2024`: two figures for the day and for the month, set apart from the dashes, as in forms and by OCR.
    private static func spacedDay(in reading: Reading, from token: Int) -> (day: CalendarDate, end: Int)? {
        let (month, last) = (token + 2, token + 4)
        guard let day = reading.plainNumber(token, digits: 2...2), reading.isDash(token + 1),
            let number = reading.plainNumber(month, digits: 2...2), reading.isDash(token + 3),
            let year = year(in: reading, at: last), reading.isSamePlace(token, last),
            (token + 1...last).allSatisfy({ reading.hasSpace(before: $0) }),
            let date = CalendarDate(year: year, month: number, day: day)
        else { return nil }
        return (date, last + 1)
    }

    // MARK: The parts of a day

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
    /// Digits of a day, month or week, and of a year.
    static let shortFigure = 1...2
    static let yearFigure = 4...4

    /// A figure from 1 to 31, or `1e`, `2de`; and the token behind it, the point of `3. mei` passed over.
    static func dayFigure(in reading: Reading, at token: Int) -> (day: Int, end: Int)? {
        if let day = reading.plainNumber(token, digits: shortFigure), days.contains(day) {
            let behind =
                reading.isMark(token + 1, ".") && reading.keyword(token + 2).month != nil ? token + 2 : token + 1
            return (day, behind)
        }
        if reading.kind(token) == .listMarker, let day = Int(exactly: reading.tokens.payloads[token]),
            days.contains(day),
            reading.keyword(token + 1).month != nil, beginsWithDigit(reading, token)
        {
            return (day, token + 1)
        }
        if isLoneOne(in: reading, token), reading.keyword(token + 1).month != nil { return (1, token + 1) }
        if beginsWithDigit(reading, token), let ordinal = reading.keyword(token).ordinal { return (ordinal, token + 1) }
        return nil
    }

    private static func beginsWithDigit(_ reading: Reading, _ token: Int) -> Bool {
        Byte.isDigit(reading.byte(token))
    }

    /// `l maart`: OCR read a one as a letter.
    static func isLoneOne(in reading: Reading, _ token: Int) -> Bool {
        guard reading.kind(token) == .word, reading.tokens.range(token).count == 1 else { return false }
        return reading.byte(token) == UInt8(ascii: "l") || reading.byte(token) == UInt8(ascii: "I")
    }

    /// The token behind a month's name and the point of its abbreviation.
    static func behindAbbreviation(in reading: Reading, _ month: Int) -> Int {
        !isWholeName(reading, month) && reading.isMark(month + 1, ".") ? month + 2 : month + 1
    }

    /// Letters of a month's name that may be an abbreviation: `sept`.
    private static let longestAbbreviation = 4

    /// Whether a month's name is no abbreviation: `mei`, `juni` and `juli` are as short as some.
    static func isWholeName(_ reading: Reading, _ month: Int) -> Bool {
        let letters = reading.tokens.range(month).count
        switch reading.keyword(month) {
        case .mei: return true
        case .juni, .juli: return letters >= longestAbbreviation
        default: return letters > longestAbbreviation
        }
    }

    // MARK: Years

    /// The year of a day whose month ends before `token`: `2022`, `'22`, `22`, and behind a comma, bracket, `in` or `van`.
    static func yearOfDay(in reading: Reading, behind token: Int) -> (year: Int, end: Int)? {
        if let found = yearBehind(in: reading, from: token) ?? shortYear(in: reading, at: token) { return found }
        guard isLink(reading, token), let year = year(in: reading, at: token + 1) else { return nil }
        return (year, token + 2)
    }

    /// What may stand between a day and its year: `1 juli, 2021`, `28 juni in 2026`, `3 mei (2023)`.
    private static func isLink(_ reading: Reading, _ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .in, .van: true
        default: reading.isMark(token, ",") || reading.isMark(token, "(")
        }
    }

    /// `2022` or `'22` at `token`: the year and the token behind it.
    static func yearBehind(in reading: Reading, from token: Int) -> (year: Int, end: Int)? {
        if let year = year(in: reading, at: token) { return (year, token + 1) }
        guard isApostrophe(in: reading, token), let (year, end) = bareShortYear(in: reading, at: token + 1) else {
            return nil
        }
        return (year, end)
    }

    /// `17` of `31 mei 17`: not `31 mei 17 woningen`, `17 uur`, `17-18`, `17 juni`.
    private static func shortYear(in reading: Reading, at token: Int) -> (year: Int, end: Int)? {
        guard let found = bareShortYear(in: reading, at: token), reading.isSamePlace(token - 1, token),
            !ShortYearVeto.isCount(reading, token)
        else { return nil }
        return found
    }

    /// Two digits: of this century below 70, of the one before from there on (POSIX, `%y`, with 70 for 69).
    private static func bareShortYear(in reading: Reading, at token: Int) -> (year: Int, end: Int)? {
        guard let short = reading.plainNumber(token, digits: 2...2) else { return nil }
        return ((short < firstOfOldCentury ? century : century - CalendarUnit.yearsOfCentury) + short, token + 1)
    }

    private static let century = 2000
    private static let firstOfOldCentury = 70

    /// Four plain digits from 1500 to 2200; behind them the mark of a note may stand, where there is such a note.
    static func year(in reading: Reading, at token: Int) -> Int? {
        guard let year = reading.plainNumber(token, digits: yearFigure) ?? notedYear(in: reading, at: token),
            years.contains(year)
        else { return nil }
        return year
    }

    /// `20121`: the year and the mark of note 1, which lost its place above the line.
    private static func notedYear(in reading: Reading, at token: Int) -> Int? {
        guard !reading.notes.isEmpty, let figure = reading.plainNumber(token, digits: notedFigure) else { return nil }
        let mark = reading.tokens.range(token).count - DateExpression.yearDigits
        let scale = mark == 1 ? 10 : 100
        guard reading.notes.contains(figure % scale), YearVeto.likely.contains(figure / scale) else { return nil }
        return figure / scale
    }

    /// Digits of a year and the mark of a note.
    private static let notedFigure = 5...6
    /// What such a figure can be.
    static let notedYears = [19_001...20_999, 190_010...209_999]

    /// The bytes of tokens the last of which may be a year with the mark of a note, which is no part of it.
    static func range(_ reading: Reading, _ tokens: Range<Int>) -> ByteRange {
        var range = reading.range(tokens)
        let last = tokens.upperBound - 1
        if notedYear(in: reading, at: last) != nil {
            range = ByteRange(
                start: range.start, end: reading.tokens.range(last).start + DateExpression.yearDigits)
        }
        return range
    }

    private static let apostrophes = Mark.apostrophes

    /// `'` or what type and OCR make of it.
    static func isApostrophe(in reading: Reading, _ token: Int) -> Bool {
        reading.kind(token) == .punctuation && apostrophes.contains(reading.tokens.hashes[token])
    }
}

/// Two figures behind a month that are no year.
private enum ShortYearVeto {
    /// Whether the figure at `token` counts something, or is part of a time, a period or another figure.
    static func isCount(_ reading: Reading, _ token: Int) -> Bool {
        let next = token + 1
        switch reading.kind(next) {
        case .word:
            let keyword = reading.keyword(next)
            if keyword.isMonth || keyword.isCalendarUnit || keyword.multiplier != nil || keyword == .euro {
                return true
            }
            if counted.matches(reading, next) || hours.matches(reading, next) { return true }
            guard keyword == .none, !reading.flags(next).contains(.capitalised) else { return false }
            return plurals.matches(reading, next) && !participles.matches(reading, next)
        case .number, .date, .amount, .articleNumber, .zaaknummer: return true
        case .punctuation, .labelEnd:
            // `20:00`, `17/18`, `17%`; the full stop of a sentence stands alone.
            return reading.isMark(next, "%")
                || reading.isGlued(next) && reading.isGlued(next + 1)
                    && reading.kind(next + 1) == .number
        default: return false
        }
    }

    private static let counted = Stems(.yearCounted)
    private static let hours = Stems(.weekHours)
    private static let plurals = Stems(.dayCountedend)
    private static let participles = Stems(.dayParticiple)
}

extension Keyword {
    /// 1 to 12 for the name of a month.
    var month: Int? { number(from: .januari, to: .december) }

    /// 1 to 12 for `eerste` to `twaalfde`.
    var ordinal: Int? { number(from: .eerste, to: .twaalfde) }

    /// 1 to 12 for `een` to `twaalf`.
    var cardinal: Int? { number(from: .een, to: .twaalf) }

    /// Its place among cases that stand in the order of their numbers, from 1.
    func number(from first: Keyword, to last: Keyword) -> Int? {
        rawValue >= first.rawValue && rawValue <= last.rawValue ? Int(rawValue - first.rawValue) + 1 : nil
    }
}
