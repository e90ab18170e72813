/// Documents of another cursor, scored as there: all of them, but for those that a cursor of this kind does not let through.
class DerivedCursor: DocumentCursor {
    final let base: DocumentCursor

    /// What `isMember` asks must be there before.
    init(_ base: DocumentCursor) {
        self.base = base
        super.init()
        unsafe document = settle(base.advance(to: 0))
    }

    /// Whether a document of the other cursor is one of this. Asked once for each, in ascending order.
    func isMember(_ document: UInt32) -> Bool { true }

    override final var cost: Int { base.cost }

    override final func advance(to target: UInt32) -> UInt32 {
        if unsafe target > document { unsafe document = settle(base.advance(to: target)) }
        return unsafe document
    }

    override final func next() -> UInt32 {
        if unsafe document != Self.end { unsafe document = settle(base.next()) }
        return unsafe document
    }

    private func settle(_ candidate: UInt32) -> UInt32 {
        var candidate = candidate
        while candidate != Self.end, !isMember(candidate) { candidate = base.next() }
        return candidate
    }

    override func score() -> Float { base.score() }
    override func bound(at target: UInt32) -> ScoreBound { base.bound(at: target) }
}

/// The documents of `base` that `excluded` does not have.
final class ButNotCursor: DerivedCursor {
    private let excluded: DocumentCursor

    init(_ base: DocumentCursor, excluded: DocumentCursor) {
        self.excluded = excluded
        super.init(base)
    }

    override func isMember(_ document: UInt32) -> Bool { excluded.advance(to: document) != document }
}

/// The documents that a test lets through. The test is dear: it reads the document.
final class VerifiedCursor: DerivedCursor {
    private let test: (UInt32) -> Bool

    init(_ base: DocumentCursor, isMember: @escaping (UInt32) -> Bool) {
        test = isMember
        super.init(base)
    }

    override func isMember(_ document: UInt32) -> Bool { test(document) }
}

/// All documents, for a share of their scores.
final class LessenedCursor: DerivedCursor {
    private let share: Float

    init(_ base: DocumentCursor, share: Float) {
        self.share = share
        super.init(base)
    }

    override func score() -> Float { share * base.score() }

    override func bound(at target: UInt32) -> ScoreBound {
        let bound = base.bound(at: target)
        return ScoreBound(score: share * bound.score * ScoreBound.slack, last: bound.last)
    }
}
