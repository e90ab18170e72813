package import SourceText

/// Tells in which beslispunt of a document something stands.
package struct PointFinder: Sendable {
    /// A beslispunt, and of which decision it is.
    package struct Place: Sendable {
        package let point: ExtractedDocument.StatedPoint
        /// Of what is proposed, else of what stands behind `besluit:`.
        package let isProposal: Bool
    }

    /// By where they begin; of those that begin at the same place the first of `statedPoints` last.
    private let places: [Place]

    /// - Complexity: O(*n* log *n*), *n* the beslispunten.
    package init(_ document: ExtractedDocument) {
        let decided = document.adoptedDecision?.beslispunten.count ?? 0
        places = document.statedPoints.enumerated().sorted {
            ($0.element.beslispunt.range.start, -$0.offset) < ($1.element.beslispunt.range.start, -$1.offset)
        }.map { Place(point: $0.element, isProposal: $0.offset >= decided) }
    }

    /// The last to begin of the beslispunten that hold all of `range`, among the few that begin before it; nil for none.
    /// - Complexity: O(log *n*).
    package func place(of range: ByteRange) -> Place? {
        let end = places.partitioningIndex { $0.point.beslispunt.range.start > range.start }
        return places[max(0, end - Self.nested)..<end].last { $0.point.beslispunt.range.contains(range) }
    }

    package func point(at range: ByteRange) -> ExtractedDocument.StatedPoint? { place(of: range)?.point }

    /// Beslispunten that may lie in one another.
    private static let nested = 4
}
