/// The documents of another cursor, for a share of their scores.
final class LessenedCursor: DocumentCursor {
    private let base: DocumentCursor
    private let share: Float

    init(_ base: DocumentCursor, share: Float) {
        self.base = base
        self.share = share
        super.init()
        unsafe document = base.advance(to: 0)
    }

    override var cost: Int { base.cost }

    override func advance(to target: UInt32) -> UInt32 {
        if unsafe target > document { unsafe document = base.advance(to: target) }
        return unsafe document
    }

    override func next() -> UInt32 {
        if unsafe document != Self.end { unsafe document = base.next() }
        return unsafe document
    }

    override func score() -> Float { share * base.score() }

    override func bound(at target: UInt32) -> ScoreBound {
        let bound = base.bound(at: target)
        return ScoreBound(score: share * bound.score * ScoreBound.slack, last: bound.last)
    }
}
