import InvertedIndex

/// The documents that hold a term, without a score: whole values of exact fields.
final class FilterCursor: DocumentCursor {
    private let postings: PostingsCursor

    init(_ postings: PostingsCursor) {
        self.postings = postings
        super.init()
        unsafe document = postings.document
    }

    override var cost: Int { Int(postings.entry.documentFrequency) }

    override func advance(to target: UInt32) -> UInt32 {
        unsafe document = postings.advance(to: target)
        return unsafe document
    }

    override func next() -> UInt32 {
        unsafe document = postings.next()
        return unsafe document
    }
}

/// The members of a set, without a score.
final class SetCursor: DocumentCursor {
    private let set: DocumentSet
    private let count: Int

    init(_ set: DocumentSet) {
        self.set = set
        count = set.count
        super.init()
        unsafe document = set.first(from: 0)
    }

    override var cost: Int { count }

    override func advance(to target: UInt32) -> UInt32 {
        if unsafe target > document { unsafe document = set.first(from: target) }
        return unsafe document
    }
}

/// The documents that a test lets through, without a score: ranges over columns. Looks at one document after the other,
/// so that in an AND only those that the others give are tested.
final class TestCursor: DocumentCursor {
    private let documentCount: UInt32
    private let isMember: (UInt32) -> Bool
    @exclusivity(unchecked) private var isTested = false

    init(documentCount: Int, isMember: @escaping (UInt32) -> Bool) {
        self.documentCount = UInt32(documentCount)
        self.isMember = isMember
        super.init()
        unsafe document = 0
    }

    /// A test costs more than a step in a list, so it comes after every list.
    override var cost: Int { Int(documentCount) * 2 }

    override func advance(to target: UInt32) -> UInt32 {
        guard unsafe target > document || !isTested else { return unsafe document }
        unsafe isTested = true
        var candidate = unsafe max(target, document)
        while candidate < documentCount, !isMember(candidate) { candidate += 1 }
        unsafe document = candidate < documentCount ? candidate : Self.end
        return unsafe document
    }
}
