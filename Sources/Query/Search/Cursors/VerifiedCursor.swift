/// The documents of another cursor that a test lets through, scored as there. The test is dear: it reads the document.
final class VerifiedCursor: DocumentCursor {
    private let base: DocumentCursor
    private let isMember: (UInt32) -> Bool

    init(_ base: DocumentCursor, isMember: @escaping (UInt32) -> Bool) {
        self.base = base
        self.isMember = isMember
        super.init()
        unsafe document = settle(base.advance(to: 0))
    }

    override var cost: Int { base.cost }

    override func advance(to target: UInt32) -> UInt32 {
        if unsafe target > document { unsafe document = settle(base.advance(to: target)) }
        return unsafe document
    }

    override func next() -> UInt32 {
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
