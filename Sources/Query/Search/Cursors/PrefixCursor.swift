/// The documents that hold any of the terms that a prefix stands for.
///
/// Every document scores as if it had one word of middling rarity, once in each field that has any of the terms; which
/// of the terms, and how often, does not count.
final class PrefixCursor: DocumentCursor {
    let main: DocumentSet
    /// Documents that have a term in a field that adds to the score, and what it adds.
    private let others: [(set: DocumentSet, weight: Float)]
    private let mainWeight: Float
    private let count: Int

    init(_ main: DocumentSet, weight: Float, others: [(set: DocumentSet, weight: Float)]) {
        self.main = main
        self.others = others
        mainWeight = weight
        count = main.count
        super.init()
        unsafe document = main.first(from: 0)
    }

    override var cost: Int { count }

    override func advance(to target: UInt32) -> UInt32 {
        if unsafe target > document { unsafe document = main.first(from: target) }
        return unsafe document
    }

    override func score() -> Float {
        var sum = mainWeight
        for other in others where unsafe other.set.contains(document) { sum += other.weight }
        return Self.score(sum)
    }

    /// Up to the next document that scores more than the text alone gives.
    override func bound(at target: UInt32) -> ScoreBound {
        var nextRicher = Self.end
        for other in others { nextRicher = min(nextRicher, other.set.first(from: target)) }
        if nextRicher > target {
            return ScoreBound(score: Self.score(mainWeight), last: nextRicher == Self.end ? nextRicher : nextRicher - 1)
        }
        return ScoreBound(score: Self.score(others.reduce(mainWeight) { $0 + $1.weight }), last: target)
    }

    private static func score(_ sum: Float) -> Float { Ranking.score(sum, scale: Ranking.scale(inverseFrequency: 1)) }
}
