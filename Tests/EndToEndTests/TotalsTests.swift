import Foundation
import TestSupport
import Testing

/// A question has one total, whatever its order, page and output: over random queries to the papers of the corpus.
@Suite struct TotalsTests {
    private static let words = [
        "raad", "besluit", "krediet", "begroting", "school", "zorg", "gemeente", "college", "motie", "voorstel",
        "wijziging",
        "2023", "subsidie", "artikel", "wmo", "verordening", "financiën", "de", "het", "bouwkrediet", "onbekendwoord",
    ]
    private static let values = [
        "soort:raadsvoorstel", "soort:motie", "datum:2022..", "datum:..2022", "bedrag:>=10000", "deadline:2020..",
        "zaak:2*",
        "artikel:Gemeentewet", "besluit:*", "titel:begroting", "-soort:motie", "gemeente:*", "bron:documents/*",
    ]

    private static func query(_ generator: inout SeededGenerator) -> String {
        func word() -> String { words.randomElement(using: &generator)! }
        let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
            switch Int.random(in: 0..<13, using: &generator) {
            case 0: "\"\(word()) \(word())\""
            case 1: "\(word()) OR \(word())"
            case 2: "-\(word())"
            case 3: "\(word().prefix(4))*"
            case 4: "\(word())~1"
            case 5: "\(word()) NEAR/4 \(word())"
            case 6: "zin:(\(word()) \(word()))"
            case 7: "=\(word())"
            case 8, 9: values.randomElement(using: &generator)!
            default: word()
            }
        }
        return parts.joined(separator: " ")
    }

    @Test func `totals are the same in every order, page and output`() throws {
        var generator = SeededGenerator(seed: UInt64.random(in: 0..<1 << 32))
        let sandbox = try Sandbox()
        let griffie = sandbox.griffie
        _ = try griffie("index", ProjectFiles.root.appending(path: "Corpus/documents").path, "--index", "i")
        let queries = (0..<1000).map { _ in Self.query(&generator) }
        try sandbox.write("queries.txt", queries.joined(separator: "\n"))
        let listed = try griffie("search", "--queries", "queries.txt", "--index", "i", "--json", "--limit", "5")
        let rows = try objects(listed.output)
        let bare = try griffie("search", "--queries", "queries.txt", "--index", "i", "--json", "--limit", "0")
        let totals = rows.map { $0["total"] as? Int }
        let others = try objects(bare.output).map { $0["total"] as? Int }
        #expect(rows.count == queries.count && totals == others, "seed \(generator.seed)")
        for place in queries.indices where place % 25 == 0 {
            let (query, total) = (queries[place], totals[place])
            let about = Comment(rawValue: "seed \(generator.seed), query \(query)")
            let count = try griffie("search", query, "--index", "i", "--count")
            #expect(count.output == "\(total ?? -1)\n", about)
            var found: Set<String>?
            for order in ["newest", "oldest", "amount"] {
                let hits = try objects(
                    try griffie("search", query, "--index", "i", "--sort", order, "--json", "--limit", "100000").output)
                let paths = Set(hits.compactMap { $0["path"] as? String })
                #expect(hits.count == total && hits.allSatisfy { $0["total"] as? Int == total }, about)
                #expect(found == nil || found == paths, about)
                found = paths
            }
            let pages = try [0, 7].map { offset in
                try griffie(
                    "search", query, "--index", "i", "--sort", "newest", "--csv", "--limit",
                    offset == 0 ? "7" : "100000", "--offset",
                    "\(offset)")
            }
            let lines = pages.reduce(0) { $0 + max(0, $1.output.split(separator: "\r\n").count - 1) }
            #expect(lines == total, about)
            let kinds = try objects(try griffie("search", query, "--index", "i", "--facets", "--json").output)
            let sum = kinds.filter { $0["facet"] as? String == "soort" }.reduce(0) { $0 + ($1["count"] as? Int ?? 0) }
            #expect(sum == total, about)
        }
    }

    private func objects(_ lines: String) throws -> [[String: Any]] {
        try lines.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }
}
