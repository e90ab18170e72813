/// A set of the documents of one segment, a bit for each.
@safe final class DocumentSet {
    /// Documents of the segment; members are below.
    let capacity: Int
    private let words: UnsafeMutablePointer<UInt64>
    private let wordCount: Int

    init(capacity: Int) {
        self.capacity = capacity
        wordCount = (capacity + 63) / 64
        unsafe words = .allocate(capacity: max(1, wordCount))
        unsafe words.initialize(repeating: 0, count: max(1, wordCount))
    }

    deinit { unsafe words.deallocate() }

    /// - Precondition: `document` is below `capacity`.
    @inline(__always)
    func insert(_ document: UInt32) { unsafe words[Int(document >> 6)] |= 1 &<< UInt64(document & 63) }

    /// - Precondition: as `insert`; so is every document that a cursor gives.
    func insert(_ documents: UnsafeBufferPointer<UInt32>) {
        let words = unsafe words
        for place in documents.indices {
            let document = unsafe documents[place]
            unsafe words[Int(document >> 6)] |= 1 &<< UInt64(document & 63)
        }
    }

    /// How many of the documents are members.
    /// - Precondition: as `insert`.
    func count(of documents: UnsafeBufferPointer<UInt32>) -> Int {
        let words = unsafe words
        var sum: UInt64 = 0
        for place in documents.indices {
            let document = unsafe documents[place]
            unsafe sum &+= words[Int(document >> 6)] &>> UInt64(document & 63) & 1
        }
        return Int(sum)
    }

    @inline(__always)
    func contains(_ document: UInt32) -> Bool {
        unsafe Int(document) < capacity && words[Int(document >> 6)] & (1 &<< UInt64(document & 63)) != 0
    }

    func formUnion(_ other: DocumentSet) { for i in 0..<wordCount { unsafe words[i] |= other.words[i] } }

    /// The members.
    /// - Complexity: O(*capacity*).
    var count: Int {
        var sum = 0
        for i in 0..<wordCount { unsafe sum &+= words[i].nonzeroBitCount }
        return sum
    }

    /// The first member that is not before `target`; `DocumentCursor.end` where there is none.
    @inline(__always)
    func first(from target: UInt32) -> UInt32 {
        guard Int(target) < capacity else { return DocumentCursor.end }
        var index = Int(target >> 6)
        var word = unsafe words[index] & (UInt64.max &<< UInt64(target & 63))
        while word == 0 {
            index += 1
            guard index < wordCount else { return DocumentCursor.end }
            word = unsafe words[index]
        }
        return UInt32(index << 6 + word.trailingZeroBitCount)
    }
}
