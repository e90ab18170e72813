import IndexSchema
import InvertedIndex

/// Collects the documents of many terms of one segment's dictionary.
struct TermSets {
    private let segment: Segment

    init(_ segment: Segment) { self.segment = segment }

    /// The documents of an expansion in each of several fields, of which the first holds all terms of the others.
    /// - Complexity: O(*postings* of the terms), and the walk over the part of the dictionary that can match.
    func documents(of expansion: Expansion, in fields: [Field]) throws(SegmentError) -> [DocumentSet] {
        var sets: [DocumentSet] = []
        switch expansion {
        case .prefix(let letters, let stem):
            for field in fields { sets.append(try documents(from: letters, or: stem, in: field)) }
        case .fuzzy(let word, let distance):
            var terms: [[UInt8]] = []
            let first = DocumentSet(capacity: segment.documentCount)
            var walk = EditWalk(EditAutomaton(word: word, limit: distance), segment.terms(fields[0].number))
            try walk.run { term, entry in
                terms.append(term)
                insert(entry, into: first)
            }
            sets.append(first)
            for field in fields.dropFirst() { sets.append(try documents(of: terms, in: field)) }
        }
        return sets
    }

    private func documents(of terms: [[UInt8]], in field: Field) throws(SegmentError) -> DocumentSet {
        let set = DocumentSet(capacity: segment.documentCount)
        let dictionary = segment.terms(field.number)
        for term in terms {
            if let entry = try dictionary.entry(term) { insert(entry, into: set) }
        }
        return set
    }

    private func documents(from letters: [UInt8], or stem: [UInt8], in field: Field) throws(SegmentError) -> DocumentSet
    {
        let set = DocumentSet(capacity: segment.documentCount)
        let dictionary = segment.terms(field.number)
        if !stem.starts(with: letters), let entry = try dictionary.entry(stem) { insert(entry, into: set) }
        var cursor = dictionary.cursor()
        var found = try cursor.seek(letters)
        while found, cursor.term.starts(with: letters) {
            insert(try cursor.entry(), into: set)
            found = try cursor.next()
        }
        return set
    }

    /// - Complexity: O(*terms* of the field) but for `startsWith`, O(*terms* that match).
    func documents(of pattern: ValuePattern, in field: Field) throws(SegmentError) -> DocumentSet {
        let set = DocumentSet(capacity: segment.documentCount)
        var cursor = segment.terms(Int(field.rawValue)).cursor()
        var found: Bool
        var start: [UInt8] = []
        if case .startsWith(let bytes) = pattern {
            start = bytes
            found = try cursor.seek(bytes)
        } else {
            found = try cursor.next()
        }
        while found, cursor.term.starts(with: start) {
            if pattern.matches(cursor.term) { insert(try cursor.entry(), into: set) }
            found = try cursor.next()
        }
        return set
    }

    private func insert(_ entry: TermEntry, into set: DocumentSet) {
        let postings = segment.postings(entry)
        for block in 0..<postings.blockCount {
            if block > 0 { postings.enter(block: block) }
            set.insert(postings.blockDocuments)
        }
    }
}
