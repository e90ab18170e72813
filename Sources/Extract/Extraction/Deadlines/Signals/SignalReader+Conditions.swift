import Calendar
import Lexing
import SourceText
import Vocabulary

/// What a row can ask besides its words.
extension SignalReader {
    /// - Parameter last: the token before the date and its fillers.
    func holds(_ condition: SignalCondition, _ last: Int) -> Bool {
        let (first, end) = (tokens.lowerBound, tokens.upperBound)
        switch condition {
        case .led: return last < first - 1 || date.modifier != nil
        case .fine: return isFine
        case .day: return date.modifier != nil || isDayMonthOrSeason
        case .small: return !reading.flags(end).contains(.capitalised) && !endsSentence(end)
        case .is: return reading.keyword(first - 1) == .is
        case .on: return reading.keyword(first - 1) == .op || reading.keyword(first - 1) == .in
        case .preposition: return isPreposition(first - 1)
        case .into: return reading.keyword(last + 1) == .in
        case .toBe: return (max(0, last)..<first).contains { isToBe($0) }
        case .accented: return reading.flags(last).contains(.nonASCII)
        case .before: return saysByWhen(last)
        case .asserted: return !isCondition(before: last)
        case .firstTime: return isFirstTime(last)
        case .term: return duration(at: last - 2) != nil
        case .offered: return isOffered(last)
        case .toOffer: return isToBeOffered
        case .done: return isToBeDone
        case .closesItem: return labelOfItem != nil
        case .itemStarts: return labelOfItem.map { isBeginning($0.lowerBound) } ?? false
        case .opensItem: return opensItem
        }
    }

    /// A year in which a thing is done tells little; a day, a month, a quarter is a plan.
    var isFine: Bool { date.value.utf8.count > DateExpression.yearDigits || date.modifier != nil }

    private var isDayMonthOrSeason: Bool {
        switch CalendarUnit(edtf: date.value) {
        case .day, .month, .season: true
        default: false
        }
    }

    private func isPreposition(_ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .op, .in, .het, .de: true
        default: false
        }
    }

    private func isToBe(_ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .is, .wordt, .zijn: true
        default: false
        }
    }

    // MARK: `voor`

    /// Tokens before `niet voor` in which a condition is looked for.
    private static let conditionReach = 15

    /// Whether `voor` at `token` says by when: not `voor het eerst`, `begint niet voor 1 mei`, `vier weken vóór 1 mei`.
    private func saysByWhen(_ token: Int) -> Bool {
        if isFirstTime(token) || has(token - 1, SignalWords.facts) { return false }
        if reading.keyword(token - 1) == .niet, !isCondition(before: token), !hasConsequence { return false }
        return duration(at: token - 2) == nil && !tellsWhich(token - 1)
    }

    /// `voor het eerst`
    private func isFirstTime(_ token: Int) -> Bool { has(token + 2, SignalWords.firstTimes) }

    /// `lukt dat niet voor 1 mei, dan …`: the verb before it makes it a condition.
    private var hasConsequence: Bool {
        let comma = tokens.upperBound
        return reading.isMark(comma, ",") && reading.keyword(comma + 1) == .dan
    }

    /// `als de werken niet vóór 1 mei gereed zijn`: what happens then says that they must.
    private func isCondition(before token: Int) -> Bool {
        for token in stride(from: token - 1, to: max(-1, token - 1 - Self.conditionReach), by: -1) {
            if reading.isMark(token, ".") { return false }
            if has(token, SignalWords.conditions) { return true }
        }
        return false
    }

    /// `vergunningen die voor 1 januari zijn verleend`, `feiten die zich voor 1 januari hebben voorgedaan`: which ones,
    /// not by when. `before` is the token before `voor`.
    private func tellsWhich(_ before: Int) -> Bool {
        let pronoun = has(before, SignalWords.reflexive) ? before - 1 : before
        if isAuxiliary(pronoun - 1), isWhich(pronoun - 2) || isWhich(pronoun - 3) { return true }
        guard isWhich(pronoun) else { return false }
        let behind = tokens.upperBound
        return reading.keyword(behind) == .zijn || has(behind, SignalWords.have)
    }

    private func isWhich(_ token: Int) -> Bool { reading.keyword(token) == .die }

    /// `beschikkingen die zijn afgegeven vóór`: the participle stands between.
    private func isAuxiliary(_ token: Int) -> Bool {
        reading.keyword(token) == .zijn || has(token, SignalWords.passive)
    }

    // MARK: Offers and duties

    /// Tokens before a date in which the verb of an offer is looked for.
    private static let offerReach = 12

    /// `wordt in september 2026 aan de raad voorgelegd`, `voorgelegd in`, `in 2019 wordt een evaluatie aangeboden`: a form
    /// of `worden` or `zullen` and the participle in the date's own sentence.
    private func isOffered(_ last: Int) -> Bool {
        var offer = Offer()
        func look(_ token: Int) -> Bool {
            self.look(token, last, &offer)
            return false
        }
        _ = firstBehind(Self.behind, where: look)
        _ = firstBefore(last, Self.offerReach, where: look)
        if !offer.hasParticiple, let auxiliary = offer.auxiliary, isFine {
            offer.hasParticiple = hasPlainParticiple(behind: auxiliary)
        }
        return !offer.isGuess && (offer.isPromise || (offer.hasParticiple && offer.auxiliary != nil))
    }

    /// What a sentence has of an offer.
    private struct Offer {
        var hasParticiple = false
        var auxiliary: Int?
        var isGuess = false
        var isPromise = false
    }

    private func look(_ token: Int, _ last: Int, _ offer: inout Offer) {
        guard reading.kind(token) == .word else { return }
        if token >= tokens.upperBound, Self.back.matches(reading, token), comesBack(last) { offer.isPromise = true }
        if has(token, Self.wordsOfOffers) {
            if has(token, SignalWords.guessing) { offer.isGuess = true }
            if has(token, SignalWords.promising) { offer.isPromise = true }
            if has(token, SignalWords.offered) { offer.hasParticiple = true }
            if has(token, SignalWords.holding), has(tokens.upperBound, SignalWords.takesPlace) {
                offer.isPromise = true
            }
        }
        let isAuxiliary =
            reading.keyword(token) == .wordt || has(token, SignalWords.shall)
        if offer.auxiliary == nil, isAuxiliary { offer.auxiliary = token }
    }

    /// What may tell whether a sentence offers something: most words are none of these.
    private static let wordsOfOffers = WordSet(allOf: partsOfOffers)
    private static let partsOfOffers = [
        SignalWords.guessing, SignalWords.promising, SignalWords.offered, SignalWords.holding,
    ]
    /// Tokens before a date in which `komen` is looked for.
    private static let returnReach = 5

    /// `wij komen hierop in mei bij u terug`: the verb in the words before the date.
    private func comesBack(_ last: Int) -> Bool {
        (last - Self.returnReach...last).contains { has($0, SignalWords.returning) }
    }

    /// Tokens between `wordt` and its date, at most, where the participle stands alone behind it.
    private static let plainReach = 8

    /// `wordt eind september 2023 ingediend`, `wordt in augustus 2025 in gebruik genomen`: the participle that closes the
    /// clause, behind the date and a word or two.
    private func hasPlainParticiple(behind auxiliary: Int) -> Bool {
        guard auxiliary < tokens.lowerBound, tokens.lowerBound - auxiliary <= Self.plainReach else { return false }
        let behind = tokens.upperBound..<tokens.upperBound + Self.participleReach
        return behind.prefix { reading.kind($0) == .word }.contains { isParticiple($0) && endsClause($0 + 1) }
    }

    /// Tokens behind a date among which the participle stands: `in gebruik genomen`.
    private static let participleReach = 3

    private static let back = Stems(.deadlineBack)
    private static let participles = Stems(.deadlineParticiple)

    /// Letters of a participle, at least: `wordt`, `bestaat` are shorter.
    private static let leastParticiple = 7

    private func isParticiple(_ token: Int) -> Bool {
        reading.kind(token) == .word && reading.tokens.range(token).count >= Self.leastParticiple
            && Self.participles.matches(reading, token)
    }

    private func endsClause(_ token: Int) -> Bool {
        reading.isMark(token, ".") || reading.isMark(token, ",") || reading.isMark(token, ";")
            || reading.keyword(token) == .op || reading.keyword(token) == .en
    }

    /// Tokens before a date in which the raad is looked for.
    private static let raadReach = 5

    /// `de raad in mei 2023 een programma voor te leggen`, `in 2024 een nota aan de raad aan te bieden`: the infinitive that
    /// closes the clause.
    private var isToBeOffered: Bool {
        var namesRaad = (tokens.lowerBound - Self.raadReach..<tokens.lowerBound)
            .contains { reading.keyword($0) == .raad }
        let te = firstBehind(Self.behind) { token in
            if reading.keyword(token) == .raad { namesRaad = true }
            return reading.keyword(token) == .te && token > tokens.upperBound && reading.kind(token + 1) == .word
        }
        return te.map { namesRaad && offers($0 + 1) } ?? false
    }

    /// The infinitive at `verb`, `te` before it.
    private func offers(_ verb: Int) -> Bool {
        if has(verb, SignalWords.lay) { return reading.keyword(verb - 2) == .voor }
        return has(verb, SignalWords.reporting)
    }

    /// Tokens behind a date in which `zijn` or `worden` stands beside what must be done.
    private static let dutyReach = 5

    /// `ultimo 2029 zijn afgesloten`, `in mei te worden ingediend`.
    private var isToBeDone: Bool {
        let end = tokens.upperBound
        return (end..<end + Self.dutyReach).contains {
            guard reading.keyword($0) == .zijn || has($0, SignalWords.become) else {
                return false
            }
            return isParticiple($0 + 1) || $0 > end && (isParticiple($0 - 1) || has($0 - 1, SignalWords.ready))
        }
    }
}
