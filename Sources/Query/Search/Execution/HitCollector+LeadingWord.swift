import InvertedIndex

extension HitCollector {
    /// The best of the documents that have all of the words; they come from the rarest word.
    mutating func collectEvery(_ words: [WordCursor], in segment: Segment, at place: Int) {
        var others = words.sorted { $0.cost < $1.cost }
        let lead = others.removeFirst()
        raiseFloor(lead, others, needsAll: true, in: segment)
        collect(ledBy: lead, others, of: words, needsAll: true, in: segment, at: place)
    }

    /// The best of the documents of one word, from `start` on, scored together with those of `others` that stand there.
    ///
    /// Goes through the blocks of the leading word. A block that together with what the others reach beside it promises
    /// too little is not read; of one that is, only the documents are looked at that the leading word's score can lift
    /// among the best with the others' help, and one of the others after the other looks at what is left.
    /// - Parameters:
    ///   - words: all of them, in the order of the query.
    ///   - needsAll: only documents that have all of the words.
    mutating func collect(
        ledBy lead: WordCursor, _ others: [WordCursor], of words: [WordCursor], needsAll: Bool, from start: UInt32 = 0,
        in segment: Segment, at place: Int
    ) {
        let live = LiveTest(segment)
        let postings = lead.main.postings
        let candidates = BlockCandidates(lead, others, of: words)
        var first = start
        for block in postings.block(reaching: start, from: 0)..<postings.blockCount {
            let last = postings.lastDocument(ofBlock: block)
            defer { first = last &+ 1 }
            let own = lead.bound(ofBlock: block, from: first, through: last)
            guard isCompetitive((own + candidates.greatestBeside) * ScoreBound.slack) else { continue }
            let beside = candidates.bound(from: first, through: last)
            guard isCompetitive((own + beside) * ScoreBound.slack) else { continue }
            lead.enter(block: block)
            candidates.fill(from: first, least: leastScore, beside: beside, needsAll: needsAll)
            candidates.forEach { document, score in
                if isCompetitive(score), live.contains(document) { offer(score, document, at: place) }
            }
        }
    }

    /// Moves the words to a document. False where not all have it and they need to.
    private static func stand(_ words: [WordCursor], on document: UInt32, needsAll: Bool) -> Bool {
        var hasAll = true
        for word in words where word.advance(to: document) != document {
            hasAll = false
            if needsAll { return false }
        }
        return hasAll || !needsAll
    }

    /// Raises the floor to what the documents of the leading word's strongest blocks reach, and moves the words back to
    /// their beginnings. What the other blocks have is then known to matter or not from the first one on.
    mutating func raiseFloor(_ lead: WordCursor, _ others: [WordCursor], needsAll: Bool, in segment: Segment) {
        guard top.threshold == nil, !others.isEmpty else { return }
        let blocks = lead.main.strongestBlocks
        if blocks.isEmpty { return }
        let live = LiveTest(segment)
        let most = others.reduce(0) { $0 + $1.greatestScore }
        var best = TopHits<Float>(capacity: top.capacity)
        for block in blocks {
            lead.enter(block: block)
            let documents = unsafe lead.main.postings.blockDocuments
            let scores = unsafe lead.scoresOfBlock()
            for i in documents.indices
            where unsafe scores[i] + most > best.threshold ?? -1 && live.contains(documents[i]) {
                guard unsafe Self.stand(others, on: documents[i], needsAll: needsAll) else { continue }
                var sum = unsafe scores[i]
                for other in others where unsafe other.document == documents[i] { sum += other.score() }
                unsafe best.offer(sum, UInt64(documents[i]))
            }
        }
        if let reached = best.threshold { floor = max(floor, reached / ScoreBound.slack) }
        lead.rewind()
        for other in others { other.rewind() }
    }
}
