import Glibc

/// What the system's signals do to griffie. SIGINT and SIGTERM end it as they end any program: the index is then the
/// one of the last commit, and the next run removes what was left half done.
enum Signals {
    /// To be called before anything is read or written.
    static func prepare() {
        // Whoever starts griffie from a thread that takes no signals hands that on; nothing could end it then.
        var none = sigset_t()
        unsafe sigemptyset(&none)
        unsafe sigprocmask(SIG_SETMASK, &none, nil)
        // A reader that closes the pipe ends the output; it is no error. `StandardOutput` sees it as a failed write.
        signal(SIGPIPE, SIG_IGN)
        // A file that would become larger than `ulimit -f` allows is a write that fails, with its message.
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGBUS) { _ in Signals.endUnreadable() }
        // What the language does where there is no memory: it stops. Mostly at an instruction that is none.
        for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV] { signal(number) { Signals.endTrapped($0) } }
    }

    /// Where the last call of this thread that failed had no memory, that is said, with status 2. Any other trap ends the
    /// process as if this were not here. Does only what a signal handler may.
    private static func endTrapped(_ number: Int32) {
        if errno == ENOMEM {
            let message: StaticString =
                "griffie: there is not enough memory; give a smaller --memory or fewer --jobs, or see ulimit -v\n"
            _ = unsafe Glibc.write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
            _exit(ExitStatus.error.rawValue)
        }
        signal(number, SIG_DFL)
        raise(number)
    }

    /// The pages of a mapped file cannot be read: the disk failed, or another program cut the file short. The signal
    /// does not tell which file. Does only what a signal handler may.
    private static func endUnreadable() {
        let message: StaticString =
            "griffie: a file of the index could no longer be read; run `griffie check` and look at the disk\n"
        _ = unsafe Glibc.write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
        _exit(ExitStatus.error.rawValue)
    }
}
