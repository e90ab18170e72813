import InvertedIndex

extension HitCollector {
    /// The best of the documents that have all of the words.
    ///
    /// Documents come from the rarest word, in windows that lie in one block of each word. A window whose blocks promise
    /// too little is passed over; in the others, the rest of the words are asked only about documents that the rarest
    /// word's score and the blocks of the rest can lift among the best.
    mutating func collectEvery(_ words: [WordCursor], from start: UInt32, in segment: Segment, at place: Int) {
        let byRarity = words.sorted { $0.cost < $1.cost }
        let (lead, rest) = (byRarity[0], byRarity.dropFirst())
        let live = LiveTest(segment)
        var start = lead.advance(to: start)
        while start != DocumentCursor.end {
            let leadBound = lead.bound(at: start)
            let restBound = ScoreBound.sum(of: rest, at: start)
            let last = min(leadBound.last, restBound.last)
            if isCompetitive((leadBound.score + restBound.score) * ScoreBound.slack) {
                let documents = lead.main.postings.blockDocuments
                let scores = lead.scoresOfBlock()
                var least = leastScore - restBound.score
                var i = lead.place(of: start)
                while i < documents.count, documents[i] <= last {
                    let document = documents[i]
                    if scores[i] > least, isCompetitive((scores[i] + restBound.score) * ScoreBound.slack),
                        live.contains(document),
                        rest.allSatisfy({ $0.advance(to: document) == document })
                    {
                        lead.advance(to: document)
                        offer(words.reduce(0) { $0 + $1.score() }, document, at: place)
                        least = leastScore - restBound.score
                    }
                    i += 1
                }
            }
            if last == DocumentCursor.end { return }
            start = lead.advance(to: last + 1)
        }
    }
}
