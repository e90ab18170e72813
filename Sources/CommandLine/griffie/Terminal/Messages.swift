import Glibc
import Rendering
import Synchronization

/// What griffie has to say about its work, on standard error.
enum Messages {
    static func error(_ sentence: SafeText) { write("\(Terminal.errorStyle.error("griffie:")) \(sentence)\n") }

    /// A line that is no error: a summary, a hint. None with `--quiet`.
    static func note(_ sentence: SafeText) {
        if !GlobalOptions.current.isQuiet { write(sentence + "\n") }
    }

    /// Whether something could not be said, and not since nobody wants to hear it: a disk that is full.
    static var areLost: Bool { lost.load(ordering: .relaxed) }
    private static let lost = Atomic(false)

    static func write(_ text: SafeText) {
        let failure = Descriptor.writeAll(STDERR_FILENO, text)
        if ![0, EBADF, EPIPE].contains(failure) { lost.store(true, ordering: .relaxed) }
    }
}
