/// Something that a reader or parser has to say about a place in its input. Core types never print; they return these.
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: Sendable { case warning, error }

    package var severity: Severity
    /// One sentence in English, without the place, without a full stop.
    package var message: String
    /// Where in the input; nil where it concerns the whole.
    package var range: ByteRange?

    package init(_ severity: Severity, _ message: String, range: ByteRange? = nil) {
        self.severity = severity
        self.message = message
        self.range = range
    }
}
