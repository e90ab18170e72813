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
