import Lexing
import SourceText
import Vocabulary

/// The word that makes an amount an estimate, a ceiling or a floor. It is not part of the amount's text.
///
/// Source: the guide's lists, and the forms in which council papers say the same (`niet meer dan`, `om en nabij`).
enum AmountModifiers {
    /// What stands directly before the tokens of an amount, or `maximaal`, `ongeveer`, `(afgerond)`, `of meer` directly behind.
    static func modifier(in reading: Reading, around amount: Range<Int>) -> Amount.Modifier {
        before(reading, amount.lowerBound) ?? behind(reading, amount.upperBound) ?? .exact
    }

    /// - Complexity: O(1): at most eight tokens back.
    private static func before(_ reading: Reading, _ start: Int) -> Amount.Modifier? {
        var i = start - 1
        // `maximaal een bedrag van`, `tot een maximum van de`, `maximaal (`.
        while i >= 0, start - i <= mostFillers, isFiller(reading, i) { i -= 1 }
        guard i >= 0 else { return nil }
        if reading.isMark(i, "."),
            reading.keyword(i - 1) == .circa || reading.keyword(i - 1) == .maximaal
                || reading.keyword(i - 1) == .minimaal
        {
            i -= 1
        }
        if let direct = direct(reading, i, reachedOver: start - 1 - i) { return direct }
        return overNoun(reading, i)
    }

    /// Observed: `tot een maximum van de`.
    private static let mostFillers = 5

    private static func isFiller(_ reading: Reading, _ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .de, .het, .een, .bedrag, .van: true
        default: reading.isMark(token, "(") && reading.keyword(token - 1) != .none || reading.kind(token) == .emphasis
        }
    }

    /// The modifier that the word at `i` is; `reachedOver` tokens lie between it and the amount.
    private static func direct(_ reading: Reading, _ i: Int, reachedOver gap: Int) -> Amount.Modifier? {
        let previous = reading.keyword(i - 1)
        switch reading.keyword(i) {
        case .circa, .ongeveer, .ruim, .bijna, .zon, .afgerond, .rond, .indicatief, .omstreeks: return .approx
        case .schatting: return toward.matches(reading, i - 1) ? .approx : nil
        case .grootte: return previous == .van || previous == .orde ? .approx : nil
        case .nabij: return previous == .en ? .approx : nil
        case .maximaal, .hoogstens: return .atMost
        case .hoogste: return previous == .ten ? .atMost : nil
        case .minimaal: return isSubsistence(reading, i) ? nil : .atLeast
        case .minstens, .vanaf: return .atLeast
        case .minste: return previous == .ten || reading.kind(i - 1) == .word ? .atLeast : nil
        case .dan: return gap == 0 ? comparison(reading, i - 1) : nil
        case .hoger: return above.matches(reading, i) ? .atLeast : nil
        case .onder: return gap > 0 ? .atMost : nil
        case .met where previous == .en && reading.keyword(i - 2) == .tot:
            return isChange(reading, i - 3) || comesFrom(reading, i - 2) ? nil : .atMost
        case .op:
            return capping.matches(reading, i - 1) ? .atMost : nil
        case .tm: return isChange(reading, i - 1) || comesFrom(reading, i) ? nil : .atMost
        case .tot: return isChange(reading, i - 1) || comesFrom(reading, i) ? nil : .atMost
        default: return sign(reading, i)
        }
    }

    /// `meer dan`, `niet meer dan`, `lager dan`, `mag niet hoger zijn dan`.
    private static func comparison(_ reading: Reading, _ last: Int) -> Amount.Modifier? {
        var i = last
        while last - i < mostComparedVerbs, reading.kind(i) == .word, compared.contains(reading.tokens.hashes[i]) {
            i -= 1
        }
        let isDenied = reading.keyword(i - 1) == .niet
        switch reading.keyword(i) {
        case .meer, .hoger: return isDenied ? .atMost : .atLeast
        case .minder, .lager: return isDenied ? .atLeast : .atMost
        default: return nil
        }
    }

    /// `maximale bijdrage van`, `minimale waarde is`: one noun between, and `van` or a verb directly before the amount.
    private static func overNoun(_ reading: Reading, _ i: Int) -> Amount.Modifier? {
        var noun = i
        if reading.keyword(noun) == .is || isAmounting(reading, noun) { noun -= 1 }
        guard reading.kind(noun) == .word, reading.keyword(noun) == .none || noun < i else { return nil }
        switch reading.keyword(noun - 1) {
        case .maximaal: return .atMost
        case .minimaal: return .atLeast
        case .indicatief: return .approx
        default: return nil
        }
    }

    private static func isAmounting(_ reading: Reading, _ token: Int) -> Bool {
        reading.kind(token) == .word && amounting.contains(reading.tokens.hashes[token])
    }

    /// `het sociaal minimum`: a level of income.
    private static func isSubsistence(_ reading: Reading, _ i: Int) -> Bool {
        subsistence.matches(reading, i - 1)
    }

    /// `verhogen tot`, `verlaagt het krediet tot`: where a sum ends up, no ceiling.
    private static func isChange(_ reading: Reading, _ token: Int) -> Bool {
        (max(0, token - 2)...max(0, token)).contains {
            reading.kind($0) == .word && change.contains(reading.tokens.hashes[$0])
        }
    }

    /// Tokens before the first sum of a change in which its verb stands: `verhoogd van`.
    private static let nearFrom = 3
    /// Tokens before `tot` in which a change begins.
    private static let nearTot = 8

    /// `verhoogd van € 200 tot € 950`: two sums, where the first begins at `start`, and no range.
    static func isChanged(_ reading: Reading, from start: Int) -> Bool {
        reading.keyword(start - 1) == .van
            && (max(0, start - nearFrom)..<start).contains {
                reading.kind($0) == .word && change.contains(reading.tokens.hashes[$0])
            }
    }

    /// `van € 200.000 in 2025 tot € 950.000`: the end of a change.
    private static func comesFrom(_ reading: Reading, _ tot: Int) -> Bool {
        for token in stride(from: tot - 1, through: max(0, tot - nearTot), by: -1) {
            if reading.isMark(token, ",") { return false }
            if reading.kind(token) == .amount, reading.keyword(token - 1) == .van { return true }
        }
        return false
    }

    /// `<`, `>`, `≤`, `≥`, `±`, `+/-`.
    private static func sign(_ reading: Reading, _ i: Int) -> Amount.Modifier? {
        guard reading.kind(i) == .punctuation else { return isNearly(reading, i) ? .approx : nil }
        let sign = reading.tokens.hashes[i]
        if Mark.mostSigns.contains(sign) { return .atMost }
        if Mark.leastSigns.contains(sign) { return .atLeast }
        let isPlusMinus = reading.isMark(i, "-") && reading.isMark(i - 1, "/") && reading.isMark(i - 2, "+")
        return sign == Mark.plusMinus || isPlusMinus ? .approx : nil
    }

    private static func behind(_ reading: Reading, _ end: Int) -> Amount.Modifier? {
        let inBrackets = reading.isMark(end, "(")
        let word = inBrackets ? end + 1 : end
        switch reading.keyword(word) {
        case .afgerond where inBrackets && reading.isMark(word + 1, ")"): return .approx
        case .indicatief where inBrackets && reading.isMark(word + 1, ")"): return .approx
        case .circa, .ongeveer: return bindsForward(reading, word + 1) ? nil : .approx
        case .maximaal where !bindsForward(reading, word + 1): return .atMost
        case .minimaal where !bindsForward(reading, word + 1): return .atLeast
        case .of where reading.keyword(word + 1) == .meer || reading.keyword(word + 1) == .hoger: return .atLeast
        case .of where reading.keyword(word + 1) == .minder || reading.keyword(word + 1) == .lager: return .atMost
        case .en where reading.keyword(word + 1) == .hoger: return .atLeast
        default: return nil
        }
    }

    /// Whether `maximaal` belongs to what follows: `€ 500 maximaal 3 keer`, `€ 500 maximaal per jaar` does not.
    private static func bindsForward(_ reading: Reading, _ token: Int) -> Bool {
        reading.kind(token) == .number || reading.kind(token) == .amount || reading.keyword(token).isNumberWord
            || reading.isMark(token - 1, ".")
    }

    /// `net geen`.
    private static func isNearly(_ reading: Reading, _ i: Int) -> Bool {
        i > 0 && reading.has(i) && nearly.match(reading.tokens, at: i - 1, limit: i + 1)?.end == i + 1
    }

    /// Verbs between `meer` and `dan`: `meer mogen bedragen dan`.
    private static let mostComparedVerbs = 2
    private static let compared = WordSet(.modifierCompared)
    private static let nearly = PhraseTable(.modifierNearly)
    private static let amounting = WordSet(.modifierAmounting)
    private static let change = WordSet(.modifierChange)
    private static let toward = Stems(.modifierToward)
    private static let above = Stems(.modifierAbove)
    private static let capping = Stems(.modifierCapped)
    private static let subsistence = Stems(.modifierSubsistence)
}
