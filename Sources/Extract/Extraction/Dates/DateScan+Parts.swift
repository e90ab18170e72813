import Calendar
import Lexing
import SourceText
import Vocabulary

/// Weeks, and parts of a year or month that an ordinal tells.
extension DateScan {
    private static let hours = Stems(.weekHours)

    /// `week 12 van 2024`, `week 40 t/m 45 van 2026`.
    func week(at token: Int) -> DatePhrase? {
        let (figure, behind) = (token + 1, token + 2)
        guard let number = weekNumber(at: figure) else { return nil }
        switch reading.keyword(token - 1) {
        case .per, .een, .half, .dagen: return nil
        default: break
        }
        if reading.keyword(behind).isCalendarUnit || Self.hours.matches(reading, behind) { return nil }
        let phrase = withYear(token, behind: behind, rule: .dateWeek, needsYear: false) {
            .week(year: $0, number: number)
        }
        guard let phrase, !phrase.hasYear, let next = behindConnector(behind, from: token),
            let last = weekNumber(at: next), last > number,
            let end = withYear(
                next, behind: next + 1, rule: .dateWeek, needsYear: false, make: { .week(year: $0, number: last) })
        else { return phrase }
        return period(phrase, end) ?? phrase
    }

    private func weekNumber(at token: Int) -> Int? {
        guard let number = reading.plainNumber(token, digits: DateRules.shortFigure),
            CalendarUnit.weeks.contains(number)
        else { return nil }
        return number
    }

    /// `eerste kwartaal 2024`, `2e helft van 2021`, `laatste kwartaal`, `eerste half jaar 2023`, `eerste helft van juni
    /// 2024`, `eerste week van 2022`.
    func ordinal(at token: Int) -> DatePhrase? {
        let noun = token + 1
        switch reading.keyword(noun) {
        case .kwartaal:
            guard let number = place(token, of: CalendarUnit.quarters) else { return nil }
            return withYear(token, behind: behindPoint(noun), rule: .dateQuarter, needsYear: false) {
                .quarter(year: $0, number: number)
            }
        case .helft, .halfjaar, .half:
            guard let number = place(token, of: CalendarUnit.halves) else { return nil }
            let isHelft = reading.keyword(noun) == .helft
            if isHelft, let part = halfOfMonth(token, number) { return part }
            let last = reading.keyword(noun) == .half ? noun + 1 : noun
            guard last == noun || reading.keyword(last) == .jaar else { return nil }
            return withYear(token, behind: last + 1, rule: .dateHalfYear, needsYear: isHelft) {
                .half(year: $0, number: number)
            }
        case .week:
            guard let number = reading.keyword(token).ordinal else { return nil }
            return withYear(token, behind: noun + 1, rule: .dateWeek, needsYear: true) {
                .week(year: $0, number: number)
            }
        default: return nil
        }
    }

    /// The number that an ordinal tells, `laatste` too; nil where there are not so many.
    private func place(_ token: Int, of places: ClosedRange<Int>) -> Int? {
        if reading.keyword(token) == .laatste { return places.upperBound }
        guard let number = reading.keyword(token).ordinal, places.contains(number) else { return nil }
        return number
    }

    /// The last day of the first half of a month.
    private static let middleOfMonth = 15

    /// `eerste helft van juni 2024`: days 1 to 15, and the rest.
    private func halfOfMonth(_ token: Int, _ number: Int) -> DatePhrase? {
        let of = token + 2
        let name = reading.keyword(of) == .van ? of + 1 : of
        guard let month = reading.keyword(name).month, let whole = self.month(month, at: name), whole.start == name,
            let first = whole.unit.first, let last = whole.unit.last,
            let middle = first.moved(days: Self.middleOfMonth - 1), let next = middle.moved(days: 1)
        else { return nil }
        var phrase = whole
        phrase.start = token
        phrase.value = number == 1 ? .period(.day(first), .day(middle)) : .period(.day(next), .day(last))
        return phrase
    }

    /// The token behind a noun and the point of its abbreviation, `kw.`
    private func behindPoint(_ noun: Int) -> Int {
        reading.isMark(noun + 1, ".") && reading.tokens.range(noun).count <= Self.longestAbbreviation
            ? noun + 2 : noun + 1
    }

    /// In letters: `kwrt`.
    private static let longestAbbreviation = 4
}
