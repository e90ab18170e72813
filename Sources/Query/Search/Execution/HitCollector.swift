import InvertedIndex

/// Gathers the best hits by score and counts the hits, segment after segment.
struct HitCollector {
    private(set) var top: TopHits<Float>
    var total = 0
    /// So many documents as are wanted are known to score this much: none that scores less is among the best.
    var floor: Float = -1
    let wantsTotal: Bool

    init(capacity: Int, wantsTotal: Bool) {
        top = TopHits(capacity: capacity)
        self.wantsTotal = wantsTotal
    }

    /// Whether a document that scores this much, behind all that were offered, would be kept.
    @inline(__always)
    func isCompetitive(_ score: Float) -> Bool {
        guard top.capacity > 0 else { return false }
        guard let threshold = top.threshold else { return score >= floor }
        return score > threshold
    }

    /// What no score that would be kept is below, on the safe side of rounding: the cheap question before `isCompetitive`.
    var leastScore: Float { (top.threshold ?? floor) * 0.999_9 }

    /// Takes the hits of one segment.
    mutating func collect(_ cursor: DocumentCursor, in segment: Segment, at place: Int) {
        if top.capacity == 0 {
            if wantsTotal { total += MatchCounter.count(cursor, in: segment) }
        } else if let word = cursor as? WordCursor {
            if wantsTotal { total += MatchCounter.count(word, in: segment) }
            collectEvery([word], in: segment, at: place)
        } else if let any = cursor as? OrCursor, let words = any.words {
            collectAny(words, in: segment, at: place)
            if wantsTotal { total += MatchCounter.count(anyOf: words, in: segment) }
        } else if let every = cursor as? AndCursor, let words = every.words {
            collectEvery(words, in: segment, at: place)
            if wantsTotal { total += MatchCounter.count(allOf: words, in: segment) }
        } else if let phrase = cursor as? PhraseCursor {
            collectPhrase(phrase, in: segment, at: place)
        } else if let near = cursor as? NearCursor {
            collectNear(near, in: segment, at: place)
            if wantsTotal { total += MatchCounter.count(near, in: segment) }
        } else if let prefix = cursor as? PrefixCursor {
            if wantsTotal { total += MatchCounter.count(prefix, in: segment) }
            collectAll(prefix, in: segment, at: place, isCounting: false)
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

    // MARK: One fuzzy word

    private mutating func collectNear(_ near: NearCursor, in segment: Segment, at place: Int) {
        let live = LiveTest(segment)
        var least: Float = 0
        var document = near.sums.first(from: 0, above: 0)
        while document != DocumentCursor.end {
            if live.contains(document) {
                offer(near.score(of: document), document, at: place)
                least = top.threshold.map { near.leastSum(scoring: $0) } ?? 0
            }
            document = near.sums.first(from: document + 1, above: least)
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
