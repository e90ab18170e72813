import InvertedIndex

/// Counts the live documents of a query without scoring any.
enum MatchCounter {
    static func count(_ cursor: DocumentCursor, in segment: Segment) -> Int {
        if let word = cursor as? WordCursor { return count(word, in: segment) }
        if let any = cursor as? OrCursor, let words = any.words { return count(anyOf: words, in: segment) }
        if let expansion = cursor as? ExpansionCursor { return expansion.main.count(in: segment) }
        let live = LiveTest(segment)
        var count = 0
        var document = cursor.advance(to: 0)
        while document != DocumentCursor.end {
            if live.contains(document) { count += 1 }
            document = cursor.next()
        }
        return count
    }

    /// Where no document is deleted the dictionary knows.
    static func count(_ word: WordCursor, in segment: Segment) -> Int {
        if segment.liveDocuments.isComplete { return Int(word.main.postings.entry.documentFrequency) }
        return count(anyOf: [word], in: segment)
    }

    /// With cursors of its own, so that those of the words stay where they are.
    static func count(anyOf words: [WordCursor], in segment: Segment) -> Int {
        let set = DocumentSet(capacity: segment.documentCount)
        for word in words {
            let postings = segment.postings(word.main.postings.entry)
            for block in 0..<postings.blockCount {
                if block > 0 { postings.enter(block: block) }
                set.insert(postings.blockDocuments)
            }
        }
        return set.count(in: segment)
    }
}

extension DocumentSet {
    /// The members that are live.
    func count(in segment: Segment) -> Int {
        if segment.liveDocuments.isComplete { return count }
        let live = LiveTest(segment)
        var count = 0
        var document = first(from: 0)
        while document != DocumentCursor.end {
            if live.contains(document) { count += 1 }
            document = first(from: document + 1)
        }
        return count
    }
}
