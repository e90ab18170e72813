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
        if !(1900...2099).contains(year), !isDated(reading, token - 1) { return true }
        return NamesWithYears.endsName(reading, token)
    }

    // MARK: Numbers

    /// Part of a number, or the number of something.
    static func isNumber(_ reading: Reading, _ token: Int) -> Bool {
        isJoined(reading, token) || isNumbered(reading, token) || isPhone(reading, token)
    }

    /// Set against another figure or code: `RV-2022`, `2022-17`, `2022/15`.
    private static func isJoined(_ reading: Reading, _ token: Int) -> Bool {
        func tight(_ i: Int) -> Bool { reading.has(i) && !reading.flags(i).contains(.spaceBefore) }
        if tight(token), !reading.flags(token).contains(.startsLine), joins(reading, token - 1),
            tight(token - 1) || reading.kind(token - 1) == .word
        {
            let before = token - 2
            switch reading.kind(before) {
            case .number: if DateRules.year(in: reading, at: before) == nil { return true }
            case .word: if reading.flags(before).contains(.allCapitals), !reading.isDash(token + 1) { return true }
            case .zaaknummer, .articleNumber, .address, .amount, .date: return true
            default: break
            }
        }
        if tight(token),
            reading.isMark(token - 1, "#")
                || reading.byte(token - 1) == 0x5F && tight(token - 1)
        {
            return true
        }
        guard tight(token + 1), tight(token + 2) else { return false }
        if reading.byte(token + 1) == 0x5F { return true }
        guard joins(reading, token + 1) else { return false }
        switch reading.kind(token + 2) {
        case .number:
            if reading.plainNumber(token + 2, digits: 2...2) == (reading.plainNumber(token, digits: 4...4) ?? 0) % 100
                + 1
            {
                return false
            }
            return DateRules.year(in: reading, at: token + 2) == nil
        case .zaaknummer, .articleNumber: return true
        // `2022-A0014`: the number of an amendement.
        case .word: return reading.lastByte(token + 2) &- 48 < 10 && reading.flags(token + 2).contains(.capitalised)
        default: return false
        }
    }

    private static func joins(_ reading: Reading, _ token: Int) -> Bool {
        reading.isMark(token, "/") || reading.isMark(token, "_") || reading.isMark(token, ".")
            || reading.isMark(token, ":")
            || (reading.isDash(token) && reading.tokens.range(token).count == 1)
    }

    /// `nr. 2023`, `artikel 2012`, `Stb. 2012`, `postbus 2015`, `NEN 2011`.
    private static func isNumbered(_ reading: Reading, _ token: Int) -> Bool {
        var before = token - 1
        if reading.isMark(before, ".") || reading.isMark(before, ":") { before -= 1 }
        switch reading.keyword(before) {
        case .artikel, .nummer, .lid, .zaaknummer, .kenmerk, .registratienummer, .ris: return true
        // `Onderdeel          2023` heads a table.
        case .onderdeel: return !reading.opensColumn(token)
        default: break
        }
        guard reading.kind(before) == .word else { return false }
        return numbered.contains(reading.tokens.hashes[before])
    }

    /// `023 511 2011`, `tel. 078 2030 2012`.
    private static func isPhone(_ reading: Reading, _ token: Int) -> Bool {
        var before = token - 1
        if reading.isDash(before) || reading.isMark(before, ")") || reading.isMark(before, ".") { before -= 1 }
        guard reading.kind(before) == .number, let digits = reading.plainNumber(before, digits: 2...4) else {
            return false
        }
        if reading.byte(before) == 0x30, digits > 12 || reading.tokens.range(before).count >= 3 { return true }
        return reading.kind(before - 1) == .number && reading.byte(before - 1) == 0x30
            && reading.tokens.range(before - 1).count >= 2
    }

    /// `2011 GB Haarlem`.
    private static func isPostcode(_ reading: Reading, _ token: Int) -> Bool {
        let letters = token + 1
        guard reading.kind(letters) == .word, reading.tokens.range(letters).count == 2,
            reading.flags(letters).contains(.allCapitals),
            reading.isSameLine(token)
        else { return false }
        return reading.flags(letters + 1).contains(.capitalised) || reading.flags(letters + 1).contains(.startsLine)
            || !reading.has(letters + 1)
            || reading.kind(letters + 1) != .word
    }

    // MARK: Counts

    /// `2000 woningen`, `circa 1950 bezoekers`, `2015 m2`.
    private static func isCount(_ reading: Reading, _ token: Int, _ year: Int) -> Bool {
        let next = token + 1
        // The scale of a chart: `500 1000 1500 2000`.
        if year % 500 == 0, reading.kind(token - 1) == .number { return true }
        if reading.isMark(next, "%")
            || (reading.byte(next) == 0xE2 && reading.kind(next) == .punctuation && isEuroOrPermille(reading, next))
        {
            return true
        }
        if reading.keyword(next) == .euro || reading.keyword(next).multiplier != nil { return true }
        guard reading.kind(next) == .word, reading.isSameLine(token) || !reading.flags(next).contains(.startsParagraph)
        else { return false }
        // A word with a capital on the next line begins another row or sentence.
        if reading.flags(next).contains([.startsLine, .capitalised]) { return false }
        if counted.matches(reading, next) { return true }
        guard !reading.flags(next).contains(.capitalised), reading.keyword(next) == .none else { return false }
        switch reading.keyword(token - 1) {
        case .circa, .ongeveer, .ruim, .bijna, .zon, .maximaal, .minimaal, .minstens, .hoogstens: return true
        case .de, .van, .none:
            return year % 100 == 0 && year != 2000 || year == 2000 && reading.keyword(token - 1) == .de
        default: return false
        }
    }

    private static func isEuroOrPermille(_ reading: Reading, _ token: Int) -> Bool {
        let start = reading.tokens.range(token).start
        return reading.text.bytes[start + 1] == 0x82
            || (reading.text.bytes[start + 1] == 0x80 && reading.text.bytes[start + 2] == 0xB0)
    }

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
