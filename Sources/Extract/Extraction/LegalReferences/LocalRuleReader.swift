import Layout
import Lexing
import SourceText
import Vocabulary

/// Reads the name of a rule that is not in the table of laws: `Algemene subsidieverordening Dordrecht 2014`,
/// `Reglement van orde voor de raad`, `bestemmingsplan “Buitengebied”`, `Wet regulering sekswerk`.
///
/// A name has a head word (verordening, reglement, … or a word that ends in one), perhaps adjectives before it, and goes
/// on until a mark or a word that no name holds. Observed in council papers.
struct LocalRuleReader {
    let reading: Reading
    let laws: LawReader
    var tokens: TokenStream { reading.tokens }
    private var bytes: [UInt8] { reading.text.bytes }

    /// Words before the head of a name, it included: `Algemene plaatselijke verordening`.
    private static let mostBeforeHead = 4
    private static let mostAdjectives = 3
    /// Years of rules that papers cite. The oldest in force is of 1838.
    private static let years = 1800...2099
    private static let mostWords = 16

    /// The rule whose name starts at `token`; nil where none does.
    func rule(at token: Int) -> LawMention? {
        if Mark.quotes.contains(tokens.hashes[token]) { return quoted(token) }
        if isRvO(token) {
            return LawMention(law: NamedLaw(asWritten: "Reglement van Orde"), tokens: token..<token + 1, isWeak: false)
        }
        return european(token).map({ mention($0) }) ?? extent(at: token).map({ mention($0) })
    }

    /// The name that starts at `token` and stands in no quotes; nil where none does.
    private func extent(at token: Int) -> Range<Int>? {
        guard let head = head(from: token) else { return nil }
        let start = firstOfName(token, head)
        let isCapitalised = (start...head).contains { tokens.flags[$0].contains(.capitalised) }
        let end = nameEnd(behind: head, isPlan: isPlan(head))
        if end == head + 1, start == head {
            // A bare `verordening` names nothing; `huisvestingsverordening`, `APV` and `planregels` do.
            guard tokens.keyword(head) == .none, !Self.bareHeads.contains(tokens.hashes[head]) else { return nil }
        }
        if needsCapital(head), !isCapitalised { return nil }
        return start..<end
    }

    /// The rule with the name that so many tokens give.
    func mention(_ range: Range<Int>) -> LawMention {
        LawMention(law: NamedLaw(asWritten: name(range)), tokens: range, isWeak: false)
    }

    /// `'Algemene verordening X'`: the name is what the quotes hold, if it has a head word.
    private func quoted(_ token: Int) -> LawMention? {
        guard token + 1 < tokens.count, head(from: token + 1) != nil, let close = closingQuote(token + 1),
            close > token + 1
        else { return nil }
        return mention(token + 1..<close)
    }

    private func closingQuote(_ token: Int) -> Int? {
        var i = token
        while i < tokens.count, i < token + Self.mostWords * 2, !reading.isSetApart(i) {
            if Mark.quotes.contains(tokens.hashes[i]) { return i }
            i += 1
        }
        return nil
    }

    /// `artikel 36 RvO`: how every council shortens its reglement van orde.
    private func isRvO(_ token: Int) -> Bool {
        tokens.kinds[token] == .word && Self.orders.contains(tokens.hashes[token])
            && tokens.flags[token].contains(.capitalised)
    }

    private static let orders = WordSet(.ruleOrder)

    // MARK: Head

    /// The extent of the rule whose head word stands at `token`, with the adjectives before it; nil where none does.
    func extent(withHead token: Int) -> Range<Int>? {
        var start = token
        while start > 0, start > token - Self.mostAdjectives, tokens.kinds[start - 1] == .word,
            tokens.flags[start - 1].contains(.capitalised),
            tokens.keyword(start - 1) == .none, !reading.isSetApart(start)
        { start -= 1 }
        return isRvO(start) ? nil : extent(at: start)
    }

    /// The first head word among the words from `token`, at most three words further.
    private func head(from token: Int) -> Int? {
        var i = token
        while i < tokens.count, i < token + Self.mostBeforeHead, tokens.kinds[i] == .word, !Self.ends(tokens, i),
            i == token || !reading.isSetApart(i)
        {
            // `mogelijkheden uit de Wet bodembescherming`: a law of the table begins itself.
            if i > token, laws.stands(at: i) { return nil }
            if Self.isHead(reading, i) || isDecree(i) { return i }
            i += 1
        }
        return nil
    }

    /// Whether a word is put together with one for a rule: `Kaderwet`, `uitvoeringsbesluit`.
    static func isCompound(_ reading: Reading, _ token: Int) -> Bool {
        reading.tokens.range(token).count > shortestCompound
            && (decrees.matches(reading, token) || acts.matches(reading, token) || isHead(reading, token))
    }

    /// The word at `token` ends as the name of an amvb does and is no decision of another sort: `Mandaatbesluit`.
    private func isDecree(_ token: Int) -> Bool {
        tokens.flags[token].contains(.capitalised) && tokens.keyword(token) != .besluit
            && Self.decrees.matches(reading, token) && !Self.decisions.matches(reading, token)
    }

    private static let decrees = Stems(.ruleBesluit)
    private static let acts = Stems(.ruleWet)
    private static let decisions = Stems(.ruleDecided)
    /// Bytes of `besluit`.
    private static let shortestCompound = 7

    /// Whether the word at `token` is one that a rule's name turns on.
    static func isHead(_ reading: Reading, _ token: Int) -> Bool {
        let tokens = reading.tokens
        switch tokens.keyword(token) {
        case .wet, .verordening, .reglement, .besluit, .regeling: return !isOfDecision(tokens, token)
        default: break
        }
        let range = tokens.range(token)
        if heads.contains(tokens.hashes[token]) { return true }
        let isLike = unsafe reading.text.bytes.withUnsafeBytes {
            unsafe ruleEndings.mayEnd($0, start: range.start, end: range.end)
        }
        guard isLike else { return false }
        return headEndings.matches(reading, token)
            || tokens.flags[token].contains(.capitalised) && titled.matches(reading, token)
    }

    /// `afvalstoffenverordening`, `Participatiewet`.
    static let ruleEndings = WordEndings(
        (PhraseRole.ruleEnding.entries + PhraseRole.ruleTitled.entries).map { String($0.drop { $0 == "-" }) })
    private static let headEndings = Stems(.ruleEnding)
    private static let titled = Stems(.ruleTitled)

    /// `besluit van`, `besluit tot`: a decision and no rule.
    private static func isOfDecision(_ tokens: TokenStream, _ token: Int) -> Bool {
        guard tokens.keyword(token) == .besluit, token + 1 < tokens.count else {
            return tokens.keyword(token) == .besluit
        }
        switch tokens.keyword(token + 1) {
        case .van, .tot, .om, .dat, .in, .op, .is, .wordt: return true
        default: return !tokens.flags[token].contains(.capitalised)
        }
    }

    private static let heads = WordSet(.ruleHead)
    static let bareHeads = WordSet(.ruleBarehead)
    private static let plans = WordSet(.rulePlan)

    /// Whether the first words of a name tell that it is of a plan.
    func isPlan(_ name: Range<Int>) -> Bool { head(from: name.lowerBound).map { isPlan($0) } ?? false }

    private func isPlan(_ head: Int) -> Bool { Self.plans.contains(tokens.hashes[head]) }

    /// `wet`, `besluit` and `regeling` in small letters mean any of their sort.
    private func needsCapital(_ head: Int) -> Bool {
        switch tokens.keyword(head) {
        case .wet, .besluit, .regeling: true
        default: false
        }
    }

    // MARK: Extent

    /// Adjectives that belong to the name: those from the first that has a capital or is usual in names.
    private func firstOfName(_ token: Int, _ head: Int) -> Int {
        (token..<head).first {
            !laws.isDeterminer($0)
                && (tokens.flags[$0].contains(.capitalised) || Self.adjectives.contains(tokens.hashes[$0]))
        } ?? head
    }

    private static let adjectives = WordSet(.ruleAdjective)

    private func nameEnd(behind head: Int, isPlan: Bool) -> Int {
        var i = head + 1
        var end = i
        var words = 0
        var hasYear = false
        // `APV verleend`: behind an abbreviation only the name of the place goes on.
        let isAbbreviated =
            tokens.flags[head].contains(.allCapitals) && tokens.range(head).count <= Self.longestAbbreviation
        while i < tokens.count, words < Self.mostWords, !reading.isSetApart(i) {
            switch tokens.kinds[i] {
            case .word:
                if opensSentence(i) || isOfDay(i) || Self.ends(tokens, i) || endsBefore(join: i) { return end }
                if hasYear || opensObject(i, end) || isAbbreviated, !goesOnBehindYear(i) { return end }
                if closesName(i, head) { return end }
                if isPlan, !goesOnBehindYear(i), !isParticle(i) {
                    return end
                }
                if !isParticle(i) { end = i + 1 }
            case .number:
                guard isYear(i) else { return end }
                hasYear = true
                end = i + 1
            case .punctuation where i == head + 1 && Mark.quotes.contains(tokens.hashes[i]):
                return closingQuote(i + 1).map { $0 + 1 } ?? end
            case .punctuation where tokens.hashes[i] == Mark.hyphen || tokens.hashes[i] == Mark.dash || isApostrophe(i):
                break
            case .punctuation where tokens.hashes[i] == Mark.comma && end == i && i > head + 1 && isListed(i): break
            case .emphasis where i + 1 < tokens.count && tokens.kinds[i + 1] == .number: break
            case .punctuation, .emphasis, .amount, .date, .zaaknummer, .articleNumber, .listMarker, .headingMark,
                .labelEnd, .address, .cellBorder:
                return end
            }
            i += 1
            words += 1
        }
        return end
    }

    private static let longestAbbreviation = 5

    /// `Besluit mandaat, volmacht en machtiging`: behind the comma in a name stand a few words, perhaps with further commas,
    /// then `en` and another; all in small letters or all with a capital.
    private func isListed(_ comma: Int) -> Bool {
        let token = comma + 1
        guard token < tokens.count,
            tokens.flags[comma - 1].contains(.capitalised) == tokens.flags[token].contains(.capitalised)
        else { return false }
        var i = token
        while i < tokens.count, i < token + Self.longestList, !isJoin(i) {
            guard !reading.isSetApart(i),
                tokens.hashes[i] == Mark.comma || !isParticle(i) && goesOn(i)
            else { return false }
            i += 1
        }
        return i > token && i < tokens.count && tokens.keyword(i) == .en && goesOn(i + 1) && !isParticle(i + 1)
    }

    /// In tokens, between the first comma of a name and its `en`: `gladheid, afvalinzameling, riolering en wegen`.
    private static let longestList = 8

    /// `Regeling GGD het Dagelijks Bestuur`: an article that no preposition of the name leads to begins the next part of the
    /// sentence.
    private func opensObject(_ token: Int, _ end: Int) -> Bool {
        switch tokens.keyword(token) {
        case .de, .het: end == token
        default: false
        }
    }

    /// A line that begins with the words of a new sentence, below a heading that names a rule.
    private func opensSentence(_ token: Int) -> Bool {
        tokens.flags[token].contains(.capitalised) && Self.openers.contains(tokens.hashes[token])
            && reading.layout.opensPassage(token)
    }

    private static let openers = WordSet(.ruleOpener)

    /// Behind `Reglement van orde` only a name or its particle goes on: not the verb of the sentence.
    private func closesName(_ token: Int, _ head: Int) -> Bool {
        guard token > head + 2, tokens.keyword(head) == .reglement, Self.ofOrder.contains(tokens.hashes[head + 2]),
            !tokens.flags[token].contains(.capitalised),
            !isParticle(token), !Self.bodies.contains(tokens.hashes[token])
        else { return false }
        return token - 1 == head + 2 || tokens.flags[token - 1].contains(.capitalised)
    }

    private static let ofOrder = WordSet(.ruleOforder)
    /// `Reglement van orde gemeenteraad Waterlede 2018`: whose order it is.
    private static let bodies = WordSet(.headingBody)

    /// `Algemene plaatselijke verordening Waterlede voor zaterdag 14 september`: no name holds a day.
    private func isOfDay(_ token: Int) -> Bool {
        tokens.keyword(token).isMonth || Self.weekdays.contains(tokens.hashes[token])
    }

    private static let weekdays = WordSet(.dayWeekday)

    /// `Verordening leges 2020 gemeente Dordrecht`: a name goes on behind its year with a capital or the municipality.
    private func goesOnBehindYear(_ token: Int) -> Bool {
        tokens.flags[token].contains(.capitalised) || Self.municipality.contains(tokens.hashes[token])
    }

    private static let municipality = WordSet(.rulePlace)

    /// A word that can be part of a name stands behind `en` or a comma.
    private func goesOn(_ token: Int) -> Bool {
        guard token < tokens.count, tokens.kinds[token] == .word, !Self.ends(tokens, token) else { return false }
        switch tokens.keyword(token) {
        case .de, .het, .artikel, .wet, .besluit, .verordening, .regeling, .gelet, .op, .van: return false
        default: return !laws.stands(at: token) && !Self.isHead(reading, token)
        }
    }

    private func endsBefore(join token: Int) -> Bool { isJoin(token) && !goesOn(token + 1) && !joinsLaws(token) }

    /// `Besluit bestuursorganen WNo en Wob`: between two laws that belong to the name.
    private func joinsLaws(_ token: Int) -> Bool {
        tokens.keyword(token) == .en && laws.stands(at: token - 1) && laws.stands(at: token + 1)
    }

    private func isJoin(_ token: Int) -> Bool { tokens.keyword(token) == .en || tokens.keyword(token) == .of }

    private func isApostrophe(_ token: Int) -> Bool {
        Mark.quotes.contains(tokens.hashes[token]) && token + 1 < tokens.count
            && Self.genitives.contains(tokens.hashes[token + 1])
    }

    private static let genitives = WordSet(.ruleGenitive)

    private func isYear(_ token: Int) -> Bool {
        tokens.range(token).count == DateExpression.yearDigits && tokens.number(token)?.form == .plain
            && tokens.number(token)?.integer.map { Self.years.contains($0) } == true
    }

    /// Small words that stand inside a name but not at its end.
    private func isParticle(_ token: Int) -> Bool {
        switch tokens.keyword(token) {
        case .de, .het, .van, .der, .den, .en, .of, .op, .te, .ten, .voor, .in, .inzake, .aan, .om, .tot, .uit, .bij,
            .met:
            true
        default: false
        }
    }

    /// A word that ends a name: verbs, and small words that open another part of the sentence.
    static func ends(_ tokens: TokenStream, _ token: Int) -> Bool {
        switch tokens.keyword(token) {
        case .is, .wordt, .zijn, .dat, .die, .deze, .dit, .artikel, .gelet, .gezien, .door, .binnen, .vanaf, .per,
            .sinds, .tussen, .overwegende, .gehoord,
            .gelezen, .juncto, .jis, .besluit, .stelt, .treedt, .vervalt, .vastgesteld, .lid, .leden, .onder, .in, .bij,
            .na, .tm:
            return tokens.keyword(token) != .besluit || !tokens.flags[token].contains(.capitalised)
        default:
            return endings.contains(tokens.hashes[token])
        }
    }

    private static let endings = WordSet(.ruleEnd)

    /// What sort of rule the name that so many tokens give names, as `Law.sort` tells it.
    func sort(of name: Range<Int>) -> Keyword {
        var sort = Keyword.wet
        for token in name where tokens.kinds[token] != .emphasis {
            if tokens.flags[token].contains(.broken) { return mention(name).law.sort }
            sort = Law.sort(bytes, tokens.range(token), unless: sort)
        }
        return sort
    }

    /// The name as written, white space folded and hyphenation at line ends undone.
    private func name(_ range: Range<Int>) -> String {
        var text: [UInt8] = []
        for token in range {
            if token > range.lowerBound, tokens.flags[token].contains(.spaceBefore) { text.append(UInt8(ascii: " ")) }
            guard tokens.kinds[token] != .emphasis else { continue }
            let bytesRange = tokens.range(token)
            var i = bytesRange.start
            while i < bytesRange.end {
                if tokens.flags[token].contains(.broken), bytes[i] == UInt8(ascii: "-") || bytes[i] <= UInt8(ascii: " ")
                {
                    // A word broken over a line: neither its hyphen nor the white space is part of it.
                } else {
                    text.append(bytes[i])
                }
                i += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
