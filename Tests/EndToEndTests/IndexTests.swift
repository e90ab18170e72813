import Foundation
import TestSupport
import Testing

@Suite struct IndexTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws {
        sandbox = try Sandbox()
        try FileManager.default.copyItem(at: ProjectFiles.corpus, to: sandbox.folder.appending(path: "stukken"))
    }

    @Test func `a second run changes nothing and says so`() throws {
        #expect(try griffie("index", "stukken").status == 0)
        let before = try sandbox.contents(of: ".griffie")
        let run = try griffie("index", "stukken")
        #expect(run.status == 0)
        #expect(run.messages.contains("unchanged; nothing changed."), "\(run.messages)")
        #expect(try sandbox.contents(of: ".griffie") == before)
    }

    @Test func `the same input gives the same bytes, whatever the number of jobs and whenever`() throws {
        try sandbox.write("stukken/export.jsonl", Self.export(lines: 2000))
        for (name, jobs) in [("i1", 1), ("again", 1), ("i2", 2), ("i4", 4)] {
            let run = try griffie("index", "--index", name, "--jobs", "\(jobs)", "--memory", "32", "stukken")
            #expect(run.status == 0, "\(run.messages)")
        }
        let first = try sandbox.contents(of: "i1")
        #expect(first.keys.filter { $0.hasSuffix(".segment") }.count > 0)
        for name in ["again", "i2", "i4"] { #expect(try sandbox.contents(of: name) == first, "\(name)") }
    }

    /// Small, or in a stress run long enough for several segments.
    private static func export(lines: Int) -> String {
        (0..<lines).map { line in
            let tail = String(
                repeating: " Dekking: de reserve, zoals in \(2000 + line % 23) is bepaald.", count: repetitions(2))
            return
                #"{"id":"\#(line)","title":"Krediet \#(line % 97)","date":"2022-0\#(line % 9 + 1)-14","text":"#
                + #""De raad besluit \#(line * 7919 % 10_007) euro te verlenen voor roodborst\#(line % 331).\#(tail)"}"#
        }.joined(separator: "\n")
    }

    @Test
    func `changed files replace their document, new ones are added, vanished ones are told and removed on request`()
        throws
    {
        try sandbox.write("nieuw/a.md", "# Notitie\n\nAlleen hier staat kwikstaart.\n")
        _ = try griffie("index", "nieuw")
        try sandbox.write("nieuw/a.md", "# Notitie\n\nAlleen hier staat roodborst.\n")
        try sandbox.write("nieuw/b.md", "# Notitie\n\nEen tweede stuk.\n")
        #expect(try griffie("index", "nieuw").messages.contains("1 new, 1 changed"))
        #expect(try griffie("search", "kwikstaart").status == 1)
        #expect(try griffie("search", "--count", "roodborst").output == "1\n")
        try FileManager.default.removeItem(atPath: sandbox.path("nieuw/a.md"))
        let run = try griffie("index", "nieuw")
        #expect(run.messages.contains("nieuw/a.md: the file is gone"))
        #expect(try griffie("search", "--count", "roodborst").output == "1\n")
        #expect(try griffie("index", "--remove-vanished", "nieuw").messages.contains("1 removed"))
        #expect(try griffie("search", "--count", "roodborst").status == 1)
    }

    @Test func `a touched file with the same content is unchanged`() throws {
        _ = try griffie("index", "stukken")
        let before = try sandbox.contents(of: ".griffie")
        let file = try #require(FileManager.default.contentsOfDirectory(atPath: sandbox.path("stukken")).min())
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: sandbox.path("stukken/\(file)"))
        #expect(try griffie("index", "stukken").messages.contains("nothing changed"))
        #expect(try sandbox.contents(of: ".griffie") == before)
    }

    /// Size and time of change are those of before, as `cp -p` and `touch -r` leave them.
    @Test(arguments: [false, true]) func `other content of the same size and time is seen`(isOtherFile: Bool) throws {
        let file = URL(filePath: try sandbox.write("nieuw/a.md", "Hier staat kwikstaart.\n"))
        _ = try griffie("index", "nieuw")
        let date = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
        if isOtherFile { try FileManager.default.removeItem(at: file) }
        try sandbox.write("nieuw/a.md", "Hier staat roodborstje\n")
        try FileManager.default.setAttributes([.modificationDate: try #require(date)], ofItemAtPath: file.path)
        let run = try griffie("index", "nieuw")
        #expect(run.messages.contains("1 changed"), "\(run.messages)")
        #expect(try griffie("search", "--count", "roodborstje").output == "1\n")
        #expect(try griffie("search", "--count", "kwikstaart").status == 1)
    }

    @Test func `paths come from standard input too, and an index is found from a folder below`() throws {
        let run = try griffie.run(["index", "-"], input: "stukken/\n")
        #expect(run.status == 0)
        let below = CommandRunner(in: sandbox.folder.appending(path: "stukken"))
        #expect(try below("search", "--count", "*").output == (try griffie("search", "--count", "*").output))
    }

    @Test func `a moved folder takes its index along`() throws {
        let home = sandbox.folder.appending(path: "archief")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        try FileManager.default.moveItem(
            at: sandbox.folder.appending(path: "stukken"), to: home.appending(path: "stukken"))
        _ = try CommandRunner(in: home)("index", "stukken")
        let moved = sandbox.folder.appending(path: "elders")
        try FileManager.default.moveItem(at: home, to: moved)
        #expect(try CommandRunner(in: moved)("index", "stukken").messages.contains("nothing changed"))
    }

    @Test func `JSON lines are documents, the last of an id counts, bad lines are named`() throws {
        try sandbox.write(
            "open.jsonl",
            """
            {"id":"1","title":"Eerste","text":"kwikstaart"}
            {"id":"2","title":"Tweede","text":"roodborst"}
            {"id":
            {"id":"1","title":"Eerste","text":"specht"}

            """)
        let run = try griffie("index", "--index", "i", "open.jsonl")
        #expect(run.status == 2)
        #expect(run.messages.contains("open.jsonl: line 3 "))
        #expect(run.messages.contains("open.jsonl//1: has an id that a later line has too"))
        #expect(run.messages.contains("2 new, 1 not read"))
        #expect(try griffie("search", "--index", "i", "--count", "*").output == "2\n")
        #expect(try griffie("search", "--index", "i", "kwikstaart").status == 1)
        let again = try griffie("index", "--index", "i", "open.jsonl")
        #expect(again.status == 2)
        #expect(again.messages.contains("line 3 ") && again.messages.contains("nothing changed"))
        try sandbox.write("open.jsonl", #"{"id":"2","title":"Tweede","text":"roodborst"}"# + "\n")
        #expect(try griffie("index", "--index", "i", "open.jsonl").status == 0)
        #expect(try griffie("search", "--index", "i", "--count", "*").output == "1\n")
    }

    @Test(arguments: ["", "\n \n"])
    func `an export that holds nothing any more is named, and its documents go`(content: String) throws {
        try sandbox.write("open.jsonl", "\u{FEFF}" + #"{"id":"1","text":"kwikstaart"}"# + "\n")
        #expect(try griffie("index", "--index", "i", "open.jsonl").status == 0)
        #expect(try griffie("search", "--index", "i", "--count", "kwikstaart").output == "1\n")
        try sandbox.write("open.jsonl", content)
        let run = try griffie("index", "--index", "i", "open.jsonl")
        #expect(run.status == 2)
        #expect(run.messages.contains("open.jsonl: is empty"))
        #expect(try griffie("search", "--index", "i", "kwikstaart").status == 1)
        #expect(try griffie("status", "--index", "i").output.contains("open.jsonl: is empty"))
    }

    @Test func `an index of text alone says so where facts are asked for`() throws {
        try sandbox.write("brief.md", "De kwikstaart kost € 5.000.")
        #expect(try griffie("index", "--index", "i", "--text-only", "brief.md").status == 0)
        #expect(try griffie("search", "--index", "i", "--count", "kwikstaart bron:brief.md").output == "1\n")
        #expect(try griffie("status", "--index", "i").output.contains("built with --text-only"))
        for question in [
            ["search", "bedrag:>1"], ["search", "besluit:kwikstaart"], ["search", "datum:2022"], ["amounts"],
        ] {
            let refused = try griffie.run(question + ["--index", "i"])
            #expect(refused.status == 2)
            #expect(refused.messages.contains("built with --text-only and knows nothing of"))
        }
        let mixed = try griffie("index", "--index", "i", "brief.md")
        #expect(mixed.status == 2)
        #expect(mixed.messages.contains("i: this index was built with --text-only"))
        #expect(try griffie("index", "--index", "i", "--text-only", "brief.md").messages.contains("nothing changed"))
    }

    @Test func `the case number that an export declares is the document's own`() throws {
        try sandbox.write("open.jsonl", #"{"id":"1","zaaknummer":"2024-0000999","text":"kwikstaart"}"# + "\n")
        #expect(try griffie("index", "--index", "i", "open.jsonl").status == 0)
        #expect(try griffie("search", "--index", "i", "--count", "zaak:2024-0000999").output == "1\n")
    }

    @Test func `title, date and kind that an export declares go before those of the text`() throws {
        let text = "Besluitenlijst\\n\\n**Betreft** De kwikstaart\\n**Datum** 3 april 2020"
        let line = #"{"id":"1","title":"De roodborst","date":"2021-03-07","kind":"Notulen","text":"TEXT"}"#
        try sandbox.write("open.jsonl", line.replacing("TEXT", with: text) + "\n")
        #expect(try griffie("index", "--index", "i", "open.jsonl").status == 0)
        let found = try griffie("search", "--index", "i", "titel:roodborst datum:2021-03-07 soort:notulen")
        #expect(found.output.contains("1. De roodborst\n   notulen · 2021-03-07 · open.jsonl//1"))
    }

    @Test func `what an export declares and griffie cannot use is said once, and the lines are indexed`() throws {
        let lines = [
            #"{"id":"1","date":"12 mei 2022","kind":"Raadsvoorstel","text":"kwikstaart"}"#,
            #"{"id":"2","date":"2022-13-45","kind":"Vergaderstuk","text":"kwikstaart"}"#,
            #"{"id":"3","date":"","kind":"Overzicht","text":"kwikstaart"}"#,
        ]
        try sandbox.write("open.jsonl", lines.joined(separator: "\n"))
        let run = try griffie("index", "--index", "i", "open.jsonl")
        #expect(run.status == 0)
        #expect(run.messages.contains("open.jsonl: “date” of line 2 is no date: “2022-13-45”"))
        #expect(
            run.messages.contains("“kind” of 2 lines, the first line 2, is no kind of paper known here: “Vergaderstuk”")
        )
        #expect(run.messages.contains("3 new."))
        #expect(try griffie("search", "--index", "i", "--count", "datum:2022-05-12").output == "1\n")
        #expect(try !griffie("index", "--index", "j", "-q", "open.jsonl").messages.contains("Vergaderstuk"))
    }

    @Test func `bytes that are no UTF-8 are told of with their place`() throws {
        try Data("Het caf".utf8 + [0xE9] + "\n".utf8).write(to: sandbox.folder.appending(path: "latin.txt"))
        for command in [["text", "latin.txt"], ["extract", "latin.txt"], ["index", "--index", "i", "latin.txt"]] {
            let run = try griffie.run(command)
            #expect(run.status == 0)
            #expect(
                run.messages.contains("latin.txt: byte 0xE9 is not valid UTF-8") && run.messages.contains("at byte 7"))
        }
    }

    @Test func `a list of paths may be written on Windows`() throws {
        try sandbox.write("a.txt", "kwikstaart\n")
        let run = try griffie("index", "--index", "i", "-", input: "a.txt\r\n")
        #expect(run.status == 0, "\(run.messages)")
    }

    @Test func `check finds the index sound, forget removes, status tells what is there`() throws {
        _ = try griffie("index", "stukken")
        #expect(try griffie("check").output.hasPrefix("sound: "))
        let before = try #require(Int(try griffie("search", "--count", "*").output.dropLast()))
        #expect(try griffie("forget", "stukken/waterlede-zwembad-evaluatie.md").status == 0)
        #expect(try griffie("search", "--count", "*").output == "\(before - 1)\n")
        #expect(try griffie("forget", "nergens").status == 1)
        #expect(try griffie("check").status == 0)
        let status = try JSONSerialization.jsonObject(with: Data(try griffie("status", "--json").output.utf8))
        #expect((status as? [String: Any])?["documents"] as? Int == before - 1)
    }
}
