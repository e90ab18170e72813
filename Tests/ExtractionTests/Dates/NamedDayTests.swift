import Calendar
import Extraction
import Lexing
import SourceText
import Testing

/// Days that are computed. Source: the calendars of those years.
@Suite struct NamedDayTests {
    @Test(arguments: [
        ("Pasen 2000", "2000-04-23"), ("Pasen 2008", "2008-03-23"), ("Pasen 2011", "2011-04-24"),
        ("Pasen 2019", "2019-04-21"),
        ("Pasen 2038", "2038-04-25"), ("Goede Vrijdag 2024", "2024-03-29"), ("Tweede Paasdag 2025", "2025-04-21"),
        ("Hemelvaartsdag 2024", "2024-05-09"), ("Pinksteren 2025", "2025-06-08"),
        ("Tweede Pinksterdag 2026", "2026-05-25"),
        ("Koningsdag 2014", "2014-04-26"), ("Koningsdag 2024", "2024-04-27"), ("Prinsjesdag 2026", "2026-09-15"),
        ("Oudejaarsdag van 2023", "2023-12-31"), ("laatste vrijdag van februari 2024", "2024-02-23"),
        ("eerste maandag van juni 2026", "2026-06-01"), ("vijfde zaterdag in augustus 2026", "2026-08-29"),
    ])
    func `a name gives a day`(text: String, day: String) {
        #expect(DateRules.dates(Reading(plain: text), documentDate: nil).map(\.value) == [day])
    }

    @Test(arguments: [
        "vijfde zaterdag in september 2026", "Elke eerste maandag van de maand", "Met Pasen is het dicht",
    ])
    func `no such day`(text: String) {
        #expect(DateRules.dates(Reading(plain: text), documentDate: nil).allSatisfy { $0.value.count < 10 })
    }
}
