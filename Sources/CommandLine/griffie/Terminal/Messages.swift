import Glibc
import Rendering
import SourceText

/// What griffie has to say about its work, on standard error.
enum Messages {
    static func error(_ sentence: String) { line(Terminal.errorStyle.error("griffie:") + " " + sentence) }

    /// A line that is no error: a summary, a hint.
    static func note(_ sentence: String) { line(sentence) }

    static func write(_ bytes: [UInt8]) {
        // Nothing is left to be told where standard error is closed.
        _ = Descriptor.writeAll(STDERR_FILENO, bytes)
    }

    private static func line(_ text: String) { write(Array((RawText.shown(carried: text) + "\n").utf8)) }
}
