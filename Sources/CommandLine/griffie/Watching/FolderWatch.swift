import Glibc
import Storage

/// Waits until something changes in folders, all below them included: inotify(7) of Linux. Links are not followed.
struct FolderWatch: ~Copyable {
    private let descriptor: Int32
    /// Whether the system gave no more watches: then time alone tells, see `pollTime`.
    private(set) var isLimited = false

    /// In milliseconds: without a change for so long a run begins; and how long changes may go on before one begins all the same.
    private static let (quietTime, longestTime): (Int32, Int32) = (500, 10_000)
    /// In milliseconds: how often folders are looked at where not all of them could be watched.
    private static let pollTime: Int32 = 60_000
    private static let bufferBytes = 1 << 16

    private static let events =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE) | UInt32(IN_DELETE)
        | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW)

    /// nil where the system gives none; `errno` says why.
    init?() {
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// Watches folders; one that is watched already stays so.
    mutating func watch(_ folders: [[UInt8]]) {
        isLimited = false
        for folder in folders {
            let result = unsafe CPath.with(folder) { unsafe inotify_add_watch(descriptor, $0, Self.events) }
            if result < 0, errno == ENOSPC || errno == ENOMEM { isLimited = true }
        }
    }

    /// Waits for a change, and then until changes pause.
    func wait() {
        guard poll(isLimited ? Self.pollTime : -1) else { return }
        var waited: Int32 = 0
        repeat {
            drain()
            waited += Self.quietTime
        } while poll(Self.quietTime) && waited < Self.longestTime
        drain()
    }

    /// Whether there is something to read within a time.
    private func poll(_ milliseconds: Int32) -> Bool {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while true {
            let count = unsafe Glibc.poll(&wanted, 1, milliseconds)
            if count >= 0 { return count > 0 }
            if errno != EINTR { return false }
        }
    }

    /// Reads what there is and forgets it: which files changed, the run finds out.
    private func drain() {
        unsafe withUnsafeTemporaryAllocation(byteCount: Self.bufferBytes, alignment: 8) { buffer in
            while unsafe read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
        }
    }
}
