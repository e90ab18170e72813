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
