import Calendar
import Extraction
import Lexing
import SourceText
import Testing

@Suite struct DateTests {
    @Test(arguments: ["dates.txt", "dates-negative.txt"])
    func `corpus`(name: String) throws {
        try FactCorpus(name: name) { reading, settings in
            let dates = DateRules.dates(reading, documentDate: settings["date"])
            return dates.map { ($0.range, [$0.value, $0.modifier?.rawValue].compactMap { $0 }.joined(separator: " ")) }
        }.check()
    }

    @Test(arguments: [
        ("begin 2022", "2022-01-01", "2022-04-30"), ("medio 2022", "2022-05-01", "2022-08-31"),
        ("eind 2022", "2022-09-01", "2022-12-31"),
        ("medio mei 2022", "2022-05-11", "2022-05-20"), ("eind februari 2024", "2024-02-21", "2024-02-29"),
        ("begin van het tweede kwartaal 2022", "2022-04-01", "2022-04-30"),
        ("de winter van 2023", "2022-12-01", "2023-02-28"),
        ("week 1 van 2021", "2021-01-04", "2021-01-10"), ("tweede helft van 2021", "2021-07-01", "2021-12-31"),
        ("2020 t/m 2022", "2020-01-01", "2022-12-31"),
    ])
    func `the days that an expression can mean`(text: String, earliest: String, latest: String) {
        let date = DateRules.dates(Reading(plain: text), documentDate: nil).first
        #expect(date?.earliest?.description == earliest)
        #expect(date?.latest?.description == latest)
    }

    @Test func `an open period has no last day`() {
        let date = DateRules.dates(Reading(plain: "voor 2024 e.v."), documentDate: nil).first
        #expect(date?.earliest?.description == "2024-01-01")
        #expect(date?.latest == nil)
    }
}
