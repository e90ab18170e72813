import Lexing
import SourceText
import Vocabulary

/// The word before a date that makes it bind, and where it begins.
///
/// Source: the guide's lists; the forms are those of raadsvoorstellen, verordeningen (`treedt in werking`,
/// Aanwijzingen voor de decentrale regelgeving 74 ff.) and information letters (`volgt in`, `ontvangt u`).
struct DeadlineSignal {
    var kind: Deadline.Kind
    /// Its first token.
    var start: Int
    var rule: Rule
    var confidence = Confidence.certain
}

/// Reads the signal directly before a date.
struct SignalReader {
    let reading: Reading
    let date: DateExpression
    /// The date's first token and the one behind its last.
    let tokens: Range<Int>

    /// Words between a signal and its date.
    static let mostFillers = 5

    /// - Complexity: O(1): at most twelve tokens back and fourteen on.
    func signal() -> DeadlineSignal? {
        var i = tokens.lowerBound - 1
        var over = 0
        while over < Self.mostFillers, isFiller(i) {
            i -= 1
            over += 1
        }
        return signal(at: i) ?? verb(at: i, hasPreposition: over > 0) ?? ready(i) ?? listed() ?? leads()
    }

    /// What may stand between a signal and its date: `uiterlijk op dinsdag`, `vanaf het jaar`, `deadline is`.
    private func isFiller(_ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .de, .het, .in, .op, .jaar, .maand, .dag, .is, .dd, .week, .seizoen, .schooljaar: return true
        case .none: break
        default: return false
        }
        if reading.isMark(token, ":") || reading.kind(token) == .labelEnd || reading.kind(token) == .emphasis {
            return true
        }
        guard reading.kind(token) == .word else { return false }
        let hash = reading.tokens.hashes[token]
        return DateRules.weekdays.contains(hash) || Signals.fillers.contains(hash) || reading.hasSuffix(token, "jaar")
    }

    /// `het plan is begin 2017 gereed`, `wordt medio 2024 opgeleverd`: what a date with such a word behind it promises.
    private func ready(_ i: Int) -> DeadlineSignal? {
        let behind = tokens.upperBound
        guard reading.kind(behind) == .word, Signals.ready.contains(reading.tokens.hashes[behind]) else { return nil }
        // The `is` or `in` before the date is passed over as a filler.
        let isToBe = (max(0, i)..<tokens.lowerBound).contains {
            reading.keyword($0) == .is || reading.keyword($0) == .wordt || reading.keyword($0) == .zijn
        }
        guard isToBe else { return nil }
        return DeadlineSignal(
            kind: .planned, start: tokens.lowerBound, rule: .deadlineGereed, confidence: .probable)
    }

    private func signal(at i: Int) -> DeadlineSignal? {
        switch reading.keyword(i) {
        case .uiterlijk: return DeadlineSignal(kind: .due, start: i, rule: .deadlineUiterlijk)
        case .deadline: return DeadlineSignal(kind: .due, start: i, rule: .deadlineDeadline)
        case .voor: return before(i)
        case .vanaf: return DeadlineSignal(kind: .start, start: i, rule: .deadlineVanaf)
        case .per: return per(i)
        case .van where reading.keyword(i - 1) == .ingang:
            return starting(from: reading.keyword(i - 2) == .met ? i - 2 : i - 1, rule: .deadlineMetIngangVan)
        case .tot: return until(i)
        case .tm: return until(i)
        case .met where reading.keyword(i - 1) == .en && reading.keyword(i - 2) == .tot: return until(i - 2)
        case .na: return within(i)
        case .van: return onAgenda(i)
        case .werking where reading.keyword(i - 1) == .in:
            return DeadlineSignal(
                kind: .start, start: reading.keyword(i - 2) == .treedt ? i - 2 : i - 1, rule: .deadlineInWerking)
        case .treedt where reading.keyword(i - 1) == .werking || reading.hasPrefix(i - 1, "laten"):
            return DeadlineSignal(kind: .start, start: i, rule: .deadlineInWerking)
        case .einddatum, .afloop: return DeadlineSignal(kind: .end, start: i, rule: .deadlineEinddatum)
        case .vervalt: return DeadlineSignal(kind: .end, start: i, rule: .deadlineVervalt)
        case .none where reading.kind(i) == .word && Signals.dateNouns[reading.tokens.hashes[i]] != nil:
            return Signals.dateNouns[reading.tokens.hashes[i]].map {
                DeadlineSignal(kind: $0, start: i, rule: .deadlineDateNoun)
            }
        case .none where reading.kind(i) == .word && Signals.effective.contains(reading.tokens.hashes[i]):
            return DeadlineSignal(kind: .start, start: i, rule: .deadlineMetIngangVan)
        case .volgt: return DeadlineSignal(kind: .planned, start: i, rule: .deadlineVolgt)
        case .gepland: return DeadlineSignal(kind: .planned, start: stands(i), rule: .deadlineGepland)
        default: return atTheLatest(i)
        }
    }

    /// `niet later dan`, `op zijn laatst`: `uiterlijk` in other words.
    private func atTheLatest(_ i: Int) -> DeadlineSignal? {
        let isNotLater =
            reading.keyword(i) == .dan && reading.hasPrefix(i - 1, "later") && reading.keyword(i - 2) == .niet
        let isAtItsLast =
            reading.hasPrefix(i, "laatst") && reading.keyword(i - 1) == .zijn && reading.keyword(i - 2) == .op
        guard isNotLater || isAtItsLast else { return nil }
        return DeadlineSignal(kind: .due, start: i - 2, rule: .deadlineUiterlijk)
    }

    // MARK: Single words

    /// `vóór 1 mei` binds; `voor 2024` is `for`, `gepland voor` plans.
    private func before(_ i: Int) -> DeadlineSignal? {
        if isPlanned(i - 1) { return DeadlineSignal(kind: .planned, start: stands(i - 1), rule: .deadlineGepland) }
        // `staat op de agenda voor 8 februari`
        if reading.hasPrefix(i - 1, "agenda"), reading.keyword(i - 3) == .op, reading.hasPrefix(i - 4, "sta") {
            return DeadlineSignal(kind: .planned, start: i - 4, rule: .deadlineGepland)
        }
        if reading.hasPrefix(i + 2, "eerst") { return nil }  // `voor het eerst`
        // `begint niet voor 1 mei`, `vier weken vóór 1 mei`: not by that day.
        if reading.keyword(i - 1) == .niet && !isCondition(before: i) || duration(at: i - 2) != nil { return nil }
        if tellsWhich(i - 1) || reading.hasPrefix(i - 1, "feiten") { return nil }
        if reading.flags(i).contains(.nonASCII) { return DeadlineSignal(kind: .due, start: i, rule: .deadlineVoor) }
        guard date.modifier != nil || isDayMonthOrSeason, !isAbout(i - 1) else { return nil }
        return DeadlineSignal(kind: .due, start: i, rule: .deadlineVoor, confidence: .probable)
    }

    /// `als de werken niet vóór 1 mei gereed zijn`: what happens then says that they must.
    private func isCondition(before i: Int) -> Bool {
        for token in stride(from: i - 1, to: max(-1, i - 16), by: -1) {
            if reading.isMark(token, ".") { return false }
            if reading.kind(token) == .word, Signals.conditions.contains(reading.tokens.hashes[token]) { return true }
        }
        return false
    }

    /// `vergunningen die voor 1 januari zijn verleend`, `feiten die zich voor 1 januari hebben voorgedaan`: which ones,
    /// not by when. `before` is the token before `voor`.
    private func tellsWhich(_ before: Int) -> Bool {
        let pronoun = reading.hasPrefix(before, "zich") ? before - 1 : before
        if isAuxiliary(pronoun - 1), isWhich(pronoun - 2) || isWhich(pronoun - 3) { return true }
        guard isWhich(pronoun) else { return false }
        let behind = tokens.upperBound
        return reading.keyword(behind) == .zijn || reading.hasPrefix(behind, "hebben")
            || reading.hasPrefix(behind, "waren")
    }

    private func isWhich(_ token: Int) -> Bool {
        reading.hasPrefix(token, "die") && reading.tokens.range(token).count == 3
    }

    /// `beschikkingen die zijn afgegeven vóór`: the participle stands between.
    private func isAuxiliary(_ token: Int) -> Bool {
        reading.keyword(token) == .zijn || reading.hasPrefix(token, "waren") || reading.hasPrefix(token, "werden")
    }

    private var isDayMonthOrSeason: Bool {
        switch CalendarUnit(edtf: date.value) {
        case .day, .month, .season: true
        default: false
        }
    }

    private func isPlanned(_ i: Int) -> Bool {
        reading.keyword(i) == .gepland
            || (reading.kind(i) == .word && Signals.planned.contains(reading.tokens.hashes[i]))
    }

    /// `geagendeerd voor de raad van` DATE: the meeting stands between.
    private func onAgenda(_ i: Int) -> DeadlineSignal? {
        for token in stride(from: i - 2, to: max(0, i - 5), by: -1)
        where reading.keyword(token) == .voor && isPlanned(token - 1) {
            return DeadlineSignal(kind: .planned, start: stands(token - 1), rule: .deadlineGepland)
        }
        // `komt terug in de raad van` DATE.
        for token in stride(from: i - 3, to: max(0, i - 8), by: -1) where isReturn(token) {
            return DeadlineSignal(
                kind: .planned, start: tokens.lowerBound, rule: .deadlineGepland, confidence: .probable)
        }
        // `op de agenda van de raad van` DATE, `in de raadsvergadering van` DATE `wordt het voorstel behandeld`.
        for token in stride(from: i - 2, to: max(0, i - 6), by: -1)
        where reading.hasPrefix(token, "agenda") && reading.keyword(token - 2) == .op {
            return DeadlineSignal(
                kind: .planned, start: tokens.lowerBound, rule: .deadlineGepland, confidence: .probable)
        }
        return reading.hasSuffix(i - 1, "vergadering") ? offered(i) : nil
    }

    private func isReturn(_ token: Int) -> Bool {
        reading.kind(token) == .word && Signals.returning.contains(reading.tokens.hashes[token])
    }

    /// `staat gepland`: with the verb before it.
    private func stands(_ i: Int) -> Int {
        reading.hasPrefix(i - 1, "staat") || reading.hasPrefix(i - 1, "staan") ? i - 1 : i
    }

    /// `de agenda voor 12 mei`: what the date is of, not by when.
    private func isAbout(_ i: Int) -> Bool {
        reading.kind(i) == .word && Signals.ofADay.contains(reading.tokens.hashes[i])
    }

    /// `per 1 januari`: begins, or ends behind `vervalt`; `stand per 31 december` neither.
    private func per(_ i: Int) -> DeadlineSignal? {
        if reading.keyword(i - 1) == .uiterlijk {
            return DeadlineSignal(kind: .due, start: i - 1, rule: .deadlineUiterlijk)
        }
        if reading.kind(i - 1) == .word, Signals.states.contains(reading.tokens.hashes[i - 1]) { return nil }
        return starting(from: i, rule: .deadlinePer)
    }

    /// A start, or an end where what begins is the end: `vervalt met ingang van`, `eindigt per`.
    private func starting(from i: Int, rule: Rule) -> DeadlineSignal {
        for token in [i - 1, i - 2] {
            let runsOff = token == i - 1 && reading.hasPrefix(token, "af") && reading.hasPrefix(token - 1, "lopen")
            if reading.keyword(token) == .vervalt || runsOff
                || (reading.kind(token) == .word && Signals.ending.contains(reading.tokens.hashes[token]))
            {
                return DeadlineSignal(
                    kind: .end, start: runsOff ? token - 1 : token == i - 1 ? token : i, rule: .deadlineVervalt)
            }
        }
        if endsAround(i) { return DeadlineSignal(kind: .end, start: i, rule: .deadlineEindigt) }
        let inForce = reading.keyword(i - 1) == .werking && reading.keyword(i - 2) == .in
        guard inForce else { return DeadlineSignal(kind: .start, start: i, rule: rule) }
        return DeadlineSignal(
            kind: .start, start: reading.keyword(i - 3) == .treedt ? i - 3 : i - 2, rule: .deadlineInWerking)
    }

    /// `tot`, `t/m`, `tot en met` at `i`, with `loopt`, `geldig` before it.
    private func until(_ i: Int) -> DeadlineSignal? {
        let isBareYear = date.value.utf8.count == 4 && date.modifier == nil
        if reading.keyword(i) == .tot, reading.keyword(i + 1) != .en, isBareYear, !runs(before: i) { return nil }
        // `met terugwerkende kracht tot 1 juni`
        if reading.hasPrefix(i - 1, "kracht"), reading.hasPrefix(i - 2, "terugwerkende") { return nil }
        let isRunning =
            reading.keyword(i - 1) == .loopt
            || (reading.kind(i - 1) == .word && Signals.running.contains(reading.tokens.hashes[i - 1]))
        return DeadlineSignal(kind: .end, start: isRunning ? i - 1 : i, rule: .deadlineTot)
    }

    /// `het contract loopt nog tot 2028`, `de lening tot 2040`: what can end stands before a bare year. `De visie tot 2040`,
    /// `de behoefte aan woningen tot 2030` only look as far.
    private func runs(before i: Int) -> Bool {
        for token in stride(from: i - 1, to: max(-1, i - 8), by: -1) where reading.kind(token) == .word {
            if reading.keyword(token) == .loopt || Signals.running.contains(reading.tokens.hashes[token])
                || Signals.terms.contains(reading.tokens.hashes[token]) || reading.hasSuffix(token, "contract")
                || reading.hasSuffix(token, "overeenkomst") || reading.hasSuffix(token, "subsidie")
                || reading.hasSuffix(token, "regeling") || reading.hasSuffix(token, "termijn")
            {
                return true
            }
        }
        return false
    }

    /// `binnen zes weken na` DATE.
    private func within(_ i: Int) -> DeadlineSignal? {
        guard reading.keyword(i - 3) == .binnen, duration(at: i - 2) != nil else { return nil }
        return DeadlineSignal(kind: .due, start: i - 3, rule: .deadlineBinnen)
    }

    /// `zes weken` at `token`: days, or months.
    func duration(at token: Int) -> (days: Int, months: Int)? {
        guard let count = reading.plainNumber(token, digits: 1...3) ?? reading.keyword(token).cardinal else {
            return nil
        }
        switch reading.keyword(token + 1) {
        case .dag, .dagen: return (count, 0)
        case .week, .weken: return (count * 7, 0)
        case .maand, .maanden: return (0, count)
        case .jaar: return (0, count * 12)
        default: return nil
        }
    }
}

/// Lexicons of the signals: words compared by their hash.
enum Signals {
    static let fillers = WordSet("datum laatste eerst te")
    static let planned = WordSet("ingepland geagendeerd beoogd geprogrammeerd voorzien")
    static let ofADay = WordSet(
        """
        agenda vergadering raadsvergadering bijeenkomst uitnodiging planning stukken besluitenlijst voorstel begroting cijfers budget
        raming prognose tarieven subsidie oproep programma afspraak beschikbaar gelden gemeenteraad commissie notulen
        """)
    static let conditions = WordSet("als indien wanneer mits tenzij")
    static let states = WordSet(
        "stand saldo peildatum balans inwoners aantal waarde boekwaarde reservestand situatie gemeten")
    static let ending = WordSet(
        "eindigt eindigen eindigend eindigende beeindigd beeindigen stopt stoppen gestopt verloopt opgezegd opzeggen opgeheven verstrijkt afloopt sluit sluiten expireert vervallen"
    )
    static let running = WordSet(
        "geldig geldt duurt verlengd verlengen doorloopt openstaat gelden afgesproken verlengt")
    /// Nouns of what runs for a term.
    static let terms = WordSet(
        """
        contracten convenant vergunning vergunningen concessie lening leningen garantie garantstelling uitstel pilot proef erfpacht
        huur pacht verhuur verhuurd verpacht verlenging looptijd geldigheid lopen loopt doorlopen subsidies benoemd benoeming aanwijzing
        ontheffing bevroren beschikbaar toegezegd toegekend
        """)
    /// Nouns of what is ended `per` a day.
    static let abolishing = WordSet(
        "opheffen opheffing beëindigen beëindiging beeindigen beeindiging stopzetten opzegging opzeggen")
    static let returning = WordSet("komt komen keert keren terugkomt terugkeert volgt volgen")
    /// Behind a date, with `is` or `wordt` before it.
    static let ready = WordSet("gereed klaar afgerond opgeleverd operationeel voltooid")
    static let binding = WordSet("moet moeten dient dienen")
    static let holding = WordSet("vindt vinden")
    /// Steps of a plan, with a day behind `op` or `in`.
    static let steps = WordSet(
        "besluitvorming raadsbehandeling vaststelling behandeling oplevering gunning terinzagelegging")
    static let deciding = WordSet("beslist beslissen stelt stellen kiest kiezen ondertekent ondertekenen")
    /// What bodies do, in the present.
    static let acting = WordSet(
        """
        beslist beslissen behandelt behandelen bespreekt bespreken stelt stellen vergadert vergaderen presenteert presenteren houdt
        houden organiseert organiseren ondertekent ondertekenen kiest kiezen
        """)
    static let entering = WordSet("inwerkingtreding ingangsdatum")
    /// Nouns that name the day of a term: `ingangsdatum 1-1-2023`, `uiterste indieningsdatum: 1 juni 2022`.
    static let dateNouns = WordTable<Deadline.Kind>(
        nouns("indieningsdatum indiendatum inleverdatum aanleverdatum reactiedatum sluitingsdatum sluitdatum", .due)
            + nouns("indieningstermijn inschrijftermijn reactietermijn aanlevertermijn", .due)
            + nouns("vervaldatum expiratiedatum afloopdatum", .end)
            + nouns("ingangsdatum startdatum aanvangsdatum inwerkingtreding inwerkingtredingsdatum", .start)
            + nouns("streefdatum opleverdatum raadsbehandeling", .planned))

    private static func nouns(_ words: String, _ kind: Deadline.Kind) -> [(hash: UInt64, value: Deadline.Kind)] {
        words.split(separator: " ").map { (WordHash.of($0), kind) }
    }

    static let effective = WordSet("ingaande ingaand")
    static let beginning = WordSet(
        "begint beginnen start starten ingaan ingaat ingangsdatum aanvangt opent openen")
    static let receiving = WordSet("ontvangt ontvangen")
    /// With `wordt` or `zal`.
    static let offered = WordSet(
        """
        aangeboden voorgelegd besproken behandeld geagendeerd toegezonden toegestuurd gepresenteerd teruggekoppeld gepubliceerd
        geëvalueerd geïnformeerd opgeleverd
        """)
    /// What the college will do for the raad, in a sentence of its own.
    static let promising = WordSet("toesturen toezenden voorleggen aanbieden ontvangt plaatsvinden")
    static let over = WordSet("gelegen getreden gelegd")
    static let auxiliaries = WordSet("heeft hebben was waren werd werden")
    static let past = WordSet(
        "heeft hebben had hadden was waren werd werden getreden geworden geweest gelegen")
    /// `wij leggen de raad in november een voorstel voor`, `een evaluatie sturen wij u in het voorjaar`: in the five words before.
    static let giving = WordSet(
        "leggen bieden sturen zenden informeren informeert publiceren rapporteren rapporteert evalueren evalueert rapporteer evalueer informeer"
    )
    /// With `te` directly behind the date: `de raad in juni te informeren`.
    static let reporting = WordSet("informeren rapporteren berichten evalueren")
    /// What may tell whether a sentence offers something: most words are none of these.
    static let ofPlans = WordSet(allOf: [guessing, promising, offered, holding])
    static let guessing = WordSet("verwachting verwacht verwachten mogelijk waarschijnlijk")
}
