import Glibc

/// Opens the files of an index. Only regular files, never through a link, and never waiting: whatever else stands under
/// such a name was put there by another, and is neither read nor written.
struct StoreFile: ~Copyable {
    let descriptor: Int32
    private let path: String
    /// What the system said when it was opened.
    private let status: stat

    /// - Parameters:
    ///   - name: for messages.
    ///   - flags: as `open` takes them.
    ///   - mode: rights of a file that is made, whatever the umask.
    init(
        _ path: [UInt8], name: String, _ operation: StorageError.Operation, flags: Int32, mode: UInt32 = 0
    ) throws(StorageError) {
        let flags = flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
        let descriptor = unsafe CPath.with(path) { unsafe open($0, flags, mode) }
        guard descriptor >= 0 else { throw Self.failure(errno, operation, name) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw .system(operation: operation, path: name, code: code)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .notAFile(path: name, kind: status.st_mode & S_IFMT == S_IFDIR ? .folder : .special)
        }
        self.descriptor = descriptor
        self.path = name
        self.status = status
    }

    deinit { close(descriptor) }

    /// In bytes.
    var size: Int { Int(status.st_size) }

    /// Whether the file has another name too, in this folder or elsewhere.
    var hasOtherNames: Bool { status.st_nlink > 1 }

    /// Gives the file these rights. False where they are wider and stay so.
    func restrict(to mode: UInt32) -> Bool {
        let found = status.st_mode & 0o777
        if found == mode { return true }
        // What is done to one name is done to all, and the others are not ours.
        if !hasOtherNames, fchmod(descriptor, mode) == 0 { return true }
        return found & ~mode == 0
    }

    private static func failure(_ code: Int32, _ operation: StorageError.Operation, _ path: String) -> StorageError {
        switch code {
        case ENOENT where operation == .open: .missing(path: path)
        case EEXIST: .exists(path: path)
        case ELOOP: .notAFile(path: path, kind: .link)
        case EISDIR: .notAFile(path: path, kind: .folder)
        // A socket, a pipe that nobody reads, a device without a driver.
        case ENXIO, ENODEV: .notAFile(path: path, kind: .special)
        default: .system(operation: operation, path: path, code: code)
        }
    }
}

/// Writes out what was written to a file or folder; a signal that comes between is no failure.
/// - Returns: an `errno` value, 0 for success.
func synchronised(_ descriptor: Int32) -> Int32 {
    while fsync(descriptor) != 0 {
        if errno != EINTR { return errno }
    }
    return 0
}
