import Foundation
import TestSupport
import Testing

/// Whatever papers, names of files and queries hold: nothing that griffie prints steers a terminal or another program.
@Suite struct HostileOutputTests {
    private var griffie: CommandRunner { sandbox.griffie }
    private let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    // MARK: Papers that are made

    /// Papers whose every part is hostile text, each with a number that the next one cites.
    private func writePapers(using generator: inout SeededGenerator) throws {
        var lines: [String] = []
        for index in 0..<20 {
            let texts = (0..<6).map { _ in HostileText.some(using: &generator) }
            let paper: [String: String] = [
                "id": "\(index)\(texts[0])", "title": texts[1], "kind": "raadsbesluit", "zaaknummer": number(index),
                "date": "2022-05-01", "text": text(index, texts),
            ]
            let line = try JSONSerialization.data(withJSONObject: paper)
            lines.append(String(decoding: line, as: UTF8.self))
            let name = HostileText.some(using: &generator).filter { $0 != "/" }
            try sandbox.write(
                "p/\(index)\(name).md", "# \(texts[2])\n\nOnderwerp: \(texts[3])\n\n\(text(index, texts))")
            try sandbox.write("p/\(index)\(name)leeg.txt", "")
        }
        try sandbox.write("p/e.jsonl", lines.joined(separator: "\n"))
    }

    private func number(_ index: Int) -> String { "2022-\(100_000 + index)" }

    private func text(_ index: Int, _ texts: [String]) -> String {
        """
        Portefeuillehouder: \(texts[0])
        Gemeente: Waterlede \(texts[1])

        De raad besluit:
        1. een krediet van € \(index + 1).000 \(texts[4]) te verlenen, uiterlijk 1 juli 2023 \(texts[5]);
        2. \(texts[0]) vast te stellen.

        Gelet op artikel 192 van de Gemeentewet \(texts[2]). Zie zaaknummer \(number((index + 1) % 20)).
        """
    }

    // MARK: Everything that can be asked

    @Test(arguments: 0..<6) func `nothing that is printed steers its reader`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        try writePapers(using: &generator)
        try expectHarmless(griffie("index", "p"), "index, seed \(seed)", isMessage: true)
        let (word, other) = (HostileText.some(using: &generator), HostileText.some(using: &generator))
        let file = try #require(try FileManager.default.contentsOfDirectory(atPath: sandbox.path("p")).sorted().first)
        for arguments in [
            ["search", "*", "--limit", "99"], ["search", "krediet"], ["search", "--facets", "*"], ["search", word],
            ["search", "zwembad \(word) bedrag:"], ["show", number(3)], ["show", "p/\(file)"], ["show", word],
            ["amounts"], ["amounts", "--min", word], ["deadlines", "--after", word], ["deadlines"],
            ["links", number(0)],
            ["links", word], ["links", number(0), "--depth", "4"], ["status"], ["check"], ["extract", "p/\(file)"],
            ["extract", word], ["text", word], ["forget", word + other], [word], ["help", word],
            ["extract", "--\(word)"],
            ["search", "x", "--limit", word], ["deadlines", "--kind", word], ["search", "x", "--\(word)=\(other)"],
            ["status", "--index", word], ["index", word], ["index", "--index", "p/\(file)", "p"],
            ["search", "--queries", word], ["dossier", number(0)], ["dossier", "--of", "p/\(file)"], ["dossier", word],
            ["diff", number(3)], ["diff", "p/\(file)", "p/\(file)"], ["diff", word], ["meetings"], ["meeting", word],
            ["meeting", "2022-05"], ["search", "--save", "a", "krediet \(word)"], ["new", "--keep"], ["new", word],
            ["watch", word],
        ] {
            try expectHarmless(griffie.run(arguments), "\(arguments), seed \(seed)", isMessage: true)
        }
        try expectPrograms(seed, word)
    }

    /// What programs read: the form is theirs, and every string is one.
    private func expectPrograms(_ seed: UInt64, _ word: String) throws {
        for arguments in [
            ["search", "*", "--limit", "99"], ["search", "--facets", "*"], ["amounts"], ["deadlines"],
            ["links", number(0), "--depth", "4"], ["search", "--queries", "-"],
        ] {
            let input = "\(word)\n=1+1\n*\n"
            let json = try griffie.run(arguments + ["--json"], input: input)
            try expectHarmless(json, "\(arguments) --json, seed \(seed)")
            let objects = try json.output.split(separator: "\n").map {
                try JSONSerialization.jsonObject(with: Data($0.utf8))
            }
            let csv = try griffie.run(arguments + ["--csv"], input: input)
            try expectHarmless(csv, "\(arguments) --csv, seed \(seed)", but: ["\t", "\r"])
            let rows = try #require(CSVReader.rows(csv.output), "\(arguments) --csv, seed \(seed)")
            #expect(rows.count == objects.count + 1 && Set(rows.map(\.count)).count == 1, "\(arguments), seed \(seed)")
            for cell in rows.joined() { #expect(!CSVReader.isFormula(cell), "\(arguments), seed \(seed): \(cell)") }
        }
        for arguments in [
            ["status", "--json"], ["show", number(3), "--json"], ["dossier", number(0), "--json"],
            ["meeting", "2022-05", "--json"], ["meetings", "--json"], ["diff", number(3), "--json"],
            ["new", "--feed", "--keep"],
        ] {
            let run = try griffie.run(arguments)
            try expectHarmless(run, "\(arguments), seed \(seed)")
            for line in run.output.split(separator: "\n") {
                _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
            }
        }
        try expectGraphs(seed)
        try expectCalendar(griffie("deadlines", "--ics"), seed)
    }

    private func expectHarmless(
        _ run: CommandRunner.Outcome, _ what: String, but allowed: Set<Unicode.Scalar> = [], isMessage: Bool = false
    ) throws {
        #expect(!run.crashed && (0...2).contains(run.status), "\(what): \(run.status)")
        #expect(HostileText.hidden(in: run.output, but: allowed) == [], "\(what)")
        #expect(HostileText.hidden(in: run.messages) == [], "\(what)")
        #expect(!run.output.unicodeScalars.contains("\r") || run.output.contains("\r\n"), "\(what)")
    }

    // MARK: Graphs and calendars

    private func expectGraphs(_ seed: UInt64) throws {
        let graph = ["links", number(0), "--depth", "20"]
        try expectLines(
            griffie.run(graph + ["--dot"]), seed, "digraph griffie {", "rankdir=LR;", "node [shape=box];", "}",
            node: #/n\d+ \[label="(?:[^"\\&]|\\["\\n]|&amp;)*"\];/#, edge: #/n\d+ -> n\d+;/#)
        try expectLines(
            griffie.run(graph + ["--mermaid"]), seed, "flowchart LR",
            node: #/n\d+\["(?:[a-zA-Z0-9 ,/()\-]|[^\u{0}-\u{7F}]|#\d+;|<br>|: )*"\]/#, edge: #/n\d+ --> n\d+/#)
    }

    /// Every line is a node, an edge or one of those that are always there.
    private func expectLines(
        _ run: CommandRunner.Outcome, _ seed: UInt64, _ others: String..., node: Regex<Substring>,
        edge: Regex<Substring>
    ) throws {
        try expectHarmless(run, "\(others[0]), seed \(seed)")
        for line in run.output.split(separator: "\n") {
            let code = line.trimmingPrefix { $0 == " " }
            let isSound =
                try others.contains(String(code)) || edge.wholeMatch(in: code) != nil
                || node.matchingSemantics(.unicodeScalar).wholeMatch(in: code) != nil
            #expect(isSound, "seed \(seed): \(line)")
        }
    }

    private func expectCalendar(_ run: CommandRunner.Outcome, _ seed: UInt64) throws {
        try expectHarmless(run, "--ics, seed \(seed)", but: ["\t", "\r"])
        let lines = run.output.components(separatedBy: "\r\n")
        #expect(!lines.contains { $0.contains("\n") || $0.contains("\r") || $0.utf8.count > 75 }, "seed \(seed)")
        let properties = run.output.replacingOccurrences(of: "\r\n ", with: "", options: .literal)
            .components(separatedBy: "\r\n").dropLast()
        let names = Set(properties.map { String($0.prefix { $0 != ":" && $0 != ";" }) })
        let known = [
            "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "UID", "DTSTAMP", "DTSTART", "TRANSP", "SUMMARY",
            "DESCRIPTION",
        ]
        #expect(names.isSubset(of: known), "seed \(seed): \(names)")
        #expect(properties.count { $0 == "BEGIN:VEVENT" } == properties.count { $0.hasPrefix("UID:") }, "seed \(seed)")
        for property in properties where property.hasPrefix("SUMMARY:") || property.hasPrefix("DESCRIPTION:") {
            let isEscaped = property.drop { $0 != ":" }.wholeMatch(
                of: /:(?:[^\\;,]|\\[\\;,n])*/.matchingSemantics(.unicodeScalar))
            #expect(isEscaped != nil, "seed \(seed): \(property)")
        }
    }

    private static let dot = ["/usr/bin/dot", "/usr/local/bin/dot"].first(
        where: FileManager.default.fileExists(atPath:))

    @Test(.enabled(if: dot != nil, "Graphviz is not installed")) func `Graphviz draws every graph, without an address`()
        throws
    {
        for seed in UInt64(0)..<4 {
            var generator = SeededGenerator(seed: seed)
            try writePapers(using: &generator)
            let long = "2022-" + String(repeating: "9", count: 40_000)
            try sandbox.write(
                "p/lang.jsonl", #"{"id": "1", "zaaknummer": "\#(long)", "text": "Zie zaaknummer \#(number(0))."}"#)
            _ = try griffie("index", "p")
            let graph = try griffie("links", number(0), "--depth", "20", "--dot").output
            let graphviz = CommandRunner(URL(filePath: try #require(Self.dot)), in: sandbox.folder)
            let drawn = try graphviz.run(["-Tsvg"], input: graph)
            #expect(drawn.status == 0, "seed \(seed): \(drawn.messages)")
            #expect(!drawn.output.contains("href=") && !drawn.output.contains("<script"), "seed \(seed)")
            #expect(
                drawn.output.ranges(of: "class=\"node\"").count == graph.ranges(of: /n\d+ \[label=/).count,
                "seed \(seed)")
        }
    }

    // MARK: Data stays data

    @Test func `JSON gives back names and titles as they are`() throws {
        let (name, title) = ("a\u{1B}[31m\u{202E}\n\u{9B}\u{E0041}\".txt", "\u{FEFF}x\u{2028}\u{0}\t\u{202E}=1")
        try sandbox.write("p/\(name)", "zwembad")
        let line = try JSONSerialization.data(withJSONObject: ["id": "1", "title": title, "text": "zwembad"])
        try sandbox.write("p/e.jsonl", line)
        _ = try griffie("index", "p")
        let found = try griffie("search", "zwembad", "--json").output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(found.contains { $0["path"] as? String == "p/\(name)" })
        #expect(found.contains { ($0["title"] as? String).map { Array($0.utf8) } == Array(title.utf8) })
    }

    @Test func `a pipe gets the bytes of a text, also those that steer`() throws {
        let text = "a\r\n\u{1B}[2J\u{202E}\tb\u{9B}c\n"
        try sandbox.write("p/a.txt", text)
        #expect(try griffie("text", "p/a.txt").output == text)
        _ = try griffie("index", "p")
        #expect(try griffie("show", "p/a.txt", "--text").output == text)
    }

    private static let script = ["/usr/bin/script"].first(where: FileManager.default.fileExists(atPath:))

    @Test(.enabled(if: script != nil, "there is no script(1) to make a terminal"))
    func `a terminal gets colours from griffie alone`() throws {
        try sandbox.write("p/a.txt", "Onderwerp: zwembad \u{1B}[31mrood\u{202E}\n\nzwembad \u{9B}31m\u{1B}]0;x\u{7}\n")
        _ = try griffie("index", "p")
        let terminal = CommandRunner(URL(filePath: try #require(Self.script)), in: sandbox.folder)
        for command in [
            "text p/a.txt", "show p/a.txt --text", "show p/a.txt", "search zwembad", "search 'zaak:'", "amounts",
            "links 2024-0000001",
        ] {
            let run = try terminal.run(
                ["-qec", "'\(CommandRunner.griffie.path)' --no-pager \(command)", "/dev/null"],
                environment: ["TERM": "xterm"])
            let output = run.output.replacing("\r\n", with: "\n").replacing(
                /\u{1B}\[(0|1|2|1;31|1;33)m|\u{1B}\]8;;[!-~]*\u{1B}\\/, with: "")
            #expect(!output.isEmpty && HostileText.hidden(in: output) == [], "\(command): \(output)")
        }
    }
}
