import Layout
import Lexing
import SourceText
import Vocabulary

/// Where what was decided or asked ends: above signatures, articles, a day, or the words of another part.
extension DecisionAnchors {
    /// Whether the block at `index` stands behind the points above it.
    func endsDecision(_ index: Int) -> Bool {
        let isItem = tree[index].kind == .item
        let content = tree[index].content
        guard !content.isEmpty else { return false }
        if isArticleTitle(content) || isDayOfSignature(index) || isAddressOfSignature(index) { return true }
        // `Besluit` on a line of its own, below the proposal in an agenda.
        if content.count == 1, isBesluit(content.lowerBound), !isItem { return true }
        if DecisionLeadIns.ends.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil {
            return !isItem
        }
        return tree.zone(of: index)?.kind == .signature || !isItem && isSigned(content)
    }

    /// Who signs a voorstel, or the title of an explanation or appendix, alone or before a mark.
    private func isSigned(_ content: Range<Int>) -> Bool {
        guard
            let signed = DecisionLeadIns.signatures.match(
                reading.tokens, at: content.lowerBound, limit: content.upperBound)
        else { return false }
        return signed.end == content.upperBound || reading.isMark(signed.end, ",") || reading.isColon(signed.end)
            || reading.layout.opensPart(signed.end, reading)
            || reading.keyword(signed.end) == .van && content.upperBound - signed.end <= Self.longestOffice
    }

    /// In tokens: `van de gemeente Waterlede` behind who signs.
    private static let longestOffice = 4

    /// In tokens: `Bergen op Zoom, 29 juni 2021`.
    private static let longestDay = 8

    /// `29 juni 2021`, `Ede, 3 mei 2022` alone in a paragraph, above those who sign; with its place also at the very end.
    private func isDayOfSignature(_ index: Int) -> Bool {
        let content = tree[index].content
        guard tree[index].kind != .item, content.count <= Self.longestDay,
            let day = DateRules.firstDay(in: reading, from: content.lowerBound, before: content.upperBound),
            day.tokens.upperBound == content.upperBound,
            day.tokens.lowerBound == content.lowerBound || reading.isMark(day.tokens.lowerBound - 1, ",")
        else { return false }
        guard index + 1 < tree.count else { return day.tokens.lowerBound > content.lowerBound }
        let next = tree[index + 1].content
        return DecisionLeadIns.signatures.match(reading.tokens, at: next.lowerBound, limit: next.upperBound) != nil
    }

    /// `Waterlede,` or `Het college van burgemeester en wethouders van Waterlede,` alone in a paragraph.
    private func isAddressOfSignature(_ index: Int) -> Bool {
        if isSignatory(index) { return true }
        let isPlace = tree[index].content.count <= Self.longestPlace && endsInComma(index)
        return isPlace && index + 1 < tree.count && isSignatory(index + 1)
    }

    private func isSignatory(_ index: Int) -> Bool {
        let content = tree[index].content
        guard content.count <= Self.longestSignatory, endsInComma(index) else { return false }
        return DecisionLeadIns.openings.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
            && !content.contains { isBesluit($0) }
    }

    /// A paragraph with a capital that ends in a comma.
    private func endsInComma(_ index: Int) -> Bool {
        let content = tree[index].content
        return tree[index].kind == .paragraph && content.count > 1 && reading.isMark(content.upperBound - 1, ",")
            && reading.flags(content.lowerBound).contains(.capitalised)
    }

    /// Tokens of who signs, and of the place where.
    private static let longestSignatory = 14
    private static let longestPlace = 5

    /// `vast te stellen de navolgende`: the title below it is what is set.
    func opensName(_ index: Int) -> Bool {
        guard var last = tree[index].content.last else { return false }
        if reading.isColon(last) { last -= 1 }
        // `de navolgende verordening`, `de volgende regeling vast te stellen`
        if (last - Self.longestNaming..<last).contains(where: {
            reading.keyword($0) == .volgende || Self.following.matches(reading, $0)
        }
        ) {
            return Self.set.matches(reading, last) || reading.keyword(last) == .verordening
                || reading.keyword(last) == .regeling || reading.keyword(last) == .reglement
        }
        return reading.keyword(last) == .volgende || Self.following.matches(reading, last)
            || (reading.keyword(last) == .het || reading.keyword(last) == .de)
                && Self.set.matches(reading, last - 1)
    }

    /// In tokens: `de volgende regeling vast te`.
    private static let longestNaming = 4

    /// Whether the paragraph above ends in a full stop, or what a motie quotes ends there, and the line begins a new one.
    func closesAbove(_ index: Int) -> Bool {
        guard tree[index].isSetApart, tree[index].kind != .item, let last = tree[index - 1].content.last else {
            return false
        }
        return reading.isMark(last, ".") || isMotion && Mark.quotes.contains(reading.tokens.hashes[last])
    }

    /// `Korte inhoud:` alone in a paragraph: the label of the next part.
    func isLabel(_ index: Int) -> Bool {
        let content = tree[index].content
        return tree[index].kind == .paragraph && content.count <= Self.longestLabel && !opensList(index)
            && content.last.map({ reading.isColon($0) }) ?? false
            && reading.flags(content.lowerBound).contains(.capitalised)
    }

    /// In tokens, its colon counted.
    private static let longestLabel = 4

    /// The title of the rule that was set, in capitals; or, below a motie or amendement, the name of who signs.
    func isTitleOrName(_ index: Int) -> Bool {
        let content = tree[index].content
        let words = content.filter { reading.kind($0) == .word }
        guard words.count >= 2, !reading.isMark(content.upperBound - 1, ".") else { return false }
        if words.count > 2, words.allSatisfy({ reading.flags($0).contains(.allCapitals) }) { return true }
        guard isMotion, content.count <= Self.longestName else { return false }
        return words.allSatisfy {
            reading.flags($0).contains(.capitalised) || reading.tokens.range($0).count <= Self.longestParticle
        }
            && content.allSatisfy { reading.kind($0) == .word || reading.kind($0) == .punctuation }
    }

    /// In tokens: `Namens D66, J. van der Velde`.
    private static let longestName = 8
    /// In bytes: `van`, `der`.
    private static let longestParticle = 3

    /// `Artikel 1 Begripsomschrijvingen`: the rule itself begins; `Artikel 5 van de …` may be what is decided upon.
    private func isArticleTitle(_ content: Range<Int>) -> Bool {
        let first = content.lowerBound
        if isRomanArticle(content) { return true }
        guard reading.keyword(first) == .artikel, reading.flags(first).contains(.capitalised),
            reading.kind(first + 1) == .number || reading.kind(first + 1) == .articleNumber,
            content.count > 2, content.count <= Self.longestArticleTitle
        else { return false }
        let next = reading.isMark(first + 2, ".") || reading.isMark(first + 2, ":") ? first + 3 : first + 2
        return reading.flags(next).contains(.capitalised)
    }

    private static let gluedArticle = Stems(.articleGlued)
    /// Bytes of `Artikel`, and of the longest numeral that is written on to it.
    private static let articleLetters = 7
    private static let longestNumeral = 4
    private static let numeralLetters = Set("IVX".utf8)
    /// In tokens: `Artikel 1 Begripsomschrijvingen en reikwijdte van de verordening`.
    private static let longestArticleTitle = 10

    /// `Artikel I`, `ARTIKEL II Inwerkingtreding`, `ArtikelI`: a part of what is set.
    private func isRomanArticle(_ content: Range<Int>) -> Bool {
        let first = content.lowerBound
        guard reading.flags(first).contains(.capitalised), content.count <= Self.longestArticleTitle else {
            return false
        }
        if reading.keyword(first) == .artikel {
            return content.count > 1 && Letter.roman(reading.bytes(of: first + 1)) != nil
        }
        let range = reading.tokens.range(first)
        let numeral = reading.bytes(of: first).dropFirst(Self.articleLetters)
        return Self.gluedArticle.matches(reading, first) && range.count <= Self.articleLetters + Self.longestNumeral
            && numeral.allSatisfy(Self.numeralLetters.contains)
    }
}
