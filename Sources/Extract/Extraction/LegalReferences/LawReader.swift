import Calendar
import Layout
import Lexing
import SourceText
import Vocabulary

/// A law as a reference gives it.
struct NamedLaw: Hashable, Sendable {
    var name: String
    var bwb: String?
    /// From the table of laws; else the name is as written.
    var isKnown: Bool
    /// See `Law.sort`.
    var sort: Keyword
    /// See `Law.isContested`.
    var isContested = false

    init(_ law: Law) {
        name = law.name
        bwb = law.bwb
        isKnown = true
        sort = law.sort
        isContested = law.isContested
    }

    /// A rule that keeps the name as written.
    init(asWritten name: String) {
        self.name = name
        bwb = nil
        isKnown = false
        sort = Law.sort(name)
    }
}

/// A law's name where it stands.
struct LawMention {
    var law: NamedLaw
    /// The name, half open, with a bracket behind it that only gives its abbreviation.
    var tokens: Range<Int>
    /// An abbreviation that means other things too.
    var isWeak: Bool
}

/// What stands behind an article to say of which law it is.
struct LawPhrase {
    /// nil where the words name something that is no known rule (`van de overeenkomst`).
    var mention: LawMention?
    /// `die wet`, `dat besluit`: the one of that sort named last. `.none` where the phrase is no such thing.
    var earlier = Keyword.none
    /// `deze verordening`: the document itself.
    var isOwn = false
    /// The first token behind.
    var end: Int
}

/// The names that a document gives to rules. Shared: readers of parts hold the reader of laws while names come in, and a
/// document may give thousands.
private final class DocumentNames {
    /// `(hierna: de Verordening)`: by the hash of the short name.
    var short: [UInt64: NamedLaw] = [:]
    /// By its first word: the known law named last whose name begins with a word such as Kaderwet, Uitvoeringsbesluit.
    var compounds: [UInt64: NamedLaw] = [:]
    /// Known laws that share a name with another and were named by a longer one.
    var long: Set<String> = []
}

/// Recognises names of laws: by the table, by abbreviations that the document itself introduces, by their head word.
struct LawReader {
    let reading: Reading
    var tokens: TokenStream { reading.tokens }
    private var bytes: [UInt8] { reading.text.bytes }
    /// The day on which a name has its meaning: the document's.
    let day: CalendarDate?
    private let table = LawTable.shared
    private let names = DocumentNames()
    /// A bit for each short name, by six bits of its hash.
    private var shortNameBits: UInt64 = 0

    init(_ reading: Reading, day: CalendarDate?) {
        self.reading = reading
        self.day = day
    }

    // MARK: Names

    /// Whether a law of the table, or one that the document gave a short name, is named at `token`.
    func stands(at token: Int) -> Bool { known(at: token) != nil }

    /// The law of the table or of the document's own short names at `token`, its bracket not yet added.
    func known(at token: Int) -> LawMention? {
        guard token < tokens.count, tokens.kinds[token] == .word else { return nil }
        let hash = tokens.hashes[token]
        if mayBeShortName(hash), tokens.flags[token].contains(.capitalised), let law = names.short[hash] {
            return LawMention(law: law, tokens: token..<token + 1, isWeak: false)
        }
        if table.mayBegin(hash),
            let match = table.match(tokens, at: token, on: day, named: names.long, isFormer: isFormer(before: token)),
            isReadingOfOCR(match.end, token)
        {
            if isTerritory(match.end) {
                return LocalRuleReader(reading: reading, laws: self).mention(token..<match.end + 1)
            }
            return LawMention(law: NamedLaw(match.law), tokens: token..<match.end, isWeak: match.isWeak)
        }
        return nil
    }

    /// `de (oude) Wet op de Ruimtelijke Ordening`, `de voormalige WRO`.
    private func isFormer(before token: Int) -> Bool {
        let word = reading.isMark(token - 1, ")") ? token - 2 : token - 1
        return reading.has(word) && Self.former.contains(tokens.hashes[word])
    }

    private static let former = WordSet(.lawFormer)

    /// `Leerplichtwet BES` is another law than the Leerplichtwet.
    private func isTerritory(_ token: Int) -> Bool {
        token < tokens.count && Self.territories.contains(tokens.hashes[token])
            && tokens.flags[token].contains(.allCapitals)
    }

    private static let territories = WordSet(.lawTerritory)

    /// `WIz` is what OCR makes of `Wlz`; `wiz` in small letters is no law.
    private func isReadingOfOCR(_ end: Int, _ token: Int) -> Bool {
        guard end == token + 1, Self.misread.contains(tokens.hashes[token]) else { return true }
        return tokens.range(token).count == Self.lengthOfMisread
            && bytes[tokens.range(token).start + 1] == UInt8(ascii: "I")
    }

    /// Bytes of `WIz`.
    private static let lengthOfMisread = 3
    /// The bits of a hash that choose one of 64.
    private static let lowBits: UInt64 = 63
    /// Tokens of `(Zorgplicht)`: a heading that is quoted between an article and its law.
    private static let longestBracket = 10
    /// Bytes of an abbreviation that nothing explains: `OvL2014`.
    private static let longestUnexplained = 8
    /// Words or marks between an article and its law: `van de thans geldende Woningwet`.
    private static let mostSmallWords = 3
    private static let misread = WordSet(.lawMisread)

    /// The law at `token`: known, or with `isExpected` one that its head word shows to be a rule.
    func law(at token: Int, isExpected: Bool) -> LawMention? {
        if let known = known(at: token) {
            // `Wet milieubeheer` is known; `Verordening Wet milieubeheer` begins before it.
            return withBracket(known)
        }
        guard isExpected else { return nil }
        if let glued = glued(at: token) { return withBracket(glued) }
        let rule = LocalRuleReader(reading: reading, laws: self).rule(at: token)
        if rule.map({ $0.tokens.count == 1 }) ?? true, token < tokens.count,
            let law = names.compounds[tokens.hashes[token]]
        {
            return LawMention(law: law, tokens: token..<token + 1, isWeak: false)
        }
        return rule.map({ withBracket($0) })
    }

    /// Keeps the short name that a bracket gives to a law that is not in the table; of a known one what later text may
    /// shorten it to.
    mutating func note(_ mention: LawMention) {
        guard !mention.law.isKnown else {
            let first = mention.tokens.lowerBound
            let isLong = mention.tokens.count > 1 || tokens.range(first).count > LawTable.longestAbbreviation
            if mention.law.isContested, isLong { names.long.insert(mention.law.name) }
            if mention.tokens.count > 1, tokens.keyword(first) == .none, LocalRuleReader.isCompound(reading, first) {
                names.compounds[tokens.hashes[first]] = mention.law
            }
            return
        }
        var name = mention
        // The bracket may already belong to the mention.
        if let opening = mention.tokens.first(where: { tokens.hashes[$0] == Mark.opening }) {
            name.tokens = mention.tokens.lowerBound..<opening
        }
        // `regels uit het Besluit activiteiten leefomgeving (Bal)`: the short name is that of the law within.
        if name.tokens.dropFirst().contains(where: { known(at: $0)?.tokens.upperBound == name.tokens.upperBound }) {
            return
        }
        guard let (_, short) = bracket(behind: name), tokens.flags[short].contains(.capitalised),
            tokens.range(short).count >= 2
        else { return }
        if table.match(tokens, at: short, on: day, named: names.long)?.isWeak == false { return }
        names.short[tokens.hashes[short]] = mention.law
        shortNameBits |= 1 << (tokens.hashes[short] & Self.lowBits)
    }

    /// Whether the document has given a law a short name so far.
    @inline(__always)
    var hasShortNames: Bool { shortNameBits != 0 }

    /// False for most words that are no short name.
    @inline(__always)
    func mayBeShortName(_ hash: UInt64) -> Bool { shortNameBits >> (hash & Self.lowBits) & 1 == 1 }

    // MARK: Behind an article

    /// `3.1.1. van het Bro`, `onder b. van de wet`: behind a point that ends no sentence; else `token` itself.
    func behindPoint(_ token: Int) -> Int {
        guard token + 1 < tokens.count, tokens.hashes[token] == Mark.period,
            !tokens.flags[token].contains(.spaceBefore), !reading.isSetApart(token + 1)
        else { return token }
        let next = token + 1
        if stands(at: next) {
            return reading.layout.opensPassage(next) && tokens.flags[next].contains(.capitalised) ? token : next
        }
        guard !tokens.flags[next].contains(.capitalised) else { return token }
        switch tokens.keyword(next) {
        case .lid, .leden, .onder, .sub, .onderdeel, .aanhef: return next
        default: return tokens.hashes[next] == Mark.comma || isPreposition(next) ? next : token
        }
    }

    /// What says of which law the article before `token` is; nil where nothing does.
    func phrase(at token: Int) -> LawPhrase? {
        if let division = behindDivision(token), let phrase = phrase(from: division), phrase.mention != nil {
            return phrase
        }
        if let phrase = phrase(from: behindPoint(token)) {
            return phrase.mention == nil && phrase.end != token && phrase.earlier == .none && !phrase.isOwn
                ? LawPhrase(end: token) : phrase
        }
        // `artikel 1.11 (Zorgplicht) van de Wnb`.
        guard let close = closingBracket(token), close + 1 < tokens.count, isPreposition(close + 1),
            let phrase = phrase(from: close + 1), phrase.mention != nil
        else { return nil }
        return phrase
    }

    /// Behind `van bijlage II`, `, bijlage II`, `van hoofdstuk 3`: a part of a law between the article and its name; nil where
    /// none stands at `token`.
    private func behindDivision(_ token: Int) -> Int? {
        var i = behindMarks(token)
        if isPreposition(i) { i += 1 }
        guard i + 2 < tokens.count, Self.divisions.contains(tokens.hashes[i]),
            !reading.isSetApart(i)
        else { return nil }
        switch tokens.kinds[i + 1] {
        case .number, .articleNumber: return i + 2
        case .word: return tokens.range(i + 1).count <= Self.longestDivision ? i + 2 : nil
        default: return nil
        }
    }

    private static let divisions = WordSet(.lawDivision)
    /// Bytes of a Roman figure or letter. Observed: `XVIII`.
    private static let longestDivision = 5

    /// The bracket that closes one that opens at `token`, at most ten tokens further.
    private func closingBracket(_ token: Int) -> Int? {
        guard token < tokens.count, tokens.hashes[token] == Mark.opening || tokens.hashes[token] == Mark.bracketEnd
        else { return nil }
        return (token + 1..<min(tokens.count, token + Self.longestBracket)).first { tokens.hashes[$0] == Mark.closing }
    }

    private func phrase(from token: Int) -> LawPhrase? {
        var i = behindMarks(token)
        guard i < tokens.count, !reading.isSetApart(i) else { return nil }
        guard isPreposition(i) else {
            return direct(at: i, behindBracket: i > token && tokens.hashes[i - 1] == Mark.opening)
        }
        let isOf = tokens.keyword(i) != .in
        i += 1
        guard i < tokens.count else { return nil }
        if let earlier = anaphor(at: i) { return earlier }
        var hasArticle = false
        while i < tokens.count, isDeterminer(i) || isOpeningMark(i) {
            if isDeterminer(i) { hasArticle = true }
            i += 1
        }
        guard i < tokens.count else { return nil }
        if let mention = known(at: i).map({ withBracket($0) }) ?? behindAdjectives(i) ?? law(at: i, isExpected: isOf) {
            return closed(LawPhrase(mention: mention, end: mention.tokens.upperBound))
        }
        if isOf, hasArticle, let mention = abbreviation(at: i) {
            return LawPhrase(mention: mention, end: mention.tokens.upperBound)
        }
        return isOf && hasArticle ? LawPhrase(mention: nil, end: token) : nil
    }

    /// `van de PRV`, `van de OvL2014`: an abbreviation that nothing explains is the name that the text gives.
    private func abbreviation(at token: Int) -> LawMention? {
        let range = tokens.range(token)
        guard tokens.kinds[token] == .word, range.count >= 2, range.count <= Self.longestUnexplained else { return nil }
        let capitals = bytes[range.start..<range.end].count { Byte.isUpper($0) }
        guard capitals >= 2 else { return nil }
        let name = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
        return LawMention(law: NamedLaw(asWritten: name), tokens: token..<token + 1, isWeak: false)
    }

    /// `artikel 147 Gemeentewet`, `artikel 2:10 APV`, `artikel 3.1.6 (Bro)`.
    private func direct(at token: Int, behindBracket: Bool) -> LawPhrase? {
        guard let mention = known(at: token).map({ withBracket($0) }) ?? directRule(at: token) else { return nil }
        var end = mention.tokens.upperBound
        // `Wro-zone`: a word that only begins with the law.
        if end < tokens.count, tokens.hashes[end] == Mark.hyphen, !tokens.flags[end].contains(.spaceBefore) {
            return nil
        }
        if behindBracket {
            guard end < tokens.count, tokens.hashes[end] == Mark.closing else { return nil }
            end += 1
        }
        return closed(LawPhrase(mention: mention, end: end))
    }

    private func directRule(at token: Int) -> LawMention? {
        guard tokens.kinds[token] == .word, tokens.flags[token].contains(.capitalised),
            !reading.layout.opensPassage(token)
        else { return nil }
        return LocalRuleReader(reading: reading, laws: self).rule(at: token)
    }

    /// With the emphasis or quote that closes the name.
    private func closed(_ phrase: LawPhrase) -> LawPhrase {
        var phrase = phrase
        // `Gemw.` in the middle of a sentence: the point belongs to the abbreviation.
        let end = phrase.end
        if end + 1 < tokens.count, tokens.hashes[end] == Mark.period, !tokens.flags[end].contains(.spaceBefore),
            Self.pointed.contains(tokens.hashes[end - 1])
        {
            phrase.end += 1
        }
        return phrase
    }

    private static let pointed = WordSet(.lawPointed)

    /// `van de huidige Woningwet`: a known law behind at most three words in small letters.
    private func behindAdjectives(_ token: Int) -> LawMention? {
        var i = token
        while i < tokens.count, i < token + Self.mostSmallWords,
            tokens.kinds[i] == .word || tokens.hashes[i] == Mark.opening || tokens.hashes[i] == Mark.closing,
            !tokens.flags[i].contains(.capitalised), !LocalRuleReader.ends(tokens, i),
            !LocalRuleReader.isHead(reading, i)
        {
            i += 1
            if let mention = known(at: i), !mention.isWeak { return withBracket(mention) }
        }
        return nil
    }

    func isPreposition(_ token: Int) -> Bool {
        guard token < tokens.count else { return false }
        switch tokens.keyword(token) {
        case .van, .uit, .der, .in: return true
        default: return Self.prepositions.contains(tokens.hashes[token])
        }
    }

    private static let prepositions = WordSet(.lawPreposition)

    static let saidBefore = WordSet(.lawSaidbefore)

    /// `de`, `voormalige`; `Gewijzigde` with a capital belongs to the name, except before a law of the table.
    func isDeterminer(_ token: Int) -> Bool {
        switch tokens.keyword(token) {
        case .de, .het, .den, .die, .dat, .deze, .dit: true
        default:
            Self.saidBefore.contains(tokens.hashes[token])
                && (!tokens.flags[token].contains(.capitalised) || stands(at: token + 1))
        }
    }

    private func isOpeningMark(_ token: Int) -> Bool {
        tokens.kinds[token] == .emphasis || Mark.quotes.contains(tokens.hashes[token])
            || tokens.hashes[token] == Mark.bracket
    }

    /// A comma, an opening bracket, emphasis.
    private func behindMarks(_ token: Int) -> Int {
        var i = token
        while i < tokens.count, i < token + Self.mostSmallWords,
            tokens.kinds[i] == .emphasis || tokens.hashes[i] == Mark.comma || tokens.hashes[i] == Mark.opening
                || tokens.hashes[i] == Mark.closing
                || tokens.hashes[i] == Mark.bracketEnd
        { i += 1 }
        return i
    }
}
