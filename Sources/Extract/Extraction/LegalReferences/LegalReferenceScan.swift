import Layout
import Lexing
import SourceText
import Vocabulary

/// One pass over the tokens of a document, with what it remembers: the law named last, the sentence, “gelet op”.
struct LegalReferenceScan {
    let reading: Reading
    var tokens: TokenStream { reading.tokens }
    let kind: DocumentKind
    let subject: String?
    var laws: LawReader
    var references: [LegalReference] = []
    /// The law named last, and the sentence in which it stood.
    var last: (law: NamedLaw, sentence: Int)?
    /// By sort (wet, verordening, besluit …): the one named last.
    var lastOfSort = LastOfSort()
    /// The place of the reference to an article made last.
    var lastArticle: Int?
    var lawsOfArticles = LawsOfArticles()
    var sentence = 0
    /// Tokens before this one stand in the grounds of a decision (“gelet op …”).
    var groundsEnd = 0
    /// Tokens before this one belong to references that were read.
    var readEnd = 0
    /// References that nothing says a law for.
    var open: [OpenReference] = []
    /// Articles that may take the law of those behind them.
    var waiting: WaitingArticles?

    init(_ reading: Reading, header: DocumentHeader) {
        self.reading = reading
        kind = header.kind
        subject = header.subject
        laws = LawReader(reading, day: header.date ?? Self.latestDay(reading))
    }

    mutating func run(_ claims: inout Claims) {
        var i = 0
        while true {
            i = nextOfInterest(i)
            guard i < tokens.count, references.count <= reading.mostFacts else { break }
            if reading.interests.has(.sentence, at: i) { sentence += 1 }
            guard mayBegin(i), tokens.kinds[i] == .word, !claims.isClaimed(i) else {
                i += 1
                continue
            }
            let found = references.count
            let next = read(at: i)
            if next > i {
                readEnd = next
                if let start = references[found...].lazy.map(\.range.start).min() {
                    claim(from: start, i, next, &claims)
                } else {
                    claimYears(i..<next, &claims)
                }
            }
            i = max(next, i + 1)
        }
        nameOpen()
        references.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    }

    /// The first token from `token` on at which a reference or a sentence may begin.
    @inline(__always)
    private func nextOfInterest(_ token: Int) -> Int {
        token < groundsEnd || laws.hasShortNames ? token : reading.interests.next([.law, .sentence], from: token)
    }

    /// Whether a reference may begin at `token`: in the grounds of a decision any word may begin a rule's name.
    @inline(__always)
    private func mayBegin(_ token: Int) -> Bool {
        reading.interests.has(.law, at: token) || token < groundsEnd || laws.mayBeShortName(tokens.hashes[token])
    }

    /// Reads what stands at `token`; the first token behind it, `token` itself where nothing does.
    private mutating func read(at token: Int) -> Int {
        switch tokens.keyword(token) {
        case .artikel: return citation(at: token) ?? token
        case .gelet:
            groundsEnd = endOfGrounds(token)
            return token
        default: break
        }
        let inGrounds = token < groundsEnd
        if let mention = laws.law(at: token, isExpected: inGrounds && canBeginName(token)) {
            laws.note(mention)
            return named(mention, inGrounds: inGrounds)
        }
        return unreported(at: token)
    }

    // MARK: Articles first

    /// `artikel 192, lid 1 van de Gemeentewet`, the leden before it included (`het tweede lid van artikel 4`).
    private mutating func citation(at token: Int) -> Int? {
        let reader = ArticleReader(reading: reading, laws: laws)
        var mentions = reader.mentions(at: token)
        guard var end = mentions.last?.tokens.upperBound else { return lidOfThatArticle(at: token) }
        let phrase = laws.phrase(at: end)
        if phrase.map({ isDirect($0, end) && $0.mention?.law.isKnown == false }) ?? true,
            isHeading(token, end, mentions)
        {
            return nil
        }
        if let before = PartReader(reading: reading, laws: laws).ledenBefore(token), mentions[0].leden.isEmpty {
            mentions[0].leden = before.leden
            mentions[0].range.start = tokens.range(before.start).start
        }
        let found = resolve(phrase, mentions)
        if let phrase, phrase.end > end, let index = mentions.indices.last {
            end = phrase.end
            mentions[index].range.end = tokens.range(end - 1).end
        }
        add(mentions, found)
        if let mention = phrase?.mention { laws.note(mention) }
        return more(behind: end, reader) ?? end
    }

    /// The law's name follows the article without a preposition.
    private func isDirect(_ phrase: LawPhrase, _ end: Int) -> Bool { phrase.mention?.tokens.lowerBound == end }

    /// `… van de Gemeentewet en 4:23 van de Algemene wet bestuursrecht, 28g en 28h van de Wet …`: articles without their word,
    /// but with their law.
    private mutating func more(behind end: Int, _ reader: ArticleReader) -> Int? {
        var behind: Int?
        var i = end
        while let start = behindJoin(i), let first = reader.mention(at: start, from: start) {
            var mentions = reader.continued(from: first)
            guard let last = mentions.indices.last,
                let phrase = laws.phrase(at: mentions[last].tokens.upperBound), phrase.mention?.law.isKnown == true
            else { break }
            let found = resolve(phrase, mentions)
            mentions[last].range.end = tokens.range(phrase.end - 1).end
            add(mentions, found)
            behind = phrase.end
            i = phrase.end
        }
        return behind
    }

    /// The first token behind a comma, `en`, `juncto` at `token`; nil where none stands there.
    private func behindJoin(_ token: Int) -> Int? {
        var i = token
        while i < tokens.count, i < token + 2, !reading.isSetApart(i),
            tokens.keyword(i) == .en || tokens.keyword(i) == .juncto || tokens.hashes[i] == Mark.comma
        { i += 1 }
        return i > token && i < tokens.count ? i : nil
    }

    /// `het vierde lid van dat artikel`.
    private mutating func lidOfThatArticle(at token: Int) -> Int? {
        guard token > 2, tokens.keyword(token - 1) == .dat || Self.same.contains(tokens.hashes[token - 1]),
            let lastArticle,
            let before = PartReader(reading: reading, laws: laws).ledenBefore(token - 1)
        else { return nil }
        var earlier = references[lastArticle]
        earlier.lid = before.leden.joined(separator: ",")
        earlier.onderdeel = nil
        let range = ByteRange(start: tokens.range(before.start).start, end: tokens.range(token).end)
        earlier.origin = FactOrigin(range, rule: .lawThatArticle, confidence: .probable)
        references.append(earlier)
        return token + 1
    }

    private static let same = WordSet(.lawThatarticle)

    // MARK: Laws first

    /// A law's name, with the articles behind it (`Gemeentewet, artikel 147`; `Awb 3:4`) or alone.
    private mutating func named(_ mention: LawMention, inGrounds: Bool) -> Int {
        let end = mention.tokens.upperBound
        if let behind = articles(of: mention) { return behind }
        if let behind = bareArticle(before: mention) { return behind }
        if isRollOfCourt(end) { return end }
        remember(mention.law)
        if mention.isWeak, !inGrounds { return mention.tokens.lowerBound }
        // `gelet op het bestemmingsplan Buitengebied`: a plan by its name is no law.
        if LocalRuleReader(reading: reading, laws: laws).isPlan(mention.tokens) { return end }
        references.append(
            LegalReference(
                origin: FactOrigin(
                    ByteRange(start: tokens.range(mention.tokens.lowerBound).start, end: tokens.range(end - 1).end),
                    rule: inGrounds ? .lawGrounds : .lawNamed, confidence: mention.isWeak ? .probable : .certain),
                law: mention.law.name, bwb: mention.law.bwb, article: nil))
        return end
    }

    /// `AWB 19/4402`: the number that a court gives a case begins with the law that it is heard under.
    private func isRollOfCourt(_ token: Int) -> Bool {
        guard token + 2 < tokens.count, tokens.kinds[token] == .number || tokens.kinds[token] == .zaaknummer,
            !reading.layout.opensPassage(token)
        else { return false }
        let range = tokens.range(token)
        if range.count > Self.shortestRoll, reading.text.bytes[range.start + 2] == UInt8(ascii: "/") { return true }
        return range.count == 2 && tokens.hashes[token + 1] == Mark.slash
            && !tokens.flags[token + 1].contains(.spaceBefore)
            && tokens.kinds[token + 2] == .number
    }

    /// Bytes of `19/44` less one.
    private static let shortestRoll = 4

    private mutating func articles(of mention: LawMention) -> Int? {
        let reader = ArticleReader(reading: reading, laws: laws)
        let i = behindLaw(mention.tokens.upperBound)
        guard i < tokens.count, !reading.isSetApart(i) else { return nil }
        var mentions: [ArticleMention] = []
        if tokens.keyword(i) == .artikel {
            mentions = reader.mentions(at: i)
        } else if i == mention.tokens.upperBound, tokens.kinds[i] == .articleNumber,
            let first = reader.mention(at: i, from: i)
        {
            mentions = reader.continued(from: first)
        }
        // `…, artikelen 216 en 227, alsmede artikel 4:23 der Awb`: the articles with their own word are of another law.
        if let end = mentions.last?.tokens.upperBound, laws.phrase(at: end)?.mention != nil {
            let own = mentions.indices.dropFirst().last { tokens.keyword(mentions[$0].tokens.lowerBound) == .artikel }
            guard let own else { return nil }
            mentions.removeSubrange(own...)
        }
        guard let end = mentions.last?.tokens.upperBound else { return nil }
        mentions[0].range.start = tokens.range(mention.tokens.lowerBound).start
        add(mentions, Resolved(law: mention.law, rule: .lawBeforeArticle, confidence: .certain))
        return end
    }

    /// Behind the marks between a law and its articles, and the words that single these out: `de Gemeentewet, inzonderheid
    /// de artikelen 216 en 227`.
    private func behindLaw(_ end: Int) -> Int {
        var i = end
        while i < tokens.count, i < end + 2, !reading.isSetApart(i),
            tokens.hashes[i] == Mark.comma || tokens.hashes[i] == Mark.opening || tokens.hashes[i] == Mark.colon
                || tokens.kinds[i] == .labelEnd
        { i += 1 }
        guard let words = Self.particular.match(tokens, at: i, limit: min(tokens.count, i + Self.longestParticular))
        else { return i }
        let behind = tokens.keyword(words.end) == .de || tokens.keyword(words.end) == .het ? words.end + 1 : words.end
        return (i + 1..<behind).contains(where: reading.isSetApart) ? i : behind
    }

    private static let particular = PhraseTable(.lawParticular)
    /// Tokens of the longest of these: `en meer in het bijzonder`.
    private static let longestParticular = 5

    /// A rule that is not in the table and stands in running text: not reported, but remembered, and its year is no
    /// date. The end of the name, or `token` where none stands or it has no year.
    private mutating func unreported(at token: Int) -> Int {
        guard LocalRuleReader.isHead(reading, token) else { return token }
        let reader = LocalRuleReader(reading: reading, laws: laws)
        if let name = reader.european(token) { return articles(of: reader.mention(name)) ?? name.upperBound }
        guard let name = reader.extent(withHead: token), name.count > 1,
            name.contains(where: { tokens.flags[$0].contains(.capitalised) })
        else { return token }
        // `Bomenverordening Waterlede 2006, art. 3`, `Financiële verordening Waterlede (artikel 6)`
        let behind = name.upperBound + 1
        if behind < tokens.count,
            tokens.hashes[name.upperBound] == Mark.comma
                || tokens.hashes[name.upperBound] == Mark.opening
                    && !LocalRuleReader.bareHeads.contains(tokens.hashes[token]),
            tokens.keyword(behind) == .artikel, !reading.layout.opensPassage(behind),
            let end = articles(of: reader.mention(name))
        {
            return end
        }
        if laws.mayHaveShortName(name) { laws.note(reader.mention(name)) }
        lastOfSort[reader.sort(of: name)] = .words(name)
        return name.contains { tokens.kinds[$0] == .number } ? name.upperBound : token
    }

    func lastNamed(_ sort: Keyword) -> NamedLaw? {
        switch lastOfSort[sort] {
        case .law(let law): law
        case .words(let name): LocalRuleReader(reading: reading, laws: laws).mention(name).law
        case nil: nil
        }
    }

    // MARK: Claims

    /// Claims what was read from `first` on, and the leden before it, whose bytes begin at `start`.
    private func claim(from start: Int, _ first: Int, _ end: Int, _ claims: inout Claims) {
        var token = first
        while token > 0, Int(tokens.starts[token]) > start { token -= 1 }
        claims.claim(token..<max(token, end))
    }

    private func claimYears(_ range: Range<Int>, _ claims: inout Claims) {
        for token in range where tokens.kinds[token] == .number && (token == 0 || !tokens.keyword(token - 1).isMonth) {
            claims.claim(token..<token + 1)
        }
    }
}
