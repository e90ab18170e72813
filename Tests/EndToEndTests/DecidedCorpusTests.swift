import Foundation
import TestSupport
import Testing

/// Questions of users to the papers of the corpus, each with an answer that was worked out without the index.
@Suite struct DecidedCorpusTests {
    private let griffie: CommandRunner
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        griffie = CommandRunner(in: sandbox.folder)
        _ = try griffie("index", ProjectFiles.corpus.path)
    }

    private func lines(_ arguments: [String]) throws -> [[String: Any]] {
        try griffie.run(arguments).output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test(arguments: ["2021", "2022", "2023", "2024"])
    func `what was decided in a year above a sum`(year: String) throws {
        let folder = ProjectFiles.corpus
        let papers = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
            folder.appending(path: $0).path
        }
        var expected: Set<String> = []
        for paper in try lines(["extract", "--json"] + papers) {
            let decisions = ["adopted_decision", "proposed_decision"].map { paper[$0] as? [String: Any] }
            for case let decision? in decisions { expected.formUnion(try sums(paper, decision, year)) }
        }
        let found = try lines(["amounts", "--json", "--min", "100000", "--status", "besloten", "besloten:\(year)"])
        let rows = try found.map { row in
            let most = try #require(row["amount_cents_max"] as? Int ?? row["amount_cents"] as? Int)
            return "\(most) \(try #require(row["start"] as? Int))"
        }
        #expect(!rows.isEmpty && Set(rows) == expected && rows.count == expected.count)
    }

    /// Sums from € 100.000 in the points of a decision that was taken that year, with their places.
    private func sums(_ paper: [String: Any], _ decision: [String: Any], _ year: String) throws -> [String] {
        let points = try #require(decision["beslispunten"] as? [[String: Any]])
        guard ["adopted", "amended"].contains(decision["status"] as? String),
            (decision["decided_on"] as? String)?.hasPrefix(year) == true
        else { return [] }
        return try (paper["amounts"] as? [[String: Any]] ?? []).compactMap { amount in
            let start = try #require(amount["start"] as? Int), most = try #require(amount["max"] as? Int)
            let isDecided = points.contains { point in
                ["aangenomen", "geamendeerd"].contains(point["outcome"] as? String ?? "aangenomen")
                    && (point["start"] as? Int ?? .max) <= start && start < (point["end"] as? Int ?? 0)
            }
            return isDecided && most >= 10_000_000 ? "\(most) \(start)" : nil
        }
    }

    @Test func `what was decided on a subject`() throws {
        let found = try lines(["search", "--json", "--in", "besluiten", "dorpshuis status:besloten"])
        #expect(!found.isEmpty)
        for hit in found {
            #expect(["adopted", "amended"].contains(hit["status"] as? String))
            #expect(hit["decided_on"] is String)
        }
    }

    @Test func `whether a motie passed, and who was against`() throws {
        let drieveen = try lines(["moties", "--json", "bron:drieveen-besluitenlijst-raad.txt"])
        let told = drieveen.map { row in
            [row["number"] as? String ?? "-", row["status"] as? String ?? "-"].joined(separator: " ")
        }
        #expect(told.sorted() == ["- adopted", "- deferred", "A7.1 adopted", "M7.1 withdrawn", "M7.2 rejected"])
        let amendment = try #require(drieveen.first { $0["number"] as? String == "A7.1" })
        #expect(amendment["parties_against"] as? [String] == ["VVD", "D66", "GroenLinks"])
        #expect(amendment["in_favour"] as? Int == 12 && amendment["against"] as? Int == 7)
        // The motie itself and the list that tells of it.
        let cold = try lines(["moties", "--json", "kou gemeente:Noorderveen"]).filter {
            $0["number"] as? String == "24-03M2"
        }
        #expect(cold.count == 1 && (cold[0]["also_in"] as? [String])?.count == 1)
    }
}
