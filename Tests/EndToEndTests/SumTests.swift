import Foundation
import TestSupport
import Testing

/// Money that adds up: each sum once, what is left out told of, the same totals in every output.
@Suite struct SumTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    private static func paper(
        _ kind: String, _ number: String, _ day: String, gemeente: String = "Waterlede", _ body: String
    ) -> String {
        "Gemeente \(gemeente)\n\(kind)\nZaaknummer: \(number)\nDatum: \(day)\nPortefeuillehouder: A. de Wit\nOnderwerp: Zaak \(number)\n\n\(body)\n"
    }

    private static let proposal = "Wij stellen de raad voor te besluiten:\n"
    private static func decision(_ day: String) -> String {
        "De raad van de gemeente Waterlede, in zijn vergadering van \(day),\nbesluit:\n"
    }

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(
            "p/voorstel.txt",
            Self.paper(
                "Raadsvoorstel", "2022-0000001", "3 mei 2022",
                Self.proposal
                    + "1. een krediet van € 250.000 beschikbaar te stellen;\n2. dit te dekken uit de reserve voor € 250.000.\n"
            ))
        try sandbox.write(
            "p/besluit.txt",
            Self.paper(
                "Raadsbesluit", "2022-0000001", "14 juni 2022",
                Self.decision("14 juni 2022")
                    + "1. een krediet van € 200.000 beschikbaar te stellen, waarvan € 20.000 voor groen;\n2. jaarlijks € 10.000 voor onderhoud op te nemen.\n"
            ))
        try sandbox.write(
            "p/brief.txt",
            Self.paper(
                "Raadsinformatiebrief", "2022-0000001", "1 februari 2023", "De bouw kostte € 190.000 en niet € 200.000."
            ))
        try sandbox.write(
            "p/ander.txt",
            Self.paper(
                "Raadsvoorstel", "2023-0000002", "7 maart 2023", gemeente: "Elzerwoud",
                Self.proposal
                    + "1. een budget van € 30.000 tot € 40.000 te reserveren;\n2. € 5.000 per woning te geven.\n"))
        try sandbox.write(
            "p/nota.txt", Self.paper("Nota", "2023-0000003", "9 maart 2023", "Het onderzoek kost € 7.500."))
        _ = try griffie("index", "--quiet", "p")
    }

    private func objects(_ arguments: String...) throws -> [[String: Any]] {
        let run = try griffie(["amounts", "--json"] + arguments)
        #expect(run.status <= 1, "\(run.messages)")
        return try run.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    /// `adopted beslispunten 20000000–20000000 1`: values of the keys, where, cents, how many.
    private func totals(_ keys: String...) throws -> [String] {
        let options = keys.isEmpty ? ["--sum"] : ["--by", keys.joined(separator: ",")]
        let run = try griffie(["amounts", "--json"] + options)
        return try run.output.split(separator: "\n").map { line in
            let total = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let least = try #require(total["amount_cents"] as? Int)
            let values = keys.map { total[$0] as? String ?? "-" }
            let isYearly = total["yearly"] as? Bool == true ? ["yearly"] : []
            let most = (total["amount_cents_max"] as? Int).map { ["–\($0)"] } ?? []
            return (values + isYearly + ["\(total["found_in"]!)", "\(least)"] + most).joined(separator: " ")
        }
    }

    @Test func `a sum counts once over the papers of a case`() throws {
        #expect(try totals() == ["beslispunten 23000000 –24000000", "text 750000", "yearly beslispunten 1000000"])
    }

    @Test func `totals by what papers are`() throws {
        #expect(
            try totals("gemeente") == [
                "Elzerwoud beslispunten 3000000 –4000000", "Waterlede beslispunten 20000000", "Waterlede text 750000",
                "Waterlede yearly beslispunten 1000000",
            ])
        #expect(
            try totals("jaar", "kind").filter { !$0.hasSuffix(" 0") } == [
                "2022 raadsbesluit beslispunten 20000000", "2022 raadsbesluit yearly beslispunten 1000000",
                "2023 overig text 750000", "2023 raadsvoorstel beslispunten 3000000 –4000000",
            ])
        #expect(
            try totals("status").filter { !$0.hasSuffix(" 0") } == [
                "adopted beslispunten 20000000", "adopted yearly beslispunten 1000000",
                "proposed beslispunten 3000000 –4000000", "- text 750000",
            ])
        #expect(
            try totals("dossier").filter { !$0.hasSuffix(" 0") } == [
                "2022-0000001 beslispunten 20000000", "2022-0000001 yearly beslispunten 1000000",
                "2023-0000002 beslispunten 3000000 –4000000", "2023-0000003 text 750000",
            ])
        #expect(try totals("portefeuillehouder").allSatisfy { $0.hasPrefix("A. de Wit ") })
    }

    @Test func `what is left out has a reason`() throws {
        let rows = try objects("--sum", "--rows").flatMap { $0["rows"] as? [[String: Any]] ?? [] }
        let reasons = Dictionary(grouping: rows) { $0["left_out"] as? String ?? "" }.mapValues {
            $0.compactMap { $0["amount"] as? String }.sorted()
        }
        #expect(
            reasons == [
                "": ["€ 10.000", "€ 200.000", "€ 30.000 – € 40.000", "€ 7.500"], "part": ["€ 20.000"],
                "superseded": ["€ 250.000"], "repeated": ["€ 250.000"], "running_text": ["€ 190.000", "€ 200.000"],
                "each": ["€ 5.000"],
            ])
        let note = try griffie("amounts", "--sum").messages
        #expect(note.contains("not added: 6 (1 inside another sum, 1 for each of several, 2 in running text"))
    }

    @Test func `a copy of a paper adds nothing`() throws {
        let before = try totals()
        let text = try String(contentsOf: sandbox.folder.appending(path: "p/besluit.txt"), encoding: .utf8)
        try sandbox.write("p/nog eens/besluit.md", text + "\n")
        let html = text.split(separator: "\n").map { "<p>\($0)</p>" }.joined(separator: "\n")
        try sandbox.write("p/besluit.html", "<html><body>\(html)</body></html>")
        _ = try griffie("index", "--quiet", "p")
        #expect(try totals() == before)
    }

    @Test func `bounds choose amounts, not what they are`() throws {
        #expect(try objects("--sum", "--min", "225000").map { $0["amount_cents"] as? Int } == [0])
        #expect(try objects("--sum", "--min", "150000", "--max", "225000").first?["amount_cents"] as? Int == 20_000_000)
    }

    @Test func `sums of one status are of that alone`() throws {
        #expect(
            try objects("--sum", "--status", "adopted").map { $0["amount_cents"] as? Int } == [20_000_000, 1_000_000])
        #expect(try objects("--sum", "--status", "voorgesteld").map { $0["amount_cents"] as? Int } == [3_000_000])
        #expect(try objects("--sum", "--status", "rejected").isEmpty)
    }

    @Test func `what goes not together is refused`() throws {
        for arguments in [
            ["--rows"], ["--by", "kleur"], ["--by", "jaar,jaar"], ["--by", ""], ["--sum", "--limit", "3"],
        ] {
            let run = try griffie.run(["amounts"] + arguments)
            #expect(run.status == 2 && run.output.isEmpty, "\(arguments)")
        }
        #expect(try griffie("amounts", "--sum", "nergensgenoemd").status == 1)
    }

    @Test func `rows say what a sum is for, and how often`() throws {
        let rows = try objects("soort:raadsbesluit")
        let yearly = try #require(rows.first { $0["amount_cents"] as? Int == 1_000_000 })
        #expect(yearly["term"] as? String == "yearly")
        #expect(yearly["purpose"] as? String == "jaarlijks € 10.000 voor onderhoud op te nemen")
        #expect(yearly["amount_cents_max"] is NSNull)
    }

    /// Added up by hand from the beslispunten: euros of one time, euros of each year.
    private static let byHand: [(paper: String, once: [String], yearly: [String])] = [
        ("lindevoort-kazerne-raadsbesluit-krediet.txt", ["245250"], []),
        ("elzerwoud-raadsbesluit-referendum.md", ["78000"], []),
        ("hoogerbroek-afval-raadsvoorstel.txt", ["1386500"], []),
        ("elzerwoud-centrumplan-raadsvoorstel.txt", ["1465000"], []),
        ("elzerwoud-ijsbaan-raadsvoorstel.txt", ["1750000"], ["95000"]),
        ("kromwijk-dorpshuis-raadsvoorstel.txt", ["2465000"], ["98400"]),
        ("lindevoort-sporthal-raadsvoorstel.txt", ["10280000"], ["371500"]),
        ("harsenum-begrotingswijziging-raadsvoorstel.txt", ["-92000"], []),
        ("waterlede-zwembad-raadsbesluit.txt", ["13290000"], ["543000"]),
        ("hoogerbroek-mobiliteit-startnotitie.txt", ["190000", "210000"], []),
        ("lindevoort-begrotingswijziging-raadsvoorstel.txt", ["299000"], []),
        ("limmerswaard-speelplaats-collegeadvies.html", ["86940.75"], []),
    ]

    @Test func `sums of papers are what a reader adds up`() throws {
        for (paper, once, yearly) in Self.byHand {
            try sandbox.write("hand/\(paper)", Data(contentsOf: ProjectFiles.corpus.appending(path: paper)))
            _ = try griffie("index", "--quiet", "--index", "h-\(paper)", "hand/\(paper)")
            let totals = try objects("--sum", "--index", "h-\(paper)").filter {
                $0["found_in"] as? String == "beslispunten"
            }
            for (isYearly, expected) in [(false, once), (true, yearly)] {
                let total = totals.first { $0["yearly"] as? Bool == isYearly && $0["amounts"] as? Int != 0 }
                let cents = [total?["amount_cents"], total?["amount_cents_max"]].compactMap { $0 as? Int }
                #expect(cents == expected.map { Int((Double($0)! * 100).rounded()) }, "\(paper), yearly: \(isYearly)")
            }
        }
    }

    // MARK: Recount

    /// What `extract` says of a paper and its amounts.
    private struct Paper {
        let kind, gemeente, year, number: String?
        let amounts: [Int: [String: Any]]
    }

    private func corpus() throws -> [String: Paper] {
        var papers: [String: Paper] = [:]
        let names = try FileManager.default.contentsOfDirectory(atPath: ProjectFiles.corpus.path).sorted()
        for name in names {
            let run = try griffie("extract", "--json", ProjectFiles.corpus.appending(path: name).path)
            guard run.status == 0,
                let paper = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
            else { continue }
            let document = try #require(paper["document"] as? [String: Any])
            let amounts = try #require(paper["amounts"] as? [[String: Any]])
            papers[name] = Paper(
                kind: document["kind"] as? String, gemeente: document["gemeente"] as? String,
                year: (document["date"] as? String).map { String($0.prefix(4)) },
                number: document["zaaknummer"] as? String,
                amounts: Dictionary(amounts.map { ($0["start"] as? Int ?? 0, $0) }) { $1 })
        }
        return papers
    }

    /// Reasons that other papers give.
    private static let ofOthers: Set<String> = ["running_text", "superseded", "repeated", "rejected"]

    @Test func `random sums are what a recount of extract gives`() throws {
        let papers = try corpus()
        _ = try griffie("index", "--quiet", "--index", "c", ProjectFiles.corpus.path)
        let seed = UInt64.random(in: 0..<1 << 32)
        var generator = SeededGenerator(seed: seed)
        let gemeenten = Set(papers.values.compactMap(\.gemeente)).sorted()
        let kinds = Set(papers.values.compactMap(\.kind)).sorted()
        for round in 0..<repetitions(20) {
            var query: [String] = []
            if Int.random(in: 0..<3, using: &generator) == 0 {
                query.append("gemeente:\"\(gemeenten.randomElement(using: &generator)!)\"")
            }
            if Int.random(in: 0..<3, using: &generator) == 0 {
                query.append("soort:\"\(kinds.randomElement(using: &generator)!)\"")
            }
            if Int.random(in: 0..<3, using: &generator) == 0 {
                query.append("datum:\(Int.random(in: 2015...2025, using: &generator))")
            }
            if Int.random(in: 0..<4, using: &generator) == 0 {
                query.append("--min=\(Int.random(in: 1...500_000, using: &generator))")
            }
            if Int.random(in: 0..<4, using: &generator) == 0 {
                query.append("--max=\(Int.random(in: 500_000...9_000_000, using: &generator))")
            }
            let key = ["gemeente", "jaar", "kind"].randomElement(using: &generator)!
            try recount(query, by: key, papers, "seed \(seed), round \(round): \(query) by \(key)")
        }
    }

    private func recount(_ query: [String], by key: String, _ papers: [String: Paper], _ what: String) throws {
        let run = try griffie.run(["amounts", "--index", "c", "--by", key, "--rows", "--json"] + query)
        #expect(run.status <= 1, "\(what): \(run.messages)")
        for line in run.output.split(separator: "\n") {
            let total = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            var (least, most, count, leftOut) = (0, 0, 0, 0)
            for row in try #require(total["rows"] as? [[String: Any]]) {
                let name = URL(filePath: try #require(row["path"] as? String)).lastPathComponent
                let paper = try #require(papers[name], "\(what): \(name)")
                let amount = try #require(paper.amounts[row["start"] as? Int ?? -1], "\(what): \(name)")
                let year = (row["decided_on"] as? String).map { String($0.prefix(4)) } ?? paper.year
                let value = key == "gemeente" ? paper.gemeente : key == "jaar" ? year : paper.kind
                #expect(total[key] as? String == value, "\(what): \(name)")
                #expect(total["currency"] as? String == amount["currency"] as? String, "\(what): \(name)")
                #expect(
                    (total["yearly"] as? Bool == true) == (amount["term"] as? String == "yearly"), "\(what): \(name)")
                let (reason, own) = (row["left_out"] as? String, amount["left_out"] as? String)
                if let own {
                    #expect(reason == own, "\(what): \(name)")
                } else if let reason {
                    #expect(Self.ofOthers.contains(reason), "\(what): \(name), \(reason)")
                    let others = papers.filter { $0.key != name && $0.value.number == paper.number }
                    #expect(paper.number != nil && !others.isEmpty, "\(what): \(name), \(reason)")
                }
                if reason == nil {
                    least += amount["min"] as? Int ?? 0
                    most += amount["max"] as? Int ?? 0
                    count += 1
                } else {
                    leftOut += 1
                }
            }
            #expect(total["amount_cents"] as? Int == least, "\(what)")
            #expect(total["amount_cents_max"] as? Int ?? least == most, "\(what)")
            #expect(total["amounts"] as? Int == count && total["left_out"] as? Int == leftOut, "\(what)")
        }
    }

    @Test func `totals are the same in every output`() throws {
        _ = try griffie("index", "--quiet", "--index", "c", ProjectFiles.corpus.path)
        let options = ["amounts", "--index", "c", "--by", "gemeente,status"]
        let json = try griffie.run(options + ["--json"]).output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        let csv = try #require(CSVReader.rows(griffie.run(options + ["--csv"]).output))
        let head = try #require(csv.first)
        let (cents, sum) = (try #require(head.firstIndex(of: "amount_cents")), try #require(head.firstIndex(of: "sum")))
        #expect(csv.dropFirst().map { $0[cents] } == json.map { "\($0["amount_cents"] as? Int ?? -1)" })
        let table = try griffie.run(options).output.split(separator: "\n").dropFirst()
        #expect(table.count == json.count)
        // What begins with a minus is text that a spreadsheet would calculate: an apostrophe stands before it.
        for (line, row) in zip(table, csv.dropFirst()) {
            #expect(line.contains(row[sum].drop { $0 == "'" }), "\(line)")
        }
    }
}
