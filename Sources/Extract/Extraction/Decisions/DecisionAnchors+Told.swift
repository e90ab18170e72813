import Layout
import Lexing
import SourceText
import Vocabulary

/// What a list of decisions tells in sentences, and what is no decision because it tells an outcome.
extension DecisionAnchors {
    var sentences: DecidingSentence { DecidingSentence(reading, isBesluit: true) }

    /// `De raad besluit met 12 tegen 9 stemmen de milieustraat te sluiten.` in a list of decisions or an amendement;
    /// `De raad draagt het college op …` in a list, which is what a motie asked.
    func toldDecision(_ index: Int) -> Anchor? {
        let block = tree[index]
        guard isList || title == .amendement, block.kind == .paragraph || block.kind == .item, told(at: index) == nil
        else { return nil }
        // Below `Besluit` alone the sentence is the point.
        let split = anchors.last?.block == index - 1 ? nil : sentences.splitDecision(opening: block.content)
        if let text = sentences.decision(opening: block.content) ?? split, !text.contains(where: { isProcedure($0) }) {
            return Anchor(
                kind: isMotion ? .request : .besluit, block: index, token: text.lowerBound, end: text.upperBound)
        }
        guard isList,
            let opening = DecisionLeadIns.openings.match(
                reading.tokens, at: block.content.lowerBound, limit: block.content.upperBound),
            let request = DecisionLeadIns.requests.match(
                reading.tokens, at: opening.end, limit: block.content.upperBound)
        else { return nil }
        let token = behindLeadIn(index, request.end)
        let end = reading.fullStop(from: token, before: block.content.upperBound)
        return Anchor(
            kind: .besluit, block: index, token: token, end: token < block.content.upperBound ? end : nil,
            isMotion: true)
    }

    /// `De motie wordt aangenomen. Het college wordt verzocht …`, `De raad stelt het voorstel vast. De raad besluit:` in
    /// minutes and lists: a sentence behind the first of a block that opens a decision.
    /// - Complexity: O(*n*), *n* the tokens of the block.
    func innerDecision(_ index: Int) -> Anchor? {
        guard isList, tree[index].kind == .paragraph || tree[index].kind == .item else { return nil }
        if let anchor = relativeRequest(index) { return anchor }
        let content = tree[index].content
        var start = reading.fullStop(from: content.lowerBound, before: content.upperBound) + 1
        while start < content.upperBound {
            let end = reading.fullStop(from: start, before: content.upperBound)
            if let anchor = innerDecision(index, start..<content.upperBound, end: end) { return anchor }
            start = end + 1
        }
        return nil
    }

    /// - Parameters:
    ///   - rest: the tokens of the block from a sentence on.
    ///   - end: the full stop of that sentence.
    private func innerDecision(_ index: Int, _ rest: Range<Int>, end: Int) -> Anchor? {
        if end == rest.upperBound, reading.isColon(end - 1), opensBesluit(rest) {
            return Anchor(kind: .besluit, block: index, token: rest.upperBound)
        }
        if outcomes.statement(at: rest.lowerBound, before: rest.upperBound) == nil,
            let text = sentences.decision(opening: rest.prefix(Self.longestInner)), !text.contains(where: isProcedure)
        {
            return Anchor(kind: .besluit, block: index, token: text.lowerBound, end: text.upperBound)
        }
        guard
            let asked = Self.passiveRequests.match(reading.tokens, at: rest.lowerBound, limit: end)
        else { return nil }
        var token = asked.end
        while token < end, reading.keyword(token) == .om || reading.keyword(token) == .dat { token += 1 }
        return token < end ? Anchor(kind: .besluit, block: index, token: token, end: end, isMotion: true) : nil
    }

    /// `De motie van D66, die het college verzoekt bankjes te plaatsen, is aangenomen`: what it asks, between the verb and the
    /// comma before the outcome.
    private func relativeRequest(_ index: Int) -> Anchor? {
        let content = tree[index].content
        let end = reading.fullStop(from: content.lowerBound, before: content.upperBound)
        guard
            let subject = OutcomeWords.subjects.match(reading.tokens, at: content.lowerBound, limit: end),
            subject.value == .motion,
            let opening = (subject.end..<min(end, subject.end + Self.longestMotionName)).first(where: {
                reading.isMark($0, ",") && Self.relatives.contains(reading.tokens.hashes[$0 + 1])
            }),
            let verb = (opening + 2..<min(end, opening + Self.longestAsker)).first(where: {
                Self.asking.contains(reading.tokens.hashes[$0])
            }), verb + 1 < end
        else { return nil }
        let isJoint = reading.keyword(verb + 1) == .om || reading.keyword(verb + 1) == .dat
        let text = isJoint ? verb + 2 : verb + 1
        let close = (text..<end).first {
            reading.isMark($0, ",") && OutcomeWords.verbs.contains(reading.tokens.hashes[$0 + 1])
        }
        guard let close, close > text else { return nil }
        return Anchor(kind: .besluit, block: index, token: text, end: close, isMotion: true)
    }

    /// In tokens: `van de fracties van GroenLinks, PvdA en Lokaal Sterk` behind `de motie`, and `die het college van
    /// burgemeester en wethouders verzoekt`.
    private static let longestMotionName = 24
    private static let longestAsker = 12
    private static let relatives = WordSet(.requestRelative)
    private static let asking = WordSet(.requestAsking)
    /// In tokens: a decision inside a paragraph, so that one of many abbreviations is not read anew from each.
    private static let longestInner = 200
    private static let passiveRequests = PhraseTable(.requestPassive)

    /// `de vergadering te schorsen`: how the meeting goes on.
    private func isProcedure(_ token: Int) -> Bool { Self.procedures.contains(reading.tokens.hashes[token]) }

    private static let procedures = WordSet(.decideProcedure)

    /// Whether what stands behind `Besluit:` in a voorstel is how the college or the raad decided on it, and no text.
    func tellsOnlyOutcome(_ index: Int, _ token: Int) -> Bool {
        guard title == .raadsvoorstel || title == .collegevoorstel || title == .initiatiefvoorstel else { return false }
        let content = tree[index].content
        let found =
            token < content.upperBound
            ? OutcomeReader(reading, isList: false).statement(at: token, before: content.upperBound)
            : index + 1 < tree.count ? told(at: index + 1) : nil
        return found?.verdict.outcome != nil
    }
}
