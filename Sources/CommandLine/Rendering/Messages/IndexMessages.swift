package import Ingestion
package import InvertedIndex
package import Storage

/// What is said where an index cannot be read or written: the file, what is wrong with it, and what to try. One sentence
/// or two, without the last full stop.
package enum IndexMessages {
    package static func text(_ error: SegmentError) -> SafeText {
        switch error {
        case .storage(let error): text(error)
        case .damaged(let error): text(error)
        case .replaced(let path): "\(path): is not the file that the index was committed with; \(rebuild)"
        case .lostCommit(let path):
            "\(path): is gone, and without it nothing says which segments make the index; put it back from a copy, or \(rebuild)"
        case .layout(let path): "\(path): was built by another version of griffie; \(rebuild)"
        case .exhausted(let path): "\(path): leaves no numbers for another commit, as no griffie leaves it; \(rebuild)"
        case .memory(let path, let bytes):
            "\(path): a document takes \(bytes >> 20) MB of memory to read; there are not as many"
        case .full(let documents): "one segment cannot hold \(documents) documents; give a smaller --memory"
        }
    }

    package static func text(_ error: IngestionError) -> SafeText {
        switch error {
        case .mixed(hasFacts: true):
            "the documents of this index have facts, so none can be added with --text-only; build another index for these"
        case .mixed(hasFacts: false):
            "this index was built with --text-only; go on with that, or build another index for documents with facts"
        }
    }

    package static func text(_ error: StorageError) -> SafeText {
        switch error {
        case .system(let operation, let path, let code):
            "\(path): \(reason(operation, code)) (while trying to \(verb(operation)) it)"
        case .locked(let path, let holder?):
            "\(path): process \(holder.process) on \(holder.host) is writing to this index; wait until it is done"
        case .locked(let path, nil): "\(path): another process is writing to this index; wait until it is done"
        case .missing(let path): "\(path): does not exist; is this an index?"
        case .exists(let path): "\(path): exists already, and a segment is written once; remove it and try again"
        case .notAFile(let path, let kind):
            "\(path): is \(name(kind)), and an index holds plain files only; nothing was read from it or written to it. "
                + "Remove it, or name another index with --index"
        case .noLocks(let path):
            "\(path): this file system has no locks, which keep two writers apart; keep the index on another, or see to it "
                + "that nobody else writes to it and give --no-lock"
        }
    }

    /// A line for what the system does not give.
    package static func text(_ remark: StoreRemark) -> SafeText {
        switch remark {
        case .unsynchronisedFolder(let path):
            "\(path): this file system cannot make names of files durable; a power cut may take the last commit back"
        case .unlocked(let path): "\(path): written without a lock, since this file system has none"
        case .readable(let path):
            "\(path): others may read it, and that could not be changed (it is another user's, or has a second name); see ls -l"
        }
    }

    /// Where an index is open to more than its owner.
    package static func shared(_ folder: String) -> SafeText {
        "\(folder): the folder's group may read this index; --no-shared closes it"
    }

    package static func text(_ error: DamagedFile) -> SafeText {
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
    package static func noIndex(_ folder: String) -> SafeText {
        "\(folder): is no index; build one with `griffie index PATH`, or name another with --index"
    }

    /// Where an index of text alone is asked which papers belong together.
    package static let noLinks: SafeText =
        "this index was built with --text-only and does not know which papers have or cite a number; build one without, or search for the number as a word"

    /// Where the folder named as index is a file.
    package static func noFolder(_ path: String) -> SafeText {
        "\(path): is a file, and an index is a folder; name a new folder with --index"
    }

    /// Where an index would have to be built among other files.
    package static func foreignFolder(_ folder: String) -> SafeText {
        "\(folder): is a folder with other files and no index; name an empty or a new folder with --index"
    }

    private static let rebuild: SafeText = "remove the index's folder and build it anew with `griffie index`"

    /// Where rights are missing, the system says the same of reading and writing.
    private static func reason(_ operation: StorageError.Operation, _ code: Int32) -> SafeText {
        let areRightsMissing = code == 1 || code == 13
        return switch operation {
        case .createFolder, .create, .write, .synchronise, .rename, .remove, .lock:
            areRightsMissing
                ? "may not be written; check its rights with ls -l" : "\(SystemFailure.message(code, verb: "written"))"
        case .open, .read, .map, .list: "\(SystemFailure.message(code))"
        }
    }

    private static func name(_ kind: StorageError.Kind) -> SafeText {
        switch kind {
        case .link: "a link"
        case .folder: "a folder"
        case .special: "a device, socket or pipe"
        }
    }

    private static func verb(_ operation: StorageError.Operation) -> SafeText {
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
