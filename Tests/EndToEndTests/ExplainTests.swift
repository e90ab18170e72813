import Foundation
import TestSupport
import Testing

/// What a score is made of adds up to it.
@Suite struct ExplainTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws {
        sandbox = try Sandbox()
        _ = try griffie("index", ProjectFiles.corpus.path)
    }

    private func rows(_ query: String) throws -> [[String: Any]] {
        try griffie("search", "--json", "--explain", query).output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    private func number(_ value: Any?) -> Double { value as? Double ?? 0 }

    /// What the parts of a score make, by the formula that the ranking states.
    private func sum(_ score: [String: Any]) -> Double {
        let parts = score["parts"] as? [[String: Any]] ?? []
        if !parts.isEmpty { return number(score["share"]) * parts.reduce(0) { $0 + number($1["score"]) } }
        let places = score["places"] as? [[String: Any]] ?? []
        if places.isEmpty { return number(score["score"]) }
        let x = places.reduce(0) { $0 + number($1["sum"]) }
        return number(score["idf"]) * 2.2 * x / (1.2 + x)
    }

    private func check(_ score: [String: Any], _ query: String) {
        #expect(abs(sum(score) - number(score["score"])) < 0.001, "\(query): \(score)")
        for part in score["parts"] as? [[String: Any]] ?? [] { check(part, query) }
    }

    @Test(arguments: [
        "krediet", "krediet zwembad", "bouwkrediet", "zwenbad bouwkrediet", "\"openbare ruimte\"",
        "(krediet OR besluit:par*) soort:raadsvoorstel", "krediet -zwembad", "titel:zwembad besluit:krediet",
        "zwenbad~1",
        "*krediet", "=krediet", "\"openbare ruimte\" OR (krediet datum:2023)",
    ])
    func `scores are the sum of their parts`(query: String) throws {
        let rows = try rows(query)
        #expect(!rows.isEmpty)
        for row in rows {
            let explained = try #require((row["explained"] as? [[String: Any]])?.first)
            #expect(abs(number(explained["score"]) - number(row["score"])) < 0.001, "\(query)")
            check(explained, query)
        }
    }

    @Test func `how a query was understood`() throws {
        let run = try griffie("search", "--explain", "--limit", "1", "zwenbad", "bouwkrediet")
        #expect(
            run.output.contains(
                "  zwenbad: word, in any form; term zwenbad; in tekst, titel, besluit; 0 documents; asked instead: zwembad\n"
            ))
        #expect(run.output.contains("or its parts bouw + krediet"))
        let row = try #require(try rows("besluit:kredieten soort:raadsbesluit").first)
        let understood = try #require(row["understood"] as? [[String: Any]])
        #expect(understood.map { $0["typed"] as? String } == ["kredieten", "soort:raadsbesluit"])
        #expect(
            understood[0]["terms"] as? [String] == ["krediet"] && understood[0]["fields"] as? [String] == ["besluit"])
        #expect(try griffie("search", "--explain", "--count", "krediet").status == 2)
    }
}
