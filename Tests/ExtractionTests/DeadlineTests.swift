import Calendar
import Lexing
import SourceText
import Testing

@testable import Extraction

@Suite struct DeadlineTests {
    @Test(arguments: ["deadlines.txt", "deadlines-negative.txt"])
    func `corpus`(name: String) throws {
        try FactCorpus(name: name) { reading, settings in
            DeadlineRules.deadlines(reading, documentDate: settings["date"]).map {
                (
                    $0.range,
                    [$0.value, $0.modifier?.rawValue, $0.kind.rawValue].compactMap { $0 }.joined(separator: " ")
                )
            }
        }.check()
    }
}

/// The last day on which a deadline is met.
@Suite struct LastDayTests {
    @Test(arguments: [
        ("Het plan moet vóór 1 april 2027 klaar zijn.", "2027-04-01", "2027-03-31"),
        ("Het plan moet voor 1 januari 2027 klaar zijn.", "2027-01-01", "2026-12-31"),
        ("De raad wordt voor het zomerreces 2027 geïnformeerd.", "2027-22", "2027-05-31"),
        ("Het plan moet uiterlijk 1 april 2027 klaar zijn.", "2027-04-01", "2027-04-01"),
        ("Het plan moet vóór eind 2027 klaar zijn.", "2027", "2027-12-31"),
    ])
    func `before a day is met on the day before it`(text: String, value: String, latest: String) {
        let deadline = DeadlineRules.deadlines(Reading(plain: text), documentDate: "2024-03-12").first
        #expect(deadline?.value == value)
        #expect(deadline?.latest?.description == latest)
    }
}
