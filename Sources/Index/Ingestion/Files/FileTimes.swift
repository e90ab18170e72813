import Glibc

/// When a file was changed, in nanoseconds since 1970. Both tell a file that is as it was from one that is not: the second
/// cannot be set back, so other content of the same size is seen where a program kept the first (`cp -p`, `touch -r`).
package struct FileTimes: Hashable, Sendable {
    /// Of its content, as programs set it.
    package var modified: Int64
    /// Of its content, name or rights, as the system alone sets it.
    package var changed: Int64

    package init(modified: Int64, changed: Int64) {
        self.modified = modified
        self.changed = changed
    }

    init(_ status: stat) {
        self.init(modified: Self.nanoseconds(status.st_mtim), changed: Self.nanoseconds(status.st_ctim))
    }

    /// Saturates.
    private static func nanoseconds(_ time: timespec) -> Int64 {
        let (nanoseconds, overflow) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : nanoseconds &+ Int64(time.tv_nsec)
    }
}
