import Glibc

/// The writer's lock: `flock` on a file that names its holder. The system lets go of it when the process ends,
/// so a killed writer leaves no stale lock.
final class FileLock: StoreLock {
    static let name = "lock"

    private let descriptor: Int32

    init(path: String) throws(StorageError) {
        descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw StorageError.system(operation: .lock, path: path, code: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            let holder = FileLock.holder(descriptor)
            close(descriptor)
            throw code == EWOULDBLOCK
                ? .locked(path: path, holder: holder) : .system(operation: .lock, path: path, code: code)
        }
        FileLock.record(LockHolder(process: Int(getpid()), host: FileLock.host()), in: descriptor)
    }

    deinit {
        // The note has served; without it two indexes of the same input are the same in every file.
        _ = ftruncate(descriptor, 0)
        // Said aloud: a child that was forked and has not yet become its program holds the descriptor too.
        _ = flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Best effort: the lock holds without the note, the note only serves the message to a second writer.
    private static func record(_ holder: LockHolder, in descriptor: Int32) {
        let text = Array(holder.lockFileText.utf8)
        guard ftruncate(descriptor, 0) == 0 else { return }
        _ = unsafe text.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    private static func holder(_ descriptor: Int32) -> LockHolder? {
        var bytes = [UInt8](repeating: 0, count: 300)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, $0.count, 0) }
        guard count > 0 else { return nil }
        return LockHolder(lockFile: String(decoding: bytes[..<count], as: UTF8.self))
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
