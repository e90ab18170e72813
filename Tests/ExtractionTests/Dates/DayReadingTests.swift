import Calendar
import Extraction
import Lexing
import SourceText
import Testing

@Suite struct DayReadingTests {
    @Test(arguments: [
        ("9 juni 2015", "2015-06-09"), ("d.d.4 februari 2011", "2011-02-04"), ("dinsdag 25 okt. 2022", "2022-10-25"),
        ("29-01-2026", "2026-01-29"), ("22/6/20", "2020-06-22"), ("1.1.2025", "2025-01-01"),
        ("2l maart 2017", "2017-03-21"),
        ("1 juli '23", "2023-07-01"), ("1e mei 2020", "2020-05-01"), ("1 augustus\n2019", "2019-08-01"),
        ("2 MEI 2024", "2024-05-02"),
    ])
    func `reads one day`(text: String, expected: String) {
        let reading = Reading(plain: text)
        #expect(DateRules.firstDay(in: reading, from: 0, before: reading.tokens.count)?.day.description == expected)
    }

    @Test(arguments: ["juni 2015", "31 juni 2015", "9 juni", "12 woningen 2015", "40 mei 2015"])
    func `no whole day`(text: String) {
        let reading = Reading(plain: text)
        #expect(DateRules.firstDay(in: reading, from: 0, before: reading.tokens.count) == nil)
    }
}
