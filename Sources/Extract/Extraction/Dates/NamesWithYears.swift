import Lexing
import SourceText
import Vocabulary

/// Names that end in a year: of laws, local rules and spatial plans. The year in them is part of the name.
///
/// Source: citeertitels (`Wet maatschappelijke ondersteuning 2015`, `Bouwbesluit 2012`, `Algemene subsidieverordening
/// Dordrecht 2017`) and the names of plans (`bestemmingsplan Buitengebied 2013`).
enum NamesWithYears {
    /// Whether the year at `token` ends such a name. Looks back at most ten tokens, not over a sentence, a verb or a
    /// preposition of time.
    static func endsName(_ reading: Reading, _ token: Int) -> Bool {
        if reading.isMark(token - 1, ","), isAbbreviation(reading, token - 2), reading.isMark(token + 1, ")") {
            return true
        }
        var i = token - 1
        while reading.isMark(i, ")") || isQuote(reading, i) { i -= 1 }
        guard reading.kind(i) == .word, !binds(reading.keyword(i)), !carriesYear(reading, i) else { return false }
        let limit = max(0, token - 10)
        while i >= limit {
            guard
                reading.kind(i) == .word || isQuote(reading, i) || reading.isMark(i, "(") || reading.isMark(i, ")")
                    || reading.kind(i) == .emphasis
            else {
                return false
            }
            if isLaw(reading, i) || isPlan(reading, i) { return true }
            if ends(reading.keyword(i)) || reading.flags(i).contains(.startsParagraph) { return false }
            i -= 1
        }
        return false
    }

    /// Directly before a year these make it a date.
    private static func binds(_ keyword: Keyword) -> Bool {
        switch keyword {
        case .de, .het, .van, .en, .of, .op, .aan, .door, .bij, .uit, .te, .ten, .jaar, .begin, .eind, .medio, .rond,
            .circa, .omstreeks, .met, .om,
            .voor, .deze, .dit, .dat, .die:
            true
        default: ends(keyword)
        }
    }

    /// No name goes on over these.
    private static func ends(_ keyword: Keyword) -> Bool {
        switch keyword {
        case .in, .vanaf, .per, .sinds, .na, .tm, .tussen, .is, .wordt, .zijn, .treedt, .loopt, .vastgesteld, .besloten,
            .gelet, .gezien, .dat, .die,
            .uiterlijk, .binnen, .vervalt, .volgt, .gepland, .werking, .ingang:
            true
        default: keyword.isMonth
        }
    }

    /// Papers of a year: `begroting 2023`, `Jaarstukken 2022`, even where a law stands before them.
    private static func carriesYear(_ reading: Reading, _ token: Int) -> Bool {
        reading.hasSuffix(token, "begroting") || reading.hasSuffix(token, "rekening")
            || reading.hasSuffix(token, "stukken")
            || reading.hasSuffix(token, "nota") || reading.hasSuffix(token, "circulaire")
            || reading.hasSuffix(token, "verslag")
            || reading.hasSuffix(token, "rapportage") || reading.hasSuffix(token, "monitor")
    }

    private static func isLaw(_ reading: Reading, _ token: Int) -> Bool {
        if isAbbreviation(reading, token) { return true }
        if reading.hasSuffix(token, "dienstregeling") { return false }  // Of trains and buses.
        if reading.hasSuffix(token, "verordening") || reading.hasSuffix(token, "regeling")
            || reading.hasSuffix(token, "reglement")
            || reading.hasSuffix(token, "beleidsregels") || reading.hasSuffix(token, "beleidsregel")
        {
            return true
        }
        guard reading.flags(token).contains(.capitalised) else { return false }
        if reading.hasSuffix(token, "wet") { return true }
        return reading.hasSuffix(token, "besluit") && !reading.hasPrefix(token, "raads")
            && !reading.hasPrefix(token, "college")
    }

    private static func isAbbreviation(_ reading: Reading, _ token: Int) -> Bool {
        reading.kind(token) == .word && abbreviations.contains(reading.tokens.hashes[token])
    }

    private static func isPlan(_ reading: Reading, _ token: Int) -> Bool {
        guard reading.kind(token) == .word, reading.hasSuffix(token, "plan") || reading.hasSuffix(token, "plannen")
        else { return false }
        return reading.hasPrefix(token, "bestemmings") || reading.hasPrefix(token, "wijzigings")
            || reading.hasPrefix(token, "uitwerkings")
            || reading.hasPrefix(token, "inpassings") || reading.hasPrefix(token, "omgevings")
            || reading.hasPrefix(token, "paraplu")
            || reading.hasPrefix(token, "facet") || reading.hasPrefix(token, "parapluplan")
    }

    private static func isQuote(_ reading: Reading, _ token: Int) -> Bool {
        guard reading.kind(token) == .punctuation else { return false }
        if DateRules.isApostrophe(in: reading, token) || reading.isMark(token, "\"") { return true }
        let range = reading.tokens.range(token)
        return range.count == 3 && reading.byte(token) == 0xE2 && reading.text.bytes[range.start + 1] == 0x80
            && (0x98...0x9F).contains(reading.text.bytes[range.start + 2])
    }

    private static let abbreviations = WordSet(
        "wmo awb wro woo wob apv asv rvv babw bbv barro bro crow arvodi ggd-richtlijn gvvp bbl bal wabo wnb gprv aro are gemw leidraad natura horizon"
    )
}
