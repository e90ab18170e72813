package import Foundation

/// Runs programs and gives all that they said.
package struct CommandRunner {
    package struct Outcome: Sendable {
        package var status: Int32
        /// Ended by a signal, not by itself.
        package var crashed: Bool
        package var output: String
        package var messages: String
    }

    /// The griffie that was built with the tests.
    package static let griffie: URL = {
        let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        return products.appending(path: "griffie")
    }()

    private let program: URL
    private let folder: URL

    /// - Parameter folder: the working folder.
    package init(_ program: URL = griffie, in folder: URL) {
        self.program = program
        self.folder = folder
    }

    /// Runs to the end. The environment holds only `PATH`, a UTF-8 locale, and what is given.
    package func callAsFunction(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Outcome {
        try run(arguments, input: input, environment: environment)
    }

    package func callAsFunction(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) throws -> Outcome {
        try run(arguments, input: input, environment: environment)
    }

    /// - Parameter beforeInput: called with the number of the running process before it gets `input`.
    package func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:],
        beforeInput: (pid_t) throws -> Void = { _ in }
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        process.environment = ["PATH": path, "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
        let (stdout, stderr, stdin) = (Pipe(), Pipe(), Pipe())
        process.standardOutput = stdout
        process.standardError = stderr
        process.standardInput = stdin
        try process.run()
        try beforeInput(process.processIdentifier)
        try? stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try? stdin.fileHandleForWriting.close()
        let messages = Reading(stderr)
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, crashed: process.terminationReason == .uncaughtSignal,
            output: String(decoding: output, as: UTF8.self), messages: messages.text())
    }

    /// Reads a pipe on a thread of its own, so that neither stream can fill up while the other is read.
    private final class Reading: @unchecked Sendable {
        private var data = Data()
        private let done = DispatchSemaphore(value: 0)

        init(_ pipe: Pipe) {
            Thread.detachNewThread { [self] in
                data = pipe.fileHandleForReading.readDataToEndOfFile()
                done.signal()
            }
        }

        func text() -> String {
            done.wait()
            return String(decoding: data, as: UTF8.self)
        }
    }
}

extension CommandRunner {
    /// Whether griffie can be run without root's rights: by another user always, by root where setpriv is there and
    /// the build lies where others may read.
    package static let canDropRights: Bool = {
        let runner = CommandRunner(in: FileManager.default.temporaryDirectory)
        return (try? runner.withoutRights(["--version"]).status) == 0
    }()

    /// Runs without the rights of root, which reads everything; the same as `run` for anybody else.
    package func withoutRights(_ arguments: [String]) throws -> Outcome {
        guard getuid() == 0 else { return try run(arguments) }
        let drop = ["--reuid=65534", "--regid=65534", "--clear-groups", Self.griffie.path]
        return try CommandRunner(URL(filePath: "/usr/bin/setpriv"), in: folder).run(drop + arguments)
    }
}

extension CommandRunner {
    /// Starts a program, sends it a signal when `isTime` says so, and waits for its end. What it prints goes nowhere.
    /// - Returns: whether the signal ended it; false where it was done before.
    package func interrupt(_ arguments: [String], with signal: Int32 = SIGKILL, when isTime: () -> Bool) throws -> Bool
    {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        (process.standardInput, process.standardOutput, process.standardError) =
            (FileHandle.nullDevice, FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
        while process.isRunning, !isTime() { usleep(100) }
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal && process.terminationStatus == signal
    }
}
