import Calendar
import Lexing
import SourceText

/// Expressions that name a day, month, quarter, half-year, season, year or period.
///
/// What each rule reads: `RuleChapter.dates`.
package enum DateRules {
    /// In text order.
    /// - Complexity: O(*n*), *n* the number of tokens.
    static func dates(_ reading: Reading, header: DocumentHeader, claims: inout Claims) -> [DateExpression] {
        var scan = DateScan(reading, claims, today: documentDay(reading, header: header))
        scan.run()
        scan.resolveYears()
        claims = scan.claims
        return scan.phrases.map { phrase in
            let days = phrase.days
            return DateExpression(
                origin: FactOrigin(
                    range(reading, phrase.start..<phrase.end), rule: phrase.rule, confidence: phrase.confidence),
                value: phrase.edtf, modifier: phrase.modifier, earliest: days.earliest, latest: days.latest)
        }
    }

    /// Tokens in which a paper without a date in its header says its day.
    private static let headTokens = 400

    /// The day on which the document speaks: of its header, else the first whole day of its first tokens.
    /// - Complexity: O(1).
    static func documentDay(_ reading: Reading, header: DocumentHeader) -> CalendarDate? {
        header.date ?? firstDay(in: reading, from: 0, before: min(headTokens, reading.tokens.count))?.day
    }
}
