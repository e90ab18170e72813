import Calendar
import Lexing
import Vocabulary

extension LegalReferenceScan {
    /// The last day of the latest year in a date of the text: a paper that says no day of its own, and only speaks of 1995,
    /// means the Mediawet of then. Years in names of laws do not stand behind a month. nil where there is no date.
    /// - Complexity: O(*n*), *n* the number of tokens.
    static func latestDay(_ reading: Reading) -> CalendarDate? {
        let tokens = reading.tokens
        var latest: Int?
        var token = reading.interests.next(.date, from: 0)
        while token < tokens.count {
            if tokens.keyword(token).isMonth, reading.kind(token + 1) == .number,
                let number = tokens.number(token + 1), number.form == .plain,
                number.digits == DateExpression.yearDigits, let year = number.integer
            {
                latest = max(latest ?? year, year)
            }
            token = reading.interests.next(.date, from: token + 1)
        }
        return latest.flatMap { CalendarUnit.year($0).last }
    }
}
