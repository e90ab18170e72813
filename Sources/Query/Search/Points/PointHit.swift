package import Extraction
package import IndexSchema

/// A beslispunt that was found.
package struct PointHit: Sendable {
    package let address: DocumentAddress
    package let point: ExtractedDocument.StatedPoint
    package let document: StoredDocument
    /// 0 where the order is not by relevance, or the query holds no words.
    package let score: Float
}

/// The beslispunten of one page.
package struct PointResult: Sendable {
    /// How many there are in all, exactly; what is proposed and decided in the same words counts once.
    package let total: Int
    package let hits: [PointHit]
}
