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
    /// Documents that are the same paper and have the same point, in the order in which they rank.
    package let folded: [DocumentAddress]
    /// The places of the words of the query that the point has not.
    package let lacks: [Int]
}

/// The beslispunten of one page.
package struct PointResult: Sendable {
    /// How many there are in all, exactly; what is proposed and decided in the same words, in one paper or in two of one case, counts once.
    package let total: Int
    package let hits: [PointHit]
    /// Where few points have all of the words: how many have some. The hits are of these.
    package let someTotal: Int?
    /// Words that no document has, by their places, and the terms that were asked instead.
    package let respelled: [Int: [String]]
    /// How many points the hits up to the last one stand for, those before the first among them.
    package let coveredCount: Int
}
