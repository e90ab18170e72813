/// What can go wrong between the index and the place where its files live. Cases hold data; the wording is the caller's.
package enum StorageError: Error, Hashable, Sendable {
    /// A system call failed. `code` is the `errno` value.
    case system(operation: Operation, path: String, code: Int32)
    /// Another process holds the writer's lock.
    case locked(path: String, holder: LockHolder?)
    /// The file does not exist.
    case missing(path: String)
    /// The file already exists, and files are written once.
    case exists(path: String)
    /// Something else stands where a file of the index would; it was neither read nor written.
    case notAFile(path: String, kind: Kind)
    /// The file system has no locks, so nothing keeps a second writer away.
    case noLocks(path: String)

    package enum Kind: Equatable, Sendable {
        case link, folder
        /// A device, pipe or socket.
        case special
    }

    /// The system call, or group of calls, that failed.
    package enum Operation: String, Hashable, Sendable {
        case createFolder, open, create, write, synchronise, read, map, rename, list, remove, lock
    }
}

/// Who holds the writer's lock: read from the lock file, so only as true as what was written there.
package struct LockHolder: Hashable, Sendable {
    package let process: Int
    package let host: String

    package init(process: Int, host: String) {
        self.process = process
        self.host = host
    }

    /// The holder as the lock file spells it: process number, space, host.
    package init?(lockFile text: String) {
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
        guard parts.count == 2, let process = Int(parts[0]) else { return nil }
        self.init(process: process, host: String(parts[1]))
    }

    var lockFileText: String { "\(process) \(host)\n" }
}
