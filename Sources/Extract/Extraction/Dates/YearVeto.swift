import Layout
import Lexing
import SourceText
import Vocabulary

/// Four figures that look like a year and are none: parts of numbers, counts, postcodes, names of laws and plans.
enum YearVeto {
    /// Whether the bare year at `token` is no date.
    static func isNoYear(_ reading: Reading, _ token: Int) -> Bool {
        guard let year = DateRules.year(in: reading, at: token) else { return true }
        if isNumber(reading, token) || isCount(reading, token, year) || isPostcode(reading, token) { return true }
        if !likely.contains(year), !isDated(reading, token - 1) { return true }
        return NamesWithYears.endsName(reading, token)
    }

    /// Years that papers tell of without a word that dates them.
    static let likely = 1900...2099

    // MARK: Numbers

    /// Part of a number, or the number of something.
    static func isNumber(_ reading: Reading, _ token: Int) -> Bool {
        isJoined(reading, token) || isNumbered(reading, token) || isPhone(reading, token)
    }

    /// Set against another figure or code: `RV-2022`, `2022-17`, `2022/15`, `HGW-2016-III`.
    private static func isJoined(_ reading: Reading, _ token: Int) -> Bool {
        isJoinedBefore(reading, token) || isJoinedBehind(reading, token)
    }

    private static func isJoinedBefore(_ reading: Reading, _ token: Int) -> Bool {
        let (mark, before) = (token - 1, token - 2)
        guard reading.isGlued(token) else { return false }
        if reading.isMark(mark, "#") || reading.isMark(mark, "_") && reading.isGlued(mark) { return true }
        guard joins(reading, mark), reading.isGlued(mark) || reading.kind(mark) == .word else { return false }
        switch reading.kind(before) {
        case .number: return DateRules.year(in: reading, at: before) == nil
        // `AB-2019-2022` gives a period.
        case .word:
            let isPeriod = reading.isDash(token + 1) && DateRules.year(in: reading, at: token + 2) != nil
            return reading.flags(before).contains(.allCapitals) && !isPeriod
        case .zaaknummer, .articleNumber, .address, .amount, .date: return true
        default: return false
        }
    }

    private static func isJoinedBehind(_ reading: Reading, _ token: Int) -> Bool {
        let (mark, next) = (token + 1, token + 2)
        guard reading.isGlued(mark), reading.isGlued(next) else { return false }
        if reading.isMark(mark, "_") { return true }
        guard joins(reading, mark) else { return false }
        switch reading.kind(next) {
        case .number:
            // `2022/23` are two years.
            let (short, year) = (
                reading.plainNumber(next, digits: 2...2), reading.plainNumber(token, digits: DateRules.yearFigure)
            )
            if let short, let year, short == year % CalendarUnit.yearsOfCentury + 1 { return false }
            return DateRules.year(in: reading, at: next) == nil
        case .zaaknummer, .articleNumber: return true
        // `2022-A0014`, `2022-A-04`: the number of an amendement.
        case .word:
            let goesOn = reading.isGlued(next + 1) && joins(reading, next + 1) && reading.isGlued(next + 2)
            return reading.flags(next).contains(.capitalised) && (goesOn || endsWithDigit(reading, next))
        default: return false
        }
    }

    private static func endsWithDigit(_ reading: Reading, _ token: Int) -> Bool {
        Byte.isDigit(reading.lastByte(token))
    }

    private static func joins(_ reading: Reading, _ token: Int) -> Bool {
        reading.isMark(token, "/") || reading.isMark(token, "_") || reading.isMark(token, ".")
            || reading.isMark(token, ":")
            || reading.isMark(token, "-")
    }

    /// `nr. 2023`, `artikel 2012`, `Stb. 2012`, `postbus 2015`, `NEN 2011`.
    static func isNumbered(_ reading: Reading, _ token: Int) -> Bool {
        var before = token - 1
        if reading.isMark(before, ".") || reading.isMark(before, ":") { before -= 1 }
        switch reading.keyword(before) {
        case .artikel, .nummer, .lid, .zaaknummer, .kenmerk, .registratienummer, .ris: return true
        // `Onderdeel          2023` heads a table.
        case .onderdeel: return reading.layout.tables.place(ofToken: token) == nil
        default: break
        }
        guard reading.kind(before) == .word else { return false }
        return numbered.contains(reading.tokens.hashes[before])
    }

    /// `023 511 2011`, `tel. 078 2030 2012`.
    private static func isPhone(_ reading: Reading, _ token: Int) -> Bool {
        var before = token - 1
        if reading.isDash(before) || reading.isMark(before, ")") || reading.isMark(before, ".") { before -= 1 }
        guard reading.kind(before) == .number,
            let area = reading.plainNumber(before, digits: Self.subscriberFigures)
        else { return false }
        if beginsWithNought(reading, before), area > CalendarUnit.monthsOfYear || letters(before) > Self.shortestArea {
            return true
        }
        return reading.kind(before - 1) == .number && beginsWithNought(reading, before - 1)
            && letters(before - 1) >= Self.shortestArea

        func letters(_ token: Int) -> Int { reading.tokens.range(token).count }
    }

    /// Digits of the parts of a telephone number before its last; an area code has three or four. Source: Nummerplan
    /// telefoon- en ISDN-diensten.
    private static let subscriberFigures = 2...4
    private static let shortestArea = 2

    private static func beginsWithNought(_ reading: Reading, _ token: Int) -> Bool {
        reading.byte(token) == UInt8(ascii: "0")
    }

    /// `2011 GB Haarlem`.
    private static func isPostcode(_ reading: Reading, _ token: Int) -> Bool {
        let (letters, place) = (token + 1, token + 2)
        guard reading.kind(letters) == .word, reading.tokens.range(letters).count == 2,
            reading.flags(letters).contains(.allCapitals), reading.isSamePlace(token, letters),
            // `BEGROTING 2017 EN MEERJARENRAMING`
            reading.keyword(letters) == .none || !reading.flags(token - 1).contains(.allCapitals)
        else { return false }
        return reading.kind(place) != .word || reading.flags(place).contains(.capitalised)
            || !reading.isSamePlace(letters, place)
    }

    // MARK: Counts

    /// `2000 woningen`, `circa 1950 bezoekers`, `2015 m2`.
    private static func isCount(_ reading: Reading, _ token: Int, _ year: Int) -> Bool {
        let next = token + 1
        // The scale of a chart: `500 1000 1500 2000`.
        if year % scaleStep == 0, reading.kind(token - 1) == .number { return true }
        if reading.kind(next) == .punctuation, counts.contains(reading.tokens.hashes[next]) { return true }
        if reading.keyword(next) == .euro || reading.keyword(next).multiplier != nil { return true }
        // A word with a capital begins another row or sentence.
        guard reading.kind(next) == .word, !reading.flags(next).contains(.capitalised),
            reading.isSamePlace(token, next)
        else { return false }
        if counted.matches(reading, next) { return true }
        guard reading.keyword(next) == .none else { return false }
        switch reading.keyword(token - 1) {
        case .circa, .ongeveer, .ruim, .bijna, .zon, .maximaal, .minimaal, .minstens, .hoogstens: return true
        case .de: return year % CalendarUnit.yearsOfCentury == 0
        case .van, .none: return year % CalendarUnit.yearsOfCentury == 0 && year != millennium
        default: return false
        }
    }

    private static let scaleStep = 500
    /// A round number that is as often the year.
    private static let millennium = 2000
    private static let counts = WordSet(hashes: Mark.euroSignHashes + [Mark.percent, Mark.permille])

    /// What must stand before a year outside 1900…2099.
    private static func isDated(_ reading: Reading, _ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .in, .sinds, .uit, .rond, .omstreeks, .jaar, .vanaf, .tot, .na: true
        default: reading.keyword(token).isMonth
        }
    }

    private static let numbered = WordSet(.yearNumbered)
    private static let counted = Stems(.yearCounted)
}
