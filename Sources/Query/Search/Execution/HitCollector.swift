import InvertedIndex

/// Gathers the best hits by score and counts the hits, segment after segment.
struct HitCollector {
    private(set) var top: TopHits<Float>
    private(set) var total = 0
    let wantsTotal: Bool

    init(capacity: Int, wantsTotal: Bool) {
        top = TopHits(capacity: capacity)
        self.wantsTotal = wantsTotal
    }

    /// Whether a document that scores this much, behind all that were offered, would be kept.
    @inline(__always)
    func isCompetitive(_ score: Float) -> Bool {
        guard top.capacity > 0 else { return false }
        guard let threshold = top.threshold else { return true }
        return score > threshold
    }

    /// What no score that would be kept is below, on the safe side of rounding: the cheap question before `isCompetitive`.
    var leastScore: Float { top.threshold.map { $0 * 0.999_9 } ?? -1 }

    /// Takes the hits of one segment.
    mutating func collect(_ cursor: DocumentCursor, in segment: Segment, at place: Int) {
        if top.capacity == 0 {
            if wantsTotal { total += MatchCounter.count(cursor, in: segment) }
        } else if let word = cursor as? WordCursor {
            collectWord(word, in: segment, at: place)
        } else if let any = cursor as? OrCursor, let words = any.words {
            collectAny(words, in: segment, at: place)
            if wantsTotal { total += MatchCounter.count(anyOf: words, in: segment) }
        } else if let every = cursor as? AndCursor, let words = every.words {
            collectEvery(words, from: every.document, in: segment, at: place)
            if wantsTotal { total += MatchCounter.count(allOf: words, in: segment) }
        } else if let phrase = cursor as? PhraseCursor, !wantsTotal {
            collectPhrase(phrase, in: segment, at: place)
        } else if let expansion = cursor as? ExpansionCursor {
            if wantsTotal { total += MatchCounter.count(expansion, in: segment) }
            collectAll(expansion, in: segment, at: place, isCounting: false)
        } else {
            collectAll(cursor, in: segment, at: place, isCounting: wantsTotal)
        }
    }

    @inline(__always)
    mutating func offer(_ score: Float, _ document: UInt32, at place: Int) {
        top.offer(score, UInt64(place) << 32 | UInt64(document))
    }

    // MARK: Any query

    /// One document after the other; stretches in which none can be among the best are passed over, or only counted.
    private mutating func collectAll(_ cursor: DocumentCursor, in segment: Segment, at place: Int, isCounting: Bool) {
        let live = LiveTest(segment)
        var document = cursor.advance(to: 0)
        var bound = ScoreBound(score: 0, last: 0)
        var isBound = false
        while document != DocumentCursor.end {
            if !isBound || document > bound.last {
                bound = cursor.bound(at: document)
                isBound = true
            }
            let isCompetitive = isCompetitive(bound.score)
            if !isCompetitive, !isCounting {
                if bound.last == DocumentCursor.end { return }
                document = cursor.advance(to: bound.last + 1)
                continue
            }
            if live.contains(document) {
                if isCounting { total += 1 }
                if isCompetitive { offer(cursor.score(), document, at: place) }
            }
            document = cursor.next()
        }
    }

    // MARK: One phrase

    /// One document after the other; positions are looked at only where enough of the words stand to matter.
    private mutating func collectPhrase(_ phrase: PhraseCursor, in segment: Segment, at place: Int) {
        let live = LiveTest(segment)
        var document = phrase.advance(to: 0)
        while document != DocumentCursor.end {
            if live.contains(document) { offer(phrase.score(), document, at: place) }
            document = phrase.next(above: top.threshold ?? -1)
        }
    }

    // MARK: One word

    /// Block after block; of a block that holds no document among the best nothing is read.
    private mutating func collectWord(_ word: WordCursor, in segment: Segment, at place: Int) {
        if wantsTotal { total += MatchCounter.count(word, in: segment) }
        let live = LiveTest(segment)
        let postings = word.main.postings
        var first: UInt32 = 0
        for block in 0..<postings.blockCount {
            let last = postings.lastDocument(ofBlock: block)
            defer { first = last &+ 1 }
            guard isCompetitive(word.bound(ofBlock: block, from: first, through: last)) else { continue }
            if block > 0 { postings.enter(block: block) }
            let documents = postings.blockDocuments
            let scores = word.scoresOfBlock()
            for i in documents.indices where isCompetitive(scores[i]) && live.contains(documents[i]) {
                offer(scores[i], documents[i], at: place)
            }
        }
    }
}

/// Asks whether documents are live, where any is not.
struct LiveTest {
    private let live: LiveDocuments
    private let isComplete: Bool

    init(_ segment: Segment) {
        live = segment.liveDocuments
        isComplete = live.isComplete
    }

    @inline(__always)
    func contains(_ document: UInt32) -> Bool { isComplete || live.contains(document) }
}
