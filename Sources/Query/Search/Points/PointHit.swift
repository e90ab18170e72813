package import Extraction
package import IndexSchema

/// A beslispunt that was found.
package struct PointHit: Sendable {
    package let address: DocumentAddress
    /// It stands as that paper of its case says that has come furthest.
    package let point: StatedPoint
    /// The other paper of its case that tells how it stands; nil where its own document does.
    package let decidedIn: DocumentAddress?
    package let document: StoredDocument
    /// 0 where the order is not by relevance, or the query holds no words.
    package let score: Float
}

/// The beslispunten of one page.
package struct PointResult: Sendable {
    /// How many there are in all, exactly; what is proposed and decided in the same words, in one paper or in two of one case, counts once.
    package let total: Int
    package let hits: [PointHit]
}
