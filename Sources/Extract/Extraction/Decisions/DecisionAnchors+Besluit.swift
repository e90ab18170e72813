import Layout
import Lexing
import SourceText
import Vocabulary

/// Where what was decided begins: `besluit:`, spaced or in a sentence.
extension DecisionAnchors {
    /// The token behind `besluit:` where a decision begins on this line.
    func besluit(_ index: Int) -> Int? {
        let content = tree[index].content
        if isPartOfLabel(index) { return nil }
        if isBesluit(content.lowerBound) { return isInField(index) ? nil : besluitAtStart(index) }
        if isSpacedBesluit(content) { return isInField(index) ? nil : content.upperBound }
        if let token = behindVote(content) { return token }
        guard let last = content.last, !isInField(index) else { return nil }
        if endsInVerb(index, last) { return content.upperBound }
        guard reading.isColon(last) else { return nil }
        // `De raad heeft, gezien …; in zijn vergadering van DATE besloten:`
        let verb = reading.keyword(last - 1) == .om ? last - 2 : last - 1
        if reading.keyword(verb) == .besloten, followsClause(index) { return last + 1 }
        // `stelt vast:`
        if content.count == Self.longestVerb, Self.sets.matches(reading, content.lowerBound),
            Self.fixed.matches(reading, last - 1),
            followsClause(index)
        {
            return last + 1
        }
        guard let word = besluitAtEnd(content) else { return nil }
        return word == last ? nil : last + 1
    }

    /// `De raad van Testdam, gelezen het voorstel van 3 mei 2022, besluit` above a list: no colon behind the verb.
    private func endsInVerb(_ index: Int, _ last: Int) -> Bool {
        let content = tree[index].content
        let verb = reading.isMark(last, ",") ? last - 1 : last
        return verb > content.lowerBound && isBesluit(verb) && !reading.flags(verb).contains(.capitalised)
            && opensList(index) && tree[index].kind == .paragraph
            && DecisionLeadIns.openings.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
    }

    /// `Samenvatting/` above `Besluit:`: the label of a form, set in a narrow column.
    private func isPartOfLabel(_ index: Int) -> Bool {
        guard index > 0, let last = tree[index - 1].content.last else { return false }
        return reading.isMark(last, "/") && reading.isGlued(last)
    }

    /// Whether the line is of a field of the header with another label than `besluit`.
    private func isInField(_ index: Int) -> Bool {
        let block = tree[index]
        guard block.kind == .field else { return false }
        let range = reading.byteRange(block.tokens)
        return fields.fields.contains { $0.range.overlaps(range) && !isBesluit($0.label.lowerBound) }
    }

    func isBesluit(_ token: Int) -> Bool {
        reading.kind(token) == .word
            && (Self.besluit.contains(reading.tokens.hashes[token])
                || Self.besluiten.contains(reading.tokens.hashes[token]))
    }

    /// `Het college heeft besloten om:`.
    func hasDecided(_ token: Int) -> Bool {
        reading.keyword(token) == .besloten && Self.has.matches(reading, token - 1)
    }

    /// `b e s 1 u i t :`: the spaced word in which OCR read a figure or a bar for the l.
    private func isSpacedBesluit(_ content: Range<Int>) -> Bool {
        guard content.count > 2 else { return false }
        let range = reading.byteRange(content)
        guard Self.spacedLength.contains(range.count), mayOpenBesluit(range) else { return false }
        let letters = reading.text.bytes[range.start..<range.end].filter { !Self.dress.contains($0) }.map {
            Self.misreadL.contains($0) ? UInt8(ascii: "l") : $0
        }
        return Self.besluit.contains(WordHash.of(String(decoding: letters, as: UTF8.self).lowercased()))
    }

    /// Whether the first letter of the bytes, without what may stand around the word, can begin it.
    private func mayOpenBesluit(_ range: ByteRange) -> Bool {
        for offset in range.start..<range.end {
            let byte = reading.bytes[offset]
            if Byte.isLetter(byte) { return Self.initials.contains(Byte.lowered(byte)) }
            if !Self.dress.contains(byte) { return true }
        }
        return false
    }

    /// The first letters of `besluit` and its like, small.
    private static let initials = Set(PhraseRole.decideBesluit.phrases.compactMap(\.utf8.first))

    /// In bytes: `b e s l u i t`, with wider spaces, a colon and marks of emphasis.
    private static let spacedLength = 13...24
    /// Spaces, and what may stand around the spaced word.
    private static let dress = Set(" \t\n\r:*".utf8)
    /// What OCR reads for an l.
    private static let misreadL = Set("1|!I".utf8)

    /// `tweede lid, Besluit ruimtelijke ordening en luidt als volgt:`: a capital inside a sentence makes a name.
    private func isName(_ word: Int) -> Bool {
        let flags = reading.flags(word)
        return flags.contains(.capitalised) && !flags.contains(.allCapitals) && !reading.isColon(word + 1)
            && !reading.layout.tree.opensBlock(word)
    }

    /// `De raad besluit in meerderheid (16 stemmen voor en 14 tegen)` above or before what was decided: the token behind.
    func behindVote(_ content: Range<Int>) -> Int? {
        guard isList,
            let opening = DecisionLeadIns.openings.match(
                reading.tokens, at: content.lowerBound, limit: content.upperBound), isBesluit(opening.end)
        else { return nil }
        let reach = opening.end + 1..<min(content.upperBound, opening.end + Self.longestVote)
        guard reach.lowerBound < reach.upperBound,
            let open = reach.prefix(Self.longestManner).first(where: { reading.isMark($0, "(") }),
            let close = reach.first(where: { $0 > open && reading.isMark($0, ")") }),
            VoteReader.vote(reading, in: open..<close, outcome: nil) != nil
        else { return nil }
        return close + 1
    }

    /// In tokens: a vote in brackets behind `besluit`, and what stands before it.
    private static let longestVote = 18
    private static let longestManner = 4

    /// `kunnen besluiten nadere eisen te stellen aan:` decides nothing.
    private static let modals = WordSet(.decideModal)
    private static let besluit = WordSet(.decideBesluit)
    private static let besluiten = WordSet(.decideBesluiten)
    private static let has = Stems(.decideHas)
    private static let sets = Stems(.adoptSets)
    private static let fixed = Stems(.adoptFixed)
    static let set = Stems(.adoptSet)
    static let following = Stems(.decisionFollowing)

    private static let deciders = WordSet(.decideDecider)

    /// `besluit:`, `B E S L U I T`, `BESLUIT vast te stellen …`, `Besluit: …`.
    private func besluitAtStart(_ index: Int) -> Int? {
        let content = tree[index].content
        let word = content.lowerBound
        let i = behindBesluit(index)
        let hasColon = (word + 1..<i).contains { reading.isColon($0) }
        // `besluiten de volgende regeling vast te stellen:`
        let setsRule = content.last.map { reading.isColon($0) && leadsToRule($0 - 1) } ?? false
        let isAlone = i == content.upperBound
        if Self.besluiten.contains(reading.tokens.hashes[word]), !hasColon,
            !((setsRule || isAlone) && followsClause(index))
        {
            return nil
        }
        let flags = reading.flags(word)
        if i == content.upperBound {
            let stands =
                hasColon || tree[index].kind == .heading || flags.contains(.broken) || flags.contains(.allCapitals)
                || !flags.contains(.capitalised) || followsClause(index) || title == .besluitenlijst
                || (title != .agenda && tree[index].kind != .item && opensList(index))
            return stands ? i : nil
        }
        if hasColon { return i }
        // `Besluit de volgende wijzigingen aan te brengen:`
        if title == .amendement, let last = content.last, reading.isColon(last), content.count <= Self.longestOpening {
            return last + 1
        }
        let isSentence = !flags.contains(.capitalised) || flags.contains(.allCapitals) || adopts(i)
        guard isSentence, followsClause(index) else { return nil }
        // `besluit vast te stellen:`; what the next lines hold is named before a colon otherwise.
        if let last = content.last, reading.isColon(last), last - i <= Self.longestVerb || !leadsToRule(last - 1),
            index + 1 < tree.count, tree[index + 1].kind != .heading
        {
            return last + 1
        }
        return i
    }

    /// The token behind `besluit` at the start of a block, who decides, and the colon or comma before the points.
    private func behindBesluit(_ index: Int) -> Int {
        let content = tree[index].content
        var i = content.lowerBound + 1
        // `Besluit(en)`, `Besluit (unaniem):`
        if reading.isMark(i, "("), reading.isMark(i + 2, ")") { i += 3 }
        // `Besluit B&W:`, `Besluit college:`
        if title == .besluitenlijst || followsClause(index), content.count <= Self.longestLabel,
            let last = content.last,
            reading.isColon(last),
            (i..<last).allSatisfy({ reading.kind($0) != .word || Self.deciders.contains(reading.tokens.hashes[$0]) })
        {
            return last + 1
        }
        // `Besluit raad: de nota vast te stellen.`
        let decider = (i..<content.upperBound).first { !Self.deciders.contains(reading.tokens.hashes[$0]) } ?? i
        if title == .besluitenlijst, reading.isColon(decider) { i = decider }
        // `Besluit om:`
        let colon = reading.keyword(i) == .om ? i + 1 : i
        if colon > i, colon == content.upperBound || reading.isColon(colon) { i = colon }
        while i < content.upperBound, reading.isColon(i) || reading.tokens.kinds[i] == .emphasis { i += 1 }
        // `besluit,` above the points
        if i + 1 == content.upperBound, reading.isMark(i, ",") { i += 1 }
        return i
    }

    /// `vast te stellen`.
    private func adopts(_ token: Int) -> Bool {
        Self.fixed.matches(reading, token) && reading.keyword(token + 1) == .te && Self.set.matches(reading, token + 2)
    }

    /// `vast te stellen de volgende verordening`, `de navolgende regeling vast te stellen`.
    private func leadsToRule(_ last: Int) -> Bool {
        (last - Self.longestRuleName...last).contains {
            reading.keyword($0) == .volgende || Self.following.matches(reading, $0)
        }
    }

    /// `De raad besluit unaniem:`, `… heeft besloten:`, `gelet op artikel 147; besluit:`.
    private func besluitAtEnd(_ content: Range<Int>) -> Int? {
        guard let word = content.last(where: { isBesluit($0) || hasDecided($0) }),
            word == content.lowerBound || !Self.modals.contains(reading.tokens.hashes[word - 1]) && !isName(word)
        else { return nil }
        let opens =
            DecisionLeadIns.openings.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
        // `Burgemeester en wethouders van X besluiten, gelet op artikel 7 van de verordening:`
        let isNear =
            content.upperBound - word <= Self.longestAside || opens && word - content.lowerBound <= Self.longestAside
        guard isNear else { return nil }
        let clause =
            DecisionLeadIns.clauses.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
        let closed = word > content.lowerBound && (reading.isMark(word - 1, ";") || reading.isMark(word - 1, ","))
        return opens || clause || closed ? word : nil
    }

    /// In tokens: what stands behind the verb, or before it: `besluiten, gelet op artikel 7 van de verordening:`.
    private static let longestAside = 8
    /// In tokens: `de navolgende nadere regels vast te stellen`.
    private static let longestRuleName = 6
    /// In tokens: `Besluit burgemeester en wethouders:`.
    private static let longestLabel = 7

    /// Whether the grounds of a besluit stand above the line.
    private func followsClause(_ index: Int) -> Bool { index > 0 && tree.zone(of: index - 1)?.kind == .recital }
}
