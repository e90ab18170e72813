import Calendar
import Lexing
import SourceText
import Vocabulary

/// One unit of the calendar at a token, with the year that stands behind or before it.
extension DateScan {
    /// The unit that begins at `token`, without modifier or period.
    func unit(at token: Int) -> DatePhrase? {
        guard reading.has(token) else { return nil }
        switch reading.tokens.kinds[token] {
        case .date:
            guard let (day, end) = DateRules.day(in: reading, from: token) else { return nil }
            return DatePhrase(token..<end, .day(day), rule: .dateDayInFigures)
        case .number, .listMarker:
            return day(at: token) ?? dayWithShortYear(at: token) ?? spacedDay(at: token) ?? year(at: token)
        case .word: return inWords(at: token)
        default: return nil
        }
    }

    /// `12 - 03 - 2024`.
    private func spacedDay(at token: Int) -> DatePhrase? {
        DateRules.spacedDay(in: reading, from: token).map {
            DatePhrase(token..<$0.end, .day($0.day), rule: .dateDayInFigures)
        }
    }

    private func inWords(at token: Int) -> DatePhrase? {
        let keyword = reading.keyword(token)
        if let month = keyword.month { return self.month(month, at: token) }
        if let season = keyword.season { return self.season(season, at: token) }
        switch keyword {
        case .q1, .q2, .q3, .q4:
            let number = Int(keyword.rawValue - Keyword.q1.rawValue) + 1
            return withYear(token, behind: token + 1, rule: .dateQuarter, needsYear: false) {
                .quarter(year: $0, number: number)
            }
        case .h1, .h2:
            let number = keyword == .h1 ? 1 : 2
            return withYear(token, behind: token + 1, rule: .dateHalfYear, needsYear: true) {
                .half(year: $0, number: number)
            }
        case .kwartaal:
            guard let number = reading.plainNumber(token + 1, digits: 1...1), (1...4).contains(number) else {
                return nil
            }
            return withYear(token, behind: token + 2, rule: .dateQuarter, needsYear: true) {
                .quarter(year: $0, number: number)
            }
        case .week: return week(at: token)
        case .jaar, .schooljaar: return yearOrDecade(at: token)
        default: return day(at: token) ?? ordinal(at: token)
        }
    }

    // MARK: Days and months

    /// `30-06-'22`: figures with an apostrophe before the year.
    private func dayWithShortYear(at token: Int) -> DatePhrase? {
        guard reading.isDash(token + 1) || reading.isMark(token + 1, "/"), isTight(token + 1), isTight(token + 2),
            let day = reading.plainNumber(token, digits: 1...2),
            let month = reading.plainNumber(token + 2, digits: 1...2),
            reading.isDash(token + 3) || reading.isMark(token + 3, "/"), DateRules.isApostrophe(in: reading, token + 4),
            let (year, end) = DateRules.yearBehind(in: reading, from: token + 4),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return DatePhrase(token..<end, .day(date), rule: .dateDayInFigures)
    }

    /// `9 juni 2015`, `9 juni`, `15 november jl.`
    private func day(at token: Int) -> DatePhrase? {
        guard let (day, month, behind) = DateRules.dayAndMonth(in: reading, from: token) else { return nil }
        if let (year, end) = yearBehind(behind, needsLink: false) {
            guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
            return DatePhrase(token..<end, .day(date), rule: .dateDay)
        }
        if let today, let (year, end) = relativeYear(at: behind, today),
            let date = CalendarDate(year: year, month: month, day: day)
        {
            var phrase = DatePhrase(token..<end, .day(date), rule: .dateRelative)
            phrase.confidence = .doubtful
            return phrase
        }
        // `1 mei 9999`: a year is written, and it is none.
        if reading.plainNumber(behind, digits: 4...4) != nil, reading.isSameLine(behind - 1) { return nil }
        // Leap years have every day; the right year is found later.
        guard let date = CalendarDate(year: 2000, month: month, day: day) else { return nil }
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

    private func month(_ month: Int, at token: Int) -> DatePhrase? {
        if DateRules.isLoneOne(in: reading, token - 1), !claims.isSpoken(token - 1), let day = day(at: token - 1) {
            return day
        }
        let behind = DateRules.behindAbbreviation(in: reading, token)
        let isTorn = behind > token + 1 || reading.tokens.range(token).count < 4 && month != 5
        if let (year, end) = yearBehind(behind, needsLink: false) ?? yearBehind(behind, needsLink: true),
            !isTorn || reading.isSameLine(behind - 1)
        {
            return DatePhrase(token..<end, .month(year: year, month: month), rule: .dateMonth)
        }
        // `jan`, `sep` without a year may be anything; `mei` is no abbreviation.
        let name = reading.tokens.range(token)
        guard
            name.count > 4
                || (name.count >= 3 && (month == 5 || month == 6 || month == 7) && (month == 5 || name.count == 4))
        else { return nil }
        var phrase = DatePhrase(token..<token + 1, .month(year: 2000, month: month), rule: .dateMonth)
        phrase.hasYear = false
        nearestToToday(&phrase)
        return phrase
    }

    // MARK: Years

    /// A bare year; also `2024 Q1`, `2019-06`, `06-2019`, and `2022 juli` at the start of an entry.
    private func year(at token: Int) -> DatePhrase? {
        if let month = reading.plainNumber(token, digits: 2...2), (1...12).contains(month), reading.byte(token) == 0x30,
            isTight(token + 1), reading.isDash(token + 1), isTight(token + 2),
            let year = DateRules.year(in: reading, at: token + 2),
            (1950...2099).contains(year), !isTight(token) || reading.flags(token).contains(.startsLine),
            !YearVeto.isNumber(reading, token),
            !(isTight(token + 3) && (reading.isDash(token + 3) || reading.isMark(token + 3, "/")))
        {
            return DatePhrase(token..<token + 3, .month(year: year, month: month), rule: .dateMonth)
        }
        guard let year = DateRules.year(in: reading, at: token) else { return nil }
        let joined = reading.isDash(token + 1) && isTight(token + 1)
        let part = joined ? token + 2 : token + 1
        switch reading.keyword(part) {
        case .q1, .q2, .q3, .q4:
            let number = Int(reading.keyword(part).rawValue - Keyword.q1.rawValue) + 1
            return DatePhrase(token..<part + 1, .quarter(year: year, number: number), rule: .dateQuarter)
        default: break
        }
        if joined, isTight(part), let month = reading.plainNumber(part, digits: 2...2), (1...12).contains(month),
            reading.byte(part) == 0x30, !(isTight(part + 1) && reading.isDash(part + 1)), year != 2000 + month - 1
        {
            return DatePhrase(token..<part + 1, .month(year: year, month: month), rule: .dateMonth)
        }
        if let month = reading.keyword(token + 1).month, reading.isSameLine(token), opensItem(token),
            yearBehind(token + 2, needsLink: false) == nil
        {
            return DatePhrase(token..<token + 2, .month(year: year, month: month), rule: .dateMonth)
        }
        return DatePhrase(token..<token + 1, .year(year), rule: .dateYear)
    }

    /// `• 2022 juli: inloopbijeenkomst`: the year before the month at the start of an entry.
    private func opensItem(_ token: Int) -> Bool {
        reading.flags(token).contains(.startsLine) || reading.kind(token - 1) == .listMarker
    }

    func isTight(_ token: Int) -> Bool { reading.has(token) && !reading.flags(token).contains(.spaceBefore) }

    /// `de jaren negentig`, `de jaren '90`, `schooljaar 2023/2024`.
    private func yearOrDecade(at token: Int) -> DatePhrase? {
        if reading.keyword(token) == .schooljaar {
            guard var phrase = unit(at: token + 1), case .year = phrase.unit, phrase.hasYear else { return nil }
            phrase = widened(phrase)
            phrase.start = token
            return phrase
        }
        guard Self.decades.matches(reading, token) else { return nil }
        let next = token + 1
        let tens = Int(reading.keyword(next).rawValue) - Int(Keyword.twintig.rawValue)
        if (0...7).contains(tens) {
            return DatePhrase(token..<next + 1, .decade(1920 + tens * 10), rule: .dateDecade)
        }
        let figure = DateRules.isApostrophe(in: reading, next) ? next + 1 : next
        guard let short = reading.plainNumber(figure, digits: 2...2), short % 10 == 0, short >= 20 else { return nil }
        return DatePhrase(token..<figure + 1, .decade(1900 + short), rule: .dateDecade)
    }

    private static let decades = Stems(.yearDecade)

    // MARK: Parts of a year

    private static let hours = Stems(.weekHours)

    private func week(at token: Int) -> DatePhrase? {
        guard let number = reading.plainNumber(token + 1, digits: 1...2), (1...53).contains(number) else { return nil }
        switch reading.keyword(token - 1) {
        case .per, .een, .de, .half, .dagen: if reading.keyword(token - 1) != .de { return nil }
        default: break
        }
        let next = reading.keyword(token + 2)
        if next.isCalendarUnit || Self.hours.matches(reading, token + 2) {
            return nil
        }
        let phrase = withYear(token, behind: token + 2, rule: .dateWeek, needsYear: false) {
            .week(year: $0, number: number)
        }
        // `week 40 t/m 45 van 2026`
        guard let phrase, !phrase.hasYear, let next = behindConnector(token + 2, from: token),
            let last = reading.plainNumber(next, digits: 1...2),
            (1...53).contains(last), last > number,
            let end = withYear(
                next, behind: next + 1, rule: .dateWeek, needsYear: false, make: { .week(year: $0, number: last) })
        else { return phrase }
        return period(phrase, end) ?? phrase
    }

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

    /// `eerste kwartaal 2024`, `2e helft van 2021`, `laatste kwartaal`, `eerste half jaar 2023`.
    private func ordinal(at token: Int) -> DatePhrase? {
        let keyword = reading.keyword(token)
        switch reading.keyword(token + 1) {
        case .kwartaal:
            guard let number = keyword == .laatste ? 4 : keyword.ordinal, number <= 4 else { return nil }
            let behind = behindPoint(token + 2)
            return withYear(token, behind: behind, rule: .dateQuarter, needsYear: false) {
                .quarter(year: $0, number: number)
            }
        case .helft, .halfjaar, .half:
            guard let number = keyword == .laatste ? 2 : keyword.ordinal, number <= 2 else { return nil }
            let isHalf = reading.keyword(token + 1) == .half
            if isHalf, reading.keyword(token + 2) != .jaar { return nil }
            let isHelft = reading.keyword(token + 1) == .helft
            return withYear(token, behind: token + (isHalf ? 3 : 2), rule: .dateHalfYear, needsYear: isHelft) {
                .half(year: $0, number: number)
            }
        default: return nil
        }
    }

    private func behindPoint(_ token: Int) -> Int {
        reading.isMark(token, ".") && reading.tokens.range(token - 1).count <= 4 ? token + 1 : token
    }

    /// Adds the year behind `van`, a comma, a dash or nothing; where none stands there the context must give it.
    private func withYear(
        _ start: Int, behind: Int, rule: Rule, needsYear: Bool, make: (Int) -> CalendarUnit
    ) -> DatePhrase? {
        if let (year, end) = yearBehind(behind, needsLink: false) ?? yearBehind(behind, needsLink: true) {
            return DatePhrase(start..<end, make(year), rule: rule)
        }
        if let today, let (year, end) = relativeYear(at: reading.keyword(behind) == .van ? behind + 1 : behind, today) {
            var phrase = DatePhrase(start..<end, make(year), rule: .dateRelative)
            phrase.confidence = .doubtful
            return phrase
        }
        guard !needsYear else { return nil }
        var phrase = DatePhrase(start..<behind, make(2000), rule: rule)
        phrase.hasYear = false
        nearestToToday(&phrase)
        return phrase
    }

    /// The year at `token`, or behind `van (het jaar)`, `in`, a comma, dash, slash or bracket there.
    func yearBehind(_ token: Int, needsLink: Bool) -> (year: Int, end: Int)? {
        guard needsLink else { return year(behind: token) }
        switch reading.keyword(token) {
        case .van:
            var next = token + 1
            if reading.keyword(next) == .het { next += 1 }
            if reading.keyword(next) == .jaar { next += 1 }
            return year(behind: next)
        case .in: return year(behind: token + 1)
        default: break
        }
        if reading.isDash(token) || reading.isMark(token, "/"), isTight(token), isTight(token + 1) {
            return year(behind: token + 1)
        }
        if reading.isMark(token, ",") || reading.isMark(token, "(") { return year(behind: token + 1) }
        return nil
    }

    private func year(behind token: Int) -> (year: Int, end: Int)? {
        guard let (year, end) = DateRules.yearBehind(in: reading, from: token), (1800...2199).contains(year),
            !reading.flags(token).contains(.startsParagraph)
        else { return nil }
        return (year, end)
    }
}
