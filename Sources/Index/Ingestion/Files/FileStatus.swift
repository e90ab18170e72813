import Glibc
import Storage

/// What the system says about a path, links followed.
struct FileStatus {
    enum Kind { case file, folder, other }

    /// Identity of a file or folder on this machine.
    struct Identity: Hashable {
        let device: UInt64
        let node: UInt64
    }

    let kind: Kind
    let identity: Identity
    /// In bytes.
    let size: Int
    /// Time of last change in nanoseconds since 1970; saturates.
    let modified: Int64

    static func of(_ path: [UInt8]) throws(FileError) -> FileStatus {
        var info = stat()
        guard CPath.with(path, { stat($0, &info) }) == 0 else { throw FileError(code: errno) }
        let (nanoseconds, overflow) = Int64(info.st_mtim.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
        let kind: Kind =
            switch info.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        return FileStatus(
            kind: kind, identity: Identity(device: UInt64(info.st_dev), node: UInt64(info.st_ino)),
            size: Int(info.st_size), modified: overflow ? .max : nanoseconds &+ Int64(info.st_mtim.tv_nsec))
    }
}

/// A system call that failed.
struct FileError: Error {
    /// An `errno` value.
    let code: Int32
}
