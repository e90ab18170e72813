import Foundation
import TestSupport
import Testing

/// Whatever is handed in: one clear line, status 2, no crash, and the rest of the job is done.
@Suite struct BadInputTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("stukken/goed.md", "# Notitie\n\nHier staat kwikstaart.\n")
    }

    /// Indexes the folder, expects one line about `name` that holds `reason`, and the good document in the index.
    private func expectNamed(_ name: String, _ reason: String, location: SourceLocation = #_sourceLocation) throws {
        let run = try griffie("index", "stukken")
        #expect(run.status == 2 && !run.crashed, "\(run.messages)", sourceLocation: location)
        let lines = run.messages.split(separator: "\n").filter { $0.contains(name) }
        #expect(lines.count == 1 && lines[0].contains(reason), "\(run.messages)", sourceLocation: location)
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n", sourceLocation: location)
    }

    @Test func `an empty file`() throws {
        try sandbox.write("stukken/leeg.txt", "")
        try expectNamed("leeg.txt", "is empty")
    }

    @Test func `a binary file named .txt`() throws {
        try sandbox.write("stukken/vreemd.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0])
        try expectNamed("vreemd.txt", "not text")
    }

    @Test func `HTML nested 100,000 deep`() throws {
        let depth = 100_000
        try sandbox.write(
            "stukken/diep.html",
            "<html><body>" + String(repeating: "<div>", count: depth) + "x" + String(repeating: "</div>", count: depth))
        let run = try griffie("index", "stukken")
        #expect(!run.crashed && [0, 2].contains(run.status), "\(run.messages)")
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n")
    }

    @Test func `XML with an entity bomb`() throws {
        var bomb = "<!DOCTYPE a [<!ENTITY e0 \"ha\">"
        for level in 1...20 { bomb += "<!ENTITY e\(level) \"&e\(level - 1);&e\(level - 1);\">" }
        try sandbox.write("stukken/bom.xml", "<?xml version=\"1.0\"?>\(bomb)]><a>&e20;</a>")
        try expectNamed("bom.xml", "entit")
    }

    @Test func `XML with an external entity`() throws {
        try sandbox.write("geheim", "wachtwoord")
        try sandbox.write(
            "stukken/extern.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file://\(sandbox.path("geheim"))\">]><a>&x;</a>")
        try expectNamed("extern.xml", "entit")
        #expect(try griffie("search", "wachtwoord").status == 1)
    }

    @Test func `a line of 200 MB`() throws {
        let path = try sandbox.write("stukken/lang.txt", "besluit")
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        let part = Data(repeating: UInt8(ascii: "a"), count: 1 << 20)
        for _ in 0..<200 { try file.write(contentsOf: part) }
        try file.close()
        try expectNamed("lang.txt", "too large")
    }

    @Test(.enabled(if: CommandRunner.canDropRights, "runs as root, which reads everything"))
    func `a folder without read rights`() throws {
        try sandbox.write("stukken/dicht/a.md", "# A\n")
        for folder in [sandbox.folder.path, sandbox.path("stukken")] { _ = chmod(folder, 0o777) }
        _ = chmod(sandbox.path("stukken/dicht"), 0)
        defer { _ = chmod(sandbox.path("stukken/dicht"), 0o755) }
        let run = try griffie.withoutRights(["index", "stukken"])
        #expect(run.status == 2)
        #expect(run.messages.contains("stukken/dicht: may not be read"), "\(run.messages)")
        #expect(run.messages.contains("1 new, 1 not read"), "\(run.messages)")
    }

    @Test func `links that lead round in a circle`() throws {
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.path("stukken/rond"), withDestinationPath: sandbox.path("stukken"))
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.path("stukken/zelf.md"), withDestinationPath: "zelf.md")
        let run = try griffie("index", "stukken")
        #expect(run.status == 2)
        #expect(run.messages.contains("zelf.md: is a link that leads round in a circle"), "\(run.messages)")
        #expect(run.messages.contains("stukken/rond: was walked already"), "\(run.messages)")
        #expect(try griffie("search", "--count", "*").output == "1\n")
    }

    @Test func `an index that is no index`() throws {
        try sandbox.write("map/commit", "geen index")
        for arguments in [
            ["search", "--index", "map", "x"], ["index", "--index", "map", "stukken"], ["check", "--index", "map"],
        ] {
            let run = try griffie.run(arguments)
            #expect(run.status == 2 && !run.crashed)
            #expect(run.messages.split(separator: "\n").count == 1, "\(run.messages)")
            #expect(run.messages.contains("map/commit"), "\(run.messages)")
        }
        for folder in ["stukken", "nergens", "stukken/goed.md"] {
            let run = try griffie("search", "--index", folder, "x")
            #expect(run.status == 2 && !run.messages.isEmpty)
        }
        #expect(try griffie("index", "--index", "stukken", "stukken").messages.contains("other files"))
    }

    @Test func `no index anywhere`() throws {
        let run = try griffie("search", "x")
        #expect(run.status == 2)
        #expect(run.messages.contains("there is no index"))
    }

    @Test func `a second writer`() throws {
        _ = try griffie("index", "stukken")
        let lock = open(sandbox.path(".griffie/lock"), O_RDWR)
        defer { close(lock) }
        try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
        let run = try griffie("index", "stukken")
        #expect(run.status == 2)
        #expect(run.messages.contains("process is writing to this index"), "\(run.messages)")
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n")
    }

    @Test func `a query with a syntax error is shown with its place`() throws {
        _ = try griffie("index", "stukken")
        let run = try griffie("search", #"kwikstaart "open eind"#)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(
            run.messages == """
                griffie: query: the quote that opens here is never closed; add a " at the end of the phrase
                  kwikstaart "open eind
                             ^

                """)
    }

    @Test func `damage in a segment is told, and check names it`() throws {
        _ = try griffie("index", "stukken")
        let name = try #require(try sandbox.contents(of: ".griffie").keys.first { $0.hasSuffix(".segment") })
        var bytes = try sandbox.bytes(".griffie/\(name)")
        bytes[bytes.count / 2] ^= 0x40
        try sandbox.write(".griffie/\(name)", bytes)
        let check = try griffie("check")
        #expect(check.status == 2 && check.messages.contains(name), "\(check.messages)")
        for arguments in [["search", "kwikstaart"], ["status"], ["amounts"], ["show", "stukken/goed.md"]] {
            #expect(!(try griffie.run(arguments).crashed))
        }
    }

    @Test(arguments: ["search", "check", "status"])
    func `an index of another version is refused, not half understood`(command: String) throws {
        // Made by the index's own tests, with fields of their own.
        try FileManager.default.copyItem(
            at: ProjectFiles.root.appending(path: "Tests/Fixtures/index-v1"), to: sandbox.folder.appending(path: "i"))
        let run = try griffie.run([command, "--index", "i"] + (command == "search" ? ["raad"] : []))
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.messages.contains("i: was built by another version of griffie; remove the index's folder"))
    }
}
