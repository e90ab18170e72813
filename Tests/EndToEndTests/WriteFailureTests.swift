import Foundation
import TestSupport
import Testing

/// An index that cannot be written, or whose writer is stopped: one clear line, status 2, and the last commit stands.
@Suite struct WriteFailureTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }
    private var shell: Shell { sandbox.shell }

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("stukken/een.md", "# Notitie\n\nHier staat kwikstaart.\n")
        #expect(try griffie("index", "stukken").status == 0)
        for paper in 0..<200 { try sandbox.write("stukken/\(paper).md", "# Stuk \(paper)\n\n\(Self.text(paper))\n") }
    }

    private static func text(_ paper: Int) -> String {
        (0..<100).map { "De raad besluit over roodborst\(paper * 7919 % 10_007) en \($0)." }.joined(separator: "\n")
    }

    private func expectLastCommit(location: SourceLocation = #_sourceLocation) throws {
        #expect(try griffie("search", "--count", "*").output == "1\n", sourceLocation: location)
        #expect(try griffie("check").status == 0, sourceLocation: location)
    }

    /// The next run does what the failed one did not.
    private func expectRecovery(location: SourceLocation = #_sourceLocation) throws {
        #expect(try griffie("index", "stukken").status == 0, sourceLocation: location)
        #expect(try griffie("search", "--count", "*").output == "201\n", sourceLocation: location)
    }

    private func expectOneLine(
        _ run: CommandRunner.Outcome, _ words: String..., location: SourceLocation = #_sourceLocation
    ) {
        #expect(run.status == 2 && !run.crashed, "\(run.messages)", sourceLocation: location)
        #expect(run.messages.split(separator: "\n").count == 1, "\(run.messages)", sourceLocation: location)
        for word in words { #expect(run.messages.contains(word), "\(run.messages)", sourceLocation: location) }
    }

    /// As `ulimit -f` gives it: the write fails in the middle of a segment, as on a full disk.
    @Test func `a file that may not become so large`() throws {
        let run = try shell("ulimit -f 16; griffie index stukken")
        expectOneLine(run, ".segment: cannot be written", "ulimit -f")
        try expectLastCommit()
        try expectRecovery()
    }

    @Test(.enabled(if: CommandRunner.canDropRights, "runs as root, which writes everywhere"))
    func `a folder that may only be read, and one that may not`() throws {
        for folder in [sandbox.folder.path, sandbox.path(".griffie"), sandbox.path("stukken")] {
            _ = chmod(folder, 0o755)
        }
        for file in try FileManager.default.contentsOfDirectory(atPath: sandbox.path(".griffie")) {
            _ = chmod(sandbox.path(".griffie/\(file)"), 0o644)
        }
        expectOneLine(try griffie.withoutRights(["index", "stukken"]), ".griffie/lock: may not be written")
        #expect(try griffie.withoutRights(["search", "--count", "kwikstaart"]).output == "1\n")
        _ = chmod(sandbox.path(".griffie"), 0)
        defer { _ = chmod(sandbox.path(".griffie"), 0o755) }
        expectOneLine(try griffie.withoutRights(["search", "kwikstaart"]), ".griffie")
        expectOneLine(try griffie.withoutRights(["index", "stukken"]), ".griffie")
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `a signal ends the run and leaves the last commit`(signal: Int32) throws {
        let stopped = try griffie.interrupt(["index", "stukken"], with: signal) { isLocked }
        #expect(stopped)
        try expectLastCommit()
        try expectRecovery()
    }

    @Test func `a second writer is told who the first is`() throws {
        var second: CommandRunner.Outcome?
        let stopped = try griffie.interrupt(["index", "stukken"]) {
            guard isLocked else { return false }
            second = try? griffie("index", "stukken")
            return true
        }
        let run = try #require(second)
        let holder = try #require(run.messages.firstMatch(of: /process ([0-9]+) on (\S+) is writing to this index/))
        #expect(Int(holder.1)! > 1 && holder.2 == ProcessInfo.processInfo.hostName)
        expectOneLine(run, ".griffie/lock")
        #expect(stopped)
        try expectLastCommit()
        try expectRecovery()
    }

    /// Whether a run has taken the lock and said so.
    private var isLocked: Bool { ((try? sandbox.bytes(".griffie/lock")) ?? []).isEmpty == false }
}
