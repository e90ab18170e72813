import Lexing
import SourceText
import Vocabulary

/// Verbs that bind a date behind `in` or `op`, or around it.
extension SignalReader {
    /// `i` is the token before the date and the `in het`, `op` before it.
    func verb(at i: Int, hasPreposition: Bool) -> DeadlineSignal? {
        if let shift = shiftedTo(i) { return shift }
        if let end = ending(i, hasPreposition: hasPreposition) { return end }
        guard hasPreposition || date.modifier != nil else { return nil }
        if has(i, Signals.beginning) { return DeadlineSignal(kind: .start, start: i, rule: .deadlineBegint) }
        if reading.hasPrefix(i, "ga"), reading.keyword(i + 1) == .in {
            return DeadlineSignal(kind: .start, start: i, rule: .deadlineBegint)
        }
        if reading.keyword(i) == .besluit,
            reading.keyword(i - 1) == .raad || reading.keyword(i - 1) == .college || reading.hasSuffix(i - 1, "bestuur")
        {
            return DeadlineSignal(kind: .planned, start: i, rule: .deadlineBesluitOp)
        }
        if reading.hasSuffix(i, "over"), reading.keyword(i - 1) == .besluit, reading.keyword(i - 2) == .raad {
            // `de raad besluit hierover op`
            return DeadlineSignal(kind: .planned, start: i - 1, rule: .deadlineBesluitOp)
        }
        if reading.hasSuffix(i, "vergadering"), reading.hasSuffix(i - 1, "volgende") {
            return DeadlineSignal(kind: .planned, start: tokens.lowerBound, rule: .deadlineGepland)
        }
        if has(i, Signals.planned) { return DeadlineSignal(kind: .planned, start: i, rule: .deadlineGepland) }
        if has(i, Signals.receiving) || has(i - 1, Signals.receiving) && reading.hasPrefix(i, "u") {
            return DeadlineSignal(
                kind: .planned, start: has(i, Signals.receiving) ? i : i - 1, rule: .deadlineOntvangt)
        }
        if reading.hasPrefix(i, "plaats"), has(i - 1, Signals.holding) {
            return DeadlineSignal(
                kind: .planned, start: i - 1, rule: .deadlineWordtAangeboden, confidence: .probable)
        }
        if reading.hasPrefix(i, "rechtswege"), has(i - 2, Signals.ending) {
            return DeadlineSignal(kind: .end, start: i - 2, rule: .deadlineEindigt)
        }
        if let found = entersInto(i) ?? atLatest(i) { return found }
        if let found = named(i) ?? inverted() { return found }
        return takesEffectBehind(i + 1) ?? doneBehind() ?? given(i) ?? offered(i) ?? mustBeDone(i) ?? done(i)
            ?? decides(i) ?? stepOrPromise(i)
    }

    func has(_ token: Int, _ words: WordSet) -> Bool {
        reading.kind(token) == .word && words.contains(reading.tokens.hashes[token])
    }

    /// `op te schuiven naar`, `verschoven naar`, `uitgesteld naar` DATE.
    private func shiftedTo(_ i: Int) -> DeadlineSignal? {
        guard reading.hasPrefix(i, "naar"), reading.tokens.range(i).count == 4 else { return nil }
        if reading.hasPrefix(i - 1, "schuiven") {
            let start = reading.keyword(i - 2) == .te && reading.keyword(i - 3) == .op ? i - 3 : i - 1
            return DeadlineSignal(kind: .end, start: start, rule: .deadlineOpTeSchuiven)
        }
        guard
            reading.hasPrefix(i - 1, "verschoven") || reading.hasPrefix(i - 1, "opgeschoven")
                || reading.hasPrefix(i - 1, "verschuiven")
        else {
            return nil
        }
        return DeadlineSignal(kind: .end, start: i - 1, rule: .deadlineOpTeSchuiven, confidence: .probable)
    }

    /// `eindigt op`, `loopt af op`, `loopt eind 2021 af`.
    private func ending(_ i: Int, hasPreposition: Bool) -> DeadlineSignal? {
        if has(i, Signals.ending), hasPreposition || date.modifier != nil {
            return DeadlineSignal(kind: .end, start: i, rule: .deadlineEindigt)
        }
        if isFine, has(tokens.upperBound, Signals.ending) {
            return DeadlineSignal(
                kind: .end, start: tokens.lowerBound, rule: .deadlineEindigt, confidence: .probable)
        }
        if reading.hasPrefix(i, "af"), reading.tokens.range(i).count == 2, reading.keyword(i - 1) == .loopt {
            return DeadlineSignal(kind: .end, start: i - 1, rule: .deadlineEindigt)
        }
        guard reading.keyword(i) == .loopt, reading.hasPrefix(tokens.upperBound, "af"),
            reading.tokens.range(tokens.upperBound).count == 2
        else {
            return nil
        }
        return DeadlineSignal(kind: .end, start: i, rule: .deadlineEindigt)
    }

    /// `wordt in september 2026 aan de raad voorgelegd`, `voorgelegd in`, `in 2019 wordt een evaluatie aangeboden`: a form
    /// of `worden` or `zullen` and the participle in the date's own sentence.
    func offered(_ i: Int) -> DeadlineSignal? {
        var participle: Int?
        var auxiliary: Int?
        var isGuess = false
        var isPromise = false
        func look(_ token: Int) -> Bool {
            guard reading.has(token), !endsSentence(token) else { return false }
            guard reading.kind(token) == .word else { return true }
            if token >= tokens.upperBound, reading.hasPrefix(token, "terug"), comesBack(i) { isPromise = true }
            if has(token, Signals.ofPlans) {
                if has(token, Signals.guessing) { isGuess = true }
                if has(token, Signals.promising) { isPromise = true }
                if participle == nil, has(token, Signals.offered) { participle = token }
                if has(token, Signals.holding), reading.hasPrefix(tokens.upperBound, "plaats") { isPromise = true }
            }
            if auxiliary == nil,
                reading.keyword(token) == .wordt || reading.hasPrefix(token, "zal")
                    || reading.hasPrefix(token, "zullen")
            {
                auxiliary = token
            }
            return true
        }
        for token in tokens.upperBound..<tokens.upperBound + 14 where !look(token) { break }
        var token = i
        while i - token < 12, look(token) { token -= 1 }
        if participle == nil, let auxiliary, isFine { participle = plainParticiple(behind: auxiliary) }
        guard !isGuess, isPromise || (participle != nil && auxiliary != nil) else { return nil }
        let start = auxiliary == i ? i : tokens.lowerBound
        return DeadlineSignal(kind: .planned, start: start, rule: .deadlineWordtAangeboden, confidence: .probable)
    }

    /// `wij komen hierop in mei bij u terug`: the verb in the five words before the date.
    private func comesBack(_ i: Int) -> Bool { (i - 5...i).contains { has($0, Signals.returning) } }

    /// A year in which a thing is done tells little; a day, a month, a quarter is a plan.
    var isFine: Bool { date.value.utf8.count > 4 || date.modifier != nil }

    /// `wordt eind september 2023 ingediend`: the participle that closes the clause, directly behind the date.
    private func plainParticiple(behind auxiliary: Int) -> Int? {
        guard auxiliary < tokens.lowerBound, tokens.lowerBound - auxiliary < 9 else { return nil }
        let end = tokens.upperBound
        return isParticiple(end) && endsClause(end + 1) ? end : nil
    }

    private func isParticiple(_ token: Int) -> Bool {
        reading.kind(token) == .word && reading.tokens.range(token).count > 6
            && (reading.hasSuffix(token, "d") || reading.hasSuffix(token, "t") || reading.hasSuffix(token, "en"))
    }

    private func endsClause(_ token: Int) -> Bool {
        reading.isMark(token, ".") || reading.isMark(token, ",") || reading.isMark(token, ";")
            || reading.keyword(token) == .op || reading.keyword(token) == .en
    }

    /// `op 1 januari 2024 in werking treedt`: the verb behind the date.
    func takesEffectBehind(_ i: Int) -> DeadlineSignal? {
        let end = tokens.upperBound
        guard reading.keyword(end) == .in, reading.keyword(end + 1) == .werking else { return nil }
        return DeadlineSignal(kind: .start, start: i, rule: .deadlineInWerking)
    }

    /// `de datum van inwerkingtreding te wijzigen in` DATE, `in te laten gaan op` DATE.
    private func entersInto(_ i: Int) -> DeadlineSignal? {
        guard isFine else { return nil }
        for token in stride(from: i, to: max(-1, i - 6), by: -1) {
            if endsSentence(token) { return nil }
            let goes =
                reading.hasPrefix(token, "gaan") && reading.keyword(token - 3) == .in
                || reading.keyword(token) == .ingang && reading.hasPrefix(token - 2, "datum")
            if goes || has(token, Signals.entering) {
                return DeadlineSignal(
                    kind: .start, start: tokens.lowerBound, rule: .deadlineInWerking, confidence: .probable)
            }
        }
        return nil
    }

    /// `in juni 2021 te informeren`, `komt eind maart bijeen`: the verb behind the date.
    private func doneBehind() -> DeadlineSignal? {
        let end = tokens.upperBound
        let reports = isFine && reading.keyword(end) == .te && has(end + 1, Signals.reporting)
        if isFine, reading.keyword(end) == .te, has(end + 1, Signals.beginning) {
            return DeadlineSignal(
                kind: .start, start: tokens.lowerBound, rule: .deadlineBegint, confidence: .probable)
        }
        guard reports || reading.hasPrefix(end, "bijeen") && reading.tokens.range(end).count == 6 || isToBeOffered
        else { return nil }
        return DeadlineSignal(kind: .planned, start: tokens.lowerBound, rule: .deadlineGepland)
    }

    /// `de raad in mei 2023 een programma voor te leggen`, `in 2024 een nota aan de raad aan te bieden`: the infinitive that
    /// closes the clause.
    private var isToBeOffered: Bool {
        var namesRaad = (tokens.lowerBound - 5..<tokens.lowerBound).contains { reading.keyword($0) == .raad }
        for token in tokens.upperBound..<tokens.upperBound + 14 {
            guard reading.has(token), !endsSentence(token) else { return false }
            if reading.keyword(token) == .raad { namesRaad = true }
            guard reading.keyword(token) == .te, token > tokens.upperBound, reading.kind(token + 1) == .word else {
                continue
            }
            let offers =
                reading.hasPrefix(token + 1, "leggen") && reading.keyword(token - 1) == .voor
                || reading.hasPrefix(token + 1, "bieden") || reading.hasPrefix(token + 1, "zenden")
                || reading.hasPrefix(token + 1, "sturen") || has(token + 1, Signals.reporting)
            return offers && namesRaad
        }
        return false
    }

    /// `uiterlijk bij de behandeling van de begroting in november`: the occasion stands between.
    private func atLatest(_ i: Int) -> DeadlineSignal? {
        guard isFine else { return nil }
        for token in stride(from: i, to: max(-1, i - 9), by: -1) {
            if endsSentence(token) { return nil }
            guard reading.keyword(token) == .uiterlijk else { continue }
            let leads = reading.hasPrefix(token + 1, "bij") || reading.hasPrefix(token + 1, "tijdens")
            return leads ? DeadlineSignal(kind: .due, start: token, rule: .deadlineUiterlijk) : nil
        }
        return nil
    }

    /// `wij komen in het derde kwartaal met een voorstel`.
    private func comes(_ i: Int) -> DeadlineSignal? {
        guard isFine, has(i, Signals.returning), reading.keyword(tokens.upperBound) == .met else { return nil }
        return DeadlineSignal(kind: .planned, start: tokens.lowerBound, rule: .deadlineWij, confidence: .probable)
    }

    /// `moet ultimo 2029 zijn afgesloten`, `dient in mei te worden ingediend`.
    private func mustBeDone(_ i: Int) -> DeadlineSignal? {
        guard isFine, let verb = stride(from: i, to: max(-1, i - 9), by: -1).first(where: { has($0, Signals.binding) }),
            !(verb + 1...max(verb + 1, i)).contains(where: endsSentence)
        else { return nil }
        let end = tokens.upperBound
        let isDone = (end..<end + 5).contains {
            guard reading.keyword($0) == .zijn || reading.hasPrefix($0, "worden") && reading.tokens.range($0).count == 6
            else { return false }
            return isParticiple($0 + 1) || $0 > end && (isParticiple($0 - 1) || has($0 - 1, Signals.ready))
        }
        guard isDone else { return nil }
        return DeadlineSignal(kind: .due, start: tokens.lowerBound, rule: .deadlineMoet, confidence: .probable)
    }

    /// `dat besluit nemen wij in januari 2022`: what the writers do then, the verb before `wij`.
    private func done(_ i: Int) -> DeadlineSignal? {
        let isWe = reading.hasPrefix(i, "wij") || reading.hasPrefix(i, "we") && reading.tokens.range(i).count == 2
        guard isFine, isWe, reading.tokens.range(i).count <= 3, reading.hasSuffix(i - 1, "en"),
            !has(i - 1, Signals.guessing)
        else { return comes(i) }
        return DeadlineSignal(kind: .planned, start: tokens.lowerBound, rule: .deadlineWij, confidence: .probable)
    }

    /// `de aandeelhouders beslissen op 16 december`, `op 8 juli stelt de raad het plan vast`: what somebody decides
    /// then, told in the present.
    private func decides(_ i: Int) -> DeadlineSignal? {
        guard isFine, reading.keyword(tokens.lowerBound - 1) == .op || reading.keyword(tokens.lowerBound - 1) == .in
        else {
            return nil
        }
        let before = stride(from: i, to: max(-1, i - 8), by: -1).prefix {
            !endsSentence($0) && !reading.isMark($0, ",")
        }
        // `neemt op 10 oktober een besluit`
        let takes =
            before.contains { reading.hasPrefix($0, "neem") || reading.hasPrefix($0, "nemen") }
            && (tokens.upperBound..<tokens.upperBound + 4).contains {
                reading.keyword($0) == .besluit || reading.hasPrefix($0, "beslissing")
            }
        guard
            takes || has(tokens.upperBound, Signals.deciding) || before.contains(where: { has($0, Signals.deciding) })
        else { return nil }
        return DeadlineSignal(
            kind: .planned, start: tokens.lowerBound, rule: .deadlineBesluitOp, confidence: .probable)
    }

    /// Whether the date's sentence tells of what is or will be: `wordt`, `moet`, `beslissen`.
    var isToldAsPresent: Bool {
        func tells(_ token: Int) -> Bool {
            reading.keyword(token) == .wordt || has(token, Signals.binding) || has(token, Signals.acting)
                || has(token, Signals.promising) || reading.hasPrefix(token, "zal")
                || reading.hasPrefix(token, "zullen")
        }
        let first = tokens.lowerBound
        return stride(from: first - 1, to: max(-1, first - 14), by: -1).prefix { !endsSentence($0) }.contains(
            where: tells)
            || (tokens.upperBound..<tokens.upperBound + 10).prefix { reading.has($0) && !endsSentence($0) }
                .contains(where: tells)
    }

    /// Whether what begins `per DATE` is an end: `per 1 mei te beëindigen`, `het opheffen van de reserve per 1 mei`.
    func endsAround(_ i: Int) -> Bool {
        for token in tokens.upperBound..<tokens.upperBound + 3 {
            if endsSentence(token) { break }
            if has(token, Signals.ending) || reading.keyword(token) == .vervalt { return true }
        }
        for token in stride(from: i - 1, to: max(-1, i - 9), by: -1) {
            if endsSentence(token) { return false }
            if has(token, Signals.abolishing) { return true }
            if reading.hasPrefix(token, "heffen"), reading.keyword(token - 1) == .te, reading.keyword(token - 2) == .op
            {
                return true
            }
        }
        return false
    }

    /// `naar verwachting uiterlijk eind 2022`: a forecast.
    func isForecast(_ start: Int) -> Bool {
        (1...4).contains { has(start - $0, Signals.guessing) && reading.hasPrefix(start - $0 - 1, "naar") }
    }

    /// `is op 15 augustus in werking getreden`, `heeft vanaf 19 juli ter inzage gelegen`: over, whatever the document's day.
    var isOver: Bool {
        (tokens.upperBound..<tokens.upperBound + 14).prefix { reading.has($0) && !endsSentence($0) }
            .contains { has($0, Signals.over) } && hasAuxiliaryBefore
    }

    /// `per januari 2021 is de visie van kracht`, `is per 1 januari 2017 vastgelegd`: what holds now.
    func isState(_ signal: DeadlineSignal) -> Bool {
        guard signal.kind == .start else { return false }
        return reading.keyword(tokens.upperBound) == .is || reading.keyword(signal.start - 1) == .is
    }

    private var hasAuxiliaryBefore: Bool {
        for token in stride(from: tokens.lowerBound - 1, to: max(-1, tokens.lowerBound - 16), by: -1) {
            if endsSentence(token) { return false }
            if reading.keyword(token) == .is || reading.keyword(token) == .zijn || has(token, Signals.auxiliaries) {
                return true
            }
        }
        return false
    }

    /// Whether the date's sentence tells of something past: `heeft vanaf 19 juli ter inzage gelegen`.
    var isToldAsPast: Bool {
        func isPast(_ token: Int) -> Bool {
            reading.kind(token) == .word && Signals.past.contains(reading.tokens.hashes[token])
        }
        var token = tokens.lowerBound - 1
        while token >= 0, tokens.lowerBound - token < 14, !endsSentence(token) {
            if isPast(token) { return true }
            token -= 1
        }
        for token in tokens.upperBound..<tokens.upperBound + 10 {
            guard reading.has(token), !endsSentence(token) else { break }
            if isPast(token) { return true }
        }
        return false
    }

    /// `wij leggen de raad in november 2021 een voorstel voor`.
    private func given(_ i: Int) -> DeadlineSignal? {
        for token in stride(from: i, to: max(-1, i - 5), by: -1) {
            if has(token, Signals.giving) {
                return DeadlineSignal(kind: .planned, start: token, rule: .deadlineWijSturen, confidence: .probable)
            }
            if endsSentence(token) { return nil }
        }
        return nil
    }

    func endsSentence(_ token: Int) -> Bool {
        if reading.flags(token).contains(.startsParagraph) { return true }
        guard reading.kind(token) != .word else { return false }
        return reading.isMark(token, ".") && reading.flags(token + 1).contains(.capitalised)
            || reading.isMark(token, ";") || reading.isMark(token, "?")
    }
}
