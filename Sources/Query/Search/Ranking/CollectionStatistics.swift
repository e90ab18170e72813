package import IndexSchema
package import InvertedIndex

/// Sums over the whole index that scores rest on. Deleted documents count until a merge drops them, as in the segments.
package struct CollectionStatistics: Equatable, Sendable {
    /// Documents in all segments.
    package let documentCount: Int
    /// Tokens in a text field for each document that has any; 1 where none has.
    private let averageLengths: [Float]

    /// - Complexity: O(*segments*).
    package init(_ segments: [Segment]) {
        documentCount = segments.reduce(0) { $0 + $1.documentCount }
        averageLengths = Field.textFields.map { field in
            var documents = 0
            var tokens = 0.0
            for segment in segments {
                let statistics = segment.statistics(Int(field.rawValue))
                documents += statistics.documentCount
                tokens += Double(statistics.totalLength)
            }
            return documents == 0 ? 1 : max(1, Float(tokens / Double(documents)))
        }
    }

    /// The average length of a text field in tokens.
    package func averageLength(_ field: Field) -> Float {
        Field.textFields.firstIndex(of: field).map { averageLengths[$0] } ?? 1
    }
}
