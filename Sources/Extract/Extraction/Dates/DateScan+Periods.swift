import Calendar
import Lexing
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
            let second = unit(at: next) ?? shortYear(at: next, behind: first), second.unit.isSameKind(as: first.unit)
        else { return first }
        return period(first, second) ?? first
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
        case .tot:
            guard reading.keyword(token + 1) == .en, reading.keyword(token + 2) == .met else {
                return behindWeekday(token + 1)
            }
            return behindWeekday(token + 3)
        case .en:
            let before = isWeekday(start - 1) ? start - 2 : start - 1
            return reading.keyword(before) == .tussen ? behindWeekday(token + 1) : nil
        default:
            if reading.isDash(token), reading.kind(token) == .punctuation { return token + 1 }
            // Markdown writes `2016\-2021`.
            if reading.isMark(token, "\\"), reading.isDash(token + 1), isTight(token + 1), isTight(token + 2) {
                return token + 2
            }
            return reading.isMark(token, "/") && isTight(token) ? token + 1 : nil
        }
    }

    private func isWeekday(_ token: Int) -> Bool {
        reading.has(token) && DateRules.weekdays.contains(reading.tokens.hashes[token])
    }

    private func behindWeekday(_ token: Int) -> Int { isWeekday(token) ? token + 1 : token }

    /// `23` behind `2022/`, `'22` behind `2019 -`.
    private func shortYear(at token: Int, behind first: DatePhrase) -> DatePhrase? {
        guard case .year(let year) = first.unit else { return nil }
        let apostrophe = DateRules.isApostrophe(in: reading, token)
        guard let short = reading.plainNumber(apostrophe ? token + 1 : token, digits: 2...2) else { return nil }
        let full = year / 100 * 100 + short
        guard apostrophe || (isTight(token) && full == year + 1) else { return nil }
        return DatePhrase(token..<(apostrophe ? token + 2 : token + 1), .year(full), rule: .dateYear)
    }

    /// The token behind `e.v.`, `en verder`, `en volgende jaren`, `en later`.
    private func openEnd(_ phrase: DatePhrase) -> Int? {
        guard phrase.hasYear else { return nil }
        let end = phrase.end
        switch reading.keyword(end) {
        case .ev, .evolgende: return end + 1
        case .en:
            switch reading.keyword(end + 1) {
            case .verder, .later: return end + 2
            case .volgende: return reading.keyword(end + 2) == .jaar ? end + 3 : end + 2
            default: return nil
            }
        default: return nil
        }
    }

    // MARK: Days that share a month

    /// `12 en 13 mei 2023` (two days), `1 tot en met 15 juni 2023`, `12-14 mei` (one period).
    func daysOfOneMonth(at token: Int) -> [DatePhrase]? {
        guard reading.kind(token) == .number, reading.plainNumber(token, digits: 1...2) != nil,
            reading.keyword(token + 1).month == nil
        else { return nil }
        var figures = [token]
        var i = token + 1
        var joins = false
        while figures.count < 8 {
            let isComma = reading.isMark(i, ",")
            guard let next = isComma ? behindWeekday(i + 1) : listConnector(i),
                reading.plainNumber(next, digits: 1...2) != nil
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
            guard let number = reading.plainNumber(figure, digits: 1...2), number < 32,
                let date = CalendarDate(year: day.year, month: day.month, day: number), date < day
            else { return nil }
            var phrase = DatePhrase(figure..<figure + 1, .day(date), rule: .dateDayOfList)
            phrase.hasYear = whole.hasYear
            phrases.append(phrase)
        }
        return phrases + [whole]
    }

    /// `1/1 - 31/12/2022`, `1-4 t/m 30-9-2023`: a day and month in figures before a day that gives the year.
    func daysInFigures(at token: Int) -> DatePhrase? {
        guard let day = reading.plainNumber(token, digits: 1...2),
            reading.isMark(token + 1, "/")
                || reading.isMark(token + 1, "-"), isTight(token + 1), isTight(token + 2),
            let month = reading.plainNumber(token + 2, digits: 1...2),
            let next = behindConnector(token + 3, from: token), reading.kind(next) == .date,
            let second = unit(at: next), case .day(let last) = second.unit,
            let start = CalendarDate(year: last.year, month: month, day: day)
        else { return nil }
        var first = DatePhrase(token..<token + 3, .day(start), rule: .dateDay)
        first.hasYear = false
        return period(first, second)
    }

    private func listConnector(_ token: Int) -> Int? {
        switch reading.keyword(token) {
        case .of, .en: return behindWeekday(token + 1)
        default: return behindConnector(token, from: 0)
        }
    }

    private func periodOfDays(_ first: Int, _ second: Int) -> [DatePhrase]? {
        guard let whole = unit(at: second), case .day(let day) = whole.unit,
            let number = reading.plainNumber(first, digits: 1...2),
            let start = CalendarDate(year: day.year, month: day.month, day: number)
        else { return nil }
        var low = DatePhrase(first..<first + 1, .day(start), rule: .dateDay)
        low.hasYear = whole.hasYear
        return period(low, whole).map { [$0] }
    }

    // MARK: Ordinals that share a noun

    /// `eerste en tweede kwartaal 2023`, `2e/3e kwartaal 2023`.
    func ordinals(at token: Int) -> [DatePhrase]? {
        guard let number = reading.keyword(token).ordinal, number <= 4, let next = listConnector(token + 1),
            reading.keyword(next).ordinal != nil, let second = unit(at: next)
        else { return nil }
        let unit: CalendarUnit
        switch second.unit {
        case .quarter(let year, _): unit = .quarter(year: year, number: number)
        case .half(let year, _) where number <= 2: unit = .half(year: year, number: number)
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
