import Calendar
import Lexing
import Vocabulary

/// The state of one pass for dates over the tokens.
struct DateScan {
    let reading: Reading
    var claims: Claims
    /// The document's day; nil where it is unknown.
    let today: CalendarDate?
    var phrases: [DatePhrase] = []
    private var position = 0

    init(_ reading: Reading, _ claims: Claims, today: CalendarDate?) {
        self.reading = reading
        self.claims = claims
        self.today = today
    }

    /// Looks at every token of interest once.
    mutating func run() {
        let tokens = reading.tokens
        while true {
            let token = reading.interests.next(.date, from: position)
            guard token < tokens.count, phrases.count <= reading.mostFacts else { return }
            position = token + 1
            switch tokens.kinds[token] {
            case .word:
                guard tokens.keyword(token).mayBeginDate || Feasts.firstWords.contains(tokens.hashes[token]) else {
                    continue
                }
            case .number: guard isYear(token) || mayBeginDay(token) else { continue }
            case .date, .listMarker: break
            default: continue
            }
            if !claims.isClaimed(token) { read(token) }
        }
    }

    private func isYear(_ token: Int) -> Bool {
        reading.tokens.ends[token] - reading.tokens.starts[token] == DateExpression.yearDigits
            || !reading.notes.isEmpty && DateRules.year(in: reading, at: token) != nil
    }

    /// Whether what stands behind a figure can make it a day, or one of several: a month, a mark, `en`, `of`, `t/m`.
    private func mayBeginDay(_ token: Int) -> Bool {
        switch reading.kind(token + 1) {
        case .punctuation, .listMarker: return true
        case .word:
            switch reading.keyword(token + 1) {
            case .en, .of, .tot, .tm: return true
            case let keyword: return keyword.isMonth
            }
        default: return false
        }
    }

    /// Reads what begins at `token` and moves behind it.
    private mutating func read(_ token: Int) {
        if let several = several(at: token) { return take(several) }
        guard let one = one(at: token) else { return }
        // What lacks a year may share that of the dates behind it.
        guard one.hasYear else { return take([one]) }
        if stands(one) { take(one) }
    }

    /// Takes dates that share a month or noun, with those behind them that share their year.
    private mutating func take(_ group: [DatePhrase]) {
        var found = group
        guard let first = found.first else { return }
        shareYear(&found)
        guard found.count > 1 || stands(first) else { return }
        for phrase in found { take(phrase) }
    }

    private mutating func take(_ phrase: DatePhrase) {
        guard phrase.end > phrase.start, !(phrase.start..<phrase.end).contains(where: { claims.isClaimed($0) }) else {
            return
        }
        if phrases.isEmpty { phrases.reserveCapacity(Self.usualCount) }
        phrases.append(phrase)
        claims.claim(phrase.start..<phrase.end)
        position = max(position, phrase.end)
    }

    /// Dates of a short paper.
    private static let usualCount = 8

    // MARK: What begins at a token

    /// The dates that begin at `token` and share a month or noun, or the one that does.
    func group(at token: Int) -> [DatePhrase]? { several(at: token) ?? one(at: token).map { [$0] } }

    private func several(at token: Int) -> [DatePhrase]? { daysOfOneMonth(at: token) ?? ordinals(at: token) }

    private func one(at token: Int) -> DatePhrase? {
        if let one = daysInFigures(at: token) ?? relative(at: token) ?? namedDay(at: token) ?? modified(at: token) {
            return one
        }
        guard let unit = unit(at: token) else { return nil }
        return widened(unit)
    }

    /// Whether a phrase is a date where it stands: a bare year, month or week may be something else.
    func stands(_ phrase: DatePhrase) -> Bool {
        guard phrase.modifier == nil, !phrase.rule.isRelative else { return true }
        switch phrase.value {
        case .unit(let unit): return standsAlone(unit, phrase)
        case .period:
            if case .year = phrase.unit { return !YearVeto.isNumber(reading, phrase.start) }
            return true
        case .from: return true
        }
    }

    private func standsAlone(_ unit: CalendarUnit, _ phrase: DatePhrase) -> Bool {
        switch unit {
        case .year: return !YearVeto.isNoYear(reading, phrase.start)
        case .month where !phrase.hasYear:
            return isTimeWord(phrase.start - 1) && DateRules.isWholeName(reading, phrase.start)
        case .season where !phrase.hasYear: return isComing(phrase.start)
        case .day where !phrase.hasYear:
            return !(reading.isDash(phrase.end) && !reading.hasSpace(before: phrase.end))
        case .half, .week, .day, .month, .quarter, .season, .decade: return true
        }
    }

    /// What stands before a month without a year: `in december`, `eind`, `vanaf`.
    func isTimeWord(_ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .in, .per, .vanaf, .sinds, .tot, .tm, .uiterlijk, .na, .voor, .maand, .maanden, .en, .begin, .eind, .medio,
            .van:
            true
        default: false
        }
    }

    /// `in het najaar`, `na het zomerreces`: half-years and recesses are those of a plan; `in de zomer` is also each summer.
    private func isComing(_ token: Int) -> Bool {
        guard today != nil, reading.keyword(token - 1) == .het, isTimeWord(token - 2) else { return false }
        switch reading.keyword(token) {
        case .najaar, .voorjaar, .zomerreces: return true
        default: return false
        }
    }

    // MARK: Modifiers

    /// `begin 2022`, `eind van het 3e kwartaal 2021`, `half maart 2025`, `rond 1 mei 2023`.
    func modified(at token: Int) -> DatePhrase? {
        guard let modifier = modifier(at: token) else { return nil }
        // `Slotjes-Midden 2019-2035`: the last part of a name.
        if reading.isDash(token - 1), !reading.hasSpace(before: token) { return nil }
        var next = token + 1
        if reading.isMark(next, "."), modifier == .approx { next += 1 }
        if modifier != .approx, reading.keyword(next) == .van || reading.keyword(next) == .der { next += 1 }
        if reading.keyword(next) == .het || reading.keyword(next) == .de { next += 1 }
        if modifier == .approx, reading.keyword(next).dateModifier.map({ $0 != .approx }) ?? false { return nil }
        guard !claims.isSpoken(next),
            var phrase = relative(at: next) ?? wholeYear(at: next) ?? namedDay(at: next) ?? unit(at: next)
        else { return nil }
        if modifier == .approx {
            guard phrase.hasYear, standsAlone(phrase.unit, phrase) else { return nil }
        } else if case .day = phrase.unit {
            return nil
        }
        if reading.keyword(phrase.start - 1) == .schooljaar || reading.keyword(phrase.start) == .schooljaar {
            phrase = widened(phrase)
        }
        phrase.start = token
        phrase.modifier = modifier
        return phrase
    }

    private func modifier(at token: Int) -> DateExpression.Modifier? {
        guard reading.keyword(token) == .half else { return reading.keyword(token).dateModifier }
        // `half maart`, `half 2025`; not `twee en een half 2025`.
        let counts = reading.kind(token - 1) == .number || reading.keyword(token - 1).cardinal != nil
        let isOfYear = DateRules.year(in: reading, at: token + 1) != nil
        return !counts && (isOfYear || reading.keyword(token + 1).isMonth) ? .mid : nil
    }

    /// `het jaar` behind `eind van`: the document's own.
    private func wholeYear(at token: Int) -> DatePhrase? {
        guard let today, reading.keyword(token) == .jaar, reading.keyword(token - 1) == .het,
            DateRules.year(in: reading, at: token + 1) == nil
        else { return nil }
        var phrase = DatePhrase(token..<token + 1, .year(today.year), rule: .dateRelative)
        phrase.confidence = .doubtful
        return phrase
    }
}

extension Keyword {
    var dateModifier: DateExpression.Modifier? {
        switch self {
        case .begin: .start
        case .medio: .mid
        case .eind: .end
        case .rond, .circa, .omstreeks, .ongeveer: .approx
        default: nil
        }
    }

    /// What the first word of a date can be.
    var mayBeginDate: Bool {
        if isMonth || dateModifier != nil || ordinal != nil || season != nil { return true }
        switch self {
        case .q1, .q2, .q3, .q4, .h1, .h2, .kwartaal, .week, .jaar, .schooljaar, .laatste, .dit, .deze, .komend,
            .volgende, .vorige, .afgelopen, .huidig, .half:
            return true
        default: return false
        }
    }

    var season: CalendarUnit.Season? {
        switch self {
        case .voorjaar, .lente: .spring
        case .zomer, .zomerreces: .summer
        case .najaar, .herfst: .autumn
        case .winter: .winter
        default: nil
        }
    }

    /// `jaar`, `dag`, `week`, `maand`, `kwartaal`.
    var isCalendarUnit: Bool {
        switch self {
        case .kwartaal, .halfjaar, .week, .weken, .dag, .dagen, .maand, .maanden, .jaar: true
        default: false
        }
    }
}
