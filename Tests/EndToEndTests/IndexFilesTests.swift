import Foundation
import TestSupport
import Testing

/// Who may read an index, and what griffie does where something else stands in the place of its files.
@Suite struct IndexFilesTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }
    private var shell: Shell { sandbox.shell }

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("stukken/een.md", "# Notitie\n\nHier staat kwikstaart.\n")
    }

    private func mode(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: sandbox.path(name))
        return try #require(attributes[.posixPermissions] as? Int)
    }

    /// The rights of the folder, and those that its files have.
    private func modes() throws -> (folder: Int, files: Set<Int>) {
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path(".griffie"))
        return (try mode(".griffie"), Set(try names.map { try mode(".griffie/\($0)") }))
    }

    private func expectModes(_ folder: Int, _ files: Int, location: SourceLocation = #_sourceLocation) throws {
        let found = try modes()
        #expect(found.folder == folder && found.files == [files], "\(found)", sourceLocation: location)
    }

    // MARK: Rights

    @Test(arguments: ["0", "022", "077", "027"]) func `an index is its owner's alone`(umask: String) throws {
        #expect(try shell("umask \(umask); griffie index stukken").status == 0)
        try expectModes(0o700, 0o600)
        try sandbox.write("stukken/twee.md", "# Notitie\n\nHier staat roodborst.\n")
        #expect(try shell("umask \(umask); griffie forget stukken/een.md").status == 0)
        #expect(try shell("umask \(umask); griffie index stukken").status == 0)
        try expectModes(0o700, 0o600)
    }

    @Test(arguments: ["0", "077"]) func `a shared index stays shared until it is closed`(umask: String) throws {
        #expect(try shell("umask \(umask); griffie index --shared stukken").status == 0)
        try expectModes(0o750, 0o640)
        try sandbox.write("stukken/twee.md", "# Notitie\n\nHier staat roodborst.\n")
        let again = try shell("umask \(umask); griffie index stukken")
        #expect(again.messages.contains("--no-shared"), "\(again.messages)")
        #expect(try shell("umask \(umask); griffie forget stukken/een.md").status == 0)
        try expectModes(0o750, 0o640)
        #expect(try shell("griffie index --no-shared stukken").status == 0)
        try expectModes(0o700, 0o600)
        #expect(try shell("griffie index stukken").messages.contains("--no-shared") == false)
    }

    @Test func `an index that others may read is closed to them`() throws {
        #expect(try shell("griffie index stukken").status == 0)
        #expect(try shell("chmod 755 .griffie && chmod 644 .griffie/*").status == 0)
        let run = try shell("griffie index stukken")
        #expect(run.status == 0 && run.messages.contains("nothing changed"), "\(run.messages)")
        try expectModes(0o700, 0o600)
    }

    @Test func `what cannot be closed is told of`() throws {
        #expect(try shell("griffie index stukken").status == 0)
        #expect(try shell("chmod 644 .griffie/commit && ln .griffie/commit elsewhere").status == 0)
        let run = try shell("griffie index stukken")
        #expect(run.status == 0 && run.messages.contains(".griffie/commit: others may read it"), "\(run.messages)")
        #expect(try mode("elsewhere") == 0o644)
    }

    // MARK: What is no file of ours

    /// Ways to put something in the place of a file, and how a message names it.
    private static let intruders = [
        ("ln -s ../victim $f", "is a link"), ("ln -s ../none $f", "is a link"), ("mkdir $f", "is a folder"),
        ("mkfifo $f", "is a device, socket or pipe"),
        ("python3 -c \"import socket; socket.socket(socket.AF_UNIX).bind('$f')\"", "is a device, socket or pipe"),
    ]

    @Test(arguments: intruders, ["lock", "commit", "1.segment"])
    func `nothing is read or written through what is no file`(intruder: (make: String, name: String), file: String)
        throws
    {
        try sandbox.write("victim", "mine\n")
        #expect(try shell("griffie index stukken").status == 0)
        let made = try shell("cd .griffie && f=\(file) && rm $f && \(intruder.make)")
        try #require(made.status == 0, "\(made.messages)")
        for command in ["index stukken", "forget stukken/een.md", "search --count kwikstaart", "check"] {
            let reads = command.hasPrefix("search") || command == "check"
            if reads, file == "lock" { continue }
            let run = try shell("griffie \(command)")
            #expect(run.status == 2 && !run.crashed, "\(command): \(run.messages)")
            #expect(run.messages.contains(".griffie/\(file): \(intruder.name)"), "\(command): \(run.messages)")
        }
        #expect(try sandbox.bytes("victim") == Array("mine\n".utf8))
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("none")))
    }

    @Test(arguments: intruders, ["commit.new", "2.segment", "1-1.live"])
    func `a leftover that is no file goes, or is named`(intruder: (make: String, name: String), file: String) throws {
        try sandbox.write("victim", "mine\n")
        #expect(try shell("griffie index stukken").status == 0)
        #expect(try shell("cd .griffie && f=\(file) && \(intruder.make)").status == 0)
        try sandbox.write("stukken/twee.md", "# Notitie\n\nHier staat roodborst.\n")
        let run = try shell("griffie index stukken")
        #expect(run.status == (intruder.name == "is a folder" ? 2 : 0), "\(run.messages)")
        if run.status == 2 { #expect(run.messages.contains(".griffie/\(file): is a folder"), "\(run.messages)") }
        #expect(try sandbox.bytes("victim") == Array("mine\n".utf8))
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("none")))
        #expect(try griffie("check").status == 0)
    }

    @Test(arguments: ["", "mine\n", "12 host\n"]) func `a lock with a second name keeps what it holds`(content: String)
        throws
    {
        #expect(try shell("griffie index stukken").status == 0)
        try sandbox.write("victim", content)
        #expect(try shell("chmod 600 victim; rm .griffie/lock; ln victim .griffie/lock").status == 0)
        try sandbox.write("stukken/twee.md", "# Notitie\n\nHier staat roodborst.\n")
        #expect(try shell("griffie index stukken").status == 0)
        #expect(try sandbox.bytes("victim") == Array(content.utf8))
        #expect(try griffie("search", "--count", "*").output == "2\n")
    }

    @Test func `a lock that holds another's text keeps it`() throws {
        #expect(try shell("griffie index stukken").status == 0)
        try sandbox.write(".griffie/lock", "een brief van drie regels\n")
        #expect(try shell("griffie index stukken").status == 0)
        #expect(try sandbox.bytes(".griffie/lock") == Array("een brief van drie regels\n".utf8))
    }

    @Test func `the folder itself may be a link`() throws {
        #expect(try shell("mkdir elders; ln -s elders .griffie").status == 0)
        #expect(try shell("griffie index stukken").status == 0)
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n")
        #expect(try mode("elders") == 0o700)
    }

    @Test(arguments: ["lock", "notes.txt"]) func `a folder of other files is left as it is`(name: String) throws {
        try sandbox.write("map/\(name)", "mine\n")
        try sandbox.write("map/ander.txt", "mine\n")
        #expect(try shell("chmod 755 map").status == 0)
        let run = try shell("griffie index --index map stukken")
        #expect(run.status == 2 && run.messages.contains("with other files"), "\(run.messages)")
        #expect(try mode("map") == 0o755)
        #expect(try sandbox.contents(of: "map").count == 2)
    }

    // MARK: A lost commit

    @Test(arguments: [
        "index stukken", "forget stukken/een.md", "search kwikstaart", "status", "check", "show een.md", "amounts",
        "links 2022-1", "search --queries stukken/een.md",
    ])
    func `an index that lost its commit is no empty one`(command: String) throws {
        #expect(try shell("griffie index stukken").status == 0)
        #expect(try shell("rm .griffie/commit").status == 0)
        let before = try sandbox.contents(of: ".griffie")
        let run = try shell("griffie \(command)")
        #expect(run.status == 2 && run.messages.contains(".griffie/commit: is gone"), "\(run.messages)")
        #expect(try sandbox.contents(of: ".griffie") == before)
    }

    @Test(arguments: ["lock", "commit.new"]) func `what a first run leaves behind is no obstacle`(name: String) throws {
        try sandbox.write(".griffie/\(name)", "")
        #expect(try griffie("search", "kwikstaart").status == 2)
        #expect(try shell("griffie index stukken").status == 0)
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n")
    }

    @Test func `files whose names only resemble those of an index are left alone`() throws {
        let names = ["01.segment", "+7.segment", "007-01.live", "+1-+1.live"]
        try sandbox.write("een.txt", "Een stuk over de kwikstaart.\n")
        #expect(try griffie("index", "--index", "gelijkend", "een.txt").status == 0)
        for name in names { try sandbox.write("gelijkend/\(name)", "mijn\n") }
        try sandbox.write("twee.txt", "Een stuk over de roodborst.\n")
        #expect(try griffie("index", "--index", "gelijkend", "twee.txt").status == 0)
        for name in names { #expect(try sandbox.bytes("gelijkend/\(name)") == Array("mijn\n".utf8), "\(name)") }
    }
}
