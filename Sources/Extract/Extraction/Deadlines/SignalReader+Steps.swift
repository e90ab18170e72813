import Lexing
import SourceText
import Vocabulary

/// Days that a noun names, steps of a plan, and sentences that open with the date.
extension SignalReader {
    /// `de deadline voor inschrijving is` DATE, `de einddatum van het project is` DATE.
    func named(_ i: Int) -> DeadlineSignal? {
        guard reading.keyword(tokens.lowerBound - 1) == .is else { return nil }
        for token in stride(from: i, to: max(-1, i - 6), by: -1) {
            if endsSentence(token) { return nil }
            let kind: Deadline.Kind? =
                reading.keyword(token) == .deadline
                ? .due
                : reading.keyword(token) == .einddatum
                    ? .end : reading.kind(token) == .word ? Signals.dateNouns[reading.tokens.hashes[token]] : nil
            if let kind {
                return DeadlineSignal(
                    kind: kind, start: tokens.lowerBound, rule: .deadlineDateNoun, confidence: .probable)
            }
        }
        return nil
    }

    /// `in september 2022 starten de werkzaamheden`, `in mei 2024 vindt de oplevering plaats`, `in het najaar informeren wij
    /// u`: the verb directly behind the date.
    func inverted() -> DeadlineSignal? {
        let end = tokens.upperBound
        guard isFine, reading.kind(end) == .word, !endsSentence(end), !reading.flags(end).contains(.capitalised) else {
            return nil
        }
        func planned(_ rule: Rule, _ kind: Deadline.Kind = .planned) -> DeadlineSignal {
            DeadlineSignal(kind: kind, start: tokens.lowerBound, rule: rule, confidence: .probable)
        }
        if has(end, Signals.beginning) { return planned(.deadlineBegint, .start) }
        if has(end, Signals.holding) {
            let takesPlace = (end + 1..<end + 14).prefix { reading.has($0) && !endsSentence($0) }
                .contains { reading.hasPrefix($0, "plaats") && reading.tokens.range($0).count == 6 }
            return takesPlace ? planned(.deadlineWordtAangeboden) : nil
        }
        let isWe = reading.hasPrefix(end + 1, "wij") || reading.hasPrefix(end + 1, "we") || isCollege(end + 2)
        return isWe && has(end, Signals.giving) ? planned(.deadlineWijSturen) : nil
    }

    private func isCollege(_ token: Int) -> Bool { reading.keyword(token) == .college }

    /// `besluitvorming door de raad op 6 oktober`, `het college zal in september een voorstel doen`: a step or a promise
    /// with its day, which must lie ahead.
    func stepOrPromise(_ i: Int) -> DeadlineSignal? {
        // A word stands between: `op`, `in het`.
        guard isFine, i < tokens.lowerBound - 1, isPreposition(tokens.lowerBound - 1) else { return nil }
        for token in stride(from: i, to: max(-1, i - 6), by: -1) {
            let isStep = has(token, Signals.steps)
            let isPromise =
                (reading.hasPrefix(token, "zal") || reading.hasPrefix(token, "zullen"))
                && (isCollege(token - 1) || reading.hasPrefix(token - 1, "wij") || reading.hasPrefix(token + 1, "wij")
                    || isCollege(token + 2) || reading.keyword(token - 1) == .raad)
            if isStep || isPromise {
                return DeadlineSignal(
                    kind: .planned, start: tokens.lowerBound, rule: .deadlineStep, confidence: .probable)
            }
            if endsSentence(token) { return nil }
        }
        return nil
    }

    /// `- Q2 2023: start bouw`: an item of a list that begins with the date.
    func leads() -> DeadlineSignal? {
        let (first, end) = (tokens.lowerBound, tokens.upperBound)
        guard isFine, reading.kind(first - 1) == .listMarker, isColon(end), reading.has(end + 1),
            !reading.flags(end + 1).contains(.startsLine)
        else { return nil }
        let begins = has(end + 1, Signals.beginning) || reading.hasPrefix(end + 1, "aanvang")
        return DeadlineSignal(
            kind: begins ? .start : .planned, start: first, rule: .deadlineStep, confidence: .probable)
    }

    /// `- Vaststelling: begin 2021`: an item of a list that names a step, a colon, and the date alone behind it.
    func listed() -> DeadlineSignal? {
        let end = tokens.upperBound
        let closes = reading.isMark(end, ".") || reading.isMark(end, ";") ? end + 1 : end
        guard isFine, !reading.has(closes) || reading.flags(closes).contains(.startsLine) else { return nil }
        var colon = tokens.lowerBound - 1
        while colon > 0, tokens.lowerBound - colon < 3, !isColon(colon), !isSpacedDash(colon) { colon -= 1 }
        guard isColon(colon) || isSpacedDash(colon) else { return nil }
        var first = colon
        while first > 0, colon - first < 10, !reading.flags(first).contains(.startsLine) { first -= 1 }
        guard reading.kind(first) == .listMarker, first < colon - 1,
            HeaderLabel.table.match(reading.tokens, at: first + 1, limit: colon)?.value.isOfHeader != true
        else { return nil }
        let begins = has(first + 1, Signals.beginning) || reading.hasPrefix(first + 1, "aanvang")
        return DeadlineSignal(
            kind: begins ? .start : .planned, start: tokens.lowerBound, rule: .deadlineStep, confidence: .probable)
    }

    private func isSpacedDash(_ token: Int) -> Bool {
        reading.isDash(token) && reading.flags(token).contains(.spaceBefore)
            && reading.flags(token + 1).contains(.spaceBefore) && !reading.flags(token).contains(.startsLine)
    }

    private func isColon(_ token: Int) -> Bool { reading.isMark(token, ":") || reading.kind(token) == .labelEnd }

    private func isPreposition(_ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .op, .in, .het, .de: true
        default: false
        }
    }
}
