package import Ingestion
package import InvertedIndex
package import Storage

/// What is said where an index cannot be read or written: the file, what is wrong with it, and what to try. One sentence
/// or two, without the last full stop.
package enum IndexMessages {
    package static func text(_ error: SegmentError) -> String {
        switch error {
        case .storage(let error): text(error)
        case .damaged(let error): text(error)
        case .replaced(let path): "\(path): is not the file that the index was committed with; \(rebuild)"
        case .layout(let path): "\(path): was built by another version of griffie; \(rebuild)"
        case .exhausted(let path): "\(path): leaves no numbers for another commit, as no griffie leaves it; \(rebuild)"
        case .memory(let path, let bytes):
            "\(path): a document takes \(bytes >> 20) MB of memory to read; there are not as many"
        case .full(let documents): "one segment cannot hold \(documents) documents; give a smaller --memory"
        }
    }

    package static func text(_ error: IngestionError) -> String {
        switch error {
        case .mixed(hasFacts: true):
            "the documents of this index have facts, so none can be added with --text-only; build another index for these"
        case .mixed(hasFacts: false):
            "this index was built with --text-only; go on with that, or build another index for documents with facts"
        }
    }

    package static func text(_ error: StorageError) -> String {
        switch error {
        case .system(let operation, let path, let code):
            "\(path): \(reason(operation, code)) (while trying to \(verb(operation)) it)"
        case .locked(let path, let holder?):
            "\(path): process \(holder.process) on \(holder.host) is writing to this index; wait until it is done"
        case .locked(let path, nil): "\(path): another process is writing to this index; wait until it is done"
        case .missing(let path): "\(path): does not exist; is this an index?"
        case .exists(let path): "\(path): exists already, and a segment is written once; remove it and try again"
        }
    }

    package static func text(_ error: DamagedFile) -> String {
        switch error {
        case .truncated(let path, let size): "\(path): is cut off (\(size) bytes are left); \(rebuild)"
        case .foreign(let path): "\(path): is no file of griffie; is --index right?"
        case .version(let path, let found, let readable):
            "\(path): has format version \(found), this griffie reads \(readable); \(rebuild)"
        case .checksum(let path, let offset): "\(path): is damaged near byte \(offset); \(rebuild)"
        case .malformed(let path, let structure, let offset):
            "\(path): is damaged at byte \(offset) (\(structure)); \(rebuild)"
        }
    }

    /// Where the folder named as index holds none.
    package static func noIndex(_ folder: String) -> String {
        "\(folder): is no index; build one with `griffie index PATH`, or name another with --index"
    }

    /// Where the folder named as index is a file.
    package static func noFolder(_ path: String) -> String {
        "\(path): is a file, and an index is a folder; name a new folder with --index"
    }

    /// Where an index would have to be built among other files.
    package static func foreignFolder(_ folder: String) -> String {
        "\(folder): is a folder with other files and no index; name an empty or a new folder with --index"
    }

    private static let rebuild = "remove the index's folder and build it anew with `griffie index`"

    /// Where rights are missing, the system says the same of reading and writing.
    private static func reason(_ operation: StorageError.Operation, _ code: Int32) -> String {
        let areRightsMissing = code == 1 || code == 13
        return switch operation {
        case .createFolder, .create, .write, .synchronise, .rename, .remove, .lock:
            areRightsMissing ? "may not be written; check its rights with ls -l" : SystemFailure.message(code)
        case .open, .read, .map, .list: SystemFailure.message(code)
        }
    }

    private static func verb(_ operation: StorageError.Operation) -> String {
        switch operation {
        case .createFolder: "make"
        case .open: "open"
        case .create: "create"
        case .write: "write to"
        case .synchronise: "write out"
        case .read, .map: "read"
        case .rename: "rename"
        case .list: "list"
        case .remove: "remove"
        case .lock: "lock"
        }
    }
}
