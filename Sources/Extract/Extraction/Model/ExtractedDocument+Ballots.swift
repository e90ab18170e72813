import SourceText
import Vocabulary

extension ExtractedDocument {
    /// The votes that the document tells of: those of a list of decisions; else its own, where it is a motie or amendement, or tells how
    /// its points fared. Its own stands at its first point, and asks what its points say.
    package var allBallots: [Ballot] { ballots.isEmpty ? allBallots(by: statedPoints) : ballots }

    /// The same, where the beslispunten are there already.
    /// - Parameter points: the document's `statedPoints`.
    package func allBallots(by points: [StatedPoint]) -> [Ballot] {
        if !ballots.isEmpty { return ballots }
        guard let first = points.first, let last = points.last else { return [] }
        let isList = header.kind == .besluitenlijst || header.kind == .notulen || header.kind == .agenda
        if isList { return [] }
        let asked = ByteRange(
            start: min(first.beslispunt.range.start, last.beslispunt.range.start),
            end: max(first.beslispunt.range.end, last.beslispunt.range.end))
        var verdict = points.first { !$0.verdict.isEmpty }?.verdict ?? Verdict()
        verdict.decidedOn = first.decidedOn ?? verdict.decidedOn
        var own = Ballot(
            origin: FactOrigin(asked, rule: first.beslispunt.origin.rule), kind: header.kind,
            number: header.zaaknummer, title: header.subject ?? sections.first?.title, asked: asked, verdict: verdict)
        if own.isMotion { own.takeName() }
        return own.isMotion || !verdict.isEmpty ? [own] : []
    }

    /// How a vote of the document stands: as its outcome says, or as the points do where it is the document's own.
    package func standing(of ballot: Ballot) -> Standing? {
        ballot.verdict.outcome?.standing ?? (ballots.isEmpty ? statedPoints.first?.standing : nil)
    }
}
