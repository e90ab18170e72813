import InvertedIndex

extension HitCollector {
    /// The best of the documents that have a phrase. Positions are looked at only where enough of the words stand to
    /// matter, or where documents are counted.
    mutating func collectPhrase(_ phrase: PhraseCursor, in segment: Segment, at place: Int) {
        raiseFloor(phrase, in: segment)
        let live = LiveTest(segment)
        var counted = 0
        if wantsTotal {
            phrase.forEach(least: leastScore, found: { counted += live.contains($0) ? 1 : 0 }) { document, score in
                take(document, score, live, at: place)
            }
        } else {
            phrase.forEachBest(from: 0, through: .max, least: leastScore) { document, score in
                take(document, score, live, at: place)
            }
        }
        total += counted
    }

    /// Offers a document; gives what later ones have to score.
    private mutating func take(_ document: UInt32, _ score: Float, _ live: LiveTest, at place: Int) -> Float {
        if isCompetitive(score), live.contains(document) { offer(score, document, at: place) }
        return leastScore
    }

    /// As for words: what the documents reach in which the rarest term promises most.
    private mutating func raiseFloor(_ phrase: PhraseCursor, in segment: Segment) {
        guard top.threshold == nil else { return }
        let stretches = phrase.strongestStretches
        if stretches.isEmpty { return }
        let live = LiveTest(segment)
        var best = TopHits<Float>(capacity: top.capacity)
        for stretch in stretches {
            phrase.forEachBest(
                from: stretch.lowerBound, through: stretch.upperBound, least: best.threshold ?? -1
            ) { document, score in
                if live.contains(document) { best.offer(score, UInt64(document)) }
                return best.threshold ?? -1
            }
        }
        if let reached = best.threshold { floor = max(floor, reached / ScoreBound.slack) }
        phrase.rewind()
    }
}
