import Foundation
import TestSupport
import Testing

/// No file is silently missing: each that was handed in ends as exactly one of the known endings, in reports of runs and in the
/// index.
@Suite struct CoverageTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws { sandbox = try Sandbox() }

    private struct Run {
        let status: Int32
        let files: [[String: Any]]
        let summary: [String: Any]

        /// The endings of files by the end of their path.
        func ending(_ name: String) -> String? { file(name)?["ending"] as? String }
        func change(_ name: String) -> String? { file(name)?["change"] as? String }

        func file(_ name: String) -> [String: Any]? {
            files.first { ($0["path"] as? String)?.hasSuffix("/\(name)") == true }
        }
    }

    private static func object(_ text: some StringProtocol) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func index(_ arguments: String...) throws -> Run {
        let run = try griffie.run(["index", "--json"] + arguments)
        #expect(!run.crashed, "\(run.messages)")
        let lines = try run.output.split(separator: "\n").map(Self.object)
        let summary = try #require(lines.last?["summary"] as? [String: Any])
        return Run(status: run.status, files: Array(lines.dropLast()), summary: summary)
    }

    private func coverage() throws -> [String: Any] {
        let status = try Self.object(try griffie("status", "--coverage", "--json").output)
        return try #require(status["coverage"] as? [String: Any])
    }

    private func count(_ coverage: [String: Any], _ ending: String) -> Int? {
        (coverage["endings"] as? [String: Int])?[ending]
    }

    // MARK: Endings

    @Test func `each file ends as what it is`() throws {
        try sandbox.write("s/a.md", "# Notitie\n\nHier staat kwikstaart.\n")
        try sandbox.write("s/kopie.md", "# Notitie\n\nHier staat kwikstaart.\n")
        try sandbox.write("s/leeg.txt", "")
        try sandbox.write("s/wit.txt", " \n \n")
        try sandbox.write("s/foto.png", "x")
        try sandbox.write("s/vreemd.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0])
        try sandbox.write("s/kapot.pdf", "geen pdf")
        try sandbox.write("s/.verborgen/x.txt", "x")
        try sandbox.write("s/.geheim.txt", "x")
        let manager = FileManager.default
        try manager.linkItem(atPath: sandbox.path("s/a.md"), toPath: sandbox.path("s/hard.md"))
        try manager.createSymbolicLink(atPath: sandbox.path("s/link.md"), withDestinationPath: "a.md")
        let run = try index("s")
        #expect(run.status == 2)
        let expected = [
            "a.md": "indexed", "kopie.md": "duplicate", "hard.md": "duplicate", "link.md": "duplicate",
            "leeg.txt": "empty", "wit.txt": "empty", "foto.png": "unsupported", "kapot.pdf": "unreadable",
            ".verborgen": "excluded", ".geheim.txt": "excluded",
        ]
        for (name, ending) in expected { #expect(run.ending(name) == ending, "\(name)") }
        #expect(run.files.count == 11)
        #expect(run.summary["files"] as? Int == 11)
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n")
        let coverage = try coverage()
        #expect(coverage["files"] as? Int == 11)
        #expect(count(coverage, "duplicate") == 3 && count(coverage, "indexed") == 1)
    }

    @Test func `a second run says what is new, changed and gone, and an unchanged one that nothing is`() throws {
        for name in ["a", "b", "c"] { try sandbox.write("s/\(name).txt", "Het stuk \(name).\n") }
        #expect(try index("s").files.allSatisfy { $0["change"] as? String == "new" })
        let before = try sandbox.contents(of: ".griffie")
        #expect(try index("s").files.allSatisfy { $0["ending"] as? String == "unchanged" && $0["change"] is NSNull })
        #expect(try sandbox.contents(of: ".griffie") == before)
        try sandbox.write("s/b.txt", "Een ander stuk.\n")
        try sandbox.write("s/d.txt", "Het stuk d.\n")
        try FileManager.default.removeItem(atPath: sandbox.path("s/c.txt"))
        let run = try index("s")
        #expect(run.change("b.txt") == "changed" && run.change("d.txt") == "new" && run.change("c.txt") == "gone")
        #expect(run.file("c.txt")?["in_index"] as? Bool == true)
        #expect(try coverage()["files"] as? Int == 3)
        #expect(try coverage()["gone"] as? [String] == ["s/c.txt"])
        #expect(try index("--remove-vanished", "s").change("c.txt") == "gone")
        #expect(try coverage()["gone"] as? [String] == [])
    }

    // MARK: Duplicates

    @Test func `a paper is shown under each of its paths, and stays when one of them goes`() throws {
        try sandbox.write("s/a.txt", "Hier staat kwikstaart.\n")
        try sandbox.write("s/b.txt", "Hier staat kwikstaart.\n")
        #expect(try index("s").ending("b.txt") == "duplicate")
        let shown = try griffie("show", "s/b.txt")
        #expect(shown.status == 0 && shown.output.contains("s/a.txt") && shown.output.contains("s/b.txt"))
        let before = try sandbox.contents(of: ".griffie")
        #expect(try index("s").ending("b.txt") == "duplicate")
        #expect(try sandbox.contents(of: ".griffie") == before)
        try FileManager.default.removeItem(atPath: sandbox.path("s/a.txt"))
        #expect(try index("--remove-vanished", "s").ending("b.txt") == "indexed")
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n")
    }

    @Test func `a copy that changes is a paper of its own, and one that becomes a copy is none`() throws {
        try sandbox.write("s/a.txt", "Hier staat kwikstaart.\n")
        try sandbox.write("s/b.txt", "Hier staat kwikstaart.\n")
        _ = try index("s")
        try sandbox.write("s/a.txt", "Hier staat roodborst.\n")
        let run = try index("s")
        #expect(run.ending("a.txt") == "indexed" && run.ending("b.txt") == "indexed")
        for bird in ["kwikstaart", "roodborst"] {
            #expect(try griffie("search", "--count", bird).output == "1\n")
        }
        try sandbox.write("s/a.txt", "Hier staat kwikstaart.\n")
        let again = try index("s")
        #expect(again.ending("a.txt") == "duplicate" && again.ending("b.txt") == "unchanged")
        #expect(try griffie("search", "--count", "*").output == "1\n")
        #expect(try griffie("check").status == 0)
    }

    @Test func `whoever forgets a copy forgets the paper`() throws {
        try sandbox.write("s/a.txt", "Hier staat kwikstaart.\n")
        try sandbox.write("s/b.txt", "Hier staat kwikstaart.\n")
        try sandbox.write("s/c.txt", "Hier staat roodborst.\n")
        _ = try index("s")
        let run = try griffie("forget", "s/b.txt")
        #expect(run.status == 0, "\(run.messages)")
        #expect(try griffie("search", "--count", "kwikstaart").status == 1)
        #expect(try coverage()["files"] as? Int == 1)
    }

    @Test func `files of one size and other content stay apart, as do formats`() throws {
        try sandbox.write("s/a.txt", "Hier staat kwikstaart.\n")
        try sandbox.write("s/b.txt", "Hier staat kwikstaert.\n")
        try sandbox.write("s/c.md", "Hier staat kwikstaart.\n")
        #expect(try index("s").files.allSatisfy { $0["ending"] as? String == "indexed" })
    }

    @Test func `an archive and its copy, and one of which nothing is read`() throws {
        var zip = ZipWriter()
        zip.add("besluit.txt", "De raad besluit.\n")
        var pictures = ZipWriter()
        pictures.add("foto.png", "x")
        try sandbox.write("s/een.zip", zip.bytes)
        try sandbox.write("s/twee.zip", zip.bytes)
        try sandbox.write("s/fotos.zip", pictures.bytes)
        for _ in 0..<2 {
            let run = try index("s")
            #expect(run.ending("twee.zip") == "duplicate" && run.ending("fotos.zip") == "unreadable")
            #expect(try griffie("search", "--count", "*").output == "1\n")
            #expect(try coverage()["files"] as? Int == 3)
        }
    }

    // MARK: Repeated notices

    @Test func `a notice that repeats is said once, with its count`() throws {
        for number in 1...40 { try sandbox.write("s/.verborgen\(number).txt", "x") }
        try sandbox.write("s/a.txt", "Hier staat kwikstaart.\n")
        let run = try griffie("index", "s")
        let lines = run.messages.split(separator: "\n").filter { $0.contains("is hidden") }
        #expect(lines.count == 1 && lines[0].contains("and 39 more: is hidden"), "\(run.messages)")
        for number in 1...40 { #expect(try griffie("status", "--coverage").output.contains("verborgen\(number).txt")) }
    }

    // MARK: Sums

    /// The number of files that `find` sees, links not followed, without the index.
    private func found() throws -> Int {
        let find = CommandRunner(URL(filePath: "/usr/bin/find"), in: sandbox.folder)
        let run = try find("s", "-not", "-type", "d", "-printf", "x")
        return run.output.utf8.count
    }

    @Test(arguments: 1...repetitions(6)) func `sums are what find sees, in any folder`(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        try sandbox.write("s/eerste.txt", "x")
        for round in 0..<3 {
            for number in 0..<40 { try add("\(round)-\(number)", &generator) }
            let run = try index("s")
            let expected = try found()
            let files = run.files.reduce(0) { $0 + ($1["files"] as? Int ?? 0) }
            #expect(files == expected && run.summary["files"] as? Int == expected, "round \(round)")
            let endings = try #require(run.summary["endings"] as? [String: Int])
            #expect(endings.values.reduce(0, +) == expected)
            let coverage = try coverage()
            #expect(coverage["files"] as? Int == expected)
            for part in ["folders", "types"] {
                let rows = try #require(coverage[part] as? [[String: Any]])
                #expect(rows.reduce(0) { $0 + ($1["files"] as? Int ?? 0) } == expected)
            }
            let before = try sandbox.contents(of: ".griffie")
            #expect(try index("s").summary["files"] as? Int == expected)
            #expect(try sandbox.contents(of: ".griffie") == before)
        }
    }

    /// Adds a file of any kind in any folder, or takes one away.
    private func add(_ name: String, _ generator: inout SeededGenerator) throws {
        let folders = ["", "a/", "a/b/", ".weg/", "c d/", "é/"]
        let folder = "s/" + folders.randomElement(using: &generator)!
        let manager = FileManager.default
        try manager.createDirectory(atPath: sandbox.path(folder), withIntermediateDirectories: true)
        let path = "\(folder)\(name)"
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: try sandbox.write("\(path).txt", "")
        case 1: try sandbox.write("\(path).txt", "Dit staat vaker in de map.\n")
        case 2: try sandbox.write("\(path).xyz", "x")
        case 3: try sandbox.write("\(folder).\(name).txt", "x")
        case 4: try sandbox.write("\(path).jsonl", "{\"id\":\"1\",\"text\":\"Regel \(name)\"}\n{kapot\n")
        case 5: try sandbox.write("\(path).zip", "geen archief")
        case 6: try manager.createSymbolicLink(atPath: sandbox.path("\(path).txt"), withDestinationPath: "nergens")
        case 7: try manager.createSymbolicLink(atPath: sandbox.path(path), withDestinationPath: sandbox.path("s"))
        case 8:
            try manager.createSymbolicLink(
                atPath: sandbox.path("\(path).txt"), withDestinationPath: sandbox.path("s/eerste.txt"))
        case 9: _ = mkfifo(sandbox.path("\(path).txt"), 0o600)
        case 10: try? manager.removeItem(atPath: sandbox.path("s/a/b"))
        default: try sandbox.write("\(path).md", "# Stuk \(name)\n")
        }
    }
}
