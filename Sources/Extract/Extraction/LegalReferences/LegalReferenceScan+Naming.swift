import Layout
import Lexing
import SourceText
import Vocabulary

// Which law an article is of.
extension LegalReferenceScan {
    struct Resolved {
        var law: NamedLaw?
        var rule: Rule
        var confidence: Confidence
        /// The sort of law that the paper as a whole may tell, `.none` for any; nil where it is not asked.
        var open: Keyword?
    }

    mutating func resolve(_ phrase: LawPhrase?, _ mentions: [ArticleMention]) -> Resolved {
        if let mention = phrase?.mention {
            let law = book(of: mention.law, mentions) ?? mention.law
            return Resolved(law: law, rule: .lawArticle, confidence: law.isKnown ? .certain : .probable)
        }
        if phrase?.isOwn == true, let ownRule {
            return Resolved(law: ownRule, rule: .lawOwnArticle, confidence: .probable)
        }
        if let sort = phrase?.earlier, sort != .none {
            let law = lastNamed(sort) ?? (sort == .verordening ? ownRule : nil)
            // `artikel 5.44 van de wet`: the only one that the paper names, perhaps later.
            return Resolved(
                law: law, rule: .lawThatLaw, confidence: law == nil ? .doubtful : .probable,
                open: law == nil && sort == .wet ? sort : nil)
        }
        if phrase != nil { return Resolved(law: nil, rule: .lawUnknown, confidence: .doubtful) }
        if let last, last.sentence == sentence, mayHave(last.law, mentions) {
            return Resolved(law: last.law, rule: .lawSameSentence, confidence: .probable)
        }
        if let article = mentions.first?.article, isDistinct(article), let law = lawsOfArticles.law(of: article) {
            return Resolved(law: law, rule: .lawSameArticle, confidence: .probable)
        }
        if let ownRule { return Resolved(law: ownRule, rule: .lawOwnArticle, confidence: .probable) }
        if let last, last.sentence == sentence - 1, mayHave(last.law, mentions) {
            return Resolved(law: last.law, rule: .lawSentenceBefore, confidence: .doubtful, open: Keyword.none)
        }
        return Resolved(law: nil, rule: .lawUnknown, confidence: .doubtful, open: Keyword.none)
    }

    /// An article number that hardly two rules of one document share: not `artikel 5`.
    func isDistinct(_ article: String) -> Bool {
        article.utf8.count >= Self.lengthOfDistinct
            || article.utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    }

    private mutating func mayHave(_ law: NamedLaw, _ mentions: [ArticleMention]) -> Bool {
        mentions.first.map { lawsOfArticles.mayHave(law.name, $0.article) } ?? true
    }

    mutating func remember(_ law: NamedLaw) {
        last = (law, sentence)
        lastOfSort[law.sort] = .law(law)
    }

    /// `artikel 7:900 BW` is of Boek 7, where the law has such a book that is a law of its own.
    func book(of law: NamedLaw, _ mentions: [ArticleMention]) -> NamedLaw? {
        guard law.isKnown, law.sort == .wet, let article = mentions.first?.article,
            let colon = article.firstIndex(of: ":"), let word = Self.bookWord
        else { return nil }
        let name = TokenStream(lexing: Array("\(law.name) \(word) \(article[..<colon])".utf8))
        guard let match = LawTable.shared.match(name, at: 0, on: nil, named: []), match.end == name.count else {
            return nil
        }
        return NamedLaw(match.law)
    }

    private static let bookWord = PhraseRole.lawBook.phrases.first

    /// The rule that the document itself is.
    var ownRule: NamedLaw? {
        guard kind == .verordening, let subject else { return nil }
        let rule = NamedLaw(asWritten: subject)
        return rule.sort == .verordening || rule.sort == .reglement ? rule : nil
    }

    mutating func add(_ mentions: [ArticleMention], _ found: Resolved) {
        let first = references.count
        for mention in mentions {
            let reference = LegalReference(
                origin: FactOrigin(mention.range, rule: found.rule, confidence: found.confidence), law: found.law?.name,
                bwb: found.law?.bwb, article: mention.article, lid: mention.lid, onderdeel: mention.onderdeel)
            references.append(reference)
            if let sort = found.open {
                open.append(OpenReference(index: references.count - 1, sort: sort))
            }
            if let law = found.law, found.confidence == .certain { lawsOfArticles.note(mention.article, law) }
        }
        if !mentions.isEmpty { lastArticle = references.count - 1 }
        join(mentions, first, found)
        if let law = found.law { remember(law) }
    }

    /// An article for which nothing near says a law is of the only law that has it elsewhere in the paper, of the one in
    /// the title, or of the only law that the paper names.
    mutating func nameOpen() {
        guard !open.isEmpty else { return }
        // In a plan `artikel 6.2` alone is one of its own.
        if kind != .bestemmingsplan { nameByArticle() }
        guard let law = lawOfTitle ?? onlyLaw, let name = law.law else { return }
        let sort = Law.sort(name)
        for place in open {
            let reference = references[place.index]
            let isFree = reference.law == nil || reference.law == name && reference.origin.rule == .lawSentenceBefore
            guard isFree, place.sort == .none || place.sort == sort,
                lawsOfArticles.mayHave(name, reference.article ?? "")
            else { continue }
            give(name, law.bwb, place.index, .lawOnlyOne)
        }
    }

    /// Gives an article without a law that of the same article elsewhere, where all that are of a law are of one. Low numbers
    /// every law has.
    private mutating func nameByArticle() {
        var laws: [String: LegalReference?] = [:]
        for reference in references where reference.origin.rule == .lawArticle && reference.law != nil {
            guard let article = reference.article else { continue }
            if let known = laws[article], known?.law != reference.law {
                laws.updateValue(nil, forKey: article)
            } else {
                laws[article] = reference
            }
        }
        for place in open where references[place.index].law == nil {
            guard let article = references[place.index].article, isDistinct(article), let of = laws[article] ?? nil,
                let name = of.law,
                place.sort == .none || place.sort == Law.sort(name)
            else { continue }
            give(name, of.bwb, place.index, .lawSameArticle)
        }
    }

    mutating func give(_ name: String, _ bwb: String?, _ index: Int, _ rule: Rule) {
        references[index].law = name
        references[index].bwb = bwb
        references[index].origin = FactOrigin(references[index].range, rule: rule, confidence: .probable)
    }

    private var onlyLaw: LegalReference? {
        var only: LegalReference?
        for reference in references where reference.law != nil {
            if let only, only.law != reference.law { return nil }
            only = reference
        }
        return only
    }

    /// The law that the subject names, else the title above the paper.
    private var lawOfTitle: LegalReference? {
        if let subject, let named = references.first(where: { $0.law.map(subject.contains) ?? false }) { return named }
        let titles = reading.layout.passages(first: Self.passagesOfTitle).filter { passage in
            passage.content.count <= Self.longestTitle
                && passage.content.last.map { !reading.isMark($0, ".") && !reading.isMark($0, ";") } ?? false
        }
        let ranges = titles.map { reading.byteRange($0.content) }
        return references.first { reference in
            reference.article == nil && ranges.contains { $0.contains(reference.range.start) }
        }
    }

    /// Passages at the top that a letterhead and a title take, and tokens of a title.
    private static let (passagesOfTitle, longestTitle) = (3, 24)

    /// `5.1 lid 2 sub e Woo`, `41 WVW 1994` in a cell, `9b, eerste lid, van de Elektriciteitswet 1998`: the article before its
    /// law, without the word. Its figure has parts or a form that only articles have, or opens its block.
    mutating func bareArticle(before mention: LawMention) -> Int? {
        let reader = ArticleReader(reading: reading, laws: laws)
        let law = mention.tokens.lowerBound
        let first = max(0, readEnd, law - Self.longestBareArticle)
        for token in first..<max(first, law)
        where tokens.kinds[token] == .number || tokens.kinds[token] == .articleNumber || tokens.kinds[token] == .word {
            guard isFigure(token), var article = reader.mention(at: token, from: token),
                article.tokens.upperBound <= law,
                laws.phrase(at: article.tokens.upperBound)?.mention?.tokens == mention.tokens
            else { continue }
            let hasParts = !article.leden.isEmpty || !article.onderdelen.isEmpty
            guard hasParts || isLed(token) && tokens.kinds[token] == .articleNumber || opensPart(token) else {
                continue
            }
            article.range.end = tokens.range(mention.tokens.upperBound - 1).end
            add([article], Resolved(law: mention.law, rule: .lawArticle, confidence: .probable))
            return mention.tokens.upperBound
        }
        return nil
    }

    /// Digits of an article's number that few laws reach: `213`.
    private static let lengthOfDistinct = 3
    /// In tokens: `9b, eerste lid, aanhef en onder a, van de Elektriciteitswet`.
    private static let longestBareArticle = 14

    /// Whether a figure can be one of an article and is no year.
    private func isFigure(_ token: Int) -> Bool {
        let range = tokens.range(token)
        guard Byte.isDigit(reading.text.bytes[range.start]) else { return false }
        return tokens.kinds[token] != .number || range.count < DateExpression.yearDigits
            || tokens.number(token)?.form != .plain
    }

    /// Whether no word before a figure could be what it counts or names.
    private func isLed(_ token: Int) -> Bool {
        guard token > 0, tokens.kinds[token - 1] == .word, !reading.isSetApart(token) else {
            return true
        }
        return laws.isPreposition(token - 1) || tokens.keyword(token - 1) != .none
    }

    private func opensPart(_ token: Int) -> Bool {
        tokens.kinds[token] == .number && reading.layout.opensPart(token, reading)
    }
}
