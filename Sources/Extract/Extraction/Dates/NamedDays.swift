import Calendar
import Lexing
import Vocabulary

/// Days that have a name and a year, or a place among the days of a month: `Koningsdag 2025`, `Hemelvaart 2025`, `derde
/// dinsdag van september 2014`.
extension DateScan {
    /// - Complexity: O(1).
    func namedDay(at token: Int) -> DatePhrase? {
        feast(at: token) ?? weekdayOfMonth(at: token)
    }

    private func feast(at token: Int) -> DatePhrase? {
        guard reading.kind(token) == .word,
            let (feast, behind) = Feasts.table.match(reading.tokens, at: token, limit: reading.tokens.count),
            let (year, end) = yearBehind(behind, needsLink: false) ?? yearBehind(behind, needsLink: true),
            let day = feast.day(in: year)
        else { return nil }
        return DatePhrase(token..<end, .day(day), rule: .dateFeast)
    }

    /// `derde dinsdag van september 2014`, `laatste vrijdag van mei 2024`.
    private func weekdayOfMonth(at token: Int) -> DatePhrase? {
        let last = reading.keyword(token) == .laatste
        guard last || reading.keyword(token).ordinal != nil, reading.kind(token + 1) == .word,
            let weekday = Feasts.weekdays[reading.tokens.hashes[token + 1]]
        else { return nil }
        var name = token + 2
        if reading.keyword(name) == .van || reading.keyword(name) == .in { name += 1 }
        guard let month = reading.keyword(name).month,
            let (year, end) = yearBehind(DateRules.behindAbbreviation(in: reading, name), needsLink: false),
            let day = CalendarDate(
                weekday, place: last ? nil : reading.keyword(token).ordinal, ofMonth: month, year: year)
        else { return nil }
        return DatePhrase(token..<end, .day(day), rule: .dateFeast)
    }
}

/// Feasts whose day follows from the year. Source of the days: Algemene termijnenwet, art. 3; Grondwet, art. 65.
enum Feasts {
    case fixed(month: Int, day: Int)
    /// So many days behind Good Friday.
    case moving(Int)
    case kingsDay
    case budgetDay

    static let table = PhraseTable<Feasts>(named)

    private static var named: [(String, Feasts)] {
        let fixed = PhraseRole.dateFixedfeast.values.map { name, day in
            (name, Feasts.fixed(month: day / figuresOfDay, day: day % figuresOfDay))
        }
        let moving = PhraseRole.dateMovingfeast.values.map { ($0.word, Feasts.moving($0.value)) }
        return fixed + moving + PhraseRole.dateKingsday.phrases.map { ($0, .kingsDay) }
            + PhraseRole.dateBudgetday.phrases.map { ($0, .budgetDay) }
    }

    /// Of the value of a fixed feast: month and day, two figures each.
    private static let figuresOfDay = 100

    /// Hashes of the words that such a name begins with, those aside that begin other dates too.
    static let firstHashes = [PhraseRole.dateFixedfeast, .dateMovingfeast, .dateKingsday, .dateBudgetday]
        .flatMap(\.phrases).compactMap { $0.split(separator: " ").first.map { WordHash.of($0) } }
    static let firstWords = WordSet(hashes: firstHashes)

    /// The days of the week by their names: 0 is Monday.
    static let weekdays = WordTable(PhraseRole.dayOfweek.values.map { (hash: WordHash.of($0.word), value: $0.value) })

    func day(in year: Int) -> CalendarDate? {
        switch self {
        case .fixed(let month, let day): CalendarDate(year: year, month: month, day: day)
        case .moving(let days): CalendarDate.easter(of: year)?.moved(days: days - Self.daysToEaster)
        case .kingsDay: Self.kingsDay(in: year)
        case .budgetDay: CalendarDate(Self.tuesday, place: Self.third, ofMonth: Self.september, year: year)
        }
    }

    /// From Good Friday on.
    private static let daysToEaster = 2
    private static let tuesday = 1
    private static let third = 3
    private static let september = 9
    private static let april = 4
    /// The birthday of king Willem-Alexander, which is kept on the Saturday before where it falls on a Sunday.
    private static let birthday = 27
    private static let sunday = 6

    private static func kingsDay(in year: Int) -> CalendarDate? {
        let day = CalendarDate(year: year, month: april, day: birthday)
        return day?.weekday == sunday ? day?.moved(days: -1) : day
    }
}

extension CalendarDate {
    /// The `place`th day of that name of a month, from 1; the last where it is nil. nil where the month has no such day.
    fileprivate init?(_ weekday: Int, place: Int?, ofMonth month: Int, year: Int) {
        let days = CalendarDate.days(inMonth: month, of: year)
        guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
        let lead = (weekday - first.weekday + Self.daysOfWeek) % Self.daysOfWeek
        let places = (days - lead - 1) / Self.daysOfWeek + 1
        self.init(year: year, month: month, day: lead + 1 + ((place ?? places) - 1) * Self.daysOfWeek)
    }
}
