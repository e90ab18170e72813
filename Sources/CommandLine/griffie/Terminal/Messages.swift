import Glibc
import Rendering
import SourceText
import Synchronization

/// What griffie has to say about its work, on standard error.
enum Messages {
    static func error(_ sentence: String) { line(Terminal.errorStyle.error("griffie:") + " " + sentence) }

    /// A line that is no error: a summary, a hint.
    static func note(_ sentence: String) { line(sentence) }

    /// Whether something could not be said, and not since nobody wants to hear it: a disk that is full.
    static var areLost: Bool { lost.load(ordering: .relaxed) }
    private static let lost = Atomic(false)

    static func write(_ bytes: [UInt8]) {
        let failure = Descriptor.writeAll(STDERR_FILENO, bytes)
        if ![0, EBADF, EPIPE].contains(failure) { lost.store(true, ordering: .relaxed) }
    }

    private static func line(_ text: String) { write(Array((RawText.shown(carried: text) + "\n").utf8)) }
}
