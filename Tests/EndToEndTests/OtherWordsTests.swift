import Foundation
import TestSupport
import Testing

/// Words that stand for others: abbreviations that papers introduce, compounds that are typed apart.
@Suite struct OtherWordsTests {
    private let sandbox: Sandbox
    private let griffie: CommandRunner

    init() throws {
        sandbox = try Sandbox()
        griffie = CommandRunner(in: sandbox.folder)
        for (name, text) in [
            "a": "Het Gemeentelijk Rioleringsplan (GRP) wordt vastgesteld.",
            "b": "Wij werken aan het Gemeentelijk Rioleringsplan (hierna: GRP) en aan de wegen.",
            "c": "De gemeentelijke rioleringsplannen lopen tot 2030.", "d": "De heffing volgt uit het GRP.",
            "e": "Op het dak van de school komen zonnepanelen.", "f": "Op het veld liggen zonne-panelen.",
            "g": "Een Lokaal Energie Fonds (LEF) helpt de buurt.", "h": "Het heeft lef om dit te doen.",
            "i": "Een Samen Actief Molenwijk Extra Nu (SAMEN) wordt opgezet.",
            "j": "Ook Samen Actief Molenwijk Extra Nu (SAMEN) gaat door.", "k": "Samen bouwen wij.",
        ] {
            try sandbox.write("p/\(name).txt", text + "\n")
        }
        _ = try griffie("index", "p")
    }

    private func found(_ query: [String]) throws -> String {
        let rows = try griffie(["search", "--json", "--limit", "100"] + query).output.split(separator: "\n")
        let names = try rows.compactMap { row -> String? in
            let object = try JSONSerialization.jsonObject(with: Data(row.utf8)) as? [String: Any]
            return (object?["path"] as? String)?.split(separator: "/").last?.split(separator: ".").first.map(
                String.init)
        }
        return names.sorted().joined()
    }

    @Test(arguments: [
        ("GRP", "abcd"), ("grp", "abcd"), ("gemeentelijk rioleringsplan", "abcd"), ("=GRP", "abd"), ("\"GRP\"", "abd"),
        ("\"gemeentelijk rioleringsplan\"", "abc"), ("grp -heffing", "abc"), ("titel:GRP OR GRP", "abcd"),
        // One paper alone does not make an abbreviation.
        ("LEF", "gh"), ("lokaal energie fonds", "g"),
        // A word is no abbreviation but where it is written as one.
        ("samen", "ijk"), ("samen bouwen", "k"), ("SAMEN actief", "ij"),
        ("zonne panelen", "ef"), ("zonnepanelen", "ef"), ("zonnepaneel", "ef"), ("zonne panelen school", "e"),
        ("\"zonne panelen\"", "f"), ("=zonnepanelen", "e"),
    ])
    func `words find what stands for them`(query: String, expected: String) throws {
        // Plain words are widened to papers that have some of them; a count is of all.
        let count = try griffie("search", "--count", query).output
        #expect(count == "\(expected.count)\n", "\(query)")
        let rows = try found([query])
        #expect(expected.allSatisfy(rows.contains), "\(query): \(rows)")
    }

    @Test func `a word itself stands before what stands for it, and the explanation says so`() throws {
        let run = try griffie("search", "--explain", "GRP")
        #expect(
            run.output.contains(
                "  GRP: word, in any form; term grp; or gemeentelijk rioleringsplan; in tekst, titel, besluit; 4 documents\n"
            ), "\(run.output)")
        #expect(run.output.contains("= 0.30 ×, as abbreviation"), "\(run.output)")
        let first = try griffie("search", "--limit", "1", "--json", "GRP heffing").output
        #expect(first.contains("d.txt"))
        #expect(try found(["--exact", "GRP"]) == "abd")
        #expect(try griffie("search", "--json", "rioleringsplan").output.contains("\"snippet\""))
    }

    @Test func `what stands for a word is highlighted as it is`() throws {
        let run = try griffie("search", "--json", "GRP")
        let row = try #require(run.output.split(separator: "\n").first { $0.contains("c.txt") })
        #expect(row.contains("De gemeentelijke rioleringsplannen lopen tot 2030."))
    }
}
