import Lexing

extension DateScan {
    /// A day, a figure or a word that may begin a date.
    static let firstTokens = FirstTokens(
        kinds: [.date, .listMarker], keywords: Keyword.allCases.filter(\.mayBeginDate),
        words: Feasts.firstHashes + letterForOne, figures: [DateRules.days, DateRules.years] + DateRules.notedYears)

    /// The letter that OCR reads for the one of `1 maart`.
    private static let letterForOne = ["l", "I"].map { WordHash.of($0) }
}
