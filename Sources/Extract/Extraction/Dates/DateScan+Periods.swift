import Calendar
import Lexing
import SourceText
import Vocabulary

/// Two units that are one period, lists of days, and `e.v.`
extension DateScan {
    /// The period that a unit begins (`2019-2022`, `april 2021 - maart 2022`, `2024 e.v.`), or the unit itself.
    func widened(_ first: DatePhrase) -> DatePhrase {
        if let end = openEnd(first) {
            var phrase = first
            phrase.value = .from(first.unit)
            phrase.end = end
            phrase.rule = .dateOpenPeriod
            return phrase
        }
        guard let next = behindConnector(first.end, from: first.start), !claims.isSpoken(next),
            let second = monthInFigures(at: next) ?? unit(at: next) ?? shortYear(at: next, behind: first),
            second.unit.isSameKind(as: first.unit) || mayMix(first, second)
        else { return first }
        return period(first, second) ?? first
    }

    /// `van 2022 tot 1 april 2024`, `januari 2020 tot en met 2023`: units of two kinds with words between them that say that
    /// it is one period; `tot` alone says so behind `van`.
    private func mayMix(_ first: DatePhrase, _ second: DatePhrase) -> Bool {
        guard first.hasYear, second.hasYear, reading.kind(first.end) == .word else { return false }
        if case .decade = first.unit { return false }
        if case .decade = second.unit { return false }
        if reading.keyword(first.end) == .tm || reading.keyword(first.end + 1) == .en { return true }
        switch reading.keyword(first.start - 1) {
        case .van, .vanaf, .tussen: return true
        default: return false
        }
    }

    /// A first unit without a year takes the second's, or the one before where it would lie behind it.
    func period(_ first: DatePhrase, _ second: DatePhrase) -> DatePhrase? {
        var low = first.unit
        var high = second.unit
        if !first.hasYear, second.hasYear {
            guard let moved = low.moved(to: high.year) else { return nil }
            low = moved
            if let a = low.first, let b = high.first, a > b { low = low.moved(to: high.year - 1) ?? low }
        } else if first.hasYear, !second.hasYear {
            high = high.moved(to: low.year) ?? high
        }
        guard let start = low.first, let end = high.first, start < end else { return nil }
        var phrase = first
        phrase.end = second.end
        phrase.value = .period(low, high)
        phrase.hasYear = first.hasYear || second.hasYear
        phrase.rule = .datePeriod
        return phrase
    }

    /// The token behind `t/m`, `tot en met`, `tot`, a dash or slash, or `en` where `tussen` stands before the first unit;
    /// and behind the day of the week that may follow (`tot en met woensdag 26 oktober`).
    func behindConnector(_ token: Int, from start: Int) -> Int? {
        switch reading.keyword(token) {
        case .tm: return behindWeekday(token + 1)
        case .tot: return behindWeekday(behindUntil(token))
        case .en:
            let before = isWeekday(start - 1) ? start - 2 : start - 1
            return reading.keyword(before) == .tussen ? behindWeekday(token + 1) : nil
        default:
            if reading.isDash(token), reading.kind(token) == .punctuation { return token + 1 }
            // Markdown writes `2016\-2021`.
            let dash = token + 1
            if reading.isMark(token, "\\"), reading.isDash(dash), reading.isGlued(dash), reading.isGlued(dash + 1) {
                return dash + 1
            }
            return reading.isMark(token, "/") && reading.isGlued(token) ? token + 1 : nil
        }
    }

    private func isWeekday(_ token: Int) -> Bool {
        reading.has(token) && DateRules.weekdays.contains(reading.tokens.hashes[token])
    }

    /// The token behind `tot` or `tot en met`.
    private func behindUntil(_ token: Int) -> Int {
        let and = token + 1
        return reading.keyword(and) == .en && reading.keyword(and + 1) == .met ? and + 2 : and
    }

    func behindWeekday(_ token: Int) -> Int { isWeekday(token) ? token + 1 : token }

    /// `23` behind `2022/`, `'22` behind `2019 -`.
    private func shortYear(at token: Int, behind first: DatePhrase) -> DatePhrase? {
        guard case .year(let year) = first.unit else { return nil }
        let apostrophe = DateRules.isApostrophe(in: reading, token)
        guard let short = reading.plainNumber(apostrophe ? token + 1 : token, digits: 2...2) else { return nil }
        let full = year - year % CalendarUnit.yearsOfCentury + short
        guard apostrophe || (reading.isGlued(token) && full == year + 1) else { return nil }
        return DatePhrase(token..<(apostrophe ? token + 2 : token + 1), .year(full), rule: .dateYear)
    }

    /// The token behind `e.v.`, `en verder`, `en volgende jaren`, `en later`.
    private func openEnd(_ phrase: DatePhrase) -> Int? {
        guard phrase.hasYear else { return nil }
        let (end, next) = (phrase.end, phrase.end + 1)
        switch reading.keyword(end) {
        case .ev, .evolgende: return next
        case .none: return spacedOpenEnd(end)
        case .en:
            switch reading.keyword(next) {
            case .verder, .later: return next + 1
            case .volgende: return reading.keyword(next + 1) == .jaar ? next + 2 : next + 1
            default: return nil
            }
        default: return nil
        }
    }

    /// Behind `e. v.`, of which the first letter and its full stop look like a marker where a line begins with them.
    private func spacedOpenEnd(_ token: Int) -> Int? {
        guard reading.byte(token) == UInt8(ascii: "e") else { return nil }
        var next = token + 1
        if reading.kind(token) == .word {
            guard reading.tokens.range(token).count == 1, reading.isMark(next, ".") else { return nil }
            next += 1
        } else if reading.kind(token) != .listMarker {
            return nil
        }
        guard reading.byte(next) == UInt8(ascii: "v"), reading.tokens.range(next).count == 1,
            reading.isMark(next + 1, ".")
        else { return nil }
        return next + 2
    }

    // MARK: Days that share a month

    /// Days of one month in a list, at most.
    private static let mostDays = 8

    /// `12 en 13 mei 2023` (two days), `1 tot en met 15 juni 2023`, `12-14 mei` (one period).
    func daysOfOneMonth(at token: Int) -> [DatePhrase]? {
        guard reading.kind(token) == .number, reading.plainNumber(token, digits: DateRules.shortFigure) != nil,
            reading.keyword(token + 1).month == nil
        else { return nil }
        var figures = [token]
        var i = token + 1
        var joins = false
        while figures.count < Self.mostDays {
            let isComma = reading.isMark(i, ",")
            guard let next = isComma ? behindWeekday(i + 1) : listConnector(i),
                reading.plainNumber(next, digits: DateRules.shortFigure) != nil
            else {
                return nil
            }
            if !isComma { joins = true }
            if !isComma, figures.count == 1, reading.keyword(next + 1).month != nil, reading.keyword(i) != .en,
                reading.keyword(i) != .of
            {
                return periodOfDays(token, next)
            }
            figures.append(next)
            i = next + 1
            if reading.keyword(i).month != nil { break }
        }
        guard joins, let last = figures.last, let whole = unit(at: last), case .day(let day) = whole.unit else {
            return nil
        }
        var phrases: [DatePhrase] = []
        for figure in figures.dropLast() {
            guard let number = reading.plainNumber(figure, digits: DateRules.shortFigure),
                let date = CalendarDate(year: day.year, month: day.month, day: number), date < day
            else { return nil }
            var phrase = DatePhrase(figure..<figure + 1, .day(date), rule: .dateDayOfList)
            phrase.hasYear = whole.hasYear
            phrases.append(phrase)
        }
        return phrases + [whole]
    }

    /// `1/1 - 31/12/2022`, `1-4 t/m 30-9-2023`: a day and month in figures before a day that gives the year; `op 16/6`: one
    /// whose year the context gives, behind a word that dates.
    func daysInFigures(at token: Int) -> DatePhrase? {
        let (mark, figure, behind) = (token + 1, token + 2, token + 3)
        guard let day = reading.plainNumber(token, digits: DateRules.shortFigure),
            reading.isMark(mark, "/") || reading.isMark(mark, "-"), reading.isGlued(mark), reading.isGlued(figure),
            let month = reading.plainNumber(figure, digits: DateRules.shortFigure),
            // Leap years have every day; the right year is found later.
            let anyYear = CalendarDate(year: Self.leapYear, month: month, day: day)
        else { return nil }
        var first = DatePhrase(token..<behind, .day(anyYear), rule: .dateDayInFigures)
        first.hasYear = false
        guard let next = behindConnector(behind, from: token), reading.kind(next) == .date,
            let second = unit(at: next), case .day = second.unit
        else { return reading.isMark(mark, "/") && isDated(first, day, month) ? first : nil }
        return period(first, second)
    }

    /// A year that has each day.
    static let leapYear = 2000

    /// `van 16/6`, `op dinsdag 3/9`: not `op 2/3 van de kosten`, `van 1/4 deel`, `24/7`.
    private func isDated(_ phrase: DatePhrase, _ day: Int, _ month: Int) -> Bool {
        guard today != nil, !reading.isGlued(phrase.end) || reading.kind(phrase.end + 1) != .number else {
            return false
        }
        if isWeekday(phrase.start - 1) { return true }
        switch reading.keyword(phrase.start - 1) {
        case .dd: return true
        // A fraction is less than one; the clock around has more hours than a week has days.
        case .op, .van, .vanaf, .tm, .tot: return day > CalendarUnit.monthsOfYear && day != Self.hoursOfDay
        default: return false
        }
    }

    private static let hoursOfDay = 24

    private func listConnector(_ token: Int) -> Int? {
        switch reading.keyword(token) {
        case .of, .en: return behindWeekday(token + 1)
        default: return behindConnector(token, from: 0)
        }
    }

    private func periodOfDays(_ first: Int, _ second: Int) -> [DatePhrase]? {
        guard let whole = unit(at: second), case .day(let day) = whole.unit,
            let number = reading.plainNumber(first, digits: DateRules.shortFigure),
            let start = CalendarDate(year: day.year, month: day.month, day: number)
        else { return nil }
        var low = DatePhrase(first..<first + 1, .day(start), rule: .dateDay)
        low.hasYear = whole.hasYear
        return period(low, whole).map { [$0] }
    }

    // MARK: Ordinals that share a noun

    /// `eerste en tweede kwartaal 2023`, `2e/3e kwartaal 2023`.
    func ordinals(at token: Int) -> [DatePhrase]? {
        guard let number = reading.keyword(token).ordinal, CalendarUnit.quarters.contains(number),
            let next = listConnector(token + 1),
            reading.keyword(next).ordinal != nil, let second = unit(at: next)
        else { return nil }
        let unit: CalendarUnit
        switch second.unit {
        case .quarter(let year, _): unit = .quarter(year: year, number: number)
        case .half(let year, _) where CalendarUnit.halves.contains(number): unit = .half(year: year, number: number)
        default: return nil
        }
        var first = DatePhrase(token..<token + 1, unit, rule: second.rule)
        first.hasYear = second.hasYear
        if reading.keyword(token + 1) == .en || reading.keyword(token + 1) == .of { return [first, second] }
        return period(first, second).map { [$0] }
    }
}

extension CalendarUnit {
    func isSameKind(as other: CalendarUnit) -> Bool {
        switch (self, other) {
        case (.day, .day), (.month, .month), (.quarter, .quarter), (.half, .half), (.season, .season), (.week, .week),
            (.year, .year):
            true
        default: false
        }
    }
}
