import Lexing

/// Whether a date's sentence tells of what was, is, or may be.
extension SignalReader {
    /// Tokens behind a date in which a verb tells of the past or present.
    private static let tellingReach = 10
    /// Tokens before a date in which its auxiliary is looked for.
    private static let auxiliaryReach = 15
    /// Tokens before a signal in which a guess is looked for.
    private static let guessReach = 4

    /// Whether the date's sentence tells of what is or will be: `wordt`, `moet`, `beslissen`.
    var isToldAsPresent: Bool {
        func tells(_ token: Int) -> Bool {
            reading.keyword(token) == .wordt || has(token, SignalWords.binding) || has(token, SignalWords.acting)
                || has(token, SignalWords.promising) || reading.hasPrefix(token, "zal")
                || reading.hasPrefix(token, "zullen")
        }
        return sentenceBefore(tokens.lowerBound - 1, Self.before - 1).contains(where: tells)
            || sentenceBehind(Self.tellingReach).contains(where: tells)
    }

    /// Whether the date's sentence tells of something past: `heeft vanaf 19 juli ter inzage gelegen`.
    var isToldAsPast: Bool {
        sentenceBefore(tokens.lowerBound - 1, Self.before - 1).contains { has($0, SignalWords.past) }
            || sentenceBehind(Self.tellingReach).contains { has($0, SignalWords.past) }
    }

    /// `naar verwachting uiterlijk eind 2022`: a forecast.
    func isForecast(_ start: Int) -> Bool {
        (1...Self.guessReach).contains {
            has(start - $0, SignalWords.guessing) && reading.hasPrefix(start - $0 - 1, "naar")
        }
    }

    /// `is op 15 augustus in werking getreden`, `heeft vanaf 19 juli ter inzage gelegen`: over, whatever the document's day.
    var isOver: Bool {
        sentenceBehind(Self.behind).contains { has($0, SignalWords.over) }
            && sentenceBefore(tokens.lowerBound - 1, Self.auxiliaryReach).contains {
                reading.keyword($0) == .is || reading.keyword($0) == .zijn || has($0, SignalWords.auxiliaries)
            }
    }

    /// `per januari 2021 is de visie van kracht`, `is per 1 januari 2017 vastgelegd`: what holds now.
    func isState(_ signal: DeadlineSignal) -> Bool {
        guard signal.kind == .start else { return false }
        return reading.keyword(tokens.upperBound) == .is || reading.keyword(signal.start - 1) == .is
    }
}
