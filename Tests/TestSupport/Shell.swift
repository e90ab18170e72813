package import Foundation

/// Lines of a shell in a folder, where `griffie` is the one that was built with the tests. One that does not end is ended
/// after a minute, with status 124.
package struct Shell {
    private let bash: CommandRunner

    package init(in folder: URL) { bash = CommandRunner(URL(filePath: "/bin/bash"), in: folder) }

    package func callAsFunction(_ script: String) throws -> CommandRunner.Outcome {
        try bash("-c", "griffie() { timeout 60 '\(CommandRunner.griffie.path)' \"$@\"; }; ulimit -c 0; \(script)")
    }
}
