import Calendar
import Lexing

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
                guard tokens.payloads[token] != 0, tokens.keyword(token).mayBeginDate else { continue }
            case .number: guard isYear(token) || mayBeginDay(token) else { continue }
            case .date, .listMarker: break
            default: continue
            }
            if !claims.isClaimed(token) { read(token) }
        }
    }

    private func isYear(_ token: Int) -> Bool { reading.tokens.ends[token] - reading.tokens.starts[token] == 4 }

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
        if let days = daysOfOneMonth(at: token) {
            for day in days { take(day) }
            return
        }
        if let pair = ordinals(at: token) {
            for phrase in pair { take(phrase) }
            return
        }
        guard let phrase = daysInFigures(at: token) ?? relative(at: token) ?? modified(at: token) ?? plain(at: token)
        else { return }
        take(phrase)
    }

    private mutating func take(_ phrase: DatePhrase) {
        guard phrase.end > phrase.start, !(phrase.start..<phrase.end).contains(where: claims.isClaimed) else { return }
        if phrases.isEmpty { phrases.reserveCapacity(8) }
        phrases.append(phrase)
        claims.claim(phrase.start..<phrase.end)
        position = max(position, phrase.end)
    }

    // MARK: With and without a modifier

    /// A unit, or the period or open period that it begins, where it stands as a date.
    private func plain(at token: Int) -> DatePhrase? {
        guard let unit = unit(at: token) else { return nil }
        let phrase = widened(unit)
        if case .unit(let unit) = phrase.value, !standsAlone(unit, phrase) { return nil }
        if case .period = phrase.value, case .year = phrase.unit, YearVeto.isNumber(reading, phrase.start) {
            return nil
        }
        return phrase
    }

    /// Whether a single unit is a date where it stands: a bare year, month or week may be something else.
    private func standsAlone(_ unit: CalendarUnit, _ phrase: DatePhrase) -> Bool {
        switch unit {
        case .year: !YearVeto.isNoYear(reading, phrase.start)
        case .month where !phrase.hasYear:
            isTimeWord(phrase.start - 1) && reading.tokens.ends[phrase.start] - reading.tokens.starts[phrase.start] > 2
        case .season where !phrase.hasYear: false
        case .day where !phrase.hasYear:
            !(reading.isDash(phrase.end) && !reading.flags(phrase.end).contains(.spaceBefore))
        case .half, .week, .day, .month, .quarter, .season, .decade: true
        }
    }

    /// What stands before a month without a year: `in december`, `eind`, `vanaf`.
    private func isTimeWord(_ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .in, .per, .vanaf, .sinds, .tot, .tm, .uiterlijk, .na, .voor, .maand, .en, .begin, .eind, .medio, .van:
            true
        default: false
        }
    }

    /// `begin 2022`, `eind van het 3e kwartaal 2021`, `rond 1 mei 2023`.
    private func modified(at token: Int) -> DatePhrase? {
        guard let modifier = reading.keyword(token).dateModifier else { return nil }
        // `Slotjes-Midden 2019-2035`: the last part of a name.
        if reading.isDash(token - 1), !reading.flags(token).contains(.spaceBefore) { return nil }
        var next = token + 1
        if reading.isMark(next, "."), modifier == .approx { next += 1 }
        if modifier != .approx, reading.keyword(next) == .van || reading.keyword(next) == .der { next += 1 }
        if reading.keyword(next) == .het || reading.keyword(next) == .de { next += 1 }
        if modifier == .approx,
            reading.keyword(next) == .begin || reading.keyword(next) == .medio || reading.keyword(next) == .eind
        {
            return nil
        }
        guard !claims.isSpoken(next), var phrase = relative(at: next) ?? wholeYear(at: next) ?? unit(at: next) else {
            return nil
        }
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
            .volgende, .vorige,
            .afgelopen, .huidig:
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
