import Layout
import Lexing
import SourceText
import Vocabulary

/// Numbers alone in brackets, behind the name of a paper or written as the document's own.
extension ZaaknummerScan {
    /// `(2023/2988)` behind the name of a paper.
    func isInBrackets(_ mention: NumberMention) -> Bool {
        reading.isMark(mention.tokens.lowerBound - 1, "(") && reading.isMark(mention.tokens.upperBound, ")")
    }

    /// `Verordening leerlingenvervoer (21.000736)`: two figures of the year, a point and a number, alone in brackets.
    func codeInBrackets(_ token: Int) -> NumberMention? {
        guard let number = tokens.number(token), number.form == .pointDecimal,
            NumberLimits.decimalsInBrackets.contains(number.decimals), number.digits == NumberLimits.yearInBrackets,
            var mention = reader.number(at: token, isLabelled: true), isInBrackets(mention),
            reading.kind(token - 2) == .word
        else { return nil }
        mention.label = .number
        return mention
    }

    /// `(16RB00107)` in a paper with the number 18RB00009: alone in brackets, and written as the document's own.
    func ofOwnSeries(_ bracket: Int) -> NumberMention? {
        guard reading.isMark(bracket, "("), var mention = reader.number(at: bracket + 1, isLabelled: true),
            isInBrackets(mention), own.isOfSeries(mention.value)
        else { return nil }
        mention.label = .number
        return mention
    }

    /// `Raadsvoorstel: Nieuwe speelplaatsen (5902461)`: the block, or its column, begins with the word for a paper.
    private func isInEntryOfPaper(_ token: Int) -> Bool {
        let content = reading.layout.passage(of: token).content
        var i = token
        while i > content.lowerBound, i > token - NumberLimits.fromNameToBracket,
            !reading.layout.opensPart(i, reading)
        { i -= 1 }
        while i < token, tokens.kinds[i] != .word { i += 1 }
        return NumberReader.papers.contains(tokens.hashes[i])
    }

    /// `plan van aanpak (8151308)`, and where the document's own number is `10353218` any `(9451505)`.
    func digitsInBrackets(_ mention: NumberMention, digits: Int) -> NumberMention? {
        guard mention.form.series == .digits, NumberLimits.digitsInBrackets.contains(digits), isInBrackets(mention),
            own.hasDigits(about: digits) || isBehindPaper(mention.tokens.lowerBound - 1)
                || isInEntryOfPaper(mention.tokens.lowerBound)
        else { return nil }
        var mention = mention
        mention.label = .brackets
        return mention
    }

    /// What papers beside those of the council's own series are called where their number follows in brackets.
    private static let otherPapers = WordSet(.numberBracketed)

    /// The name of a paper stands directly before the bracket; `aanpak` names one in `plan van aanpak` alone.
    private func isBehindPaper(_ bracket: Int) -> Bool {
        let name = bracket - 1
        guard reading.kind(name) == .word, reading.isMark(bracket, "(") else { return false }
        if Self.approaches.contains(tokens.hashes[name]) {
            return reading.keyword(name - 1) == .van && reading.has(name - 2)
                && Self.plans.contains(tokens.hashes[name - 2])
        }
        return NumberReader.papers.contains(tokens.hashes[name]) || Self.otherPapers.contains(tokens.hashes[name])
    }

    private static let plans = WordSet(.numberPlan)
    private static let approaches = WordSet(.numberApproach)
}
