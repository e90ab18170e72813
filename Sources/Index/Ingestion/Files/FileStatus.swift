import Glibc
import Storage

/// What the system says about a path, links followed.
struct FileStatus {
    enum Kind { case file, folder, other }

    /// Identity of a file or folder on this machine.
    struct Identity: Hashable {
        let device: UInt64
        let node: UInt64

        init(_ status: stat) {
            device = UInt64(status.st_dev)
            node = UInt64(status.st_ino)
        }
    }

    let kind: Kind
    let identity: Identity
    /// In bytes.
    let size: Int
    let times: FileTimes

    static func of(_ path: [UInt8]) throws(FileError) -> FileStatus {
        var info = stat()
        guard unsafe CPath.with(path, { unsafe stat($0, &info) }) == 0 else { throw FileError(code: errno) }
        let kind: Kind =
            switch info.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        return FileStatus(
            kind: kind, identity: Identity(info), size: Int(info.st_size), times: FileTimes(info))
    }
}

/// A system call that failed.
struct FileError: Error {
    /// An `errno` value.
    let code: Int32
}
