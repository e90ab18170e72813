import Foundation
import TestSupport
import Testing

@Suite struct SearchTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(
            "voorstel.md",
            """
            # Raadsvoorstel

            **Gemeente:** Waterlede
            **Zaaknummer:** 2023-0012450
            **Datum:** 16 mei 2023
            **Onderwerp:** Krediet zwembad De Kreek

            ## Voorgesteld besluit

            1. Een krediet van € 4.600.000 beschikbaar te stellen voor het zwembad;
            2. Het college op te dragen uiterlijk 1 juli 2024 verslag te doen.

            """)
        try sandbox.write(
            "brief.md",
            """
            # Raadsinformatiebrief

            **Gemeente:** Waterlede
            **Zaaknummer:** 2023-0055555
            **Onderwerp:** Voortgang zwembad

            In zaak 2023-0012450 stelde u een krediet beschikbaar. De bouw ligt op schema.

            """)
        _ = try griffie("index", ".")
    }

    private func objects(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func `the beslispunt itself is the answer`() throws {
        let run = try griffie("search", "--json", "besluit:krediet")
        #expect(run.status == 0)
        let hits = try objects(run.output)
        #expect(hits.map { $0["path"] as? String } == ["voorstel.md"])
        #expect(hits[0]["total"] as? Int == 1)
        #expect(hits[0]["decision"] as? String == "proposed")
        #expect(hits[0]["beslispunt"] as? Int == 1)
    }

    @Test func `all passages, and how long they are`() throws {
        let hits = try objects(try griffie("search", "--json", "--passages", "krediet").output)
        let proposal = try #require(hits.first { $0["path"] as? String == "voorstel.md" })
        let passages = try #require(proposal["passages"] as? [[String: Any]])
        #expect(passages.count == 2 && passages[1]["beslispunt"] as? Int == 1 && passages[0]["decision"] is NSNull)
        for passage in passages {
            let marks = try #require(passage["highlights"] as? [[String: Any]])
            #expect(marks.map { ($0["text"] as? String)?.lowercased() } == ["krediet"])
        }
        #expect(try objects(try griffie("search", "--json", "krediet").output).allSatisfy { $0["passages"] == nil })
        let short = try objects(try griffie("search", "--json", "--context", "30", "schema").output)
        #expect((short[0]["snippet"] as? String).map { $0.count <= 60 && $0.contains("schema") } == true)
        #expect(try griffie("search", "--context", "0", "krediet").status == 2)
        #expect(try griffie("search", "--context", "\(Int.max)", "--passages", "krediet").status == 0)
        #expect(try griffie("search", "--passages", "krediet").output.contains("beslispunt 1, proposed: Een krediet"))
    }

    @Test func `words to leave out are no options`() throws {
        #expect(try griffie("search", "--count", "zwembad").output == "2\n")
        #expect(try griffie("search", "zwembad", "-schema", "--count").output == "1\n")
        #expect(
            try griffie("search", "zwembad", "-schema", "--count", "--json").output == "{\"schema\":1,\"total\":1}\n")
    }

    @Test func `the total is the same whatever the page and order`() throws {
        for arguments in [
            ["--limit", "1"], ["--offset", "1"], ["--sort", "newest"], ["--sort", "amount", "--limit", "2"],
        ] {
            let run = try griffie.run(["search", "--json", "zwembad"] + arguments)
            #expect(try objects(run.output).allSatisfy { $0["total"] as? Int == 2 }, "\(arguments)")
        }
    }

    @Test func `nothing found ends with 1`() throws {
        let run = try griffie("search", "roodborst")
        #expect(run.status == 1)
        #expect(run.output == "0 documents\n")
    }

    @Test func `where nothing has all words, it is said what each finds`() throws {
        let run = try griffie("search", "zwembad", "AND", "kwikstaart")
        #expect(run.status == 1)
        #expect(run.messages.contains("no document has all of it; alone: zwembad 2, kwikstaart 0"))
        #expect(try griffie("search", "--sort", "newest", "zwenbad").messages.contains("zwenbad~1 finds something"))
        let place = try griffie("search", "--sort", "newest", "gemeente:Waterleden zwembad").messages
        #expect(place.contains("gemeente:Waterleden 0 (gemeente:\"waterlede\" finds something), zwembad 2"))
    }

    @Test func `where few papers have all words, those that have some are ranked`() throws {
        let run = try griffie("search", "zwembad", "kwikstaart")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("0 with all words, 2 with some\n"))
        #expect(run.output.contains("   without: kwikstaart\n"))
        let hits = try objects(try griffie("search", "--json", "zwembad", "kwikstaart").output)
        #expect(hits.map { $0["total"] as? Int } == [0, 0] && hits.map { $0["total_some"] as? Int } == [2, 2])
        #expect(hits.allSatisfy { $0["lacks"] as? [String] == ["kwikstaart"] })
        for strict in [["--count"], ["--sort", "newest"], ["--exact"], ["--facets"]] {
            #expect(
                try griffie.run(["search", "zwembad", "kwikstaart"] + strict).output.contains("with some") == false)
        }
        #expect(try griffie("search", "\"zwembad\" kwikstaart").output == "0 documents\n")
    }

    @Test func `a word in no paper is asked with a letter that differs`() throws {
        let run = try griffie("search", "zwenbad")
        #expect(
            run.output.hasPrefix("0 with all words, 2 with some\nno document has zwenbad; asked instead: zwembad\n"))
        let hits = try objects(try griffie("search", "--json", "zwenbad").output)
        #expect(hits.allSatisfy { $0["asked_instead"] as? [String] == ["zwembad"] })
        #expect(try griffie("search", "--exact", "zwenbad").status == 1)
    }

    @Test func `words are analysed without an index`() throws {
        let run = try griffie("analyse", "--json", "scholen", "raadsvergaderingen")
        #expect(
            run.output == """
                {"schema":1,"word":"scholen","stem":"school","parts":[]}
                {"schema":1,"word":"raadsvergaderingen","stem":"raadsvergadering","parts":["raad","vergaderingen"]}

                """)
    }

    @Test func `a kind that there is not is refused, and the kinds are named`() throws {
        let result = try griffie("search", "soort:onzin")
        #expect(result.status == 2)
        #expect(result.messages.contains("there is no soort onzin; there are: raadsvoorstel, raadsbesluit"))
        #expect(try griffie("search", "soort:raads*", "--count").output == "2\n")
    }

    @Test func `of a list of queries one that is refused does not stop the others`() throws {
        try sandbox.write("vragen.txt", "zwembad\n\"krediet\n\nbesluit:krediet\n")
        let run = try griffie("search", "--queries", "vragen.txt", "--json")
        #expect(run.status == 2)
        #expect(run.messages.contains("vragen.txt:2: ") && run.messages.contains("is never closed"))
        let answers = try objects(run.output)
        #expect(answers.map { $0["total"] as? Int } == [2, nil, 1])
    }

    @Test func `amounts and deadlines are rows`() throws {
        let amounts = try objects(try griffie("amounts", "--min", "1000000", "--json").output)
        #expect(amounts.map { $0["amount_cents"] as? Int } == [460_000_000])
        #expect(amounts[0]["beslispunt"] as? String == "proposed 1")
        #expect(try griffie("amounts", "--min", "5mln").status == 1)
        let deadlines = try objects(try griffie("deadlines", "--after", "2024", "--before", "2025", "--json").output)
        #expect(deadlines.isEmpty)
        let open = try objects(try griffie("deadlines", "--after", "2023", "--json").output)
        #expect(open.map { $0["value"] as? String } == ["2024-07-01"])
        #expect(try griffie("deadlines", "--ics", "--csv").status == 2)
        let all = try griffie("amounts", "--json").output
        #expect(try griffie("amounts", "--limit", "0", "--json").output == all)
        #expect(try griffie("amounts", "--all", "--json").output == all)
        #expect(try griffie("search", "*", "--limit", "1", "--json").messages.contains("1 of "))
        #expect(try griffie("search", "*", "--limit", "1", "--json", "--quiet").messages.isEmpty)
        #expect(try griffie("deadlines", "--after", "2023", "--ics").output.contains("DTSTART;VALUE=DATE:20240701\r\n"))
    }

    @Test func `a deadline keeps its event when the paper changes above it`() throws {
        func events(_ head: String) throws -> [Substring] {
            try sandbox.write(
                "plan.txt", "Raadsvoorstel\nDatum: 12 maart 2024\n\(head)\nHet plan is uiterlijk 1 juli 2024 gereed.\n")
            #expect(try griffie("index", "--quiet", "plan.txt").status == 0)
            return try griffie("deadlines", "bron:plan.txt", "--ics").output.split(separator: "\r\n").filter {
                $0.hasPrefix("UID:")
            }
        }
        let before = try events("")
        #expect(before.count == 1)
        #expect(try events("Portefeuillehouder: A. de Wit\n") == before)
    }

    @Test(arguments: ["2 miljoen", "€ 2.000.000", "2mln"])
    func `an amount with spaces is one value`(_ least: String) throws {
        let rows = try objects(try griffie("amounts", "--min", least, "--json").output)
        #expect(!rows.isEmpty && rows.allSatisfy { ($0["amount_cents"] as? Int ?? 0) >= 200_000_000 })
    }

    @Test func `a bound that is none, or leaves nothing between, is refused in one line`() throws {
        for (arguments, words) in [
            (["amounts", "--min", "abc"], "--min abc: is no amount"),
            (["amounts", "--max", "1 OR 2"], "--max 1 OR 2: is no"),
            (["amounts", "--min", "5", "--max", "1"], "--min is more than --max"),
            (["deadlines", "--after", "2024-13"], "--after 2024-13: is no date"),
            (["deadlines", "--after", "2024", "--before", "2020"], "--after is no earlier than --before"),
        ] {
            let run = try griffie.run(arguments)
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.messages.contains(words) && run.messages.split(separator: "\n").count == 1, "\(run.messages)")
        }
    }

    @Test func `of a long query only what is around the problem is shown`() throws {
        let words = String(repeating: "brug ", count: 1000)
        let run = try griffie("search", words + "( school")
        #expect(run.status == 2)
        let lines = run.messages.split(separator: "\n")
        #expect(lines.count == 3 && lines.allSatisfy { $0.count < 200 }, "\(run.messages)")
    }

    @Test func `the table of links says who cites whom`() throws {
        #expect(try griffie("links", "2023-0012450").output.contains("cites this case"))
        #expect(try griffie("links", "2023-0055555").output.contains("cited by this case"))
        let back = try objects(try griffie("links", "2023-0012450", "--json").output)
        #expect(back.last?["relation"] as? String == "cites" && back.last?["cited"] as? String == "2023-0012450")
    }

    @Test func `links go both ways`() throws {
        let forth = try objects(try griffie("links", "2023-0055555", "--json").output)
        #expect(forth.map { $0["relation"] as? String } == ["itself", "cited by"])
        let back = try objects(try griffie("links", "2023-0012450", "--json").output)
        #expect(back.map { $0["path"] as? String } == ["voorstel.md", "brief.md"])
        #expect(try griffie("links", "2023-0012450", "--dot").output.contains("n1 -> n0;"))
        #expect(try griffie("links", "1999-0000001").status == 1)
    }

    @Test func `show prints by path and by case number`() throws {
        let byPath = try griffie("show", "voorstel.md")
        #expect(byPath.status == 0)
        #expect(byPath.output.contains("1. Een krediet van € 4.600.000 beschikbaar te stellen voor het zwembad"))
        #expect(try griffie("show", "2023-0012450").output == byPath.output)
        #expect(try griffie("show", "--json", "voorstel.md").output == (try griffie("extract", "voorstel.md").output))
        #expect(try griffie("show", "--text", "voorstel.md").output == (try griffie("text", "voorstel.md").output))
        #expect(try griffie("show", "nergens.md").status == 1)
    }

    @Test func `show takes the end of a path where one document alone has it`() throws {
        let sandbox = try Sandbox()
        let griffie = sandbox.griffie
        for path in ["2023/mei/voorstel.md", "2023/juni/voorstel.md", "2023/mei/brief.md"] {
            try sandbox.write(path, "Tekst van \(path).")
        }
        #expect(try griffie("index", "2023").status == 0)
        #expect(try griffie("show", "--text", "brief.md").output.contains("2023/mei/brief.md"))
        #expect(try griffie("show", "--text", "juni/voorstel.md").output.contains("2023/juni/voorstel.md"))
        #expect(try griffie("show", "rief.md").status == 1)
        let ambiguous = try griffie("show", "voorstel.md")
        #expect(ambiguous.status == 2)
        #expect(ambiguous.messages.contains("2 documents have this name: 2023/juni/voorstel.md, 2023/mei/voorstel.md"))
    }

    @Test func `what show prints is what extract prints, with the bytes of the file`() throws {
        let sandbox = try Sandbox()
        let griffie = sandbox.griffie
        try sandbox.write("a.html", "<html><body><p>Op&nbsp;12 mei 2022 is &euro; 5.000 betaald.</p></body></html>")
        #expect(try griffie("index", "--index", "i", "a.html").status == 0)
        let shown = try griffie("show", "--index", "i", "--json", "a.html").output
        #expect(shown == (try griffie("extract", "a.html").output))
        #expect(shown.contains(#""original":{"start":"#))
    }

    @Test func `comma-separated values have a line of names`() throws {
        let lines = try griffie("search", "--csv", "besluit:krediet").output.split(separator: "\r\n")
        #expect(lines[0].hasPrefix("rank,total,score,date,kind,gemeente,zaaknummer,title,path,snippet"))
        #expect(lines.count == 2)
    }
}
