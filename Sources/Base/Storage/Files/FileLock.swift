import Glibc

/// The writer's lock: `flock` on a file that names its holder. The system lets go of it when the process ends,
/// so a killed writer leaves no stale lock.
final class FileLock: StoreLock {
    static let name = "lock"
    /// A note is no longer.
    private static let noteLimit = 300

    private let file: StoreFile
    /// Whether the lock file holds our note. What another wrote there is not ours to change.
    private let isNoted: Bool

    /// - Parameters:
    ///   - name: for messages.
    ///   - mode: rights of the file where it is made.
    init(_ path: [UInt8], name: String, mode: UInt32) throws(StorageError) {
        let file = try StoreFile(path, name: name, .lock, flags: O_RDWR | O_CREAT, mode: mode)
        while flock(file.descriptor, LOCK_EX | LOCK_NB) != 0 {
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK: throw .locked(path: name, holder: LockHolder(lockFile: FileLock.content(file)))
            case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL: throw .noLocks(path: name)
            case let code: throw .system(operation: .lock, path: name, code: code)
            }
        }
        isNoted = FileLock.note(LockHolder(process: Int(getpid()), host: FileLock.host()), in: file)
        self.file = file
    }

    deinit {
        // The note has served; without it two indexes of the same input are the same in every file.
        if isNoted { _ = ftruncate(file.descriptor, 0) }
        // Said aloud: a child that was forked and has not yet become its program holds the descriptor too.
        _ = flock(file.descriptor, LOCK_UN)
    }

    /// Best effort: the lock holds without the note, the note only serves the message to a second writer. A file that has
    /// another name too, or holds anything but a note, stays as it is.
    private static func note(_ holder: LockHolder, in file: borrowing StoreFile) -> Bool {
        let isOurs = file.size == 0 || file.size < noteLimit && LockHolder(lockFile: content(file)) != nil
        guard isOurs, !file.hasOtherNames, ftruncate(file.descriptor, 0) == 0 else { return false }
        let text = Array(holder.lockFileText.utf8)
        _ = unsafe text.withUnsafeBytes { unsafe pwrite(file.descriptor, $0.baseAddress, $0.count, 0) }
        return true
    }

    private static func content(_ file: borrowing StoreFile) -> String {
        var bytes = [UInt8](repeating: 0, count: noteLimit)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe pread(file.descriptor, $0.baseAddress, $0.count, 0) }
        return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
    }

    private static func host() -> String {
        var name = [UInt8](repeating: 0, count: 256)
        let result: Int32 = unsafe name.withUnsafeMutableBytes {
            guard let base = $0.baseAddress else { return -1 }
            return unsafe gethostname(base.assumingMemoryBound(to: CChar.self), $0.count - 1)
        }
        return result == 0 ? String(decoding: name.prefix(while: { $0 != 0 }), as: UTF8.self) : "unknown"
    }
}

/// Stands for a lock where there are none.
final class MissingLock: StoreLock {}
