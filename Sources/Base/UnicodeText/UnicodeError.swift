/// ICU refused: it lacks data or memory. No text makes this happen.
package enum UnicodeError: Error, Hashable, Sendable {
    /// The collation rules of this locale could not be opened; `code` is ICU's.
    case noCollation(locale: String, code: Int32)
}
