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
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) throws -> Outcome {
        try run(arguments, input: input, environment: environment)
    }

    package func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Outcome {
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
