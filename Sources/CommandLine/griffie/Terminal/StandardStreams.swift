import Glibc

/// The three streams that a process is started with.
enum StandardStreams {
    /// `O_PATH`, which Swift's Glibc leaves out.
    private static let pathOnly: Int32 = 0o10_000_000

    /// To be called before anything is opened. Where a stream is closed, its number would else go to the next file that is
    /// opened, and what is printed into the index. What takes its place can neither be read nor written.
    static func prepare() {
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
            // The lowest number that is free is this stream's.
            _ = unsafe open("/", pathOnly)
        }
    }
}
