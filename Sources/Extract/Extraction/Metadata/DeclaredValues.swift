package import Calendar
import Lexing

/// What the values mean that a document's format declares beside its text.
package enum DeclaredValues {
    /// The first day in a text, written in any way that a day is written in council papers; nil where there is none.
    /// - Complexity: O(*n*), as `kind`.
    package static func day(_ text: String) -> CalendarDate? {
        let tokens = TokenStream(lexing: Array(text.utf8))
        // Nearly all are `2022-06-07`, with or without a time: one token.
        if tokens.count > 0, let packed = tokens.day(0) {
            return CalendarDate(year: packed.year, month: packed.month, day: packed.day)
        }
        return DateRules.firstDay(in: Reading(words: text), from: 0, before: tokens.count)?.day
    }

    /// The kind of paper that is named in the first words of a text; nil where none is.
    package static func kind(_ text: String) -> DocumentKind? {
        let tokens = TokenStream(lexing: Array(text.utf8))
        for token in 0..<min(tokens.count, 6) {
            if let found = KindNames.table.match(tokens, at: token, limit: tokens.count) { return found.value }
        }
        return nil
    }
}
