import Glibc
import Rendering

/// What griffie has to say about its work, on standard error.
enum Messages {
    static func error(_ sentence: SafeText) { write("\(Terminal.errorStyle.error("griffie:")) \(sentence)\n") }

    /// A line that is no error: a summary, a hint.
    static func note(_ sentence: SafeText) { write(sentence + "\n") }

    static func write(_ text: SafeText) {
        // Nothing is left to be told where standard error is closed.
        _ = Descriptor.writeAll(STDERR_FILENO, text)
    }
}
