package import SourceText

/// Tells in which beslispunt of a document something stands.
package struct PointFinder: Sendable {
    /// By where they begin; of those that begin at the same place the first of `statedPoints` last.
    private let points: [ExtractedDocument.StatedPoint]

    /// - Complexity: O(*n* log *n*), *n* the beslispunten.
    package init(_ document: ExtractedDocument) {
        points = document.statedPoints.enumerated().sorted {
            ($0.element.beslispunt.range.start, -$0.offset) < ($1.element.beslispunt.range.start, -$1.offset)
        }.map(\.element)
    }

    /// The last to begin of the beslispunten that hold all of `range`, among the few that begin before it; nil for none.
    /// - Complexity: O(log *n*).
    package func point(at range: ByteRange) -> ExtractedDocument.StatedPoint? {
        let end = points.partitioningIndex { $0.beslispunt.range.start > range.start }
        return points[max(0, end - Self.nested)..<end].last { $0.beslispunt.range.contains(range) }
    }

    /// Beslispunten that may lie in one another.
    private static let nested = 4
}
