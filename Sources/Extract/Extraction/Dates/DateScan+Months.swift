import Calendar
import Lexing
import Vocabulary

/// Months, in words and figures.
extension DateScan {
    /// `juni 2019`, `juni`, `sept/okt 2021`, `juli vorig jaar`.
    func month(_ month: Int, at token: Int) -> DatePhrase? {
        if DateRules.isLoneOne(in: reading, token - 1), !claims.isSpoken(token - 1), let day = day(at: token - 1) {
            return day
        }
        let behind = DateRules.behindAbbreviation(in: reading, token)
        // `jan`, `sep` without a year may be anything, but in `jan-feb 2022`; `mei` is no abbreviation.
        let needsYear = !DateRules.isWholeName(reading, token) && !isInPair(behind)
        return withYear(token, behind: behind, rule: .dateMonth, needsYear: needsYear) {
            .month(year: $0, month: month)
        }
    }

    /// Whether another month stands behind a connector: `sep/okt`, `jan-feb`, `jan en feb`.
    private func isInPair(_ behind: Int) -> Bool {
        let next = behindConnector(behind, from: behind) ?? behind + 1
        return reading.keyword(next).isMonth
    }

    // MARK: Figures

    /// A year and month in figures with a hyphen between, either first: `2019-06`, `06-2019`.
    func monthInFigures(at token: Int) -> DatePhrase? {
        let (dash, last) = (token + 1, token + 2)
        guard reading.isDash(dash), reading.isGlued(dash), reading.isGlued(last), !isPart(last + 1) else { return nil }
        let isYearFirst = DateRules.year(in: reading, at: token) != nil
        guard let year = DateRules.year(in: reading, at: isYearFirst ? token : last),
            let month = reading.plainNumber(isYearFirst ? last : token, digits: 2...2),
            (1...CalendarUnit.monthsOfYear).contains(month), Self.likelyYears.contains(year),
            // `2011-12` is a season or two years.
            !isYearFirst || year % CalendarUnit.yearsOfCentury + 1 != month
        else { return nil }
        return DatePhrase(token..<last + 1, .month(year: year, month: month), rule: .dateMonth)
    }

    /// Years that a paper gives in figures with a month.
    private static let likelyYears = 1950...2099

    /// Whether a figure goes on with a mark and another.
    private func isPart(_ token: Int) -> Bool {
        reading.isGlued(token) && (reading.isDash(token) || reading.isMark(token, "/")) && reading.isGlued(token + 1)
    }

    /// The same where it is a date: in a pair (`2022-01 t/m 2022-03`), or behind a word that dates; `06-2019`, which no
    /// number looks like, wherever no word says that it is one.
    func datedMonth(at token: Int) -> DatePhrase? {
        guard let phrase = monthInFigures(at: token), !reading.isGlued(token), !YearVeto.isNumbered(reading, token)
        else {
            return nil
        }
        if isDating(token - 1) { return phrase }
        if let next = behindConnector(phrase.end, from: token), monthInFigures(at: next) != nil { return phrase }
        return DateRules.year(in: reading, at: token) == nil && phrase.month < Self.firstBareMonth ? phrase : nil
    }

    /// From here on two figures before a year are as often the number of something.
    private static let firstBareMonth = 10

    private static let nouns = WordSet(.dateNoun)

    /// `in`, `per`, `d.d.`, `datum:`.
    private func isDating(_ token: Int) -> Bool {
        if isTimeWord(token), reading.keyword(token) != .en, reading.keyword(token) != .van { return true }
        if reading.keyword(token) == .dd { return true }
        let noun = reading.isColon(token) ? token - 1 : token
        return reading.kind(noun) == .word && Self.nouns.contains(reading.tokens.hashes[noun])
    }
}

extension DatePhrase {
    /// Of the month that it names.
    fileprivate var month: Int { unit.first?.month ?? 0 }
}
