import DocumentReading
import Glibc

/// Work on one file after the other, where one that fails does not stop the rest.
enum FileRun {
    /// Calls `body` for each file; failures are told on standard error as they come. Ends with `ExitStatus.error` where
    /// there was one.
    static func each(_ files: [String], _ body: (String) throws(ReadError) -> Void) throws {
        var failed = false
        for file in files {
            do {
                try body(file)
            } catch {
                failed = true
                Messages.error(message(error, file))
            }
        }
        if failed { throw ExitStatus.error }
    }

    /// A name without an ending may be a folder, or no file at all: that is said first.
    private static func message(_ error: ReadError, _ file: String) -> String {
        if access(file, F_OK) != 0, errno == ENOENT { return "\(file): does not exist" }
        if access(file + "/.", F_OK) == 0 { return ReadError.isDirectory.message(path: file) }
        return error.message(path: file)
    }
}
