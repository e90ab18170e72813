package import Calendar
import Layout
import Lexing
import SourceText
package import Vocabulary

/// What the values mean that a document's format declares beside its text.
package enum DeclaredValues {
    /// The first day in a text, written in any way that a day is written in council papers; nil where there is none.
    /// - Complexity: O(*n*), as `kind`.
    package static func day(_ text: String) -> CalendarDate? {
        if let day = plainDay(text) ?? countedDay(text) { return day }
        let tokens = TokenStream(lexing: Array(text.utf8))
        // `2022-06-07T20:00`: one token.
        if tokens.count > 0, let packed = tokens.day(0) {
            return CalendarDate(year: packed.year, month: packed.month, day: packed.day)
        }
        return DateRules.firstDay(in: Reading(words: text), from: 0, before: tokens.count)?.day
    }

    private static let dayForm = Array("yyyy-mm-dd".utf8)

    /// `2022-06-07`, as nearly all are written; nil for any other text.
    private static func plainDay(_ text: String) -> CalendarDate? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count == dayForm.count else { return nil }
            var number = 0
            for place in bytes.indices {
                let byte = unsafe bytes[place]
                if dayForm[place] == UInt8(ascii: "-") {
                    guard byte == UInt8(ascii: "-") else { return nil }
                } else {
                    guard Byte.isDigit(byte) else { return nil }
                    number = number * 10 + Int(byte - UInt8(ascii: "0"))
                }
            }
            guard DateRules.years.contains(number / 10_000) else { return nil }
            return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        }
    }

    /// The day of a time that is counted from 1970 (UTC), as databases write it: in seconds (10 digits) or milliseconds (13).
    private static func countedDay(_ text: String) -> CalendarDate? {
        let digits = text.utf8.count
        guard digits == digitsOfSeconds || digits == digitsOfMilliseconds, let number = Int(text), number > 0 else {
            return nil
        }
        let seconds = digits == digitsOfSeconds ? number : number / 1000
        return CalendarDate(dayNumber: seconds / secondsOfDay)
    }

    /// Of times between 2001 and 2286.
    private static let (digitsOfSeconds, digitsOfMilliseconds, secondsOfDay) = (10, 13, 86_400)

    /// The kind of paper that is named in the first words of a text; nil where none is.
    package static func kind(_ text: String) -> DocumentKind? {
        if text.utf8.allSatisfy({ Byte.isLetter($0) }) { return KindNames.table.value(ofWord: WordHash.of(text)) }
        let tokens = TokenStream(lexing: Array(text.utf8))
        for token in 0..<min(tokens.count, MetadataLimits.tokensOfKind) {
            if let found = KindNames.table.match(tokens, at: token, limit: tokens.count) { return found.value }
        }
        return nil
    }
}
