import Foundation
import TestSupport
import Testing

/// `griffie forget` takes out what was named, nothing else, and all of it.
@Suite struct ForgetTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws { sandbox = try Sandbox() }

    private func names(_ index: String = ".griffie") throws -> [String] {
        let rows = try griffie("search", "--index", index, "--json", "--limit", "1000", "*").output
        return try rows.split(separator: "\n").map { row in
            let object = try JSONSerialization.jsonObject(with: Data(row.utf8)) as? [String: Any]
            return try #require(object?["path"] as? String)
        }.sorted()
    }

    // MARK: Borders

    @Test func `a name that the index's folder only begins with is not above it`() throws {
        for number in 1...3 { try sandbox.write("raadsstukken/\(number).txt", "Stuk \(number) van de raad.\n") }
        let below = CommandRunner(in: sandbox.folder.appending(path: "raadsstukken"))
        #expect(try below("index", ".").status == 0)
        try sandbox.write("raads", "geen map\n")
        for path in ["../raad", "../raads", "../raadsstukke", ""] {
            let run = try below("forget", "--yes", path)
            #expect(run.status == 1, "\(path): \(run.messages)")
        }
        #expect(try below("search", "--count", "*").output == "3\n")
        #expect(try below("forget", "--yes", "..").status == 0)
        #expect(try below("search", "--count", "*").status == 1)
    }

    @Test func `borders are those of paths, and a line of an export is no file`() throws {
        for name in [
            "s/besluit", "s/besluit#2.txt", "s/besluiten/a.txt", "s/besluit/b.txt", "s/x.jsonl#2.txt", "s/x.jsonl#2",
        ]
        where name.hasSuffix(".txt") {
            try sandbox.write(name, "De raad besluit over \(name).\n")
        }
        try sandbox.write(
            "s/x.jsonl",
            "{\"id\":\"1\",\"text\":\"een\"}\n{\"id\":\"2\",\"text\":\"twee\"}\n{\"id\":\"2.txt\",\"text\":\"drie\"}\n")
        #expect(try griffie("index", "s").status == 0)
        #expect(try griffie("forget", "s/besluit").status == 0)
        let kept = ["s/besluit#2.txt", "s/besluiten/a.txt", "s/x.jsonl#2.txt"]
        #expect(try names() == kept + ["s/x.jsonl//1", "s/x.jsonl//2", "s/x.jsonl//2.txt"])
        #expect(try griffie("forget", "s/x.jsonl//2").status == 0)
        #expect(try names() == kept + ["s/x.jsonl//1", "s/x.jsonl//2.txt"])
        try sandbox.write("s/x.jsonl", "{\"id\":\"3\",\"text\":\"drie\"}\n")
        #expect(try griffie("index", "s").status == 0)
        #expect(
            try names() == [
                "s/besluit#2.txt", "s/besluit/b.txt", "s/besluiten/a.txt", "s/x.jsonl#2.txt", "s/x.jsonl//3",
            ])
        #expect(try griffie("forget", "s/x.jsonl").status == 0)
        #expect(try names() == ["s/besluit#2.txt", "s/besluit/b.txt", "s/besluiten/a.txt", "s/x.jsonl#2.txt"])
        #expect(try griffie("forget", "s/x.jsonl#2.txt").status == 0)
        #expect(try !names().contains("s/x.jsonl#2.txt"))
    }

    @Test func `documents named by absolute path go with their folder, others stay`() throws {
        try sandbox.write("buiten/a.txt", "Een stuk van buiten.\n")
        try sandbox.write("elders/b.txt", "Een stuk van elders.\n")
        try sandbox.write("huis/c.txt", "Een stuk van binnen.\n")
        #expect(try griffie("index", "--index", "huis/.griffie", "buiten", "elders", "huis").status == 0)
        #expect(try griffie("forget", "--index", "huis/.griffie", "buiten").status == 0)
        #expect(try names("huis/.griffie").count == 2)
        #expect(try griffie("forget", "--index", "huis/.griffie", "huis").status == 0)
        #expect(try names("huis/.griffie") == [sandbox.path("elders/b.txt")])
    }

    @Test func `a line of an export is found from the working folder, wherever the index is`() throws {
        try sandbox.write("a/x.jsonl", "{\"id\":\"1/2#3\",\"text\":\"een\"}\n{\"id\":\"4\",\"text\":\"twee\"}\n")
        #expect(try griffie("index", "--index", "b/ix", "a").status == 2)  // b is not there.
        try sandbox.write("b/leeg.txt", "\n")
        #expect(try griffie("index", "--index", "b/ix", "a").status == 0)
        let below = CommandRunner(in: sandbox.folder.appending(path: "a"))
        #expect(try below("show", "--index", "../b/ix", "x.jsonl//4").status == 0)
        #expect(try below("forget", "--index", "../b/ix", "x.jsonl//1/2#3").status == 0)
        #expect(try names("b/ix") == [sandbox.path("a/x.jsonl//4")])
        #expect(try below("forget", "--index", "../b/ix", "x.jsonl#4").status == 0)
        #expect(try names("b/ix").isEmpty)
    }

    @Test func `a file that is there is meant, and not one that the index names so`() throws {
        try sandbox.write("docs/an.md", "# Wortel\n\nEen stuk.\n")
        try sandbox.write("ander/docs/an.md", "# Ander\n\nEen ander stuk.\n")
        #expect(try griffie("index", "docs", "ander").status == 0)
        let below = CommandRunner(in: sandbox.folder.appending(path: "ander"))
        #expect(try below("forget", "docs/an.md").status == 0)
        #expect(try below("forget", "docs/an.md").status == 1)
        #expect(try below("forget", "--yes", "docs").status == 1)
        #expect(try names() == ["docs/an.md"])
    }

    @Test func `a line of an export is meant before a file of a folder of its name`() throws {
        try sandbox.write("e/e.jsonl", "{\"id\":\"x.md\",\"text\":\"lijn\"}\n{\"id\":\"/\",\"text\":\"streep\"}\n")
        #expect(try griffie("index", "e").status == 0)
        try FileManager.default.removeItem(atPath: sandbox.path("e/e.jsonl"))
        try sandbox.write("e/e.jsonl/x.md", "# Uit een map\n\nEen stuk.\n")
        #expect(try griffie("index", "e").status == 0)
        #expect(try names() == ["e/e.jsonl///", "e/e.jsonl//x.md", "e/e.jsonl/x.md"])
        #expect(try griffie("forget", "e/e.jsonl//x.md").status == 0)
        #expect(try griffie("forget", "e/e.jsonl///").status == 0)
        #expect(try names() == ["e/e.jsonl/x.md"])
    }

    @Test func `a link and the paper that it leads to are one document, and the link is named`() throws {
        try sandbox.write("s/echt.txt", "Een stuk over de kwikstaart.\n")
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.path("s/link.txt"), withDestinationPath: sandbox.path("s/echt.txt"))
        let run = try griffie("index", "s")
        #expect(run.status == 0 && run.messages.contains("link.txt"), "\(run.messages)")
        #expect(try names() == ["s/echt.txt"])
        #expect(try griffie("forget", "s/link.txt").status == 0)
        #expect(try names() == [])
    }

    // MARK: Asking

    @Test func `more than one document is only removed after a yes`() throws {
        for number in 1...3 { try sandbox.write("s/\(number).txt", "Stuk \(number) van de raad.\n") }
        #expect(try griffie("index", "s").status == 0)
        let refused = try griffie.run(["forget", "s"], input: "y\n")
        #expect(refused.status == 2 && refused.messages.contains("3 documents") && refused.messages.contains("--yes"))
        let dry = try griffie("forget", "--dry-run", "s")
        #expect(dry.status == 0 && dry.output == "s/1.txt\ns/2.txt\ns/3.txt\n")
        #expect(try names().count == 3)
        #expect(try griffie("forget", "s/1.txt").status == 0)
        #expect(try griffie("forget", "--yes", "s").status == 0)
        #expect(try names().isEmpty)
        #expect(try griffie("forget", "--dry-run", "s").status == 1)
    }

    // MARK: What is left

    private func writePapers(_ count: Int) throws {
        for number in 0..<count {
            let lines = (0..<20).map { "De raad besluit over onderwerp \(number * 31 % 97 + $0) van wijk \($0).\n" }
            try sandbox.write("s/\(number).md", "# Stuk \(number)\n\n" + lines.joined())
        }
    }

    private let secret = """
        # Brief van een inwoner

        Zaaknummer: 2022-998877

        Betreft BSN 123456782 van mevrouw Zwartepoel-Kwibus, Kerkstraat 7.

        De raad besluit:
        1. een bedrag van € 7.777.777 aan mevrouw Zwartepoel-Kwibus te betalen.
        """

    /// Plain bytes of the index's files that hold a secret.
    private func leaks() throws -> [String] {
        let secrets = ["123456782", "zwartepoel", "Kwibus", "998877", "brief.md"].map { Array($0.utf8) }
        return try sandbox.contents(of: ".griffie").filter { _, bytes in
            secrets.contains { secret in bytes.firstRange(of: secret) != nil }
        }.keys.sorted()
    }

    @Test func `of a forgotten paper nothing is left, and check proves it`() throws {
        try writePapers(repetitions(60))
        try sandbox.write("s/brief.md", secret)
        try sandbox.write("kopie.md", secret)
        #expect(try griffie("index", "s").status == 0)
        #expect(try !leaks().isEmpty, "this test sees what is left")
        let before = try griffie("check", "--forgotten", "s/brief.md")
        #expect(before.status == 2 && before.messages.contains("is in the index"))
        #expect(try griffie("forget", "s/brief.md").status == 0)
        #expect(try leaks() == [])
        #expect(try griffie("check").status == 0)
        for file in ["kopie.md", "s/brief.md"] {
            let proof = try griffie("check", "--forgotten", file)
            #expect(proof.status == 0 && proof.output.hasPrefix("forgotten: of "), "\(proof.messages)")
        }
    }

    @Test func `a paper that is in the index under another name is not forgotten`() throws {
        try writePapers(20)
        try sandbox.write("s/brief.md", secret)
        try sandbox.write(
            "s/export.jsonl", "{\"id\":\"7\",\"text\":\"Over de kwikstaart in het plantsoen van wijk zeven.\"}\n")
        try sandbox.write("kopie.md", secret)
        try sandbox.write("regel.txt", "Over de kwikstaart in het plantsoen van wijk zeven.")
        try sandbox.write("nummer.txt", "123456782\n")
        #expect(try griffie("index", "s").status == 0)
        for (file, reason) in [
            ("kopie.md", "as s/brief.md"), ("regel.txt", "as s/export.jsonl//7"),
            ("nummer.txt", "no word or passage of its own"),
        ] {
            let proof = try griffie("check", "--forgotten", file)
            #expect(proof.status == 2 && proof.messages.contains(reason), "\(proof.messages)")
        }
        let run = try griffie("forget", "s/brief.md", "s/nergens.md")
        #expect(run.status == 2 && run.messages.contains("still there"), "\(run.messages)")
        // The copy's own path is no trace of it, wherever it begins as the index's does.
        let below = CommandRunner(in: sandbox.folder.appending(path: "s"))
        for file in ["../kopie.md", "../nummer.txt"] {
            let proof = try below("check", "--forgotten", file)
            #expect(proof.status == 0, "\(proof.messages)")
        }
    }

    @Test func `of a paper that changed or vanished nothing is left after a run with --purge`() throws {
        try writePapers(60)
        try sandbox.write("s/brief.md", secret)
        try sandbox.write("kopie.md", secret)
        #expect(try griffie("index", "s").status == 0)
        try sandbox.write("s/brief.md", "# Niets\n\nDe raad besluit niets.\n")
        #expect(try griffie("index", "s").status == 0)
        let proof = try griffie("check", "--forgotten", "kopie.md")
        #expect(proof.status == 2 && proof.messages.contains("--purge"), "\(proof.messages)")
        #expect(try griffie("status").output.contains("--purge"))
        let purged = try griffie("index", "--purge")
        #expect(purged.status == 0 && purged.messages.contains("no text of papers that changed"), "\(purged.messages)")
        #expect(try griffie("check", "--forgotten", "kopie.md").status == 0)
        #expect(try !griffie("status").output.contains("--purge"))
        #expect(try griffie("index", "--purge", "s").messages.contains("nothing changed"))
        try FileManager.default.removeItem(atPath: sandbox.path("s/brief.md"))
        // What is noted of a file that could not be read may have its words.
        try sandbox.write("s/x.xml", "<?xml version=\"1.0\"?><a><zwartepoel>x</a>")
        #expect(try griffie("index", "s/x.xml").status == 2)
        try FileManager.default.removeItem(atPath: sandbox.path("s/x.xml"))
        #expect(try griffie("index", "--remove-vanished", "--purge", "s/1.md").status == 0)
        #expect(try griffie("index", "--remove-vanished", "--purge", "s").status == 0)
        #expect(try leaks() == [])
    }

    // MARK: An index in another place

    @Test func `an index that is copied alone goes on naming the papers where they are`() throws {
        try writePapers(5)
        #expect(try griffie("index", "s").status == 0)
        try FileManager.default.createDirectory(atPath: sandbox.path("elders"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: sandbox.path(".griffie"), toPath: sandbox.path("elders/ix"))
        let run = try griffie("index", "--index", "elders/ix", "s")
        #expect(run.status == 0 && run.messages.contains("5 unchanged"), "\(run.messages)")
        #expect(run.messages.contains("papers are named by their path below \(sandbox.folder.path)/"))
        #expect(try griffie("search", "--index", "elders/ix", "--count", "*").output == "5\n")
        #expect(try griffie("show", "--index", "elders/ix", "s/1.md").status == 0)
        #expect(try griffie("forget", "--index", "elders/ix", "s/1.md").status == 0)
        #expect(try griffie("search", "--index", "elders/ix", "--count", "*").output == "4\n")
    }

    @Test func `an index that was moved with its papers, and then copied alone, names them where they are`() throws {
        try writePapers(5)
        let (old, new) = (sandbox.path("oud"), sandbox.path("nieuw"))
        try FileManager.default.createDirectory(atPath: old, withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: sandbox.path("s"), toPath: old + "/s")
        #expect(try CommandRunner(in: sandbox.folder.appending(path: "oud"))("index", "s").status == 0)
        try FileManager.default.moveItem(atPath: old, toPath: new)
        let moved = CommandRunner(in: sandbox.folder.appending(path: "nieuw"))
        #expect(try moved("index", "s").messages.contains("nothing changed"))
        try FileManager.default.copyItem(atPath: new + "/.griffie", toPath: sandbox.path("ix"))
        let run = try griffie("index", "--index", "ix", "nieuw/s")
        #expect(run.messages.contains("The index holds 5 documents"), "\(run.messages)")
    }

    @Test func `a folder that is copied with its index names its own papers`() throws {
        try writePapers(5)
        try FileManager.default.moveItem(atPath: sandbox.path("s"), toPath: sandbox.path("een"))
        try FileManager.default.createDirectory(atPath: sandbox.path("a"), withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: sandbox.path("een"), toPath: sandbox.path("a/s"))
        #expect(try CommandRunner(in: sandbox.folder.appending(path: "a"))("index", "s").status == 0)
        try FileManager.default.copyItem(atPath: sandbox.path("a"), toPath: sandbox.path("b"))
        let copy = CommandRunner(in: sandbox.folder.appending(path: "b"))
        try sandbox.write("b/s/1.md", "# Anders\n\nDe raad besluit anders.\n")
        let run = try copy("index", "s")
        #expect(
            run.messages.contains("1 changed") && run.messages.contains("The index holds 5 documents"),
            "\(run.messages)")
        #expect(!run.messages.contains("papers are named"))
    }
}
