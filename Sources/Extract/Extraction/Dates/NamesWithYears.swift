import Layout
import Lexing
import SourceText
import Vocabulary

/// Names that end in a year: of laws, local rules and spatial plans. The year in them is part of the name.
///
/// Source: citeertitels (`Wet maatschappelijke ondersteuning 2015`, `Bouwbesluit 2012`, `Algemene subsidieverordening
/// Dordrecht 2017`) and the names of plans (`bestemmingsplan Buitengebied 2013`).
enum NamesWithYears {
    /// Whether the year at `token` ends such a name. Looks back some tokens, not over a sentence, a verb or a
    /// preposition of time.
    static func endsName(_ reading: Reading, _ token: Int) -> Bool {
        if reading.isMark(token - 1, ","), isAbbreviation(reading, token - 2), reading.isMark(token + 1, ")") {
            return true
        }
        var i = token - 1
        while reading.isMark(i, ")") || isQuote(reading, i) { i -= 1 }
        guard reading.kind(i) == .word, !binds(reading.keyword(i)), !leads.contains(reading.tokens.hashes[i]),
            !carriesYear(reading, i)
        else { return false }
        let tree = reading.layout.tree
        let paragraph = tree.count > 0 ? tree[tree.index(ofToken: token)].content.lowerBound : 0
        let limit = max(paragraph, token - longestName, 0)
        while i >= limit {
            guard
                reading.kind(i) == .word || isQuote(reading, i) || reading.isMark(i, "(") || reading.isMark(i, ")")
                    || reading.kind(i) == .emphasis
            else {
                return false
            }
            if isLaw(reading, i) || isPlan(reading, i) { return true }
            if ends(reading.keyword(i)) { return false }
            i -= 1
        }
        return false
    }

    /// In tokens, from the word that tells to the year.
    private static let longestName = 10

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
        papersOfYear.matches(reading, token)
    }

    private static func isLaw(_ reading: Reading, _ token: Int) -> Bool {
        if isAbbreviation(reading, token) { return true }
        if timetables.matches(reading, token) { return false }  // Of trains and buses.
        if rules.matches(reading, token) { return true }
        guard reading.flags(token).contains(.capitalised) else { return false }
        if laws.matches(reading, token) { return true }
        return besluiten.matches(reading, token) && !decided.matches(reading, token)
    }

    private static func isAbbreviation(_ reading: Reading, _ token: Int) -> Bool {
        reading.kind(token) == .word && abbreviations.contains(reading.tokens.hashes[token])
    }

    private static func isPlan(_ reading: Reading, _ token: Int) -> Bool {
        plans.matches(reading, token) && spatial.matches(reading, token)
    }

    private static func isQuote(_ reading: Reading, _ token: Int) -> Bool {
        reading.kind(token) == .punctuation && Mark.quotes.contains(reading.tokens.hashes[token])
    }

    private static let leads = WordSet(.ruleYearlead)
    private static let abbreviations = WordSet(.ruleAbbreviation)
    private static let papersOfYear = Stems(.paperOfyear)
    private static let timetables = Stems(.ruleTimetable)
    private static let rules = Stems(.ruleName)
    private static let laws = Stems(.ruleWet)
    private static let besluiten = Stems(.ruleBesluit)
    private static let decided = Stems(.ruleDecided)
    private static let plans = Stems(.planEnd)
    private static let spatial = Stems(.planBeginning)
}
