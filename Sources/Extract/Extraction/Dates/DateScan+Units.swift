import Calendar
import Layout
import Lexing
import SourceText
import Vocabulary

/// One unit of the calendar at a token, with the year that stands behind or before it.
extension DateScan {
    /// The unit that begins at `token`, without modifier or period.
    func unit(at token: Int) -> DatePhrase? {
        guard reading.has(token) else { return nil }
        switch reading.tokens.kinds[token] {
        case .date: return wholeDay(at: token)
        case .number where isLongFigure(token): return datedMonth(at: token) ?? year(at: token)
        case .number, .listMarker:
            return day(at: token) ?? wholeDay(at: token) ?? datedMonth(at: token) ?? year(at: token)
        case .word: return inWords(at: token)
        default: return nil
        }
    }

    /// Whether a figure has more digits than a day.
    private func isLongFigure(_ token: Int) -> Bool {
        guard let number = reading.tokens.number(token), number.form == .plain else { return false }
        return number.digits > DateRules.shortFigure.upperBound
    }

    /// A day in figures: `12-03-2024`, `12 - 03 - 2024`, `30-06-'22`, `23-sep-2020`.
    private func wholeDay(at token: Int) -> DatePhrase? {
        DateRules.day(in: reading, from: token).map {
            DatePhrase(token..<$0.end, .day($0.day), rule: .dateDayInFigures)
        }
    }

    private func inWords(at token: Int) -> DatePhrase? {
        let keyword = reading.keyword(token)
        if let month = keyword.month { return self.month(month, at: token) }
        if let season = keyword.season { return self.season(season, at: token) }
        switch keyword {
        case .q1, .q2, .q3, .q4:
            let number = keyword.number(from: .q1, to: .q4) ?? 1
            return withYear(token, behind: token + 1, rule: .dateQuarter, needsYear: false) {
                .quarter(year: $0, number: number)
            }
        case .h1, .h2:
            let number = keyword.number(from: .h1, to: .h2) ?? 1
            return withYear(token, behind: token + 1, rule: .dateHalfYear, needsYear: true) {
                .half(year: $0, number: number)
            }
        case .kwartaal:
            guard let number = reading.plainNumber(token + 1, digits: 1...1), CalendarUnit.quarters.contains(number)
            else { return nil }
            return withYear(token, behind: token + 2, rule: .dateQuarter, needsYear: true) {
                .quarter(year: $0, number: number)
            }
        case .week: return week(at: token)
        case .jaar, .schooljaar: return yearOrDecade(at: token)
        default: return day(at: token) ?? ordinal(at: token)
        }
    }

    // MARK: Days

    /// `9 juni 2015`, `9 juni`, `15 november jl.`
    func day(at token: Int) -> DatePhrase? {
        guard let (day, month, behind) = DateRules.dayAndMonth(in: reading, from: token) else { return nil }
        if let (year, end) = DateRules.yearOfDay(in: reading, behind: behind),
            CalendarUnit.writtenYears.contains(year), reading.goesOn(at: end - 1)
        {
            guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
            return DatePhrase(token..<end, .day(date), rule: .dateDay)
        }
        if let today, let (year, end) = relativeYear(at: behind, today),
            let date = CalendarDate(year: year, month: month, day: day)
        {
            return .relative(token..<end, .day(date))
        }
        // `1 mei 9999`: a year is written, and it is none.
        if reading.plainNumber(behind, digits: DateRules.yearFigure) != nil, reading.isSamePlace(behind - 1, behind) {
            return nil
        }
        // Leap years have every day; the right year is found later.
        guard let date = CalendarDate(year: Self.leapYear, month: month, day: day) else { return nil }
        var phrase = DatePhrase(token..<behind, .day(date), rule: .dateDay)
        phrase.hasYear = false
        nearestToToday(&phrase)
        return phrase
    }

    /// A paper may be dated some weeks before it goes out, so that `jl.` points at a day behind its own date.
    private static let daysFromDraftToReading = 45

    /// `a.s.` and `jl.` behind a day or month: the next, or the last, as seen from the document's day.
    func nearestToToday(_ phrase: inout DatePhrase) {
        let word = reading.keyword(phrase.end)
        guard word == .as || word == .jl, let today else { return }
        for year in word == .as ? [today.year, today.year + 1] : [today.year, today.year - 1] {
            guard let unit = phrase.unit.moved(to: year), let first = unit.first, let last = unit.last else { continue }
            if word == .as ? last >= today : first.dayNumber <= today.dayNumber + Self.daysFromDraftToReading {
                phrase.value = .unit(unit)
                phrase.hasYear = true
                phrase.confidence = .probable
                phrase.end += 1
                return
            }
        }
    }

    // MARK: Years

    /// A bare year; also `2024 Q1`, and `2022 juli` at the start of an entry.
    private func year(at token: Int) -> DatePhrase? {
        guard let year = DateRules.year(in: reading, at: token) else { return nil }
        let isJoined = reading.isDash(token + 1) && reading.isGlued(token + 1)
        let part = isJoined ? token + 2 : token + 1
        if let number = reading.keyword(part).number(from: .q1, to: .q4) {
            return DatePhrase(token..<part + 1, .quarter(year: year, number: number), rule: .dateQuarter)
        }
        if let month = reading.keyword(token + 1).month, reading.layout.tree.opensBlock(token),
            reading.isSamePlace(token, token + 1), yearBehind(token + 2, needsLink: false) == nil
        {
            return DatePhrase(token..<token + 2, .month(year: year, month: month), rule: .dateMonth)
        }
        return DatePhrase(token..<token + 1, .year(year), rule: .dateYear)
    }

    /// `de jaren negentig`, `de jaren '90`, `schooljaar 2023/2024`.
    private func yearOrDecade(at token: Int) -> DatePhrase? {
        let next = token + 1
        if reading.keyword(token) == .schooljaar {
            guard var phrase = unit(at: next), case .year = phrase.unit, phrase.hasYear else { return nil }
            phrase = widened(phrase)
            phrase.start = token
            return phrase
        }
        guard Self.decades.matches(reading, token) else { return nil }
        if let place = reading.keyword(next).number(from: .twintig, to: .negentig) {
            let tens = CalendarUnit.yearsOfDecade * (place + 1)
            return DatePhrase(token..<next + 1, .decade(Self.centuryOfDecades + tens), rule: .dateDecade)
        }
        let figure = DateRules.isApostrophe(in: reading, next) ? next + 1 : next
        guard let short = reading.plainNumber(figure, digits: 2...2), short % CalendarUnit.yearsOfDecade == 0,
            short > CalendarUnit.yearsOfDecade
        else { return nil }
        return DatePhrase(token..<figure + 1, .decade(Self.centuryOfDecades + short), rule: .dateDecade)
    }

    private static let decades = Stems(.yearDecade)
    private static let centuryOfDecades = 1900

    // MARK: Seasons

    private func season(_ season: CalendarUnit.Season, at token: Int) -> DatePhrase? {
        guard
            let phrase = withYear(
                token, behind: token + 1, rule: .dateSeason, needsYear: false,
                make: { .season(year: $0, season: season) })
        else { return nil }
        // `winter 2022/2023` is named by its January.
        guard season == .winter, phrase.hasYear,
            let (later, end) = DateRules.yearBehind(in: reading, from: phrase.end + 1),
            later == phrase.unit.year + 1, reading.isMark(phrase.end, "/") || reading.isDash(phrase.end)
        else { return phrase }
        return DatePhrase(token..<end, .season(year: later, season: .winter), rule: .dateSeason)
    }

    // MARK: The year behind a unit

    /// Adds the year behind `van`, a comma, a dash or nothing; where none stands there the context must give it.
    func withYear(
        _ start: Int, behind: Int, rule: Rule, needsYear: Bool, make: (Int) -> CalendarUnit
    ) -> DatePhrase? {
        if let (year, end) = yearBehind(behind, needsLink: false) ?? yearBehind(behind, needsLink: true) {
            return DatePhrase(start..<end, make(year), rule: rule)
        }
        if let today, let (year, end) = relativeYear(at: reading.keyword(behind) == .van ? behind + 1 : behind, today) {
            return .relative(start..<end, make(year))
        }
        guard !needsYear else { return nil }
        var phrase = DatePhrase(start..<behind, make(Self.leapYear), rule: rule)
        phrase.hasYear = false
        nearestToToday(&phrase)
        return phrase
    }

    /// The year at `token`, or behind `van (het jaar)`, `in`, a comma, dash, slash or bracket there.
    func yearBehind(_ token: Int, needsLink: Bool) -> (year: Int, end: Int)? {
        guard needsLink else { return year(behind: token) }
        var next = token + 1
        switch reading.keyword(token) {
        case .van:
            if reading.keyword(next) == .het { next += 1 }
            if reading.keyword(next) == .jaar { next += 1 }
            return year(behind: next)
        case .in: return year(behind: next)
        default: break
        }
        if reading.isDash(token) || reading.isMark(token, "/"), reading.isGlued(token), reading.isGlued(next) {
            return year(behind: next)
        }
        if reading.isMark(token, ",") || reading.isMark(token, "(") { return year(behind: next) }
        return nil
    }

    private func year(behind token: Int) -> (year: Int, end: Int)? {
        guard let (year, end) = DateRules.yearBehind(in: reading, from: token),
            CalendarUnit.writtenYears.contains(year), reading.goesOn(at: token)
        else { return nil }
        return (year, end)
    }
}

extension CalendarUnit {
    /// Years that papers name with a month or day before them; observed from the first half of the nineteenth century on.
    static let writtenYears = 1800...2199
}

extension DatePhrase {
    /// One that counts from the document's day.
    static func relative(_ tokens: Range<Int>, _ unit: CalendarUnit) -> DatePhrase {
        var phrase = DatePhrase(tokens, unit, rule: .dateRelative)
        phrase.confidence = .doubtful
        return phrase
    }
}
