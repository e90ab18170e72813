import Calendar
import Extraction
import Testing

/// Small papers of all kinds: what is asked and decided in each, how it fared, and what is none of it.
@Suite struct DecisionPaperTests {
    static let papers = DecisionPaper.all("decisions.txt")

    @Test func `the corpus is there`() {
        #expect(Self.papers.count > 110)
    }

    @Test(arguments: papers) func `the points of a paper`(paper: DecisionPaper) throws {
        let document = try paper.extracted()
        let points = Self.points("p", document.proposedDecision?.beslispunten)
            .merging(Self.points("a", document.adoptedDecision?.beslispunten)) { first, _ in first }
        let expected = try paper.expectedPoints()
        #expect(points.mapValues { DecisionPaper.plain($0.text) } == expected.mapValues(\.text))
        for (name, point) in expected where !point.own.isEmpty {
            let own = points[name]?.verdict?.values ?? [:]
            #expect(own.filter { point.own[$0.key] != nil } == point.own, "\(name)")
        }
    }

    @Test(arguments: papers) func `how the decisions of a paper fared`(paper: DecisionPaper) throws {
        let document = try paper.extracted()
        var adopted = document.adoptedDecision?.verdict.values ?? [:]
        adopted["decided"] = document.decidedOn?.description
        Self.expect(adopted, paper.decisions["adopted"] ?? [:])
        Self.expect(document.proposedDecision?.verdict.values ?? [:], paper.decisions["proposed"] ?? [:])
    }

    /// The names of parties count only where the paper states them.
    private static func expect(_ found: DecisionPaper.Values, _ expected: DecisionPaper.Values) {
        let parties: Set = ["for", "against"]
        #expect(found.filter { !parties.contains($0.key) || expected[$0.key] != nil } == expected)
    }

    private static func points(_ name: String, _ points: [Beslispunt]?) -> [String: Beslispunt] {
        Dictionary((points ?? []).map { ("\(name)\($0.number)", $0) }) { first, _ in first }
    }
}
