import Lexing

extension DateScan {
    /// A day, a figure or a word that may begin a date.
    static let firstTokens = FirstTokens(
        kinds: [.date, .listMarker], keywords: Keyword.allCases.filter(\.mayBeginDate),
        words: Feasts.firstHashes, forms: [.dayOrYear, .letterForOne])
}
