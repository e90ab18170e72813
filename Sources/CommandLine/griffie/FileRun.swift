import DocumentReading
import Glibc
import Ingestion
import Rendering
import SourceText
import Storage

/// Work on one file after the other, where one that fails does not stop the rest.
enum FileRun {
    /// Stands for standard input where a file is asked for.
    static let standardInput = "-"

    /// Reads each file and calls `body` with it; failures and remarks are told on standard error as they come. Ends with
    /// `ExitStatus.error` where there was a failure.
    static func each(
        _ files: [String], _ pipeline: DocumentPipeline, _ body: (CouncilDocument) throws(ReadError) -> Void
    ) throws {
        func take(_ document: CouncilDocument) throws(ReadError) {
            for warning in document.warnings {
                Messages.note("griffie: note: \(RemarkMessages.line(warning, path: document.path))")
            }
            try body(document)
        }
        var failed = false
        for file in files {
            if file == standardInput {
                let bytes = try StandardInput.readAll(limit: DocumentPipeline.byteLimit)
                pipeline.forEachDocument(in: bytes, named: file, take) { path, error in
                    failed = true
                    Messages.error("\(error.message(path: path == file ? "standard input" : path))")
                }
                continue
            }
            let bytes = RawText.bytes(of: file)
            pipeline.forEachDocument(at: bytes, take) { path, error in
                failed = true
                Messages.error("\(path == RawText.shown(bytes) ? message(error, file) : error.message(path: path))")
            }
        }
        if failed { throw ExitStatus.error }
    }

    /// A name without an ending may be a folder, or no file at all: that is said first.
    private static func message(_ error: ReadError, _ file: String) -> String {
        let path = RawText.bytes(of: file)
        if unsafe CPath.with(path, { unsafe access($0, F_OK) }) != 0, errno == ENOENT {
            return "\(file): does not exist"
        }
        if unsafe CPath.with(path + Array("/.".utf8), { unsafe access($0, F_OK) }) == 0 {
            return ReadError.isDirectory.message(path: file)
        }
        return error.message(path: file)
    }
}
