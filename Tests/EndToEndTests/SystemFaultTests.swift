import Foundation
import TestSupport
import Testing

/// A system that refuses: one clear line, status 2, an index that is sound, and no end that is waited for without end.
@Suite(.enabled(if: FaultShim.library != nil, "nothing here compiles C"))
struct SystemFaultTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws {
        sandbox = try Sandbox()
        for paper in 0..<40 {
            try sandbox.write("stukken/map\(paper % 4)/\(paper).md", "# Stuk \(paper)\n\nkwikstaart\(paper)\n")
        }
    }

    /// Runs griffie with faults; a run that does not end is ended, with status 124.
    private func run(_ arguments: String..., faults: String, _ others: [String: String] = [:]) throws
        -> CommandRunner.Outcome
    {
        let timeout = CommandRunner(URL(filePath: "/usr/bin/timeout"), in: sandbox.folder)
        // Not on `timeout` itself, which has no faults to find.
        let variables = FaultShim.environment(faults, others).map { "\($0.key)=\($0.value)" }
        return try timeout.run(["60", "/usr/bin/env"] + variables + [CommandRunner.griffie.path] + arguments)
    }

    private func count() throws -> String { try griffie("search", "--count", "*").output }

    private func expectError(
        _ run: CommandRunner.Outcome, _ words: String, location: SourceLocation = #_sourceLocation
    ) {
        #expect(run.status == 2 && !run.crashed, "\(run)", sourceLocation: location)
        #expect(run.messages.contains(words), "\(run.messages)", sourceLocation: location)
    }

    // MARK: Folders

    /// The first entries come, then the disk fails; of ten calls the last gives the end.
    @Test(arguments: 1...10) func `a folder that is not read to its end is named, and nothing in it vanishes`(call: Int)
        throws
    {
        #expect(try griffie("index", "stukken").status == 0)
        for paper in [2, 6, 10] { try FileManager.default.removeItem(atPath: sandbox.path("stukken/map2/\(paper).md")) }
        try FileManager.default.removeItem(atPath: sandbox.path("stukken/map3/3.md"))
        let run = try run(
            "index", "--remove-vanished", "stukken", faults: "readdir:5:\(call)", ["FAULT_FOLDER": "/map2"])
        expectError(run, "stukken/map2: is not read to its end")
        #expect(run.messages.contains("the disk reports an error"), "\(run.messages)")
        #expect(try count() == "39\n")
        #expect(try griffie("status").output.contains("stukken/map2"))
        #expect(try griffie("index", "--remove-vanished", "stukken").status == 0)
        #expect(try count() == "36\n")
    }

    @Test(arguments: 1...8) func `wherever listing fails from a call on, it is said`(call: Int) throws {
        let run = try run("index", "stukken", faults: "readdir:5:\(call * call)")
        expectError(run, "the disk reports an error")
        #expect(try griffie("index", "stukken").status == 0)
        #expect(try count() == "40\n" && griffie("check").status == 0)
    }

    @Test(arguments: [22, 38, 95]) func `a folder that cannot be synchronised is told of once`(code: Int) throws {
        let run = try run("index", "stukken", faults: "fsyncdir:\(code)")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.components(separatedBy: "cannot make names of files durable").count == 2)
        #expect(try count() == "40\n")
    }

    // MARK: Locks

    @Test(arguments: [37, 95]) func `without locks nothing is written unless it is asked for`(code: Int) throws {
        let refused = try run("index", "stukken", faults: "flock:\(code)")
        expectError(refused, "has no locks")
        #expect(refused.messages.contains("--no-lock"))
        #expect(try griffie("search", "*").status == 2)
        let run = try run("index", "--no-lock", "stukken", faults: "flock:\(code)")
        #expect(run.status == 0 && run.messages.contains("without a lock"), "\(run.messages)")
        let forgotten = try self.run("forget", "--no-lock", "stukken/map0/0.md", faults: "flock:\(code)")
        #expect(forgotten.status == 0, "\(forgotten.messages)")
        #expect(try count() == "39\n")
    }

    @Test func `where there are locks, they are kept to all the same`() throws {
        #expect(try griffie("index", "stukken").status == 0)
        let lock = open(sandbox.path(".griffie/lock"), O_RDWR)
        defer { close(lock) }
        #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
        expectError(try griffie("index", "--no-lock", "stukken"), "is writing to this index")
        #expect(flock(lock, LOCK_UN) == 0)
        #expect(try griffie("index", "--no-lock", "stukken").status == 0)
    }

    /// Each either writes or is told that another does; all that was said to be in the index is.
    @Test func `three writers at once`() throws {
        let shell = sandbox.shell
        for round in 0..<repetitions(3) {
            _ = try shell(
                #"for i in 0 1 2; do { griffie index stukken/map$i 2>&1; echo "status $?"; } > said$i & done; wait"#)
            var expected = 0
            for writer in 0..<3 {
                let said = String(decoding: try sandbox.bytes("said\(writer)"), as: UTF8.self)
                let isRefused = said.contains("is writing to this index") && said.contains("status 2")
                #expect(isRefused || said.contains("status 0"), "round \(round): \(said)")
                if !isRefused { expected += 10 }
            }
            let run = try griffie("search", "--count", "*")
            #expect(run.output == "\(expected)\n", "round \(round)")
            #expect(try griffie("check").status == 0)
            #expect(try griffie("index", "stukken").status == 0)
            #expect(try count() == "40\n")
            try FileManager.default.removeItem(atPath: sandbox.path(".griffie"))
        }
    }

    // MARK: Writing

    @Test(
        arguments: [
            ("rename:18", "cannot be written"), ("fsync:5", "the disk reports an error"),
            ("fsync:22:2", "system error 22"),
            ("write:28:2", "the disk is full"), ("mmap:12", "not enough memory"), ("unlink:5", "the disk reports"),
        ])
    func `a call that fails ends the run and costs no commit`(fault: (call: String, words: String)) throws {
        #expect(try griffie("index", "stukken/map0").status == 0)
        try sandbox.write(".griffie/9.segment", "left over")
        expectError(try run("index", "stukken", faults: fault.call), fault.words)
        #expect(try count() == "10\n" && griffie("check").status == 0)
        #expect(try griffie("index", "stukken").status == 0)
        #expect(try count() == "40\n")
    }

    @Test func `rights that cannot be given are told of`() throws {
        #expect(try griffie("index", "stukken").status == 0)
        _ = chmod(sandbox.path(".griffie"), 0o755)
        let run = try run("index", "stukken", faults: "fchmod:1")
        #expect(run.status == 0 && run.messages.contains(".griffie: others may read it"), "\(run.messages)")
    }

    // MARK: Threads and pipes

    @Test(arguments: [1, 2]) func `where no threads can be made, the work is done with fewer`(call: Int) throws {
        let run = try run("index", "--jobs", "4", "stukken", faults: "pthread_create:11:\(call)")
        #expect(run.status == 0, "\(run)")
        #expect(try count() == "40\n")
        let forgotten = try self.run("forget", "stukken/map0/0.md", faults: "pthread_create:11")
        #expect(forgotten.status == 0, "\(forgotten)")
    }

    @Test(arguments: ["/5.md", "/regels.jsonl"]) func `a file that becomes a pipe is named and not waited for`(
        file: String
    ) throws {
        let line = #"{"id":"1","text":"De raad besluit over roodborst."}"#
        try sandbox.write("stukken/map1/regels.jsonl", line + "\n")
        for round in 0..<2 {
            let run = try run("index", "stukken", faults: "", ["FAULT_PIPE": file])
            expectError(run, "stukken/map1\(file): is a device, socket or pipe")
            #expect(try count() == "40\n", "round \(round)")
        }
    }

    /// What is in the index of a file stays there while a pipe is in its place.
    @Test func `a pipe in the place of a file takes no document away`() throws {
        #expect(try griffie("index", "stukken").status == 0)
        try sandbox.write("stukken/map1/5.md", "# Stuk 5\n\nroodborst\n")
        expectError(try run("index", "--remove-vanished", "stukken", faults: "", ["FAULT_PIPE": "/5.md"]), "map1/5.md")
        #expect(try count() == "40\n")
    }
}
