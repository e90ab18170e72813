import Lexing
import Vocabulary

/// Whether a date's sentence tells of what was, is, or may be.
extension SignalReader {
    /// Tokens behind a date in which a verb tells of the past or present.
    private static let tellingReach = 10
    /// Tokens before a date in which its auxiliary is looked for.
    private static let auxiliaryReach = 15
    /// The same of what was done in a period, which stands far from its auxiliary.
    private static let periodReach = 30
    /// Tokens before a period in which `over` makes it what a report is about.
    private static let aboutReach = 3
    /// Tokens before a signal in which a guess is looked for.
    private static let guessReach = 4

    /// Whether the date's sentence tells of what is or will be: `wordt`, `moet`, `beslissen`.
    var isToldAsPresent: Bool {
        func tells(_ token: Int) -> Bool {
            reading.keyword(token) == .wordt || has(token, SignalWords.binding) || has(token, SignalWords.acting)
                || has(token, SignalWords.promising) || has(token, SignalWords.shall)
        }
        return firstBefore(tokens.lowerBound - 1, Self.before - 1, where: tells) != nil
            || firstBehind(Self.tellingReach, where: tells) != nil
    }

    /// Whether the date's sentence tells of something past: `heeft vanaf 19 juli ter inzage gelegen`.
    var isToldAsPast: Bool {
        (firstBefore(tokens.lowerBound - 1, Self.before - 1) { has($0, SignalWords.past) } != nil)
            || (firstBehind(Self.tellingReach) { has($0, SignalWords.past) } != nil)
    }

    /// `naar verwachting uiterlijk eind 2022`: a forecast.
    func isForecast(_ start: Int) -> Bool {
        (1...Self.guessReach).contains {
            has(start - $0, SignalWords.guessing) && has(start - $0 - 1, SignalWords.toward)
        }
    }

    /// `het broedseizoen loopt tot half juli`, `vanaf 2035 groeit de bevolking niet meer`: what nature does, or what grows by
    /// itself, binds nobody.
    func isOfNature(_ signal: DeadlineSignal) -> Bool {
        guard signal.kind == .start || signal.kind == .end else { return false }
        func tells(_ words: WordSet) -> Bool {
            firstBefore(tokens.lowerBound - 1, Self.before) { has($0, words) } != nil
                || firstBehind(Self.natureReach) { has($0, words) } != nil
        }
        if tells(SignalWords.natural) { return true }
        return signal.kind == .start && tells(SignalWords.population) && tells(SignalWords.trends)
    }

    /// Tokens behind a date in which its subject stands: `vanaf 2030 neemt het aantal ouderen toe`.
    private static let natureReach = 6

    /// `is op 15 augustus in werking getreden`, `heeft vanaf 19 juli ter inzage gelegen`, `vanaf 15 februari ter visie is
    /// gelegd`: over, whatever the document's day.
    var isOver: Bool {
        guard let participle = firstBehind(Self.behind, where: { has($0, SignalWords.over) }) else {
            return false
        }
        return isAuxiliaryOfPast(participle - 1) || isAuxiliaryOfPast(participle + 1)
            || hasAuxiliaryBefore(Self.auxiliaryReach)
    }

    /// `zijn er vanaf 2020 tot en met 2023 veel woningen gerealiseerd`: what was done since or until then.
    var isDone: Bool {
        (firstBehind(Self.behind) { has($0, SignalWords.done) } != nil) && hasAuxiliaryBefore(Self.periodReach)
    }

    /// `een daling van 40% van 2020 tot en met 2023`: what was measured over the period.
    var isMeasured: Bool {
        (firstBefore(tokens.lowerBound - 1, Self.tellingReach) { has($0, SignalWords.changes) } != nil)
    }

    private func hasAuxiliaryBefore(_ reach: Int) -> Bool {
        (firstBefore(tokens.lowerBound - 1, reach) { isAuxiliaryOfPast($0) } != nil)
    }

    private func isAuxiliaryOfPast(_ token: Int) -> Bool {
        reading.keyword(token) == .is || reading.keyword(token) == .zijn || has(token, SignalWords.auxiliaries)
    }

    /// `per januari 2021 is de visie van kracht`, `is per 1 januari 2017 vastgelegd`: what holds now.
    func isState(_ signal: DeadlineSignal) -> Bool {
        guard signal.kind == .start else { return false }
        return reading.keyword(tokens.upperBound) == .is || reading.keyword(signal.start - 1) == .is
    }

    /// `is onderzocht in de periode 2020 t/m 2022`, `een rapportage over de periode`: what was done in it stands before it.
    var isOfAPeriodOver: Bool {
        let first = tokens.lowerBound
        for token in (max(0, first - Self.before)..<first).reversed() {
            if token >= first - Self.aboutReach, has(token, SignalWords.about) { return true }
            if reading.isMark(token, ".") || !block.contains(token) { return false }
            if reading.keyword(token) == .is || reading.keyword(token) == .zijn || has(token, SignalWords.happened) {
                return true
            }
        }
        return false
    }
}
