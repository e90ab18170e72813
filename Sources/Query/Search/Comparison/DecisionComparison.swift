package import Extraction

/// What became of beslispunten between two papers, or between proposal and besluit of one.
package struct DecisionComparison: Sendable {
    /// What became of one point.
    package enum Change: String, Hashable, Sendable, CaseIterable {
        case same, amended, new, gone
    }

    package struct Row: Sendable {
        package let change: Change
        /// Whether it stands elsewhere among the points that stayed.
        package let isMoved: Bool
        /// nil for a new point.
        package let old: Beslispunt?
        /// nil for one that is gone.
        package let new: Beslispunt?
        /// Word by word; of points that are the same, new or gone one part.
        package let parts: [ComparedPart]
    }

    /// In the order of the new points; a point that is gone stands behind the one it followed.
    package private(set) var rows: [Row] = []

    package func count(_ change: Change) -> Int { rows.count { $0.change == change } }
    package var movedCount: Int { rows.count(where: \.isMoved) }
    package var differs: Bool { rows.contains { $0.change != .same || $0.isMoved } }

    /// - Complexity: see `PointPairing` and `EditScript`: *n* log *n* in the words, and no more than 65,536 pairs.
    package init(from old: [Beslispunt], to new: [Beslispunt]) {
        let texts = (
            old: old.map { ComparedText($0.text).withoutListSigns },
            new: new.map { ComparedText($0.text).withoutListSigns }
        )
        let pairs = PointPairing(texts.old, texts.new, numbers: (old.map(\.number), new.map(\.number))).pairs
        let oldOf = Dictionary(uniqueKeysWithValues: pairs.map { ($0.new, $0.old) })
        let stayed = Set(LongestRun(of: pairs.map(\.old)).places.map { pairs[$0].new })
        var gone = Set(old.indices).subtracting(pairs.map(\.old))
        /// The points that are gone from `place` on, up to the next that stayed.
        func tellGone(from place: Int) {
            var place = place
            while gone.remove(place) != nil {
                rows.append(
                    .init(change: .gone, isMoved: false, old: old[place], new: nil, parts: Self.whole(.old, old[place]))
                )
                place += 1
            }
        }
        tellGone(from: 0)
        for (place, point) in new.enumerated() {
            guard let before = oldOf[place] else {
                rows.append(.init(change: .new, isMoved: false, old: nil, new: point, parts: Self.whole(.new, point)))
                continue
            }
            let parts = ComparedPart.parts(from: texts.old[before], to: texts.new[place])
            let change: Change = parts.contains { $0.side != .same } ? .amended : .same
            rows.append(
                .init(change: change, isMoved: !stayed.contains(place), old: old[before], new: point, parts: parts))
            tellGone(from: before + 1)
        }
    }

    private static func whole(_ side: ComparedPart.Side, _ point: Beslispunt) -> [ComparedPart] {
        [ComparedPart(side: side, text: point.text, isSpaced: false)]
    }
}

extension ExtractedDocument {
    /// The points that a paper is compared by, and how they stand.
    package typealias Points = (points: [Beslispunt], standing: Standing)

    /// As it was asked: what is proposed, else what stands behind “besluit:”. nil where it has no points.
    package var askedPoints: Points? { proposedPoints ?? besluitPoints }

    /// As it was decided: what stands behind “besluit:” where that is more than a draft, else what is proposed.
    package var decidedPoints: Points? {
        if let decided = besluitPoints, decided.standing != .draft || proposedPoints == nil { return decided }
        return proposedPoints
    }

    package var proposedPoints: Points? {
        proposedDecision.flatMap { $0.beslispunten.isEmpty ? nil : ($0.beslispunten, $0.standing) }
    }

    package var besluitPoints: Points? {
        adoptedDecision.flatMap { $0.beslispunten.isEmpty ? nil : ($0.beslispunten, $0.standing(in: header)) }
    }
}
