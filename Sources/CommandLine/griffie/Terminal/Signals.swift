import Glibc

/// What the system's signals do to griffie. SIGINT and SIGTERM end it as they end any program: the index is then the
/// one of the last commit, and the next run removes what was left half done.
enum Signals {
    /// To be called before anything is read or written.
    static func prepare() {
        // A reader that closes the pipe ends the output; it is no error. `StandardOutput` sees it as a failed write.
        signal(SIGPIPE, SIG_IGN)
        // A file that would become larger than `ulimit -f` allows is a write that fails, with its message.
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGBUS) { _ in Signals.endUnreadable() }
    }

    /// The pages of a mapped file cannot be read: the disk failed, or another program cut the file short. The signal
    /// does not tell which file. Does only what a signal handler may.
    private static func endUnreadable() {
        let message: StaticString =
            "griffie: a file of the index could no longer be read; run `griffie check` and look at the disk\n"
        _ = Glibc.write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
        _exit(ExitStatus.error.rawValue)
    }
}
