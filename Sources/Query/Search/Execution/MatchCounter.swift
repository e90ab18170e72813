import InvertedIndex

/// Counts the live documents of a query without scoring any.
enum MatchCounter {
    static func count(_ cursor: DocumentCursor, in segment: Segment) -> Int {
        if let word = cursor as? WordCursor { return count(word, in: segment) }
        if let any = cursor as? OrCursor, let words = any.words { return count(anyOf: words, in: segment) }
        if let every = cursor as? AndCursor, let words = every.words { return count(allOf: words, in: segment) }
        if let near = cursor as? NearCursor { return count(anyOf: near.words, in: segment) }
        if let prefix = cursor as? PrefixCursor { return prefix.main.count(in: segment) }
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

    static func count(anyOf words: [WordCursor], in segment: Segment) -> Int {
        let set = DocumentSet(capacity: segment.documentCount)
        for word in words { set.insert(word.main.postings.entry, of: segment) }
        return set.count(in: segment)
    }

    static func count(allOf words: [WordCursor], in segment: Segment) -> Int {
        let entries = words.map(\.main.postings.entry).sorted { $0.documentFrequency < $1.documentFrequency }
        var set = DocumentSet(capacity: segment.documentCount)
        set.insert(entries[0], of: segment)
        for entry in entries.dropFirst().dropLast() { set = set.intersection(entry, of: segment) }
        guard let last = entries.dropFirst().last else { return set.count(in: segment) }
        // Only counted where that is enough.
        let isCounted = segment.liveDocuments.isComplete && !set.isRare(beside: last)
        return isCounted
            ? set.count(sharedWith: last, of: segment) : set.intersection(last, of: segment).count(in: segment)
    }
}

extension DocumentSet {
    /// Adds the documents of a term.
    func insert(_ entry: TermEntry, of segment: Segment) {
        unsafe segment.forEachBlock(of: entry) { documents in
            unsafe insert(documents)
            return true
        }
    }

    /// The members that a term's list has too. A list much longer than the set is not read through.
    func intersection(_ entry: TermEntry, of segment: Segment) -> DocumentSet {
        let kept = DocumentSet(capacity: capacity)
        if isRare(beside: entry) {
            let postings = segment.postings(entry)
            var member = first(from: 0)
            while member != DocumentCursor.end {
                if postings.advance(to: member) == member { kept.insert(member) }
                member = first(from: member + 1)
            }
        } else {
            unsafe segment.forEachBlock(of: entry) { documents in
                for place in documents.indices where unsafe contains(documents[place]) {
                    unsafe kept.insert(documents[place])
                }
                return true
            }
        }
        return kept
    }

    /// Whether a term's list is so much longer than the set that its members are better looked up one by one.
    func isRare(beside entry: TermEntry) -> Bool { Int(entry.documentFrequency) / 16 > count }

    /// How many members a term's list has too.
    func count(sharedWith entry: TermEntry, of segment: Segment) -> Int {
        var sum = 0
        unsafe segment.forEachBlock(of: entry) { documents in
            unsafe sum += count(of: documents)
            return true
        }
        return sum
    }

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
