import Calendar
import Lexing
import SourceText
import Vocabulary

/// Years that the text leaves to its context, and expressions that count from the document's day.
extension DateScan {
    // MARK: Relative expressions

    /// `dit jaar`, `volgend kwartaal`, `afgelopen zomer`: only where the document's day is known.
    func relative(at token: Int) -> DatePhrase? {
        guard let today, let (unit, end) = relativeUnit(at: token, today) else { return nil }
        var phrase = DatePhrase(token..<end, unit, rule: .dateRelative)
        phrase.confidence = .doubtful
        return phrase
    }

    func relativeYear(at token: Int, _ today: CalendarDate) -> (year: Int, end: Int)? {
        guard let (unit, end) = relativeUnit(at: token, today), case .year(let year) = unit else { return nil }
        return (year, end)
    }

    private func relativeUnit(at token: Int, _ today: CalendarDate) -> (CalendarUnit, Int)? {
        guard let shift = shift(reading.keyword(token)), let unit = currentUnit(at: token + 1, today, shift) else {
            return nil
        }
        return (unit, token + 2)
    }

    private func shift(_ keyword: Keyword) -> Int? {
        switch keyword {
        case .dit, .deze, .huidig: 0
        case .komend, .volgende: 1
        case .vorige, .afgelopen: -1
        default: nil
        }
    }

    private static let year = Stems(.yearPlain)

    private func currentUnit(at token: Int, _ today: CalendarDate, _ shift: Int) -> CalendarUnit? {
        let keyword = reading.keyword(token)
        switch keyword {
        case .jaar: return Self.year.matches(reading, token) ? .year(today.year + shift) : nil
        case .maand:
            return CalendarUnit(month: today.year * CalendarUnit.monthsOfYear + today.month - 1 + shift)
        case .kwartaal:
            return CalendarUnit(quarterOf: today, shift: shift)
        case .week: return today.moved(days: shift * CalendarDate.daysOfWeek).flatMap(week)
        default:
            guard let season = keyword.season else { return nil }
            return nearestSeason(season, today, shift)
        }
    }

    /// `afgelopen zomer` is the last that began, `komende zomer` the next that has not ended.
    private func nearestSeason(_ season: CalendarUnit.Season, _ today: CalendarDate, _ shift: Int) -> CalendarUnit? {
        let this = CalendarUnit.season(year: today.year, season: season)
        guard let first = this.first, let last = this.last else { return nil }
        if shift > 0, last < today { return this.moved(to: today.year + 1) }
        if shift < 0, first > today { return this.moved(to: today.year - 1) }
        return this
    }

    /// The ISO week that holds a day: its year is that of its Thursday.
    private func week(of day: CalendarDate) -> CalendarUnit? {
        guard let thursday = day.moved(days: Self.thursday - day.weekday),
            let newYear = CalendarDate(year: thursday.year, month: 1, day: 1)
        else { return nil }
        let days = thursday.dayNumber - newYear.dayNumber
        return .week(year: thursday.year, number: days / CalendarDate.daysOfWeek + 1)
    }

    /// Days behind Monday.
    private static let thursday = 3

    // MARK: Missing years

    /// Gives each day, month or quarter without a year the one that the text next to it gives, else that of the document;
    /// leaves out what has no context.
    mutating func resolveYears() {
        // Whether the year of the phrase before stands in the text, and not in the paper's day alone.
        var isStated = false
        for index in phrases.indices {
            if phrases[index].hasYear {
                isStated = true
                continue
            }
            let before = isStated ? yearBefore(index) : nil
            isStated = before != nil
            guard let year = before ?? today.map({ yearNear($0, index) }) else { continue }
            phrases[index].move(to: year)
        }
        phrases.removeAll { !$0.hasYear }
    }

    /// The year of the paper's day; the one before where the sentence tells of a day that was and that year's is still to
    /// come, the one behind where it tells of a day to come that was long ago.
    private func yearNear(_ today: CalendarDate, _ index: Int) -> Int {
        guard case .unit(let unit) = phrases[index].value, case .day = unit,
            let away = unit.moved(to: today.year)?.first.map({ $0.dayNumber - today.dayNumber })
        else { return today.year }
        let sentence = sentence(around: index)
        func has(_ words: WordSet) -> Bool { sentence.contains { words.contains(reading.tokens.hashes[$0]) } }
        if away > Self.farAway, has(Self.past), !has(Self.ahead) { return today.year - 1 }
        if away < -Self.farAway, has(Self.ahead), !has(Self.past) { return today.year + 1 }
        return today.year
    }

    /// The tokens of the sentence in which a phrase stands, so many before and behind it.
    private func sentence(around index: Int) -> Range<Int> {
        var (first, end) = (phrases[index].start, phrases[index].end)
        while first > 0, phrases[index].start - first < Self.sentenceReach, !reading.isMark(first - 1, "."),
            !reading.isSetApart(first - 1, first)
        { first -= 1 }
        while end < reading.tokens.count, end - phrases[index].end < Self.sentenceReach, !reading.isMark(end, "."),
            !reading.isSetApart(end - 1, end)
        { end += 1 }
        return first..<end
    }

    /// In days: two months; what is nearer may be told of in any way.
    private static let farAway = 60
    /// In tokens.
    private static let sentenceReach = 16
    private static let past = WordSet(.yearPast)
    private static let ahead = WordSet(.yearAhead)

    /// The year of the last date before it in the same paragraph.
    private func yearBefore(_ index: Int) -> Int? {
        guard index > 0 else { return nil }
        let before = phrases[index - 1]
        guard before.hasYear, phrases[index].start - before.end <= Self.contextReach,
            case .unit(let unit) = before.value, !before.rule.isRelative,
            !reading.isSetApart(before.start, phrases[index].start)
        else { return nil }
        switch unit {
        case .decade: return nil
        case .day, .month, .quarter, .half, .season, .week, .year:
            return isSooner(index, than: unit) ? today?.year : unit.year
        }
    }

    /// `… loopt tot 1 maart 2024. Op 10 oktober besluit het college` in a paper of September 2023: another sentence, a day
    /// still to come in the paper's own year, and far behind the date before it in the year of that.
    private func isSooner(_ index: Int, than before: CalendarUnit) -> Bool {
        guard let today, before.year > today.year, let last = before.first,
            case .unit(let unit) = phrases[index].value, let own = unit.moved(to: today.year)?.first,
            let later = unit.moved(to: before.year)?.first,
            own >= today, later.dayNumber - last.dayNumber > Self.farBehind
        else { return false }
        return (phrases[index - 1].end..<phrases[index].start).contains {
            reading.isMark($0, ".") && reading.flags($0 + 1).contains(.capitalised)
        }
    }

    /// In days.
    private static let farBehind = 180
    /// In tokens.
    private static let contextReach = 60
}
