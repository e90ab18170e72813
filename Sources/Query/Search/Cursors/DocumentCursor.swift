import InvertedIndex

/// Walks the documents of one segment that a part of a query asks for, in ascending order.
///
/// Begins with `advance(to: 0)`; before that `document` says nothing. At the end it is `end`, and further calls change
/// nothing. Nothing is allocated once it is made.
class DocumentCursor {
    /// The number of no document.
    static let end = PostingsCursor.end

    /// The current document, or `end`. Only the cursor itself sets it. Not checked for overlapping access: cursors are
    /// used by one thread and hold nothing of their callers.
    @exclusivity(unchecked) final var document: UInt32 = DocumentCursor.end

    /// At least as many documents as are to come, as far as is known beforehand: the rarest is asked first.
    var cost: Int { 0 }

    /// Goes to the first document that is not before `target`, never back, and gives it.
    @discardableResult
    func advance(to target: UInt32) -> UInt32 { unsafe document }

    /// Goes to the next document and gives it.
    @discardableResult
    func next() -> UInt32 { unsafe document == Self.end ? document : advance(to: document + 1) }

    /// The score of the current document.
    func score() -> Float { 0 }

    /// What documents from `target` on score at most, and up to which document that holds. Never asked for an earlier
    /// target than before; does not move the cursor.
    func bound(at target: UInt32) -> ScoreBound { ScoreBound(score: 0, last: Self.end) }
}

/// No document up to and including `last` scores more than `score`.
struct ScoreBound {
    var score: Float
    var last: UInt32

    /// Bounds are added in another order than scores are; this makes up for what rounding may take off.
    static let slack: Float = 1.000_01
}

/// No document.
final class EmptyCursor: DocumentCursor {}

/// Every document of the segment.
final class AllCursor: DocumentCursor {
    private let count: UInt32

    init(count: Int) {
        self.count = UInt32(count)
        super.init()
        unsafe document = 0
    }

    override var cost: Int { Int(count) }

    override func advance(to target: UInt32) -> UInt32 {
        let candidate = unsafe max(target, document)
        unsafe document = candidate < count ? candidate : Self.end
        return unsafe document
    }
}
