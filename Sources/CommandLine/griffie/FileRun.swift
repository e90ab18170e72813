import DocumentReading

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
                Messages.error(error.message(path: file))
            }
        }
        if failed { throw ExitStatus.error }
    }
}
