import InvertedIndex

extension HitCollector {
    /// The best of the documents that have any of the words, by block-max MaxScore.
    ///
    /// The words are held with the weakest first. Those that even together cannot lift a document among the best are not
    /// walked: documents come from the others, and the weak ones are asked only about candidates. As long as several are
    /// walked, documents are taken in windows that lie in one block of each; a window whose blocks promise too little is
    /// passed over.
    mutating func collectAny(_ words: [WordCursor], in segment: Segment, at place: Int) {
        let scan = AnyWordScan(words)
        raiseFloor(scan.strongest, scan.weaker, needsAll: false, in: segment)
        let live = LiveTest(segment)
        for word in words { word.advance(to: 0) }
        var start = scan.firstDocument
        while start != DocumentCursor.end {
            scan.leaveOutWeak { !isCompetitive($0) }
            if scan.isExhausted { return }
            if scan.isLedByOne {
                return collect(
                    ledBy: scan.strongest, scan.weaker, of: words, needsAll: false, from: start, in: segment, at: place)
            }
            start = scan.firstDocument
            if start == DocumentCursor.end { return }
            let window = scan.window(at: start)
            if isCompetitive(window.bound) {
                scan.forEachCandidate(in: window, above: leastScore - window.weakBound) { document, sum in
                    guard isCompetitive((sum + window.weakBound) * ScoreBound.slack),
                        isCompetitive((sum + scan.weakBound(at: document)) * ScoreBound.slack),
                        live.contains(document)
                    else { return }
                    offer(scan.score(document, walkedSum: sum), document, at: place)
                }
            }
            if window.last == DocumentCursor.end { return }
            start = scan.advanceWalked(to: window.last + 1)
        }
    }
}

/// The state of a search for documents that have any of several words.
@safe final class AnyWordScan {
    /// In the order of the query, in which scores are added.
    private let words: [WordCursor]
    /// The weakest first.
    private let byStrength: [WordCursor]
    /// What the first so many of `byStrength` score at most together.
    private let strengths: [Float]
    /// Where the walked ones begin in `byStrength`.
    private var walkedFrom = 0
    /// The sums of a window of documents, and which documents have one.
    private let sums: UnsafeMutablePointer<Float>
    private let marks: UnsafeMutablePointer<UInt64>

    /// Documents in the longest window; a multiple of 64.
    private static let windowLength = 4096

    struct Window {
        let first: UInt32
        /// The last document of the window.
        let last: UInt32
        /// What a document in it scores at most.
        let bound: Float
        /// What the words that are not walked add at most.
        let weakBound: Float
    }

    init(_ words: [WordCursor]) {
        self.words = words
        byStrength = words.sorted { $0.greatestScore < $1.greatestScore }
        var sum: Float = 0
        strengths = byStrength.map { word in
            sum += word.greatestScore
            return sum
        }
        unsafe sums = .allocate(capacity: Self.windowLength)
        unsafe sums.initialize(repeating: 0, count: Self.windowLength)
        unsafe marks = .allocate(capacity: Self.windowLength / 64)
        unsafe marks.initialize(repeating: 0, count: Self.windowLength / 64)
    }

    deinit {
        unsafe sums.deallocate()
        unsafe marks.deallocate()
    }

    private var walked: ArraySlice<WordCursor> { byStrength[walkedFrom...] }
    var isExhausted: Bool { walkedFrom == byStrength.count }
    var isLedByOne: Bool { walkedFrom == byStrength.count - 1 }
    var strongest: WordCursor { byStrength[byStrength.count - 1] }
    var weaker: [WordCursor] { Array(byStrength.dropLast()) }

    /// The first document that a walked word has.
    var firstDocument: UInt32 {
        var first = DocumentCursor.end
        for word in walked { first = unsafe min(first, word.document) }
        return first
    }

    /// Stops walking words as long as all that are not walked together are too weak.
    func leaveOutWeak(_ isTooWeak: (Float) -> Bool) {
        while walkedFrom < strengths.count, isTooWeak(strengths[walkedFrom] * ScoreBound.slack) { walkedFrom += 1 }
    }

    /// The documents from `first` on that lie in one block of each walked word.
    func window(at first: UInt32) -> Window {
        var last = first &+ UInt32(Self.windowLength - 1)
        var sum: Float = 0
        for word in walked where unsafe word.document != DocumentCursor.end {
            let bound = unsafe word.bound(at: max(first, word.document))
            if unsafe word.document <= last { last = min(last, bound.last) }
            sum += bound.score
        }
        let weak = walkedFrom == 0 ? 0 : strengths[walkedFrom - 1]
        return Window(first: first, last: last, bound: (sum + weak) * ScoreBound.slack, weakBound: weak)
    }

    /// Gives each document of the window in which the walked words add up to more than `least`, ascending, with that sum.
    func forEachCandidate(in window: Window, above least: Float, _ body: (UInt32, Float) -> Void) {
        for word in walked where unsafe word.document <= window.last { add(word, window) }
        let (sums, marks) = unsafe (sums, marks)
        let length = Int(window.last - window.first) + 1
        for markIndex in 0..<((length + 63) / 64) {
            var mark = unsafe marks[markIndex]
            unsafe marks[markIndex] = 0
            while mark != 0 {
                let offset = markIndex * 64 + mark.trailingZeroBitCount
                mark &= mark &- 1
                let sum = unsafe sums[offset]
                unsafe sums[offset] = 0
                if sum > least { body(window.first + UInt32(offset), sum) }
            }
        }
    }

    /// Adds the scores of a word's documents in the window, which lie in the block that the word stands in.
    private func add(_ word: WordCursor, _ window: Window) {
        let documents = unsafe word.main.postings.blockDocuments
        let scores = unsafe word.scoresOfBlock()
        var i = unsafe word.place(of: max(window.first, word.document))
        while i < documents.count, unsafe documents[i] <= window.last {
            let offset = unsafe Int(documents[i] - window.first)
            unsafe sums[offset] += scores[i]
            unsafe marks[offset >> 6] |= 1 &<< UInt64(offset & 63)
            i += 1
        }
    }

    /// What the words that are not walked add to a document at most, by their blocks.
    func weakBound(at document: UInt32) -> Float {
        var sum: Float = 0
        for word in byStrength[..<walkedFrom] { sum += word.bound(at: document).score }
        return sum
    }

    /// The score of a document in which the walked words add up to `walkedSum`. Documents are asked in ascending order.
    /// Two numbers have one sum in either order; more are added anew, in the order of the query.
    func score(_ document: UInt32, walkedSum: Float) -> Float {
        if words.count > 2 { return score(document) }
        var sum = walkedSum
        for word in byStrength[..<walkedFrom] where word.advance(to: document) == document { sum += word.score() }
        return sum
    }

    private func score(_ document: UInt32) -> Float {
        var sum: Float = 0
        for word in words where word.advance(to: document) == document { sum += word.score() }
        return sum
    }

    /// Moves the walked words on; gives the first document that they have then.
    func advanceWalked(to target: UInt32) -> UInt32 {
        for word in walked where unsafe word.document < target { word.advance(to: target) }
        return firstDocument
    }
}
