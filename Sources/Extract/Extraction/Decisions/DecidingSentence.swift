import Layout
import Lexing
import SourceText
import Vocabulary

/// A sentence by which the college decides, with grounds and decision in one: `Gelet op artikel 3.6 van de Wet ruimtelijke
/// ordening besluiten burgemeester en wethouders het plan vast te stellen`, `… stellen wij de hogere waarde vast`.
///
/// Source: besluiten of colleges that are set as a letter or form; Algemene wet bestuursrecht, art. 3:46 (grounds).
struct DecidingSentence {
    private let reading: Reading
    /// Whether the paper is a besluit by its title: then no grounds need to stand before the verb.
    private let isBesluit: Bool

    init(_ reading: Reading, isBesluit: Bool) {
        self.reading = reading
        self.isBesluit = isBesluit
    }

    /// In tokens: the grounds before the verb.
    private static let longestGrounds = 80
    /// In tokens: the name of a place.
    private static let longestPlace = 6

    private static let subjects = PhraseTable(.decideSubject)
    private static let grounds = PhraseTable<Bool>([.decideGround: true, .clauseBasis: true, .clauseProposal: true])
    private static let besluiten = WordSet(.decideBesluiten)
    private static let besluit = WordSet(.decideBesluit)
    private static let has = Stems(.decideHas)
    private static let splitting = WordSet(.decideSplit)
    private static let particles = WordSet(.decideParticle)
    private static let manners = WordSet(.decideManner)
    private static let placeLeads = WordSet(.placeLead)

    /// The tokens of what a sentence of the block decides.
    /// - Complexity: O(*n*), *n* the tokens.
    func decision(in content: Range<Int>) -> Range<Int>? {
        var start = content.lowerBound
        while start < content.upperBound {
            let end = min(reading.fullStop(from: start, before: content.upperBound) + 1, content.upperBound)
            if let found = decision(ofSentence: start..<end) { return found }
            start = end
        }
        return nil
    }

    private func decision(ofSentence sentence: Range<Int>) -> Range<Int>? {
        let first = sentence.lowerBound
        if isBesluit, let text = ordered(sentence) { return trimmed(text..<sentence.upperBound) }
        guard Self.grounds.match(reading.tokens, at: first, limit: sentence.upperBound) != nil else { return nil }
        for token in sentence.dropFirst().prefix(Self.longestGrounds) where reading.kind(token) == .word {
            let isSplit = Self.splitting.contains(reading.tokens.hashes[token])
            guard isSplit || decides(token),
                let subject = Self.subjects.match(reading.tokens, at: token + 1, limit: sentence.upperBound)
            else { continue }
            let text = behindManner(behindPlace(subject.end, sentence.upperBound), sentence.upperBound)
            let rest = trimmed(text..<sentence.upperBound)
            let isWhole =
                isSplit
                ? rest.last.map { Self.particles.contains(reading.tokens.hashes[$0]) } ?? false
                : rest.contains { reading.keyword($0) == .te }
            if isWhole { return rest }
        }
        return nil
    }

    /// `Het college van Elzerwoud besluit het plan vast te stellen`, `Wij hebben besloten om …`: the token behind the verb.
    private func ordered(_ sentence: Range<Int>) -> Int? {
        guard let text = behindOpening(sentence) else { return nil }
        // `De raad besluit tot aankoop van het perceel`
        let isWhole =
            reading.keyword(text - 1) == .tot || (text..<sentence.upperBound).contains { reading.keyword($0) == .te }
        return isWhole && !reading.isColon(sentence.upperBound - 1) ? text : nil
    }

    /// What the raad or the college decides in the sentence that opens a block of a list of decisions:
    /// `De raad besluit met 12 tegen 9 stemmen de milieustraat te sluiten.` A colon stands behind the verb where no such words
    /// need to follow.
    func decision(opening content: Range<Int>) -> Range<Int>? {
        let end = endOfSentence(content)
        let sentence = content.lowerBound..<end
        if let text = behindPassive(sentence) ?? behindInversion(sentence) { return whole(text..<end) }
        guard DecisionLeadIns.openings.match(reading.tokens, at: content.lowerBound, limit: end) != nil,
            var text = behindOpening(sentence), text < end
        else { return nil }
        if reading.isColon(text) {
            text += 1
            return text < content.upperBound ? text..<content.upperBound : nil
        }
        return ordered(sentence).flatMap { reading.keyword($0 - 1) == .tot ? trimmed($0..<end) : whole($0..<end) }
    }

    /// `De raad stelt met 15 tegen 4 stemmen de verordening vast`: what stands between the verb and its particle, and that.
    func splitDecision(opening content: Range<Int>) -> Range<Int>? {
        let limit = endOfSentence(content)
        guard let subject = Self.subjects.match(reading.tokens, at: content.lowerBound, limit: limit) else {
            return nil
        }
        let verb = behindPlace(subject.end, limit)
        guard verb < limit, Self.splitting.contains(reading.tokens.hashes[verb]) else { return nil }
        let text = trimmed(behindVote(verb + 1, limit)..<limit)
        return text.count > 1 && Self.particles.contains(reading.tokens.hashes[text.upperBound - 1]) ? text : nil
    }

    /// What a sentence decides up to its end; nil where it leads to more, or has no infinitive.
    private func whole(_ text: Range<Int>) -> Range<Int>? {
        guard !text.contains(where: { reading.isColon($0) }), text.contains(where: { reading.keyword($0) == .te })
        else { return nil }
        return trimmed(text)
    }

    /// `Besloten wordt het plan vast te stellen`, `Er wordt besloten om …`: the token behind the verb.
    private func behindPassive(_ sentence: Range<Int>) -> Int? {
        let limit = sentence.upperBound
        // `Zonder beraadslaging wordt besloten …`
        let verb = behindVote(sentence.lowerBound, limit)
        let passive =
            Self.passives.match(reading.tokens, at: sentence.lowerBound, limit: limit)
            ?? (verb > sentence.lowerBound ? Self.passives.match(reading.tokens, at: verb, limit: limit) : nil)
        return passive.map { behindVote($0.end, limit) }
    }

    /// `Conform het advies van de commissie besluit het college het bezwaar ongegrond te verklaren`: the token behind who
    /// decides.
    private func behindInversion(_ sentence: Range<Int>) -> Int? {
        let limit = sentence.upperBound
        guard Self.grounds.match(reading.tokens, at: sentence.lowerBound, limit: limit) != nil,
            let verb = sentence.prefix(Self.longestGrounds).first(where: {
                decides($0) && DecisionLeadIns.openings.match(reading.tokens, at: $0 + 1, limit: limit) != nil
            }), let subject = Self.subjects.match(reading.tokens, at: verb + 1, limit: limit)
        else { return nil }
        return behindVote(behindPlace(subject.end, limit), limit)
    }

    private static let passives = PhraseTable(.decidePassive)

    /// Behind the full stop of the first sentence; that of `dr.` and `mw.` before a name ends none.
    private func endOfSentence(_ content: Range<Int>) -> Int {
        var start = content.lowerBound
        while start < content.upperBound {
            let stop = reading.fullStop(from: start, before: content.upperBound)
            guard stop > content.lowerBound, stop < content.upperBound,
                Self.titles.contains(reading.tokens.hashes[stop - 1]) || reading.tokens.range(stop - 1).count == 1
            else { return min(stop + 1, content.upperBound) }
            start = stop + 1
        }
        return content.upperBound
    }

    private static let titles = WordSet(.personTitle)

    /// The token behind who decides, the verb, and how: `Het college heeft in zijn vergadering van 3 mei besloten om`.
    func behindOpening(_ sentence: Range<Int>) -> Int? {
        let limit = sentence.upperBound
        var first = sentence.lowerBound
        while first < limit, reading.kind(first) == .emphasis { first += 1 }
        guard let subject = Self.subjects.match(reading.tokens, at: first, limit: limit) else { return nil }
        var verb = behindPlace(subject.end, limit)
        if Self.has.matches(reading, verb) {
            let reach = verb + 1..<max(verb + 1, min(limit, verb + 1 + Self.longestOccasion))
            guard let decided = reach.first(where: { reading.keyword($0) == .besloten }) else { return nil }
            verb = decided
        }
        guard verb < limit, decides(verb) || reading.keyword(verb) == .besloten else { return nil }
        return behindVote(verb + 1, limit)
    }

    /// In tokens: `in zijn vergadering van 3 mei 2022` between `heeft` and `besloten`.
    private static let longestOccasion = 10

    /// Behind `met algemene stemmen`, `met 12 tegen 9 stemmen`, `hierbij`, `om`, in any order.
    private func behindVote(_ token: Int, _ limit: Int) -> Int {
        var i = token
        for _ in 0..<Self.mostManners {
            i = behindManner(i, limit)
            if let all = OutcomeWords.unanimous.match(reading.tokens, at: i, limit: limit) {
                i = all.end
            } else if reading.keyword(i) == .met,
                let end = VoteReader.tallyEnd(reading, at: i, limit: limit)
                    ?? VoteReader.dissentEnd(reading, at: i, limit: limit)
            {
                i = end
            } else if let manner = OutcomeWords.manners.match(reading.tokens, at: i, limit: limit) {
                i = manner.end
            } else {
                break
            }
        }
        return behindManner(i, limit)
    }

    /// How a decision was taken, and by how many.
    private static let mostManners = 3

    private func decides(_ token: Int) -> Bool {
        let hash = reading.tokens.hashes[token]
        return Self.besluiten.contains(hash) || Self.besluit.contains(hash)
    }

    /// Behind `van de gemeente Bergen op Zoom`.
    private func behindPlace(_ token: Int, _ limit: Int) -> Int {
        guard token < limit, reading.keyword(token) == .van else { return token }
        var i = token + 1
        while i < limit, Self.placeLeads.contains(reading.tokens.hashes[i]) { i += 1 }
        var end = i
        while i < min(limit, token + Self.longestPlace) {
            if reading.flags(i).contains(.capitalised) { end = i + 1 }
            i += 1
            if end < i - 1 { break }
        }
        return end
    }

    /// Behind `hierbij`, `om`, a comma.
    private func behindManner(_ token: Int, _ limit: Int) -> Int {
        var i = token
        while i < limit,
            Self.manners.contains(reading.tokens.hashes[i]) || reading.isMark(i, ",") || reading.kind(i) == .emphasis
        { i += 1 }
        return i
    }

    /// Without what stands behind a colon, and the marks at its end.
    private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
        var end = tokens.first { reading.isColon($0) } ?? tokens.upperBound
        while end > tokens.lowerBound, reading.kind(end - 1) != .word && reading.kind(end - 1) != .number,
            reading.isMark(end - 1, ".") || reading.kind(end - 1) == .emphasis || reading.isMark(end - 1, ",")
        { end -= 1 }
        return tokens.lowerBound..<end
    }
}

extension DecisionAnchors {
    /// Whether `Besluit` stands alone above the block.
    private func isUnderBesluit(_ index: Int) -> Bool {
        index > 0 && tree[index - 1].content.count == 1 && isBesluit(tree[index - 1].content.lowerBound)
    }

    /// What the paper decides in a sentence, where no `besluit:` opens points: its first such sentence.
    func decidingSentence() -> DecisionGroup? {
        let isBesluit = title == .collegebesluit || title == .raadsbesluit
        guard isBesluit || (title == nil || title == .overig) && tree.count <= Self.longReport else { return nil }
        for index in 0..<tree.count where tree[index].kind == .paragraph {
            let sentence = DecidingSentence(reading, isBesluit: isBesluit || isUnderBesluit(index))
            guard let text = sentence.decision(in: tree[index].content), !text.isEmpty else { continue }
            let origin = FactOrigin(reading.byteRange(text), rule: .decisionDecidingSentence)
            return DecisionGroup(
                anchor: Anchor(kind: .besluit, block: index, token: text.lowerBound),
                points: [Beslispunt(origin: origin, number: 1, text: reading.folded(text))])
        }
        return nil
    }
}
